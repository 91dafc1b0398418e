/**
 * How long an answer takes, how often the search finds the right article, and how other means compare.
 * `npm run bench:ask -- [--sizes 1000,10000,60000] [--bulk FILE.jsonl[.xz]] [--questions FILE.jsonl]
 *   [--count 250] [--engine embedded|server|both] [--peers langchain,pgvector,minisearch,orama] [--patience 900]`
 */
import { join } from "node:path"
import { parseArgs } from "node:util"
import { GaveUp, interruption, runInChild } from "./support/child.ts"
import { chooseArticles, chooseQuestions, need, type Question, unpacked } from "./support/corpus.ts"
import type { AskJob, AskMeasures } from "./support/ours-ask.ts"
import type { Loaded, LoadJob } from "./support/ours-load.ts"
import { PEERS, type PeerJob, type PeerMeasures, type PeerName } from "./support/peer.ts"
import { type Contestant, printAnswers, printSearch } from "./support/print-ask.ts"
import { load, progress } from "./support/table.ts"
import { type Engine, serverUrl, temporaryFolder, withDatabase } from "./support/temporary.ts"

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,60000" },
    bulk: { type: "string", default: "../shared/evaluation/codified-law.jsonl.xz" },
    questions: { type: "string", default: "../shared/evaluation/citizens-questions-dev.jsonl" },
    count: { type: "string", default: "250" },
    engine: { type: "string", default: serverUrl() === undefined ? "embedded" : "both" },
    peers: { type: "string", default: Object.keys(PEERS).join(",") },
    patience: { type: "string", default: "900" },
  },
})
need(values.bulk, "--bulk FILE.jsonl[.xz] with {id, number, type, title, heading, text} a line")
need(values.questions, "--questions FILE.jsonl with {id, query, gold: [ids]} a line")
const engines = (values.engine === "both" ? ["embedded", "server"] : [values.engine]) as Engine[]
const peers = values.peers.split(",").filter((name): name is PeerName => name in PEERS)

const signal = interruption()
const folder = temporaryFolder()
try {
  const bulk = await unpacked(values.bulk, folder.path)
  const questions = await chooseQuestions(values.questions, bulk, Number(values.count))
  for (const size of values.sizes.split(",").map(Number)) {
    const articles = join(folder.path, `articles-${size}.jsonl`)
    const written = await chooseArticles(bulk, questions, size, articles)
    const before = load()
    const contestants: Contestant[] = []
    for (const engine of engines) contestants.push(await ours(engine, articles, questions))
    for (const peer of peers) {
      if (peer === "pgvector" && serverUrl() === undefined) continue
      contestants.push(await another(peer, articles, questions))
    }
    console.log(
      `\n## ${written.toLocaleString("en-US")} articles, ${questions.length} questions (load ${before} → ${load()})\n`,
    )
    printAnswers(contestants)
    printSearch(contestants)
  }
} finally {
  folder.delete()
}

function ours(engine: Engine, articles: string, questions: readonly Question[]): Promise<Contestant> {
  return withDatabase(engine, async (address) => {
    progress(`Chibo, ${engine}: reading …`)
    const loading: LoadJob = { address, paths: [articles] }
    const { result: loaded } = await runInChild<LoadJob, Loaded>(module("ours-load"), loading, { signal })
    progress(`Chibo, ${engine}: ${loaded.seconds.toFixed(0)} s; asking …`)
    const { result } = await runInChild<AskJob, AskMeasures>(
      module("ours-ask"),
      { address, questions },
      { signal },
    )
    return { name: `Chibo, ${engine}`, ours: result, search: { ...result, buildSeconds: loaded.seconds } }
  })
}

async function another(
  peer: PeerName,
  articles: string,
  questions: readonly Question[],
): Promise<Contestant> {
  const name = PEERS[peer]
  progress(`${name} …`)
  const measure = (url: string) =>
    runInChild<PeerJob, PeerMeasures>(
      module("peer"),
      { peer, articles, questions, url },
      { signal, limitSeconds: Number(values.patience) },
    )
  try {
    const { result } =
      peer === "pgvector"
        ? await withDatabase("server", (address) => measure(address.engine === "server" ? address.url : ""))
        : await measure("")
    return { name, search: result }
  } catch (error) {
    if (!(error instanceof GaveUp)) throw error
    return { name, why: error.message }
  }
}

function module(name: string): URL {
  return new URL(`./support/${name}.ts`, import.meta.url)
}
