import type { Address } from "../core/channel.ts"
import type { Audience } from "../core/document.ts"
import { audienceRank } from "./audience.ts"
import type { Queries } from "./database.ts"

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
