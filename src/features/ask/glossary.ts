import { accentKey, fold, hasAccents } from "../../core/text.ts"
import type { Reading } from "./abbreviations.ts"

/** What people of the office's place call a thing, and what documents call it. */
export interface GlossaryEntry {
  /** Syllables as they are said, lower case. */
  readonly said: readonly string[]
  /** As documents write it; equal to what is said where that is a meaning too. */
  readonly written: string
}

/** The office's own words. They stand before those that come with the program. */
export interface Glossary {
  readonly entries: readonly GlossaryEntry[]
}

export const NO_GLOSSARY: Glossary = { entries: [] }

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** More readings than this and the question is searched as its first ones. */
export const MOST_READINGS = 4

/**
 * A question with the office's words put as documents write them: one reading for each meaning. Of phrases that begin at
 * one word the longest counts. As it was typed where none of them stands in it.
 */
export function inWrittenWords(question: string, { entries }: Glossary): Reading[] {
  const words = [...question.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(
    ({ 0: text, index }): Word => ({ text: text.toLowerCase(), start: index, end: index + text.length }),
  )
  const isAccented = hasAccents(question)
  let list: Reading[] = [{ text: "", assumed: [] }]
  let end = 0
  for (let at = 0; at < words.length; ) {
    const found = entries.filter(({ said }) => isSaid(said, words, at, isAccented, question))
    const longest = Math.max(0, ...found.map(({ said }) => said.length))
    const meanings = found.filter(({ said }) => said.length === longest)
    if (meanings.length > 0) {
      const [start, stop] = [words[at]!.start, words[at + longest - 1]!.end]
      const between = question.slice(end, start)
      const typed = question.slice(start, stop)
      list = list
        .flatMap(({ text, assumed }) =>
          meanings.map(({ written }): Reading => {
            const isItself = fold(written) === fold(typed)
            // Among words without accents an accented one would make them all count as spelled out.
            const put = isItself ? typed : isAccented ? written : fold(written)
            return {
              text: text + between + put,
              assumed: isItself ? assumed : [...assumed, [typed, written]],
            }
          }),
        )
        .slice(0, MOST_READINGS)
      end = stop
    }
    at += Math.max(1, longest)
  }
  return list.map((reading) => ({ ...reading, text: reading.text + question.slice(end) }))
}

function isSaid(
  said: readonly string[],
  words: readonly Word[],
  at: number,
  isAccented: boolean,
  question: string,
): boolean {
  const [only] = said
  // Without accents a single syllable may be another word.
  if (said.length === 1 && !isAccented && fold(only!) !== only) return false
  const isSame = said.every((word, step) => {
    const typed = words[at + step]?.text
    if (typed === undefined) return false
    return isAccented && fold(typed) !== typed
      ? accentKey(typed) === accentKey(word)
      : fold(typed) === fold(word)
  })
  if (!isSame) return false
  const [start, end] = [words[at]!.start, words[at + said.length - 1]!.end]
  // Inside a document's number the letters are part of it.
  return !/[\d/-]/.test(question[start - 1] ?? "") && !/^[/-]/.test(question.slice(end))
}
