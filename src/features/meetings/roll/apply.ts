import type { Presence } from "../../../core/meeting.ts"
import type { MeetingPerson } from "../../../storage/meeting-people.ts"
import type { RollLine } from "../../../understand/roll.ts"

/** Of whom something was said, and whether words for everybody left out some who are not expected. */
export interface Applied {
  readonly said: readonly { readonly person: number; readonly presence: Presence | null }[]
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
 * but that it is none: whoever stood as present is open again.
 */
export function applyRoll(people: readonly MeetingPerson[], lines: readonly RollLine[]): Applied {
  const said = new Map<number, Presence | null>()
  let leavesOut = false
  for (const line of lines) {
    for (const [index, { person, standing, presence }] of people.entries()) {
      const now = said.has(person) ? said.get(person)! : presence
      const isExpected = standing === "official" || standing === "probationary"
      if ("numbers" in line) {
        if (line.numbers.includes(index + 1)) said.set(person, line.presence)
      } else if ("allBut" in line && line.allBut.includes(index + 1)) {
        if (THERE.includes(now)) said.set(person, null)
      } else if ("allBut" in line || now === null) {
        if (isExpected) said.set(person, line.presence)
        else leavesOut ||= now === null
      }
    }
  }
  return { said: [...said].map(([person, presence]) => ({ person, presence })), leavesOut }
}
