import { parse } from "csv-parse/sync"
import { AppError, asError } from "../core/errors.ts"
import { decodeBytes } from "../core/files/encoding.ts"
import type { SheetLimits } from "./limits.ts"
import type { Cell, Sheet } from "./workbook.ts"

const SEPARATORS = [",", ";", "\t"] as const
const LOOKED_AT = 20

/**
 * A CSV file as a sheet; every cell is text. Letters in any encoding that `decodeBytes` knows, cells parted by
 * commas, semicolons or tabs, whichever gives the most even rows. Throws `file-too-many-rows`,
 * `file-unknown-encoding`, `file-corrupt`.
 */
export function readCsv(bytes: Uint8Array, name: string, limits: SheetLimits): Sheet {
  const text = decodeBytes(bytes).text.replace(/^\uFEFF/, "")
  // Excel's own hint, which it does not show as a row.
  const hint = /^sep=(.)\r?\n/.exec(text)
  const body = hint === null ? text : text.slice(hint[0].length)
  const separator = hint?.[1] ?? likelySeparator(body)
  const rows = split(body, separator, name, limits.rows + 1)
  const columns = Math.max(0, ...rows.map((row) => row.length))
  if (rows.length > limits.rows || columns > limits.columns) {
    throw new AppError("file-too-many-rows", `A list of ${rows.length} rows and ${columns} columns`, {
      details: { rows: rows.length, columns, limit: limits.rows, columnLimit: limits.columns },
    })
  }
  return { name: "", rows: rows.map((row) => row.map(cellOf)), isHidden: false }
}

/** The separator that most rows have equally often, among the first of the file. */
function likelySeparator(text: string): string {
  const scores = SEPARATORS.map((separator) => {
    const lines = quick(text, separator)
    const widths = lines.map((line) => line.length).filter((width) => width > 1)
    const usual = Math.max(0, ...widths.map((width) => widths.filter((other) => other === width).length))
    return { separator, score: usual * 100 + Math.max(0, ...widths) }
  })
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).separator
}

function quick(text: string, separator: string): string[][] {
  try {
    return parse(text, { ...LENIENT, delimiter: separator, to: LOOKED_AT })
  } catch {
    return []
  }
}

const LENIENT = {
  relax_column_count: true,
  // A quote in the middle of a cell is a quote: people type them in Notepad.
  relax_quotes: true,
  skip_empty_lines: false,
  max_record_size: 100_000,
} as const

function split(text: string, separator: string, name: string, most: number): string[][] {
  try {
    return parse(text, { ...LENIENT, delimiter: separator, to: most })
  } catch (error) {
    const cause = asError(error)
    throw new AppError("file-corrupt", `Broken CSV: ${cause.message}`, { cause, details: { name } })
  }
}

function cellOf(text: string): Cell {
  return text.trim() === "" ? null : text
}
