import { columnLetters } from "./layout.ts"
import type { RosterProblem } from "./types.ts"

type Details = RosterProblem["details"]

/** Collects what there is to say about a list. Columns are given by index, lines as in the file. */
export interface Findings {
  readonly problems: readonly RosterProblem[]
  stop(code: string, line: number | null, column: number | null, details?: Details): void
  tell(code: string, line: number | null, column: number | null, details?: Details): void
}

export function collectFindings(): Findings {
  const problems: RosterProblem[] = []
  const add = (
    level: RosterProblem["level"],
    code: string,
    line: number | null,
    column: number | null,
    details: Details = {},
  ): void => {
    problems.push({ line, column: column === null ? null : columnLetters(column), code, level, details })
  }
  return {
    problems,
    stop: (...finding) => add("stops", ...finding),
    tell: (...finding) => add("told", ...finding),
  }
}
