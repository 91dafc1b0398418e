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

/** Looks at the cells of a row by what their columns were taken for. */
export function factsOf(cells: readonly Cell[], columns: readonly LayoutColumn[]): RowFacts {
  const written = cells.map(textOf)
  const at = (index: number): string => written[index] ?? ""
  const names = columns.filter(({ field }) => NAMES.includes(field)).map(({ index }) => index)
  const order = columns.find(({ field }) => field === "order")?.index ?? -1
  const isCounted = /^\d+(?:[.,]\d+)?[.)]?$/.test(at(order))
  const filled = written.flatMap((text, index) => (text === "" ? [] : [index]))
  return {
    name: names
      .map(at)
      .filter((text) => text !== "")
      .join(" "),
    texts: filled
      .filter((index) => typeof cells[index] === "string" && !(index === order && isCounted))
      .map(at),
    isCounted,
    hasPhone: columns.some(({ index, field }) => field === "phone" && mayBePhone(cells[index] ?? null)),
    hasStanding: columns.some(({ index, field }) => STANDING.includes(field) && at(index) !== ""),
    others: filled.filter((index) => index !== order && !names.includes(index)).length,
  }
}

function mayBePhone(cell: Cell): boolean {
  const reading = readPhone(cell)
  return reading !== undefined && ("phone" in reading || reading.digits >= 8)
}

function textOf(cell: Cell): string {
  if (cell === null) return ""
  if (typeof cell === "string") return cleanInput(cell)
  // A day beyond the calendar is no day, but still something.
  return cell instanceof Date && !Number.isNaN(cell.getTime())
    ? cell.toISOString().slice(0, 10)
    : String(cell)
}

/** Where the name stands, by index. */
export function nameColumn(columns: readonly LayoutColumn[]): number | null {
  return columns.find(({ field }) => NAMES.includes(field))?.index ?? null
}
