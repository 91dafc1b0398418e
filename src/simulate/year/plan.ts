import type { Crowd } from "../crowd.ts"
import { at, DAY, dayOf, daysAfter, HOUR, MINUTE } from "./hours.ts"
import type { Answer, Cell, Member, Presence, Standing } from "./record.ts"

/** A meeting as its secretary and the members have in mind to deal with it. */
export interface MeetingPlan {
  readonly cell: Cell
  readonly startsAt: number
  readonly isThematic: boolean
  readonly isSentence: boolean
  readonly callAt: number
  readonly fate: Fate
}

export type Fate =
  | { readonly do: "held" }
  | { readonly do: "taken-back" }
  | { readonly do: "new-time"; readonly at: number; readonly startsAt: number }
  | { readonly do: "new-place"; readonly at: number }
  | { readonly do: "cancelled"; readonly at: number }

type Random = () => number

/** The one in twelve with nothing to be reached by. */
const NO_ACCOUNT_EVERY = 12
/** Midnight in Vietnam on the first day. */
export const FIRST_DAY = "2027-01-01"

/** Cells of about the same size, each with a secretary who has an account. */
export function makeCells(count: number, members: number, crowd: Crowd, random: Random): Cell[] {
  const owners = [...crowd.owners]
  let number = 0
  return Array.from({ length: count }, (_, index): Cell => {
    const size = Math.floor((members * (index + 1)) / count) - Math.floor((members * index) / count)
    const all = Array.from({ length: size }, (_member, place): Member => {
      number++
      return {
        number,
        name: `Trần Văn P${number}`,
        cell: index + 1,
        standing: place < 4 ? "official" : standingBy(random()),
        accounts: place > 0 && number % NO_ACCOUNT_EVERY === 0 ? [] : (owners.shift() ?? []),
        wantsReminders: random() < 0.95,
      }
    })
    return { number: index + 1, name: `Chi bộ số ${index + 1}`, members: all, secretary: all[0]! }
  })
}

function standingBy(chance: number): Standing {
  if (chance < 0.08) return "exempt"
  if (chance < 0.12) return "elsewhere"
  return chance < 0.2 ? "probationary" : "official"
}

/** When cells meet: on a few days of the month and at a few hours, as they do. */
const REGULAR = ["09", "10", "11"]
const THEMATIC = ["22", "23"]
const HOURS = ["19:30", "08:00", "14:30"]

/** All meetings of a year, or of its first months. */
export function planMeetings(cells: readonly Cell[], months: number, random: Random): MeetingPlan[] {
  const plans: MeetingPlan[] = []
  for (let month = 1; month <= months; month++) {
    const inMonth = (day: string) => `2027-${String(month).padStart(2, "0")}-${day}`
    for (const cell of cells) {
      const day = REGULAR[cell.number % REGULAR.length]!
      const hour = HOURS[Math.floor(cell.number / REGULAR.length) % HOURS.length]!
      plans.push(planOne(cell, at(inMonth(day), hour), false, random))
      // By the end of the second month of a quarter.
      if (month % 3 !== 2) continue
      plans.push(planOne(cell, at(inMonth(THEMATIC[cell.number % 2]!), "19:00"), true, random))
    }
  }
  return plans
}

function planOne(cell: Cell, startsAt: number, isThematic: boolean, random: Random): MeetingPlan {
  const isShort = random() < 0.05
  const day = daysAfter(dayOf(startsAt), isShort ? -2 : -6)
  const chance = random()
  const hour = chance < 0.1 ? "22:30" : chance < 0.4 ? "20:15" : "09:15"
  return {
    cell,
    startsAt,
    isThematic,
    isSentence: isThematic || random() < 0.75,
    callAt: at(day, hour),
    fate: fateOf(startsAt, isShort, cell.secretary.accounts[0]!.channel === "zalo-bot", random),
  }
}

function fateOf(startsAt: number, isShort: boolean, isTyping: boolean, random: Random): Fate {
  const before = (days: number, time: string) => at(daysAfter(dayOf(startsAt), -days), time)
  const chance = random()
  if (chance < 0.02) return { do: "taken-back" }
  if (chance < 0.05) return { do: "new-time", at: before(1, "15:10"), startsAt: startsAt + DAY }
  if (chance < 0.08 && !isShort)
    return { do: "new-time", at: before(4, "10:10"), startsAt: startsAt + HOUR / 2 }
  if (chance < 0.11) return { do: "new-place", at: before(1, "15:10") }
  if (chance < 0.13) return { do: "new-place", at: startsAt - 75 * MINUTE }
  if (chance < 0.15 && !isShort) return { do: "cancelled", at: before(4, "10:10") }
  // While the reminders of the day before are on their way; whoever types numbers waits until their own has come.
  if (chance < 0.17) return { do: "cancelled", at: startsAt - DAY + (isTyping ? 5 * MINUTE : 0) }
  if (chance < 0.18) return { do: "cancelled", at: before(1, "22:40") }
  if (chance < 0.19) return { do: "cancelled", at: startsAt - 75 * MINUTE }
  return { do: "held" }
}

/** How somebody was there in the end, whatever they had said; null where the chair does not know it. */
export function presenceBy(answer: Answer | null, isLate: boolean, chance: number): Presence | null {
  if (answer === "online") return "online"
  if (answer === "yes") return chance < 0.06 ? "absent" : isLate || chance < 0.12 ? "late" : "present"
  if (answer === "no") return chance < 0.7 ? "excused" : chance < 0.9 ? "absent" : "present"
  if (chance > 0.97) return null
  return chance < 0.6 ? "present" : chance < 0.8 ? "absent" : "excused"
}
