import { type Case, isPassive, saysSomething } from "../case.ts"
import { compoundKey, keyOf, keySet } from "../text/keys.ts"
import { BOUNDING, TURNING, VERBAL } from "../text/operators.ts"
import { GAP } from "../text/token.ts"
import { PEOPLE, ROLES } from "../text/words.ts"
import { sharesEnd, startsPart } from "./shape.ts"

/** "Được thực hiện" says only that something is so. */
const EMPTY_VERBS = new Set(["thực hiện", "tiến hành", "áp dụng", "quy định"].map(compoundKey))

/** "Tài liệu (phải) gửi": "tài liệu (phải) được gửi". Of people it would be another thing. */
function isOnlySaid({ laid, marks }: Case, index: number): boolean {
  const at = laid[index - 1]?.at ?? -1
  if (at < 0 || laid[index + 1]?.at !== at + 1) return false
  const head = marks.find((mark, place) => mark.unit === marks[at]!.unit && place < at && saysSomething(mark))
  if (head !== undefined && THINGS.has(head.key)) return true
  if (marks[at]!.key !== "!phải") return false
  return !marks.some(
    (mark, place) =>
      place < at && mark.unit === marks[at]!.unit && (ROLES.has(mark.key) || PEOPLE.has(mark.key)),
  )
}

/** With these the name of a thing begins: "tài liệu hội nghị". */
const THINGS = keySet("tài hồ biên báo giấy kết danh dự kế phiếu sổ thẻ tiền thông khiếu tố phản")

/** Between a word that turns or bounds and what it stands beside, so much may be left out. */
const NEAR = 2

/**
 * Stops a duty that became a choice, a maximum that became a minimum, "trước" for "sau", "và" for "hoặc", and any of these
 * words taken from elsewhere in the quote. Lets pass words that mean the same ("không quá", "tối đa"), and what only says
 * less ("cần" for "phải").
 */
export function changesModality(it: Case): boolean {
  return it.laid.some((_, index) => isOutOfPlace(it, index))
}

function isOutOfPlace(it: Case, index: number): boolean {
  const { laid, marks } = it
  const { key, kind, at } = laid[index]!
  if (kind !== "operator") return false
  if (key === "!và") return !isBetween(it, index) && !joins(it, index)
  if (at < 0)
    return (
      key !== "!được" ||
      (!isPassive(it, index) &&
        !isOnlySaid(it, index) &&
        !isBoundAnyway(it, index) &&
        !EMPTY_VERBS.has(laid[index + 1]?.key ?? ""))
    )
  if (key === "!hoặc") return !isBetween(it, index)
  if (marks[at]!.isSource) return false
  const next = laid
    .slice(index + 1)
    .find((token) => token.gap === GAP.strong || (token.at >= 0 && !token.isLinking))
  if (next && next.gap !== GAP.strong && next.at >= 0) {
    return (
      !isNear(marks, at, next.at) &&
      !isFollowedAlike(marks, at, next.key) &&
      !sharesEnd(marks, at, next.at) &&
      !isSharedOut(marks, at, next.at)
    )
  }
  // "trước", "sau" without what they are before or after.
  if ((key === "!trước" || key === "!sau") && goesOn(marks, at)) return true
  const before = laid.slice(0, index).findLast((token) => token.at >= 0 && !token.isLinking)
  // "Tháng đầu quý sau" is not "tháng sau".
  if (key === "!trước" || key === "!sau")
    return before !== undefined && marks.slice(before.at + 1, at).some(saysSomething)
  return before !== undefined && !isNear(marks, before.at, at)
}

function isNear(marks: Case["marks"], from: number, to: number): boolean {
  if (to <= from || marks[from]!.unit !== marks[to]!.unit) return false
  // "Từ ngày 15/3 đến hết ngày 31/12": its end may be told alone.
  const span =
    marks[to]!.key === "!đến"
      ? marks.findLastIndex(({ key }, at) => at > from && at < to && key === "!từ")
      : -1
  const between = marks.slice(from + 1, span < 0 ? to : span).filter(saysSomething)
  // "Bị kỷ luật từ cảnh cáo trở lên": whoever bị cảnh cáo is among them.
  const isIncluded = between.at(-1)?.key === "!min" && marks[to]!.kind === "word"
  return (
    between.length <= NEAR + Number(isIncluded) &&
    !between.some(({ key }, index) => {
      return (TURNING.has(key) || BOUNDING.has(key)) && !(isIncluded && index === between.length - 1)
    })
  )
}

