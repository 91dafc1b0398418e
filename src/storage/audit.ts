import type { Act, AuditHead, Reference } from "../core/audit.ts"
import type { CivilDate } from "../core/document.ts"
import type { Keys } from "../core/seal.ts"
import { cleanInput } from "../core/text.ts"
import { type AuditRow, lockEnds, movedEnds, rowDigest } from "./audit-chain.ts"
import type { Queries } from "./database.ts"

const LONGEST_REASON = 200

export interface AuditEntry {
  readonly at: Date
  readonly actor: Reference
  readonly act: Act
  readonly subject: Reference
  /** A few words on why, or counts; never what anybody wrote. Cut at 200 characters. */
  readonly reason?: string
}

interface Added {
  readonly keys: Keys
  readonly entry: AuditEntry
}

/**
 * Adds a row to the journal, in the transaction of the act itself: neither is kept without the other. It is written
 * when the transaction ends, for from then on every other writer waits; `addedOf` finds it before.
 */
export function addAudit(queries: Queries, keys: Keys, entry: AuditEntry): Promise<void> {
  const reason = cleanInput(entry.reason ?? "", LONGEST_REASON)
  return queries.writeLast(writeAdded, { keys, entry: { ...entry, reason } })
}

/** What this transaction has added so far, which is not in the table yet. */
export function addedOf(queries: Queries): AuditEntry[] {
  return queries.toWrite(writeAdded).map(({ entry }) => entry)
}

async function writeAdded(queries: Queries, added: readonly Added[]): Promise<void> {
  let ends = await lockEnds(queries)
  const rows = added.map(({ keys, entry }): AuditRow => {
    const unsigned = { ...entry, number: ends.last.number + 1, reason: entry.reason ?? "" }
    const row = { ...unsigned, digest: rowDigest(keys, ends.last.digest, unsigned) }
    ends = movedEnds(keys, ends, { last: { number: row.number, digest: row.digest } })
    return row
  })
  await queries.query(
    `with added as (
       insert into audit (number, at, actor, act, subject, reason, digest)
       select number, at, actor, act, subject, reason, digest from jsonb_to_recordset($1::jsonb) as row(number bigint,
         at timestamptz, actor text, act text, subject text, reason text, digest text))
     update audit_ends set last_number = $2, last_digest = $3, mark = $4`,
    [JSON.stringify(rows), ends.last.number, ends.last.digest, ends.mark],
  )
}

/** One day of the journal, in numbers that can be printed. */
export interface AuditDigest {
  readonly day: CivilDate
  /** The most frequent first. */
  readonly counts: readonly { readonly act: string; readonly rows: number }[]
  /** Numbers of the day's first and last row; null on a day without any. */
  readonly first: number | null
  readonly last: number | null
  /** The newest row up to the end of the day; null when there is none, or it was let go. */
  readonly head: AuditHead | null
}

const IS_ON_DAY = `at >= ($1::date::timestamp at time zone 'Asia/Ho_Chi_Minh')
  and at < (($1::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')`

/** What was done on a day in Vietnam. */
export async function auditOn(queries: Queries, day: CivilDate): Promise<AuditDigest> {
  const counts = await queries.query<{ act: string; rows: number; first: number; last: number }>(
    `select act, count(*) as rows, min(number) as first, max(number) as last from audit
     where ${IS_ON_DAY} group by act order by rows desc, act`,
    [day],
  )
  const [head] = await queries.query<AuditHead>(
    `select number, digest from audit
     where at < (($1::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh') order by number desc limit 1`,
    [day],
  )
  const isEmpty = counts.length === 0
  return {
    day,
    counts: counts.map(({ act, rows }) => ({ act, rows })),
    first: isEmpty ? null : Math.min(...counts.map(({ first }) => first)),
    last: isEmpty ? null : Math.max(...counts.map(({ last }) => last)),
    head: head ?? null,
  }
}

/** The rows of a day in Vietnam, in order. */
export function auditRowsOn(queries: Queries, day: CivilDate): Promise<AuditRow[]> {
  return queries.query<AuditRow>(
    `select number, at, actor, act, subject, reason, digest from audit where ${IS_ON_DAY} order by number`,
    [day],
  )
}

/**
 * Lets the oldest rows go, as far as all of them are older than `before`; the chain then begins behind them and can
 * still be verified. Needs a transaction. Returns how many went.
 */
export async function letGoOfAudit(queries: Queries, keys: Keys, before: Date): Promise<number> {
  const ends = await lockEnds(queries)
  const newest = await newestToGo(queries, before)
  if (newest === undefined) return 0
  await queries.query("set local chibo.letting_go = 'on'")
  const gone = await queries.query("delete from audit where number <= $1 returning number", [newest.number])
  await queries.query("set local chibo.letting_go = 'off'")
  const { first, mark } = movedEnds(keys, ends, {
    first: { number: newest.number + 1, digest: newest.digest },
  })
  await queries.query("update audit_ends set first_number = $1, first_digest = $2, mark = $3", [
    first.number,
    first.digest,
    mark,
  ])
  return gone.length
}

/** Clocks of several processes differ: a row that is too young keeps all behind it. */
async function newestToGo(queries: Queries, before: Date): Promise<AuditHead | undefined> {
  const [row] = await queries.query<AuditHead>(
    `select number, digest from audit
     where number < coalesce((select min(number) from audit where at >= $1), 9223372036854775807)
     order by number desc limit 1`,
    [before],
  )
  return row
}
