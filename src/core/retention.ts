/**
 * What does not stay for ever, and how many days it is kept by default. From which moment a kind's days count, and what
 * belongs to it, stands in `storage/retained.ts`; what people call it, in the locales as `cli-retention-of-<kind>`.
 */
export const KEPT_DAYS = {
  chat: 30,
  files: 30,
  questions: 90,
  answers: 365,
  invitations: 7,
  reasons: 60,
  contacts: 30,
  readings: 60,
  broadcasts: 365,
  tasks: 365,
  asked: 60,
  cases: 730,
  "case-photos": 30,
  refusals: 365,
  consents: 730,
  requests: 730,
  audit: 730,
} as const
export type PeriodKind = keyof typeof KEPT_DAYS

/** What has an end of its own, and the days that it stays behind that; not for the operator to change. */
export const OWN_TIME_DAYS = {
  dialogues: 0,
  "link-codes": 0,
  links: 0,
  handovers: 0,
  resolutions: 0,
  watchers: 0,
  "case-drafts": 0,
  "case-sealed": 0,
  imports: 0,
  "web-photos": 0,
  buckets: 1 / 24,
} as const
export type OwnTimeKind = keyof typeof OWN_TIME_DAYS

export type RetainedKind = PeriodKind | OwnTimeKind

/** Days for each kind that has a period. */
export type Periods = Readonly<Record<PeriodKind, number>>

export const PERIOD_KINDS = Object.keys(KEPT_DAYS) as PeriodKind[]
export const OWN_TIME_KINDS = Object.keys(OWN_TIME_DAYS) as OwnTimeKind[]

/** A hundred years: longer is a slip, and later than any date that a database knows. */
const LONGEST_DAYS = 36_500

/**
 * Reads "chat=30,questions=90"; kinds that are not named keep their default. Problems come back as sentences in which
 * no word of the text is repeated, except the name of a kind that exists.
 */
export function readPeriods(text: string): { readonly periods: Periods; readonly problems: string[] } {
  const periods: Record<PeriodKind, number> = { ...KEPT_DAYS }
  const problems: string[] = []
  const seen = new Set<PeriodKind>()
  const entries = text.trim() === "" ? [] : text.split(",")
  for (const [index, entry] of entries.entries()) {
    const [name = "", days = "", ...more] = entry.split("=").map((part) => part.trim())
    const kind = PERIOD_KINDS.find((one) => one === name)
    if (kind === undefined || more.length > 0) {
      problems.push(`entry ${index + 1} is not like chat=30; the kinds are ${PERIOD_KINDS.join(", ")}`)
    } else if (seen.has(kind)) {
      problems.push(`${kind} is named twice`)
    } else if (!/^\d{1,6}$/.test(days) || Number(days) < 1 || Number(days) > LONGEST_DAYS) {
      problems.push(`${kind} is kept whole days, from 1 to ${LONGEST_DAYS}`)
    } else {
      periods[kind] = Number(days)
    }
    if (kind !== undefined) seen.add(kind)
  }
  return { periods, problems }
}
