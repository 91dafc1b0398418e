import type { Presence } from "../../../core/meeting.ts"
import type { MeetingPerson } from "../../../storage/meeting-people.ts"
import type { PointRoll } from "../../../understand/points.ts"
import type { RollLine } from "../../../understand/roll.ts"

/** Of whom something was said, and whether words for everybody left out some who are not expected. */
export interface Applied {
  readonly said: readonly { readonly person: number; readonly presence: Presence | null }[]
  /** Who was at another point than they had chosen, or had chosen none. */
  readonly placed: readonly { readonly person: number; readonly point: number }[]
  readonly leavesOut: boolean
}

const THERE: readonly (Presence | null)[] = ["present", "online", "late"]

/** The first number that nobody on the list has. */
export function missingNumber(lines: readonly RollLine[], people: number): number | undefined {
  return lines
    .flatMap((line) => ("numbers" in line ? line.numbers : "allBut" in line ? line.allBut : []))
    .find((number) => number < 1 || number > people)
}

/**
 * What the lines say of whom, in their order. "Everybody" and "the rest" are those who are expected: the exempt and those
 * elsewhere for a time are named by number, for a vote counts them only when they came. Of an exception nothing is known
 * but that it is none: whoever stood as present is open again. Where a point is named, or only one is looked at
 * (`shown`), "everybody" are its people.
 */
export function applyRoll(
  people: readonly MeetingPerson[],
  parts: readonly PointRoll[],
  shown: number | null = null,
): Applied {
  const said = new Map<number, Presence | null>()
  const placed = new Map<number, number>()
  let leavesOut = false
  for (const { point, lines } of parts) {
    const scope = point ?? shown
    for (const line of lines) {
      for (const [index, one] of people.entries()) {
        const { person } = one
        const now = said.has(person) ? said.get(person)! : one.presence
        if ("numbers" in line) {
          if (!line.numbers.includes(index + 1)) continue
          said.set(person, line.presence)
          if (point !== null) placed.set(person, point)
        } else if (scope !== null && one.point !== scope) {
        } else if ("allBut" in line && line.allBut.includes(index + 1)) {
          if (THERE.includes(now)) said.set(person, null)
        } else if ("allBut" in line || now === null) {
          if (one.standing === "official" || one.standing === "probationary") said.set(person, line.presence)
          else leavesOut ||= now === null
        }
      }
    }
  }
  return {
    said: [...said].map(([person, presence]) => ({ person, presence })),
    placed: [...placed].map(([person, point]) => ({ person, point })),
    leavesOut,
  }
}
