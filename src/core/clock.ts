/** The only place that reads the machine's time. Passed as an argument, so that tests own the time. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** Milliseconds since an arbitrary start, for measuring how long a thing took. */
export function ticks(): number {
  return performance.now()
}
