import { readFileSync } from "node:fs"
import { AUDIENCES, type Audience } from "../../src/core/document.ts"
import type { Citation } from "../../src/features/ask/answer-types.ts"

/** A question over files, and the words that its answer must quote. */
export interface Gold {
  readonly id: string
  /** What was asked before in the same talk, then the question itself. */
  readonly questions: readonly string[]
  readonly answerable: boolean
  readonly files: readonly string[]
  readonly strings: readonly string[]
  readonly locator: string
  readonly as: Audience
}

/** The questions of a JSON file with a list `questions`, under either of the names that its fields go by. */
export function readGold(path: string): Gold[] {
  const { questions } = JSON.parse(readFileSync(path, "utf8")) as { questions: Record<string, unknown>[] }
  return questions.map((one) => ({
    id: String(one.id),
    questions: [one.question].flat().map(String),
    answerable: (one.answerable ?? one.outcome === "answered") as boolean,
    files: [one.gold_file ?? one.file, ...((one.also_accept as string[]) ?? [])].filter(Boolean) as string[],
    strings: (one.key_strings ?? one.contains ?? []) as string[],
    locator: String(one.gold_locator ?? one.locator ?? ""),
    as: AUDIENCES[["citizen", "member", "committee"].indexOf(String(one.as))] ?? "public",
  }))
}

/** Whether the quotations from the right files hold all the words asked for. */
export function holdsGold(citations: readonly Citation[], gold: Gold): boolean {
  const right = citations.filter(({ section }) => gold.files.includes(section.file))
  const quoted = right.map(({ quote }) => flat(`${quote.lead} ${quote.text}`)).join(" ")
  return right.length > 0 && gold.strings.every((words) => quoted.includes(flat(words)))
}

/** On one line, accents composed. */
export function flat(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ")
}
