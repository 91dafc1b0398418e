import { ticks } from "../../src/core/clock.ts"
import { fold } from "../../src/core/text.ts"
import type { Question } from "./corpus.ts"
import { percentile } from "./table.ts"

/** Ids of articles, best first. */
export type Search = (query: string) => Promise<readonly string[]>

export interface Recall {
  /** Share of the questions with a right article in the first place … */
  readonly first: number
  /** … and among the first ten. */
  readonly ten: number
}

/** Milliseconds of one question. */
export interface Times {
  readonly p50: number
  readonly p95: number
  /** Mean of this process's processor time, its threads included; on a busy machine the steadier figure. */
  readonly cpu: number
}

export interface SearchMeasures {
  readonly times: Times
  readonly asWritten: Recall
  /** The same questions typed without accents. */
  readonly withoutAccents: Recall
}

/** Asked before the clock counts, so that nobody is timed while the code is still being compiled. */
const WARM_UP = 20

export async function measureSearch(search: Search, questions: readonly Question[]): Promise<SearchMeasures> {
  const written = await searchAll(search, questions)
  const bare = await searchAll(
    search,
    questions.map((question) => ({ ...question, query: fold(question.query) })),
  )
  return { times: written.times, asWritten: written.recall, withoutAccents: bare.recall }
}

async function searchAll(search: Search, questions: readonly Question[]) {
  let [first, ten] = [0, 0]
  const times = await timeEach(questions, async ({ query, gold }) => {
    const found = await search(query)
    return () => {
      if (gold.includes(found[0]!)) first++
      if (found.slice(0, 10).some((id) => gold.includes(id))) ten++
    }
  })
  return { times, recall: { first: first / questions.length, ten: ten / questions.length } }
}

/** How long `work` takes per question; what it returns runs after, untimed. */
export async function timeEach(
  questions: readonly Question[],
  work: (question: Question) => Promise<() => void>,
): Promise<Times> {
  for (const question of questions.slice(0, WARM_UP)) await work(question)
  const times: number[] = []
  const before = process.cpuUsage()
  for (const question of questions) {
    const start = ticks()
    const count = await work(question)
    times.push(ticks() - start)
    count()
  }
  const { user, system } = process.cpuUsage(before)
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    cpu: (user + system) / 1000 / questions.length,
  }
}
