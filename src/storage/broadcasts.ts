import type { SentTo } from "../core/broadcast.ts"
import type { Shelf } from "../core/shelf.ts"
import type { Queries } from "./database.ts"

export type BroadcastKind = "notice" | "poll"

/** A notice or a poll. */
export interface Broadcast {
  readonly id: number
  /** In whose name it is sent. */
  readonly unit: number
  readonly kind: BroadcastKind
  readonly state: "draft" | "sent" | "closed"
  /** The words of a notice, the question of a poll. */
  readonly content: string
  readonly sentTo: SentTo
  readonly asksReading: boolean
  readonly toGroup: boolean
  readonly document: number | null
  /** Of a poll: until when people answer. */
  readonly endsAt: Date | null
  readonly tellsResult: boolean
  /** Of a closed poll: how many answered. */
  readonly votes: number | null
  readonly sequence: number
  readonly madeBy: number | null
  /** From then on it leaves; null in a draft. */
  readonly sentAt: Date | null
}

const BROADCAST = `select b.id, b.unit_id as unit, b.kind, b.state, b.content, b.sent_to as "sentTo",
    b.asks_reading as "asksReading", b.to_group as "toGroup", b.document_id as document, b.ends_at as "endsAt",
    b.tells_result as "tellsResult", b.votes, b.sequence, b.made_by as "madeBy", b.sent_at as "sentAt"
  from broadcasts b`

/** A draft to the people of one unit. One for each sender: an older one gives way. Returns its id. */
export async function insertBroadcast(
  queries: Queries,
  draft: Pick<Broadcast, "unit" | "kind" | "content"> & { readonly by: number },
  at: Date,
): Promise<number> {
  await queries.query("delete from broadcasts where made_by = $1 and state = 'draft'", [draft.by])
  const [row] = await queries.query<{ id: number }>(
    "insert into broadcasts (unit_id, kind, content, made_by, made_at) values ($1, $2, $3, $4, $5) returning id",
    [draft.unit, draft.kind, draft.content, draft.by, at],
  )
  await setUnits(queries, row!.id, [draft.unit])
  return row!.id
}

/** Undefined for one that is not there. */
export async function readBroadcast(queries: Queries, id: number): Promise<Broadcast | undefined> {
  const [row] = await queries.query<Broadcast>(`${BROADCAST} where b.id = $1`, [id])
  return row
}

/** What can be said differently in a draft. */
export type BroadcastChange = Partial<
  Pick<Broadcast, "unit" | "content" | "sentTo" | "asksReading" | "toGroup" | "endsAt" | "tellsResult">
>

/** Changes a draft; what is not named stays. Nothing happens to what was sent. */
export async function changeBroadcast(queries: Queries, id: number, change: BroadcastChange): Promise<void> {
  await queries.query(
    `update broadcasts set unit_id = coalesce($2, unit_id), content = coalesce($3, content),
       sent_to = coalesce($4, sent_to), asks_reading = coalesce($5, asks_reading), to_group = coalesce($6, to_group),
       ends_at = coalesce($7, ends_at), tells_result = coalesce($8, tells_result)
     where id = $1 and state = 'draft'`,
    [
      id,
      change.unit ?? null,
      change.content ?? null,
      change.sentTo ?? null,
      change.asksReading ?? null,
      change.toGroup ?? null,
      change.endsAt ?? null,
      change.tellsResult ?? null,
    ],
  )
}

/** The document that a draft points to; null, or one that is there no more, points to none. */
export async function setDocument(queries: Queries, id: number, document: number | null): Promise<void> {
  await queries.query(
    `update broadcasts set document_id = (select id from documents where id = $2)
     where id = $1 and state = 'draft'`,
    [id, document],
  )
}

/** The units to whose people a draft goes, in place of those before. */
export async function setUnits(queries: Queries, id: number, units: readonly number[]): Promise<void> {
  await queries.query(
    `with gone as (delete from broadcast_units bu using broadcasts b
       where bu.broadcast_id = $1 and b.id = $1 and b.state = 'draft' and not bu.unit_id = any($2::integer[]))
     insert into broadcast_units (broadcast_id, unit_id)
     select b.id, unit from broadcasts b, unnest($2::integer[]) as unit where b.id = $1 and b.state = 'draft'
     on conflict do nothing`,
    [id, units],
  )
}

/** The units to whose people it goes. */
export async function unitsOfBroadcast(queries: Queries, id: number): Promise<number[]> {
  const rows = await queries.query<{ unit: number }>(
    "select unit_id as unit from broadcast_units where broadcast_id = $1 order by unit_id",
    [id],
  )
  return rows.map(({ unit }) => unit)
}

/** The last that was sent in a unit's name or to its people, the newest first. */
export function recentBroadcasts(queries: Queries, unit: number): Promise<Broadcast[]> {
  return queries.query<Broadcast>(
    `${BROADCAST} where b.state <> 'draft' and (b.unit_id = $1 or exists (
       select from broadcast_units bu where bu.broadcast_id = b.id and bu.unit_id = $1))
     order by b.sent_at desc, b.id desc limit 4`,
    [unit],
  )
}

export async function deleteBroadcastDraft(queries: Queries, id: number): Promise<void> {
  await queries.query("delete from broadcasts where id = $1 and state = 'draft'", [id])
}

/** Makes a draft something that leaves from `leavesAt` on. False when it is no draft any more: pressed twice. */
export async function markSent(queries: Queries, id: number, leavesAt: Date): Promise<boolean> {
  const rows = await queries.query(
    "update broadcasts set state = 'sent', sent_at = $2 where id = $1 and state = 'draft' returning id",
    [id, leavesAt],
  )
  return rows.length > 0
}

/** A draft again, and nobody was told. False when it has left already. */
export async function takeBackBroadcast(queries: Queries, id: number, now: Date): Promise<boolean> {
  const rows = await queries.query(
    `update broadcasts set state = 'draft', sent_at = null, sequence = sequence + 1
     where id = $1 and state = 'sent' and sent_at > $2 returning id`,
    [id, now],
  )
  if (rows.length === 0) return false
  await queries.query("delete from broadcast_people where broadcast_id = $1", [id])
  return true
}

/** Where a document stands; undefined when it is there no more. */
export async function shelfOfDocument(queries: Queries, document: number): Promise<Shelf | undefined> {
  const [row] = await queries.query<{ shelf: Shelf }>("select shelf from documents where id = $1", [document])
  return row?.shelf
}
