import type { Term } from "../../core/terms.ts"

/**
 * Which passages hold a term, and how much it weighs in each, in rows of bytes: a row has a key, and its groups are
 * `[term >> 16, count, count × [place, weight]]` in two, two, two and one bytes, the highest first. A term with many
 * passages has rows of its own, the others share a row with those that end in the same 16 bits. Rows only grow at
 * their end, so a term may have several groups in one.
 */

/** Passages of one block have numbers that differ in their last bits only. */
export const BLOCK_BITS = 14
export const BLOCK = 1 << BLOCK_BITS

const SHARED = 1 << 16
/** From so many passages of a block on, written at once, a term has a row to itself. */
const OWN_ROW = 64
/** Steps of a weight; the greatest is 2.2. */
export const STEPS = 100

/** A term's row among others, and the one of its own; either may be missing. */
export function keysOf(term: Term): [shared: number, own: number] {
  return [term % SHARED, SHARED + term]
}

/** A term in one passage as one number, so that a block is put in order by sorting numbers. */
export type Entry = number

const WEIGHT = 1 << 8
const PLACE = WEIGHT * BLOCK

export function entryOf(term: Term, passageId: number, weight: number): Entry {
  const steps = Math.min(WEIGHT - 1, Math.max(1, Math.round(weight * STEPS)))
  return term * PLACE + (passageId % BLOCK) * WEIGHT + steps
}

/** The rows of a block's entries, by key in ascending order. */
export function encodeRows(entries: readonly Entry[]): Map<number, Uint8Array> {
  const sorted = Float64Array.from(entries).sort()
  const groups = new Map<number, Uint8Array[]>()
  for (let from = 0; from < sorted.length; ) {
    const term = Math.floor(sorted[from]! / PLACE)
    let to = from + 1
    while (to < sorted.length && Math.floor(sorted[to]! / PLACE) === term) to++
    const [shared, own] = keysOf(term)
    const key = to - from < OWN_ROW ? shared : own
    const list = groups.get(key)
    const group = encodeGroup(term, sorted.subarray(from, to))
    if (list === undefined) groups.set(key, [group])
    else list.push(group)
    from = to
  }
  const rows = [...groups].sort((left, right) => left[0] - right[0])
  return new Map(rows.map(([key, list]) => [key, list.length === 1 ? list[0]! : Buffer.concat(list)]))
}

function encodeGroup(term: Term, entries: Float64Array): Uint8Array {
  const bytes = Buffer.allocUnsafe(4 + 3 * entries.length)
  bytes.writeUInt16BE(Math.floor(term / SHARED), 0)
  bytes.writeUInt16BE(entries.length, 2)
  for (let index = 0; index < entries.length; index++) {
    bytes.writeUIntBE(entries[index]! % PLACE, 4 + 3 * index, 3)
  }
  return bytes
}

/** Calls `onGroup` with each group's term and where its entries stand; see `placeAt` and `weightAt`. */
export function readGroups(
  key: number,
  bytes: Uint8Array,
  onGroup: (term: Term, from: number, to: number) => void,
): void {
  for (let at = 0; at < bytes.length; ) {
    const term = ((bytes[at]! << 8) | bytes[at + 1]!) * SHARED + (key % SHARED)
    const to = at + 4 + 3 * ((bytes[at + 2]! << 8) | bytes[at + 3]!)
    onGroup(term, at + 4, to)
    at = to
  }
}

/** The passage's place in its block. */
export function placeAt(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 8) | bytes[at + 1]!
}

/** In `STEPS`. */
export function weightAt(bytes: Uint8Array, at: number): number {
  return bytes[at + 2]!
}

/** The same row without the passages at these places; empty when none is left. */
export function withoutPlaces(key: number, bytes: Uint8Array, gone: ReadonlySet<number>): Uint8Array {
  const kept: Uint8Array[] = []
  readGroups(key, bytes, (term, from, to) => {
    const own: Uint8Array[] = []
    for (let at = from; at < to; at += 3) {
      if (!gone.has(placeAt(bytes, at))) own.push(bytes.subarray(at, at + 3))
    }
    if (own.length === 0) return
    const head = Buffer.allocUnsafe(4)
    head.writeUInt16BE(Math.floor(term / SHARED), 0)
    head.writeUInt16BE(own.length, 2)
    kept.push(head, ...own)
  })
  return Buffer.concat(kept)
}
