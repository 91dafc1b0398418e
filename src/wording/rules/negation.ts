import type { Laid } from "../align.ts"
import { type Case, saysSomething } from "../case.ts"
import { compoundKey, keyOf, keySet } from "../text/keys.ts"
import { BOUNDING, TURNING, VERBAL } from "../text/operators.ts"
import { GAP } from "../text/token.ts"
import { ADJUNCT, ROLES } from "../text/words.ts"

/** Where what a "không" turns ends at the latest. */
const TURNS_BACK = keySet("nhưng song mà thì")
/** A part with one of these has a verb of its own: the "không" of the part before does not reach it. */
const STARTS_ANEW = new Set([
  "!phải",
  "!được",
  "!chỉ",
  "!không",
  "!cấm",
  "!chưa",
  "!quyền",
  "!có thể",
  keyOf("do"),
])
const CONDITIONS = keySet("nếu khi riêng")
const PLACES = keySet("ở với đối")
const [TO, WITH, DURING] = ["đối", "với", "trong"].map(keyOf)
const SEASONS = keySet("mùa dịp đợt giờ")
const CASE = compoundKey("trường hợp")

/**
 * Stops a sentence that leaves out the "không", "cấm", "chỉ", "trừ" or the condition under which the quoted words hold, or
 * that has one which they have not. Lets pass what takes another part of the clause, and a condition that the question
 * itself names.
 */
export function turnsSense(it: Case): boolean {
  return (
    it.laid.some(({ key, at }, index) => TURNING.has(key) && (at < 0 || isSaidAgain(it, index))) ||
    leavesTurningOut(it) ||
    leavesConditionOut(it) ||
    cutsConditionShort(it) ||
    cutsExceptionShort(it) ||
    widensBan(it) ||
    leavesReserveOut(it)
  )
}

/** One "không" of the quote said twice. */
function isSaidAgain({ laid }: Case, index: number): boolean {
  return laid.findIndex(({ at }) => at === laid[index]!.at) < index && laid[index - 1]?.key !== "!và"
}

function leavesTurningOut({ marks, said, laid }: Case): boolean {
  return marks.some((mark, at) => {
    if (!TURNING.has(mark.key) || mark.isSource || said.has(at)) return false
    if (mark.key === "!trừ") return precedes(marks, said, at)
    if (marks[at - 1]?.key === BUT && precedes(marks, said, at)) return true
    const ownStart = marks.findIndex(({ part }) => part === mark.part)
    const before = marks.slice(ownStart, at)
    // A part that is left out whole, and that begins before its "không", takes the "không" along.
    const isWhole = before.some(saysSomething) && !before.some((_, index) => said.has(ownStart + index))
    for (let next = at + 1; next < marks.length && marks[next]!.unit === mark.unit; next += 1) {
      const { key, gap, part } = marks[next]!
      if (TURNS_BACK.has(key) || (TURNING.has(key) && key !== "!trừ")) return false
      if (gap === GAP.weak && (isWhole || hasOwnVerb(marks, part))) return false
      if (said.has(next) && saysSomething(marks[next]!)) return true
      // "Không còn áp dụng" as "áp dụng", at the sentence's end.
      if (next === at + 1 && key.includes(" ") && laid.at(-1)?.key === key) return true
    }
    return false
  })
}

/** "Được thảo luận nhưng không có quyền biểu quyết" said without its "nhưng". */
function leavesReserveOut({ marks, said }: Case): boolean {
  return marks.some((mark, at) => {
    if (!RESERVES.has(mark.key) || mark.isSource || said.has(at)) return false
    const isOfUnit = (index: number) => marks[index]?.unit === mark.unit
    for (let next = at + 1; isOfUnit(next); next += 1) if (said.has(next)) return false
    const before = marks.findLastIndex((other, index) => index < at && saysSomething(other))
    return isOfUnit(before) && said.has(before)
  })
}

const RESERVES = keySet("nhưng song")

function hasOwnVerb(marks: Case["marks"], part: number): boolean {
  return marks.some((mark) => mark.part === part && STARTS_ANEW.has(mark.key))
}

