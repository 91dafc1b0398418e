import type { ChannelName } from "../core/channel.ts"
import type { Queries } from "./database.ts"
import { ABOUT_MEETING } from "./meeting-messages.ts"

/** Somebody of the committee above who follows the unit. */
export interface Follower {
  readonly person: number
  /** An account through which they can be written to now; null when there is none. */
  readonly channel: ChannelName | null
  readonly user: string | null
}

/** Who follows the unit of a meeting now and is not on its list: they are told, and not asked. */
export function readFollowers(queries: Queries, meeting: number): Promise<Follower[]> {
  return queries.query<Follower>(
    `select r.person_id as person, a.channel, a.user_id as user
     from meetings m join roles r on r.unit_id = m.unit_id and r.role = 'follower' and r.until is null
     left join lateral (
       select a.channel, a.user_id from accounts a left join chats c on c.channel = a.channel and c.chat = a.chat
       where a.person_id = r.person_id and a.chat <> '' and c.closed_at is null
       order by a.place, a.channel limit 1) a on true
     where m.id = $1 and not exists (select from roles o where o.person_id = r.person_id
       and o.unit_id = r.unit_id and o.until is null and o.role not in ('follower', 'front', 'admin'))
     order by r.person_id`,
    [meeting],
  )
}

/** Which of them something about this meeting has reached, or perhaps has. */
export async function whoWasInformed(queries: Queries, meeting: number): Promise<ReadonlySet<number>> {
  const rows = await queries.query<{ person: number }>(
    `select distinct person_id as person from outbox
     where ${ABOUT_MEETING} and split_part(key, ':', 3) = 'inform'
       and (state in ('sending', 'sent', 'delivered', 'seen', 'unknown') or pieces_sent > 0)`,
    [meeting],
  )
  return new Set(rows.map(({ person }) => person))
}
