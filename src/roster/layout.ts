import { cleanInput } from "../core/text.ts"
import type { Cell, Sheet } from "../sheets/workbook.ts"
import { fieldBelow, fieldOf, headerWords } from "./header-words.ts"
import type { Field } from "./types.ts"

export interface LayoutColumn {
  readonly index: number
  readonly title: string
  readonly field: Field
}

/** Where the list of a sheet stands. */
export interface Layout {
  readonly columns: readonly LayoutColumn[]
  /** Index of the first row below the header. */
  readonly firstRow: number
}

const LOOKED_AT = 100
const MOST_HEADER_ROWS = 3
const NAMES: readonly (Field | undefined)[] = ["name", "family", "given"]

/** Where the header stands: the row that knows most columns, one of them the name, with the rows that belong to it. */
export function findLayout(sheet: Sheet): Layout | undefined {
  const head = sheet.rows.slice(0, LOOKED_AT).map((row) => row.map(wordsOf))
  const scores = head.map((row) => {
    const fields = row.map(fieldOf)
    const named = fields.includes("name") || (fields.includes("family") && fields.includes("given"))
    return named ? fields.filter((field) => field !== undefined).length : 0
  })
  const best = scores.indexOf(Math.max(0, ...scores))
  if (!scores[best]) return undefined
  let [top, bottom] = [best, best]
  while (best - top + 1 < MOST_HEADER_ROWS && belongsAbove(head[top - 1], head[top]!)) top--
  while (
    bottom - top + 1 < MOST_HEADER_ROWS &&
    belongsBelow(sheet.rows[bottom + 1], head[bottom + 1], head.slice(top, bottom + 1))
  )
    bottom++
  const columns = columnsOf(sheet.rows.slice(top, bottom + 1), head.slice(top, bottom + 1))
  const firstRow = isNumbering(sheet.rows[bottom + 1] ?? []) ? bottom + 2 : bottom + 1
  return { columns: withSplitName(columns, sheet, firstRow), firstRow }
}

function wordsOf(cell: Cell): string {
  return typeof cell === "string" ? headerWords(cell) : ""
}

/** "(1) (2) (3)", "A B 1 2": the numbers that forms put under their headers. */
export function isNumbering(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => cell !== null).map((cell) => String(cell).trim())
  return filled.length >= 3 && filled.every((text) => /^\(?(?:[A-Z]|\d{1,2})\)?$/.test(text))
}

/** Labels over several columns; a title has the row for itself. */
function belongsAbove(labels: readonly string[] | undefined, below: readonly string[]): boolean {
  if (labels === undefined) return false
  const filled = labels.flatMap((label, index) => (label === "" ? [] : [{ label, index }]))
  const overColumns = filled.filter(({ index }) => below[index] !== undefined)
  if (filled.length === 0 || overColumns.length < filled.length) return false
  return filled.length >= 2 || (filled[0]!.index > 1 && fieldOf(filled[0]!.label) !== undefined)
}

function belongsBelow(
  cells: readonly Cell[] | undefined,
  labels: readonly string[] | undefined,
  above: readonly (readonly string[])[],
): boolean {
  if (cells === undefined || labels === undefined) return false
  const filled = cells.flatMap((cell, index) =>
    cell === null ? [] : [{ cell, index, label: labels[index] ?? "" }],
  )
  if (filled.length === 0 || filled.some(({ cell, label }) => typeof cell !== "string" || label === ""))
    return false
  const isStray = filled.some(({ index, label }) => {
    const over = above.map((row) => fieldOf(row[index] ?? "")).find((field) => field !== undefined)
    return (over === "order" || NAMES.includes(over)) && !NAMES.includes(fieldOf(label))
  })
  return (
    !isStray && filled.some(({ index, label }) => fieldBelow(labelsAbove(above, index), label) !== undefined)
  )
}

/** The labels over a column, also those of cells that are merged from the left. */
function labelsAbove(above: readonly (readonly string[])[], index: number): string[] {
  return above.flatMap((row) => {
    const label = row[index] || row.slice(0, index).findLast((other) => other !== "")
    return label === undefined || label === "" ? [] : [label]
  })
}

function columnsOf(rows: readonly (readonly Cell[])[], head: readonly (readonly string[])[]): LayoutColumn[] {
  const width = Math.max(...rows.map((row) => row.length))
  const written = rows.map((row) => row.map((cell) => (wordsOf(cell) === "" ? "" : cleanInput(String(cell)))))
  return Array.from({ length: width }, (_, index) => {
    const lowest = head.findLastIndex((row) => (row[index] ?? "") !== "")
    if (lowest < 0) return { index, title: "", field: "left" as const }
    const own = head[lowest]![index]!
    const field = fieldBelow(labelsAbove(head.slice(0, lowest), index), own) ?? "left"
    const title = [...labelsAbove(written.slice(0, lowest), index), written[lowest]![index]!].join(" – ")
    return { index, title: cleanInput(title, 60), field }
  })
}

/** "Họ và tên" over two columns, the given name in the second: the header of that one is empty. */
function withSplitName(columns: LayoutColumn[], sheet: Sheet, firstRow: number): LayoutColumn[] {
  const at = columns.findIndex(({ field }) => field === "name")
  const next = columns[at + 1]
  if (at < 0 || next === undefined || next.title !== "") return columns
  const rows = sheet.rows.slice(firstRow).filter((row) => typeof row[at] === "string")
  const given = rows.filter((row) => /^\s*[\p{L}\p{M}'’-]+\s*$/u.test(String(row[at + 1] ?? "")))
  if (rows.length === 0 || given.length < rows.length * 0.6) return columns
  return columns.map((column) => {
    if (column.index === at) return { ...column, field: "family" }
    return column.index === at + 1 ? { ...column, field: "given" } : column
  })
}

/** "A" for 0, "AA" for 26. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}
