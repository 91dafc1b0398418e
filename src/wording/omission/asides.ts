import type { Case } from "../case.ts"
import { compoundKey, keyOf, keyPhrases, keySet } from "../text/keys.ts"
import { TURNING } from "../text/operators.ts"
import { GAP } from "../text/token.ts"
import { BINDING, inUnit, isGrant, isOfCondition, lostKeys, startsAt, WHEN } from "./around.ts"
import { CASES, type Run, range } from "./runs.ts"

/** How it is done, and words that only help others. */
const HELPING = new Set([
  ...keySet(
    "kịp thời nghiêm túc thống nhất chủ động tích cực đồng chí trực tiếp chặt chẽ đều luôn sẽ đang do có là cùng thêm biết đặt cả thay lâu dài",
  ),
  ..."!đã !được !bị !tất cả !và".split(/ (?=!)/),
])
const HELPING_PHRASES = keyPhrases(
  "tổ chức | sử dụng | tiến hành | chịu trách nhiệm | có triển khai | triển khai | thi hành | nhu cầu | nhu cầu sử dụng | loại",
)
/** "Một trong hai cách sau:" */
const LISTED = new Set([...keySet("cách thức"), compoundKey("nội dung")])
const LAWS = keyPhrases(
  "theo quy định | theo đúng quy định | theo thẩm quyền | theo điều lệ | theo pháp luật | theo luật | của pháp luật",
)
const PURPOSES = [...keyPhrases("để | nhằm | vì"), ...LAWS]
const EXAMPLES = keyPhrases("như | ví dụ | chẳng hạn | nhất là | đặc biệt là")
const OWN_FIELD = new Set([...keySet("phạm vi nhiệm vụ chức năng mình"), compoundKey("quyền hạn")])
const STILL = keyOf("còn")
const [CASE, COURSE] = ["trường hợp", "quá trình"].map(compoundKey)

/** "Trong phạm vi nhiệm vụ, quyền hạn của mình": so everybody acts. */
export function isOwnField(it: Case, run: Run): boolean {
  return run.startsPart && run.endsPart && lostKeys(it, run).every((key) => OWN_FIELD.has(key))
}

/** "Trong quá trình thực hiện, nếu có vướng mắc". */
export function isCourse({ marks }: Case, run: Run): boolean {
  return run.startsUnit && run.lost.length === 1 && marks[run.lost[0]!]!.key === COURSE
}

export function isHelping(key: string): boolean {
  return HELPING.has(key)
}

/** What stands in brackets and takes nothing back. */
export function isBracketed({ marks }: Case, run: Run): boolean {
  return run.lost.every((at) => marks[at]!.isAside && !TURNING.has(marks[at]!.key))
}

/** "Trực tiếp tiếp công dân" as "tiếp công dân", "tổ chức đối thoại" as "đối thoại". */
export function isHelpingWord(it: Case, run: Run): boolean {
  const keys = lostKeys(it, run)
  const isPhrase = HELPING_PHRASES.some((phrase) => phrase.join(" ") === keys.join(" "))
  if (run.endsUnit && keys[0] === "!sau") return LISTED.has(it.marks[run.from - 1]?.key ?? "")
  return keys.every(isHelping) || (isPhrase && !run.startsPart)
}

/** What it is for, or that the law says so. What is banned or granted "để …" is so for that alone. */
export function isPurpose(it: Case, run: Run): boolean {
  const { marks } = it
  if (isOfCondition(it, run)) return false
  const start = startOf(it, run, (at) => PURPOSES.some((phrase) => startsAt(it, at, phrase)))
  if (start === undefined) return false
  const isLaw = LAWS.some((phrase) => startsAt(it, start, phrase))
  const next = marks[run.whole.to]
  const isBeforeWhen = isLaw && next !== undefined && (CASES.has(next.key) || WHEN.has(next.key))
  if (!run.endsPart && !isBeforeWhen) return false
  const isHeld = (key: string, at: number) =>
    TURNING.has(key) || (isGrant(it, at) && marks[at]!.part === marks[start]!.part)
  if (!isLaw && inUnit(it, run, "before", isHeld)) return false
  return range({ from: start, to: run.to }).every((at) => {
    const { key, kind, gap } = marks[at]!
    if (TURNING.has(key) || (BINDING.has(key) && !isLaw) || kind === "figure") return false
    return at === start || gap === GAP.none || run.endsUnit
  })
}

/** Where a phrase begins that leads to the first of what is lost, or holds it; before that nothing is lost. */
export function startOf(
  { marks }: Case,
  { whole, lost }: Run,
  isStart: (at: number) => boolean,
): number | undefined {
  return range({ from: whole.from, to: lost[0]! + 1 }).findLast(
    (at) => isStart(at) && !marks.slice(at + 1, lost[0]! + 1).some(({ gap }) => gap !== GAP.none),
  )
}

/** "Trường hợp nhà thầu đổ sai nơi thì phải" as "nhà thầu đổ sai nơi phải": the case is told as who it is. */
export function isCaseTold(it: Case, run: Run): boolean {
  return run.startsUnit && run.lost.length === 1 && it.marks[run.lost[0]!]!.key === CASE
}

/** "Ngoài những việc tại Điều 2, cảng vụ còn quản lý": what is told comes on top of it. */
export function isBesides(it: Case, run: Run): boolean {
  if (!run.startsPart || !run.endsPart || it.marks[run.from]!.key !== "!ngoài") return false
  return inUnit(it, run, "behind", (key) => key === STILL)
}

export function isExample(it: Case, run: Run): boolean {
  const isOne = (at: number) => EXAMPLES.some((phrase) => startsAt(it, at, phrase))
  return run.startsPart && run.endsPart && (isOne(run.from) || isOne(run.lost[0]!))
}
