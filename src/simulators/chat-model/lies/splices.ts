import { type Random, type Told, waysOf } from "../answer-types.ts"
import { pick, shuffled } from "../chance.ts"
import { type Clause, clausesOf, lowerFirst, syllables } from "../clauses.ts"
import { answerWith, lieOf } from "./lie.ts"

/** A clause in two: of whom it speaks, and what it says of them. */
interface Halves {
  readonly clause: Clause
  readonly who: string
  readonly does: string
}

const CUT =
  /^(.{6,70}?) ((?:không được|không phải|phải|được|có|gồm|do|là|họp|nộp|giám sát|báo cáo|trả lời|gửi) .{10,})$/u

function halvesOf(told: Told): Halves[] {
  return told.passages.flatMap(clausesOf).flatMap((clause) => {
    const [, who, does] = CUT.exec(clause.text) ?? []
    return who === undefined || does === undefined ? [] : [{ clause, who, does }]
  })
}

/** Whether these words stand in the clause in this order: what it says itself is no lie. */
function says({ text }: Clause, words: string): boolean {
  const wanted = syllables(words)
  let next = 0
  for (const one of syllables(text)) if (one === wanted[next]) next++
  return next === wanted.length
}

/** The end of one clause behind the beginning of another: every word stands in the quotes. */
function spliced(told: Told, random: Random) {
  const parts = halvesOf(told)
  for (let tries = 0; tries < 20; tries++) {
    const one = pick(parts, random)
    const other = pick(parts, random)
    if (one === undefined || other === undefined) return undefined
    const isOther = one.who.toLowerCase() !== other.who.toLowerCase() && one.does !== other.does
    // "Người khuyết tật" and "Người khuyết tật nặng" may well share what they are promised.
    const isApart = !one.who.includes(other.who) && !other.who.includes(one.who)
    if (!isOther || !isApart || says(one.clause, `${one.who} ${other.does}`)) continue
    const sources = [one, other].map(({ clause }) => ({ passage: clause.passage.id, quote: clause.line }))
    return answerWith(lieOf(`${one.who} ${other.does}`, sources, [other.does]), told, random)
  }
  return undefined
}

/** "Hộ nghèo mượn hội trường có được miễn tiền không?": "Hộ nghèo mượn hội trường". */
const ASKED_OF =
  /^(?:Khi |Muốn |Đi )?(.{6,60}?)(?: (?:có được|có phải|có|phải|được|họp|nộp|đóng|gửi|báo cáo|trả lời|bị|là|gồm|trong|dài|mở|kèm|đặt|thay thế|dùng|giám sát|công khai)(?= )|\?)/u
const LIKE = 0.5
const OWNER = /(?<= của )([^,;]{6,50}?)(?= (?:là|được|có|do|không) )/u

/** Whether one is spoken of here as there, or nearly. */
function isLike(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map((text) => syllables(text).filter((word) => word.length > 1))
  const shared = mine!.filter((word) => theirs!.includes(word)).length
  return shared >= Math.min(mine!.length, theirs!.length) * LIKE
}

/** The rule of another thing told of the thing that was asked about, over that rule's own quote. */
function ofWhatWasAsked(told: Told, random: Random) {
  const asked = ASKED_OF.exec(told.question)?.[1]
  if (asked === undefined || /(?<!\p{L})(?:ai|nào|mấy|bao nhiêu|gì)(?!\p{L})/iu.test(asked)) return undefined
  for (const { clause, who, does } of shuffled(halvesOf(told), random)) {
    const owner = OWNER.exec(clause.text)?.[1]
    const lies = [
      ...(isLike(asked, who) ? [] : [`${asked} ${does}`]),
      ...(owner === undefined || isLike(asked, owner) || isLike(asked, clause.text)
        ? []
        : [clause.text.replace(OWNER, lowerFirst(asked))]),
    ]
    const text = pick(lies, random)
    if (text === undefined || says(clause, text)) continue
    return answerWith(lieOf(text, [{ passage: clause.passage.id, quote: clause.line }], [text]), told, random)
  }
  return undefined
}

/** Halves that do not belong together: every word is the question's or a quote's. */
export const spliceLies = waysOf("words", {
  "clauses-spliced": spliced,
  "of-what-was-asked": ofWhatWasAsked,
})
