import { localTime } from "../../../core/calendar.ts"
import type { Now, When } from "../../../understand/when/read.ts"
import type { Asker } from "../../dialogue.ts"

/** The local time at which somebody types. */
export function typedAt(asker: Asker): Now {
  const local = localTime(asker.now)
  return { date: local.slice(0, 10), time: local.slice(11) }
}

/** What is missing in what was typed about the time. */
export function unclear(when: When): string {
  if ("ask" in when) return when.about
  return "date" in when ? "hour" : "rule"
}
