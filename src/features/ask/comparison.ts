import { parseQuestionNumbers } from "../../core/document-number.ts"
import { fold, hasAccents, syllables } from "../../core/text.ts"
import type { Asked } from "./answer-parts.ts"
import { areNames, contextOf, fullNames, isCalledAlike, splitSides } from "./compared-sides.ts"
import { LAID_DOWN } from "./definition.ts"
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
  `(?<one>.+?) (?:thi )?(?:co )?khac(?: nhau| biet)? ${HOW} (?:${AND} )?(?<other>.+?)`,
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
    const [sides, about] = respectOf(
      part("all") === "" ? [part("one"), part("other")] : splitSides(part("all")),
      part("about"),
    )
    if (sides.length < 2 || (form === BARE && !isCalledAlike(sides)) || !areNames(sides)) continue
    const measure = MEASURES.find(([word]) => word.test(fold(part("more"))))?.[1] ?? ""
    return askedOf(sides, { about, tail: `${part("does")} ${measure}`.trim() })
  }
  return undefined
}

/** "khiếu nại về đất và khiếu nại về thuế": what the first has in its own name, the last has too. */
function respectOf(sides: readonly string[], about: string): [readonly string[], string] {
  const [first = "", ...others] = sides
  if (about === "" || !/ ve /.test(foldSpelled(first))) return [sides, about]
  const last = others.pop() ?? ""
  return [[first, ...others, `${last} ${hasAccents(first) ? "về" : "ve"} ${about}`], ""]
}

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

/** How the question about one of them ends. */
function restOf(name: string, { about, tail }: Besides): string {
  const isDefined = about === "" && parseQuestionNumbers(name).length === 0 && !LAID_DOWN.test(fold(name))
  return tail === "" && isDefined ? "là gì" : tail
}

/** Not the capital with which only the question began. */
function lowerStart(side: string): string {
  const [, second = ""] = syllables(side)
  const isName =
    parseQuestionNumbers(side).length > 0 || /^[\p{Lu}\d]/u.test(second) || /^\p{Lu}{2}/u.test(side)
  return isName ? side : side.charAt(0).toLowerCase() + side.slice(1)
}
