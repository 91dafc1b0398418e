import { redactOrNull } from "../../core/redact/redact.ts"
import {
  type Entry,
  type FakeChatModel,
  HONEST,
  startFakeChatModel,
  WAYS,
  type Way,
} from "../../simulators/chat-model/index.ts"
import { seededRandom } from "../../simulators/shared/seeded.ts"
import type { Database } from "../../storage/database.ts"
import { type Asked, type Check, type Counter, openCounter } from "./ask.ts"
import { canaryFor } from "./canary.ts"
import { type Bounds, judge, type Verdict } from "./judge/judge.ts"
import { falsePremises, orderedQuestions, readPhrases } from "./questions.ts"
import { type LiesReport, reportOf } from "./report.ts"
import { writeShelf } from "./shelf.ts"
import { createTally, type Row } from "./table.ts"

export interface LiesOptions {
  /** So many lies are told; a quarter as many honest answers are given besides. */
  readonly count: number
  readonly seed: number
  readonly check: Check
  /** Of a fresh database with the newest shape. */
  readonly database: Database
  /** Default true. */
  readonly withSamples?: boolean
  /** What is going on, and each lie that reached somebody, for a person who waits. */
  readonly tell: (text: string) => void
}

export interface LiesResult {
  readonly report: LiesReport
  readonly rows: readonly Row[]
  /** How many articles the reader of the trial may see. */
  readonly articles: number
  /** How long a person waited at most for an answer, and how long an answer is held back for the model. */
  readonly longestWaitMs: number
  readonly waitMs: number
}

/** Short, so that hundreds of stalled answers can be waited for. */
const WAIT_MS = 1000
const MOST_ATTEMPTS = 20
const HONEST_SHARE = 0.25
/** Questions that are laid as a trap, of each form. */
const OF_A_FORM = 4
const NEWS_EVERY = 1000
const MOST_TOLD = 60

/** Puts lies before the check, question by question, and judges what is shown. */
export async function tryLies(options: LiesOptions): Promise<LiesResult> {
  const { database, seed, tell } = options
  const shelf = await writeShelf(database, { withSamples: options.withSamples ?? true })
  const phrases = readPhrases()
  const shownPhrases = phrases.map((phrase) => ({ ...phrase, question: asShown(phrase.question) }))
  const fake = await startFakeChatModel({ seed, foreign: shelf.foreign, phrases: shownPhrases })
  const model = { baseUrl: fake.baseUrl, name: fake.model, waitMs: WAIT_MS }
  const counter = await openCounter({ database, model, check: options.check, tell })
  const bounds: Bounds = { ...shelf, canary: canaryFor(shelf.readable) }
  const tally = createTally()
  const taken: number[] = []
  let longestWaitMs = 0
  let told = 0

  /** Asks once; undefined where the wait was over before the model, which did not stall, had its say. */
  async function attempt(way: Way, question: string): Promise<[Entry, Asked] | undefined> {
    fake.next(way.name)
    const before = fake.lastAnswer()?.n ?? 0
    const asked = await counter.ask(question)
    longestWaitMs = Math.max(longestWaitMs, asked.waitedMs)
    const entry = fake.lastAnswer()
    const isLate = asked.waitedMs >= WAIT_MS && way.family !== "transport"
    return entry === undefined || entry.n === before || isLate ? undefined : [entry, asked]
  }

  async function put(way: Way, question: string): Promise<Entry> {
    // On a busy machine the wait may be over too soon, which would try nothing.
    const tried = await firstOf(MOST_ATTEMPTS, () => attempt(way, question))
    if (tried === undefined) throw new Error(`the model was not asked in time: ${question}`)
    const [entry, { shown, checkMs }] = tried
    if (checkMs !== null) taken.push(checkMs)
    const verdict = judge(entry, shown, bounds)
    if (entry.way === way.name) tally.count(entry, verdict)
    if (told < MOST_TOLD) told += tellVerdict(entry, verdict, tell)
    return entry
  }

  try {
    const plain = phrases.map(({ question }) => question)
    const seen = await learn(fake, counter, plain, plain.length)
    for (const others of [...orderedQuestions(phrases), falsePremises(phrases)])
      seen.push(...(await learn(fake, counter, others, OF_A_FORM)))
    tell(`${shelf.articles} articles, ${seen.length} questions with an answer`)
    const random = seededRandom(seed)
    const lieAbout = handles(seen, shelf.foreign, shownPhrases, random)
    // People who want an honest answer give no orders.
    const asked = seen.filter(({ question }) => plain.includes(question))
    const answerAbout = handles(asked, shelf.foreign, shownPhrases, random)
    const lies = WAYS.filter(({ isLie }) => isLie)
    await each(lies, options.count, lieAbout, put, (done) => done % NEWS_EVERY === 0 && tell(`${done} lies`))
    await each(HONEST, Math.ceil(options.count * HONEST_SHARE), answerAbout, put)
  } finally {
    await counter.close()
    await fake.stop()
  }
  const report = reportOf(tally.rows, taken)
  return { report, rows: tally.rows, articles: shelf.articles, longestWaitMs, waitMs: WAIT_MS }
}

