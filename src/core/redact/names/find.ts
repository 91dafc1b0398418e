import { findProvinces } from "../../provinces.ts"
import type { Found, View } from "../kinds.ts"
import {
  capitalsFrom,
  foldedOf,
  fullNameAt,
  isAnybody,
  isFigure,
  isNameInside,
  isOther,
  isPlace,
  isSyllable,
  type Span,
  smallNameAt,
} from "./capture.ts"
import { FAMILIES, GIVEN, MIDDLES, NAME_SYLLABLES } from "./lists.ts"
import { titledNameAt } from "./titles.ts"
import { type Word, type Words, wordsOf } from "./words.ts"

/** Streets, schools and prizes bear names, and so do the heads of the State and the Party in public papers. */
const PUBLIC_BEFORE =
  /(?<![\p{L}])(?:duong|pho|truong|cau|cho|cong vien|quan|huyen|tinh|thanh pho|tp|quang truong|benh vien|tuong dai|nha tho|dai lo|giai thuong|quy|hoc bong|huan chuong|huy chuong|tu tuong|phong trao|hoc vien|bao tang|lang|khu di tich|san bay|cang|ben|tong bi thu|chu tich nuoc|chu tich quoc hoi|thu tuong|thu tuong chinh phu|pho thu tuong|dai hoc|thpt|thcs|tieu hoc|mam non) $/u
/** Who says a name: "tên tôi là", "họ và tên:", "tôi là". */
const INTRODUCED =
  /(?<![\p{L}])(?:ho (?:va )?ten(?: la| cua toi la| toi la)?|ten (?:la|goi la)|ten (?:toi|em|chau|minh|con|vo|chong|bo|me|ong|ba|anh|chi|day du)(?: toi)?(?: la)?|(?:toi|em|chau|minh|con|vo|chong|trai|gai|nguoi) ten(?: la)?|toi la|em la|chau la|minh la|ky ten|nguoi gui|nguoi hoi|dung ten|gap)\s?[:-]?\s?$/u
const SAID_TO_BE = /(?:(?<![a-z])la|:|toi ten|em ten) ?$/
const LOOK_BACK = 32
/** What whoever has said their name goes on with. */
const ASKS = /^(?:(?:xin|muon)|(?:hoi (?:ve|thu|cach|che|muc|dieu|xem)|kinh (?:gui|de)|de nghi))(?![a-z])/
const LONGEST = 5

/** Names of people, as their places in the text. */
export function namesIn(view: View): Found[] {
  const text = wordsOf(view)
  const { words } = text
  const spans: Span[] = []
  const provinces = provincesIn(view)
  for (let at = 0; at < words.length; at++) {
    const span = nameAt(view, text, at, provinces)
    if (span === undefined) continue
    spans.push(span)
    at = span.to - 1
  }
  return [...spans, ...namedAgain(words, spans)].map(({ from, to }) => ({
    kind: "name",
    start: words[from]!.start,
    end: words[to - 1]!.end,
  }))
}

function nameAt(view: View, text: Words, at: number, provinces: ReadonlySet<number>): Span | undefined {
  const { words } = text
  // "Vo Thi Lan" is no "vợ", "Chau Ngoc Bich" perhaps no "cháu".
  const whole = words[at]!.isCapital ? fullNameAt(text, at) : undefined
  const titled = whole === undefined ? titledNameAt(text, at) : undefined
  if (titled !== undefined)
    return provinces.has(words[titled.from]!.start) || isFigureOfAll(words, titled) ? undefined : titled
  const before = view.folded.slice(Math.max(0, words[at]!.start - LOOK_BACK), words[at]!.start)
  const introduced = INTRODUCED.test(before) ? introducedAt(text, at, before) : undefined
  if (introduced !== undefined) return provinces.has(words[at]!.start) ? undefined : introduced
  const full = whole ?? askerAt(text, at) ?? smallNameAt(text, at, false)
  if (full === undefined || provinces.has(words[at]!.start) || isAnybody(text, full)) return undefined
  if (isFigure(words, full) || PUBLIC_BEFORE.test(before)) return undefined
  return full
}

/** Who begins with a name and asks, in small letters: "le dinh thang xin hoi". */
function askerAt({ words, isAccented }: Words, at: number): Span | undefined {
  if (at > 0 || !FAMILIES.has(words[at], isAccented) || isOther(words, at, isAccented)) return undefined
  const asks = (place: number) => ASKS.test(foldedOf(words, { from: place, to: place + 2 }))
  const to = words.slice(0, LONGEST + 1).findIndex((_word, place) => place > at && asks(place))
  const name = words.slice(at, to)
  if (to < 2) return undefined
  const isName = name.every(
    (word, place) =>
      (place === 0 || word.isJoined) && (isSyllable(word, isAccented) || MIDDLES.has(word, isAccented)),
  )
  return isName && words[to]!.isJoined ? { from: at, to } : undefined
}

/** Those of whom everybody speaks with respect: "Bác Hồ" is no neighbour. */
const isFigureOfAll = (words: readonly Word[], span: Span) =>
  /^(?:ho|ho chi minh|ton duc thang|vo nguyen giap)$/.test(foldedOf(words, span))

function introducedAt(text: Words, at: number, before: string): Span | undefined {
  const { words, isAccented } = text
  if (isOther(words, at, isAccented) || isPlace(words, at)) return undefined
  const first = words[at]!
  if (first.isCapital && (NAME_SYLLABLES.has(first, isAccented) || FAMILIES.has(first, isAccented))) {
    const span = { from: at, to: at + capitalsFrom(text, at) }
    return span.to === at || isAnybody(text, span) ? undefined : span
  }
  const small = smallNameAt(text, at, true)
  if (small !== undefined) return small
  // "ho ten trong the": without accents only what is said to be a name is one.
  if (!GIVEN.has(first, isAccented) || !(isAccented || SAID_TO_BE.test(before))) return undefined
  let to = at + 1
  while (to - at < 4 && isNameInside(words, to, isAccented)) to += 1
  return { from: at, to }
}

/** Whoever was named once is often called by the last word alone: "Tuấn có phải nộp không?". */
function namedAgain(words: readonly Word[], spans: readonly Span[]): Span[] {
  const own = new Set(
    spans
      .map(({ to }) => words[to - 1]!)
      .filter((word) => word.isCapital)
      .map((word) => word.text),
  )
  return words.flatMap((word, at): Span[] => {
    if (!own.has(word.text) || (words[at + 1]?.isJoined && words[at + 1]!.isCapital)) return []
    if (word.isJoined && words[at - 1]!.isCapital) return []
    return [{ from: at, to: at + 1 }]
  })
}

const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu

/** Where the names of provinces begin; one of a single syllable is also a person's. */
function provincesIn({ text }: View): ReadonlySet<number> {
  const found = findProvinces(text).filter(({ from, to }) => to - from > 1)
  if (found.length === 0) return new Set()
  const starts = [...text.matchAll(SYLLABLE)].map((match) => match.index)
  return new Set(found.map(({ from }) => starts[from]!))
}
