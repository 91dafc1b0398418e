import type { Queries } from "./database.ts"

/** Keeps that a text goes to many people; its report counts the messages under the id. */
export async function insertNotice(
  queries: Queries,
  notice: { readonly title: string; readonly isUrgent: boolean; readonly by: string },
  at: Date,
): Promise<number> {
  const [row] = await queries.query<{ id: number }>(
    "insert into notices (title, urgent, created_at, created_by) values ($1, $2, $3, $4) returning id",
    [notice.title, notice.isUrgent, at, notice.by],
  )
  return row!.id
}

/** How the messages of a notice stand, by channel and state. */
export async function noticeReport(
  queries: Queries,
  id: number,
): Promise<{ channel: string; state: string; messages: number }[]> {
  return queries.query(
    `select channel, state, count(*)::integer as messages from outbox where notice_id = $1
     group by channel, state order by channel, state`,
    [id],
  )
}
