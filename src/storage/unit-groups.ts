import type { Address, ChannelName } from "../core/channel.ts"
import type { Queries } from "./database.ts"

/** Who may bring the assistant into a group: they act for their unit. */
const OFFICERS = ["secretary", "deputy", "clerk", "front"]

/** The units for which the person of this account acts now, the one that they have served longest first. */
export async function officerUnits(queries: Queries, channel: string, user: string): Promise<number[]> {
  const rows = await queries.query<{ unit: number }>(
    `select r.unit_id as unit from accounts a join roles r on r.person_id = a.person_id
     where a.channel = $1 and a.user_id = $2 and r.until is null and r.role = any($3)
     group by r.unit_id order by min(r.since), r.unit_id`,
    [channel, user, OFFICERS],
  )
  return rows.map(({ unit }) => unit)
}

/** Whose group this is; undefined for a strange one. */
export async function unitOfGroup(queries: Queries, at: Address): Promise<number | undefined> {
  const [row] = await queries.query<{ unit: number }>(
    "select unit_id as unit from unit_groups where channel = $1 and chat = $2",
    [at.channel, at.chat],
  )
  return row?.unit
}

/**
 * The group belongs to the unit from now on, and a farewell that waited is not said. `by` is the account that
 * brought the assistant in; absent for the operator. False, and nothing is changed, when there is no such unit.
 */
export async function addGroup(
  queries: Queries,
  group: Address & { readonly unit: number; readonly by?: string | undefined },
  now: Date,
): Promise<boolean> {
  const rows = await queries.query(
    `with unit as (select id from units where id = $3),
     stays as (delete from outbox where channel = $1 and chat = $2 and kind = 'leave' and state = 'waiting'
       and exists (select from unit))
     insert into unit_groups (channel, chat, unit_id, added_by, added_at)
     select $1::text, $2::text, unit.id, (select person_id from accounts where channel = $1 and user_id = $4), $5
     from unit
     on conflict (channel, chat) do update
       set unit_id = excluded.unit_id, added_by = excluded.added_by, added_at = excluded.added_at
     returning unit_id`,
    [group.channel, group.chat, group.unit, group.by ?? null, now],
  )
  return rows.length > 0
}

/** The group is nobody's any more. False when it was nobody's. */
export async function removeGroup(queries: Queries, at: Address): Promise<boolean> {
  const rows = await queries.query(
    "delete from unit_groups where channel = $1 and chat = $2 returning unit_id",
    [at.channel, at.chat],
  )
  return rows.length > 0
}

/**
 * A group that has an owner keeps it under its new id. Platforms may tell of the new id before they tell that it is
 * the old group: then the farewell to what looked like a strange one is not said.
 */
export async function moveGroup(queries: Queries, at: Address, to: string): Promise<void> {
  await queries.query(
    `with old as (delete from unit_groups where channel = $1 and chat = $2 returning *),
     stays as (delete from outbox where channel = $1 and chat = $3 and kind = 'leave' and state = 'waiting'
       and exists (select from old))
     insert into unit_groups (channel, chat, unit_id, added_by, added_at)
     select channel, $3, unit_id, added_by, added_at from old
     on conflict (channel, chat) do update
       set unit_id = excluded.unit_id, added_by = excluded.added_by, added_at = excluded.added_at`,
    [at.channel, at.chat, to],
  )
}

/** A group as the operator sees it. */
export interface GroupEntry {
  readonly channel: ChannelName
  readonly chat: string
  /** Null for a strange one in which the assistant was heard of lately. */
  readonly unit: number | null
  /** The unit's newest name; empty where it has none. */
  readonly unitName: string
  readonly addedAt: Date | null
}

/** The groups of the units, then the strange ones that the assistant has not been turned out of. */
export async function listGroups(queries: Queries): Promise<GroupEntry[]> {
  return queries.query<GroupEntry>(
    `select coalesce(g.channel, c.channel) as channel, coalesce(g.chat, c.chat) as chat, g.unit_id as unit,
       coalesce((select n.name from unit_names n where n.unit_id = g.unit_id order by n.since desc limit 1), '')
         as "unitName", g.added_at as "addedAt"
     from unit_groups g
     full join (select channel, chat from chats where not is_private and closed_at is null) c
       on c.channel = g.channel and c.chat = g.chat
     order by g.unit_id nulls last, 1, 2`,
  )
}

/** The groups of a unit that can be written to. */
export function groupsOf(queries: Queries, unit: number): Promise<Address[]> {
  return queries.query<Address>(
    `select g.channel, g.chat from unit_groups g left join chats c on c.channel = g.channel and c.chat = g.chat
     where g.unit_id = $1 and c.closed_at is null order by g.channel, g.chat`,
    [unit],
  )
}
