import type { Case } from "../case.ts"
import { compoundKey, keyOf, keyPhrases, keySet } from "../text/keys.ts"
import { TURNING, VERBAL } from "../text/operators.ts"
import { GAP } from "../text/token.ts"
import { isVerb } from "../text/verbs.ts"
import { LINKING } from "../text/words.ts"
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
const [ACCORDING, STILL, IN] = ["theo", "còn", "tại"].map(keyOf)
/** So many words in front of it name a thing. */
const NAMED = 3
const GENERAL = keySet("người tượng hợp quan chức nhân vi kiện việc loại vị cứ mức")
const ENDS_TITLE = new Set([
  ...keySet("do thì là để nếu khi"),
  ..."!phải !được !có thể !quyền !cần".split(/ (?=!)/),
])
const [REGULATED, CASE] = ["quy định", "trường hợp"].map(compoundKey)
const OF_REFERENCE = new Set([
  ...keySet("luật nghị định quyết thông tư này pháp lệnh điều phụ lục liên tịch quy chế sửa đổi bổ sung bởi"),
  ..."!và !đã !được !một phần".split(/ (?=!)/),
])
const AMENDED = ["!được", ...["sửa", "đổi"].map(keyOf)]
const COURSE = compoundKey("quá trình")
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
function startOf(
  { marks }: Case,
  { whole, lost }: Run,
  isStart: (at: number) => boolean,
): number | undefined {
  return range({ from: whole.from, to: lost[0]! + 1 }).findLast(
    (at) => isStart(at) && !marks.slice(at + 1, lost[0]! + 1).some(({ gap }) => gap !== GAP.none),
  )
}

/**
 * "Theo quy định tại khoản 3 Điều 50 Nghị định số 40/2018/NĐ-CP", "được sửa đổi theo Luật số 52/2019/QH14", wherever it stands; "quy
 * định tại Phụ lục IV" behind what has a name anyway, but not behind "người", which would be another one without it.
 */
export function isReference(it: Case, run: Run): boolean {
  const { marks, said } = it
  const isRegulated = (at: number) => marks[at]?.key === REGULATED
  const isNamed = (at: number) =>
    range({ from: at - NAMED, to: at }).every(
      (place) => marks[place]?.part === marks[at]!.part && said.has(place),
    ) && !GENERAL.has(marks[at - 1]?.key ?? "")
  const isStart = (at: number) =>
    (marks[at]!.key === ACCORDING && isRegulated(at + 1)) ||
    startsAt(it, at, AMENDED) ||
    (isRegulated(at) && marks[at + 1]?.key === IN && isNamed(at))
  const start = startOf(it, run, isStart)
  if (start === undefined) return false
  const places = range({ from: start, to: run.to })
  const document = places.find((at) => marks[at]!.kind === "document") ?? run.to
  const isWhole = marks[start]!.key === ACCORDING
  return places.every((at) => {
    const { key, kind, gap } = marks[at]!
    if (kind === "locator" || kind === "document" || LINKING.has(key) || OF_REFERENCE.has(key)) return true
    // Behind its number stand its date and its title.
    return isWhole && at > document && gap === GAP.none && !TURNING.has(key) && !ENDS_TITLE.has(key)
  })
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

/** "…, theo Điều 24 Điều lệ Đảng". */
export function isSourceNamed({ marks }: Case, run: Run): boolean {
  const at = range(run).find((place) => marks[place]!.key === ACCORDING)
  if (at === undefined || at > run.lost[0]! || !run.endsPart) return false
  return marks[at + 1]?.kind === "locator" || marks[at + 1]?.kind === "document"
}

/** "Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018 của Ban Tổ chức Trung ương": a number is name enough. */
export function isTitleOfDocument({ marks }: Case, run: Run): boolean {
  let before = run.whole.from - 1
  while (marks[before]?.kind === "figure" || LINKING.has(marks[before]?.key ?? "")) before -= 1
  if (marks[before]?.kind !== "document") return false
  if (run.lost.length === 1 && marks[run.lost[0]!]!.key.includes("/")) return true
  const isTitle = ({ key, gap }: (typeof marks)[number], step: number) =>
    (step === 0 || gap === GAP.none) && !TURNING.has(key) && !ENDS_TITLE.has(key)
  return run.endsPart && marks.slice(run.whole.from, run.whole.to).every(isTitle)
}

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
