/** What became of one call to the platform. */
export interface LedgerEntry {
  /** Counted from 1, in the order in which the platform decided. */
  readonly n: number
  /** Milliseconds since 1970 of the simulator's clock. */
  readonly at: number
  readonly method: string
  readonly chat: string | null
  readonly text: string | null
  /** Whether the call took effect: for a message, whether the person has it. */
  readonly outcome: "delivered" | "rejected"
  /** HTTP status of the answer; null when the connection was cut before there was one. */
  readonly status: number | null
  /** The platform's own code in the answer; null when there is none. */
  readonly code: number | null
  /** False when the caller never got the answer. */
  readonly answered: boolean
  readonly messageId: string | null
}

export type LedgerFacts = Omit<LedgerEntry, "n" | "answered">

/** Every call that reached the platform. It judges the program under test. */
export interface Ledger {
  /**
   * To be called in the same turn of the event loop as the effect, so that order and outcome are true however
   * many calls run at once. Gives the entry's number; it counts as unanswered until `answer`.
   */
  write(facts: LedgerFacts): number
  answer(n: number, isAnswered: boolean): void
  /** Entries with a greater number than `after`, oldest first. */
  entries(after?: number): LedgerEntry[]
}

export function createLedger(): Ledger {
  const all: LedgerEntry[] = []
  return {
    write: (facts) => {
      const n = all.length + 1
      all.push({ n, ...facts, answered: false })
      return n
    },
    answer: (n, answered) => {
      const entry = all[n - 1]
      if (entry !== undefined) all[n - 1] = { ...entry, answered }
    },
    entries: (after = 0) => all.slice(Math.max(0, after)),
  }
}
