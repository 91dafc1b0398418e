import type { Parts } from "./compose.ts"
import type { Reference } from "./core/audit.ts"
import { dayInVietnam } from "./core/calendar.ts"
import {
  OWN_TIME_DAYS,
  OWN_TIME_KINDS,
  type OwnTimeKind,
  PERIOD_KINDS,
  type PeriodKind,
  type Periods,
  type RetainedKind,
} from "./core/retention.ts"
import { addAudit, letGoOfAudit } from "./storage/audit.ts"
import {
  forgetAged,
  noteRun,
  type RetentionRun,
  readRuns,
  type Standing,
  standingOf,
} from "./storage/retained.ts"

const DAY_MS = 24 * 60 * 60 * 1000

export type RetentionParts = Pick<Parts, "database" | "clock" | "keys"> & {
  readonly config: { readonly retention: Periods }
}

/** Removes what has come to an end of its own: codes, links, dialogues. */
export async function dropWhatExpired({ database, clock }: RetentionParts): Promise<RetentionRun[]> {
  const now = clock.now()
  const runs: RetentionRun[] = []
  for (const kind of OWN_TIME_KINDS) {
    const removed = await forgetAged(database, kind, daysBefore(now, OWN_TIME_DAYS[kind]))
    runs.push({ kind, ranAt: now, removed })
    await noteRun(database, runs.at(-1)!)
  }
  return runs
}

/** Looks through the kinds that were not looked through today, whichever hours the machine is on. */
export async function keepPeriodsToday(parts: RetentionParts): Promise<RetentionRun[]> {
  const today = dayInVietnam(parts.clock.now())
  const runs = await readRuns(parts.database)
  const done = new Set(runs.filter(({ ranAt }) => dayInVietnam(ranAt) === today).map(({ kind }) => kind))
  const due = PERIOD_KINDS.filter((kind) => !done.has(kind))
  return due.length === 0 ? [] : keepPeriods(parts, "service", due)
}

/**
 * Removes what is past its period, all of it or nothing. When something went, the journal says how much of each kind,
 * and who had it done.
 */
export function keepPeriods(
  parts: RetentionParts,
  actor: Reference,
  kinds: readonly PeriodKind[] = PERIOD_KINDS,
): Promise<RetentionRun[]> {
  const { database, clock, keys, config } = parts
  const now = clock.now()
  return database.transaction(async (queries) => {
    const runs: RetentionRun[] = []
    for (const kind of kinds) {
      const before = daysBefore(now, config.retention[kind])
      const removed =
        kind === "audit" ? await letGoOfAudit(queries, keys, before) : await forgetAged(queries, kind, before)
      runs.push({ kind, ranAt: now, removed })
      await noteRun(queries, runs.at(-1)!)
    }
    const reason = runs
      .flatMap(({ kind, removed }) => (removed === 0 ? [] : [`${kind}=${removed}`]))
      .join(" ")
    if (reason !== "") {
      await addAudit(queries, keys, { at: now, actor, act: "retention-ran", subject: "retention", reason })
    }
    return runs
  })
}

export interface KindStanding extends Standing {
  readonly kind: RetainedKind
  /** How long it is kept; 0 goes as soon as it has expired. */
  readonly days: number
  readonly lastRun: Date | null
  /** How much went then. */
  readonly lastRemoved: number
}

/** How each kind stands now. */
export async function retentionStandings(parts: RetentionParts): Promise<KindStanding[]> {
  const { database, clock, config } = parts
  const now = clock.now()
  const runs = new Map((await readRuns(database)).map((run) => [run.kind, run]))
  const standings: KindStanding[] = []
  for (const kind of [...PERIOD_KINDS, ...OWN_TIME_KINDS]) {
    const days = isOwnTime(kind) ? OWN_TIME_DAYS[kind] : config.retention[kind]
    const standing = await standingOf(database, kind, daysBefore(now, days))
    const run = runs.get(kind)
    standings.push({ kind, days, ...standing, lastRun: run?.ranAt ?? null, lastRemoved: run?.removed ?? 0 })
  }
  return standings
}

function isOwnTime(kind: RetainedKind): kind is OwnTimeKind {
  return Object.hasOwn(OWN_TIME_DAYS, kind)
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS)
}
