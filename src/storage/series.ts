import type { CivilDate } from "../core/document.ts"
import type { MeetingKind } from "../core/meeting.ts"
import type { Queries } from "./database.ts"

/** Meetings of a unit that come again by a rule. */
export interface Series {
  readonly id: number
  readonly unit: number
  readonly kind: MeetingKind
  readonly rrule: string
  /** The rule counts from this day on. */
  readonly from: CivilDate
  /** "19:30", in Vietnam. */
  readonly hour: string
  readonly place: string
  readonly isOnline: boolean
  /** So many days before a date its draft is made. */
  readonly leadDays: number
}

const SERIES = `select s.id, s.unit_id as unit, s.kind, s.rrule, s.from_on as "from", s.hour, s.place,
    s.is_online as "isOnline", s.lead_days as "leadDays" from series s`

export type NewSeries = Omit<Series, "id" | "leadDays"> & { readonly by: number }

/** Sets a series; the unit's one of the same kind ends. Call in a transaction. */
export async function insertSeries(queries: Queries, series: NewSeries, at: Date): Promise<number> {
  await queries.query(
    "update series set ended_at = $3 where unit_id = $1 and kind = $2 and ended_at is null",
    [series.unit, series.kind, at],
  )
  const [row] = await queries.query<{ id: number }>(
    `insert into series (unit_id, kind, rrule, from_on, hour, place, is_online, made_by, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      series.unit,
      series.kind,
      series.rrule,
      series.from,
      series.hour,
      series.place,
      series.isOnline,
      series.by,
      at,
    ],
  )
  return row!.id
}

/** Undefined for one that has ended or is not there. */
export async function readSeries(queries: Queries, id: number): Promise<Series | undefined> {
  const [row] = await queries.query<Series>(`${SERIES} where s.id = $1 and s.ended_at is null`, [id])
  return row
}

/** The series of these units that go on, the oldest first. */
export function seriesOf(queries: Queries, units: readonly number[]): Promise<Series[]> {
  return queries.query<Series>(
    `${SERIES} where s.unit_id = any($1::integer[]) and s.ended_at is null order by s.unit_id, s.id`,
    [units],
  )
}

/** False when it has ended before. */
export async function endSeries(queries: Queries, id: number, at: Date): Promise<boolean> {
  const rows = await queries.query(
    "update series set ended_at = $2 where id = $1 and ended_at is null returning id",
    [id, at],
  )
  await queries.query("update series_dates set ask_again_at = null where series_id = $1", [id])
  return rows.length > 0
}

export async function setLead(queries: Queries, id: number, days: number): Promise<void> {
  await queries.query("update series set lead_days = $2 where id = $1 and ended_at is null", [id, days])
}

/** Says when the next draft is to be made; null when nothing comes any more. */
export async function setNext(queries: Queries, id: number, at: Date | null): Promise<void> {
  await queries.query("update series set next_at = $2 where id = $1", [id, at])
}

/** Series of units that go on of which a draft is to be made by now, locked until the transaction ends. */
export function dueSeries(queries: Queries, now: Date, today: CivilDate): Promise<Series[]> {
  return queries.query<Series>(
    `${SERIES} join units u on u.id = s.unit_id
     where s.ended_at is null and s.next_at <= $1 and (u.ended_on is null or u.ended_on > $2)
     order by s.id for update of s`,
    [now, today],
  )
}