/** Whether something is said again of what an exception is made from: its unit, or the unit before if it begins one. */
function precedes(marks: Case["marks"], said: Case["said"], at: number): boolean {
  const { unit, gap, passage } = marks[at]!
  const bound = gap === GAP.strong ? unit - 1 : unit
  return marks.some(
    (mark, index) =>
      index < at && mark.unit === bound && mark.passage === passage && said.has(index) && saysSomething(mark),
  )
}

function leavesConditionOut(it: Case): boolean {
  const { marks, said } = it
  return marks.some((mark, at) => {
    if (mark.isSource || !isCondition(marks, at)) return false
    const isLead = mark.gap === GAP.strong
    let end = at + 1
    while (
      end < marks.length &&
      marks[end]!.unit === mark.unit &&
      !(marks[end]!.gap === GAP.weak && isLead) &&
      marks[end]!.key !== THEN
    ) {
      if (marks[end]!.gap === GAP.weak && !isLead) break
      end += 1
    }
    const first = afterSameOne(marks, said, at + 1)
    const words = marks.flatMap((word, index) =>
      index >= first && index < end && word.kind !== "figure" && saysSomething(word) ? [index] : [],
    )
    // "…; khi đó hồ sơ không lưu tên": the case is told in the sentence before.
    const isSameCase = isLead && SAME.has(marks[at + 1]?.key ?? "")
    if (isSameCase && ![...CONDITIONS].some((key) => it.words.has(key)))
      return marks.some((word, index) => index > end && word.unit === mark.unit && said.has(index))
    const known = words.filter((index) => {
      const { key } = marks[index]!
      return said.has(index) || isToldBeside(it, key, first, end) || it.isAsked(key)
    })
    const hasFigure = marks.some(
      (_, index) =>
        index > at &&
        index < end &&
        marks[index]!.kind === "figure" &&
        !said.has(index) &&
        BOUNDING.has(marks[index - 1]!.key),
    )
    if (!hasFigure && known.length === words.length) return false
    const isUsed = (index: number) => said.has(index) && saysSomething(marks[index]!)
    if (!isLead) return said.has(at - 1) || (marks[at - 1]?.key === "!chỉ" && said.has(at - 2))
    for (let next = end; next < marks.length && marks[next]!.unit === mark.unit; next += 1)
      if (isUsed(next)) return true
    return false
  })
}

/**
 * Whether a word of a condition stands in the sentence in one part with others of it, or anywhere where none is: not "dữ liệu
 * nhạy cảm" at the end for the "khi xử lý dữ liệu nhạy cảm" at the beginning.
 */
function isToldBeside({ laid, words }: Case, key: string, from: number, to: number): boolean {
  const isOfCase = ({ at, isLinking }: Laid) => at >= from && at < to && !isLinking
  if (!words.has(key) || !laid.some(isOfCase)) return words.has(key)
  let part: Laid[] = []
  for (const token of [...laid, null]) {
    if (token !== null && token.gap === GAP.none) part.push(token)
    else {
      if (part.some(isOfCase) && part.some((other) => other.key === key)) return true
      part = token === null ? [] : [token]
    }
  }
  return false
}

/** In "nếu người đó hoặc người thân đề nghị" who it is may be left out: the one of whom the clause speaks anyway. */
function afterSameOne(marks: Case["marks"], said: Case["said"], from: number): number {
  let at = from
  while (at < marks.length && marks[at]!.unit === marks[from]!.unit && !said.has(at)) at += 1
  return marks.slice(from + 1, Math.min(at, from + 3)).some(({ key }) => SAME.has(key)) ? at : from
}

const SAME = keySet("đó này ấy")
/** "Việc đã giải quyết và đã thông báo thì được từ chối" told of what is solved alone. */
function cutsConditionShort({ marks, said, isAsked }: Case): boolean {
  return marks.some((mark, then) => {
    if (mark.key !== THEN || mark.isSource) return false
    const isOfUnit = (at: number) => marks[at]?.unit === mark.unit
    const start = marks.findIndex((_, at) => isOfUnit(at))
    if (isCondition(marks, start)) return false
    let end = then + 1
    while (isOfUnit(end) && !said.has(end)) end += 1
    if (!isOfUnit(end)) return false
    const before = marks.flatMap((word, at) =>
      at < then && isOfUnit(at) && word.kind === "word" && !word.isAside && saysSomething(word) ? [at] : [],
    )
    const known = before.filter((at) => said.has(at) || isAsked(marks[at]!.key))
    return known.length * 5 < before.length * 4
  })
}

