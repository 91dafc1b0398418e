import { z } from "zod"
import type { Clock } from "../../core/clock.ts"
import type { Log } from "../../core/log.ts"
import type { Quota, WindowLedger } from "./ports.ts"
import { tomorrowMorning } from "./vietnam-time.ts"

/** What pays for a consultation message after the free 48 hours, in the order in which the platform takes it. */
export const PAID_KINDS = ["sub_quota", "purchase_quota", "reward_quota"] as const
/** Set to nothing for a day when the platform says that all of them are used up. */
export const EXHAUSTED = "cs"

const count = z.coerce.number().int().nonnegative()
const owned = z.looseObject({
  quota_type: z.string(),
  remain: count,
  total: count.optional().catch(undefined),
  expired_date: z.coerce.string().optional().catch(undefined),
})
const assets = z.array(
  z.looseObject({
    total: count.optional().catch(undefined),
    remain: count,
    valid_through: z.coerce.string().optional().catch(undefined),
  }),
)

export interface Quotas {
  /** What the answer to a message says is left. Never throws. */
  noteAnswer(quota: unknown): Promise<void>
  /** What the account owns, as the platform lists it by kind. Never throws. */
  noteOwned(lists: ReadonlyMap<string, unknown>): Promise<void>
  /** A message was refused because nothing is left. Never throws. */
  noteExhausted(): Promise<void>
}

/** Keeps in the ledger what the platform tells about quotas by the way. What cannot be read is let go. */
export function createQuotas(ledger: WindowLedger, clock: Clock, log: Log): Quotas {
  const note = async (quota: Quota): Promise<void> => {
    try {
      await ledger.noteQuota(quota)
    } catch (error) {
      log.warn({ err: error }, "zalo-oa: a quota was not kept")
    }
  }
  return {
    noteAnswer: async (quota) => {
      const read = owned.safeParse(quota).data
      if (read === undefined || !isPaid(read.quota_type)) return
      const until = instantOf(read.expired_date) ?? tomorrowMorning(clock.now())
      await note({ name: nameOf(read.quota_type), remains: read.remain, total: read.total ?? null, until })
    },
    noteOwned: async (lists) => {
      const read = new Map([...lists].map(([kind, list]) => [kind, assets.safeParse(list).data] as const))
      // An account that lists nothing at all is not without quota: its package counts in another way.
      if ([...read.values()].every((list) => list === undefined || list.length === 0)) return
      for (const [kind, list] of read) if (list !== undefined) await note(summed(kind, list, clock.now()))
    },
    noteExhausted: () =>
      note({ name: EXHAUSTED, remains: 0, total: null, until: tomorrowMorning(clock.now()) }),
  }
}

/** How many billed messages are left; null when that is not known. */
export async function paidLeft(ledger: WindowLedger, now: Date): Promise<number | null> {
  const known = async (name: string) => {
    const quota = await ledger.quota(name)
    return quota !== null && (quota.until === null || quota.until > now) ? quota.remains : null
  }
  if ((await known(EXHAUSTED)) === 0) return 0
  const left = await Promise.all(PAID_KINDS.map((kind) => known(nameOf(kind))))
  // A kind that is not known may hold any number.
  return left.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0 as number | null)
}

function summed(kind: string, list: z.infer<typeof assets>, now: Date): Quota {
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
  const ends = list.flatMap(({ valid_through }) => instantOf(valid_through)?.getTime() ?? [])
  return {
    name: nameOf(kind),
    remains: sum(list.map(({ remain }) => remain)),
    total: sum(list.map(({ total }) => total ?? 0)),
    // What has no date is asked for again tomorrow, by the next message.
    until: ends.length > 0 ? new Date(Math.min(...ends)) : tomorrowMorning(now),
  }
}

const nameOf = (kind: string): string => `cs.${kind}`

function isPaid(kind: string): boolean {
  return PAID_KINDS.some((one) => one === kind)
}

/** Milliseconds since 1970, or a day such as 31/12/2026 to its end in Vietnam. */
function instantOf(written: string | undefined): Date | null {
  if (written === undefined) return null
  if (/^\d{13}$/.test(written)) return new Date(Number(written))
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(written) ?? []
  if (day === undefined) return null
  const end = new Date(`${year}-${month}-${day}T23:59:59.999+07:00`)
  return Number.isNaN(end.getTime()) ? null : end
}
