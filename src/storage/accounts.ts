import type { Address } from "../core/channel.ts"
import { AUDIENCES, type Audience } from "../core/document.ts"
import { type Sight, sightOf } from "../core/shelf.ts"
import { audienceRank } from "./audience.ts"
import type { Queries } from "./database.ts"

/**
 * What this platform identity may see, read at the moment of each act: the widest that any account of its person
 * was granted. Unknown people are citizens. A part that is played in the browser counts in the browser only.
 */
export async function audienceOf(queries: Queries, channel: string, user: string): Promise<Audience> {
  const [row] = await queries.query<{ audience: number | null }>(
    `select max(own.audience) as audience from accounts mine
     join accounts own on own.person_id = mine.person_id or (own.channel, own.user_id) = (mine.channel, mine.user_id)
     where mine.channel = $1 and mine.user_id = $2 and (own.channel = mine.channel or own.channel <> 'web')`,
    [channel, user],
  )
  return AUDIENCES[row?.audience ?? 0] ?? "public"
}

/** What an account may: `audience` is what it was granted in the whole organisation, `sight` what it may read. */
export interface Rights {
  readonly audience: Audience
  readonly sight: Sight
}

/** In a group everybody reads the answer, so it may hold only what everybody may see. */
export const RIGHTS_IN_GROUP: Rights = { audience: "public", sight: sightOf("public") }

/** The rights of this platform identity, read at the moment of each act. */
export async function rightsOf(queries: Queries, channel: string, user: string): Promise<Rights> {
  const audience = await audienceOf(queries, channel, user)
  return { audience, sight: sightOf(audience) }
}

/** Grants a platform identity an audience from now on. */
export async function setAudience(
  queries: Queries,
  account: { channel: string; user: string; audience: Audience; at: Date },
): Promise<void> {
  await queries.query(
    `insert into accounts (channel, user_id, audience, since) values ($1, $2, $3, $4)
     on conflict (channel, user_id) do update set audience = excluded.audience, since = excluded.since
     where accounts.audience <> excluded.audience`,
    [account.channel, account.user, audienceRank(account.audience), account.at],
  )
}

/** Remembers where an account that is known can be written to. Of citizens nothing is kept. */
export async function notePrivateChat(queries: Queries, at: Address, user: string): Promise<void> {
  await queries.query("update accounts set chat = $3 where channel = $1 and user_id = $2 and chat <> $3", [
    at.channel,
    user,
    at.chat,
  ])
}
