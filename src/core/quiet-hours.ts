import type { Clock } from "./clock.ts"

/** When notices rest, as minutes of the day in Vietnam. `from` may be later than `to`: then it spans midnight. */
export interface QuietHours {
  readonly from: number
  readonly to: number
}

/** 21:30 to 06:30, and what waited goes out from 06:45 on, so that nobody's first minute of the day is ours. */
export const QUIET_HOURS: QuietHours = { from: 21 * 60 + 30, to: 6 * 60 + 45 }

// Vietnam has kept UTC+7 without summer time since 1975.
const OFFSET_MINUTES = 7 * 60

/** Whether notices rest now. */
export function isQuiet(clock: Pick<Clock, "now">, { from, to }: QuietHours): boolean {
  const minute = (Math.floor(clock.now().getTime() / 60_000) + OFFSET_MINUTES) % (24 * 60)
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to
}
