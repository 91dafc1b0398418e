import { triage } from "../../../understand/suggestion/index.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { button, page, type SuggestionsDeps } from "../deps.ts"
import { doorOf, turnAway } from "../doors.ts"
import { begunAnywhere, draftOf, dropDraft, EMPTY, goneDraft, keepDraft } from "../intake/draft.ts"
import { askAdd, takeAdded } from "./add.ts"
import { ownCase } from "./find.ts"

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
  const door = doorOf(judged)
  if (door !== undefined) return turnAway(deps, asker, door)
  if (judged.kind === "greeting") return undefined
  // What is being written has its only place already.
  if ((await begunAnywhere(deps, asker)) !== undefined) return askAdd(deps, asker, token)
  await keepDraft(deps, asker, { ...EMPTY, text, stage: "offered" })
  return page(deps.texts("suggestions-offer-adding", { code: one.code, text }), [
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
