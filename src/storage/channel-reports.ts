import type { ChannelName, ChannelReport } from "../core/channel.ts"
import type { Queries } from "./database.ts"
import { OLDEST } from "./outbox.ts"

/** Keeps what a channel tells about itself; what is not given stays as it was. */
export async function keepReport(
  queries: Queries,
  channel: string,
  report: ChannelReport,
  at: Date,
): Promise<void> {
  const hasProblem = report.problem !== undefined
  await queries.query(
    `insert into channel_reports (channel, connected_as, receives, webhook, problem, problem_at, told_at, handle)
     values ($1, coalesce($2, ''), coalesce($3, ''), coalesce($4, ''), $5::text, case when $5::text is null then null else $7::timestamptz end, $7::timestamptz, coalesce($8, ''))
     on conflict (channel) do update set
       connected_as = coalesce($2, channel_reports.connected_as),
       handle = coalesce($8, channel_reports.handle),
       receives = coalesce($3, channel_reports.receives),
       webhook = coalesce($4, channel_reports.webhook),
       problem = case when $6::boolean then $5::text else channel_reports.problem end,
       problem_at = case when not $6::boolean then channel_reports.problem_at when $5::text is null then null
         when channel_reports.problem = $5::text then channel_reports.problem_at else $7::timestamptz end,
       told_at = $7::timestamptz`,
    [
      channel,
      report.connectedAs ?? null,
      report.receives ?? null,
      report.webhook ?? null,
      report.problem ?? null,
      hasProblem,
      at,
      report.handle ?? null,
    ],
  )
}

/** How people find the assistant on each channel to a platform that has connected. */
export function readHandles(
  queries: Queries,
): Promise<{ channel: ChannelName; connectedAs: string; handle: string }[]> {
  return queries.query(
    `select channel, connected_as as "connectedAs", handle from channel_reports
     where connected_as <> '' and channel not in ('web', 'console') order by channel`,
  )
}

/** How a channel stands, as the operator sees it. */
export interface ChannelStanding {
  readonly channel: string
  readonly connectedAs: string
  readonly receives: string
  readonly webhook: string
  readonly problem: string | null
  readonly problemAt: Date | null
  readonly heldUntil: Date | null
  /** Messages that wait or are on their way. */
  readonly waiting: number
  readonly oldestWaiting: Date | null
  /** Events that are not worked off yet. */
  readonly unread: number
  readonly oldestUnread: Date | null
  readonly sentLastMinute: number
  /** How messages of the last 24 hours ended, by state. */
  readonly lastDay: Readonly<Record<string, number>>
  /** Private conversations that are closed to us. */
  readonly unreachable: number
  readonly lastError: string
  readonly lastErrorAt: Date | null
  readonly lastHeardAt: Date | null
}

/** Every channel that has told something or has anything waiting. */
export async function readStandings(queries: Queries, now: Date): Promise<ChannelStanding[]> {
  return queries.query<ChannelStanding>(
    `with names as (
       select channel from channel_reports union select channel from paces
       union select distinct channel from outbox where state in ('waiting', 'sending')),
     ends as (
       select channel, state, reason, settled_at as at, 1 as messages from outbox where settled_at > $1::timestamptz - interval '1 day'
       union all select channel, state, reason, at, messages from fleeting_ends where at > $1 - interval '1 day')
     select n.channel, coalesce(r.connected_as, '') as "connectedAs", coalesce(r.receives, '') as receives,
       coalesce(r.webhook, '') as webhook, r.problem, r.problem_at as "problemAt",
       (select held_until from paces p where p.channel = n.channel and p.held_until > $1) as "heldUntil",
       (select count(*)::integer from outbox o where o.channel = n.channel and o.state in ('waiting', 'sending')) as waiting,
       (select ${OLDEST} from outbox o where o.channel = n.channel and o.state in ('waiting', 'sending'))
         as "oldestWaiting",
       (select count(*)::integer from inbox i where i.channel = n.channel and i.done_at is null) as unread,
       (select min(received_at) from inbox i where i.channel = n.channel and i.done_at is null) as "oldestUnread",
       (select coalesce(sum(messages), 0)::integer from ends e where e.channel = n.channel
         and e.at > $1 - interval '1 minute' and e.state in ('sent', 'delivered', 'seen')) as "sentLastMinute",
       (select coalesce(json_object_agg(state, number), '{}') from (
         select state, sum(messages)::integer as number from ends e
         where e.channel = n.channel group by state) states) as "lastDay",
       (select count(*)::integer from chats c where c.channel = n.channel and c.closed_at is not null
         and c.is_private) as unreachable,
       coalesce(failed.reason, '') as "lastError", failed.at as "lastErrorAt",
       (select max(last_in_at) from chats c where c.channel = n.channel) as "lastHeardAt"
     from names n left join channel_reports r on r.channel = n.channel
     left join lateral (
       select o.reason, coalesce(o.settled_at, o.next_try_at) as at from outbox o
       where o.channel = n.channel and o.reason <> ''
       union all select f.reason, f.at from fleeting_ends f where f.channel = n.channel and f.reason <> ''
       order by 2 desc limit 1) failed on true
     order by n.channel`,
    [now],
  )
}
