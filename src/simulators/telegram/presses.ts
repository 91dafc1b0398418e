import type { Clock } from "../../core/clock.ts"
import { PRESS_LIFE_MS } from "./updates.ts"
import { badRequest } from "./wire.ts"

/** Pressed buttons that turn until the bot answers. */
export interface Presses {
  /** Gives the id of the callback query. */
  add(): string
  /** Refuses what is unknown, too old, or answered already; the platform has one sentence for all three. */
  answer(id: string): void
}

export function createPresses(clock: Clock): Presses {
  const open = new Map<string, number>()
  let last = 0
  return {
    add: () => {
      last += 1
      const id = `48${String(last).padStart(16, "0")}`
      open.set(id, clock.now().getTime())
      return id
    },
    answer: (id) => {
      const pressed = open.get(id)
      open.delete(id)
      if (pressed === undefined || clock.now().getTime() - pressed > PRESS_LIFE_MS)
        throw badRequest("query is too old and response timeout expired or query ID is invalid")
    },
  }
}
