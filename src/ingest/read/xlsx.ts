import { embeddedWarnings } from "../../core/files/zip-guard.ts"
import { type Cell, readWorkbook } from "../../sheets/workbook.ts"
import type { Limits } from "./limits.ts"
import type { RawText } from "./result.ts"

/**
 * A workbook as lines: each sheet's name, then its rows. Rows above the header are cells parted by tabs; the
 * header itself is kept, and every row below it reads "header: value; header: value", so that a row can be
 * quoted and understood alone. Throws `file-too-many-rows` beyond the limits.
 */
export async function readXlsx(bytes: Uint8Array, name: string, limits: Limits): Promise<RawText> {
  const { parts, sheets } = await readWorkbook(bytes, name, limits)
  const lines = sheets.flatMap(({ name: title, rows }) => [title, ...sheetLines(rows), ""])
  return { text: lines.join("\n"), warnings: embeddedWarnings(parts) }
}

function sheetLines(data: readonly (readonly Cell[])[]): string[] {
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
function findHeader(data: readonly (readonly Cell[])[]): number {
  const width = Math.max(0, ...data.map(filled))
  if (width < 2) return -1
  const index = data.findIndex((row) => {
    const texts = row.filter((cell) => typeof cell === "string" && /\p{L}/u.test(cell) && cell.length <= 100)
    return filled(row) >= Math.max(2, width * 0.6) && texts.length === filled(row)
  })
  const next = data[index + 1]
  return index >= 0 && next !== undefined && filled(next) >= 2 ? index : -1
}

function filled(row: readonly Cell[]): number {
  return row.filter((cell) => cell !== null && cell !== "").length
}

function show(value: Cell): string {
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
