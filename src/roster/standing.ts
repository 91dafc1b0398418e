import type { Cell } from "../sheets/workbook.ts"
import type { Findings } from "./findings.ts"
import { isDate, readMark } from "./marks.ts"
import { readTitles } from "./titles.ts"
import { type Field, ROSTER_ROLES, type RosterRole } from "./types.ts"

/** Where the cells of one row are: the index and the content for a field; undefined where the list has no such column. */
export type CellOf = (field: Field) => { readonly index: number; readonly cell: Cell } | undefined

const ITSELF = {
  official: /^(?:dang vien )?(?:chinh thuc|ct)$/,
  probationary: /^(?:dang vien )?(?:du bi|db)$/,
} as const
function written(cell: Cell): string {
  return cell === null || cell instanceof Date || typeof cell === "boolean" ? "" : String(cell)
}

const OFFICES: readonly RosterRole[] = ["secretary", "deputy", "committee"]

/**
 * What a person is, from the columns of offices and marks, then from the remarks, then from the heading above.
 * `left` is called with each title that says nothing about the cell.
 */
export function readStanding(
  line: number,
  cellOf: CellOf,
  heading: RosterRole | undefined,
  findings: Findings,
  left: (title: string, column: number) => void,
): RosterRole[] {
  const found = new Set<RosterRole>()
  for (const field of ["official", "probationary"] as const) {
    const at = cellOf(field)
    const mark = at === undefined ? "no" : readMark(at.cell, ITSELF[field])
    if (mark === "yes") found.add(field === "official" ? "member" : "probationary")
    if (mark === "unclear") findings.stop("roster-mark-unclear", line, at!.index)
  }
  for (const field of ["exempt", "elsewhere"] as const) {
    const at = cellOf(field)
    if (at !== undefined && readMark(at.cell, /^/) === "yes") found.add(field)
  }
  for (const field of ["office", "kind"] as const) {
    const at = cellOf(field)
    const titles = readTitles(written(at?.cell ?? null))
    for (const role of titles.roles) found.add(role)
    for (const title of titles.left) {
      if (field === "office") left(title, at!.index)
      else findings.stop("roster-kind-unclear", line, at!.index, { text: title })
    }
  }
  // A remark may say how a person takes part, but gives nobody an office.
  const remarks = readTitles(written(cellOf("note")?.cell ?? null)).roles
  for (const role of remarks) if (!OFFICES.includes(role)) found.add(role)
  if (found.has("member") && found.has("probationary")) findings.stop("roster-both-kinds", line, null)
  if (!found.has("member") && !found.has("probationary"))
    found.add(byDates(line, cellOf, findings) ?? "member")
  return ROSTER_ROLES.filter((role) => found.has(role))

  function byDates(at: number, cells: CellOf, told: Findings): RosterRole | undefined {
    if (heading === "member" || heading === "probationary") return heading
    if (heading !== undefined) found.add(heading)
    const [official, probation] = [cells("officialDate"), cells("probationDate")]
    if (official === undefined || probation === undefined) return undefined
    if (isDate(official.cell) || !isDate(probation.cell)) return undefined
    told.tell("roster-kind-by-date", at, probation.index)
    return "probationary"
  }
}
