import type { ChannelReport } from "../../core/channel.ts"

/** What is wrong with the channel, told only when it changes. A failing call hides a webhook's trouble. */
export interface Standing {
  /** How the last call ended; null when it went well. */
  call(problem: string | null): void
  webhook(problem: string | null): void
}

export function createStanding(report: (facts: ChannelReport) => void): Standing {
  const now: Record<"call" | "webhook", string | null> = { call: null, webhook: null }
  // What an earlier run reported is not known here, so that the first state is told, good or bad.
  let told: string | null | undefined
  const set = (what: "call" | "webhook", problem: string | null): void => {
    now[what] = problem
    const worst = now.call ?? now.webhook
    if (worst === told) return
    told = worst
    report({ problem: worst })
  }
  return { call: (problem) => set("call", problem), webhook: (problem) => set("webhook", problem) }
}
