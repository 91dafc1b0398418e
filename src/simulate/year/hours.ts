/** Times of the simulated year: milliseconds since 1970, days as "2027-01-09" and hours as "19:30" in Vietnam. */
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Vietnam has kept UTC+7 without summer time since 1975. */
const OFFSET = 7 * HOUR
const NIGHT = { from: "21:30", to: "06:45" }

export function at(day: string, time: string): number {
  return Date.parse(`${day}T${time}:00+07:00`)
}

export function dayOf(moment: number): string {
  return new Date(moment + OFFSET).toISOString().slice(0, 10)
}

export function timeOf(moment: number): string {
  return new Date(moment + OFFSET).toISOString().slice(11, 16)
}

export function daysAfter(day: string, days: number): string {
  return dayOf(at(day, "00:00") + days * DAY)
}

/** Whether notices rest then. */
export function isNight(moment: number): boolean {
  const time = timeOf(moment)
  return time >= NIGHT.from || time < NIGHT.to
}

/** The moment itself, or the next morning when it lies in the night. */
export function notAtNight(moment: number): number {
  if (!isNight(moment)) return moment
  const day = dayOf(moment)
  return at(timeOf(moment) >= NIGHT.from ? daysAfter(day, 1) : day, NIGHT.to)
}

/** "19h30", or "8h sáng" where the hour alone could mean two things. */
export function spokenTime(moment: number): string {
  const [hour = 0, minute = 0] = timeOf(moment).split(":").map(Number)
  const minutes = minute === 0 ? "" : String(minute).padStart(2, "0")
  return `${hour}h${minutes}${hour < 12 ? " sáng" : ""}`
}

/** "ngày 09/01/2027". */
export function spokenDay(moment: number): string {
  const [year, month, day] = dayOf(moment).split("-")
  return `ngày ${day}/${month}/${year}`
}