/** What the first attempt that comes to something gives, of so many. */
async function firstOf<T>(most: number, attempt: () => Promise<T | undefined>): Promise<T | undefined> {
  for (let one = 0; one < most; one++) {
    const result = await attempt()
    if (result !== undefined) return result
  }
  return undefined
}

/** A question as a model gets it. */
const asShown = (question: string) => redactOrNull(question)?.text ?? question

/** A question as a person asks it, and what the model was shown for it. */
interface Seen {
  readonly question: string
  readonly entry: Entry
}

/** Which questions are answered from the shelf, and with what, up to so many; the model has been asked each of them once. */
async function learn(
  fake: FakeChatModel,
  counter: Counter,
  questions: readonly string[],
  most: number,
): Promise<Seen[]> {
  const seen: Seen[] = []
  for (const question of questions) {
    if (seen.length === most) break
    const before = fake.lastAnswer()?.n
    await counter.ask(question)
    const entry = fake.lastAnswer()
    if (entry !== undefined && entry.n !== before) seen.push({ question, entry })
  }
  return seen
}

/** Finds a question whose passages give this way a handle; undefined when none does. */
function handles(
  seen: readonly Seen[],
  foreign: LiesShelf["foreign"],
  phrases: ReturnType<typeof readPhrases>,
  random: () => number,
): (way: Way) => string | undefined {
  const able = new Map<string, string[]>()
  return (way) => {
    let questions = able.get(way.name)
    if (questions === undefined) {
      questions = seen
        .filter(({ entry }) => way.make({ ...entry, foreign, phrases }, random) !== undefined)
        .map(({ question }) => question)
      able.set(way.name, questions)
    }
    return questions[Math.floor(random() * questions.length)]
  }
}

type LiesShelf = Awaited<ReturnType<typeof writeShelf>>

/** Goes through these ways in turn until so many answers were given in them. */
async function each(
  ways: readonly Way[],
  count: number,
  choose: (way: Way) => string | undefined,
  put: (way: Way, question: string) => Promise<Entry>,
  onDone: (done: number) => void = () => {},
): Promise<void> {
  const possible = ways.filter((way) => choose(way) !== undefined)
  let done = 0
  for (let turn = 0; done < count && turn < count * 3; turn++) {
    const way = possible[turn % possible.length]!
    const entry = await put(way, choose(way)!)
    if (entry.way === way.name) onDone(++done)
  }
}

function tellVerdict(entry: Entry, { reached, missing }: Verdict, tell: (text: string) => void): number {
  if (reached.length > 0) tell(`reached (${entry.way}) ${JSON.stringify(reached)} asked ${entry.question}`)
  else if (!entry.isLie && missing.length > 0)
    tell(`harmed (${entry.way}) ${JSON.stringify(missing)} asked ${entry.question}`)
  else return 0
  return 1
}
