import type { Case } from "../case.ts"
import { keyOf, keySet } from "../text/keys.ts"
import { TURNING, VERBAL } from "../text/operators.ts"
import { isVerb } from "../text/verbs.ts"
import { LINKING } from "../text/words.ts"
import { BINDING, lostKeys } from "./around.ts"
import type { Run } from "./runs.ts"

const ANYBODY = keySet("người việc")
const ANYONE = new Set([
  ...keySet("tổ chức cá nhân người cơ quan đơn vị ai mọi công dân"),
  ..."!tất cả !và !hoặc".split(/ (?=!)/),
])
const DOCUMENTS = keySet("quy chế định luật nghị quyết hướng dẫn kế hoạch thông tư này nội")
const OF_COMMITTEE = keySet("ủy ban nhân dân cấp xã phường")
const CHAIR = keyOf("tịch")
const SAME = keySet("đó này ấy")
const BARE = keySet("thu phí đóng giá tiền")
const MOST_OF_SAME = 5

/** What the question names anyway: who does it, whose it is, to whom it is done. */
export function isAskedAbout(it: Case, run: Run): boolean {
  const { marks } = it
  const isKnown = run.lost.every((at) => {
    const { key, kind } = marks[at]!
    return kind === "word" && !VERBAL.has(key) && (it.isAsked(key) || ANYBODY.has(key))
  })
  if (!isKnown || run.startsUnit) return isKnown
  const first = run.lost[0]!
  const before = marks[first - 1]!.key
  const isObject = isVerb([before]) || isVerb([marks[first - 2]?.key ?? "", before])
  return LINKING.has(before) || marks[first]!.isCapital || isObject
}

/** "Chủ tịch (Ủy ban nhân dân) xã". */
export function isBodyOfTitle(it: Case, run: Run): boolean {
  return (
    it.marks[run.whole.from - 1]?.key === CHAIR && lostKeys(it, run).every((key) => OF_COMMITTEE.has(key))
  )
}

/** "Tổ chức, cá nhân muốn dùng hội trường" as "muốn dùng hội trường thì": whoever it is. */
export function isAnybody(it: Case, run: Run): boolean {
  return run.startsUnit && lostKeys(it, run).every((key) => ANYONE.has(key))
}

/** "Quy chế này quy định …": the document speaks of itself. */
export function isDocumentItself(it: Case, run: Run): boolean {
  return run.startsUnit && lostKeys(it, run).every((key) => DOCUMENTS.has(key))
}

/** "Nếu người đó hoặc người thân đề nghị": of whom the clause speaks anyway. */
export function isSameOne({ marks }: Case, run: Run): boolean {
  const first = run.lost[0]!
  if (!SAME.has(marks[first + 1]?.key ?? "") || BINDING.has(marks[first]!.key)) return false
  const isPlain = (at: number) => marks[at]!.kind !== "figure" && !TURNING.has(marks[at]!.key)
  return run.lost.length <= MOST_OF_SAME && run.lost.every(isPlain)
}

/** "50 % mức thu" as "50 %". */
export function isBareBase({ marks }: Case, run: Run): boolean {
  const [at, ...more] = run.lost
  return run.endsPart && more.length === 0 && BARE.has(marks[at!]!.key) && marks[at! - 2]?.key === "%"
}
