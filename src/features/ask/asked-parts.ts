import { parseQuestionNumbers } from "../../core/document-number.ts"
import { contentFlags } from "../../core/filler.ts"
import { foldAligned } from "../../core/fold-aligned.ts"
import { parseLocators } from "../../core/locator.ts"
import { fold, hasAccents, syllables } from "../../core/text.ts"
import type { Asked } from "./answer-parts.ts"
import { askingIn, asksItself, countSaid, isSaid } from "./question-words.ts"
import { foldSpelled } from "./spelled.ts"

/** Characters; a longer text tells a story, which is searched as a whole. */
const LONGEST = 1000
/** A sentence with more joints is a list. */
const MOST_JOINTS = 20
/** More is asked one after the other. */
const MOST_PARTS = 4

/** The things that a question asks one beside the other; none where it asks one thing. `isMore`: there were too many. */
export interface AskedParts {
  readonly parts: readonly Asked[]
  readonly isMore: boolean
}

/** Takes a question apart where each part asks by itself; a part without a subject takes that of the first. */
export function readParts(typed: string): AskedParts {
  if (typed.length > LONGEST) return { parts: [], isMore: false }
  const sentences = sentencesOf(typed)
  const parts = sentences.flatMap(({ text, isAsked }, at) => {
    // What follows a full stop may be the rest of a name: "sông St. Johns".
    const isNew = at === 0 || sentences[at - 1]!.isAsked
    const cut = cutSentence(text)
    return cut.map((part) => ({ text: part, asks: isAsked ? asksAtAll(part, isNew) : asksItself(part) }))
  })
  const asked = withStatements(parts).filter((text) => text !== "")
  // A place of a document is looked up as a whole: "điều 3 và điều 5 quy chế 01 nói gì".
  if (asked.length < 2 || parseLocators(typed).length > 0) return { parts: [], isMore: false }
  const subject = subjectIn(asked[0]!)
  if (subject === "") return { parts: [], isMore: false }
  const list = asked.map(
    (text, at): Asked => ({ name: text, questions: at === 0 ? [text] : asksOf(text, subject) }),
  )
  return { parts: list.slice(0, MOST_PARTS), isMore: list.length > MOST_PARTS }
}

interface Sentence {
  readonly text: string
  /** Ends with a question mark. */
  readonly isAsked: boolean
}

const NUMBERED = /(?:^|\s)\(?(\d)[).]\s+(?=\S)/g

/** Sentences, lines and numbered items. */
function sentencesOf(typed: string): Sentence[] {
  const marks = [...typed.matchAll(NUMBERED)]
  const isNumbered = marks.length > 1 && marks.every(({ 1: number }, at) => Number(number) === at + 1)
  const text = isNumbered ? typed.replace(NUMBERED, "\n") : typed
  return [...text.matchAll(/[^?!\n;]+?(?:[?!\n;]+|$|(?<=[^\d\s.]{2})\.(?=\s+\p{Lu}))/gu)].flatMap(
    ({ 0: whole }) => {
      const sentence = whole.replace(/^[\s\-–•*,.]+|[\s?!;.,]+$/g, "")
      return sentence === "" ? [] : [{ text: sentence, isAsked: whole.includes("?") }]
    },
  )
}

const JOINT = /\s*,\s*(?:(?:va|roi|con|dong thoi|ngoai ra)\s+)?|\s+(?:va|roi|dong thoi)\s+/g

/** The parts of one sentence; it stays whole unless what stands on both sides of a joint asks by itself. */
function cutSentence(text: string): string[] {
  const parts: string[] = []
  let start = 0
  const joints = [...foldSpelled(text).matchAll(JOINT)].map(({ index, 0: words }) => ({
    index,
    end: index + words.length,
  }))
  if (joints.length > MOST_JOINTS) return [text]
  for (const [at, { index, end }] of joints.entries()) {
    const before = text.slice(start, index)
    // What follows up to any later joint: a list may stand in it.
    const asksBehind = [...joints.slice(at + 1).map((later) => later.index), text.length].some((to) =>
      asksItself(text.slice(end, to)),
    )
    if (!asksItself(before) || !asksBehind) continue
    parts.push(before)
    start = end
  }
  return [...parts, text.slice(start)].map((part) => part.trim())
}

