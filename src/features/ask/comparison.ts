import { parseQuestionNumbers } from "../../core/document-number.ts"
import { parseLocators } from "../../core/locator.ts"
import { fold, hasAccents, syllables } from "../../core/text.ts"
import type { Asked } from "./answer-parts.ts"
import { LAID_DOWN } from "./definition.ts"
import { subjectOf } from "./question.ts"
import { askingIn, isSaid } from "./question-words.ts"
import { foldSpelled } from "./spelled.ts"

/** What goes before a question and says nothing: "cho tôi hỏi". */
const BEFORE =
  /^(?:(?:(?:cho|xin)(?: (?:toi|em|minh|con|chau))? (?:hoi|biet)|(?:toi |em )?muon (?:hoi|biet)|hay|###|xin|giup (?:toi|em|minh)|con|the|vay|thi|da|dau la|neu|nho)[ ,:]+)+/
const HOW =
  "(?:nhu the nao|the nao|ra sao|nhu nao|ntn|(?:o )?(?:nhung )?(?:cho|diem) (?:nao|gi)|(?:la )?(?:nhung )?gi|bao nhieu)"
const WHERE = "(?:nhu the nao|the nao|ra sao|ntn|(?:o )?(?:cho|diem) nao)"
/** "các trường khác" are other schools. */
const NOT_OTHERS = "(?<!\\b(?:cac|nhung) \\S+(?: \\S+)?)"
const ASKS = `(?:co )?(?:diem |nhung )?(?:gi |nao )?`
const AND = "(?:so voi|voi|vs|va)"
/** Where the name of the second ends and what is said of both begins. */
const DOES = "(?:duoc|bi|phai|co|nop|huong|dong (?:dang )?phi)\\b"
const MORE = "(?<more>lau|ngan|dai|nhanh|cham|som|muon|nhieu|it|cao|thap|lon|nho|nang|nhe) hon"

/** Ways to compare. `all` holds what is compared, joined; else `one` and `other` do. `about`: in what respect. */
const FORMS = [
  // "so sánh A với B", "phân biệt A và B"
  `(?:so sanh|phan biet)(?: (?:giup|gium|ho) (?:toi|em|minh))?(?: (?:su |diem |nhung )*(?:khac|giong)(?: va khac)?(?: nhau| biet)?)?(?: giua| cua)? (?<all>.+?)(?: khac nhau(?: ${HOW})?)?`,
  // "khác nhau giữa A và B", "sự khác biệt giữa A và B được quy định thế nào"
  `(?:co |nhung )?(?:su |diem |gi )?(?:khac|giong)(?: nhau| biet)?(?: ${HOW})? (?:giua|cua) (?<all>.+?)(?: (?:duoc )?(?:quy dinh )?(?:cu the )?${HOW})?`,
  // "A và B khác nhau thế nào", "giữa A với B có gì khác nhau", "A và B có khác nhau không"
  `(?:giua )?(?<all>.+?) (?:thi )?${ASKS}(?:khac|giong) (?:(?:nhau|biet) (?:${HOW}|khong)|gi nhau)`,
  `(?:giua )?(?<all>.+?) (?:thi )?co (?:diem |nhung )?(?:gi|nao) (?:khac|giong)(?: nhau| biet)*`,
  // "A so với B thì khác gì"
  `(?<one>.+?) so voi (?<other>.+?)${NOT_OTHERS} (?:thi )?${ASKS}khac(?: nhau| biet)?(?: ${HOW})?`,
  // "A khác gì B", "A có gì khác so với B", "A khác với B ở điểm nào"
  `(?<one>.+?) (?:thi )?(?:co )?khac(?: nhau| biet)? ${HOW} (?:${AND} )?(?<other>.+)`,
  `(?<one>.+?) (?:thi )?co (?:diem )?(?:gi|nao) khac(?: nhau| biet)? (?:${AND} )?(?<other>.+?)(?: khong)?`,
  `(?<one>.+?)${NOT_OTHERS} (?:thi )?khac(?: biet)? (?:so )?voi (?<other>.+?) ${WHERE}`,
  // "A hay B được hưởng lâu hơn", "giữa A và B cái nào cao hơn"
  `(?<one>.+?) (?:hay|hoac) (?:la )?(?<other>.+?)(?<does> ${DOES}.*?)?(?: thi)? ${MORE}`,
  `(?:giua )?(?<all>.+?),? (?:thi )?(?:cai|ben|loai|muc|viec|hinh thuc|dang) nao (?:(?<does>${DOES}.*?) )?${MORE}`,
].map((form) => new RegExp(`^${form}(?: ve (?<about>(?!viec ).+))?$`, "d"))
/** "A khác B thế nào" says too many other things: only where both are called alike, or by numbers. */
const BARE = new RegExp(`^(?<one>.+?) khac (?<other>.+?) ${HOW}$`, "d")

/** What is asked of each where one is to be more than the other. */
const MEASURES: readonly (readonly [RegExp, string])[] = [
  [/^(?:lau|ngan|dai|nhanh|cham)$/, "bao lâu"],
  [/^(?:som|muon)$/, "khi nào"],
  [/^(?:nhieu|it|cao|thap|lon|nho)$/, "bao nhiêu"],
]

/** Characters; a longer text tells a story. */
const LONGEST = 300
const MOST_SYLLABLES = 16
const MOST_SIDES = 4
/** The things that a question compares, each with what is asked of it; undefined where it compares nothing. */
export function readComparison(question: string): Asked[] | undefined {
  if (question.length > LONGEST) return undefined
  const whole = question.trim().replace(/[\s?.!]+$/, "")
  const text = whole.slice(BEFORE.exec(foldSpelled(whole))?.[0].length ?? 0)
  const folded = foldSpelled(text)
  if (!/\b(?:khac|giong|hon|so sanh|phan biet)\b/.test(folded)) return undefined
  for (const form of [...FORMS, BARE]) {
    const match = form.exec(folded)
    if (match === null) continue
    const part = (name: string) => {
      const span = match.indices?.groups?.[name]
      return span === undefined ? "" : text.slice(...span).trim()
    }
    const sides = part("all") === "" ? [part("one"), part("other")] : splitSides(part("all"))
    if (sides === undefined || (form === BARE && !isCalledAlike(sides)) || !sides.every(isSide)) continue
    const measure = MEASURES.find(([word]) => word.test(fold(part("more"))))?.[1] ?? ""
    return askedOf(sides, { about: part("about"), tail: `${part("does")} ${measure}`.trim() })
  }
  return undefined
}

const JOINTS = [/ (?:so )?(?:voi|vs) /g, / va /g, / hay /g]

/** "A, B và C"; of several joints the one behind which the same word begins again, else the one in the middle. */
function splitSides(all: string): string[] | undefined {
  const folded = foldSpelled(all)
  const joint = JOINTS.map((one) => [...folded.matchAll(one)]).find((found) => found.length > 0)
  const commas = all.split(/,\s*/)
  if (joint === undefined) return commas.length > 1 ? commas : undefined
  const pairs = joint.map(({ index, 0: words }) => [all.slice(0, index), all.slice(index + words.length)])
  const [best] = pairs.sort(
    (left, right) =>
      Number(sharesHead(right)) - Number(sharesHead(left)) || unevenness(left) - unevenness(right),
  )
  const [before = "", last = ""] = best!
  const firsts = before.split(",").map((side) => side.trim())
  const isList = firsts.length > 1 && firsts.every((side) => syllables(side).length <= 6)
  return [...(isList ? firsts : [before]), last].map((side) => side.trim())
}

function sharesHead([left = "", right = ""]: readonly string[]): boolean {
  const [first] = syllables(fold(right))
  return first !== undefined && syllables(fold(left)).includes(first)
}

function unevenness([left = "", right = ""]: readonly string[]): number {
  return Math.abs(syllables(left).length - syllables(right).length)
}

/** "đảng viên dự bị" and "đảng viên chính thức", "thường trú" and "tạm trú"; documents by their numbers. */
function isCalledAlike(sides: readonly string[]): boolean {
  const runs = sides.map((side) => syllables(fold(side)))
  const isOne = (place: number) => new Set(runs.map((run) => run.at(place))).size === 1
  return isOne(0) || isOne(-1) || sides.every((side) => parseQuestionNumbers(side).length > 0)
}

/** A name of something: neither a sentence nor a question, and no bare figure. */
function isSide(side: string, at: number, sides: readonly string[]): boolean {
  const run = syllables(side)
  const isName = run.length > 0 && run.length <= MOST_SYLLABLES && !/[.;:?!]\s/.test(side)
  const isMeant = isSaid(side) || parseQuestionNumbers(side).length > 0
  const isFigure = /^\d[\d.,]*(?: (?:dong|trieu|nghin|ngay|thang|nam|tuoi|lan))?$/.test(fold(side))
  const isOnce = sides.findIndex((one) => fold(one) === fold(side)) === at
  return (
    isName &&
    isMeant &&
    !isFigure &&
    isOnce &&
    at < MOST_SIDES &&
    askingIn(side).length === 0 &&
    !SAYS.test(foldSpelled(side))
  )
}

/** Words of sentences, which stand in no name of a thing. */
const SAYS =
  /^(?:doi xu|thi|khi|neu|khong|duoc|phai)\b|\b(?:thi|neu|sang|co duoc|co phai|co bi|co the|khong duoc|bi phat|bi xu ly|dung hay sai)\b/

interface Besides {
  /** In what respect, for each of them: "về thời hạn". */
  readonly about: string
  /** What is asked of each: "được hỗ trợ bao nhiêu". */
  readonly tail: string
}

function askedOf(sides: readonly string[], besides: Besides): Asked[] {
  const [context, first] = contextOf(sides[0]!)
  const own = [first, ...sides.slice(1)]
  const lead = `${context === "" ? "" : `${context}, `}${besides.about === "" ? "" : `${besides.about} `}`
  // Among words without accents an accented one would make them all count as spelled out.
  const like = hasAccents(sides.join(" ")) ? (text: string) => text : fold
  return own.map((side, at) => ({
    name: at === 0 && context === "" ? lowerStart(side) : side,
    questions: fullNames(side, own, at).map((name) => `${lead}${name} ${like(restOf(name, besides))}`.trim()),
  }))
}

/** "theo Luật Tố cáo, khiếu nại": what is said of all before the first is named. */
function contextOf(first: string): [string, string] {
  const comma = first.lastIndexOf(", ")
  return comma < 0 ? ["", first] : [first.slice(0, comma), first.slice(comma + 2)]
}

/** How the question about one of them ends. */
function restOf(name: string, { about, tail }: Besides): string {
  const isDefined = about === "" && parseQuestionNumbers(name).length === 0 && !LAID_DOWN.test(fold(name))
  return tail === "" && isDefined ? "là gì" : tail
}

/**
 * What a later name leaves to be understood from the first, best first: "thời hạn giải quyết khiếu nại và tố cáo",
 * "đảng viên dự bị với chính thức", "điều 3 và điều 5 quy chế 01".
 */
function fullNames(side: string, sides: readonly string[], at: number): string[] {
  const locators = parseLocators(side)
  const last = sides.at(-1)!
  if (locators.length > 0 && subjectOf(side, locators) === "" && at < sides.length - 1)
    return [`${side} ${subjectOf(last, parseLocators(last))}`.trim()]
  const words = syllables(side)
  const first = syllables(sides[0]!)
  if (at === 0 || parseQuestionNumbers(side).length > 0) return [side]
  const head = first.findLastIndex((word) => fold(word) === fold(words[0]!))
  if (head > 0) return [`${first.slice(0, head).join(" ")} ${side}`]
  const isShorter = first.length >= words.length + 2 && head < 0
  const filled = `${first.slice(0, first.length - words.length).join(" ")} ${side}`
  if (!isShorter) return [side]
  return LAID_DOWN.test(fold(first.join(" "))) ? [filled] : [filled, side]
}

/** Not the capital with which only the question began. */
function lowerStart(side: string): string {
  const [, second = ""] = syllables(side)
  const isName =
    parseQuestionNumbers(side).length > 0 || /^[\p{Lu}\d]/u.test(second) || /^\p{Lu}{2}/u.test(side)
  return isName ? side : side.charAt(0).toLowerCase() + side.slice(1)
}
