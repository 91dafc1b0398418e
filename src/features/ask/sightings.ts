import { keyOf, pairTerm, type Term, termOf } from "../../core/terms.ts"
import type { Form } from "./everyday.ts"
import { plainNumber } from "./numbers.ts"
import type { FormOf, Target } from "./target.ts"

const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu

export interface Sighting {
  readonly start: number
  readonly end: number
  /** Index of a wanted thing, or -1. */
  readonly wanted: number
  /** A phrase of the question, or 0. */
  readonly phrase: Term
}

/** Where in a text wanted things stand, by start: the text is read once, its clauses only pick from this list. */
export function sightings(text: string, target: Target): Sighting[] {
  const list: Sighting[] = []
  const run: { term: Term; key: string; start: number }[] = []
  let before: { term: Term; start: number; written: string } | undefined
  for (const match of text.matchAll(SYLLABLE)) {
    const written = plainNumber(match[0])
    const term = termOf(written)
    const end = match.index + match[0].length
    for (const wanted of target.places.get(term) ?? NONE) {
      if (isMeant(target, wanted, [written])) list.push({ start: match.index, end, wanted, phrase: 0 })
    }
    if (before !== undefined) {
      const pair = pairTerm(before.term, term)
      const { start } = before
      if (target.phrases.has(pair)) list.push({ start, end, wanted: -1, phrase: pair })
      for (const wanted of target.places.get(pair) ?? NONE) {
        if (isMeant(target, wanted, [before.written, written])) list.push({ start, end, wanted, phrase: 0 })
      }
    }
    before = { term, start: match.index, written }
    run.push({ term, key: keyOf(written), start: match.index })
    for (const { form, satisfies } of target.sayings.get(term) ?? NO_FORMS) {
      const first = run.length - form.length
      if (first < 0 || !form.every((part, step) => isWritten(part, run[first + step]!))) continue
      for (const wanted of satisfies) list.push({ start: run[first]!.start, end, wanted, phrase: 0 })
    }
  }
  return list.sort((left, right) => left.start - right.start)
}

const NONE: readonly number[] = []
const NO_FORMS: readonly FormOf[] = []

function isWritten(part: Form[number], word: { term: Term; key: string }): boolean {
  return part.term === word.term && part.key === word.key
}

/** Typed with accents it means that word alone: "ảnh" is not "ánh". In a pair one slip of the finger is forgiven. */
function isMeant(target: Target, wanted: number, written: readonly string[]): boolean {
  const { parts } = target.wanted[wanted]!
  return (
    parts.length === written.length &&
    parts[parts.length > 1 ? "some" : "every"](
      (part, index) => part.key === null || part.key === keyOf(written[index]!),
    )
  )
}

/** The sightings between two places of the text. A section may have thousands of clauses, so none is scanned in vain. */
function* between(list: readonly Sighting[], start: number, end: number): Generator<Sighting> {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.start < start) low = middle + 1
    else high = middle
  }
  for (let index = low; index < list.length && list[index]!.start < end; index++) {
    if (list[index]!.end <= end) yield list[index]!
  }
}

/** Share of the question's phrases, by rarity, that stand between two places of the text. */
export function phraseShare(list: readonly Sighting[], start: number, end: number, target: Target): number {
  const seen = new Set<Term>()
  for (const { phrase } of between(list, start, end)) if (phrase !== 0) seen.add(phrase)
  let [there, all] = [0, 0]
  for (const [phrase, weight] of target.phrases) {
    all += weight
    if (seen.has(phrase)) there += weight
  }
  return all === 0 ? 0 : there / all
}

/** Adds what was seen between two places of the text. */
export function seenBetween(
  list: readonly Sighting[],
  start: number,
  end: number,
  found: Set<number>,
): Set<number> {
  for (const { wanted } of between(list, start, end)) if (wanted >= 0) found.add(wanted)
  return found
}

/** Which wanted things a text holds. */
export function presentIn(text: string, target: Target, found: Set<number> = new Set()): Set<number> {
  return seenBetween(sightings(text, target), 0, text.length, found)
}
