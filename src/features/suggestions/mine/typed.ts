import { isAsking, type Triage, triage } from "../../../understand/suggestion/index.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { button, page, type SuggestionsDeps } from "../deps.ts"
import { doorOf, turnAway } from "../doors.ts"
import { begunAnywhere, draftOf, dropDraft, EMPTY, goneDraft, keepDraft } from "../intake/draft.ts"
import { askAdd, isOpen, takeAdded } from "./add.ts"
import { ownCase } from "./find.ts"

/** Fewer only nod, such as “vâng ạ”. */
const LEAST_WORDS = 3

/**
 * Words that were typed right below what the office asked about a case: most likely the answer, so they are shown once
 * more and sent by a press. Undefined where the case does not wait any more, or is not theirs.
 */
export async function offerAdding(
  deps: SuggestionsDeps,
  asker: Asker,
  token: string,
  text: string,
): Promise<Presented | undefined> {
  const one = await ownCase(deps, asker, token)
  if (one?.state !== "waiting") return undefined
  const judged = triage(text)
  if (judged.kind === "greeting") return undefined
  return ask(
    deps,
    asker,
    token,
    text,
    judged,
    deps.texts("suggestions-offer-adding", { code: one.code, text }),
  )
}

/**
 * Words that were typed right after something was added, such as a picture: they may belong to it, and are shown and sent
 * in the same way. Undefined for a question, for thanks and for a nod, and where nothing can be added any more.
 */
export async function offerMore(
  deps: SuggestionsDeps,
  asker: Asker,
  token: string,
  text: string,
): Promise<Presented | undefined> {
  if (text.trim().split(/\s+/).length < LEAST_WORDS) return undefined
  const judged = triage(text)
  if (isAsking(text) || judged.kind === "greeting" || judged.kind === "abuse") return undefined
  const one = await ownCase(deps, asker, token)
  if (one === undefined || !isOpen(one)) return undefined
  return ask(deps, asker, token, text, judged, deps.texts("suggestions-offer-more", { code: one.code, text }))
}

async function ask(
  deps: SuggestionsDeps,
  asker: Asker,
  token: string,
  text: string,
  judged: Triage,
  question: string,
): Promise<Presented> {
  const door = doorOf(judged)
  if (door !== undefined) return turnAway(deps, asker, door)
  // What is being written has its only place already.
  if ((await begunAnywhere(deps, asker)) !== undefined) return askAdd(deps, asker, token)
  await keepDraft(deps, asker, { ...EMPTY, text, stage: "offered" })
  return page(question, [
    button(deps, "add-typed", { do: "add-typed", token }),
    button(deps, "not-added", { do: "not-added" }),
  ])
}

/** Adds what was typed. */
export async function addTyped(deps: SuggestionsDeps, asker: Asker, token: string): Promise<Presented> {
  const draft = await draftOf(deps, asker)
  if (draft?.stage !== "offered") return goneDraft(deps)
  await dropDraft(deps, asker)
  return takeAdded(deps, asker, token, draft.text)
}
