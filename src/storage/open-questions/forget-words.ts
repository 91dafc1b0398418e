import type { Address, Outgoing } from "../../core/channel.ts"
import type { Queries } from "../database.ts"

/**
 * Lets a private conversation forget words that were handed on without a name: as they were typed (`isSaid` knows them), and
 * in answers that repeat them. In the browser chat `instead` stands in their place.
 */
export async function forgetWords(
  queries: Queries,
  { channel, chat }: Address,
  { words, isSaid, instead }: { words: string; isSaid: (text: string) => boolean; instead: Outgoing },
): Promise<void> {
  const arrived = await queries.query<{ id: number; text: string | null }>(
    `select id, payload ->> 'text' as text from inbox
     where channel = $1 and chat = $2 and done_at is not null`,
    [channel, chat],
  )
  const said = arrived.filter(({ text }) => text !== null && isSaid(text)).map(({ id }) => id)
  await queries.query("update inbox set payload = '{}', raw = null, chat = '' where id = any($1)", [said])
  const repeated = JSON.stringify(words).slice(1, -1)
  await queries.query(
    `delete from outbox where channel = $1 and chat = $2 and kind = 'reply' and state not in ('waiting', 'sending')
     and position($3 in message::text) > 0`,
    [channel, chat, repeated],
  )
  await queries.query(
    `update outbox set is_fleeting = true where channel = $1 and chat = $2 and kind = 'reply'
     and state in ('waiting', 'sending') and position($3 in message::text) > 0`,
    [channel, chat, repeated],
  )
  if (channel !== "web") return
  const shown = await queries.query<{ sequence: number; message: Partial<Outgoing> }>(
    "select sequence, message from web_messages where chat = $1",
    [chat],
  )
  const covered = shown.filter(({ message }) =>
    // What is sealed has no parts, and is forgotten already.
    message.parts?.some((part) => part.kind === "text" && (isSaid(part.text) || part.text.includes(words))),
  )
  await queries.query("update web_messages set message = $3 where chat = $1 and sequence = any($2)", [
    chat,
    covered.map(({ sequence }) => sequence),
    JSON.stringify(instead),
  ])
}