/** "Trừ phiên chợ do Hội Nông dân tổ chức" told of every "phiên chợ". */
function cutsExceptionShort({ marks, said }: Case): boolean {
  return marks.some((mark, at) => {
    if (mark.key !== "!trừ" || mark.isSource || !said.has(at)) return false
    for (let next = at + 1; marks[next]?.unit === mark.unit && !marks[next]!.isSource; next += 1)
      if (saysSomething(marks[next]!) && !said.has(next)) return true
    return false
  })
}

/** "Không được bầu lại trong nhiệm kỳ tiếp theo" told for all time. */
function widensBan({ laid, marks, said, isAsked }: Case): boolean {
  return laid.some(({ key, at, kind }, index) => {
    if (at < 0 || kind === "figure" || marks[at]!.isSource) return false
    const next = marks[at + 1]
    if (next === undefined || next.unit !== marks[at]!.unit || next.gap !== GAP.none || said.has(at + 1))
      return false
    if (!WHERE.has(next.key) && !isOfBanned(marks, said, at)) return false
    let end = at + 1
    while (
      marks[end]?.unit === next.unit &&
      (end === at + 1 || marks[end]!.gap === GAP.none) &&
      !said.has(end)
    )
      end += 1
    const lost = marks.slice(at + 1, end).filter((mark) => saysSomething(mark) && !isAsked(mark.key))
    const isBanned = laid
      .slice(0, index)
      .some((token) => BANS.has(token.key) && marks[token.at]?.unit === marks[at]!.unit)
    return isBanned && lost.length > 0 && !laid.some((token) => token.at === end && key === token.key)
  })
}

/** "Không được trồng cây lâu năm" as "không được trồng cây": what tells which of them, right behind what is banned. */
function isOfBanned(marks: Case["marks"], said: Case["said"], at: number): boolean {
  if (!saysSomething(marks[at]!) || marks[at]!.kind !== "word" || ROLES.has(marks[at]!.key)) return false
  const next = marks[at + 1]!
  if (
    next.kind !== "word" ||
    next.isCapital ||
    ADJUNCT.has(next.key) ||
    VERBAL.has(next.key) !== (next.key === HAS)
  )
    return false
  const start = marks.findLastIndex(({ key }, place) => place < at && BANS.has(key))
  if (start < 0 || !said.has(start) || marks[start]!.unit !== marks[at]!.unit) return false
  // Behind another verb it is no longer what the ban is about.
  return !marks.slice(start + 1, at).some(({ key }) => OTHER_DEEDS.has(key))
}

const HAS = keyOf("có")
const OTHER_DEEDS = new Set([
  "!được",
  "!phải",
  "!bị",
  "!có thể",
  "!quyền",
  ...["là", "thì", "nhưng"].map(keyOf),
])

const BANS = new Set(["!cấm", "!không", "!không phải", "!chưa"])
const WHERE = new Set([
  ...["trong", "tại", "ở", "quanh", "để", "nhằm", "bằng", "vào", "lúc"].map(keyOf),
  "!sau",
  "!trước",
  "!ngoài",
  "!trên",
  "!dưới",
  "!từ",
])
const BUT = keyOf("mà")
const THEN = keyOf("thì")

function isCondition(marks: Case["marks"], at: number): boolean {
  const { key, gap } = marks[at]!
  if (CONDITIONS.has(key)) return true
  if (key === CASE) return gap !== GAP.none
  const next = marks[at + 1]?.key ?? ""
  // "Đối với đảng viên đang công tác", "trong mùa khô", wherever it stands.
  if ((key === TO && next === WITH) || (key === DURING && SEASONS.has(next))) return true
  return gap === GAP.strong && PLACES.has(key)
}
