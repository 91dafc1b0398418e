import { isThoughtOpen } from "./reach.ts"
import { type MeetingRecord, type Member, saidBy, type YearRecord } from "./record.ts"

/** In exactly one of these everybody is before a meeting. */
export const STATES = ["yes", "online", "no", "unsure", "silent", "unreachable"] as const
export type State = (typeof STATES)[number]

/** What the script says of somebody. */
export function stateOf(
  known: Pick<YearRecord, "lives" | "outages">,
  meeting: MeetingRecord,
  member: Member,
  moment: number,
): State {
  const answer = saidBy(meeting, member, moment)?.answer
  return answer ?? (isThoughtOpen(known, member, moment) ? "silent" : "unreachable")
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

/** How many members are not in exactly the one state that the script says. */
export function wrongStates(
  known: Pick<YearRecord, "lives" | "outages">,
  meeting: MeetingRecord,
  moment: number,
  shown: ReadonlyMap<string, readonly State[]>,
  onWrong: (about: string) => void,
): number {
  const wrong = meeting.cell.members.filter((member) => {
    const states = shown.get(member.name) ?? []
    const right = stateOf(known, meeting, member, moment)
    if (states.length === 1 && states[0] === right) return false
    onWrong(`meeting ${meeting.number}, ${member.name}: ${states.join(" and ") || "nowhere"}, not ${right}`)
    return true
  })
  const strangers = [...shown.keys()].filter(
    (name) => !meeting.cell.members.some((member) => member.name === name),
  )
  for (const name of strangers) onWrong(`meeting ${meeting.number}: ${name} is not on the list`)
  return wrong.length + strangers.length
}
