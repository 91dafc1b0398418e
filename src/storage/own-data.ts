import type { Reference } from "../core/audit.ts"
import type { ChannelName, Incoming, Outgoing } from "../core/channel.ts"
import type { Purpose } from "../core/consent.ts"
import type { RequestKind } from "../core/data-request.ts"
import type { CivilDate } from "../core/document.ts"
import type { Role } from "../core/rights.ts"
import { addedOf } from "./audit.ts"
import type { Queries } from "./database.ts"
import { accountColumns, chatColumns, type Subject } from "./subjects.ts"

const MY_ACCOUNTS = "(channel, user_id) in (select * from unnest($1::text[], $2::text[]))"
const MY_CHATS = "(channel, chat) in (select * from unnest($1::text[], $2::text[]))"

/** How a list has the person. */
export interface OwnEntry {
  readonly name: string
  readonly phoneSealed: string | null
  readonly phoneLast: string
  readonly listRef: string | null
  readonly since: Date
}

export async function ownEntry(queries: Queries, person: number): Promise<OwnEntry | undefined> {
  const [row] = await queries.query<OwnEntry>(
    `select name, phone_sealed as "phoneSealed", phone_last as "phoneLast", list_ref as "listRef",
       created_at as since
     from people where id = $1 and name is not null`,
    [person],
  )
  return row
}

export interface OwnRole {
  readonly unit: string
  readonly role: Role
  readonly since: Date
  readonly until: Date | null
}

/** What the person is and was; units are called as on this day. */
export function ownRoles(queries: Queries, person: number, on: CivilDate): Promise<OwnRole[]> {
  return queries.query<OwnRole>(
    `select n.name as unit, r.role, r.since, r.until from roles r
     join lateral (select name from unit_names where unit_id = r.unit_id
       order by since <= $2 desc, since desc limit 1) n on true
     where r.person_id = $1 order by r.since, r.id`,
    [person, on],
  )
}

export interface OwnMeeting {
  readonly startsAt: Date
  readonly answer: string | null
  readonly lateMinutes: number | null
  readonly reason: string | null
  readonly presence: string | null
  /** When they checked in by a code. */
  readonly checkedInAt: Date | null
  /** Who answered: themselves, or an officer for them. */
  readonly answeredBy: "self" | "officer" | null
  /** The name of the point that was chosen. */
  readonly point: string | null
}

/** The meetings to which the person was asked, and what they said and was confirmed of them. */
export function ownMeetings(queries: Queries, person: number): Promise<OwnMeeting[]> {
  return queries.query<OwnMeeting>(
    `select m.starts_at as "startsAt", mp.answer, mp.late_minutes as "lateMinutes", why.reason, mp.presence,
       mp.checked_in_at as "checkedInAt", case when mp.answered_by is not null then 'officer'
         when mp.answer is not null then 'self' end as "answeredBy",
       point.name as point
     from meeting_people mp join meetings m on m.id = mp.meeting_id
     left join meeting_reasons why on why.meeting_id = mp.meeting_id and why.person_id = mp.person_id
     left join meeting_points point on point.meeting_id = mp.meeting_id and point.number = mp.point
     where mp.person_id = $1 order by m.starts_at, m.id`,
    [person],
  )
}

export interface OwnBroadcast {
  readonly sentAt: Date
  readonly content: string
  readonly readAt: Date | null
  /** What was chosen in a poll that is still open; of a closed one nobody knows. */
  readonly choice: string | null
}

/** The notices and polls that were sent to the person, and what they said to them. */
export function ownBroadcasts(queries: Queries, person: number): Promise<OwnBroadcast[]> {
  return queries.query<OwnBroadcast>(
    `select bp.told_at as "sentAt", b.content, bp.read_at as "readAt", o.label as choice
     from broadcast_people bp join broadcasts b on b.id = bp.broadcast_id
     left join poll_votes v on v.broadcast_id = b.id and v.person_id = bp.person_id
     left join poll_options o on o.broadcast_id = v.broadcast_id and o.number = v.option
     where bp.person_id = $1 order by bp.told_at, b.id`,
    [person],
  )
}

export interface OwnTask {
  readonly title: string
  readonly dueOn: CivilDate
  readonly state: string
  readonly note: string | null
  readonly assignedAt: Date
}

/** What the person was given to do, and what they noted about it. */
export function ownTasks(queries: Queries, person: number): Promise<OwnTask[]> {
  return queries.query<OwnTask>(
    `select t.title, t.due_on as "dueOn", t.state, tp.note, t.given_at as "assignedAt"
     from task_people tp join tasks t on t.id = tp.task_id where tp.person_id = $1 order by t.given_at, t.id`,
    [person],
  )
}