/** "Có quyền xem, chỉnh sửa, xóa": "có quyền xóa". Of two choices of a duty neither is one. */
function isSharedOut(marks: Case["marks"], from: number, to: number): boolean {
  if (!SHARED_OUT.has(marks[from]!.key) || marks[from]!.unit !== marks[to]!.unit || to <= from) return false
  const joint = marks[to - 1]!.key
  if (!startsPart(marks, to) && joint !== "!và" && joint !== "!hoặc") return false
  // "…, ghi sổ là việc của cán bộ": somebody else's.
  const { part } = marks[to]!
  if (marks.some((mark, at) => at > to && mark.part === part && (VERBAL.has(mark.key) || mark.key === BY)))
    return false
  const between = marks.slice(from + 1, to)
  if (between.some(({ key }) => MODAL.has(key) || BOUNDING.has(key) || key === BUT)) return false
  const { unit } = marks[from]!
  const isChoice = marks.some((mark, at) => at > from && mark.unit === unit && mark.key === "!hoặc")
  return !isChoice || marks[from]!.key !== "!phải"
}

const SHARED_OUT = new Set(["!quyền", "!có thể", "!được", "!phải"])
const [BUT, BY] = ["nhưng", "do"].map(keyOf)

/** "Lấy không quá 200 lít": "được lấy không quá 200 lít". What has an upper bound is allowed up to it. */
function isBoundAnyway({ laid, marks }: Case, index: number): boolean {
  const step = laid.slice(index + 1).find(({ at, isLinking }) => at >= 0 && !isLinking)
  const before = laid.slice(0, index).findLast(({ at, isLinking }) => at >= 0 && !isLinking)
  const bound = laid.slice(index + 1).find(({ key, at }) => key === "!max" && at >= 0)
  if (step === undefined || bound === undefined) return false
  const { part } = marks[bound.at]!
  return (
    marks[step.at]!.part === part &&
    (before === undefined || marks[before.at]!.unit === marks[bound.at]!.unit) &&
    !marks.some((mark) => mark.part === part && MODAL.has(mark.key))
  )
}

const MODAL = new Set(["!phải", "!được", "!bị", "!cần", "!có thể", "!quyền", ...TURNING])

function goesOn(marks: Case["marks"], at: number): boolean {
  const next = marks[at + 1]
  return next !== undefined && next.unit === marks[at]!.unit && next.gap === GAP.none && next.key !== "!và"
}

/** Whether the same word follows there, though the sentence goes on with another of its places. */
function isFollowedAlike(marks: Case["marks"], at: number, key: string): boolean {
  const next = marks.slice(at + 1, at + 4).find(saysSomething)
  return next !== undefined && next.key === key && next.unit === marks[at]!.unit
}

/** Whether an "và" or "hoặc" joins the same things there. */
function isBetween({ laid, marks }: Case, index: number): boolean {
  const { at } = laid[index]!
  if (at < 0) return false
  const isStep = (token: (typeof laid)[number]) => token.at >= 0 && !token.isLinking
  const before = laid.slice(0, index).findLast(isStep)?.at ?? -1
  const next = laid.slice(index + 1).find(isStep)?.at ?? -1
  const { unit } = marks[at]!
  return (
    before < at && (before < 0 || marks[before]!.unit === unit) && next > at && marks[next]!.unit === unit
  )
}

/** An "và" of the sentence's own joins two units, or things that the quote joins by commas before an "và" of its own. */
function joins({ laid, marks }: Case, index: number): boolean {
  const before = laid.slice(0, index).findLast(({ at, isLinking }) => at >= 0 && !isLinking)?.at ?? -1
  const next = laid.slice(index + 1).find(({ at, isLinking }) => at >= 0 && !isLinking)?.at ?? -1
  if (before < 0 || next < 0 || marks[before]!.unit !== marks[next]!.unit) return true
  const { unit } = marks[next]!
  for (let at = Math.min(before, next); at < marks.length && marks[at]!.unit === unit; at += 1) {
    if (marks[at]!.key === "!hoặc") return false
    if (marks[at]!.key === "!và") return true
  }
  return marks
    .slice(Math.min(before, next) + 1, Math.max(before, next) + 1)
    .some(({ gap }) => gap === GAP.weak)
}
