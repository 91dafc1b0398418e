import { setTimeout as sleep } from "node:timers/promises"

/** Resolves after so many milliseconds. */
export type Wait = (ms: number) => Promise<void>

/** Waits, but no longer than until `signal`. Without `wait`, by the machine's time. */
export async function pause(wait: Wait | undefined, ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  if (wait === undefined) {
    // An abort is the other way in which this ends.
    await sleep(ms, undefined, { signal }).catch(() => {})
    return
  }
  const aborted = Promise.withResolvers<void>()
  const end = () => aborted.resolve()
  signal.addEventListener("abort", end)
  await Promise.race([wait(ms), aborted.promise])
  signal.removeEventListener("abort", end)
}

/** How long to rest after so many failures in a row: 1, 2, 4 … seconds, up to 30. */
export function delayAfter(failures: number): number {
  return Math.min(1000 * 2 ** (failures - 1), 30_000)
}