/** What the person chose about being reminded; no row when nothing was chosen. */
export function ownChoices(
  queries: Queries,
  person: number,
): Promise<{ leadMinutes: number | null; without: string }[]> {
  return queries.query(
    `select l.minutes as "leadMinutes", coalesce(string_agg(o.kind, ', ' order by o.kind), '') as without
     from people p left join own_leads l on l.person_id = p.id left join reminders_off o on o.person_id = p.id
     where p.id = $1 and (l.person_id is not null or o.person_id is not null) group by l.minutes`,
    [person],
  )
}

/** Since when the person's meetings lie at an address of their own; at most one row. */
export function ownFeeds(queries: Queries, person: number): Promise<{ since: Date; channel: ChannelName }[]> {
  return queries.query("select made_at as since, channel from calendar_feeds where person_id = $1", [person])
}

export interface OwnConsent {
  readonly channel: ChannelName
  readonly purpose: Purpose
  readonly version: string
  readonly givenAt: Date
  readonly withdrawnAt: Date | null
}

/** Also what was withdrawn, as long as it is kept. */
export function ownConsents(queries: Queries, { accounts }: Subject): Promise<OwnConsent[]> {
  return queries.query<OwnConsent>(
    `select channel, purpose, version, given_at as "givenAt", withdrawn_at as "withdrawnAt" from consents
     where ${MY_ACCOUNTS} order by given_at, id`,
    accountColumns(accounts),
  )
}

export interface OwnMessage {
  readonly channel: ChannelName
  readonly at: Date
  readonly from: "person" | "chibo"
  readonly message: Incoming | Outgoing | { readonly sealed: string }
}

/** Both sides of the talks that are still kept, oldest first; what only waits to be sent is not. */
export function ownMessages(queries: Queries, { chats }: Subject): Promise<OwnMessage[]> {
  return queries.query<OwnMessage>(
    `select channel, received_at as at, 'person' as "from", payload as message from inbox where ${MY_CHATS}
     union all select channel, created_at, 'chibo', message from outbox where ${MY_CHATS}
       and not (is_fleeting and message ? 'sealed')
     order by at`,
    chatColumns(chats),
  )
}

/** What the conversations remember between two messages. */
export function ownDialogues(
  queries: Queries,
  { chats }: Subject,
): Promise<{ channel: ChannelName; state: object; expiresAt: Date }[]> {
  return queries.query(
    `select channel, state, expires_at as "expiresAt" from dialogues where ${MY_CHATS} order by channel`,
    chatColumns(chats),
  )
}

/** Files that were brought, without their bytes. */
export function ownFiles(
  queries: Queries,
  { chats }: Subject,
): Promise<{ name: string; mediaType: string; size: number; receivedAt: Date }[]> {
  return queries.query(
    `select name, media_type as "mediaType", octet_length(bytes) as size, received_at as "receivedAt"
     from received_files where ${MY_CHATS} order by id`,
    chatColumns(chats),
  )
}

/** Links that still lead somewhere; what they are is known to whom they were sent. */
export function ownLinks(
  queries: Queries,
  { chats }: Subject,
): Promise<{ kind: "download" | "upload"; expiresAt: Date }[]> {
  return queries.query(
    `select kind, expires_at as "expiresAt" from links where ${MY_CHATS} order by expires_at`,
    chatColumns(chats),
  )
}

export interface OwnRequest {
  readonly kind: RequestKind
  readonly askedAt: Date
  readonly answeredAt: Date | null
  readonly doneAt: Date | null
  /** Sealed. */
  readonly wish: string | null
}

export function ownRequests(queries: Queries, person: number): Promise<OwnRequest[]> {
  return queries.query<OwnRequest>(
    `select kind, asked_at as "askedAt", answered_at as "answeredAt", done_at as "doneAt", wish
     from data_requests where person_id = $1 order by id`,
    [person],
  )
}

/** What the journal says about somebody: which act, and when; also what this transaction has added to it. */
export async function ownAudit(
  queries: Queries,
  references: readonly Reference[],
): Promise<{ at: Date; act: string }[]> {
  const rows = await queries.query<{ at: Date; act: string }>(
    "select at, act from audit where actor = any($1) or subject = any($1) order by number",
    [references],
  )
  const added = addedOf(queries).filter(
    ({ actor, subject }) => references.includes(actor) || references.includes(subject),
  )
  return [...rows, ...added.map(({ at, act }) => ({ at, act }))]
}
