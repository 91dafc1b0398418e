import { keyOf, type Term, termOf } from "./terms.ts"
import { fold, syllables } from "./text.ts"

/**
 * The syllables of a text in order, each as one number: its term in the low 29 bits and in the high three how it
 * is spelled. Zero parts lines. Small enough to be kept beside each section, so that order and nearness of words
 * are judged without the text.
 */
export type Run = Int32Array

const TERM_BITS = 29
const TERM_MASK = (1 << TERM_BITS) - 1
/** Between lines; no term is zero. */
export const LINE_END = 0

export function termIn(entry: number): Term {
  return entry & TERM_MASK
}

/** 0 for a syllable without accents, else one of seven classes: syllables of one class are mostly spelled alike. */
export function spellingIn(entry: number): number {
  return entry >>> TERM_BITS
}

/** One syllable as written. */
export function entryOf(written: string): number {
  return (spellingOf(written) << TERM_BITS) | termOf(written)
}

export function runOf(text: string): Run {
  const run: number[] = []
  for (const line of text.split("\n")) {
    const words = syllables(line)
    if (words.length === 0) continue
    if (run.length > 0) run.push(LINE_END)
    for (const word of words) run.push(entryOf(word.toLowerCase()))
  }
  return Int32Array.from(run)
}

/** The same of a section's text without the line that is its heading; all of it where there is nothing else. */
export function runOfBody(text: string, heading: string): Run {
  return runOf(bodyOf(text, heading))
}

/** A section's text without the line that is its heading; all of it where there is nothing else. */
export function bodyOf(text: string, heading: string): string {
  const lineEnd = text.indexOf("\n")
  if (heading === "" || lineEnd < 0) return text
  return text.slice(0, lineEnd).includes(heading) ? text.slice(lineEnd + 1) : text
}

/** As a database keeps it: four bytes a number, the lowest first. */
export function bytesOfRun(run: Run): Uint8Array {
  return new Uint8Array(run.buffer, run.byteOffset, run.byteLength)
}

export function runOfBytes(bytes: Uint8Array): Run {
  // Copied, for a view of numbers must begin at a multiple of four.
  return new Int32Array(Uint8Array.from(bytes).buffer, 0, bytes.length >> 2)
}

const spellings = new Map<string, number>()
const MOST_REMEMBERED = 50_000

function spellingOf(written: string): number {
  let spelling = spellings.get(written)
  if (spelling === undefined) {
    spelling = fold(written) === written ? 0 : 1 + (hashOf(keyOf(written)) % 7)
    if (spellings.size >= MOST_REMEMBERED) spellings.clear()
    spellings.set(written, spelling)
  }
  return spelling
}

function hashOf(key: string): number {
  let value = 0
  for (let index = 0; index < key.length; index++)
    value = (Math.imul(value, 31) + key.charCodeAt(index)) >>> 0
  return value
}
