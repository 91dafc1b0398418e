import { SHORT_FORMS } from "../../core/short-forms.ts"
import { fold, hasAccents } from "../../core/text.ts"
import { type Glossary, inWrittenWords, MOST_READINGS, NO_GLOSSARY } from "./glossary.ts"

/** Never expanded from small letters: as everyday words they are too common. */
const CAPITALS_ONLY = new Set([
  "tu",
  "ct",
  "tt",
  "tb",
  "hn",
  "dh",
  "bt",
  "bn",
  "cu",
  "sh",
  "qh",
  "kl",
  "vc",
  "dn",
  "kp",
  "tp",
])

export interface Reading {
  readonly text: string
  /** What was assumed, for the person to see: ["UBND", "ủy ban nhân dân"]. Everyday short forms are not listed. */
  readonly assumed: readonly (readonly [string, string])[]
}

const EVERYDAY = new Set(["ntn", "bn", "bh", "nhiu", "bnhieu", "ko", "hok", "dc", "vs", "mn", "vb", "tw"])

/**
 * The question with the office's own words as documents write them and with short forms written out: one reading for each
 * combination of doubtful meanings.
 */
export function readings(question: string, glossary: Glossary = NO_GLOSSARY): Reading[] {
  return inWrittenWords(question, glossary)
    .flatMap(({ text, assumed }) =>
      writtenOut(text).map((reading) => ({ ...reading, assumed: [...assumed, ...reading.assumed] })),
    )
    .slice(0, MOST_READINGS)
}

function writtenOut(question: string): Reading[] {
  // Among words without accents an accented one would make them all count as spelled out.
  const like = hasAccents(question) ? (meaning: string) => meaning : fold
  let list: Reading[] = [{ text: "", assumed: [] }]
  let end = 0
  for (const match of question.matchAll(/[\p{L}\p{M}]+/gu)) {
    const [word] = match
    const between = question.slice(end, match.index)
    end = match.index + word.length
    const meanings = meaningsOf(word, question, match.index)
    const next = list.flatMap((reading) =>
      meanings.map((meaning) => ({
        text: reading.text + between + (meaning === word ? word : like(meaning)),
        assumed:
          meaning === word || EVERYDAY.has(fold(word))
            ? reading.assumed
            : [...reading.assumed, [word, meaning] as const],
      })),
    )
    list = next.slice(0, MOST_READINGS)
  }
  return list.map((reading) => ({ ...reading, text: reading.text + question.slice(end) }))
}

function meaningsOf(word: string, question: string, at: number): readonly string[] {
  const key = fold(word)
  const meanings = Object.hasOwn(SHORT_FORMS, key) ? SHORT_FORMS[key] : undefined
  // "đv" and "dv" are the same short form; "đã" is a word. Accented vowels never stand in one.
  if (meanings === undefined || !/^[a-zđ]+$/i.test(word)) return [word]
  if (CAPITALS_ONLY.has(key) && word !== word.toUpperCase()) return [word]
  // Inside a document number the letters are part of it.
  if (/[\d/-]/.test(question[at - 1] ?? "") || /^\s?[/-]/.test(question.slice(at + word.length)))
    return [word]
  return meanings
}
