import { type Details, NO_DETAILS } from "../core/meeting-details.ts"
import type { Queries } from "./database.ts"

/** What a meeting says besides when, where and what about. */
export async function readDetails(queries: Queries, meeting: number): Promise<Details> {
  const [row] = await queries.query<Details>(
    `select coalesce(d.host, '') as host, coalesce(c.contact, '') as contact, coalesce(d.map_link, '') as "mapLink",
       coalesce(d.papers, '[]') as papers
     from meetings m left join meeting_details d on d.meeting_id = m.id
     left join meeting_contacts c on c.meeting_id = m.id where m.id = $1`,
    [meeting],
  )
  return row ?? NO_DETAILS
}

/** Says some of it differently; what is not named stays. */
export async function changeDetails(
  queries: Queries,
  meeting: number,
  change: Partial<Details>,
): Promise<void> {
  if (change.contact !== undefined) await changeContact(queries, meeting, change.contact)
  await queries.query(
    `insert into meeting_details as d (meeting_id, host, map_link, papers)
     values ($1, coalesce($2, ''), coalesce($3, ''), coalesce($4::jsonb, '[]'))
     on conflict (meeting_id) do update set host = coalesce($2, d.host), map_link = coalesce($3, d.map_link),
       papers = coalesce($4::jsonb, d.papers)`,
    [
      meeting,
      change.host ?? null,
      change.mapLink ?? null,
      change.papers === undefined ? null : JSON.stringify(change.papers),
    ],
  )
}

async function changeContact(queries: Queries, meeting: number, contact: string): Promise<void> {
  await queries.query(
    contact === ""
      ? "delete from meeting_contacts where meeting_id = $1"
      : `insert into meeting_contacts (meeting_id, contact) values ($1, $2)
         on conflict (meeting_id) do update set contact = excluded.contact`,
    contact === "" ? [meeting] : [meeting, contact],
  )
}

/** Until when people answer; null is until it begins. Of a draft or a meeting that is called. */
export async function setReplyBy(queries: Queries, meeting: number, replyBy: Date | null): Promise<void> {
  await queries.query("update meetings set reply_by = $2 where id = $1 and state in ('draft', 'called')", [
    meeting,
    replyBy,
  ])
}

/** Whether what is told of it leaves at night too. Of a draft or a meeting that is called. */
export async function setUrgent(queries: Queries, meeting: number, isUrgent: boolean): Promise<void> {
  await queries.query("update meetings set is_urgent = $2 where id = $1 and state in ('draft', 'called')", [
    meeting,
    isUrgent,
  ])
}
