import type { Person } from "./world.ts"

const HOUR_MS = 3_600_000
const FREE_MS = 48 * HOUR_MS
const OPEN_MS = 7 * 24 * HOUR_MS

/** Why nothing may be sent to this person at all; null when it may. */
export function refusalOf(person: Person): number | null {
  if (person.refusal !== null) return person.refusal
  return person.hasUnfollowed ? -213 : null
}

/** Whether a consultation may be sent and what it costs, or the code with which it is refused. */
export function windowOf(person: Person, now: number): "free" | "billed" | -230 | -232 {
  if (person.lastInteraction === null) return -232
  const silence = now - person.lastInteraction
  if (silence < FREE_MS) return "free"
  return silence < OPEN_MS ? "billed" : -230
}

/** From ten in the evening to six in the morning in Vietnam. */
export function isNight(now: number): boolean {
  const hour = Math.floor(now / HOUR_MS + 7) % 24
  return hour >= 22 || hour < 6
}
