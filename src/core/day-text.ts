import type { CivilDate } from "./document.ts"

/** A day as people here write it: "07/12/2026". */
export function dayText(day: CivilDate): string {
  return day.split("-").reverse().join("/")
}
