import type { CaseMover, CaseState, Category, RefusalReason } from "../../core/case.ts"
import type { CivilDate } from "../../core/document.ts"
import type { Queries } from "../database.ts"

/** A case as the office shows it to all: its own words, and days. */
export interface Published {
  readonly code: string
  readonly category: Category
  readonly state: CaseState
  readonly title: string
  readonly text: string
  readonly answer: string
  /** The unit that works on it, as it is called today. */
  readonly desk: string
  readonly receivedOn: CivilDate
  readonly answerBy: CivilDate
  /** Of its last step that was told, or of its publication; for one that is over, the day on which it ended. */
  readonly updatedOn: CivilDate
  /** Why it was not accepted the last time; empty where it never was refused. */
  readonly refused: RefusalReason | ""
  /** Who moved it last. */
  readonly mover: CaseMover | null
}

/** What all may see of `case_publications p` and `cases c`: approved, and whoever sent it agrees still. */
export const IS_PUBLIC =
  "p.approved_on is not null and c.may_publish and c.state not in ('redirected', 'withdrawn')"

export interface PublishedFilter {
  readonly codes?: readonly string[]
  readonly categories?: readonly string[]
  readonly states?: readonly CaseState[]
  /** Received on these days. */
  readonly from?: CivilDate
  readonly until?: CivilDate
}

/** Cases that an officer approved for all to see, the newest first. Redirected and withdrawn ones never. */
export function readPublished(
  queries: Queries,
  filter: PublishedFilter,
  today: CivilDate,
  most: number,
): Promise<Published[]> {
  return queries.query<Published>(
    `select c.code, c.category, c.state, p.title, p.text, p.answer, coalesce(n.name, '') as desk,
       c.received_on as "receivedOn", c.answer_by as "answerBy",
       coalesce(c.settled_on, c.closed_on, greatest(p.approved_on, l.on_day)) as "updatedOn",
       coalesce(r.reason, '') as refused, l.mover
     from case_publications p join cases c on c.id = p.case_id
     left join lateral (select name from unit_names where unit_id = c.desk_unit_id and since <= $1
       order by since desc limit 1) n on true
     left join lateral (select s.on_day, s.mover from case_steps s where s.case_id = c.id
       order by s.number desc limit 1) l on true
     left join lateral (select s.reason from case_steps s where s.case_id = c.id and s.state = 'refused'
       order by s.number desc limit 1) r on true
     where ${IS_PUBLIC}
       and ($2::text[] is null or c.code = any($2)) and ($3::text[] is null or c.category = any($3))
       and ($4::text[] is null or c.state = any($4))
       and ($5::date is null or c.received_on >= $5) and ($6::date is null or c.received_on <= $6)
     order by c.received_on desc, c.id limit $7`,
    [
      today,
      filter.codes ?? null,
      filter.categories ?? null,
      filter.states ?? null,
      filter.from ?? null,
      filter.until ?? null,
      most,
    ],
  )
}
