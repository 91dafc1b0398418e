import type { Audience } from "../core/document.ts"
import { audienceRank } from "./audience.ts"
import type { Queries } from "./database.ts"
import type { Account } from "./people.ts"

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

/** Follows an account that is known, and what it agreed to, to another private conversation. Of citizens nothing is kept. */
export async function followToChat(queries: Queries, { channel, user, chat }: Account): Promise<void> {
  // Withdrawn consents have no index: they are looked for only where one that is given is to follow.
  await queries.query(
    `with followed as (
       update consents set chat = $3 where channel = $1 and user_id = $2 and chat <> $3
         and exists (select from consents given where given.channel = $1 and given.user_id = $2
           and given.withdrawn_at is null and given.chat <> $3)
     )
     update accounts set chat = $3 where channel = $1 and user_id = $2 and chat <> $3`,
    [channel, user, chat],
  )
}
