import { dayInVietnam } from "../../core/calendar.ts"
import type { CivilDate } from "../../core/document.ts"
import { addDays } from "../../core/working-days.ts"
import type { PublishedFilter } from "../../storage/cases/published.ts"
import { statesOf } from "./shapes.ts"

/** As the specification has it: whichever is smaller. */
export const MOST_REQUESTS = 1000
const SPAN_DAYS = 90
const MOST_NAMED = 100

/** What was asked for cannot be; the message is for whoever asked. */
export class BadRequest extends Error {}

/**
 * What the arguments of GET requests mean. Requests named by their ids are found whatever else is asked for; otherwise those
 * of 90 days at most, the last 90 where no day is named. An empty argument is none. Throws BadRequest.
 */
export function readFilter(query: Readonly<Record<string, string>>, today: CivilDate): PublishedFilter {
  const ids = namesIn(query, "service_request_id")
  if (ids !== undefined) return { codes: ids.map((id) => id.toUpperCase()) }
  const [start, end] = [dayIn(query, "start_date"), dayIn(query, "end_date")]
  const from = start ?? addDays(end ?? today, -SPAN_DAYS)
  const until = end ?? addDays(from, SPAN_DAYS)
  if (until < from) throw new BadRequest("end_date is before start_date.")
  if (until > addDays(from, SPAN_DAYS))
    throw new BadRequest(`From start_date to end_date there may be ${SPAN_DAYS} days at most.`)
  const statuses = namesIn(query, "status")
  return {
    from,
    until,
    categories: namesIn(query, "service_code"),
    states: statuses?.flatMap((status) => {
      if (status !== "open" && status !== "closed") throw new BadRequest("status is open or closed.")
      return statesOf(status)
    }),
  }
}

/** Names with commas between them. */
function namesIn(query: Readonly<Record<string, string>>, name: string): string[] | undefined {
  const names = (query[name] ?? "").split(",").flatMap((one) => (one.trim() === "" ? [] : [one.trim()]))
  if (names.length > MOST_NAMED) throw new BadRequest(`${name}: ${MOST_NAMED} at most.`)
  return names.length === 0 ? undefined : names
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+ -]\d{2}:\d{2})$/

/** The day in Vietnam of a moment such as 2010-05-24T00:00:00Z. A plus that nobody wrote as %2B came as a space. */
function dayIn(query: Readonly<Record<string, string>>, name: string): CivilDate | undefined {
  const value = query[name]?.trim() ?? ""
  if (value === "") return undefined
  const at = MOMENT.test(value) ? new Date(value.replace(" ", "+")) : new Date(Number.NaN)
  if (Number.isNaN(at.getTime()))
    throw new BadRequest(`${name} is a moment such as 2026-11-24T00:00:00+07:00, with its time zone.`)
  return dayInVietnam(at)
}
