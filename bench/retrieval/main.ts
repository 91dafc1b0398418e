/**
 * How well and how fast the search finds the right articles, side by side with other means, and what both become as the
 * shelf grows. See docs/benchmarks.md.
 * `npm run bench:retrieval -- [--sets NAME=ARTICLES.jsonl[.xz]=QUESTIONS.jsonl …] [--articles N] [--count 250]
 *   [--growth 1000,10000,62323 [--growth-only] [--growth-peers pgvector,…]] [--engine embedded|server|both]
 *   [--peers langchain,pgvector,postgres,minisearch,orama] [--patience 900]`
 */
import { basename, join } from "node:path"
import { parseArgs } from "node:util"
import { readConfig } from "../../src/config.ts"
import { interruption } from "../support/child.ts"
import { chooseArticles, chooseQuestions, need, type Question, unpacked } from "../support/corpus.ts"
import { load, progress } from "../support/table.ts"
import { type Engine, serverUrl, temporaryFolder } from "../support/temporary.ts"
import { another, type Contestant, type Course, ours } from "./contestants.ts"
import { growArticles } from "./more-articles.ts"
import { PEERS, type PeerName } from "./peers/index.ts"
import { type Grown, printComparison, printGrowth } from "./print.ts"
import { printStatistics, statisticsOf } from "./statistics.ts"
import { TYPINGS } from "./typing.ts"

const USUAL =
  "citizens=../shared/evaluation/codified-law.jsonl.xz=../shared/evaluation/citizens-questions-dev.jsonl"
/** So many articles of each kind are counted through when made ones are compared with real ones. */
const COUNTED = 5000

const { values } = parseArgs({
  options: {
    sets: { type: "string", multiple: true, default: [USUAL] },
    articles: { type: "string" },
    count: { type: "string", default: "250" },
    growth: { type: "string", default: "" },
    "growth-only": { type: "boolean", default: false },
    "growth-peers": { type: "string", default: "" },
    engine: { type: "string", default: serverUrl() === undefined ? "embedded" : "both" },
    peers: { type: "string", default: Object.keys(PEERS).join(",") },
    patience: { type: "string", default: "900" },
  },
})
const engines = (values.engine === "both" ? ["server", "embedded"] : [values.engine]) as Engine[]
const source = readConfig().embeddings
const model = source?.kind === "folder" ? basename(source.path) : source?.model
const patience = Number(values.patience)
const signal = interruption()

interface QuestionSet {
  readonly name: string
  readonly articles: string
  readonly size: number
  readonly questions: readonly Question[]
}

const folder = temporaryFolder()
try {
  const sets: QuestionSet[] = []
  for (const words of values.sets) sets.push(await openSet(words))
  if (!values["growth-only"]) await compareAll(sets)
  if (values.growth !== "") await grow(sets[0]!, values.growth.split(",").map(Number))
} finally {
  folder.delete()
}

async function openSet(words: string): Promise<QuestionSet> {
  const option = "--sets NAME=ARTICLES.jsonl[.xz]=QUESTIONS.jsonl"
  const [name = "", bulk = "", asked = ""] = words.split("=")
  need(bulk, option)
  need(asked, option)
  const whole = await unpacked(bulk, folder.path)
  const questions = await chooseQuestions(asked, whole, Number(values.count))
  const most = values.articles === undefined ? Number.POSITIVE_INFINITY : Number(values.articles)
  const articles = join(folder.path, `${name}.jsonl`)
  return { name, questions, articles, size: await chooseArticles(whole, questions, most, articles) }
}

async function compareAll(sets: readonly QuestionSet[]): Promise<void> {
  const before = load()
  const lines: Contestant[] = []
  for (const set of sets) {
    for (const line of await compare(set)) {
      lines.push(sets.length === 1 ? line : { ...line, name: `${set.name}: ${line.name}` })
    }
  }
  const told = sets.map(
    ({ name, size, questions }) =>
      `${name}: ${questions.length} questions, ${size.toLocaleString("en-US")} articles`,
  )
  console.log(`\n${told.join("; ")} (load ${before} → ${load()})\n`)
  printComparison(lines)
}

async function compare({ name, articles, questions }: QuestionSet): Promise<Contestant[]> {
  const course: Course = { articles, questions, typings: TYPINGS, signal }
  progress(`${name}: ${questions.length} questions`)
  const lines: Contestant[] = []
  for (const engine of engines) {
    // The parts of the order are the same on both engines.
    lines.push(...(await ours(engine, course, { withParts: engine === engines[0] })))
    if (model !== undefined) lines.push(...(await ours(engine, course, { model })))
  }
  for (const peer of peersIn(values.peers)) lines.push(...(await another(peer, course, patience)))
  return lines
}

/** The same questions among more and more articles: those of the set, and made ones where it has not so many. */
async function grow(set: QuestionSet, sizes: readonly number[]): Promise<void> {
  const before = load()
  const right = new Set(set.questions.flatMap(({ gold }) => gold))
  const runs: ((course: Course) => Promise<Contestant[]>)[] = [
    ...engines.map((engine) => (course: Course) => ours(engine, course)),
    ...peersIn(values["growth-peers"]).map((peer) => (course: Course) => another(peer, course, patience)),
  ]
  const lines = runs.map((): Grown[] => [])
  const path = join(folder.path, "grown.jsonl")
  for (const size of sizes) {
    progress(`${size.toLocaleString("en-US")} articles`)
    if (size > set.size) await growArticles(set.articles, { size, right }, path)
    else await chooseArticles(set.articles, set.questions, size, path)
    const course: Course = { articles: path, questions: set.questions, typings: ["accented"], signal }
    for (const [place, run] of runs.entries()) {
      // What did not come to its end on fewer articles is not tried on more.
      if (lines[place]!.some(({ why }) => why !== undefined)) continue
      for (const line of await run(course)) lines[place]!.push({ ...line, articles: size })
    }
  }
  console.log(`\nThe search alone, as the shelf grows (load ${before} → ${load()})\n`)
  printGrowth(lines.flat())
  if (Math.max(...sizes) <= set.size) return
  console.log("\nReal articles and made ones\n")
  printStatistics([
    await statisticsOf("real", set.articles, () => true, COUNTED),
    await statisticsOf("made", path, (id) => id.startsWith("made-"), COUNTED),
  ])
}

function peersIn(names: string): PeerName[] {
  return names.split(",").filter((name): name is PeerName => name in PEERS)
}
