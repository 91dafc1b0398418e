import type { CaseState, Category, RefusalReason } from "../../core/case.ts"
import type { CivilDate } from "../../core/document.ts"
import type { Queries } from "../database.ts"
import type { TurnedAway } from "./turned-away.ts"

/** Days from the first to the last, both with them. */
export interface Span {
  readonly from: CivilDate
  readonly until: CivilDate
}

/** What is counted of a case: no word, place or person, and no number by which it could be found. */
export interface CaseFact {
  readonly category: Category
  readonly state: CaseState
  /** The unit that took it in, and the one that works on it. */
  readonly unit: number
  readonly desk: number
  readonly receivedOn: CivilDate
  readonly acceptBy: CivilDate
  readonly answerBy: CivilDate
  readonly reopened: number
  /** When the sender first heard from the office what becomes of it, whatever that was. */
  readonly toldOn: CivilDate | null
  /** When it was first answered or refused, and the last time. */
  readonly answeredOn: CivilDate | null
  readonly lastAnsweredOn: CivilDate | null
  /** Why it was refused the last time; empty where it never was. */
  readonly refused: RefusalReason | ""
}

/** One of them by its code, for the list of a unit. */
export interface CaseLine extends CaseFact {
  readonly code: string
}

const FACT = `c.category, c.state, c.unit_id as unit, c.desk_unit_id as desk, c.received_on as "receivedOn",
    c.accept_by as "acceptBy", c.answer_by as "answerBy", c.reopened, s.told as "toldOn", s.first as "answeredOn",
    s.last as "lastAnsweredOn", coalesce(r.reason, '') as refused
  from cases c
  cross join lateral (select min(s.on_day) filter (where s.state not in ('received', 'merged')) as told,
    min(s.on_day) filter (where s.state in ('answered', 'refused')) as first,
    max(s.on_day) filter (where s.state in ('answered', 'refused')) as last
    from case_steps s where s.case_id = c.id and s.mover = 'office' and s.is_public) s
  left join lateral (select s.reason from case_steps s where s.case_id = c.id and s.state = 'refused' and s.is_public
    order by s.number desc limit 1) r on true`

/** The cases that these units took in or work on and that came on these days. */
export function caseFacts(queries: Queries, units: readonly number[], span: Span): Promise<CaseFact[]> {
  return queries.query<CaseFact>(
    `select ${FACT} where (c.unit_id = any($1) or c.desk_unit_id = any($1)) and c.received_on between $2 and $3`,
    [units, span.from, span.until],
  )
}

/** The same of one unit with their codes, by the days on which they came. */
export function caseLines(queries: Queries, unit: number, span: Span): Promise<CaseLine[]> {
  return queries.query<CaseLine>(
    `select c.code, ${FACT} where (c.unit_id = $1 or c.desk_unit_id = $1) and c.received_on between $2 and $3
     order by c.received_on, c.id`,
    [unit, span.from, span.until],
  )
}

/** How many were shown another door on these days, in the whole organisation: nobody knows for which unit they came. */
export function turnedAwayIn(queries: Queries, span: Span): Promise<{ kind: TurnedAway; count: number }[]> {
  return queries.query(
    `select kind, sum(count)::integer as count from turned_away where on_day between $1 and $2 group by kind order by kind`,
    [span.from, span.until],
  )
}

/** A unit and all below it, also those that have ended: what they took in is counted still. */
export async function withUnitsBelow(queries: Queries, unit: number): Promise<number[]> {
  const rows = await queries.query<{ id: number }>(
    `with recursive below as (
       select id from units where id = $1
       union all select u.id from below b join units u on u.parent_id = b.id)
     select id from below order by id`,
    [unit],
  )
  return rows.map(({ id }) => id)
}
