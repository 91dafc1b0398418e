import { expect } from "vitest"

/** Looks again and again until what is seen is as expected; for states that nothing announces. */
export function eventually<T>(look: () => T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(look, { timeout: 10_000, interval: 5 })
}
