import { cleanInput } from "../core/text.ts"
import type { Cell } from "../sheets/workbook.ts"
import type { Findings } from "./findings.ts"
import type { LayoutColumn } from "./layout.ts"
import { NAME_LIMIT, readName } from "./name.ts"
import { readPhone } from "./phone.ts"
import { nameColumn } from "./row-facts.ts"
import { type CellOf, readStanding } from "./standing.ts"
import type { RosterNote, RosterRole, RosterRow } from "./types.ts"

const NOTE_CODES: Readonly<Record<RosterNote, string>> = {
  landline: "roster-phone-landline",
  "two-phones": "roster-phone-second",
  "old-prefix": "roster-phone-old",
}

/** What all rows of a list share while it is read. */
export interface ListContext {
  readonly columns: readonly LayoutColumn[]
  readonly findings: Findings
  /** Titles that were told already. */
  readonly leftTitles: Set<string>
}

/** One row of a list. */
export interface ListRow {
  readonly line: number
  readonly name: string
  readonly cells: readonly Cell[]
  /** What the heading above says of it. */
  readonly heading: RosterRole | undefined
}

/** The person of a row; undefined where the name cannot be used. What is wrong or left goes to the findings. */
export function readPerson(row: ListRow, context: ListContext): RosterRow | undefined {
  const { line, cells } = row
  const { columns, findings, leftTitles } = context
  const cellOf: CellOf = (field) => {
    const column = columns.find((one) => one.field === field)
    return column === undefined ? undefined : { index: column.index, cell: cells[column.index] ?? null }
  }
  const roles = readStanding(line, cellOf, row.heading, findings, (title, column) => {
    if (!leftTitles.has(title)) findings.tell("roster-title-left", line, column, { title })
    leftTitles.add(title)
  })
  const isOfficer = roles.includes("secretary") || roles.includes("deputy") || roles.includes("committee")
  if (roles.includes("probationary") && isOfficer) findings.stop("roster-probationary-office", line, null)
  const { phone, notes } = phoneOf(line, cells, columns, findings)
  const { name, problem } = readName(row.name)
  if (problem !== undefined) {
    findings.stop(problem, line, nameColumn(columns), { name, limit: NAME_LIMIT })
    return undefined
  }
  const ref = cellOf("listRef")?.cell ?? null
  const listRef = ref === null || ref instanceof Date ? "" : cleanInput(String(ref), 40)
  return { line, name, phone, roles, listRef: listRef === "" ? null : listRef, notes }
}

/** The first usable phone of the row's columns; the first problem where there is none. */
function phoneOf(
  line: number,
  cells: readonly Cell[],
  columns: readonly LayoutColumn[],
  findings: Findings,
): Pick<RosterRow, "phone" | "notes"> {
  const readings = columns
    .filter(({ field }) => field === "phone")
    .map(({ index }) => ({ index, reading: readPhone(cells[index] ?? null) }))
  const usable = readings.flatMap(({ index, reading }) =>
    reading !== undefined && "phone" in reading ? [{ index, ...reading }] : [],
  )
  const best = usable.find(({ notes }) => !notes.includes("landline")) ?? usable[0]
  if (best !== undefined) {
    for (const note of best.notes) findings.tell(NOTE_CODES[note], line, best.index)
    return { phone: best.phone, notes: best.notes }
  }
  const bad = readings.find(({ reading }) => reading !== undefined)
  if (bad?.reading !== undefined && "problem" in bad.reading) {
    findings.stop(bad.reading.problem, line, bad.index, { digits: bad.reading.digits })
  }
  return { phone: null, notes: [] }
}
