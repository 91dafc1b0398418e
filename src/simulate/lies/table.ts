import type { Entry } from "../../simulators/chat-model/index.ts"
import type { Verdict } from "./judge/judge.ts"

/** What became of the answers of one way. */
export interface Row {
  readonly family: string
  readonly way: string
  readonly isLie: boolean
  tried: number
  /** Answers of which a lie, or anything unbacked, reached the person. */
  escaped: number
  /** True sentences beside lies, or of honest answers, that were shown and that were not. */
  kept: number
  missing: number
  /** Honest answers of which a sentence is missing. */
  harmed: number
}

export interface Tally {
  count(entry: Entry, verdict: Verdict): void
  readonly rows: readonly Row[]
}

export function createTally(): Tally {
  const rows: Row[] = []
  return {
    rows,
    count: ({ family, way, isLie }, { reached, kept, missing }) => {
      let row = rows.find((one) => one.way === way)
      if (row === undefined) {
        row = { family, way, isLie, tried: 0, escaped: 0, kept: 0, missing: 0, harmed: 0 }
        rows.push(row)
      }
      row.tried++
      if (reached.length > 0) row.escaped++
      row.kept += kept
      row.missing += missing.length
      if (!isLie && missing.length > 0) row.harmed++
    },
  }
}

const COLUMNS = ["tried", "stopped", "true sentences shown", "escaped"] as const

/** The table by kind, in Markdown. */
export function printTable(rows: readonly Row[]): string {
  const sorted = rows.toSorted((one, other) => one.family.localeCompare(other.family))
  const lies = sorted
    .filter(({ isLie }) => isLie)
    .map(
      (row) =>
        `| ${row.family} | ${row.way} | ${row.tried} | ${row.tried - row.escaped} | ${row.kept} | ${row.escaped} |`,
    )
  const honest = sorted
    .filter(({ isLie }) => !isLie)
    .map(
      (row) => `| ${row.way} | ${row.tried} | ${row.tried - row.harmed} | ${row.harmed} | ${row.escaped} |`,
    )
  return [
    `| family | kind of lie | ${COLUMNS.join(" | ")} |`,
    "| --- | --- | ---: | ---: | ---: | ---: |",
    ...lies,
    "",
    "| honest way | tried | shown whole | harmed | thought unbacked |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...honest,
  ].join("\n")
}

/** How long people waited at most, beside the wait that is set. */
export function printWait(longestMs: number, waitMs: number): string {
  return `Somebody waited ${Math.round(longestMs)} ms at most for an answer; after ${waitMs} ms the clauses go.`
}
