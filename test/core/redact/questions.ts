import { readFileSync } from "node:fs"
import { join } from "node:path"

/** A question with what of it leads to a person. */
export interface PersonalQuestion {
  readonly text: string
  readonly gone: readonly string[]
}

const linesOf = <One>(file: string): One[] =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as One)

/** The later ones were written when the rules stood, to see what they miss. */
export const PERSONAL = [
  ...linesOf<PersonalQuestion>("personal.jsonl"),
  ...linesOf<PersonalQuestion>("personal-later.jsonl"),
]
export const CLEAN = [
  ...linesOf<{ text: string }>("clean.jsonl"),
  ...linesOf<{ text: string }>("clean-later.jsonl"),
].map(({ text }) => text)
