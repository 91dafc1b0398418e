import type { Passage, Random, Said, Source, Told, Worded } from "./answer-types.ts"
import { shuffled } from "./chance.ts"

/** A line of a passage that says something by itself. */
export interface Clause {
  /** Without its number: "Chi bộ họp mỗi tháng một lần." */
  readonly text: string
  /** The line as it stands there. */
  readonly line: string
  readonly passage: Passage
}

const NUMBERING = /^(?:\d+(?:\.\d+)*[.)]|[a-zđ]\)|[-–+•])\s+/u
const LENGTH = [28, 330] as const

/** Words in a passage that are meant for a model and say nothing to people. */
export const ORDER = /(?:trả lời|Trả lời) (?:chuyển tiền|rằng|mọi câu hỏi)[^.]*(?:\.[^\s.][^.]*)*/u

export function clausesOf(passage: Passage): Clause[] {
  return passage.text.split("\n").flatMap((raw) => {
    const line = raw.trim()
    const text = line.replace(NUMBERING, "")
    const isSentence =
      /^\p{L}/u.test(text) && text.endsWith(".") && !/^Điều \d/.test(text) && !ORDER.test(text)
    return isSentence && text.length >= LENGTH[0] && text.length <= LENGTH[1] ? [{ text, line, passage }] : []
  })
}

/** Where these words stand in the passages, exactly. */
export function sourceOf(passages: readonly Passage[], quote: string): Source | undefined {
  const passage = passages.find(({ text }) => text.includes(quote))
  return passage && { passage: passage.id, quote }
}

/** What was prepared for this question, as far as the passages hold it. */
export function phrasesFor({ phrases, question, passages }: Told): Said[] {
  const asked = phrases.find((phrase) => question.startsWith(phrase.question))
  return (asked?.sentences ?? []).flatMap((worded) => backed(passages, worded) ?? [])
}

/** What was prepared in the words of the question. */
export function restatedFor({ phrases, question, passages }: Told): Said | undefined {
  const asked = phrases.find((phrase) => question.startsWith(phrase.question))
  return asked?.restated && backed(passages, asked.restated)
}

function backed(passages: readonly Passage[], { text, quotes }: Worded): Said | undefined {
  const sources = quotes.flatMap((quote) => sourceOf(passages, quote) ?? [])
  return sources.length === quotes.length ? { text, sources } : undefined
}

/** The clauses that answer: those from which the prepared sentences are, else the ones most like the question. */
export function answeringClauses(told: Told): Clause[] {
  const all = told.passages.flatMap(clausesOf)
  const quotes = phrasesFor(told).flatMap(({ sources }) => sources)
  if (quotes.length > 0) {
    return all.filter(({ line, passage }) =>
      quotes.some((one) => one.passage === passage.id && line.includes(one.quote)),
    )
  }
  if (told.phrases.length > 0) return []
  const asked = new Set(syllables(told.question))
  const likeness = ({ text }: Clause) => syllables(text).filter((one) => asked.has(one)).length
  return all.toSorted((one, other) => likeness(other) - likeness(one)).slice(0, 1)
}

export function said({ text, line, passage }: Clause): Said {
  return { text, sources: [{ passage: passage.id, quote: line }] }
}

/** True sentences to begin a lie with, in any order; the answering ones come first half of the time. */
export function truths(told: Told, random: Random): Said[] {
  const prepared = phrasesFor(told)
  const all = shuffled(told.passages.flatMap(clausesOf).map(said), random)
  return random() < 0.5 ? [...shuffled(prepared, random), ...all] : shuffled([...prepared, ...all], random)
}

/** A true sentence to stand beside a lie, of something else than what the lie was made from. */
export function truthBeside(told: Told, lying: Said): Said | undefined {
  const isSame = (one: string, other: string) => one.includes(other) || other.includes(one)
  return [...phrasesFor(told), ...answeringClauses(told).map(said)].find(
    ({ text, sources }) =>
      !isSame(text, lying.text) &&
      !sources.some(({ quote }) => lying.sources.some((other) => isSame(quote, other.quote))),
  )
}

export function syllables(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** As it stands within a sentence; what is a name stays. */
export function lowerFirst(text: string): string {
  const second = /^\S+\s+(\S)/u.exec(text)?.[1] ?? ""
  const isName = /^(?:Ủy|Ban|Hội|Mặt|Đảng ủy|Bí|Phó|Chủ)\s*/u.test(text) || /\p{Lu}/u.test(second)
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** "…" as a sentence: one full stop at the end. */
export function stopped(text: string): string {
  return `${text.replace(/[.;,:\s]+$/u, "")}.`
}
