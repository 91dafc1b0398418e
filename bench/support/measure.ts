import { ticks } from "../../src/core/clock.ts"
import type { Question } from "./corpus.ts"
import { percentile } from "./table.ts"

/** Milliseconds of one question. */
export interface Times {
  readonly p50: number
  readonly p95: number
  /** Mean of this process's processor time, its threads included; on a busy machine the steadier figure. */
  readonly cpu: number
}

/** Asked before the clock counts, so that nobody is timed while the code is still being compiled. */
const WARM_UP = 20

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
