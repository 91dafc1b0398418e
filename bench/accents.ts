/**
 * Share of the syllables of questions that get their accents back: typed without any, with every second one, and in full,
 * where none may change. `npm run bench:accents -- --set ARTICLES.jsonl[.xz]=QUESTIONS.jsonl`
 */
import { parseArgs } from "node:util"
import { compose, type Parts } from "../src/compose.ts"
import { dayInVietnam } from "../src/core/calendar.ts"
import { ticks } from "../src/core/clock.ts"
import { sightOf } from "../src/core/shelf.ts"
import { accentKey, fold, syllables } from "../src/core/text.ts"
import { withAccents } from "../src/features/ask/by-model.ts"
import { termsOf } from "../src/features/ask/question.ts"
import { searchPassages } from "../src/storage/search.ts"
import { need, type Question, readLines, unpacked } from "./support/corpus.ts"
import { run as load } from "./support/ours-load.ts"
import { randomFrom } from "./support/random.ts"
import { benchConfig } from "./support/settings.ts"
import { figure, markdownTable, percentile } from "./support/table.ts"
import { serverUrl, temporaryFolder, withDatabase } from "./support/temporary.ts"

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const random = randomFrom(7)
const TYPED: Readonly<Record<string, (question: string) => string>> = {
  "without accents": fold,
  "with every second": (question) => question.replace(WORD, (word) => (random() < 0.5 ? fold(word) : word)),
  "in full": (question) => question,
}

const { values } = parseArgs({ options: { set: { type: "string", default: "" } } })
const [bulk = "", questions = ""] = values.set.split("=")
need(bulk, "--set ARTICLES.jsonl[.xz]=QUESTIONS.jsonl")
need(questions, "--set ARTICLES.jsonl[.xz]=QUESTIONS.jsonl")
const folder = temporaryFolder()
try {
  const path = await unpacked(bulk, folder.path)
  await withDatabase(serverUrl() === undefined ? "embedded" : "server", async (address) => {
    await load({ address, paths: [path] })
    const parts = await compose(benchConfig(address))
    try {
      const rows: string[][] = []
      for (const [how, type] of Object.entries(TYPED)) rows.push([how, ...(await measure(parts, type))])
      console.log(markdownTable(["typed", "syllables", "right %", "p50 ms", "p95 ms"], rows))
    } finally {
      await parts.close()
    }
  })
} finally {
  folder.delete()
}

/** Numbers are not counted: they have no accents. */
async function measure({ database, clock }: Parts, type: (question: string) => string): Promise<string[]> {
  const scope = { sight: sightOf("public"), on: dayInVietnam(clock.now()), documents: null }
  const times: number[] = []
  let [all, right] = [0, 0]
  for await (const { query } of readLines<Question>(questions)) {
    const text = type(query)
    const { hits } = await searchPassages(database, {
      ...{ terms: termsOf(text).search, sight: scope.sight, documents: null },
      ...{ meaning: null, limit: 250 },
    })
    const start = ticks()
    const got = syllables(await withAccents(database, { text, hits }, scope))
    times.push(ticks() - start)
    for (const [at, meant] of syllables(query).entries()) {
      if (/\d/.test(meant)) continue
      all++
      if (accentKey(got[at]!) === accentKey(meant)) right++
    }
  }
  const share = ((100 * right) / all).toFixed(2)
  return [String(all), share, figure(percentile(times, 0.5)), figure(percentile(times, 0.95))]
}
