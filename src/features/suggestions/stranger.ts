import { triage } from "../../understand/suggestion/index.ts"
import type { Asker } from "../dialogue.ts"
import type { SuggestionsDeps } from "./deps.ts"
import { doorOf, doorText, noDeskText } from "./doors.ts"
import { takesSuggestions } from "./takes.ts"

/**
 * What somebody is told of whom nothing is kept: where to go with what is not for here, and that a suggestion is taken
 * from those who agree, or not at all where no unit takes any in. Undefined for a question.
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
  if (kind === "question" || kind === "greeting") return undefined
  if (door !== undefined) return doorText(deps, door, moment)
  if (!(await takesSuggestions(deps.queries))) return kind === "suggestion" ? noDeskText(deps) : undefined
  return deps.texts(kind === "abuse" ? "suggestions-abuse" : "suggestions-stranger")
}
