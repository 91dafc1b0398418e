import type { Case } from "../case.ts"
import { compoundKey, keyOf, keyPhrases, keySet } from "../text/keys.ts"
import { BOUNDING, TURNING, VERBAL } from "../text/operators.ts"
import { GAP } from "../text/token.ts"
import { isVerb } from "../text/verbs.ts"
import { LINKING } from "../text/words.ts"
import { BINDING, isDeed, lostKeys, mayBeOfCondition, OFFICES, startsAt, WHEN } from "./around.ts"
import { isHelping } from "./asides.ts"
import { type Run, range } from "./runs.ts"

const [IS, HAS, BUT] = ["là", "có", "nhưng"].map(keyOf)
const NOT = new Set(["!không", "!chưa", "!cấm"])
const MAKES_UP = new Set([keyOf("gồm"), compoundKey("bao gồm")])
const TASKS = keyPhrases("nhiệm vụ | trách nhiệm | quyền hạn")
const ABOUT = keySet("về theo gồm")
const FOLLOWING = new Set(["như sau", "sau đây"].map(compoundKey))

/** "A giữ sổ và thu tiền" as "A thu tiền": another deed of the same one. */
export function isOtherDeed(it: Case, run: Run): boolean {
  const { marks } = it
  const first = run.lost[0]!
  const isVerbal = (at: number) => VERBAL.has(marks[at]!.key) || MAKES_UP.has(marks[at]!.key)
  if (!isDeed(it, first) && !range({ from: run.from, to: first + 1 }).some(isVerbal)) return false
  if (mayBeOfCondition(it, run) || TURNING.has(marks[first - 1]?.key ?? "")) return false
  // "Đối với chi bộ ít đảng viên, cấp ủy được quy định": no deed, but for whom it is done.
  if (WHEN.has(marks[run.whole.from]!.key)) return false
  let next = run.to
  while (
    marks[next] &&
    !VERBAL.has(marks[next]!.key) &&
    (isHelping(marks[next]!.key) || LINKING.has(marks[next]!.key))
  )
    next += 1
  const behind = marks[run.to]
  const isJoined = marks[run.to - 1]!.key === "!và" || behind?.gap === GAP.weak || behind?.key === "!và"
  if (!isJoined || marks[next]?.unit !== marks[first]!.unit) return false
  if (!isDeed(it, next) && !VERBAL.has(marks[next]!.key) && marks[next]!.key !== "!và") return false
  return !range(run).some((at) => BINDING.has(marks[at]!.key) || TURNING.has(marks[at]!.key))
}

/** "Bộ có trách nhiệm xác nhận" as "bộ xác nhận": but "phải được đồng ý" is not "được đồng ý". */
export function isDutyTold(it: Case, run: Run): boolean {
  const { marks } = it
  const next = marks[run.to]
  if (run.lost.length !== 1 || marks[run.lost[0]!]!.key !== "!phải" || next?.gap !== GAP.none) return false
  return isDeed(it, run.to) && !VERBAL.has(next.key)
}

/** "Được thảo luận nhưng không có quyền biểu quyết" as "không có quyền biểu quyết": what is not so holds alone. */
export function isBeforeNot(it: Case, run: Run): boolean {
  const { marks } = it
  const last = marks[run.whole.to - 1]!
  const next = marks[run.whole.to]
  if (run.startsUnit || next === undefined || !NOT.has(next.key) || next.unit !== last.unit) return false
  const isPredicate = VERBAL.has(marks[run.from]!.key) || VERBAL.has(marks[run.lost[0]!]!.key)
  return isPredicate && (run.endsPart || last.key === BUT) && !mayBeOfCondition(it, run)
}

/** "Viết bản kiểm điểm và gửi chi ủy" as "gửi bản kiểm điểm". */
export function isFirstVerb(it: Case, run: Run): boolean {
  const { marks, said } = it
  const keys = lostKeys(it, run)
  if (keys.length > 3 || !isVerb(keys) || !said.has(run.to)) return false
  const { part } = marks[run.from]!
  return marks.some((mark, at) => at > run.to && mark.part === part && mark.key === "!và" && said.has(at + 1))
}

/** "Được Đảng ủy tặng" as "được tặng". */
export function isDoer(it: Case, run: Run): boolean {
  const { marks } = it
  const before = marks[run.whole.from - 1]?.key
  if ((before !== "!được" && before !== "!bị") || !isDeed(it, run.to)) return false
  return run.lost.every((at) => marks[at]!.kind === "word") && !isVerb(lostKeys(it, run))
}

/** "Tổ chức nộp 500.000 đồng": "mức thu đối với tổ chức là 500.000 đồng"; "được Đảng ủy tặng giấy khen": "mức thưởng là giấy khen". */
export function isVerbOfAmount(it: Case, run: Run): boolean {
  const next = it.marks[run.to]
  const verb = lostKeys(it, run).filter((key) => key !== "!được")
  if (!saysIs(it)) return false
  const isAmount = next?.kind === "figure" || BOUNDING.has(next?.key ?? "")
  const isGiven = OFFICES.has(verb[0] ?? "") && isVerb(verb.slice(-1)) && next?.gap === GAP.none
  return isAmount ? verb.length <= 2 && isVerb(verb) : isGiven
}

/** "Chủ tịch xã giải quyết đơn trong 10 ngày": "thời hạn giải quyết đơn là 10 ngày". */
export function isOfficeOfDeed(it: Case, run: Run): boolean {
  const { marks } = it
  if (!run.startsUnit || !OFFICES.has(marks[run.lost[0]!]!.key) || !saysIs(it)) return false
  return run.lost.every((at) => marks[at]!.kind === "word" && !VERBAL.has(marks[at]!.key))
}

/** Whether the sentence says of something what it is, where the quote says what somebody does. */
function saysIs({ laid }: Case): boolean {
  return laid.some(({ key, at }) => key === IS && at < 0)
}

/** "Mỗi thôn có một nhà văn hóa, do trưởng thôn quản lý" told of the "nhà văn hóa". */
export function isThatThereIs({ marks }: Case, run: Run): boolean {
  const last = run.lost.at(-1)!
  return run.startsUnit && !run.endsPart && marks[last]!.key === "#1" && marks[last - 1]?.key === HAS
}

/** "A là đầu mối, có nhiệm vụ:" before one of the things that stand below. */
export function isTask(it: Case, run: Run): boolean {
  if (!run.endsUnit || run.startsUnit) return false
  const { marks, steps } = it
  const endsWithTask = (at: number) =>
    TASKS.some((phrase) => at + phrase.length === run.whole.to && startsAt(it, at, phrase))
  if (marks[run.whole.to - 1]!.key === "!sau" && range(run).some((at) => ABOUT.has(marks[at]!.key)))
    return true
  const leads = range(run.whole).some((at) => endsWithTask(at) || FOLLOWING.has(marks[at]!.key))
  return leads && steps.some(({ at }) => at >= run.whole.to && !marks[at]!.isSource)
}
