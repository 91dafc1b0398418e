// Vietnam keeps UTC+7 all year.
const OFFSET_MS = 7 * 3_600_000
const DAY_MS = 24 * 3_600_000
const MORNING_MS = 6 * 3_600_000

/** The next six o'clock in the morning in Vietnam: the end of the hours in which the platform blocks messages. */
export function nextMorning(now: Date): Date {
  const midnight = startOfDay(now)
  const morning = midnight + MORNING_MS
  return new Date(now.getTime() < morning ? morning : morning + DAY_MS)
}

/** Six o'clock of the day after: a quota of the day is fresh again, and nobody is woken by what waited for it. */
export function tomorrowMorning(now: Date): Date {
  return new Date(startOfDay(now) + DAY_MS + MORNING_MS)
}

/** The first instant of the next day in Vietnam. */
export function endOfDay(now: Date): Date {
  return new Date(startOfDay(now) + DAY_MS)
}

function startOfDay(now: Date): number {
  const local = now.getTime() + OFFSET_MS
  return local - (local % DAY_MS) - OFFSET_MS
}
