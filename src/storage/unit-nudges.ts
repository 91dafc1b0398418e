import type { CivilDate } from "../core/document.ts"
import type { Queries } from "./database.ts"
import type { Officer } from "./unit-officers.ts"

/** What a secretary is told when it is missing: the ordinary meeting of a month, the thematic one of a quarter. */
export const NUDGES = ["month", "quarter"] as const
export type Nudge = (typeof NUDGES)[number]

export interface Nudged extends Officer {
  readonly unit: number
}

/** What is missing, from when until when it should be, and the day on which it is said. */
export interface Missing {
  readonly what: Nudge
  readonly day: CivilDate
  readonly from: Date
  readonly until: Date
}

const KIND = { month: "regular", quarter: "thematic" } as const

/**
 * Units that have no such meeting, called or held, in this time, with the secretary to tell; not those that were looked
 * at for this day, want to hear nothing of it, have ended, or have nobody besides their secretary.
 */
export function unitsMissing(queries: Queries, { what, day, from, until }: Missing): Promise<Nudged[]> {
  return queries.query<Nudged>(
    `select r.unit_id as unit, r.person_id as person, a.channel, a."user"
     from roles r join units u on u.id = r.unit_id cross join lateral (
       select a.channel, a.user_id as "user" from accounts a
       left join chats c on c.channel = a.channel and c.chat = a.chat
       where a.person_id = r.person_id and a.chat <> '' and c.closed_at is null
       order by a.place, a.channel limit 1) a
     where r.role = 'secretary' and r.until is null and (u.ended_on is null or u.ended_on > $2)
       and not exists (select from unit_nudges n where n.unit_id = u.id and n.what = $1 and n.on_day = $2)
       and not exists (select from unit_nudges_off o where o.unit_id = u.id and o.what = $1)
       and not exists (select from meetings m where m.unit_id = u.id and m.kind = $5
         and m.state in ('called', 'closed') and m.starts_at >= $3 and m.starts_at < $4)
       and exists (select from roles o where o.unit_id = u.id and o.until is null and o.person_id <> r.person_id
         and o.role not in ('follower', 'front', 'admin'))
     order by r.unit_id`,
    [what, day, from, until, KIND[what]],
  )
}

/** Says that a unit was looked at for this day. False when it was before, by whomever. */
export async function claimNudge(
  queries: Queries,
  unit: number,
  { what, day }: Missing,
  now: Date,
): Promise<boolean> {
  const rows = await queries.query(
    `insert into unit_nudges (unit_id, what, on_day, looked_at) values ($1, $2, $3, $4)
     on conflict do nothing returning unit_id`,
    [unit, what, day, now],
  )
  return rows.length > 0
}

/** What a unit does not want to hear of. */
export async function nudgesOff(queries: Queries, unit: number): Promise<Nudge[]> {
  const rows = await queries.query<{ what: Nudge }>(
    "select what from unit_nudges_off where unit_id = $1 order by what",
    [unit],
  )
  return rows.map(({ what }) => what)
}

/** Turns one off or on for a unit; nothing changes where it is so already. */
export async function setNudgeOff(
  queries: Queries,
  unit: number,
  what: Nudge,
  isOff: boolean,
): Promise<void> {
  await queries.query(
    isOff
      ? "insert into unit_nudges_off (unit_id, what) values ($1, $2) on conflict do nothing"
      : "delete from unit_nudges_off where unit_id = $1 and what = $2",
    [unit, what],
  )
}
