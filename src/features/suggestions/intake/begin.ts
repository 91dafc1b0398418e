import { refusalDigest } from "../../../core/consent.ts"
import type { CaseDraft } from "../../../storage/cases/drafts.ts"
import { forgetRefusal, giveConsent, hasAgreed, refuse } from "../../../storage/consents.ts"
import { questionText, versionOf } from "../../consent/terms.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { button, deskUnits, page, type SuggestionsDeps, senderOf } from "../deps.ts"
import { noDeskText } from "../doors.ts"
import { showDetails } from "./details.ts"
import {
  begunAnywhere,
  bringDraft,
  draftOf,
  dropDraft,
  EMPTY,
  goneDraft,
  keepDraft,
  LEAST_LETTERS,
  MOST_LETTERS,
} from "./draft.ts"
import { hasSentEnough, MOST_A_DAY } from "./limit.ts"

/**
 * Begins, unless something was begun before; where no unit has a desk it says so. Whoever has just typed a sentence that waits
 * to be sent, and presses the button of the menu, means that sentence.
 */
export async function begin(deps: SuggestionsDeps, asker: Asker): Promise<Presented> {
  if ((await deskUnits(deps)).length === 0) return page(noDeskText(deps))
  if ((await begunAnywhere(deps, asker)) !== undefined) return askResume(deps)
  const draft = await draftOf(deps, asker)
  if (draft?.stage === "offered") return enter(deps, asker, draft)
  await dropDraft(deps, asker)
  return enter(deps, asker, EMPTY)
}

/** Something was begun, perhaps on another channel; `isReplaced`: what was typed since may go instead. */
export function askResume(deps: SuggestionsDeps, isReplaced = false): Presented {
  return askToResume(deps, isReplaced, deps.texts("suggestions-resume"))
}

/** The same once more below a picture, which may belong to either and has to be sent again. */
export function askWhose(deps: SuggestionsDeps, isReplaced: boolean): Presented {
  return askToResume(
    deps,
    isReplaced,
    deps.texts("suggestions-resume-photo", { replaced: isReplaced ? "yes" : "no" }),
  )
}

function askToResume(deps: SuggestionsDeps, isReplaced: boolean, text: string): Presented {
  const other = isReplaced ? button(deps, "replace", { do: "replace" }) : button(deps, "drop", { do: "drop" })
  return page(text, [button(deps, "resume", { do: "resume" }), other], { do: "resume", isReplaced })
}

export async function resume(deps: SuggestionsDeps, asker: Asker): Promise<Presented> {
  const draft = await bringDraft(deps, asker)
  return draft === undefined ? goneDraft(deps) : enter(deps, asker, draft)
}

/**
 * Goes on where a draft stands; who has not agreed is asked first. Who has sent enough today is told so before they do
 * more, and what they have written is kept.
 */
export async function enter(deps: SuggestionsDeps, asker: Asker, draft: CaseDraft): Promise<Presented> {
  const isEnough = await hasSentEnough(deps, asker)
  if (isEnough && !hasWords(draft)) return page(deps.texts("suggestions-enough-today", { most: MOST_A_DAY }))
  const writing = await keepDraft(deps, asker, { ...draft, stage: "writing" })
  if (isEnough) return page(deps.texts("suggestions-enough", { most: MOST_A_DAY }))
  if (!(await mayWrite(deps, asker))) return askAgreement(deps)
  return hasWords(writing) ? showDetails(deps, asker, writing) : askText(deps, writing)
}

/** Whether what follows the words may be gone through: there are words, and their writer has agreed. */
export async function isReady(deps: SuggestionsDeps, asker: Asker, draft: CaseDraft): Promise<boolean> {
  return draft.stage === "writing" && hasWords(draft) && (await mayWrite(deps, asker))
}

function mayWrite({ queries }: SuggestionsDeps, asker: Asker): Promise<boolean> {
  return hasAgreed(queries, senderOf(asker), "suggestions")
}

function hasWords({ text }: CaseDraft): boolean {
  return [...text].length >= LEAST_LETTERS
}

function askAgreement(deps: SuggestionsDeps): Presented {
  return page(questionText(deps.texts, "suggestions"), [
    button(deps, "agree", { do: "agree" }),
    button(deps, "decline", { do: "decline" }),
  ])
}

/** Somebody has said yes. */
export async function agree(deps: SuggestionsDeps, asker: Asker): Promise<Presented> {
  await keepAgreement(deps, asker)
  return enter(deps, asker, (await draftOf(deps, asker)) ?? EMPTY)
}

/** Keeps the yes without which nothing is taken from a person, and no way back to them. */
export async function keepAgreement(
  { queries, texts, keys, terms }: SuggestionsDeps,
  asker: Asker,
): Promise<void> {
  const who = { ...asker.from, user: asker.user }
  const version = versionOf(texts, "suggestions", terms)
  await giveConsent(queries, who, { purpose: "suggestions", version, evidence: asker.event }, asker.now)
  await forgetRefusal(queries, refusalDigest(keys, who, "suggestions"))
}

/** Or no: then nothing is taken, and what was begun is gone. */
export async function decline(deps: SuggestionsDeps, asker: Asker): Promise<Presented> {
  const { queries, texts, keys, reception } = deps
  await refuse(queries, refusalDigest(keys, senderOf(asker), "suggestions"), asker.now)
  await dropDraft(deps, asker)
  return page(texts("suggestions-declined", { reception: reception ?? texts("suggestions-reception") }))
}

/** Step 1: the words. */
export function askText(deps: SuggestionsDeps, draft: CaseDraft): Presented {
  const isThere = draft.text !== ""
  return page(
    deps.texts("suggestions-text", { least: LEAST_LETTERS, most: MOST_LETTERS }),
    [...(isThere ? [button(deps, "back", { do: "details" })] : []), button(deps, "drop", { do: "drop" })],
    { do: "text" },
  )
}
