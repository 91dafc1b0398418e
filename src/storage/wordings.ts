import type { Address, Outgoing } from "../core/channel.ts"
import type { Keys } from "../core/seal.ts"
import type { SealedMessage } from "../core/sealed-message.ts"
import type { Queries } from "./database.ts"

const PURPOSE = "wordings"

/** What is known of a wording: `asked` for and not there yet, or settled, with sentences or with none that may be sent. */
export type WordingState<Sentences> =
  | { readonly id: number; readonly state: "asked" }
  | { readonly id: number; readonly state: "settled"; readonly sentences: Sentences | null }

/** Looks a wording up by its key; asks for it where nobody has. */
export async function openWording<Asked extends object, Sentences>(
  queries: Queries,
  keys: Keys,
  key: string,
  asked: Asked,
  now: Date,
): Promise<WordingState<Sentences>> {
  const [row] = await queries.query<{ id: number; settled: boolean; sentences: string | null }>(
    `insert into wordings (key, asked, created_at) values ($1, $2, $3)
     on conflict (key) do update set key = excluded.key
     returning id, settled_at is not null as settled, sentences`,
    [key, keys.seal(JSON.stringify(asked), PURPOSE), now],
  )
  const { id, settled, sentences } = row!
  if (!settled) return { id, state: "asked" }
  return {
    id,
    state: "settled",
    sentences: sentences === null ? null : (JSON.parse(keys.open(sentences, PURPOSE)) as Sentences),
  }
}

/** Holds the newest answer of a conversation back until `until`, when it goes as it is unless its wording comes before. */
export async function holdAnswer(
  queries: Queries,
  keys: Keys,
  to: Address,
  { wording, frame, until }: { readonly wording: number; readonly frame: object; readonly until: Date },
): Promise<void> {
  await queries.query(
    `with held as (
       update outbox set next_try_at = $5 where id = (select max(id) from outbox
         where channel = $1 and chat = $2 and thread = $3 and kind = 'reply' and state = 'waiting') returning id)
     insert into held_answers (outbox_id, wording_id, frame) select id, $4, $6 from held`,
    [to.channel, to.chat, to.thread ?? "", wording, until, keys.seal(JSON.stringify(frame), PURPOSE)],
  )
}

/** Whether an answer is held back in a conversation at this moment. */
export async function isAnswerHeld(queries: Queries, of: Address, now: Date): Promise<boolean> {
  const rows = await queries.query(
    `select from held_answers h join outbox o on o.id = h.outbox_id
     where o.channel = $1 and o.chat = $2 and o.thread = $3 and o.state = 'waiting' and o.next_try_at > $4 limit 1`,
    [of.channel, of.chat, of.thread ?? "", now],
  )
  return rows.length > 0
}

/** Lets what is held back in a conversation go as it is: somebody has said something more. */
export async function releaseAnswers(queries: Queries, of: Address, now: Date): Promise<void> {
  await queries.query(
    `with released as (delete from held_answers h using outbox o
       where o.id = h.outbox_id and o.channel = $1 and o.chat = $2 and o.thread = $3 returning h.outbox_id)
     update outbox set next_try_at = $4 where id in (select outbox_id from released) and state = 'waiting'`,
    [of.channel, of.chat, of.thread ?? "", now],
  )
}

/** A wording that this process is to see to. */
export interface ClaimedWording<Asked> {
  readonly id: number
  readonly asked: Asked
}

/**
 * Takes the oldest wording for which an answer waits, until a moment at which another process may take it; at most so many
 * are taken at once, by all processes together. Undefined when there is none to take.
 */
export async function claimWording<Asked>(
  queries: Queries,
  keys: Keys,
  { now, until, most }: { readonly now: Date; readonly until: Date; readonly most: number },
): Promise<ClaimedWording<Asked> | undefined> {
  const [row] = await queries.query<{ id: number; asked: string }>(
    `update wordings set claimed_until = $2 where id = (
       select w.id from wordings w
       where w.settled_at is null and (w.claimed_until is null or w.claimed_until <= $1)
         and exists (select from held_answers h join outbox o on o.id = h.outbox_id
           where h.wording_id = w.id and o.state = 'waiting' and o.next_try_at > $1)
         and (select count(*) from wordings b where b.settled_at is null and b.claimed_until > $1) < $3
       order by w.id limit 1 for update skip locked)
     returning id, asked`,
    [now, until, most],
  )
  return row && { id: row.id, asked: JSON.parse(keys.open(row.asked, PURPOSE)) as Asked }
}

/** An answer that waited for a wording, and what it is to become. */
export interface HeldAnswer<Frame> {
  readonly outboxId: number
  readonly to: Address
  readonly frame: Frame
}

/**
 * Writes down what became of a wording; `forget` leaves nothing of it, so that the next who asks tries anew. Returns the
 * answers that still wait for it; they are held no longer and due now.
 */
export async function settleWording<Frame>(
  queries: Queries,
  keys: Keys,
  id: number,
  {
    sentences,
    forget,
    now,
  }: { readonly sentences: object | null; readonly forget?: true; readonly now: Date },
): Promise<HeldAnswer<Frame>[]> {
  const rows = await queries.query<Address & { outboxId: number; frame: string }>(
    `with freed as (delete from held_answers where wording_id = $1 returning outbox_id, frame)
     update outbox o set next_try_at = $2 from freed f
     where o.id = f.outbox_id and o.state = 'waiting' and o.pieces_sent = 0 and o.next_try_at > $2
     returning o.id as "outboxId", o.channel, o.chat, o.thread, f.frame`,
    [id, now],
  )
  if (forget) await queries.query("delete from wordings where id = $1", [id])
  else
    await queries.query("update wordings set asked = null, sentences = $2, settled_at = $3 where id = $1", [
      id,
      sentences && keys.seal(JSON.stringify(sentences), PURPOSE),
      now,
    ])
  return rows.map(({ outboxId, channel, chat, thread, frame }) => ({
    outboxId,
    to: { channel, chat, thread },
    frame: JSON.parse(keys.open(frame, PURPOSE)) as Frame,
  }))
}

/** Puts another message in the place of one that still waits. */
export async function replaceWaiting(
  queries: Queries,
  outboxId: number,
  message: Outgoing | SealedMessage,
): Promise<void> {
  await queries.query(
    "update outbox set message = $2 where id = $1 and state = 'waiting' and pieces_sent = 0",
    [outboxId, JSON.stringify(message)],
  )
}

/** Forgets wordings of days before; those that are asked for go with the answers that wait. Returns how many. */
export async function forgetWordings(queries: Queries, before: Date): Promise<number> {
  const rows = await queries.query("delete from wordings where created_at < $1 returning id", [before])
  return rows.length
}
