import { asError } from "../core/errors.ts"
import type { Paper } from "./paper.ts"

/** How far the reading of one file is. */
export type Reading =
  | { readonly state: "reading" }
  | { readonly state: "read"; readonly paper: Paper }
  | { readonly state: "failed"; readonly error: Error }

/** Finished readings that are remembered, for whoever asks for them next. */
const MOST_KEPT = 4

/**
 * Reads each file once, beside whatever else happens: a scan takes minutes. What came of the last few is remembered in
 * this process; what could not be read, or may not be kept, is forgotten as soon as it has been told.
 */
export function createReadings(
  readPaper: (bytes: Uint8Array, name: string, unit: number) => Promise<Paper>,
  digest: (bytes: Uint8Array) => string,
) {
  const known = new Map<string, { reading: Reading; readonly done: Promise<Paper> }>()

  function begin(bytes: Uint8Array, name: string, unit: number) {
    const key = `${digest(bytes)} ${unit} ${name}`
    const running = known.get(key)
    if (running !== undefined) return { key, one: running }
    const done = readPaper(bytes, name, unit)
    const one = { reading: { state: "reading" } as Reading, done }
    known.set(key, one)
    done.then(
      (paper) => {
        one.reading = { state: "read", paper }
        const finished = [...known].filter(([, { reading }]) => reading.state !== "reading")
        for (const [old] of finished.slice(0, -MOST_KEPT)) known.delete(old)
      },
      (error: unknown) => {
        one.reading = { state: "failed", error: asError(error) }
      },
    )
    return { key, one }
  }

  return {
    /** Resolves when the file is read. Throws what its reading throws, and forgets it then. */
    async read(bytes: Uint8Array, name: string, unit: number): Promise<Paper> {
      const { key, one } = begin(bytes, name, unit)
      try {
        return await one.done
      } catch (error) {
        known.delete(key)
        throw error
      }
    },

    /** How far it is, at once; begins to read what nobody has read yet. */
    look(bytes: Uint8Array, name: string, unit: number): Reading {
      const { key, one } = begin(bytes, name, unit)
      if (one.reading.state === "failed") known.delete(key)
      return one.reading
    },

    /** Resolves when nothing is being read. */
    async idle(): Promise<void> {
      await Promise.allSettled([...known.values()].map(({ done }) => done))
    },
  }
}
