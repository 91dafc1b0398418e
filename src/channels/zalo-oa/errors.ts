import type { ClosedReason } from "../../core/channel.ts"
import { DeliveryError, type DeliveryKind } from "../../core/errors.ts"
import { nextMorning, tomorrowMorning } from "./vietnam-time.ts"

/** The access token is expired, removed or unknown; the last three are seen in the wild only. */
const TOKEN_CODES = new Set([-216, -220, -124, -401, 216, 401])
/** The refresh token is spent or too old: a person has to give consent anew. */
const DEAD_REFRESH_CODES = new Set([-118, -14014])
/** No word of this person for seven days. */
const NO_WINDOW_CODES = new Set([-230, -232])

interface Verdict {
  readonly kind: DeliveryKind
  readonly closed?: ClosedReason
  readonly wait?: (now: Date) => number
}

const until = (instant: (now: Date) => Date) => (now: Date) =>
  Math.ceil((instant(now).getTime() - now.getTime()) / 1000)

const BROKEN: Verdict = { kind: "broken" }
const REJECTED: Verdict = { kind: "rejected" }
const NOT_SENT: Verdict = { kind: "not_sent" }
const TOMORROW: Verdict = { kind: "later", wait: until(tomorrowMorning) }
const MORNING: Verdict = { kind: "later", wait: until(nextMorning) }
// The limit counts calls a minute.
const RATE_LIMITED: Verdict = { kind: "rate_limited", wait: () => 60 }
const closed = (reason: ClosedReason): Verdict => ({ kind: "unreachable", closed: reason })

const VERDICTS: ReadonlyMap<number, Verdict> = new Map(
  (
    [
      [RATE_LIMITED, [-32]],
      [MORNING, [-234, -133]],
      // Quota of the account, of the recipient, of the day's templates.
      [TOMORROW, [-211, -218, -144]],
      [closed("unfollowed"), [-213]],
      [closed("blocked"), [-217, -244]],
      [closed("gone"), [-227]],
      [closed("no_window"), [...NO_WINDOW_CODES]],
      [BROKEN, [...TOKEN_CODES, ...DEAD_REFRESH_CODES]],
      // App inactive, wrong callback, account off, API not granted, package too small.
      [BROKEN, [-14002, -14003, -204, -205, -209, -212, -219, -221, -223, -224, -237, -403, -240, -242]],
      // No money for what is billed.
      [BROKEN, [-320, -321, -136, -137, -115]],
      // Wrong, too much, of a kind that does not exist, or against the platform's policy.
      [REJECTED, [-201, -210, -233, -235, -248]],
      // Of an approved text: phone, id, parameters, recipient, approval.
      [REJECTED, [-108, -109, -1121, -1122, -114, -119, -131, -146, -147]],
      // The attachment's id has lapsed: the next attempt uploads again.
      [NOT_SENT, [-200, -100]],
    ] as const
  ).flatMap(([verdict, codes]) => codes.map((code) => [code, verdict] as const)),
)

export function isTokenError(code: number): boolean {
  return TOKEN_CODES.has(code)
}

export function isDeadRefresh(error: DeliveryError): boolean {
  return DEAD_REFRESH_CODES.has(Number(error.platformCode))
}

export function isNoWindow(error: DeliveryError): boolean {
  return NO_WINDOW_CODES.has(Number(error.platformCode))
}

/** What an `error` of the platform means. It took nothing, so that an unknown code may be tried again. */
export function refusal(call: string, code: number, now: Date): DeliveryError {
  const { kind, closed, wait } = VERDICTS.get(code) ?? NOT_SENT
  return new DeliveryError(kind, `${call} was refused: ${code}`, {
    platformCode: String(code),
    closed,
    retryAfterSeconds: wait?.(now),
  })
}
