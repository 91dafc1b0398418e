import { loadTexts } from "../../src/core/texts.ts"
import { explainProblem, holdsRoster, readRoster } from "../../src/roster/index.ts"
import type { RosterReading } from "../../src/roster/types.ts"
import { SHEET_LIMITS } from "../../src/sheets/limits.ts"
import { parseSheets } from "../../src/sheets/parse.ts"
import { chooseSheet } from "../../src/sheets/read.ts"
import { row, xlsx } from "../support/office.ts"

export const texts = loadTexts()

/** A cell of a made file: text, a number, or a day as its serial number in an array of one. */
export type Made = string | number | readonly [number]

/** A workbook of one sheet; a row of no cells leaves its line empty. */
export function workbook(rows: readonly (readonly Made[])[], name = "Danh sách"): Buffer {
  return xlsx({
    [name]: rows.map((cells, index) => (cells.length === 0 ? "" : row(index + 1, cells))).join(""),
  })
}

/** The list of such a file, read in this thread. */
export async function read(rows: readonly (readonly Made[])[]): Promise<RosterReading> {
  const sheets = await parseSheets(workbook(rows), "danh-sach.xlsx", SHEET_LIMITS)
  return readRoster(chooseSheet(sheets, holdsRoster))
}

/** What the secretary reads about a list: what must be mended, and what there is to know. */
export function told({ problems }: RosterReading): { stops: string[]; told: string[] } {
  const sentences = (level: "stops" | "told") =>
    problems.filter((one) => one.level === level).map((one) => explainProblem(texts, one))
  return { stops: sentences("stops"), told: sentences("told") }
}

/** People as short lines: "5 Nguyễn Văn An +84912345678 member,secretary". */
export function people({ rows }: RosterReading): string[] {
  return rows.map(({ line, name, phone, roles }) => `${line} ${name} ${phone ?? "-"} ${roles.join(",")}`)
}
