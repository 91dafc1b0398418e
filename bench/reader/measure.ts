/**
 * How well the second reader guards, each table read by a reader that learnt from all others. For each threshold: how many
 * complaints and denunciations that the rules take for harmless stay so, and how many known suggestions and questions go
 * to a person. What the rules say is asked of them as they are, or read from files of `{id: Triage}` where they were
 * asked before they were mended.
 * `npm run reader:measure -- [--rules FILE]… [--law FILE.jsonl]`
 */
import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { fold } from "../../src/core/text.ts"
import { triageByRules } from "../../src/understand/suggestion/judge.ts"
import { tokensOf } from "../../src/understand/suggestion/lexicons.ts"
import { type Chances, chancesOf } from "../../src/understand/suggestion/reader/read.ts"
import type { Triage } from "../../src/understand/suggestion/verdict.ts"
import { type Message, readTable, TABLES } from "./tables.ts"
import { lessonsOf, train } from "./train.ts"

const { values } = parseArgs({
  options: { rules: { type: "string", multiple: true, default: [] }, law: { type: "string" } },
})
const asked: Readonly<Record<string, Triage>> = Object.assign(
  {},
  ...values.rules.map((file) => JSON.parse(readFileSync(file, "utf8"))),
)
const HELD_OUT = TABLES.filter((table) => !["suggestions", "suggestions-more"].includes(table))
const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7]

interface Read extends Message {
  readonly rules: Triage
  readonly chances: Chances
}

const fear = ({ suggestion, question }: Chances) => 1 - suggestion - question
const isAfraid = (threshold: number) => (read: Read) => fear(read.chances) > threshold
const isHarmless = ({ rules: { kind } }: Read) =>
  kind === "suggestion" || kind === "question" || kind === "greeting" || kind === "abuse"
const isPetition = ({ want: { kind } }: Read) => kind === "complaint" || kind === "denunciation"
const known = (kind: string) => (read: Read) => read.want.kind === kind && read.rules.kind === kind

const messages = new Map(TABLES.map((table) => [table, readTable(table)]))
const lessons = new Map([...messages].map(([table, of]) => [table, of.flatMap(lessonsOf)]))
const learnFrom = (those: readonly string[]) =>
  train(
    [...lessons].flatMap(([table, of]) => (those.includes(table) ? of : [])),
    "0".repeat(64),
  )

function readHeldOut(table: (typeof TABLES)[number]): Read[] {
  const weights = learnFrom(TABLES.filter((other) => other !== table))
  return messages.get(table)!.map((message) => ({
    ...message,
    rules: asked[message.id] ?? triageByRules(message.text),
    chances: chancesOf(tokensOf(message.text), weights),
  }))
}

const tables = new Map(HELD_OUT.map((table) => [table, readHeldOut(table)]))
const all = [...tables.values()].flat()

for (const threshold of THRESHOLDS) {
  console.log(`\n${threshold}`)
  for (const [name, read] of [...tables, ["all", all] as const]) {
    const passed = read.filter((one) => isPetition(one) && isHarmless(one))
    const lost = (kind: string) => {
      const ours = read.filter(known(kind))
      return `${ours.filter(isAfraid(threshold)).length} of ${ours.length}`
    }
    const left = passed.filter((one) => !isAfraid(threshold)(one)).length
    const petitions = read.filter(isPetition)
    const feared = petitions.filter(isAfraid(threshold)).length
    console.log(
      `  ${name}: passed ${passed.length} -> ${left}, feared of all ${feared} of ${petitions.length}; lost suggestions ${lost("suggestion")}, questions ${lost("question")}`,
    )
  }
}

console.log("\nleft to a person by the rules, surely a suggestion for the reader")
for (const threshold of [0.75, 0.8, 0.85, 0.9, 0.95]) {
  const turned = all.filter(({ rules, chances }) => rules.kind === "human" && chances.suggestion > threshold)
  const counts = Map.groupBy(turned, ({ want }) => want.kind)
  console.log(`  ${threshold}: ${[...counts].map(([kind, of]) => `${kind} ${of.length}`).join(", ")}`)
}

if (values.law !== undefined) {
  const queries = readFileSync(values.law, "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { query: string }).query)
  const weights = learnFrom(TABLES)
  for (const spell of [(text: string) => text, fold]) {
    const questions = queries.map(spell).filter((text) => triageByRules(text).kind === "question")
    const fears = questions.map((text) => fear(chancesOf(tokensOf(text), weights)))
    console.log(
      `\nlaw: ${questions.length} questions of ${queries.length}, feared at`,
      THRESHOLDS.map((threshold) => `${threshold}: ${fears.filter((one) => one > threshold).length}`).join(
        ", ",
      ),
    )
  }
}
