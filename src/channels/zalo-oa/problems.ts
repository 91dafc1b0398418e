import type { ChannelReport } from "../../core/channel.ts"

/**
 * What can be wrong with the Official Account, worst first. `key-wrong`: the tokens cannot be opened; `token-dead`: a person has to give consent anew;
 * `unauthorized`: a new access token is refused too; `refused`: the platform wants something of the operator.
 */
const WORST_FIRST = [
  "key-wrong",
  "token-dead",
  "token-missing",
  "unauthorized",
  "refused",
  "signature",
] as const

export type Problem = (typeof WORST_FIRST)[number]

export interface Problems {
  raise(problem: Problem): void
  clear(problem: Problem): void
}

/** Several things may be wrong at once, a report names one: the worst, and null only when all are mended. */
export function createProblems(report: (facts: ChannelReport) => void): Problems {
  const open = new Set<Problem>()
  // What an earlier run reported is not known here, so that the first state is told, good or bad.
  let reported: Problem | null | undefined
  const tell = (): void => {
    const worst = WORST_FIRST.find((problem) => open.has(problem)) ?? null
    if (worst === reported) return
    reported = worst
    report({ problem: worst })
  }
  return {
    raise: (problem) => {
      open.add(problem)
      tell()
    },
    clear: (problem) => {
      open.delete(problem)
      tell()
    },
  }
}
