import { type FoundDate, findDates } from "../../core/dates.ts"
import type { CivilDate } from "../../core/document.ts"
import { type DocumentNumber, parseQuestionNumbers } from "../../core/document-number.ts"
import { contentFlags } from "../../core/filler.ts"
import { foldAligned } from "../../core/fold-aligned.ts"
import { type LocatorQuery, parseLocators } from "../../core/locator.ts"
import { type FoundProvince, findProvinces } from "../../core/provinces.ts"
import { countTerms, pairTerm, type Term, termOf } from "../../core/terms.ts"
import { accentKey, cleanInput, fold, syllables } from "../../core/text.ts"
import { type Reading, readings } from "./abbreviations.ts"
import { type Saying, sayingsIn } from "./everyday.ts"
import type { Glossary } from "./glossary.ts"
import { plainNumber } from "./numbers.ts"
import { findPeriod, nameThisMonth } from "./period.ts"

/** What a question turns out to ask. */
export interface Question {
  /** As typed, cleaned; the day it asks about is blank, for no clause speaks of it. */
  readonly text: string
  readonly numbers: readonly DocumentNumber[]
  readonly locators: readonly LocatorQuery[]
  /** The day the person asks about; null means today. */
  readonly asOf: CivilDate | null
  /** A month or year that it speaks of: perhaps its rules are meant, perhaps it is only a part of the subject. */
  readonly period: FoundDate | null
  /** Asks whether a document is in force, or what replaced it. */
  readonly asksStanding: boolean
  /** Begins like a continuation: "còn khoản 2?", "thế đảng viên dự bị thì sao". */
  readonly continues: boolean
  readonly readings: readonly Reading[]
}

const STANDING =
  /\b(?:con (?:duoc )?(?:hieu luc|dung|ap dung|gia tri)|het hieu luc|co hieu luc|hieu luc (?:khi|tu|chua|khong|the|den|toi)|(?:dung|ap dung|co gia tri) (?:den|toi) (?:bao gio|khi nao|luc nao|ngay nao)|bi (?:thay|bai bo)|(?:duoc|bi|da) thay|(?:duoc|bi) (?:\S+ ){1,3}(?:nao|gi) (?:thay|bai bo)|thay the|thay bang|thay boi|bai bo)\b/
const CONTINUES = /^(?:con|the con|vay con|the|vay|vay thi|the thi|roi|tiep|the neu|vay neu)\b/
/** What links it to what went before; "con" without its accent may be a child. */
const LINK = /^\s*(?:(?:thế|vậy|the|vay)\s+(?:còn|con)|còn|thế|vậy|rồi)\s+(?=\S+\s+\S)/iu
const AS_OF = /\b(?:tai|vao|tinh den|tinh toi|den|tai thoi diem|o thoi diem|hoi)\s+(?:ngay\s+)?$/

/** What is left of a question about a document's force, folded, when the words that ask for it are taken out. */
export function besidesStanding(text: string): string {
  return fold(text).replace(new RegExp(STANDING, "g"), " ")
}

export function readQuestion(typed: string, today: CivilDate, glossary?: Glossary): Question {
  const asOf = findAsOf(nameThisMonth(cleanInput(typed), today))
  const { text } = asOf
  const folded = fold(text)
  const numbers = parseQuestionNumbers(text)
  return {
    text,
    numbers,
    locators: parseLocators(text),
    asOf: asOf.date,
    period: findPeriod(text, numbers),
    asksStanding: STANDING.test(folded),
    continues: CONTINUES.test(folded),
    // "Còn người …" is no "con người".
    readings: readings(text.replace(LINK, ""), glossary),
  }
}

/** Takes "tại ngày 1/7/2025" out of a question; the rest keeps its place. */
function findAsOf(text: string): { text: string; date: CivilDate | null } {
  for (const { date, start, end } of findDates(text)) {
    const from = foldAligned(text.slice(0, start)).search(AS_OF)
    if (from >= 0) return { text: text.slice(0, from) + " ".repeat(end - from) + text.slice(end), date }
  }
  return { text, date: null }
}

/** One thing the question speaks of, to be found in a clause: a syllable, or two neighbouring ones. */
export interface Wanted {
  readonly term: Term
  /** The syllables it is made of, in order. */
  readonly parts: readonly Syllable[]
}

export interface Syllable {
  readonly term: Term
  /** As typed, lower case. */
  readonly written: string
  /** Its `accentKey` when it was typed with an accent: "ảnh" is not "ánh". Null when any accent will do. */
  readonly key: string | null
  /** Where it stands in the question. */
  readonly place: number
}

export interface Terms {
  /** All terms with counts, for the search. */
  readonly search: Map<Term, number>
  /** Those that carry the subject, for judging what was found. */
  readonly wanted: readonly Wanted[]
  /** What parts of it are called in documents. */
  readonly sayings: readonly Saying[]
  readonly provinces: readonly FoundProvince[]
  /** Every two neighbours as typed, words that only ask among them: "được phát", "phải học". */
  readonly pairs: readonly Term[]
}

/** What was not typed, only meant, counts less in the search. */
const SAYING_WEIGHT = 0.4

/** The terms of one reading of a question. */
export function termsOf(text: string): Terms {
  const typed = syllables(text.toLowerCase()).map((syllable, place): Syllable => {
    const written = plainNumber(syllable)
    return {
      term: termOf(written),
      written,
      key: fold(written) === written ? null : accentKey(written),
      place,
    }
  })
  const flags = contentFlags(text)
  const wanted = typed.flatMap((syllable, place): Wanted[] => {
    if (!flags[place]) return []
    const single: Wanted = { term: syllable.term, parts: [syllable] }
    const before = typed[place - 1]
    if (before === undefined || !flags[place - 1]) return [single]
    return [single, { term: pairTerm(before.term, syllable.term), parts: [before, syllable] }]
  })
  // The passages' terms keep a number as it is written.
  const run = syllables(text).map(termOf)
  const pairs = run
    .slice(1)
    .map((term, index) => pairTerm(run[index]!, term))
    .filter((_, index) => flags[index] || flags[index + 1])
  const sayings = sayingsIn(text)
  const search = countTerms(run)
  for (const form of sayings.flatMap(({ forms }) => forms)) {
    countTerms(
      form.map(({ term }) => term),
      search,
      SAYING_WEIGHT,
    )
  }
  return { search, wanted, sayings, provinces: findProvinces(text), pairs: [...new Set(pairs)] }
}

/** The question's words without the parts that name documents and places in them. */
export function subjectOf(text: string, spans: readonly { start: number; end: number }[]): string {
  let rest = text
  for (const span of [...spans].sort((left, right) => right.start - left.start)) {
    rest = `${rest.slice(0, span.start)} ${rest.slice(span.end)}`
  }
  return rest.replace(/\s+/g, " ").trim()
}
