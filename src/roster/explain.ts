import type { Texts } from "../core/texts.ts"
import type { RosterProblem } from "./types.ts"

/** A problem as the person reads it who brought the list: where it is, what it is, what to do. */
export function explainProblem(texts: Texts, problem: RosterProblem): string {
  const { line, column, code, details } = problem
  const sentence = texts(code, details)
  if (line !== null && column !== null) return texts("roster-at-cell", { line, column, problem: sentence })
  if (line !== null) return texts("roster-at-line", { line, problem: sentence })
  return column === null ? sentence : texts("roster-at-column", { column, problem: sentence })
}
