import type { MeetingPerson } from "../../../storage/meeting-people.ts"

/** How somebody stands before a meeting. */
export type Group = "yes" | "online" | "no" | "unsure" | "silent" | "unreachable"
export const GROUPS: readonly Group[] = ["yes", "online", "no", "unsure", "silent", "unreachable"]

/** In exactly one group stands everybody: what they said, else whether anything reaches them. */
export function groupOf({ answer, channel, isUnreached }: MeetingPerson): Group {
  return answer ?? (channel === null || isUnreached ? "unreachable" : "silent")
}
