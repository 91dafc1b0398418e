import type { Keys } from "./seal.ts"

const MINUTE_MS = 60_000

/** So long a code is shown; it is taken as long again. */
export const WINDOW_MS = 30_000

/** When people may check in, counted from the beginning of a meeting; whoever comes after `lateMs` is late. */
export const CHECK_IN = {
  earlyMs: 30 * MINUTE_MS,
  untilMs: 60 * MINUTE_MS,
  lateMs: 10 * MINUTE_MS,
} as const

/** Between which beginnings a meeting lies whose check-in may be open now. */
export function checkInSpan(now: Date): { readonly from: Date; readonly to: Date } {
  return {
    from: new Date(now.getTime() - CHECK_IN.untilMs),
    to: new Date(now.getTime() + CHECK_IN.earlyMs),
  }
}

/** Whether people may check in to a meeting that begins then. */
export function isCheckInTime(startsAt: Date, now: Date): boolean {
  const { from, to } = checkInSpan(now)
  return startsAt > from && startsAt <= to
}

/** The six digits that a meeting's page shows at a moment, the same in every process; and until when. */
export function codeAt(
  keys: Keys,
  meeting: number,
  now: Date,
): { readonly code: string; readonly until: Date } {
  const window = windowAt(now)
  return { code: codeOf(keys, meeting, window), until: new Date((window + 1) * WINDOW_MS) }
}

/** Whether this is the meeting's code now, or was it in the window before. */
export function isCodeOf(keys: Keys, meeting: number, code: string, now: Date): boolean {
  const window = windowAt(now)
  return [window, window - 1].some((one) => codeOf(keys, meeting, one) === code)
}

function windowAt(now: Date): number {
  return Math.floor(now.getTime() / WINDOW_MS)
}

function codeOf(keys: Keys, meeting: number, window: number): string {
  const digest = keys.digest(`${meeting}:${window}`, "check-in-codes")
  // 48 bits: what is left over by a million makes no digit likelier.
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, "0")
}

/** The page that shows a meeting's code, for a screen in the room. */
export function checkInUrl(publicUrl: string, token: string): string {
  return `${publicUrl.replace(/\/+$/, "")}/check-in/${token}`
}

/** Where the code leads that is scanned from that page. */
export function scanUrl(publicUrl: string, code: string): string {
  return `${publicUrl.replace(/\/+$/, "")}/check-in/c/${code}`
}

/** What a link to the chat brings along of a code. */
export function startWord(code: string): string {
  return `dd-${code}`
}
