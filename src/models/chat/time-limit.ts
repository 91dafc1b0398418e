import { after, type Clock, ticks } from "../../core/clock.ts"

/** The time that one question to a model may take, however often it is tried. */
export interface TimeLimit {
  /** Comes when the time is over, or when whoever asked wants no answer any more. */
  readonly signal: AbortSignal
  leftMs(): number
  /** Resolves after `ms`, or when the signal comes. */
  rest(ms: number): Promise<void>
  /** Why the signal came. */
  why(): "timeout" | "stopped"
  end(): void
}

export function limitTime(clock: Clock, withinMs: number, stop: AbortSignal | undefined): TimeLimit {
  const over = new AbortController()
  const started = ticks()
  const timer = after(clock, withinMs, () => over.abort())
  const signal = stop === undefined ? over.signal : AbortSignal.any([over.signal, stop])
  return {
    signal,
    leftMs: () => withinMs - (ticks() - started) * (clock.speed ?? 1),
    rest: (ms) =>
      new Promise((resolve) => {
        const resting = after(clock, ms, resolve)
        // The wait for it is what keeps a process alive that ends otherwise.
        resting.ref()
        signal.addEventListener("abort", () => resolve(), { once: true })
      }),
    why: () => (stop?.aborted === true ? "stopped" : "timeout"),
    end: () => clearTimeout(timer),
  }
}
