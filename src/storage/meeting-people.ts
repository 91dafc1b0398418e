import type { ChannelName } from "../core/channel.ts"
import type { Answer, Counted, Said } from "../core/meeting.ts"
import type { Queries } from "./database.ts"
import { ABOUT_MEETING, HEARD, REFUSED } from "./meeting-messages.ts"

/** One person of a meeting. */
export interface MeetingPerson extends Counted {
  readonly person: number
  readonly name: string
  readonly lateMinutes: number | null
  /** When the answer was given; null without one. */
  readonly answeredAt: Date | null
  /** The number of the point that they chose; null for none. */
  readonly point: number | null
  /** Somebody else answered for them. */
  readonly isProxy: boolean
  /** When they checked in by the code. */
  readonly checkedInAt: Date | null
  /** An account through which they can be written to now; null when there is none. */
  readonly channel: ChannelName | null
  readonly user: string | null
  /** They could not be told of this meeting, and nothing about it has reached them since. */
  readonly isUnreached: boolean
  /** The person agreed to be reminded there. */
  readonly wantsReminders: boolean
  /** Only who has the key of the installation can read it. */
  readonly phoneSealed: string | null
}

/** Everybody who is counted, by given name. */
export function readMeetingPeople(queries: Queries, meeting: number): Promise<MeetingPerson[]> {
  return queries.query<MeetingPerson>(
    `select mp.person_id as person, p.name, mp.standing, mp.answer, why.reason, mp.presence,
       mp.late_minutes as "lateMinutes", mp.answered_at as "answeredAt",
       mp.answered_by is not null as "isProxy", mp.point, mp.checked_in_at as "checkedInAt", a.channel, a.user_id as user, p.phone_sealed as "phoneSealed",
       coalesce(a.wants, false) as "wantsReminders", 
       case when told.person_id is not null then told.refused and not told.heard
         else mp.person_id is distinct from m.made_by and not exists (select from meeting_messages put
           where put.meeting_id = mp.meeting_id and put.person_id = mp.person_id) end as "isUnreached"
     from meeting_people mp join meetings m on m.id = mp.meeting_id join people p on p.id = mp.person_id
     left join meeting_reasons why on why.meeting_id = mp.meeting_id and why.person_id = mp.person_id
     left join (select person_id, bool_or(state in ${REFUSED} or split_part(key, ':', 3) = 'back') as refused,
         bool_or(state in ${HEARD} or pieces_sent > 0) as heard
       from outbox where ${ABOUT_MEETING} and state <> 'withdrawn' group by person_id) told on told.person_id = mp.person_id
     left join lateral (
       select a.channel, a.user_id, exists (select from consents r where r.channel = a.channel
         and r.user_id = a.user_id and r.purpose = 'reminders' and r.withdrawn_at is null) as wants
       from accounts a left join chats c on c.channel = a.channel and c.chat = a.chat
       where a.person_id = p.id and a.chat <> '' and c.closed_at is null
       order by a.place, a.channel limit 1) a on true
     where mp.meeting_id = $1 order by p.sort_key collate "C", p.id`,
    [meeting],
  )
}

/**
 * Writes down what somebody says, in place of what they said before; null takes it back. Only while the meeting is
 * called and answers are taken: from people themselves until the day of reply, if there is one. False when that is not
 * so, or the person is not asked; or when somebody else says it and the person has spoken for themselves.
 */
export async function keepAnswer(
  queries: Queries,
  to: { readonly meeting: number; readonly person: number; readonly by: number | null },
  said: Said | null,
  now: Date,
): Promise<boolean> {
  const { meeting, person } = to
  const rows = await queries.query(
    `with answered as (
       update meeting_people mp set answer = $3, late_minutes = $4, answered_by = $5,
         answered_at = case when $3::text is null then null else $6::timestamptz end,
         point = case when $3::text = 'yes' then mp.point end
       from meetings m
       where m.id = mp.meeting_id and mp.meeting_id = $1 and mp.person_id = $2 and m.state = 'called'
         and $6 < coalesce(case when $5::bigint is null then m.reply_by end, m.starts_at)
         and ($5::bigint is null or mp.answer is null or mp.answered_by is not null)
       returning mp.meeting_id, mp.person_id
     ), reasoned as (
       insert into meeting_reasons (meeting_id, person_id, reason, said_at)
       select meeting_id, person_id, $7::text, $6::timestamptz from answered where $7::text is not null
       on conflict (meeting_id, person_id) do update set reason = excluded.reason, said_at = excluded.said_at
     ), unreasoned as (
       delete from meeting_reasons where $7::text is null
         and (meeting_id, person_id) in (select meeting_id, person_id from answered)
     )
     select from answered`,
    [meeting, person, said?.answer ?? null, said?.lateMinutes ?? null, to.by, now, said?.reason ?? null],
  )
  return rows.length > 0
}

/** The meetings to which this person is invited and that have not begun, the next first; which still take answers. */
export function openInvitations(
  queries: Queries,
  person: number,
  now: Date,
): Promise<{ meeting: number; answer: Answer | null; takesAnswers: boolean }[]> {
  return queries.query(
    `select m.id as meeting, mp.answer, coalesce(m.reply_by > $2, true) as "takesAnswers"
     from meeting_people mp join meetings m on m.id = mp.meeting_id
     where mp.person_id = $1 and m.state = 'called' and m.called_at <= $2 and m.starts_at > $2
     order by m.starts_at, m.id`,
    [person, now],
  )
}

/** Everybody whom a meeting `m` asks, by each role `r` that they hold now: the unit's list, or its committee. */
export const ASKED = `meetings m join roles r on r.unit_id = m.unit_id and r.until is null
  and r.role not in ('follower', 'front', 'admin')
  and (m.kind <> 'committee' or exists (select from roles c where c.person_id = r.person_id
    and c.unit_id = m.unit_id and c.until is null and c.role in ('secretary', 'deputy', 'committee')))`

/** Whether somebody is asked to this meeting. */
export async function isAsked(queries: Queries, meeting: number, person: number): Promise<boolean> {
  const rows = await queries.query("select 1 from meeting_people where meeting_id = $1 and person_id = $2", [
    meeting,
    person,
  ])
  return rows.length > 0
}

/** How many a draft would invite besides its caller, and how many of them have an account. */
export async function totalsToInvite(
  queries: Queries,
  meeting: number,
): Promise<{ people: number; linked: number }> {
  const [row] = await queries.query<{ people: number; linked: number }>(
    `select count(*)::integer as people, (count(*) filter (where exists (
       select from accounts a where a.person_id = invited.person_id)))::integer as linked
     from (select distinct r.person_id from ${ASKED}
       where m.id = $1 and r.person_id is distinct from m.made_by) invited`,
    [meeting],
  )
  return row!
}
