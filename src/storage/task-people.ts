import type { Queries } from "./database.ts"

/** Somebody who does a task, and is on the unit's list now. */
export interface Owner {
  readonly task: number
  readonly person: number
  readonly name: string
  readonly note: string | null
  /** The person agreed to be reminded on the account by which they are reached first. */
  readonly wantsReminders: boolean
}

/** Who does these tasks, by given name; whoever has left the unit does none of its tasks. */
export function ownersOf(queries: Queries, tasks: readonly number[]): Promise<Owner[]> {
  return queries.query<Owner>(
    `select tp.task_id as task, p.id as person, p.name, tp.note, coalesce(a.wants, false) as "wantsReminders"
     from task_people tp join tasks t on t.id = tp.task_id join people p on p.id = tp.person_id
     left join lateral (
       select exists (select from consents r where r.channel = a.channel and r.user_id = a.user_id
         and r.purpose = 'reminders' and r.withdrawn_at is null) as wants
       from accounts a left join chats c on c.channel = a.channel and c.chat = a.chat
       where a.person_id = p.id and a.chat <> '' and c.closed_at is null
       order by a.place, a.channel limit 1) a on true
     where tp.task_id = any($1) and exists (select from roles r where r.person_id = p.id and r.unit_id = t.unit_id
       and r.until is null and r.role not in ('follower', 'front', 'admin'))
     order by tp.task_id, p.sort_key collate "C", p.id`,
    [tasks],
  )
}

/** Whether somebody does this task, now. */
export async function isOwner(queries: Queries, task: number, person: number): Promise<boolean> {
  const owners = await ownersOf(queries, [task])
  return owners.some((one) => one.person === person)
}

/** Keeps what somebody notes about their task, in place of what they noted before. False for somebody else's task. */
export async function keepNote(
  queries: Queries,
  task: number,
  person: number,
  note: string,
  at: Date,
): Promise<boolean> {
  const rows = await queries.query(
    "update task_people set note = $3, noted_at = $4 where task_id = $1 and person_id = $2 returning task_id",
    [task, person, note, at],
  )
  return rows.length > 0
}
