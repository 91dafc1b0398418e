import { ticks } from "../core/clock.ts"

/** Whether many events are arriving right now. */
export interface Rush {
  /** An event has arrived. */
  note(): void
  isOn(): boolean
}

/** A rush: so many events within so many milliseconds, a hundred a second. */
const EVENTS = 50
const WITHIN_MS = 500

export function createRush(): Rush {
  const arrivals: number[] = []
  return {
    note() {
      arrivals.push(ticks())
      if (arrivals.length > EVENTS) arrivals.shift()
    },
    isOn: () => arrivals.length === EVENTS && ticks() - arrivals[0]! < WITHIN_MS,
  }
}
