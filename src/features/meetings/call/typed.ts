import { localTime } from "../../../core/calendar.ts"
import { fold } from "../../../core/text.ts"
import { addDays } from "../../../core/working-days.ts"
import { type Now, readWhen, type When } from "../../../understand/when/read.ts"
import type { Asker } from "../../dialogue.ts"

/** The local time at which somebody types. */
export function typedAt(asker: Asker): Now {
  const local = localTime(asker.now)
  return { date: local.slice(0, 10), time: local.slice(11) }
}

/**
 * Reads when something shall be instead that now begins at `current`: an hour alone keeps its day, a day alone its hour.
 */
export function readChanged(typed: string, asker: Asker, current: Date | null): When {
  const read = readWhen(typed, typedAt(asker))
  if (current === null) return read
  const local = localTime(current)
  const [day, hour] = [local.slice(0, 10), local.slice(11)]
  if ("date" in read) return { start: `${read.date}T${hour}` }
  const [here, there] = [day, addDays(day, 1)].map((date) => readWhen(typed, { date, time: "00:00" }))
  // Words that go with whatever day it is name none; "tối nay" names today.
  const namesNoDay =
    isOn(here!, day) && isOn(there!, addDays(day, 1)) && !/(?<![a-z])nay(?![a-z])/.test(fold(typed))
  return namesNoDay ? here! : read
}

function isOn(when: When, day: string): boolean {
  return "start" in when && when.start.startsWith(day)
}

/** What is missing in what was typed about the time. */
export function unclear(when: When): string {
  if ("ask" in when) return when.about
  return "date" in when ? "hour" : "rule"
}
