/**
 * Which questions are taken as a comparison, and which as several at once: each is shown, for somebody to look at.
 * `npm run bench:asked -- QUESTIONS.jsonl|QUESTIONS.json… [--bare]`, lines with `query` or `question`, or a list
 * `questions`; `--bare` takes the accents away first. Opens no database.
 */
import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { fold } from "../src/core/text.ts"
import type { Asked } from "../src/features/ask/answer-parts.ts"
import { readParts } from "../src/features/ask/asked-parts.ts"
import { readComparison } from "../src/features/ask/comparison.ts"

const { values, positionals } = parseArgs({
  options: { bare: { type: "boolean", default: false } },
  allowPositionals: true,
})

type Row = { readonly query?: string; readonly question?: string | readonly string[] }

function rowsOf(path: string): Row[] {
  const text = readFileSync(path, "utf8")
  if (!path.endsWith(".jsonl")) return (JSON.parse(text) as { questions: Row[] }).questions
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row)
}

function show(what: string, question: string, asked: readonly Asked[]): void {
  console.log(`${what}: ${question}`)
  for (const { name, questions } of asked) console.log(`    ${name} → ${questions.join(" | ")}`)
}

const questions = positionals
  .flatMap(rowsOf)
  .flatMap(({ query, question }) => [query ?? question ?? []].flat())
  .map((question) => (values.bare ? fold(question) : question))
const tally = { compared: 0, several: 0 }
for (const question of questions) {
  const sides = readComparison(question)
  const { parts } = readParts(question)
  if (sides !== undefined) {
    tally.compared++
    show("compared", question, sides)
  } else if (parts.length > 0) {
    tally.several++
    show("several", question, parts)
  }
}
console.log(`${questions.length} questions: ${tally.compared} compared, ${tally.several} several at once`)
