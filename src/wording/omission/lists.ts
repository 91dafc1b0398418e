import { type Case, saysSomething } from "../case.ts"
import { JOINING, sharesEnd } from "../rules/shape.ts"
import { keyOf, keyPhrases, keySet } from "../text/keys.ts"
import { BOUNDING, TURNING, VERBAL } from "../text/operators.ts"
import { GAP } from "../text/token.ts"
import {
  BINDING,
  followsVerb,
  inUnit,
  isAllowed,
  isDeed,
  isGrant,
  isOfCondition,
  isOfWhole,
  jointOf,
  lostKeys,
  mayBeOfCondition,
  startsAt,
  THEN,
  WHEN,
} from "./around.ts"
import { CASES, type Run, range } from "./runs.ts"

/** A deed of a list has so many syllables at most, if what stands behind the last is to hold for all. */
const SHORT = 3
const ENDING = new Set([...WHEN, ...keySet("cho vì do để nhằm")])
const [HAS, EACH, APART, BY] = ["có", "mỗi", "riêng", "do"].map(keyOf)
/** Who does it together does not do it alone. */
const TOGETHER = keyPhrases("cùng | phối hợp | thỏa thuận | liên tịch | thống nhất")

/** "A, B, C" told without B: whole parts in a row with the others, unless all of them must be, or are said to be all. */
export function isPartsOfList(it: Case, run: Run): boolean {
  if (!run.startsPart || !run.endsPart || isOfWhole(it, run)) return false
  if (endsForAll(it, run)) return false
  return (!mayBeOfCondition(it, run) || isListOfChoices(it, run)) && standFree(it, run)
}

/** "Tên, địa chỉ, số điện thoại của bên mua, người được bảo hiểm" as "tên người được bảo hiểm": of two things one. */
export function isFused(it: Case, { startsPart, endsPart, whole: { from, to } }: Run): boolean {
  if (!startsPart || !endsPart || from === 0) return false
  const { laid, marks } = it
  const index = laid.findIndex(({ at }) => at === to)
  if (index < 1 || laid[index]!.gap !== GAP.none || laid[index - 1]!.at !== from - 1) return false
  const { key } = marks[to]!
  return !VERBAL.has(key) && !WHEN.has(key) && key !== THEN && !JOINING.has(key)
}

/**
 * "Cấm đánh bạc, uống rượu trong sân" as "cấm đánh bạc": with the last goes what may be said of all, and of what is banned or
 * granted, or of a condition, that counts.
 */
export function endsForAll(it: Case, run: Run): boolean {
  const { marks, said } = it
  const isEnd = (at: number) =>
    at > run.whole.from && ENDING.has(marks[at]!.key) && !isAnotherPlace(it, run, at)
  const end = range(run.whole).find(isEnd)
  if (end === undefined) return false
  if (isOfCondition(it, run)) return true
  const isHeld = inUnit(it, run, "before", (key, at) => said.has(at) && (TURNING.has(key) || isGrant(it, at)))
  return isHeld && run.endsUnit && end - run.whole.from <= SHORT
}

function isListOfChoices(it: Case, run: Run): boolean {
  const has = (joint: string) => inUnit(it, run, "both", (key) => key === joint)
  return has("!hoặc") && !has("!và")
}

/** Whether each of the parts stands for itself: nothing in them binds, bounds or turns the others. */
function standFree(it: Case, run: Run): boolean {
  const { marks, said } = it
  const hasOtherCase = inUnit(it, run, "both", (key, at) => CASES.has(key) && said.has(at))
  return range(run.whole).every((at) => {
    const { key, gap, kind, isAside } = marks[at]!
    if (isAside) return !TURNING.has(key)
    const isStart = at === run.whole.from || gap !== GAP.none
    if (key === THEN) return false
    if (BINDING.has(key)) return hasOtherCase && CASES.has(key) && !isStart
    const isWhen = WHEN.has(key) && !isOfEach(it, at) && !isAnotherPlace(it, run, at)
    const isBound = isWhen || key === APART || kind === "figure" || kind === "locator"
    return !isStart || (!isBound && (!TURNING.has(key) || key === "!không phải"))
  })
}

/** "Ban có 09 thành viên, mỗi thôn có một người": a part that says something of each. */
function isOfEach({ marks }: Case, at: number): boolean {
  const { key, part } = marks[at]!
  const ofPart = marks.filter((mark) => mark.part === part)
  return (
    key === EACH && ofPart.some((mark) => mark.key === HAS) && !ofPart.some((mark) => BOUNDING.has(mark.key))
  )
}

/** "Không lưu trên điện thoại, trên Zalo": where each holds alone, one of several places. */
function isAnotherPlace(it: Case, run: Run, at: number): boolean {
  const { key } = it.marks[at]!
  return (
    isAllowed(it, run) && inUnit(it, run, "before", (other, place) => other === key && it.said.has(place + 1))
  )
}

