import type { Passage, Said } from "./answer-types.ts"

/** One answer that was given, and what was true in it. It judges the program under test. */
export interface Entry {
  /** Counted from 1. */
  readonly n: number
  /** The way in which it was answered; "silence" when none suited. */
  readonly way: string
  readonly family: string
  readonly isLie: boolean
  readonly question: string
  readonly system: string
  readonly passages: readonly Passage[]
  readonly sentences: readonly Said[]
}

export interface Journal {
  write(entry: Omit<Entry, "n">): Entry
  /** Entries with a greater number than `after`, oldest first. */
  entries(after?: number): readonly Entry[]
  last(): Entry | undefined
}

export function createJournal(): Journal {
  const all: Entry[] = []
  return {
    write: (facts) => {
      const entry = { n: all.length + 1, ...facts }
      all.push(entry)
      return entry
    },
    entries: (after = 0) => all.slice(Math.max(0, after)),
    last: () => all.at(-1),
  }
}
