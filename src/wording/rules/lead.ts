import { fold, syllables } from "../../core/text.ts"
import type { Case } from "../case.ts"
import { keyOf, keySet } from "../text/keys.ts"
import { GAP } from "../text/token.ts"
import { tokensOf } from "../text/tokens.ts"
import { LINKING } from "../text/words.ts"

const LEAD = /^\s*(có|không|đúng|được|chưa|phải|sai|đúng vậy)\s*[,.:;]\s*/iu
const YES = new Set(["có", "đúng", "được", "phải", "đúng vậy"])
/** A question that can be answered by yes or no, over folded text. */
const YES_OR_NO =
  /\b(?:khong|chua|dung khong|phai khong|duoc khong|hay khong|co dung|co phai)\s*(?:a|vay|nhi|the)?\s*\?*\s*$|\b(?:a|ha|nhi|chu)\s*\?+\s*$/
const TURNS = new Set(["!cấm", "!không", "!chưa", "!không phải", "!không còn", "!miễn"])
const ASKING = keySet("có được phải không chưa bị cần hay thể đúng ạ à vậy")

/** The "Có, …" or "Không, …" that a sentence begins with. */
export interface Lead {
  readonly isYes: boolean
  /** The sentence without it. */
  readonly rest: string
}

export function leadOf(text: string): Lead | null {
  const match = LEAD.exec(text)
  if (match === null) return null
  const rest = text.slice(match[0].length).replace(/^nhưng\s+/iu, "")
  return { isYes: YES.has(match[1]!.toLowerCase()), rest }
}

/** "Không mất tiền: …": whoever was asked about money answers so. */
const FREE = /^Không (?:mất|tốn|thu|phải (?:trả|nộp|đóng)) (?:tiền|phí|thêm tiền)\s*[,:;]\s*/iu
const IS_FREE = /miễn phí/iu

/** The sentence without a "Không mất tiền: " in front that a "miễn phí" behind it bears out. */
export function withoutFree(text: string): string {
  const match = FREE.exec(text)
  const rest = text.slice(match?.[0].length ?? 0)
  return match !== null && IS_FREE.test(rest) ? rest : text
}

const REPEATED = /^Về (?:câu hỏi|việc)\s+([^:]{3,200}):\s*/iu
const ASKS = /\b(?:gi|ai|nao|may|sao|dau|bao nhieu|bao lau|bao gio|khong)\b/

/**
 * The sentence without the question that it repeats in front ("Về câu hỏi …: "): the asker's own words claim nothing while they
 * still ask. With a figure or a reference among them they are looked at like all else.
 */
export function withoutQuestion(text: string, question: string): string {
  const match = REPEATED.exec(text)
  if (match === null) return text
  const repeated = match[1]!
  const keys = (words: string) => ` ${syllables(words).map(keyOf).join(" ")} `
  const isClaim = !ASKS.test(fold(repeated)) || /\d/.test(repeated)
  return isClaim || !keys(question).includes(keys(repeated)) ? text : text.slice(match[0].length)
}

/**
 * Stops a "Có" or "Không" that the rest of the sentence does not bear out: the rest must say what was asked about, and turn it
 * into its opposite after "Không" only. Lets both pass in front of what answers so.
 */
export function answersWrongly(question: string, { isYes }: Lead, it: Case): boolean {
  if (!YES_OR_NO.test(fold(question).trim())) return true
  const asked = tokensOf(question)
  const predicate = asked
    .slice(predicateStart(asked))
    .filter(
      ({ key, kind }, index, all) =>
        (kind === "word" && !ASKING.has(key) && !LINKING.has(key)) ||
        (TURNS.has(key) && index < all.length - 1),
    )
  if (predicate.length === 0) return true
  if (!isYes && isNoLonger(asked, it)) return false
  const isAccented = syllables(question).some((word) => fold(word) !== word.toLowerCase())
  const same = (one: string, other: string) => (isAccented ? one === other : fold(one) === fold(other))
  const places = placesOf(it, predicate, same)
  const found = predicate.filter((word) => it.laid.some(({ key }) => same(word.key, key)))
  if (found.length * 2 < predicate.length && found[0] !== predicate[0]) return true
  const start = predicateStart(asked)
  const asksTurned = asked
    .slice(start, start === 0 ? asked.length : start + NEAR)
    .some(
      ({ key }, step) =>
        TURNS.has(key) && start + step < asked.length - 1 && !isParticle(asked, start + step),
    )
  return isTurned(it, places) !== (asksTurned ? isYes : !isYes)
}

