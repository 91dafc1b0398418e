import type { CivilDate } from "../../core/document.ts"
import type { Queries } from "../database.ts"
import { dayStart } from "../day-start.ts"

/** What those who handle cases are told of one. */
export const ALERT_KINDS = [
  "new",
  "reopened",
  "reply",
  "waiting-late",
  "accept-late",
  "answer-late",
  "accept-soon",
  "answer-soon",
] as const
export type AlertKind = (typeof ALERT_KINDS)[number]

/** Something of a case that its desk has not been told. */
export interface Alert {
  readonly case: number
  readonly kind: AlertKind
  /** The day by which something is due, or on which it happened: under it this is told once. */
  readonly dueOn: CivilDate
  /** The unit that works on it, and the one that took it in. */
  readonly desk: number
  readonly unit: number
}

/** The days between which something is to be told today. */
export interface AlertDays {
  readonly today: CivilDate
  /** What was due before this day is late. */
  readonly lateBefore: CivilDate
  /** For each number of working days of warning, from 0: up to which day it is given today. */
  readonly soonUntil: readonly CivilDate[]
  /** For units that have set none. */
  readonly usualWarn: number
  /** Replies of this day and later are news. */
  readonly newsFrom: CivilDate
  /** What has waited for its sender since this day or longer is told. */
  readonly waitedSince: CivilDate
}

/** One process at a time tells, until its transaction is over: what it told, the next one sees. */
export async function lockAlerts(queries: Queries): Promise<void> {
  await queries.query("select pg_advisory_xact_lock(7410232)")
}

/** Everything of which a desk has not heard, that of one case together. */
export function alertsDue(queries: Queries, days: AlertDays): Promise<Alert[]> {
  return queries.query<Alert>(
    `with open as (
       select c.*, ($2::date[])[least(coalesce(s.warn_days, $3), cardinality($2::date[]) - 1) + 1] as soon
       from cases c left join case_settings s on s.unit_id = c.unit_id
       where c.state in ('received', 'checking', 'waiting', 'passed')
     ), due as (
       select id, 'new' as kind, received_on as due_on from open where state = 'received'
       union all select o.id, 'new', p.on_day from open o join lateral (
         select s.on_day, s.unit_id from case_steps s where s.case_id = o.id and s.state = 'passed'
         order by s.number desc limit 1) p on p.unit_id = o.desk_unit_id where o.state = 'passed'
       union all select id, 'reopened', received_on from open where reopened > 0
       union all select distinct o.id, 'reply', m.on_day from open o join case_messages m on m.case_id = o.id
         where m.from_citizen and m.on_day >= $5
       union all select id, 'waiting-late', waiting_since from open where state = 'waiting' and waiting_since <= $6
       union all select id, 'accept-late', accept_by from open
         where state = 'received' and accepted_on is null and accept_by < $4
       union all select id, 'answer-late', answer_by from open where state <> 'waiting' and answer_by < $4
       union all select id, 'accept-soon', accept_by from open
         where state = 'received' and accepted_on is null and received_on < $1 and accept_by between $1 and soon
       union all select id, 'answer-soon', answer_by from open
         where state <> 'waiting' and received_on < $1 and answer_by between $1 and soon
     )
     select d.id as "case", d.kind, d.due_on as "dueOn", c.desk_unit_id as desk, c.unit_id as unit
     from due d join cases c on c.id = d.id
     where not exists (select from case_alerts a where a.case_id = d.id and a.kind = d.kind and a.due_on = d.due_on
       and a.unit_id = c.desk_unit_id)
     order by d.id, d.kind, d.due_on`,
    [days.today, days.soonUntil, days.usualWarn, days.lateBefore, days.newsFrom, days.waitedSince],
  )
}

/**
 * Says that the people of a unit hear of these now. Returns those of which they had not. `as`: those who work on them in the
 * unit, or those who only look on; a case that comes back late is late to the former, whatever the latter were told.
 */
export async function claimAlerts(
  queries: Queries,
  unit: number,
  alerts: readonly Alert[],
  as: "desk" | "above" = "desk",
): Promise<Alert[]> {
  const suffix = as === "above" ? "-above" : ""
  const rows = await queries.query<{ case: number; kind: AlertKind; dueOn: CivilDate }>(
    `insert into case_alerts (case_id, kind, due_on, unit_id)
     select a.id, a.kind || $5, a.due_on, $4 from unnest($1::bigint[], $2::text[], $3::date[]) as a(id, kind, due_on)
     on conflict do nothing returning case_id as "case", left(kind, length(kind) - length($5)) as kind, due_on as "dueOn"`,
    [
      alerts.map((one) => one.case),
      alerts.map(({ kind }) => kind),
      alerts.map(({ dueOn }) => dueOn),
      unit,
      suffix,
    ],
  )
  const isNew = new Set(rows.map((row) => `${row.case}:${row.kind}:${row.dueOn}`))
  return alerts.filter((one) => isNew.has(`${one.case}:${one.kind}:${one.dueOn}`))
}

/**
 * Forgets of the days before when desks were told that something is new: that was within a minute of it. What waits still, and
 * what the people above were told, stays.
 */
export async function forgetWhenTold(queries: Queries, now: Date): Promise<void> {
  await queries.query(
    `delete from outbox where starts_with(key, 'cases:') and state not in ('waiting', 'sending', 'resting')
       and created_at < ${dayStart("$1::timestamptz")}`,
    [now],
  )
}

/** Whether one of these messages was put on its way since then. */
export async function wasToldSince(queries: Queries, keys: readonly string[], since: Date): Promise<boolean> {
  const rows = await queries.query("select from outbox where key = any($1) and created_at > $2 limit 1", [
    keys,
    since,
  ])
  return rows.length > 0
}
