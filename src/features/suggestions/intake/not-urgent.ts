import { wishesMending } from "../../../understand/suggestion/index.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { button, page, type SuggestionsDeps } from "../deps.ts"
import { askWhich, doorText, turnAway } from "../doors.ts"
import { askResume, begin, enter } from "./begin.ts"
import {
  begunAnywhere,
  draftOf,
  EMPTY,
  keepDraft,
  keepPending,
  LEAST_LETTERS,
  MOST_LETTERS,
  withText,
} from "./draft.ts"

/**
 * Says who helps at once. Words that also wish a thing mended may be a suggestion: they lie sealed for some minutes, as
 * doubtful ones do, or beside what was begun, and a button goes on with them.
 */
export async function showEmergency(deps: SuggestionsDeps, asker: Asker, text: string): Promise<Presented> {
  const letters = [...text].length
  if (letters < LEAST_LETTERS || letters > MOST_LETTERS || !wishesMending(text))
    return turnAway(deps, asker, "emergency")
  const draft = await draftOf(deps, asker)
  if ((await begunAnywhere(deps, asker)) !== undefined) await keepPending(deps, asker, text)
  else {
    const own = draft?.stage === "writing" ? draft : EMPTY
    await keepDraft(deps, asker, { ...(await withText(deps, asker, own, text)), stage: "asked" })
  }
  return page(`${await doorText(deps, "emergency", asker)}\n${deps.texts("suggestions-door-not-urgent")}`, [
    button(deps, "not-urgent", { do: "not-urgent" }),
  ])
}

/** It is none, the person says: what they typed is a suggestion; where it is gone they write it again. */
export async function notUrgent(deps: SuggestionsDeps, asker: Asker): Promise<Presented> {
  const begun = await begunAnywhere(deps, asker)
  if (begun !== undefined) return askResume(deps, begun.pending !== undefined)
  const draft = await draftOf(deps, asker)
  if (draft?.stage !== "asked") return begin(deps, asker)
  // What was typed since may be doubtful for another reason.
  return wishesMending(draft.text) ? enter(deps, asker, draft) : askWhich(deps)
}