/** "… A và B" told of A alone. */
export function isLastOfList(it: Case, run: Run): boolean {
  const { marks } = it
  if (jointOf(it, run) !== "!và" || !run.endsPart) return false
  if (mayBeOfCondition(it, run) || isOfWhole(it, run) || endsForAll(it, run)) return false
  return range(run).every((at) => {
    const { key, isAside, gap } = marks[at]!
    return isAside
      ? !TURNING.has(key)
      : !BINDING.has(key) && key !== BY && (gap === GAP.none || !WHEN.has(key))
  })
}

function isDoneTogether(it: Case, run: Run): boolean {
  return inUnit(it, run, "both", (_, at) => TOGETHER.some((phrase) => startsAt(it, at, phrase)))
}

/** "A và B phải nộp" told of B; "gửi A và B" as "gửi B". */
export function isFirstOfTwo(it: Case, run: Run): boolean {
  const { marks } = it
  const joint = marks[run.to - 1]!.key
  if (joint !== "!và" && joint !== "!hoặc") return false
  if (joint === "!và" && (mayBeOfCondition(it, run) || isOfWhole(it, run))) return false
  if (joint === "!hoặc" && !run.startsUnit && !isOfCondition(it, run) && !isAllowed(it, run)) return false
  const isBound = ({ key, kind }: (typeof marks)[number]) =>
    BINDING.has(key) || kind === "figure" || TURNING.has(key)
  if (range(run).some((at) => isBound(marks[at]!))) return false
  const [first, next] = [marks[run.from]!.key, marks[run.to]?.key]
  if (WHEN.has(first) && first !== next) return false
  if (!run.startsPart) return followsVerb(it, run.from) || first === next
  if (isDoneTogether(it, run)) return false
  return !range(run).some((at) => VERBAL.has(marks[at]!.key) && marks[at]!.key !== HAS)
}

/** "Cấm A, B" as "cấm B". */
export function isFirstOfList(it: Case, run: Run): boolean {
  const { marks, said } = it
  if (run.startsPart || !run.endsPart || run.endsUnit || !followsVerb(it, run.from)) return false
  if (!said.has(run.whole.to) || mayBeOfCondition(it, run) || isOfWhole(it, run)) return false
  return range(run).every((at) => {
    const { key, kind } = marks[at]!
    return kind === "word" && !WHEN.has(key) && !BINDING.has(key)
  })
}

/** "A và B được tiếp trước" told of A. */
export function isOtherSubject(it: Case, run: Run): boolean {
  const { marks, said } = it
  const parts = new Set(range(run.whole).map((at) => marks[at]!.part)).size
  const inList = lostKeys(it, run).find((key) => JOINING.has(key)) ?? (parts > 1 ? "!và" : undefined)
  const joint = run.startsPart ? inList : jointOf(it, run)
  if (joint === undefined || (joint === "!và" && mayBeOfCondition(it, run))) return false
  if (run.startsPart && (run.startsUnit || !said.has(run.whole.from - 1))) return false
  const next = marks[run.whole.to]
  const isVerbal = next && (VERBAL.has(next.key) || next.key === THEN)
  const isPredicate = next && (isVerbal || (isDeed(it, run.whole.to) && !run.startsPart))
  if (!isPredicate || next.unit !== marks[run.from]!.unit) return false
  if (isDoneTogether(it, run)) return false
  const isOfPredicate = (key: string, at: number) =>
    (VERBAL.has(key) && key !== HAS) || (saysSomething(marks[at]!) && !said.has(at))
  return !inUnit(it, run, "before", isOfPredicate) && !range(run).some((at) => BINDING.has(marks[at]!.key))
}

/** "A được miễn toàn bộ, B được giảm một nửa mức thu": "A được miễn toàn bộ mức thu". */
export function isBeforeSharedEnd({ marks, said }: Case, run: Run): boolean {
  if (!run.startsPart || run.endsPart || run.startsUnit) return false
  const { from, to } = run.whole
  return said.has(from - 1) && sharesEnd(marks, from - 1, to)
}

/** "Bổ nhiệm, miễn nhiệm, cách chức sau khi có ý kiến" as "bổ nhiệm sau khi có ý kiến": of short deeds in a row. */
export function isOtherShortDeed(it: Case, run: Run): boolean {
  const { marks, said } = it
  if (!run.startsPart || run.startsUnit || run.endsPart || !said.has(run.whole.from - 1)) return false
  if (!WHEN.has(marks[run.whole.to]!.key) || mayBeOfCondition(it, run)) return false
  const parts = Map.groupBy(range(run.whole), (at) => marks[at]!.part)
  const isShort = (part: readonly number[]) =>
    part.length <= SHORT && part.every((at) => marks[at]!.kind === "word" || marks[at]!.key === "!miễn")
  return parts.size > 1 && [...parts.values()].every(isShort)
}
