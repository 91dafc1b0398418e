import type { Address } from "../core/channel.ts"
import type { Queries } from "./database.ts"
import { type Account, linkedAccounts } from "./people.ts"

/** Whose data they are: one human being, as far as accounts were joined, or one account alone. */
export interface Subject {
  readonly accounts: readonly Account[]
  /** Every private conversation with these accounts that is known. */
  readonly chats: readonly Address[]
  /** The person whom the accounts were joined to; null for one that stands alone. */
  readonly person: number | null
}

/** The account that asks and, with `all`, every other one that was joined to it. */
export async function subjectOf(queries: Queries, me: Account, all: boolean): Promise<Subject> {
  const others = all ? await linkedAccounts(queries, me.channel, me.user) : []
  const accounts = [me, ...others.filter(({ channel, user }) => channel !== me.channel || user !== me.user)]
  const agreedIn = await queries.query<Address>(
    `select distinct channel, chat from consents
     where (channel, user_id) in (select * from unnest($1::text[], $2::text[]))`,
    accountColumns(accounts),
  )
  const chats = [...accounts, ...agreedIn].filter(({ chat }) => chat !== "")
  const [own] = await queries.query<{ person: number | null }>(
    "select person_id as person from accounts where channel = $1 and user_id = $2",
    [me.channel, me.user],
  )
  return { accounts, chats, person: own?.person ?? null }
}

/** Accounts as two parallel columns for `unnest`. */
export function accountColumns(accounts: readonly Account[]): [string[], string[]] {
  return [accounts.map(({ channel }) => channel), accounts.map(({ user }) => user)]
}

/** Conversations as two parallel columns for `unnest`. */
export function chatColumns(chats: readonly Address[]): [string[], string[]] {
  return [chats.map(({ channel }) => channel), chats.map(({ chat }) => chat)]
}
