import { type Case, saysSomething } from "../case.ts"
import type { Mark } from "../ground.ts"
import { compoundKey, keyOf, keySet } from "../text/keys.ts"
import { GAP, type Gap } from "../text/token.ts"
import { ADJUNCT, LINKING } from "../text/words.ts"

/** What figures count; a figure without it, or with another one, is another figure. */
const UNITS = keySet(
  "ngày tháng năm giờ phút tuần quý lần người đồng % tuổi hộ phiếu buổi kỳ khóa cuộc loại ảnh bước ký",
)
/** What a figure numbers. */
const LABELS = keySet("tháng quý tầng cụm nhóm khóa")
const WORKING = keySet("làm việc liên tục tiếp đầu cuối")
/** Units that also stand in front of their number. */
const NUMBERED = keySet("ngày tháng năm quý khóa kỳ")

const THEN = keyOf("thì")
const ASIDE = new Set([...ADJUNCT].filter((key) => !["do", "của", "qua"].map(keyOf).includes(key)))

interface Step {
  readonly key: string
  readonly gap: number
  readonly kind: string
}

/**
 * Stops numbers that stand in no quote, beside another unit, or that belong to something else there: "A 1 %, B 2 %" must not
 * become "A 2 %". Lets every way of writing the same figure pass, and a lead that all of several figures share.
 */
export function hasWrongFigure(it: Case): boolean {
  return it.laid.some(({ kind, key, at }, index) => {
    if (OFTEN.has(key)) return isOtherPace(it, index)
    if (kind !== "figure") return false
    if (at < 0) return true
    if (it.marks[at]!.isSource) return !leadsFromSource(it, index)
    if (cutsBase(it, at)) return true
    return !hasSameUnit(it, index, at) || !hasSameLabel(it, index, at) || !isBound(it, index, at)
  })
}

/** "Hằng tháng" for "hằng quý", or "mỗi ngày" of something else: "200.000 đồng cho mỗi ngày mượn để trả tiền điện". */
function isOtherPace(it: Case, index: number): boolean {
  const { laid, marks } = it
  const next = laid[index + 1]
  if (next === undefined || next.gap !== GAP.none || !PACES.has(next.key)) return false
  const { at } = laid[index]!
  if (at >= 0 && PACES.has(marks[at + 1]?.key ?? "")) return marks[at + 1]!.key !== next.key
  const places = marks.flatMap((mark, place) => {
    const isPace = mark.isQuoted && (OFTEN.has(mark.key) || mark.key === "#1")
    return isPace && marks[place + 1]?.key === next.key ? [place] : []
  })
  const before = laid.slice(0, index).findLast((token) => token.at >= 0)?.at ?? -1
  return places.every((place) => isTiedElsewhere(it, place, before))
}

/** Whether a "mỗi ngày" goes on there with what it is a day of, which is not told, and is said behind something else. */
function isTiedElsewhere({ marks, said }: Case, place: number, before: number): boolean {
  const next = marks[place + 2]
  if (next === undefined || next.gap !== GAP.none || said.has(place + 2)) return false
  const goesOn = next.kind === "word" && saysSomething(next) && !ADJUNCT.has(next.key)
  return goesOn && before > place
}

const OFTEN = keySet("hằng hàng mỗi")
const PACES = keySet("ngày tuần tháng quý năm buổi kỳ khóa")

/** "Nghị quyết 57 năm 2024": a figure of a document's name stands only within its name. */
function leadsFromSource({ laid, marks }: Case, index: number): boolean {
  const before = laid.slice(0, index).findLast(({ isLinking }) => !isLinking)
  return before === undefined || (before.at >= 0 && marks[before.at]!.isSource)
}

