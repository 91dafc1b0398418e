import { localTime } from "../../../core/calendar.ts"
import { dayText } from "../../../core/day-text.ts"
import type { CivilDate } from "../../../core/document.ts"
import { fold } from "../../../core/text.ts"
import type { Texts } from "../../../core/texts.ts"
import { addDays } from "../../../core/working-days.ts"
import { weekdayOf } from "../../../understand/when/days.ts"
import { type Now, readWhen, type When } from "../../../understand/when/read.ts"
import type { Asker } from "../../dialogue.ts"

/** The local time at which somebody types. */
export function typedAt(asker: Asker): Now {
  const local = localTime(asker.now)
  return { date: local.slice(0, 10), time: local.slice(11) }
}

/** What is known already of when something begins: its day, and perhaps its hour. */
export interface Known {
  readonly day: CivilDate
  readonly hour: string | null
}

/** What is known of something that begins at a moment. */
export function knownOf(startsAt: Date): Known {
  const local = localTime(startsAt)
  return { day: local.slice(0, 10), hour: local.slice(11) }
}

/** Reads when something shall be of which this much is known: an hour alone keeps the day, a day alone the hour. */
export function readChanged(typed: string, asker: Asker, known: Known | null): When {
  const read = readWhen(typed, typedAt(asker))
  if (known === null) return read
  const { day, hour } = known
  if ("date" in read) return hour === null ? read : { start: `${read.date}T${hour}` }
  const [here, there] = [day, addDays(day, 1)].map((date) => readWhen(typed, { date, time: "00:00" }))
  // Words that go with whatever day it is name none; "tối nay" names today.
  const namesNoDay =
    isOn(here!, day) && isOn(there!, addDays(day, 1)) && !/(?<![a-z])nay(?![a-z])/.test(fold(typed))
  return namesNoDay ? here! : read
}

function isOn(when: When, day: string): boolean {
  return "start" in when && when.start.startsWith(day)
}

/** What is wrong or missing in what was typed about the time, said to whoever typed it. */
export function problemOf(texts: Texts, when: When): string {
  if ("ask" in when && when.about === "weekday") {
    const { date, weekday } = when
    const [is, said] = [weekdayName(texts, weekdayOf(date)), weekdayName(texts, weekday)]
    return texts("meetings-when-weekday", { date: dayText(date), is, said })
  }
  return texts("meetings-when-unclear", {
    what: "ask" in when ? when.about : "date" in when ? "hour" : "rule",
  })
}

function weekdayName(texts: Texts, weekday: number): string {
  return texts("meetings-weekday", { weekday: weekday % 7 })
}
