import { dayInVietnam } from "../../core/calendar.ts"
import type { Clock } from "../../core/clock.ts"

/** What pays for messages after the free 48 hours, in the order in which it is taken. */
export const QUOTA_KINDS = ["sub_quota", "purchase_quota", "reward_quota"] as const
export type QuotaKind = (typeof QUOTA_KINDS)[number]

export interface Quotas {
  /** Takes one billed message; null when nothing is left. */
  take(): { readonly kind: QuotaKind; readonly remain: number; readonly total: number } | null
  /** Takes one approved text of this day; null when nothing is left. */
  takeTemplate(): { readonly dailyQuota: string; readonly remainingQuota: string } | null
  left(kind: QuotaKind): { readonly remain: number; readonly total: number }
  set(kind: QuotaKind | "template", remain: number): void
}

export interface QuotaSizes {
  readonly sub_quota?: number
  readonly purchase_quota?: number
  readonly reward_quota?: number
  /** Approved texts a day. */
  readonly template?: number
}

export function createQuotas(sizes: QuotaSizes, clock: Clock): Quotas {
  const { sub_quota = 2000, purchase_quota = 0, reward_quota = 0, template = 500 } = sizes
  const pots: Record<QuotaKind, { remain: number; total: number }> = {
    sub_quota: { remain: sub_quota, total: sub_quota },
    purchase_quota: { remain: purchase_quota, total: purchase_quota },
    reward_quota: { remain: reward_quota, total: reward_quota },
  }
  const today = { day: "", remain: template, total: template }
  return {
    take: () => {
      const kind = QUOTA_KINDS.find((one) => pots[one].remain > 0)
      if (kind === undefined) return null
      pots[kind].remain -= 1
      return { kind, ...pots[kind] }
    },
    takeTemplate: () => {
      const day = dayInVietnam(clock.now())
      if (day !== today.day) Object.assign(today, { day, remain: today.total })
      if (today.remain === 0) return null
      today.remain -= 1
      return { dailyQuota: String(today.total), remainingQuota: String(today.remain) }
    },
    left: (kind) => pots[kind],
    set: (kind, remain) => {
      if (kind !== "template") {
        pots[kind] = { remain, total: Math.max(remain, pots[kind].total) }
        return
      }
      Object.assign(today, { day: dayInVietnam(clock.now()), remain, total: Math.max(remain, today.total) })
    },
  }
}

/** The last day of the month in Vietnam, as the platform writes it. */
export function endOfMonth(now: Date): string {
  const [year = 0, month = 0] = dayInVietnam(now).split("-").map(Number)
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `${last}/${String(month).padStart(2, "0")}/${year}`
}
