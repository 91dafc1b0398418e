import { noticesOf } from "./expect.ts"
import { MINUTE } from "./hours.ts"
import { isReachable, isThoughtOpen, type KnownLives } from "./reach.ts"
import { type MeetingRecord, type Member, saidBy } from "./record.ts"

/** In exactly one of these everybody is before a meeting. */
export const STATES = ["yes", "online", "no", "unsure", "silent", "unreachable"] as const
export type State = (typeof STATES)[number]

/** What became of the notices about a meeting on their way to somebody, so far. */
export type Arrival =
  /** A platform delivered one. */
  | "arrived"
  /** None that anybody knows of, but of one the platform's answer was lost. */
  | "lost"
  | "none"
export type Arrivals = (meeting: MeetingRecord, member: Member) => Arrival

/** Where the platform's answer was lost, or trying goes on, either is true: the program says what it knows. */
const NOBODY_KNOWS: readonly State[] = ["silent", "unreachable"]
/** An invitation is written so long before it leaves. */
const UNDO = MINUTE
/** After so long the program has given up trying to send what a platform refuses. */
const GIVEN_UP_AFTER = 5 * MINUTE

/** What the script and the platforms say of somebody: one state, or several where nobody can know. */
export function statesOf(
  known: KnownLives,
  arrivals: Arrivals,
  meeting: MeetingRecord,
  member: Member,
  moment: number,
): readonly State[] {
  const answer = saidBy(meeting, member, moment)?.answer
  if (answer !== undefined) return [answer]
  if (!isThoughtOpen(known, member, moment)) return ["unreachable"]
  const arrival = arrivals(meeting, member)
  if (arrival === "arrived") return ["silent"]
  if (arrival === "lost") return NOBODY_KNOWS
  const due = noticesOf(known, meeting, () => "perhaps").filter(
    ({ to, ready, isReturn }) =>
      to === member && !isReturn && ready - UNDO <= moment && isThoughtOpen(known, member, ready),
  )
  const written = due.filter(({ isOptional }) => !isOptional)
  // What had nowhere to go was not written: whoever has come back since is to be told first.
  if (written.length === 0) return due.length === 0 ? ["unreachable"] : NOBODY_KNOWS
  const refused = written.filter(({ from }) => from <= moment && !isReachable(known, member, from))
  // What no platform refuses and none delivered still waits.
  if (refused.length === 0) return ["silent"]
  // Whom something was refused is to hear something else first.
  return refused.every(({ from }) => from > moment - GIVEN_UP_AFTER) ? NOBODY_KNOWS : ["unreachable"]
}

const GROUPS: readonly (readonly [State, RegExp])[] = [
  ["yes", /^Có mặt \((\d+)\): (.*)$/m],
  ["online", /^Trực tuyến \((\d+)\): (.*)$/m],
  ["no", /^Xin vắng \((\d+)\): (.*)$/m],
  ["unsure", /^Chưa chắc \((\d+)\): (.*)$/m],
  ["silent", /^Chưa trả lời \((\d+)\): (.*)$/m],
  ["unreachable", /^Không nhắn được \((\d+)\): (.*)$/m],
]

/** The groups of the secretary's page, by name; somebody who stands in two has two. */
export function readStates(page: string): Map<string, State[]> {
  const states = new Map<string, State[]>()
  for (const [state, words] of GROUPS) {
    const [, count, names = ""] = words.exec(page) ?? []
    if (count === undefined || Number(count) === 0) continue
    for (const part of names.split(";")) {
      const name = part.replace(/\(.*\)/, "").trim()
      states.set(name, [...(states.get(name) ?? []), state])
    }
  }
  return states
}

/** How many members are not in exactly one state, and that the right one. */
export function wrongStates(
  known: KnownLives,
  arrivals: Arrivals,
  meeting: MeetingRecord,
  moment: number,
  shown: ReadonlyMap<string, readonly State[]>,
  onWrong: (about: string) => void,
): number {
  const wrong = meeting.cell.members.filter((member) => {
    const states = shown.get(member.name) ?? []
    const right = statesOf(known, arrivals, meeting, member, moment)
    if (states.length === 1 && right.includes(states[0]!)) return false
    const stands = states.join(" and ") || "nowhere"
    onWrong(`meeting ${meeting.number}, ${member.name}: ${stands}, not ${right.join(" or ")}`)
    return true
  })
  const strangers = [...shown.keys()].filter(
    (name) => !meeting.cell.members.some((member) => member.name === name),
  )
  for (const name of strangers) onWrong(`meeting ${meeting.number}: ${name} is not on the list`)
  return wrong.length + strangers.length
}
