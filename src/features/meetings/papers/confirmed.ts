import type { OnRoll } from "../../../storage/attendance.ts"
import type { Meeting } from "../../../storage/meetings.ts"

/** Whether the roll stands as the chair confirmed it: a mark that was changed since waits to be confirmed again. */
export function isConfirmed({ state }: Meeting, people: readonly OnRoll[]): boolean {
  return state === "closed" && people.every((one) => one.presence === null || one.isConfirmed)
}
