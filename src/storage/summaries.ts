import type { Queries } from "./database.ts"

/**
 * The units that met between these moments, and whose secretary has an account that can be written to and was not told
 * the summary of this month.
 */
export function unitsToSummarise(
  queries: Queries,
  month: string,
  from: Date,
  until: Date,
): Promise<{ unit: number; person: number }[]> {
  return queries.query(
    `select u.id as unit, r.person_id as person from units u
     join roles r on r.unit_id = u.id and r.role = 'secretary' and r.until is null
     where exists (select from meetings m where m.unit_id = u.id and m.state in ('called', 'closed')
         and m.starts_at >= $2 and m.starts_at < $3)
       and not exists (select from summaries_told t where t.unit_id = u.id and t.month >= $1)
       and exists (select from accounts a left join chats c on c.channel = a.channel and c.chat = a.chat
         where a.person_id = r.person_id and a.chat <> '' and c.closed_at is null)
     order by u.id`,
    [month, from, until],
  )
}

/** Writes down that the summary of a month is told. False when it was: by another process, or earlier. */
export async function noteSummary(queries: Queries, unit: number, month: string, at: Date): Promise<boolean> {
  const rows = await queries.query(
    `insert into summaries_told (unit_id, month, told_at) values ($1, $2, $3)
     on conflict (unit_id) do update set month = excluded.month, told_at = excluded.told_at
     where summaries_told.month < excluded.month returning unit_id`,
    [unit, month, at],
  )
  return rows.length > 0
}
