import { cleanInput } from "../core/text.ts"
import type { Cell } from "../sheets/workbook.ts"
import type { LayoutColumn } from "./layout.ts"
import { readPhone } from "./phone.ts"
import type { Field } from "./types.ts"

/** A row as far as it matters for what it is. */
export interface RowFacts {
  /** The name as written; empty where there is none. */
  readonly name: string
  /** Every text of the row, in order. */
  readonly texts: readonly string[]
  /** It has a running number. */
  readonly isCounted: boolean
  readonly hasPhone: boolean
  /** Something stands under an office or a kind of member. */
  readonly hasStanding: boolean
  /** Filled cells that are neither name nor running number. */
  readonly others: number
}

const STANDING: readonly Field[] = ["office", "kind", "official", "probationary", "exempt", "elsewhere"]
const NAMES: readonly Field[] = ["name", "family", "given"]

export function factsOf(cells: readonly Cell[], columns: readonly LayoutColumn[]): RowFacts {
  const names = columns.filter(({ field }) => NAMES.includes(field)).map(({ index }) => index)
  const name = names
    .map((index) => textOf(cells[index] ?? null))
    .filter((text) => text !== "")
    .join(" ")
  const order = columns.find(({ field }) => field === "order")?.index
  const number = order === undefined ? "" : textOf(cells[order] ?? null)
  const isCounted = /^\d+(?:[.,]\d+)?[.)]?$/.test(number)
  const filled = cells.flatMap((cell, index) => (textOf(cell) === "" ? [] : [{ cell, index }]))
  const others = filled.filter(({ index }) => index !== order && !names.includes(index))
  const texts = filled.flatMap(({ cell, index }) =>
    typeof cell === "string" && !(index === order && isCounted) ? [cleanInput(cell)] : [],
  )
  const hasPhone = columns.some(({ index, field }) => {
    const reading = field === "phone" ? readPhone(cells[index] ?? null) : undefined
    return reading !== undefined && ("phone" in reading || reading.digits >= 8)
  })
  const hasStanding = columns.some(
    ({ index, field }) => STANDING.includes(field) && textOf(cells[index] ?? null) !== "",
  )
  return { name, hasStanding, texts, isCounted, hasPhone, others: others.length }
}

function textOf(cell: Cell): string {
  if (cell === null) return ""
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : cleanInput(String(cell))
}

/** Where the name stands, by index. */
export function nameColumn(columns: readonly LayoutColumn[]): number | null {
  return columns.find(({ field }) => NAMES.includes(field))?.index ?? null
}
