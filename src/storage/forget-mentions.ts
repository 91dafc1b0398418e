import type { Arrival, Outgoing } from "../core/channel.ts"
import type { Keys } from "../core/seal.ts"
import { openArrival, type Sealed } from "../core/sealed-arrival.ts"
import { openMessage, type SealedMessage } from "../core/sealed-message.ts"
import { forgetAnswers } from "./answers.ts"
import type { Queries } from "./database.ts"
import { openState } from "./dialogues.ts"

/** Talks are sealed, so they are opened here a few at a time. */
const AT_ONCE = 1000

/**
 * Lets other people's talks forget a name of several words: what was answered goes, what still waits goes once it is
 * sent, what was typed is blanked, and buttons that name the person are old. `folded` is the name without accents.
 */
export async function forgetMentions(
  queries: Queries,
  keys: Keys,
  name: string,
  folded: string,
): Promise<void> {
  const named = nameAlone(name)
  await forgetAnswersWith(queries, keys, named)
  await queries.query(
    "delete from web_messages where position($1 in message::text) > 0 and message::text ~ $2",
    [name, `${escaped(name)}($|[^[:alpha:]])`],
  )
  await forgetDialoguesWith(queries, keys, named)
  const typed = [nameAlone(name.toLowerCase()), nameAlone(folded)]
  await forgetTyped(queries, keys, (text) => typed.some((one) => one.test(text.toLowerCase())))
}

async function forgetAnswersWith(queries: Queries, keys: Keys, named: RegExp): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await queries.query<{ id: number; message: Outgoing | SealedMessage }>(
      "select id, message from outbox where kind = 'reply' and id > $1 order by id limit $2",
      [after, AT_ONCE],
    )
    if (rows.length === 0) return
    after = rows.at(-1)!.id
    const found = rows.filter(({ message }) => named.test(JSON.stringify(openMessage(keys, message))))
    await forgetAnswers(
      queries,
      found.map(({ id }) => id),
    )
  }
}

async function forgetDialoguesWith(queries: Queries, keys: Keys, named: RegExp): Promise<void> {
  const rows = await queries.query<{ channel: string; chat: string; thread: string; state: object }>(
    "select channel, chat, thread, state from dialogues",
  )
  const found = rows.filter(({ state }) => named.test(JSON.stringify(openState(keys, state))))
  await queries.query(
    `delete from dialogues
     where (channel, chat, thread) in (select * from unnest($1::text[], $2::text[], $3::text[]))`,
    [found.map(({ channel }) => channel), found.map(({ chat }) => chat), found.map(({ thread }) => thread)],
  )
}

async function forgetTyped(queries: Queries, keys: Keys, names: (text: string) => boolean): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await queries.query<{ id: number; payload: Arrival | Sealed }>(
      "select id, payload from inbox where done_at is not null and id > $1 order by id limit $2",
      [after, AT_ONCE],
    )
    if (rows.length === 0) return
    after = rows.at(-1)!.id
    const found = rows.filter(({ payload }) => {
      const said = openArrival(keys, payload)
      return "text" in said && names(said.text)
    })
    await queries.query("update inbox set payload = '{}', raw = null, chat = '' where id = any($1)", [
      found.map(({ id }) => id),
    ])
  }
}

const escaped = (name: string) => name.replace(/[^\p{L}\p{N} ]/gu, "\\$&")

/** The name where it does not end within a longer word: “An” is not in “Anh”. */
function nameAlone(name: string): RegExp {
  return new RegExp(`${escaped(name)}(?!\\p{L})`, "u")
}
