import type { CaseState } from "../../core/case.ts"
import type { CivilDate } from "../../core/document.ts"
import type { Queries } from "../database.ts"

/** Cases that were answered or refused before this day, the oldest first. */
export async function settledBefore(queries: Queries, day: CivilDate, most: number): Promise<number[]> {
  const rows = await queries.query<{ id: number }>(
    `select id from cases where state in ('answered', 'refused') and settled_on < $1 order by settled_on, id limit $2`,
    [day, most],
  )
  return rows.map(({ id }) => id)
}

/** Merged cases whose main case has ended, and how. */
export function mergedIntoEnded(
  queries: Queries,
  most: number,
): Promise<{ id: number; main: CaseState; before: CaseState }[]> {
  return queries.query(
    `select m.id, c.state as main, m.state_before_merge as before from cases m join cases c on c.id = m.merged_into
     where m.state = 'merged' and c.state in ('closed', 'withdrawn', 'redirected') order by m.id limit $1`,
    [most],
  )
}

/** Cases that are over and have still a way back or followers, and of whose steps everybody has heard. */
export async function endedWithRoute(queries: Queries, most: number): Promise<number[]> {
  const rows = await queries.query<{ id: number }>(
    `select c.id from (select case_id from case_routes union select case_id from case_followers) r
     join cases c on c.id = r.case_id
     where c.state in ('closed', 'withdrawn', 'redirected')
       and not exists (select from case_steps s where s.case_id = c.id and s.is_public and s.told_on is null)
     order by c.id limit $1`,
    [most],
  )
  return rows.map(({ id }) => id)
}

/** Cases that have waited for their sender since `until` or longer, but not since `after`, of which nobody was reminded. */
export async function waitingUnreminded(
  queries: Queries,
  { after, until }: { readonly after: CivilDate; readonly until: CivilDate },
): Promise<number[]> {
  const rows = await queries.query<{ id: number }>(
    `select c.id from cases c where c.state = 'waiting' and c.waiting_since > $1 and c.waiting_since <= $2
       and not exists (select from case_alerts a where a.case_id = c.id and a.kind = 'waiting-reminded'
         and a.due_on = c.waiting_since)
     order by c.id`,
    [after, until],
  )
  return rows.map(({ id }) => id)
}

/** Says that the sender is reminded now. False when they were before. */
export async function claimReminder(queries: Queries, id: number): Promise<boolean> {
  const rows = await queries.query(
    `insert into case_alerts (case_id, kind, due_on, unit_id)
     select id, 'waiting-reminded', waiting_since, unit_id from cases
     where id = $1 and state = 'waiting' and waiting_since is not null
     on conflict do nothing returning case_id`,
    [id],
  )
  return rows.length > 0
}
