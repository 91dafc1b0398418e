import { cleanInput } from "../core/text.ts"
import { chooseSheet, readSheets } from "../sheets/read.ts"
import type { Sheet } from "../sheets/workbook.ts"
import { settleFields } from "./fields.ts"
import { collectFindings, type Findings } from "./findings.ts"
import { columnLetters, findLayout, isNumbering, type LayoutColumn } from "./layout.ts"
import { type ListContext, readPerson } from "./person.ts"
import { factsOf, nameColumn } from "./row-facts.ts"
import { groupRole, isPlace, type RowKind, rowKind } from "./row-kind.ts"
import { findTwins } from "./twins.ts"
import type { Field, RosterReading, RosterRole, RosterRow } from "./types.ts"

/** True for a sheet with a header that names a column of names. */
export function holdsRoster(sheet: Sheet): boolean {
  return findLayout(sheet) !== undefined
}

/**
 * The list in an .xlsx or .csv file that somebody brought, from the first sheet that has one; further ones are told of.
 * Throws what `readSheets` and `chooseSheet` throw.
 */
export async function readRosterFile(bytes: Uint8Array, name: string): Promise<RosterReading> {
  const sheets = await readSheets(bytes, name)
  const chosen = chooseSheet(sheets, holdsRoster)
  const reading = readRoster(chosen)
  const others = sheets.filter((sheet) => sheet !== chosen && !sheet.isHidden && holdsRoster(sheet))
  if (others.length === 0) return reading
  const findings = collectFindings()
  findings.tell("roster-other-sheets", null, null, { sheet: chosen.name, others: others.length })
  return { ...reading, problems: [...findings.problems, ...reading.problems] }
}

/**
 * Understands a cell's member list as people keep it: any order of columns, headers over several rows, headings and
 * signatures in between. What is not needed (birth dates, cards, addresses) is never returned. Never throws: what is
 * wrong is a problem, and a list with a problem that `stops` should not be taken.
 */
export function readRoster(sheet: Sheet): RosterReading {
  const findings = collectFindings()
  const layout = findLayout(sheet)
  if (layout === undefined) {
    findings.stop("roster-no-name-column", null, null)
    return { rows: [], problems: findings.problems, columns: [] }
  }
  const body = sheet.rows.slice(layout.firstRow)
  const columns = settleFields(layout, body)
  tellColumns(columns, body, findings)
  const rows = readRows(body, layout.firstRow, columns, findings)
  if (rows.length === 0 && !findings.problems.some(({ level }) => level === "stops")) {
    findings.stop("roster-no-people", null, null)
  }
  checkSecretaries(rows, findings)
  tellKinds(rows, columns, findings)
  findTwins(rows, findings, columns.find(({ field }) => field === "phone")?.index ?? null)
  return {
    rows,
    problems: inOrder(findings.problems),
    columns: columns
      .filter(({ title, field }) => title !== "" || field !== "left")
      .map(({ index, title, field }) => ({ column: columnLetters(index), title, field })),
  }
}

/** Says which columns are not taken, and which are missed. */
function tellColumns(columns: readonly LayoutColumn[], body: Sheet["rows"], findings: Findings): void {
  for (const { index, title, field } of columns) {
    if (field === "private") findings.tell("roster-column-private", null, index, { title })
    const isLeft = field === "left" || field === "officialDate" || field === "probationDate"
    if (!isLeft) continue
    if (title !== "") findings.tell("roster-column-left", null, index, { title })
    else if (body.some((row) => (row[index] ?? null) !== null))
      findings.tell("roster-column-untitled", null, index)
  }
  const has = (...fields: Field[]): boolean => columns.some(({ field }) => fields.includes(field))
  if (!has("phone")) findings.tell("roster-no-phones", null, null)
}

function readRows(
  body: Sheet["rows"],
  firstRow: number,
  columns: readonly LayoutColumn[],
  findings: Findings,
): RosterRow[] {
  const rows: RosterRow[] = []
  const context: ListContext = { columns, findings, leftTitles: new Set() }
  const countsPeople = columns.some(({ field }) => field === "order")
  const headings = followHeadings()
  let afterFooter = false
  for (const [at, cells] of body.entries()) {
    const line = firstRow + at + 1
    const facts = factsOf(cells, columns)
    const isEmpty = isNumbering(cells) && !facts.hasPhone
    const kind: RowKind = isEmpty ? "nothing" : rowKind(facts, afterFooter, countsPeople)
    if (kind === "nothing") continue
    afterFooter = kind === "footer"
    const text = cleanInput(facts.texts.join(" "), 60)
    if (kind === "group") headings.pass(text)
    tellRow(kind, line, text, context)
    if (kind !== "person") continue
    const row = readPerson({ line, name: facts.name, cells, heading: headings.role() }, context)
    if (row !== undefined) rows.push(row)
  }
  return rows
}

/** Says what was skipped, and which rows are people without a name. */
function tellRow(kind: RowKind, line: number, text: string, { columns, findings }: ListContext): void {
  if (kind === "sample") findings.tell("roster-sample", line, null)
  if (kind === "group" || kind === "footer" || kind === "header")
    findings.tell("roster-skipped", line, null, { text })
  if (kind === "nameless") findings.stop("roster-name-missing", line, nameColumn(columns))
  if (kind === "unclear") findings.stop("roster-unclear", line, nameColumn(columns), { text })
}

/** What the headings inside a list say of the people below: "II. Đảng viên dự bị" holds until the next. */
function followHeadings(): { pass(text: string): void; role(): RosterRole | undefined } {
  let role: RosterRole | undefined
  let hasOuterPlaces: boolean | undefined
  return {
    pass(text) {
      const said = groupRole(text)
      const place = said === undefined && isPlace(text)
      // "Tổ 1 > I. Chính thức > II. Dự bị > Tổ 2": what was said within one group does not hold for the next.
      if (said !== undefined) hasOuterPlaces ??= false
      else if (place) hasOuterPlaces ??= true
      if (said !== undefined || (place && hasOuterPlaces)) role = said
    },
    role: () => role,
  }
}

function checkSecretaries(rows: readonly RosterRow[], findings: Findings): void {
  const [first, second] = rows.filter(({ roles }) => roles.includes("secretary"))
  if (second !== undefined) findings.stop("roster-two-secretaries", second.line, null, { first: first!.line })
}

/** A list that never says who is official is taken to hold official members only. */
function tellKinds(rows: readonly RosterRow[], columns: readonly LayoutColumn[], findings: Findings): void {
  const saying: readonly Field[] = ["kind", "official", "probationary", "officialDate"]
  const says = columns.some(({ field }) => saying.includes(field))
  if (!says && rows.length > 0 && !rows.some(({ roles }) => roles.includes("probationary"))) {
    findings.tell("roster-kinds-unsaid", null, null)
  }
}

/** What concerns the whole list first, then by line. */
function inOrder(problems: RosterReading["problems"]): RosterReading["problems"] {
  return problems.toSorted((left, right) => (left.line ?? 0) - (right.line ?? 0))
}
