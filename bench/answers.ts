/**
 * How many of a set of questions are answered with the right words, and how many without an answer are declined.
 * `npm run bench:answers -- [--corpus ../shared/corpus] [--questions FILE] [--show]`
 * Reads the corpus into the database of DATABASE_URL or DATA_DIR first (a second run reads nothing again).
 */
import { join } from "node:path"
import { parseArgs } from "node:util"
import { compose } from "../src/compose.ts"
import { readConfig } from "../src/config.ts"
import { dayInVietnam } from "../src/core/calendar.ts"
import { sightOf } from "../src/core/shelf.ts"
import { answerQuestion } from "../src/features/ask/answer.ts"
import type { Answer, Citation, Previous } from "../src/features/ask/answer-types.ts"
import { readManifest } from "../src/ingest/manifest.ts"
import { ingest } from "../src/ingest/run.ts"
import { readSections } from "../src/storage/sections.ts"
import { flat, type Gold, holdsGold, readGold } from "./support/gold.ts"

const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: "../shared/corpus" },
    questions: { type: "string" },
    manifest: { type: "boolean", default: false },
    show: { type: "boolean", default: false },
  },
})

const parts = await compose({ ...readConfig(), logLevel: "error" })
const deps = parts.ingestDeps()
const manifest = values.manifest ? await readManifest(join(values.corpus, "manifest.json")) : new Map()
const report = await ingest(deps, [values.corpus], { manifest, audience: "public" })
await deps.reader.close()
console.log(
  `ingest: ${JSON.stringify(report.totals)} ${report.sections} sections, ${(report.ms / 1000).toFixed(1)} s`,
)

const questions = readGold(values.questions ?? join(values.corpus, "questions-dev.json"))
const today = dayInVietnam(parts.clock.now())
const tally = { answerable: 0, gold: 0, anyway: 0, unanswerable: 0, declined: 0, quotes: 0, broken: 0 }
const times: number[] = []
for (const gold of questions) {
  const start = performance.now()
  const answer = await talk(gold)
  times.push(performance.now() - start)
  const citations = answer.outcome === "answered" ? answer.citations : []
  await checkQuotes(citations)
  if (gold.answerable) {
    tally.answerable++
    const right = holdsGold(citations, gold)
    if (right) tally.gold++
    if (citations.length > 0) tally.anyway++
    if (!right || values.show) explain(gold, answer, right)
  } else {
    tally.unanswerable++
    if (citations.length === 0) tally.declined++
    if (citations.length > 0 || values.show) explain(gold, answer, citations.length === 0)
  }
}
times.sort((left, right) => left - right)
console.log(
  `gold clause quoted ${tally.gold}/${tally.answerable} (answered at all ${tally.anyway}), ` +
    `declined ${tally.declined}/${tally.unanswerable}, quotes that differ from their source ${tally.broken}/${tally.quotes}, ` +
    `p50 ${times[Math.floor(times.length / 2)]?.toFixed(0)} ms, p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(0)} ms`,
)
await parts.close()

async function talk(gold: Gold): Promise<Answer> {
  let answer: Answer | undefined
  let previous: Previous | undefined
  for (const question of gold.questions) {
    answer = await answerQuestion(
      { queries: parts.database, vectors: parts.vectors },
      { question, sight: sightOf(gold.as), today, previous },
    )
    const section = answer.outcome === "answered" ? answer.citations[0]!.section : undefined
    previous = section && { question, documentId: section.documentId, sectionId: section.id }
  }
  return answer!
}

/** Every quote must be a substring of its section as the database holds it. */
async function checkQuotes(citations: readonly Citation[]): Promise<void> {
  const ids = citations.map(({ section }) => section.id)
  const stored = new Map(
    (await readSections(parts.database, ids, sightOf("committee"))).map((one) => [one.id, one.text]),
  )
  for (const { section, quote } of citations) {
    tally.quotes++
    const text = stored.get(section.id) ?? ""
    if (quote.text === "" || !text.includes(quote.text) || !text.includes(quote.lead)) tally.broken++
  }
}

function explain(gold: Gold, answer: Answer, right: boolean): void {
  console.log(
    `${right ? "ok  " : "MISS"} ${gold.id} ${gold.questions.at(-1)}\n     gold: ${gold.files[0]} ${gold.locator} “${gold.strings.join("” “")}”`,
  )
  if (answer.outcome !== "answered") {
    console.log(`     → ${answer.outcome} ${answer.outcome === "not_found" ? answer.reason.code : ""}`)
    return
  }
  for (const { section, locator, quote } of answer.citations) {
    console.log(`     → ${section.file} ${locator}: ${flat(quote.text).slice(0, 160)}`)
  }
}
