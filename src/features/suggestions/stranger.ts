import { triage } from "../../understand/suggestion/index.ts"
import type { Asker } from "../dialogue.ts"
import type { SuggestionsDeps } from "./deps.ts"
import { doorOf, doorText } from "./doors.ts"
import { takesSuggestions } from "./takes.ts"

/**
 * What somebody is told of whom nothing is kept: where to go with what is not for here, and that a suggestion is taken
 * from those who agree. Undefined for a question, and where no unit takes suggestions in.
 */
export async function doorForStranger(
  deps: Pick<SuggestionsDeps, "queries" | "texts" | "reception">,
  typed: string,
  moment: Pick<Asker, "today">,
): Promise<string | undefined> {
  const judged = triage(typed)
  const { kind } = judged
  const door = doorOf(judged)
  if (door === "distress") return doorText(deps, door, moment)
  if (kind === "question" || kind === "greeting" || !(await takesSuggestions(deps.queries))) return undefined
  if (door !== undefined) return doorText(deps, door, moment)
  return deps.texts(kind === "abuse" ? "suggestions-abuse" : "suggestions-stranger")
}
