import { remindNow } from "../../../src/reminding.ts"
import type { Database } from "../../../src/storage/database.ts"
import { texts } from "../../support/phones.ts"

/** "2026-12-10T19:30" in Vietnam. */
export const on = (local: string) => new Date(`${local}:00+07:00`)

/** What a minute does that the clock shows; how many messages are new. */
export function minuteAt(database: Database, local: string): Promise<number> {
  return remindNow({ database, clock: { now: () => on(local) }, texts })
}

/** What somebody was sent besides answers, oldest first. */
export async function toldTo(database: Database, user: string): Promise<string[]> {
  const rows = await database.query<{ text: string }>(
    `select message -> 'parts' -> 0 ->> 'text' as text from outbox
     where chat = $1 and kind <> 'reply' and state <> 'withdrawn' order by id`,
    [`chat of ${user}`],
  )
  return rows.map(({ text }) => text)
}

/** A meeting that was, without anybody being told of it. */
export async function heldMeeting(
  database: Database,
  unit: number,
  local: string,
  { kind = "regular", state = "closed", place = "nhà văn hóa", agenda = "việc tháng" } = {},
): Promise<number> {
  const [row] = await database.query<{ id: number }>(
    `insert into meetings (unit_id, kind, state, starts_at, place, agenda, made_at, called_at)
     values ($1, $2, $3, $4, $5, $6, $4, $4) returning id`,
    [unit, kind, state, on(local), place, agenda],
  )
  return row!.id
}
