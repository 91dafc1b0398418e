import type { Case } from "../case.ts"
import { keyOf, keySet } from "../text/keys.ts"
import { VERBAL } from "../text/operators.ts"
import { GAP } from "../text/token.ts"
import { LINKING } from "../text/words.ts"
import { isAdjunct, isJoined, unitStart } from "./shape.ts"

/** "Nhà văn hóa thôn được dùng chung" as "thôn được dùng chung": of whom it is said stands first in the name. */
export function beheads({ marks, said, steps }: Case, at: number): boolean {
  const start = unitStart({ marks }, at)
  let verb = at
  while (verb < marks.length && marks[verb]!.unit === marks[at]!.unit && !VERBAL.has(marks[verb]!.key))
    verb += 1
  if (marks[verb]?.unit !== marks[at]!.unit || !said.has(verb) || steps.length < 2) return false
  let before = at - 1
  while (before >= start && marks[before + 1]!.gap === GAP.none && LINKING.has(marks[before]!.key))
    before -= 1
  if (before < start || marks[before + 1]!.gap !== GAP.none || said.has(before)) return false
  const { kind, key } = marks[before]!
  // "Nhà kho của thôn được khóa" as "thôn được khóa".
  if (marks[before + 1]!.key === OF && before + 1 < at && marks[verb]!.part === marks[at]!.part) return true
  // "Hai phần ba số tiền được dùng" as "số tiền được dùng".
  if (kind === "figure") return true
  return (
    before === at - 1 && kind === "word" && !ANYBODY.has(key) && !isAdjunct(marks, at) && !isJoined(marks, at)
  )
}

/** "Người làm hỏng phải đền": "làm hỏng thì phải đền". */
const ANYBODY = keySet("người nhân ai chí")

const OF = keyOf("của")
