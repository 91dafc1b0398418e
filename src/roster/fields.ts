import { cleanInput } from "../core/text.ts"
import type { Cell } from "../sheets/workbook.ts"
import type { Layout, LayoutColumn } from "./layout.ts"
import { isDate } from "./marks.ts"
import { readPhone } from "./phone.ts"
import type { Field } from "./types.ts"

type Rows = readonly (readonly Cell[])[]

const KEPT: readonly Field[] = ["order", "private", "left", "phone", "listRef", "official", "probationary"]
const OWN_OFFICE = /(?:Đảng|đảng|chi bộ|chi ủy|chi uỷ|CHI BỘ|ĐẢNG)/u

/**
 * The columns of a list once their contents have been looked at: a "Zalo" column of crosses holds no phones, a "mã"
 * column of identity cards is private, "Chính thức" over dates is a date. Of each other field the first column counts.
 */
export function settleFields(layout: Layout, rows: Rows): LayoutColumn[] {
  const settled = layout.columns.map((column) => {
    const cells = rows.map((row) => row[column.index] ?? null).filter((cell) => cell !== null)
    return { ...column, field: byContent(column.field, cells) }
  })
  const offices = settled.filter(({ field }) => field === "office")
  const office = offices.find(({ title }) => OWN_OFFICE.test(title)) ?? offices[0]
  return settled.map((column) => {
    const first = column.field === "office" ? office : settled.find(({ field }) => field === column.field)
    const isSecond = !REPEATED.includes(column.field) && first !== column
    return isSecond ? { ...column, field: "left" as const } : column
  })
}

const REPEATED: readonly Field[] = ["phone", "private", "left"]

function byContent(field: Field, cells: readonly Cell[]): Field {
  if (!KEPT.includes(field) || cells.length === 0) return field
  if (field === "phone") return cells.some(hasManyDigits) ? field : "left"
  if (field === "listRef") return cells.some(isIdentity) || most(cells, isCardNumber) ? "private" : field
  if (field === "official" && most(cells, isDate)) return "officialDate"
  if (field === "probationary" && most(cells, isDate)) return "probationDate"
  return field
}

function most(cells: readonly Cell[], test: (cell: Cell) => boolean): boolean {
  return cells.filter(test).length > cells.length / 2
}

function hasManyDigits(cell: Cell): boolean {
  const reading = readPhone(cell)
  return reading !== undefined && ("phone" in reading || reading.digits >= 6)
}

/** Twelve digits, as an identity card has them. */
function isIdentity(cell: Cell): boolean {
  return digitsOf(cell).length === 12
}

/** Eight or nine digits: a Party card or an old identity card. */
function isCardNumber(cell: Cell): boolean {
  return /^[89]$/.test(String(digitsOf(cell).length))
}

function digitsOf(cell: Cell): string {
  const text = cleanInput(String(cell ?? "")).replace(/[\s.-]/g, "")
  return /^\d+$/.test(text) ? text : ""
}
