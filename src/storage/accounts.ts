import { AUDIENCES, type Audience } from "../core/document.ts"
import { audienceRank } from "./audience.ts"
import type { Queries } from "./database.ts"

/** What this platform identity may see, read at the moment of each act. Unknown people are citizens. */
export async function audienceOf(queries: Queries, channel: string, user: string): Promise<Audience> {
  const [row] = await queries.query<{ audience: number }>(
    "select audience from accounts where channel = $1 and user_id = $2",
    [channel, user],
  )
  return AUDIENCES[row?.audience ?? 0] ?? "public"
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
