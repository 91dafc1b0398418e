import readXlsxFile from "read-excel-file/node"
import { AppError, asError } from "../core/errors.ts"
import { wrongExtension } from "../core/files/sniff.ts"
import { openPackage, type ZipLimits } from "../core/files/zip-guard.ts"

/** What stands in a cell. A `Date` is the sheet's civil time as UTC; an empty cell is null. */
export type Cell = string | number | boolean | Date | null

export interface Sheet {
  readonly name: string
  /** From the sheet's first row on, empty rows included, so that a row's place is its number less one. */
  readonly rows: readonly (readonly Cell[])[]
  /** The author has hidden the sheet. */
  readonly isHidden: boolean
}

export interface WorkbookLimits extends ZipLimits {
  /** Per sheet. */
  readonly rows: number
  /** Per sheet. */
  readonly columns: number
}

const ROW = /<(?:\w+:)?row\b[^<>]*?\sr\s*=\s*["'](\d+)["']/gi
const CELL = /<(?:\w+:)?c\b[^<>]*?\sr\s*=\s*["']([a-z]+)(\d+)["'][^<>]*?(\/?)>/gi
const EMPTY_FACTOR = 20

/**
 * Every sheet of an .xlsx file, opened under the guard of `openPackage` and measured before its cells are laid out.
 * Throws `file-too-many-rows`, `file-wrong-extension`, `file-corrupt` and what the guard throws.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  limits: WorkbookLimits,
): Promise<{ parts: ReadonlyMap<string, Buffer>; sheets: Sheet[] }> {
  const parts = await openPackage(bytes, limits)
  const book = parts.get("xl/workbook.xml")
  if (book === undefined) throw wrongExtension(name, "xlsx", parts.has("word/document.xml") ? "docx" : "zip")
  // Before the cells are laid out as a grid: one cell in the last corner would make a grid of 17 thousand million.
  for (const [part, content] of parts) {
    if (/^xl\/worksheets\/[^/]+\.xml$/i.test(part)) checkSize(content.toString("latin1"), limits)
  }
  const hidden = hiddenSheets(book.toString("utf8"))
  const sheets = (await parse(bytes, name)).map(({ sheet, data }, index) => ({
    name: sheet,
    rows: data as Cell[][],
    isHidden: hidden[index] === true,
  }))
  return { parts, sheets }
}

/** Cells without a value count less: people format whole sheets. They still must fit into a grid in memory. */
function checkSize(xml: string, limits: WorkbookLimits): void {
  const all = { rows: xml.match(/<(?:\w+:)?row\b[^<>]*[^/]>/g)?.length ?? 0, columns: 0 }
  const filledPart = { rows: 0, columns: 0 }
  // A row says its own number, and all rows before it are filled in.
  for (const [, digits] of xml.matchAll(ROW)) all.rows = Math.max(all.rows, Number(digits))
  for (const [, letters = "", digits, end] of xml.matchAll(CELL)) {
    for (const size of end === "/" ? [all] : [all, filledPart]) {
      size.rows = Math.max(size.rows, Number(digits))
      size.columns = Math.max(size.columns, columnNumber(letters))
    }
  }
  const tooMany = filledPart.rows > limits.rows || filledPart.columns > limits.columns
  const grid = all.rows * Math.max(1, all.columns)
  if (tooMany || grid > limits.rows * limits.columns * EMPTY_FACTOR) {
    throw new AppError("file-too-many-rows", `A sheet of ${all.rows} rows and ${all.columns} columns`, {
      details: { ...all, limit: limits.rows, columnLimit: limits.columns },
    })
  }
}

/** The place of a column by its letters: A is 1. */
function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function hiddenSheets(xml: string): boolean[] {
  return [...xml.matchAll(/<(?:\w+:)?sheet\s[^>]*>/gi)].map(([tag]) =>
    /\sstate\s*=\s*["'](?:hidden|veryHidden)["']/.test(tag),
  )
}

async function parse(bytes: Uint8Array, name: string): ReturnType<typeof readXlsxFile> {
  try {
    return await readXlsxFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    const cause = asError(error)
    throw new AppError("file-corrupt", `Broken workbook: ${cause.message}`, { cause, details: { name } })
  }
}
