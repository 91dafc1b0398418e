import type { CaseState } from "../../core/case.ts"
import type { CivilDate } from "../../core/document.ts"
import type { Queries } from "../database.ts"
import type { Case } from "./cases.ts"

/** One open case as a list shows it. */
export interface DeskLine
  extends Pick<
    Case,
    "id" | "code" | "category" | "place" | "state" | "desk" | "answerBy" | "reopened" | "officer"
  > {
  /** Something was due before today. */
  readonly isLate: boolean
  /** The person has said something that nobody of the office has read. */
  readonly hasNews: boolean
}

/** What waits for the person is not late: these days are not the office's. */
const IS_LATE = `(c.state in ('received', 'checking', 'passed')
  and (c.answer_by < $2::date or (c.accepted_on is null and c.accept_by < $2::date)))`

/** The open cases that a unit works on or took in: the late ones first, then as they are due. */
export function openCasesOf(
  queries: Queries,
  unit: number,
  today: CivilDate,
  { from, most }: { readonly from: number; readonly most: number },
): Promise<DeskLine[]> {
  return queries.query<DeskLine>(
    `select c.id, c.code, c.category, c.place, c.state, c.desk_unit_id as desk, c.answer_by as "answerBy", c.reopened,
       c.officer_id as officer, ${IS_LATE} as "isLate",
       exists (select from case_messages m where m.case_id = c.id and m.from_citizen and m.seen_on is null) as "hasNews"
     from cases c where (c.desk_unit_id = $1 or c.unit_id = $1) and c.state in ('received', 'checking', 'waiting', 'passed')
     order by ${IS_LATE} desc, c.answer_by, c.id offset $3 limit $4`,
    [unit, today, from, most],
  )
}

/** How many cases of a unit stand how, and how many of them are late. States without any are left out. */
export function countCasesOf(
  queries: Queries,
  unit: number,
  today: CivilDate,
): Promise<{ state: CaseState; count: number; late: number }[]> {
  return queries.query(
    `select c.state, count(*)::integer as count, (count(*) filter (where ${IS_LATE}))::integer as late
     from cases c where c.desk_unit_id = $1 or c.unit_id = $1 group by c.state`,
    [unit, today],
  )
}

/** What was said about a case besides its steps, in order; what the office had not read is new. */
export interface DeskMessage {
  readonly day: CivilDate
  readonly fromCitizen: boolean
  readonly text: string
  readonly isNew: boolean
}

export function messagesForDesk(queries: Queries, id: number): Promise<DeskMessage[]> {
  return queries.query<DeskMessage>(
    `select on_day as day, from_citizen as "fromCitizen", text, from_citizen and seen_on is null as "isNew"
     from case_messages where case_id = $1 order by number`,
    [id],
  )
}

/** The office has read what the person said. */
export async function markSeen(queries: Queries, id: number, today: CivilDate): Promise<void> {
  await queries.query(
    "update case_messages set seen_on = $2 where case_id = $1 and from_citizen and seen_on is null",
    [id, today],
  )
}

/** How many pictures a case has. */
export async function countPhotos(queries: Queries, id: number): Promise<number> {
  const [row] = await queries.query<{ count: number }>(
    "select count(*)::integer as count from case_photos where case_id = $1",
    [id],
  )
  return row!.count
}

/** The `number`-th picture of a case, counted from 1; undefined where there is none. */
export async function readPhoto(
  queries: Queries,
  id: number,
  number: number,
): Promise<{ mediaType: string; bytes: Uint8Array } | undefined> {
  const [row] = await queries.query<{ mediaType: string; bytes: Uint8Array }>(
    `select media_type as "mediaType", bytes from case_photos where case_id = $1 order by number offset $2 limit 1`,
    [id, number - 1],
  )
  return row
}

/** The cases that were merged into this one and are still, the oldest first. */
export function mergedInto(
  queries: Queries,
  id: number,
): Promise<{ id: number; code: string; weight: number }[]> {
  return queries.query(
    "select id, code, weight from cases where merged_into = $1 and state = 'merged' order by received_on, id",
    [id],
  )
}

/** What people are called who stand in steps; whoever is on no list any more is left out. */
export async function namesOfPeople(
  queries: Queries,
  people: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await queries.query<{ id: number; name: string | null }>(
    "select id, name from people where id = any($1)",
    [people],
  )
  return new Map(rows.flatMap(({ id, name }) => (name === null ? [] : [[id, name]])))
}
