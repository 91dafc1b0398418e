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

/** The last second of the day in Vietnam on which an instant lies: what is good "until" a day is good on it. */
export function endOfDayInVietnam(instant: Date): Date {
  return new Date(`${dayInVietnam(instant)}T23:59:59+07:00`)
}

const MOMENT = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
})

/** "22:36:05 25/11/2026", in Vietnam. */
export function formatMoment(instant: Date): string {
  return MOMENT.format(instant)
}

// Vietnam has kept UTC+7 without summer time since 1975; reckoning costs a fraction of formatting.
const OFFSET_MS = 7 * 60 * 60 * 1000

/** "2026-11-25T22:36", in Vietnam. */
export function localTime(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 16)
}

const MINUTE = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
})

/** "22:36" and "25/11/2026", in Vietnam. */
export function timeAndDay(instant: Date): { time: string; date: string } {
  const [date = "", time = ""] = MINUTE.format(instant).split(", ")
  return { time, date }
}
