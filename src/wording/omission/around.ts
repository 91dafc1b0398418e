import type { Case } from "../case.ts"
import { JOINING } from "../rules/shape.ts"
import { compoundKey, keyOf, keySet } from "../text/keys.ts"
import { BOUNDING, VERBAL } from "../text/operators.ts"
import { isVerb } from "../text/verbs.ts"
import { CASES, type Run, range } from "./runs.ts"

/** What these begin holds for more than the part that they stand in. */
export const BINDING: ReadonlySet<string> = new Set([
  ...CASES,
  ...keySet("nhưng song mà miễn kể"),
  "!trừ",
  "!chỉ",
  "!không phân biệt",
])

/** With these it is said when, where, for whom or how much. */
export const WHEN: ReadonlySet<string> = new Set([
  ...keySet("trong tại ở vào lúc hằng hàng mỗi với đối bằng qua giữa ngay theo"),
  ..."!trước !sau !từ !đến !trên !dưới !ngoài".split(" "),
  ...BOUNDING,
])

/** What is given or allowed: for so long, or for that, and no longer and for nothing else. */
const GRANTS: ReadonlySet<string> = new Set([
  ...keySet("hỗ trợ"),
  compoundKey("miễn phí"),
  ..."!miễn !giảm !được !quyền !có thể".split(/ (?=!)/),
])

const CONDITIONS = new Set([...CASES, ...keySet("đủ"), compoundKey("điều kiện"), "!chỉ", "!trừ"])
export const THEN = keyOf("thì")
const WHOLE = new Set([compoundKey("bao gồm"), keyOf("gồm")])
const ALLOWING = new Set(["!quyền", "!được", "!có thể", "!cấm", "!không", "!không phải"])
/** With these the name of an office begins. */
export const OFFICES: ReadonlySet<string> = keySet("chủ ủy bí ban hội cơ trưởng chi đảng công")
/** Behind these a list begins. */
const BEFORE_LIST = new Set([...keySet("của cho với về tại ở trong thuộc là các những từ"), ...VERBAL, "!và"])

/** Whether something is given or allowed here; "dùng được" only says that somebody can. */
export function isGrant({ marks }: Case, at: number): boolean {
  const { key } = marks[at]!
  return GRANTS.has(key) && !(key === "!được" && isVerb([marks[at - 1]?.key ?? ""]))
}

/** The keys of what is lost. */
export function lostKeys({ marks }: Case, { lost }: Run): string[] {
  return lost.map((at) => marks[at]!.key)
}

/** The "và" or "hoặc" that stands before all that is lost. */
export function jointOf({ marks }: Case, { whole, lost }: Run): string | undefined {
  return range({ from: whole.from, to: lost[0]! + 1 })
    .map((at) => marks[at]!.key)
    .find((key) => JOINING.has(key))
}

/** Whether a mark of the same unit is so; `side` says on which side of the run, or on both. */
export function inUnit(
  { marks }: Case,
  run: Run,
  side: "before" | "behind" | "both",
  isSo: (key: string, at: number) => boolean,
): boolean {
  const { unit } = marks[run.from]!
  return marks.some(
    (mark, at) =>
      mark.unit === unit &&
      (side === "both" || (side === "before" ? at < run.from : at >= run.to)) &&
      isSo(mark.key, at),
  )
}

/** Whether it may stand in an "if" or "only when" that is not over before it. */
export function mayBeOfCondition(it: Case, run: Run): boolean {
  const { marks } = it
  const { unit } = marks[run.from]!
  for (let at = run.from - 1; marks[at]?.unit === unit; at -= 1) {
    if (marks[at]!.key === THEN) return false
    if (CONDITIONS.has(marks[at]!.key)) return true
  }
  return inUnit(it, run, "behind", (key) => key === THEN)
}

/** Whether it surely does: in the part that begins so, or before a "thì". */
export function isOfCondition(it: Case, run: Run): boolean {
  const { part } = it.marks[run.from]!
  if (inUnit(it, run, "behind", (key) => key === THEN)) return true
  return inUnit(it, run, "before", (key, at) => CASES.has(key) && it.marks[at]!.part === part)
}

/** "Hồ sơ gồm A, B, C": of a list that is said to be all. */
export function isOfWhole(it: Case, run: Run): boolean {
  return inUnit(it, run, "before", (key) => WHOLE.has(key))
}

/** Whether it is one of several things that are allowed, or banned: of each it holds alone. */
export function isAllowed(it: Case, run: Run): boolean {
  const allows = inUnit(it, run, "before", (key, at) => ALLOWING.has(key) && it.said.has(at))
  return allows && !inUnit(it, run, "both", (key) => key === "!phải")
}

/** Whether a list may begin at this place: behind a verb or what leads to a list. */
export function followsVerb({ marks }: Case, at: number): boolean {
  const [first, second] = [marks[at - 2]?.key ?? "", marks[at - 1]?.key ?? ""]
  return (
    BEFORE_LIST.has(second) || BEFORE_LIST.has(marks[at]!.key) || isVerb([second]) || isVerb([first, second])
  )
}

/** Whether a verb begins at this place. */
export function isDeed({ marks }: Case, at: number): boolean {
  return isVerb([0, 1].flatMap((step) => marks[at + step]?.key.split(" ") ?? []))
}

/** Whether the phrase begins at this place. */
export function startsAt({ marks }: Case, at: number, phrase: readonly string[]): boolean {
  const keys = marks.slice(at, at + phrase.length).flatMap(({ key }) => key.split(" "))
  return phrase.every((key, step) => keys[step] === key)
}
