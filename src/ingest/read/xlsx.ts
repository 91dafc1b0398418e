import readXlsxFile from "read-excel-file/node"
import { AppError, asError } from "../../core/errors.ts"
import { wrongExtension } from "./kind.ts"
import type { Limits } from "./limits.ts"
import type { RawText } from "./result.ts"
import { embeddedWarnings, openPackage } from "./zip-guard.ts"

const CELL = /<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*?(\/?)>/g
const EMPTY_FACTOR = 20

type Value = string | number | boolean | Date | null

/**
 * A workbook as lines: each sheet's name, then its rows. Rows above the header are cells parted by tabs; the
 * header itself is kept, and every row below it reads "header: value; header: value", so that a row can be
 * quoted and understood alone. Throws `file-too-many-rows` beyond the limits.
 */
export async function readXlsx(bytes: Uint8Array, name: string, limits: Limits): Promise<RawText> {
  const parts = await openPackage(bytes, limits)
  if (!parts.has("xl/workbook.xml")) {
    throw wrongExtension(name, "xlsx", parts.has("word/document.xml") ? "docx" : "zip")
  }
  // Before the cells are laid out as a grid: one cell in the last corner would make a grid of 17 thousand million.
  for (const [part, content] of parts) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(part)) checkSize(content.toString("latin1"), limits)
  }
  const sheets = await parse(bytes, name)
  const lines = sheets.flatMap(({ sheet, data }) => [sheet, ...sheetLines(data as Value[][]), ""])
  return { text: lines.join("\n"), warnings: embeddedWarnings(parts) }
}

/** Cells without a value count less: people format whole sheets. They still must fit into a grid in memory. */
function checkSize(xml: string, limits: Limits): void {
  const all = { rows: xml.match(/<(?:\w+:)?row\b[^>]*[^/]>/g)?.length ?? 0, columns: 0 }
  const filledPart = { rows: 0, columns: 0 }
  for (const [, letters = "", digits, end] of xml.matchAll(CELL)) {
    for (const size of end === "/" ? [all] : [all, filledPart]) {
      size.rows = Math.max(size.rows, Number(digits))
      size.columns = Math.max(size.columns, columnNumber(letters))
    }
  }
  const tooMany = filledPart.rows > limits.rows || filledPart.columns > limits.columns
  if (tooMany || all.rows * all.columns > limits.rows * limits.columns * EMPTY_FACTOR) {
    throw new AppError("file-too-many-rows", `A sheet of ${all.rows} rows and ${all.columns} columns`, {
      details: { ...all, limit: limits.rows, columnLimit: limits.columns },
    })
  }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

async function parse(bytes: Uint8Array, name: string): ReturnType<typeof readXlsxFile> {
  try {
    return await readXlsxFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    const cause = asError(error)
    throw new AppError("file-corrupt", `Broken workbook: ${cause.message}`, { cause, details: { name } })
  }
}

function sheetLines(data: readonly Value[][]): string[] {
  const rows = data.map((row) => row.map(show))
  const headerAt = findHeader(data)
  const header = rows[headerAt]
  return rows.flatMap((row, index) => {
    if (row.every((cell) => cell === "")) return []
    if (header === undefined || index <= headerAt) return [row.join("\t").trimEnd()]
    const pairs = row.flatMap((cell, column) => {
      if (cell === "") return []
      const title = header[column] ?? ""
      return [title === "" ? cell : `${title}: ${cell}`]
    })
    return [pairs.join("; ")]
  })
}

/** The first row of short texts that fills most of the sheet's columns and has a row like it below; or -1. */
function findHeader(data: readonly Value[][]): number {
  const width = Math.max(0, ...data.map(filled))
  if (width < 2) return -1
  const index = data.findIndex((row) => {
    const texts = row.filter((cell) => typeof cell === "string" && /\p{L}/u.test(cell) && cell.length <= 100)
    return filled(row) >= Math.max(2, width * 0.6) && texts.length === filled(row)
  })
  const next = data[index + 1]
  return index >= 0 && next !== undefined && filled(next) >= 2 ? index : -1
}

function filled(row: readonly Value[]): number {
  return row.filter((cell) => cell !== null && cell !== "").length
}

function show(value: Value): string {
  if (value === null) return ""
  if (value instanceof Date) return showDate(value)
  return String(value).replace(/\s+/g, " ").trim()
}

/** Day first, as people write it; the library gives the sheet's civil time as UTC. */
function showDate(date: Date): string {
  const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1].map((part) =>
    String(part).padStart(2, "0"),
  )
  const time = date.toISOString().slice(11, 16)
  return `${day}/${month}/${date.getUTCFullYear()}${time === "00:00" ? "" : ` ${time}`}`
}
