import type { ChannelName } from "../core/channel.ts"
import type { Queries } from "./database.ts"
import { ABOUT_MEETING, HEARD, REFUSED } from "./meeting-messages.ts"

/** Somebody who wrote to us, or got an account, while they are asked to a meeting and have not answered for themselves. */
export interface Returned {
  readonly meeting: number
  readonly person: number
  /** An account of theirs that is open. */
  readonly channel: ChannelName
  readonly user: string
  /** When they did. */
  readonly at: Date
}

/** Those who did so since a moment, for each meeting that is called, whose invitations are out, and that has not begun. */
export function returnedSince(queries: Queries, since: Date, now: Date): Promise<Returned[]> {
  return queries.query<Returned>(
    `with heard as (
       select distinct on (a.person_id) a.person_id, a.channel, a.user_id, greatest(c.last_in_at, a.since) as at
       from accounts a left join chats c on c.channel = a.channel and c.chat = a.chat
       where a.person_id is not null and a.chat <> '' and c.closed_at is null
         and greatest(c.last_in_at, a.since) between $1 and $2
       order by a.person_id, greatest(c.last_in_at, a.since) desc)
     select m.id as meeting, h.person_id as person, h.channel, h.user_id as "user", h.at
     from heard h join meeting_people mp on mp.person_id = h.person_id join meetings m on m.id = mp.meeting_id
     where m.state = 'called' and m.called_at <= $2 and m.starts_at > $2 and h.person_id is distinct from m.made_by
       and (mp.answer is null or mp.answered_by is not null)
     order by m.id, h.person_id`,
    [since, now],
  )
}

/**
 * Of these people those who could not be told of a meeting before they came back: nothing was put on its way to them, or
 * all of it was refused before; and nothing is on its way now.
 */
export async function stillUntold(
  queries: Queries,
  meeting: number,
  returned: readonly Pick<Returned, "person" | "at">[],
): Promise<ReadonlySet<number>> {
  const rows = await queries.query<{ person: number }>(
    `select r.person from unnest($2::bigint[], $3::timestamptz[]) as r(person, at)
     left join (select person_id, max(settled_at) filter (where state in ${REFUSED}) as refused_at,
         bool_or(state in ('waiting', 'sending') or state in ${HEARD} or pieces_sent > 0) as heard
       from outbox where ${ABOUT_MEETING} and state <> 'withdrawn' group by person_id) told on told.person_id = r.person
     where case when told.person_id is not null then told.refused_at < r.at and not told.heard
       else not exists (select from meeting_messages put where put.meeting_id = $1 and put.person_id = r.person) end`,
    [meeting, returned.map(({ person }) => person), returned.map(({ at }) => at)],
  )
  return new Set(rows.map(({ person }) => person))
}
