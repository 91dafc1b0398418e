import type { Case } from "../case.ts"
import { GAP } from "../text/token.ts"
import { HANDING_ON } from "../text/words.ts"
import { startsPart } from "./shape.ts"

/** "Người được phân công" hands nothing on where it is left out whole. */
const PASSIVE = new Set(["!được", "!bị"])

/** Whether what is left out hands the deed on: of "A giao B làm" nothing may be left but the whole. */
export function handsOn({ marks, said }: Case, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (said.has(at)) continue
    // "Ủy ban Kiểm tra" is a name.
    if (marks[at]!.isCapital && marks[at]!.gap === GAP.none) continue
    const phrase = HANDING_ON.find((keys) =>
      keys.every((key, step) => marks[at + step]?.key === key && at + step < to),
    )
    const isDoneTo = PASSIVE.has(marks[at - 1]?.key ?? "") && !said.has(at - 1)
    if (phrase && !isDoneTo && !isSetApart(marks, at, to)) return true
  }
  return false
}

/** A part between commas that was left out whole takes its deed along. */
function isSetApart(marks: Case["marks"], at: number, to: number): boolean {
  return marks[at]!.part !== marks[to]!.part && startsPart(marks, to)
}
