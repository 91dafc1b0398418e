import type { CaseDraft } from "../../../storage/cases/drafts.ts"
import { type TriageKind, triage } from "../../../understand/suggestion/index.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { button, page, type SuggestionsDeps } from "../deps.ts"
import { askWhich, doorOf, turnAway } from "../doors.ts"
import { enter } from "./begin.ts"
import { draftOf, dropDraft, EMPTY, keepDraft, LEAST_LETTERS, MOST_LETTERS, withText } from "./draft.ts"
import { showEmergency } from "./not-urgent.ts"

/** Takes the words of a suggestion: what is for another door is told so and kept nowhere. */
export async function takeText(deps: SuggestionsDeps, asker: Asker, text: string): Promise<Presented> {
  const { texts } = deps
  const draft = (await draftOf(deps, asker)) ?? EMPTY
  const judged = triage(text)
  const { kind } = judged
  const door = doorOf(judged)
  // Who has said that it is only a suggestion is believed; a person looks at it. A denunciation stays one.
  const isBelieved = draft.toLook && (kind === "complaint" || kind === "human")
  if (door === "emergency") return showEmergency(deps, asker, text)
  if (door !== undefined && (door === "distress" || !isBelieved)) return turnAway(deps, asker, door)
  const retry = [button(deps, "drop", { do: "drop" })]
  if (kind === "abuse") return page(texts("suggestions-abuse"), retry, { do: "text" })
  const letters = [...text].length
  if (letters < LEAST_LETTERS || letters > MOST_LETTERS)
    return page(texts("suggestions-length", { letters, least: LEAST_LETTERS, most: MOST_LETTERS }), retry, {
      do: "text",
    })
  if (kind === "human" && !isBelieved) return ask(deps, asker, draft, text)
  return enter(deps, asker, await withText(deps, asker, draft, text))
}

/** Asks what a doubtful message is; it lies sealed for some minutes, and goes with the answer if it was another thing. */
async function ask(deps: SuggestionsDeps, asker: Asker, draft: CaseDraft, text: string): Promise<Presented> {
  await keepDraft(deps, asker, { ...(await withText(deps, asker, draft, text)), stage: "asked" })
  return askWhich(deps)
}

/** A doubtful message that was typed without more. */
export function askAbout(deps: SuggestionsDeps, asker: Asker, text: string): Promise<Presented> {
  return ask(deps, asker, EMPTY, text)
}

/** The person says what a doubtful message is. */
export async function decideKind(
  deps: SuggestionsDeps,
  asker: Asker,
  kind: Extract<TriageKind, "suggestion" | "complaint" | "denunciation">,
): Promise<Presented> {
  if (kind !== "suggestion") {
    await dropDraft(deps, asker)
    return turnAway(deps, asker, kind)
  }
  const draft = await draftOf(deps, asker)
  if (draft?.stage !== "asked") return insist(deps, asker)
  // A word or two, such as "kn", were no suggestion yet.
  const isWhole = [...draft.text].length >= LEAST_LETTERS
  return enter(deps, asker, isWhole ? { ...draft, toLook: true } : { ...draft, text: "" })
}

/** What looked like a complaint is a suggestion, the person says: they write it once more. */
export async function insist(deps: SuggestionsDeps, asker: Asker): Promise<Presented> {
  await dropDraft(deps, asker)
  return enter(deps, asker, { ...EMPTY, toLook: true })
}
