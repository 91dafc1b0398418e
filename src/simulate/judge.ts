import { isQuiet, QUIET_HOURS } from "../core/quiet-hours.ts"
import type { Trace } from "../storage/traces.ts"
import { type Crowd, PLATFORMS } from "./crowd.ts"

/** One message that somebody is to get: the words by which it is known, and who may get it, in any of their accounts. */
export interface Expected {
  readonly mark: string
  /** Accounts as "channel:user"; more than one for a person with several. */
  readonly who: readonly string[]
  readonly kind: "reply" | "notice" | "urgent"
  /** Of no use after this moment. */
  readonly notAfter: number | null
}

export interface Verdicts {
  /** Messages that the platforms delivered, one for each that was expected. */
  readonly sent: number
  /** Neither delivered nor told to be undelivered. */
  readonly lost: number
  /** Delivered more than once, and not told to be unknown. */
  readonly duplicated: number
  /** Told to be unknown. */
  readonly unknown: number
  /** Told to be undelivered, and it is: unreachable, failed, expired. */
  readonly undelivered: number
  /** Delivered when it was of no use any more, or in quiet hours without being urgent. */
  readonly stale: number
  /** Told to be delivered or undelivered against the truth. */
  readonly untrue: number
}

/** How much later than its end a message may arrive that was on its way then. */
const ON_ITS_WAY_MS = 60_000
const MARK = /TB\d+x|\d{4}\/\d{4}\/QĐ-UBND/g
const DELIVERED = new Set(["sent", "delivered", "seen"])
const UNDELIVERED = new Set(["unreachable", "failed", "expired", "withdrawn"])

/** Compares what was expected with what the platforms saw and what the program tells. The platforms are believed. */
export function judge(
  expected: readonly Expected[],
  crowd: Crowd,
  traces: readonly Trace[],
  onWrong: (
    what: string,
    expected: Expected,
    deliveries: readonly number[],
    states: readonly string[],
  ) => void,
): Verdicts {
  const seen = new Map<string, number[]>()
  const told = new Map<string, string[]>()
  const push = <T>(map: Map<string, T[]>, key: string, value: T) => {
    const list = map.get(key)
    if (list === undefined) map.set(key, [value])
    else list.push(value)
  }
  for (const platform of PLATFORMS) {
    for (const entry of crowd.ledger(platform)) {
      if (entry.outcome !== "delivered" || entry.text === null) continue
      for (const mark of marksIn(entry.text)) push(seen, `${mark} ${platform}:${entry.chat}`, entry.at)
    }
  }
  for (const trace of traces) {
    for (const mark of marksIn(trace.text ?? ""))
      push(told, `${mark} ${trace.channel}:${trace.chat}`, trace.state)
  }
  const count = { sent: 0, lost: 0, duplicated: 0, unknown: 0, undelivered: 0, stale: 0, untrue: 0 }
  for (const one of expected) {
    const { mark, who, kind, notAfter } = one
    const deliveries = who.flatMap((account) => seen.get(`${mark} ${account}`) ?? [])
    const states = who.flatMap((account) => told.get(`${mark} ${account}`) ?? [])
    const isUnknown = states.includes("unknown")
    if (isUnknown) count.unknown++
    if (deliveries.length > 0) count.sent++
    const saysUndelivered = states.length > 0 && states.every((state) => UNDELIVERED.has(state))
    if (deliveries.length === 0 && saysUndelivered) count.undelivered++
    const isStale = deliveries.some(
      (at) =>
        (notAfter !== null && at > notAfter + ON_ITS_WAY_MS) ||
        (kind === "notice" && [at, at - ON_ITS_WAY_MS].every(isQuietAt)),
    )
    const saysDelivered = states.some((state) => DELIVERED.has(state))
    const wrong = {
      lost: deliveries.length === 0 && !saysUndelivered && !isUnknown,
      duplicated: deliveries.length > 1 && !isUnknown,
      stale: isStale,
      untrue: deliveries.length > 0 && (saysUndelivered || (!isUnknown && !saysDelivered)),
    }
    for (const [what, isWrong] of Object.entries(wrong)) {
      if (!isWrong) continue
      count[what as keyof typeof wrong]++
      onWrong(what, one, deliveries, states)
    }
  }
  return count
}

/** The words by which the notice of that number is known. */
export function noticeMark(number: number): string {
  return `TB${number}x`
}

/** A number that no document has: the answer names it, so every question has an answer of its own. */
export function questionMark(number: number): string {
  return `${1000 + (number % 9000)}/${1950 + Math.floor(number / 9000)}/QĐ-UBND`
}

function isQuietAt(moment: number): boolean {
  return isQuiet({ now: () => new Date(moment) }, QUIET_HOURS)
}

export function marksIn(text: string): string[] {
  return [...text.matchAll(MARK)].map(([mark]) => mark)
}