function hasSameUnit({ laid, marks }: Case, index: number, at: number): boolean {
  // An hour or a day is whole by itself.
  if (/^#t\d|\/\d{4}$/.test(marks[at]!.key)) return true
  for (let step = 1; step <= 3; step += 1) {
    const said = unitAt(laid, index, step)
    const stored = unitAt(marks, at, step)
    if (said !== stored) return false
    if (said === undefined) return true
  }
  return true
}

function unitAt(list: readonly Step[], index: number, step: number): string | undefined {
  const key = after(list, index, step)
  if (key === undefined || !(step === 1 ? UNITS : WORKING).has(key)) return undefined
  // "19 giờ 30 ngày 05": that "ngày" belongs to what follows.
  const next = list[index + step + 1]
  return step === 1 && next?.kind === "figure" && next.gap === GAP.none && NUMBERED.has(key) ? undefined : key
}

function hasSameLabel({ laid, marks }: Case, index: number, at: number): boolean {
  const said = laid[index]!.gap === GAP.none ? laid[index - 1]?.key : undefined
  const stored = marks[at]!.gap === GAP.none ? marks[at - 1]?.key : undefined
  if (said !== undefined && LABELS.has(said)) return said === stored || stored === undefined
  return stored === undefined || !LABELS.has(stored)
}

function after(list: readonly Step[], index: number, step: number): string | undefined {
  for (let next = index + 1; next <= index + step; next += 1) {
    if (list[next] === undefined || list[next]!.gap !== GAP.none) return undefined
  }
  return list[index + step]!.key
}

/** What kind of figure it is: the day of a month rivals other days, not hours. */
function kindOf(marks: readonly Mark[], at: number): string {
  const { key } = marks[at]!
  if (/^#t\d/.test(key)) return "hour"
  if (/\/\d{4}$/.test(key)) return "day"
  const unit = after(marks, at, 1)
  if (unit !== undefined && UNITS.has(unit)) return unit
  return marks[at]!.gap === GAP.none ? (marks[at - 1]?.key ?? "") : ""
}

function isBound(it: Case, index: number, at: number): boolean {
  const { marks } = it
  const kind = kindOf(marks, at)
  const own = marks[at]!.part
  const rivals = new Set(
    marks.flatMap((mark, other) =>
      mark.kind === "figure" &&
      !mark.isSource &&
      mark.part !== own &&
      mark.key !== marks[at]!.key &&
      kindOf(marks, other) === kind
        ? [mark.part]
        : [],
    ),
  )
  const head = headOf(marks, at)
  const isKnown = ({ key }: Mark) => it.words.has(key) || it.isAsked(key)
  if (rivals.size === 0) {
    if (isOfPlace(it, index)) return true
    const isListed = head.length > 0 && startOf(marks, own) !== GAP.strong
    const isNamed = (words: readonly Mark[]) =>
      words.filter(isKnown).length >= words.length * (isListed ? HALF : ENOUGH)
    const deed = head.slice(-DEED)
    return (
      head.length < 2 ||
      isNamed(head) ||
      isNamed(lastOf(marks, at, head)) ||
      (it.words.has(PERIOD) && deed.length === DEED && deed.every(isKnown))
    )
  }
  const rivalKeys = new Set(marks.filter(({ part }) => rivals.has(part)).map(({ key }) => key))
  const ownKeys = new Set(marks.filter(({ part }) => part === own).map(({ key }) => key))
  const telling = head.filter(({ key }) => !rivalKeys.has(key))
  if (!isMostly(telling, isKnown) || !isMostly(head, isKnown)) return false
  const isTold = telling.length > 0 && telling.every(({ key }) => it.words.has(key))
  return partAround(it, index).every(({ at: place, key }) => {
    if (place < 0 || LINKING.has(key) || ownKeys.has(key)) return true
    const { part, isSource, kind: sort } = marks[place]!
    if (isSource || sort !== "word" || !rivals.has(part)) return true
    return part < own && isTold
  })
}

/** "50 % số hộ dự họp tán thành" as "50 % số hộ tán thành": of what it is a share must be told whole. */
function cutsBase({ marks, said }: Case, at: number): boolean {
  const isShare = marks[at + 1]?.key === "%" || /^#\d+\/\d+$/.test(marks[at]!.key)
  if (!isShare) return false
  const rest: number[] = []
  for (let next = at + 1; marks[next]?.part === marks[at]!.part && !marks[next]!.isSource; next += 1)
    rest.push(next)
  // "90 % số việc trong nghị quyết" as "90 % số nghị quyết".
  const counted = rest.find((next) => marks[next - 1]!.key === NUMBER && marks[next]!.kind === "word")
  if (counted !== undefined && !said.has(counted) && rest.some((next) => next > counted && said.has(next)))
    return true
  const last = rest.findLast((next) => said.has(next) && saysSomething(marks[next]!)) ?? at
  const next = marks[last + 1]
  // "1 % tiền lương làm căn cứ đóng bảo hiểm" as "1 % tiền lương".
  if (last > at + 1 && rest.includes(last + 1) && next!.gap === GAP.none && next!.kind === "word") {
    if (!said.has(last + 1) && saysSomething(next!) && !ASIDE.has(next!.key) && !ADJUNCT.has(next!.key))
      return true
  }
  const gap = rest.find((place) => place < last && !said.has(place) && saysSomething(marks[place]!))
  return gap !== undefined && !marks.slice(at, gap + 1).some(({ key }) => ASIDE.has(key))
}

const NUMBER = keyOf("số")

/** "Tại phòng tiếp dân đặt ở tầng 1": "phòng tiếp dân đặt ở tầng 1". What stands behind "tại" is told of the place alone. */
function isOfPlace({ laid, marks }: Case, index: number): boolean {
  let start = index
  while (start > 0 && laid[start]!.gap === GAP.none && laid[start - 1]!.at === laid[start]!.at - 1) start -= 1
  const from = laid[start]!.at
  const isOwnStart = start === 0 || laid[start]!.gap !== GAP.none
  return isOwnStart && from > 0 && marks[from - 1]!.key === AT && index - start >= PLACE
}

const AT = keyOf("tại")
/** A place that is told of has a name and a verb: so many syllables at least. */
const PLACE = 4

/** The words of a figure's part that tell whose it is: not when, where or how, and not the condition before "thì". */
function headOf(marks: readonly Mark[], at: number): Mark[] {
  let head: Mark[] = []
  let isAside = false
  for (let place = at - 1; place >= 0 && marks[place]!.part === marks[at]!.part; place -= 1)
    head.unshift(marks[place]!)
  const from = head.findLastIndex(({ key }) => key === THEN)
  head = withoutBody(head.slice(from + 1))
  return head.filter((mark) => {
    if (ASIDE.has(mark.key)) isAside = true
    else if (mark.kind === "operator" && !ADJUNCT.has(mark.key)) isAside = false
    return !isAside && !mark.isAside && mark.kind === "word" && saysSomething(mark)
  })
}

/** In "thời hạn giải quyết phản ánh là 10 ngày" it is enough that the deed is named. */
const DEED = 4
const PERIOD = compoundKey("thời hạn")

/** Of "A và B đóng 1 %" it is enough to name B. */
function lastOf(marks: readonly Mark[], at: number, head: readonly Mark[]): readonly Mark[] {
  const joint = marks.findLastIndex(({ key }, place) => place < at && (key === "!và" || key === "!hoặc"))
  const last = marks.slice(joint + 1, at).filter((mark) => head.includes(mark))
  return last.length === 0 ? head : last
}

const PEOPLES_COMMITTEE = ["ủy", "ban", "nhân", "dân"].map(keyOf)

/** "Chủ tịch (Ủy ban nhân dân) xã": everybody says the shorter. */
function withoutBody(head: Mark[]): Mark[] {
  const at = head.findIndex(
    ({ key }, index) =>
      key === keyOf("tịch") && PEOPLES_COMMITTEE.every((word, step) => head[index + 1 + step]?.key === word),
  )
  return at < 0 ? head : head.toSpliced(at + 1, PEOPLES_COMMITTEE.length)
}

/** So much of what stands before a figure in its part must be known from the sentence or the question. */
const ENOUGH = 0.65
/** Of the last of several things in a row less: the figure is that of them all. */
const HALF = 0.5
const NEARLY_ALL = 0.65

function isMostly(words: readonly Mark[], isKnown: (word: Mark) => boolean): boolean {
  return words.filter(isKnown).length >= words.length * NEARLY_ALL
}

function startOf(marks: readonly Mark[], part: number): Gap {
  return marks.find((mark) => mark.part === part)?.gap ?? GAP.strong
}

/** The sentence's own part between commas that holds the figure. */
function partAround({ laid }: Case, index: number) {
  let start = index
  while (start > 0 && laid[start]!.gap === GAP.none && !joinsAnew(laid[start]!)) start -= 1
  let end = index + 1
  while (end < laid.length && laid[end]!.gap === GAP.none && !joinsAnew(laid[end]!)) end += 1
  return laid.slice(start, end)
}

/** An "và" of the sentence's own. */
function joinsAnew({ key, at }: { key: string; at: number }): boolean {
  return key === "!và" && at < 0
}
