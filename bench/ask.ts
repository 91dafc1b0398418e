/**
 * How long an answer takes from the question to the text that a person sees, and how often it quotes the right article.
 * `npm run bench:ask -- [--sizes 1000,10000,60000] [--bulk FILE.jsonl[.xz]] [--questions FILE.jsonl]
 *   [--count 250] [--engine embedded|server|both]`
 */
import { join } from "node:path"
import { parseArgs } from "node:util"
import { interruption, runInChild } from "./support/child.ts"
import { chooseArticles, chooseQuestions, need, type Question, unpacked } from "./support/corpus.ts"
import type { AskJob, AskMeasures } from "./support/ours-ask.ts"
import type { Loaded, LoadJob } from "./support/ours-load.ts"
import { type Asked, printAnswers } from "./support/print-ask.ts"
import { load, progress } from "./support/table.ts"
import { type Engine, serverUrl, temporaryFolder, withDatabase } from "./support/temporary.ts"

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,60000" },
    bulk: { type: "string", default: "../shared/evaluation/codified-law.jsonl.xz" },
    questions: { type: "string", default: "../shared/evaluation/citizens-questions-dev.jsonl" },
    count: { type: "string", default: "250" },
    engine: { type: "string", default: serverUrl() === undefined ? "embedded" : "both" },
  },
})
need(values.bulk, "--bulk FILE.jsonl[.xz] with {id, number, type, title, heading, text} a line")
need(values.questions, "--questions FILE.jsonl with {id, query, gold: [ids]} a line")
const engines = (values.engine === "both" ? ["embedded", "server"] : [values.engine]) as Engine[]

const signal = interruption()
const folder = temporaryFolder()
try {
  const bulk = await unpacked(values.bulk, folder.path)
  const questions = await chooseQuestions(values.questions, bulk, Number(values.count))
  for (const size of values.sizes.split(",").map(Number)) {
    const articles = join(folder.path, `articles-${size}.jsonl`)
    const written = await chooseArticles(bulk, questions, size, articles)
    const before = load()
    const asked: Asked[] = []
    for (const engine of engines) asked.push(await ask(engine, articles, questions))
    console.log(
      `\n## ${written.toLocaleString("en-US")} articles, ${questions.length} questions (load ${before} → ${load()})\n`,
    )
    printAnswers(asked)
  }
} finally {
  folder.delete()
}

function ask(engine: Engine, articles: string, questions: readonly Question[]): Promise<Asked> {
  return withDatabase(engine, async (address) => {
    progress(`Chibo, ${engine}: reading …`)
    const loading: LoadJob = { address, paths: [articles] }
    const { result: loaded } = await runInChild<LoadJob, Loaded>(module("ours-load"), loading, { signal })
    progress(`Chibo, ${engine}: ${loaded.seconds.toFixed(0)} s; asking …`)
    const asking: AskJob = { address, questions }
    const { result } = await runInChild<AskJob, AskMeasures>(module("ours-ask"), asking, { signal })
    return { name: `Chibo, ${engine}`, ...result }
  })
}

function module(name: string): URL {
  return new URL(`./support/${name}.ts`, import.meta.url)
}
