import writeXlsxFile, { type CellObject, type SheetData } from "write-excel-file/node"
import { cellText, looksLikeFormula } from "./cell-text.ts"
import type { Cell } from "./workbook.ts"

export interface Column {
  readonly title: string
  /** In characters; default 16. */
  readonly width?: number
}

export interface Table {
  /** The name of the sheet; what Excel forbids in one is left out. */
  readonly sheet: string
  readonly columns: readonly Column[]
  /** A `Date` is a civil day as UTC. */
  readonly rows: readonly (readonly Cell[])[]
  /** Empty rows below that keep what is typed into them as text, so that phones keep their 0; default 0. */
  readonly blankRows?: number
}

const TEXT = "@"
const DATE = "dd/mm/yyyy"
const WIDTH = 16
const FORBIDDEN_IN_NAMES = /[[\]/\\:*?]/g

/**
 * An .xlsx file with these sheets, the header of each bold and kept in sight. Text is stored as text and stays so
 * when a person edits the cell; nothing becomes a formula.
 */
export async function writeXlsx(tables: Table | readonly Table[]): Promise<Buffer> {
  const all = Array.isArray(tables) ? (tables as readonly Table[]) : [tables as Table]
  const file = writeXlsxFile(
    all.map((table) => ({
      data: sheetData(table),
      sheet: sheetName(table.sheet),
      columns: table.columns.map(({ width = WIDTH }) => ({ width })),
      stickyRowsCount: 1,
    })),
  )
  return await file.toBuffer()
}

function sheetData({ columns, rows, blankRows = 0 }: Table): SheetData {
  const header = columns.map(({ title }) => ({ ...textCell(title), fontWeight: "bold" as const, wrap: true }))
  const blank = columns.map(() => ({ type: String, format: TEXT }))
  return [
    header,
    ...rows.map((row) => row.map(cellObject)),
    ...Array.from({ length: blankRows }, () => blank),
  ]
}

function cellObject(cell: Cell): CellObject | null {
  if (cell === null) return null
  if (typeof cell === "string") return textCell(cell)
  if (typeof cell === "number") return { value: cell, type: Number }
  if (typeof cell === "boolean") return { value: cell, type: Boolean }
  return { value: cell, type: Date, format: DATE }
}

/** Text that stays text, also when a person edits the cell. */
export function textCell(text: string): CellObject {
  const clean = cellText(text).replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
  // The library looks its strings up in a plain object, which knows these already.
  const value = clean in {} ? `${clean} ` : clean
  return { value, type: String, format: TEXT }
}

/** A name that Excel allows for a sheet; "1" where nothing of it is left. */
export function sheetName(text: string): string {
  const name = cellText(text)
    .replace(FORBIDDEN_IN_NAMES, " ")
    .replace(/^'+|'+$/g, "")
  return name.replace(/\s+/g, " ").slice(0, 31).toWellFormed().trim() || "1"
}

/**
 * A CSV file that Excel opens as it is: UTF-8 with its mark, every cell quoted, days as dd/MM/yyyy. Text that might
 * be taken for a formula gets an apostrophe in front.
 */
export function writeCsv({ columns, rows }: Pick<Table, "columns" | "rows">): Buffer {
  const lines = [columns.map(({ title }) => title), ...rows].map((row) => row.map(csvCell).join(","))
  return Buffer.from(`\uFEFF${lines.join("\r\n")}\r\n`)
}

function csvCell(cell: Cell): string {
  const text = typeof cell === "string" ? guarded(cellText(cell)) : plain(cell)
  return `"${text.replaceAll('"', '""')}"`
}

function guarded(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text
}

function plain(cell: Exclude<Cell, string>): string {
  if (cell === null) return ""
  if (!(cell instanceof Date)) return String(cell)
  const [year, month, day] = cell.toISOString().slice(0, 10).split("-")
  return `${day}/${month}/${year}`
}
