import type { Address, Arrival, Outgoing } from "../core/channel.ts"
import type { Keys } from "../core/seal.ts"
import { openArrival, type Sealed } from "../core/sealed-arrival.ts"
import { openMessage, type SealedMessage } from "../core/sealed-message.ts"
import { forgetAnswers } from "./answers.ts"
import type { Queries } from "./database.ts"

/**
 * Lets a private conversation forget words that were handed on without a name: as they were typed (`isSaid` knows them), and
 * in answers that repeat them. In the browser chat `instead` stands in their place.
 */
export async function forgetWords(
  queries: Queries,
  keys: Keys,
  { channel, chat }: Address,
  { words, isSaid, instead }: { words: string; isSaid: (text: string) => boolean; instead: Outgoing },
): Promise<void> {
  const arrived = await queries.query<{ id: number; payload: Arrival | Sealed }>(
    "select id, payload from inbox where channel = $1 and chat = $2 and done_at is not null",
    [channel, chat],
  )
  const said = arrived.flatMap(({ id, payload }) => {
    const one = openArrival(keys, payload)
    return "text" in one && isSaid(one.text) ? [id] : []
  })
  await queries.query("update inbox set payload = '{}', raw = null, chat = '' where id = any($1)", [said])
  const repeated = JSON.stringify(words).slice(1, -1)
  const answers = await queries.query<{ id: number; message: Outgoing | SealedMessage }>(
    "select id, message from outbox where channel = $1 and chat = $2 and kind = 'reply'",
    [channel, chat],
  )
  const repeating = answers.filter(({ message }) =>
    JSON.stringify(openMessage(keys, message)).includes(repeated),
  )
  await forgetAnswers(
    queries,
    repeating.map(({ id }) => id),
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
