import { parseDate } from "../core/dates.ts"
import { cleanInput, fold } from "../core/text.ts"
import type { Cell } from "../sheets/workbook.ts"

const YES = /^(?:x+|v|√|✓|✔|☑|☒|1|co|dung|yes|true|\*|•)$/
const NO = /^(?:|0|-+|k|ko|khong|chua|no|false|☐|□)$/

/** Whether a cell of a column such as "Dự bị" says yes; a date is a yes. */
export function readMark(cell: Cell, itself: RegExp): "yes" | "no" | "unclear" {
  if (cell === null || cell === false || cell === 0) return "no"
  if (cell === true || cell === 1 || isDate(cell)) return "yes"
  const words = fold(cleanInput(String(cell)))
  if (NO.test(words)) return "no"
  return YES.test(words) || itself.test(words) ? "yes" : "unclear"
}

/** A date as a cell holds it: typed as one, written out, or as a month or a year. */
export function isDate(cell: Cell): boolean {
  if (cell instanceof Date) return true
  if (typeof cell === "number") return (cell > 10_000 && cell < 60_000) || (cell >= 1930 && cell < 2200)
  if (typeof cell !== "string") return false
  const text = cleanInput(cell)
  return (
    parseDate(text) !== null || (/^(?:\d{1,2}[/.-]){0,2}(?:\d{4}|\d{2})$/.test(text) && /\D|\d{4}/.test(text))
  )
}
