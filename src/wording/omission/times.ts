import { type Case, saysSomething } from "../case.ts"
import { keyOf, keySet } from "../text/keys.ts"
import { TURNING } from "../text/operators.ts"
import { GAP } from "../text/token.ts"
import { inUnit, isDeed, isGrant, lostKeys, mayBeOfCondition, OFFICES, WHEN } from "./around.ts"
import { isHelping } from "./asides.ts"
import { PACES, type Run, range } from "./runs.ts"

/** What times are made of. */
const TIMES = new Set([
  ...keySet(
    "ngày tháng năm giờ phút tuần quý buổi lần kỳ hằng hàng mỗi vào lúc sáng chiều tối trong thứ chủ nhật cuối đầu làm việc",
  ),
  ..."!từ !đến !trước !sau !và !max".split(" "),
])
const AT = keySet("tại ở")
const [WITH, TO, FLOOR] = ["với", "đối", "tầng"].map(keyOf)
const CLOCK = keySet("giờ phút ngày tháng năm")
/** So many words behind an amount it is said how often it is due. */
const NEAR = 5
const REPEATED = new Set([...PACES, ...keySet("lần")])
/** "Từ 6 giờ đến 21 giờ" as "đến 21 giờ". */
export function isBeginOfRange({ marks }: Case, run: Run): boolean {
  const next = marks[run.to]
  const isOfTime = run.lost.some((at) => /^#t\d|\//.test(marks[at]!.key) || CLOCK.has(marks[at]!.key))
  return marks[run.lost[0]!]!.key === "!từ" && isOfTime && next?.key === "!đến" && next.gap === GAP.none
}

/** "Bị kỷ luật từ cảnh cáo trở lên": whoever bị cảnh cáo is among them. */
export function isLeast({ marks }: Case, run: Run): boolean {
  const next = marks[run.to]
  const isWord = next?.kind === "word" && next.gap === GAP.none && saysSomething(next)
  return run.lost.length <= 3 && marks[run.lost.at(-1)!]!.key === "!min" && isWord
}

/** A time beside another one that is told, or by when a duty is due: whoever does not hear it knows less, but nothing wrong. */
export function isFurtherTime(it: Case, run: Run): boolean {
  const { marks, said } = it
  if (!run.lost.every((at) => isTime(it, at)) || !run.lost.some((at) => marks[at]!.kind === "figure"))
    return false
  const isSaid = (isSo: (key: string, at: number) => boolean) =>
    inUnit(it, run, "both", (key, at) => said.has(at) && isSo(key, at))
  if (isSaid((key) => TURNING.has(key))) return false
  if (run.endsUnit && isSaid((key, at) => key === "!phải" && at < run.from)) return true
  const isOther = (key: string, at: number) => {
    if (marks[at]!.kind !== "figure") return REPEATED.has(key)
    return TIMES.has(marks[at + 1]?.key ?? "") || /^#(?:t\d|thứ)/.test(key)
  }
  return isSaid(isOther) && !isSaid((_, at) => isGrant(it, at))
}

/** "Đóng đảng phí hằng tháng trên Cổng Dịch vụ công" without its "hằng tháng"; never behind an amount, or of what is granted. */
export function isPace(it: Case, run: Run): boolean {
  const { marks, said } = it
  const before = range({ from: Math.max(0, run.from - NEAR), to: run.from })
  const hasAmount = before.some((at) => marks[at]!.kind === "figure" && said.has(at))
  const keys = lostKeys(it, run)
  const isGiven = (key: string, at: number) => said.has(at) && (isGrant(it, at) || TURNING.has(key))
  if (hasAmount || run.startsUnit || inUnit(it, run, "both", isGiven)) return false
  return run.lost.every((at) => isTime(it, at)) && keys.some((key) => REPEATED.has(key))
}

/** "Một hành vi vi phạm" as "hành vi vi phạm". */
export function isOne({ marks }: Case, run: Run): boolean {
  const [at, ...more] = run.lost
  const next = marks[at! + 1]
  const isCounted = next?.kind === "word" && next.gap === GAP.none && !TIMES.has(next.key)
  return more.length === 0 && marks[at!]!.key === "#1" && isCounted
}

/** Where it is done, or with whom, of what is simply done: not of what is granted or banned, nor of whom it is done by. */
export function isPlace(it: Case, run: Run): boolean {
  const { marks, said } = it
  const next = marks[run.whole.to]
  const isLast =
    run.endsPart || (next !== undefined && WHEN.has(next.key) && next.unit === marks[run.from]!.unit)
  const isBehindDeed = inUnit(it, run, "before", (_, at) => said.has(at) && isDeed(it, at))
  if (!isLast || !isBehindDeed || !leadsToPlace(it, run)) return false
  const isHeld = (key: string, at: number) => said.has(at) && (isGrant(it, at) || TURNING.has(key))
  if (inUnit(it, run, "both", isHeld) || mayBeOfCondition(it, run)) return false
  return run.lost.every(
    (at) => marks[at]!.kind === "word" || marks[at - 1]!.key === FLOOR || isHelping(marks[at]!.key),
  )
}

function leadsToPlace({ marks }: Case, run: Run): boolean {
  const isLead = (at: number) =>
    AT.has(marks[at]!.key) || (marks[at]!.key === WITH && marks[at - 1]?.key !== TO)
  const start = range(run).find(
    (at) => isLead(at) || (saysSomething(marks[at]!) && !isHelping(marks[at]!.key)),
  )
  if (start === undefined || !isLead(start)) return false
  return AT.has(marks[start]!.key) || OFFICES.has(marks[start + 1]?.key ?? "")
}

/** What a time is made of; but the second of several weeks is which of them is meant. */
function isTime({ marks }: Case, at: number): boolean {
  const { key, kind } = marks[at]!
  return kind === "figure" ? !key.startsWith("#thứ") : TIMES.has(key)
}
