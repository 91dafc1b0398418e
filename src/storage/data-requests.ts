import { type RequestClocks, type RequestKind, requestClocks } from "../core/data-request.ts"
import type { WorkCalendar } from "../core/working-days.ts"
import type { Queries } from "./database.ts"

export interface NewDataRequest {
  readonly kind: RequestKind
  /** Null for somebody who is on no list. */
  readonly personId: number | null
  readonly at: Date
  /** Of a correction: what should stand there. Deleted when it is done. */
  readonly wish?: string
}

/** Keeps a request with the days by which it is to be answered and done. Returns its number and these. */
export async function insertDataRequest(
  queries: Queries,
  request: NewDataRequest,
  calendar: WorkCalendar,
): Promise<RequestClocks & { readonly id: number }> {
  const clocks = requestClocks(request.kind, request.at, calendar)
  const [row] = await queries.query<{ id: number }>(
    `insert into data_requests (kind, person_id, asked_at, answer_by, do_by, wish)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [request.kind, request.personId, request.at, clocks.answerBy, clocks.doBy, request.wish ?? null],
  )
  return { id: row!.id, ...clocks }
}

/** Marks a request as answered, the first time. False when there is none, or it was answered before. */
export async function markRequestAnswered(queries: Queries, id: number, at: Date): Promise<boolean> {
  const rows = await queries.query(
    "update data_requests set answered_at = $2 where id = $1 and answered_at is null returning id",
    [id, at],
  )
  return rows.length > 0
}

/** What a request was about; who it was is never more than a number. */
export interface DataRequest extends RequestClocks {
  readonly id: number
  readonly kind: RequestKind
  readonly personId: number | null
  readonly askedAt: Date
  readonly answeredAt: Date | null
  readonly doneAt: Date | null
}

const COLUMNS = `id, kind, person_id as "personId", asked_at as "askedAt", answer_by as "answerBy", do_by as "doBy",
  answered_at as "answeredAt", done_at as "doneAt"`

/**
 * Marks a request as carried out, which also answers it, and forgets what was wished for. Undefined when there is no
 * such request that is open.
 */
export async function markRequestDone(
  queries: Queries,
  id: number,
  at: Date,
): Promise<DataRequest | undefined> {
  const [row] = await queries.query<DataRequest>(
    `update data_requests set done_at = $2, answered_at = coalesce(answered_at, $2), wish = null
     where id = $1 and done_at is null returning ${COLUMNS}`,
    [id, at],
  )
  return row
}

/** What is not done yet, the most urgent first. */
export function listOpenRequests(queries: Queries): Promise<DataRequest[]> {
  return queries.query<DataRequest>(
    `select ${COLUMNS} from data_requests where done_at is null
     order by case when answered_at is null then least(answer_by, do_by) else do_by end, id`,
  )
}

/** What was done, the latest first. */
export function listDoneRequests(queries: Queries, limit: number): Promise<DataRequest[]> {
  return queries.query<DataRequest>(
    `select ${COLUMNS} from data_requests where done_at is not null order by done_at desc, id desc limit $1`,
    [limit],
  )
}

/** A request that is not done yet, locked, so that two who settle it at once do it once. */
export async function readOpenRequest(queries: Queries, id: number): Promise<DataRequest | undefined> {
  const [row] = await queries.query<DataRequest>(
    `select ${COLUMNS} from data_requests where id = $1 and done_at is null for update`,
    [id],
  )
  return row
}
