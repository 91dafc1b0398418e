import type { CivilDate } from "./document.ts"

const VIETNAM = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
})

/** The day in Vietnam at an instant, whatever the machine's time zone. */
export function dayInVietnam(instant: Date): CivilDate {
  return VIETNAM.format(instant)
}
