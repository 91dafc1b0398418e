import type { ChannelName } from "../core/channel.ts"
import type { Role } from "../core/rights.ts"
import type { Queries } from "./database.ts"

/** Somebody who can be written to now. */
export interface Officer {
  readonly person: number
  readonly channel: ChannelName
  readonly user: string
}

const OPEN = `select a.person_id as person, a.channel, a.user_id as "user" from accounts a
  left join chats c on c.channel = a.channel and c.chat = a.chat`

/** Where somebody is reached: the first open account in their own order; undefined when there is none. */
export async function accountOfPerson(queries: Queries, person: number): Promise<Officer | undefined> {
  const [row] = await queries.query<Officer>(
    `${OPEN} where a.person_id = $1 and a.chat <> '' and c.closed_at is null order by a.place, a.channel limit 1`,
    [person],
  )
  return row
}

/** Who holds the first of these roles in the unit that anybody with an account holds; undefined when nobody does. */
export async function officerOf(
  queries: Queries,
  unit: number,
  roles: readonly Role[],
): Promise<Officer | undefined> {
  const [row] = await queries.query<Officer>(
    `select a.person, a.channel, a."user" from roles r cross join lateral (
       ${OPEN} where a.person_id = r.person_id and a.chat <> '' and c.closed_at is null
       order by a.place, a.channel limit 1) a
     where r.unit_id = $1 and r.role = any($2::text[]) and r.until is null
     order by array_position($2::text[], r.role), r.since, r.id limit 1`,
    [unit, roles],
  )
  return row
}

/** Everybody who holds one of these roles in the unit and can be written to, each once. */
export function officersOf(queries: Queries, unit: number, roles: readonly Role[]): Promise<Officer[]> {
  return queries.query<Officer>(
    `select a.person, a.channel, a."user"
     from (select distinct person_id from roles where unit_id = $1 and role = any($2::text[]) and until is null) r
     cross join lateral (
       ${OPEN} where a.person_id = r.person_id and a.chat <> '' and c.closed_at is null
       order by a.place, a.channel limit 1) a
     order by a.person`,
    [unit, roles],
  )
}