/** A sentence with a question mark needs no question word; "đúng hay sai" alone asks nothing new. */
function asksAtAll(text: string, isNew: boolean): boolean {
  return askingIn(text).length > 0 || (isNew && isSaid(text))
}

/** What is only said goes with the question behind it, at the end with the one before. */
function withStatements(parts: readonly { text: string; asks: boolean }[]): string[] {
  const asked: string[] = []
  let said = ""
  for (const { text, asks } of parts) {
    if (!asks && !isSaid(text)) continue
    said = said === "" ? text : `${said}. ${text}`
    if (!asks) continue
    asked.push(said)
    said = ""
  }
  if (said !== "") asked.push(`${asked.pop() ?? ""} ${said}`.trim())
  return asked
}

const BEFORE =
  /^(?:(?:(?:cho|xin)(?: (?:toi|em|minh|con))? (?:hoi|biet)|(?:toi |em )?muon (?:hoi|biet)|thi)[ ,:.]+)+/
/** The same with accents, lest "mượn hội" be "muốn hỏi". */
const BEFORE_TYPED =
  /^(?:(?:(?:cho|xin)(?: (?:tôi|em|mình|con))? (?:hỏi|biết)|(?:tôi |em )?muốn (?:hỏi|biết)|thì)[ ,:.]+)+/i
/** What is laid down of a thing, and is not the thing. */
const HEAD = /^(?:(?:dieu kien|muc|thoi han|tieu chuan|tham quyen|le phi|so luong)(?: (?:de|cua|ve))? )+/
const BEHIND = / (?:gom|bao gom|co|trong|la|can|duoc)$/

/** One word alone is no subject: "làm thế nào và khi nào". */
const FEWEST = 2

/** What the first part speaks of, without the words that ask and without what is asked of it. */
function subjectIn(first: string): string {
  let rest = first
  for (const { start, end } of askingIn(first).reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  rest = rest.replace(/\s+/g, " ").trim()
  const before = hasAccents(rest) ? BEFORE_TYPED.exec(rest) : BEFORE.exec(foldAligned(rest))
  rest = rest.slice(before?.[0].length ?? 0)
  rest = rest.slice(HEAD.exec(foldAligned(rest))?.[0].length ?? 0)
  rest = rest.slice(0, BEHIND.exec(foldSpelled(rest))?.index)
  return countSaid(rest) >= FEWEST || parseQuestionNumbers(rest).length > 0 ? rest : ""
}

/** Words that say what is done with a thing or laid down of it, not which thing. */
const COMMON = new Set(
  `nop dong gui nhan lam giai quyet dinh tham quyen thoi han gian thu tuc ho so muc dieu kien trach nhiem can giay to thuc hien xu ly
  phat tien le phi noi co quan nguoi cap duoc bi phai ai ky duyet xin cap doi tra lai tai ngay thang nam gom kem don truoc sau`.split(
    /\s+/,
  ),
)
/** So many words of its own and a part speaks of something by itself. */
const SOMETHING = 1
const ENOUGH = 4

/** A part as it may be meant, the likeliest first. */
function asksOf(text: string, subject: string): string[] {
  if (parseQuestionNumbers(text).length > 0) return [text]
  const flags = contentFlags(text)
  const own = syllables(text).filter((word, at) => flags[at] && !COMMON.has(fold(word))).length
  const joined = `${subject} ${text}`
  if (own < SOMETHING) return [joined]
  return own < ENOUGH ? [joined, text] : [text, joined]
}
