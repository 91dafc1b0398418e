/** The only place that reads the machine's time. Passed as an argument, so that tests own the time. */
export interface Clock {
  now(): Date
  /** How many times faster than the machine's time it runs; default 1. Only a simulation has another. */
  readonly speed?: number
}

export const systemClock: Clock = { now: () => new Date() }

/** Milliseconds since an arbitrary start, for measuring how long a thing took. */
export function ticks(): number {
  return performance.now()
}

/** Calls back after `ms` of the clock's time; does not keep the process alive. */
export function after(clock: Clock, ms: number, callback: () => void): NodeJS.Timeout {
  return setTimeout(callback, Math.max(0, Math.ceil(ms / (clock.speed ?? 1)))).unref()
}

/** Resolves after `ms` of the clock's time. */
export function wait(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms / (clock.speed ?? 1))))
}
