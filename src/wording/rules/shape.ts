import type { Case } from "../case.ts"
import { saysSomething } from "../case.ts"
import { keyOf } from "../text/keys.ts"
import { VERBAL } from "../text/operators.ts"
import { GAP } from "../text/token.ts"
import { ADJUNCT, LINKING } from "../text/words.ts"

export const JOINING = new Set(["!và", "!hoặc"])

export function unitStart({ marks }: Pick<Case, "marks">, at: number): number {
  let start = at
  while (start > 0 && marks[start - 1]!.unit === marks[at]!.unit) start -= 1
  return start
}

/** First of its part but for words that only link. */
export function startsPart(marks: Case["marks"], at: number): boolean {
  let start = at
  while (marks[start]!.gap === GAP.none && start > 0 && LINKING.has(marks[start - 1]!.key)) start -= 1
  return marks[start]!.gap !== GAP.none
}

/** Begins, behind words that only link, with one that says when, where, how or for whom. */
export function isAdjunct(marks: Case["marks"], at: number): boolean {
  // "Trả muộn quá 07 ngày bị phạt".
  if (VERBAL.has(marks[at]!.key) && !ADJUNCT.has(marks[at]!.key)) return false
  if (marks[at]!.key === TO && marks[at + 1]?.key === WITH) return true
  for (let before = at; before >= 0; before -= 1) {
    if (ADJUNCT.has(marks[before]!.key)) return true
    if (marks[before]!.gap !== GAP.none || before === 0) return false
    const { key, kind } = marks[before - 1]!
    if (
      !ADJUNCT.has(key) &&
      !LINKING.has(key) &&
      kind !== "figure" &&
      kind !== "locator" &&
      kind !== "document"
    )
      return false
  }
  return false
}

const [TO, WITH] = ["đối", "với"].map(keyOf)

/** Another of several things, behind an "và" or "hoặc". */
export function isJoined(marks: Case["marks"], at: number): boolean {
  return JOINING.has(marks[at]!.key) || JOINING.has(marks[at - 1]?.key ?? "")
}

/** Whether only words that say nothing, or that are said elsewhere, lie between. */
export function isNext({ marks }: Case, from: number, to: number): boolean {
  if (to <= from) return false
  for (let at = from + 1; at < to; at += 1) if (saysSomething(marks[at]!)) return false
  return true
}

/** "A được miễn toàn bộ, B được giảm một nửa mức thu": "A được miễn toàn bộ mức thu". */
export function sharesEnd(marks: Case["marks"], at: number, next: number): boolean {
  if (
    !AMOUNTS.has(marks[at]!.key) ||
    marks[at + 1]?.gap !== GAP.weak ||
    marks[next]!.unit !== marks[at]!.unit
  )
    return false
  let first = next
  while (marks[first]!.gap === GAP.none && LINKING.has(marks[first - 1]!.key)) first -= 1
  const last = marks[first - 1]
  const isAmount = last !== undefined && (last.key === "%" || last.kind === "figure" || AMOUNTS.has(last.key))
  return (
    isAmount &&
    marks[first]!.gap === GAP.none &&
    marks.slice(next).every(({ unit, gap, isSource }, step) => {
      return isSource || unit !== marks[at]!.unit || step === 0 || gap === GAP.none
    })
  )
}

const AMOUNTS = new Set(["!tất cả", "!một phần", "%"])