const STILL = keyOf("còn")
const NO_LONGER = new Set(["!không còn", "!hết"])

/** "Hướng dẫn 12 còn hiệu lực không?": "không còn là văn bản hiện hành", told of what was asked about. */
function isNoLonger(asked: readonly { key: string; kind: string }[], { laid, words }: Case): boolean {
  const still = asked.findIndex(({ key }) => key === STILL)
  const subject = asked
    .slice(0, Math.max(0, still))
    .filter(({ key, kind }) => kind === "word" && !LINKING.has(key))
  const told = subject.filter(({ key }) => words.has(key))
  return subject.length > 0 && told.length === subject.length && laid.some(({ key }) => NO_LONGER.has(key))
}

/** Where the sentence says most of what was asked in a row. */
function placesOf(
  { laid }: Case,
  predicate: readonly { key: string }[],
  same: (one: string, other: string) => boolean,
): number[] {
  const runs = laid.flatMap((_, from) => {
    let length = 0
    const start = predicate.findIndex(({ key }) => same(key, laid[from]!.key))
    if (start < 0) return []
    while (
      laid[from + length] &&
      predicate[start + length] &&
      same(predicate[start + length]!.key, laid[from + length]!.key)
    )
      length += 1
    return [{ from, length }]
  })
  const most = Math.max(...runs.map(({ length }) => length))
  return runs.filter(({ length }) => length === most).map(({ from }) => from)
}

/** What is turned stands right behind the "có". */
const NEAR = 3

/** Behind "có", "được", "phải" stands what is asked; without one the whole question is. */
function predicateStart(asked: readonly { key: string; kind: string }[]): number {
  const has = asked.findLastIndex(({ key }, index) => index > 0 && index < asked.length - 2 && key === HAS)
  if (has >= 0) {
    const next = asked[has + 1]!.key
    return ["!được", "!phải", "!bị", "!cần", "!có thể", "!quyền"].includes(next) ? has + 2 : has + 1
  }
  const at = asked.findLastIndex(
    ({ key }, index) =>
      index < asked.length - 2 &&
      (["!được", "!phải", "!bị", "!cần", "!có thể", "!quyền"].includes(key) || key === keyOf("có")),
  )
  return at < 0 ? 0 : at + 1
}

/** The "không" that only asks. */
function isParticle(asked: readonly { key: string }[], index: number): boolean {
  return asked.slice(index + 1).every(({ key }) => ASKING.has(key) || key.startsWith("!"))
}

const HAS = keyOf("có")

/** A "chưa" before one of these belongs to somebody, not to the deed. */
const VERBAL = new Set(["!được", "!phải", "!có thể", "!quyền"])
/** Without a "không" these say no as well. */
const RESTING = keySet("nghỉ ngừng hoãn")

/** Whether what was asked about stands behind a word that turns it, in one part of the sentence. */
function isTurned({ laid, isAsked }: Case, places: readonly number[]): boolean {
  if (laid.some(({ key }) => RESTING.has(key) && !isAsked(key))) return true
  return places.some((place) => {
    for (let index = place; index >= 0; index -= 1) {
      if (TURNS.has(laid[index]!.key)) return true
      if (index < place && VERBAL.has(laid[index]!.key)) {
        // "Không xem được phản ánh".
        const isAfterVerb = isAsked(laid[index - 1]?.key ?? "") && laid[index - 2]?.key === "!không"
        return isAfterVerb || TURNS.has(laid[index - 1]?.key ?? "")
      }
      if (laid[index]!.gap === GAP.strong) return false
    }
    return false
  })
}
