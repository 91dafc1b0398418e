import { readFileSync } from "node:fs"
import { join } from "node:path"
import { checkWording } from "../../../src/wording/check.ts"
import type { Evidence, Fault, Proposed } from "../../../src/wording/types.ts"

/** A sentence over one of the passages of the corpus. `aside`: not looked at while the rules were written. */
interface Said {
  readonly question: string
  readonly passage: string
  readonly text: string
  readonly aside: boolean
}
export interface Honest extends Said {
  readonly quotes: readonly string[]
}
export interface Lie extends Said {
  readonly kind: string
  readonly sources: Proposed["sources"]
}

function lines<T>(file: string): T[] {
  const text = readFileSync(join(import.meta.dirname, "../corpus", file), "utf8")
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T)
}

export const passages = lines<Evidence>("passages.jsonl")
export const honest = lines<Honest>("honest.jsonl")
export const lies = lines<Lie>("lies.jsonl")

/** What a model would be given: the passage and two others. */
export function evidenceFor(passage: string): Evidence[] {
  const at = passages.findIndex(({ id }) => id === passage)
  return [0, 1, 7].map((step) => passages[(at + step) % passages.length]!)
}

export function faultOf(said: Honest | Lie): Fault | null {
  const sources =
    "sources" in said ? said.sources : said.quotes.map((quote) => ({ passage: said.passage, quote }))
  return checkWording(said.question, evidenceFor(said.passage), [{ text: said.text, sources }]).faults[0]!
}
