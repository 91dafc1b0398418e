import type { Queries } from "./database.ts"

/** Writes all that was kept for it in one go. */
export type LastWrite<T> = (queries: Queries, items: readonly T[]) => Promise<void>

/** What a transaction writes right before it commits: rows that all others want as well, locked as briefly as can be. */
export interface LastWrites {
  /**
   * Keeps `item` for `write`, which gets all of this transaction in one call, in order, as its last step: when that
   * fails nothing is committed, and when the work fails nothing is written. Outside of a transaction it is written at
   * once, in one of its own. Throws when the transaction is over.
   */
  writeLast<T>(write: LastWrite<T>, item: T): Promise<void>
  /** What is kept for `write` so far: no question to the database finds it yet. */
  toWrite<T>(write: LastWrite<T>): readonly T[]
}

/** The last writes of one transaction, and the step that does them. */
export function collectLastWrites(): LastWrites & { readonly flush: (queries: Queries) => Promise<void> } {
  const kept = new Map<unknown, { items: unknown[]; write: (queries: Queries) => Promise<void> }>()
  let isOver = false
  return {
    async writeLast(write, item) {
      if (isOver) throw new Error("the transaction is over")
      const known = kept.get(write)
      if (known !== undefined) return void known.items.push(item)
      const items = [item]
      kept.set(write, { items, write: (queries) => write(queries, items) })
    },
    toWrite: <T>(write: LastWrite<T>) => (kept.get(write)?.items ?? []) as readonly T[],
    async flush(queries) {
      isOver = true
      for (const { write } of kept.values()) await write(queries)
    },
  }
}
