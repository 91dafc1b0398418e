import type { Keys } from "./seal.ts"

/** What citizens send has random numbers of 53 bits from this one on: all below were counted, and tell an order. */
export const LEAST_RANDOM = 2 ** 52

/**
 * The number that a record got in the place of one that was counted: the same each time, so that whoever has the key
 * can still follow the journal's older rows, and as good as random to everybody else. Any other number stays.
 */
export function renumbered(keys: Keys, record: "case" | "question", id: number): number {
  if (id >= LEAST_RANDOM) return id
  const bits =
    keys.digest(`${record}:${id}`, "random-numbers").readBigUInt64BE() & (BigInt(LEAST_RANDOM) - 1n)
  return LEAST_RANDOM + Number(bits)
}

/** A subject of the journal as it is numbered today: "case:17" was written before cases had random numbers. */
export function subjectToday(keys: Keys, subject: string): string {
  const [, record, id] = /^(case|question):(\d+)$/.exec(subject) ?? []
  return record === undefined
    ? subject
    : `${record}:${renumbered(keys, record as "case" | "question", Number(id))}`
}
