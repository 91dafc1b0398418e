import { tokenDigest } from "../core/links.ts"
import type { Queries } from "./database.ts"
import type { Account } from "./people.ts"

/** The account is still that person's. */
const GOOD = `from calendar_feeds f join accounts a on a.channel = f.channel and a.user_id = f.user_id
  and a.person_id = f.person_id`

/** What the address of somebody's calendar follows from; undefined when they have none. */
export async function saltOfFeed(queries: Queries, person: number): Promise<string | undefined> {
  const [row] = await queries.query<{ salt: string }>(`select f.salt ${GOOD} where f.person_id = $1`, [
    person,
  ])
  return row?.salt
}

/** Opens a calendar at an address; an older one of that person ends. */
export async function openFeed(
  queries: Queries,
  {
    person,
    account,
    token,
    salt,
  }: {
    readonly person: number
    readonly account: Omit<Account, "chat">
    readonly token: string
    readonly salt: string
  },
  at: Date,
): Promise<void> {
  await queries.query(
    `insert into calendar_feeds (person_id, digest, salt, channel, user_id, made_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (person_id) do update set digest = excluded.digest, salt = excluded.salt, channel = excluded.channel,
       user_id = excluded.user_id, made_at = excluded.made_at`,
    [person, tokenDigest(token), salt, account.channel, account.user, at],
  )
}

/** Ends the address of somebody's calendar. False when there was none. */
export async function closeFeed(queries: Queries, person: number): Promise<boolean> {
  const rows = await queries.query("delete from calendar_feeds where person_id = $1 returning person_id", [
    person,
  ])
  return rows.length > 0
}

/** Whose calendar lies at an address; undefined for one that leads nowhere (any more). */
export async function feedOwner(queries: Queries, token: string): Promise<number | undefined> {
  const [row] = await queries.query<{ person: number }>(
    `select f.person_id as person ${GOOD} where f.digest = $1`,
    [tokenDigest(token)],
  )
  return row?.person
}
