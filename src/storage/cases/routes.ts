import { openRoute, type Route, type Sender, sealRoute, senderDigest } from "../../core/case-keys.ts"
import type { CivilDate } from "../../core/document.ts"
import { evenJson, type Keys } from "../../core/seal.ts"
import type { Database, Queries } from "../database.ts"

/** Keeps the way back to whoever sent a case, sealed. */
export async function keepRoute(queries: Queries, keys: Keys, id: number, route: Route): Promise<void> {
  await queries.query(
    `insert into case_routes (case_id, sealed) values ($1, $2)
     on conflict (case_id) do update set sealed = excluded.sealed`,
    [id, sealRoute(keys, id, route)],
  )
}

/** The way back; undefined where there is none any more. */
export async function readRoute(queries: Queries, keys: Keys, id: number): Promise<Route | undefined> {
  const [row] = await queries.query<{ sealed: string }>("select sealed from case_routes where case_id = $1", [
    id,
  ])
  return row === undefined ? undefined : openRoute(keys, id, row.sealed)
}

/** The case is over: its way back and its followers go, and nobody is told of it any more. */
export async function forgetRoute(queries: Queries, id: number): Promise<void> {
  await queries.query("delete from case_routes where case_id = $1", [id])
  await queries.query("delete from case_followers where case_id = $1", [id])
}

/** The cases that these accounts sent, of each account the oldest first; also some that are gone. */
export async function casesSentBy(
  queries: Queries,
  keys: Keys,
  senders: readonly Sender[],
): Promise<number[]> {
  const digests = senders.map((one) => senderDigest(keys, one))
  const rows = await queries.query<SentList>(
    "select digest, sealed from case_senders where digest = any($1)",
    [digests],
  )
  return [...new Set(rows.flatMap((list) => openSent(keys, list)))]
}

/** Adds a case to those of an account. */
export function rememberSent(queries: Queries, keys: Keys, sender: Sender, id: number): Promise<void> {
  return changeSent(queries, keys, senderDigest(keys, sender), (ids) => [...ids, id])
}

/** Takes cases off an account's list. */
export function forgetSent(
  queries: Queries,
  keys: Keys,
  sender: Sender,
  gone: readonly number[],
): Promise<void> {
  return changeSent(queries, keys, senderDigest(keys, sender), (ids) =>
    ids.filter((id) => !gone.includes(id)),
  )
}

/**
 * Takes off every list what ended on this day or before. Where somebody left name and number it stays until these are gone:
 * only so they can be taken back. Nobody has to know whose list it is. Returns how many places on lists went.
 */
export async function forgetSentEnded(database: Database, keys: Keys, until: CivilDate): Promise<number> {
  let gone = 0
  for (let after = ""; ; ) {
    const some = await database.query<SentList>(
      "select digest, sealed from case_senders where digest > $1 order by digest limit 500",
      [after],
    )
    if (some.length === 0) return gone
    after = some.at(-1)!.digest
    const lists = some.map((list) => ({ digest: list.digest, ids: openSent(keys, list) }))
    const ended = await endedBy(
      database,
      lists.flatMap(({ ids }) => ids),
      until,
    )
    for (const { digest, ids } of lists) {
      const count = ids.filter((id) => ended.has(id)).length
      if (count === 0) continue
      const stay = (now: readonly number[]) => now.filter((id) => !ended.has(id))
      await database.transaction((queries) => changeSent(queries, keys, digest, stay))
      gone += count
    }
  }
}

/** Which of these cases ended on this day or before, and hold nothing any more by which their sender could be called. */
async function endedBy(
  queries: Queries,
  ids: readonly number[],
  until: CivilDate,
): Promise<ReadonlySet<number>> {
  const rows = await queries.query<{ id: number }>(
    `select listed.id from unnest($1::bigint[]) as listed (id) left join cases c on c.id = listed.id
     where c.id is null or (c.state in ('closed', 'withdrawn', 'redirected') and c.closed_on <= $2
       and not exists (select from case_contacts k where k.case_id = c.id))`,
    [ids, until],
  )
  return new Set(rows.map(({ id }) => id))
}

interface SentList {
  readonly digest: string
  readonly sealed: string
}

function openSent(keys: Keys, { sealed }: Pick<SentList, "sealed">): number[] {
  return JSON.parse(keys.open(sealed, "case-senders")) as number[]
}

/** Whoever else changes this list waits until the transaction is over. */
async function changeSent(
  queries: Queries,
  keys: Keys,
  digest: string,
  change: (ids: readonly number[]) => readonly number[],
): Promise<void> {
  await queries.query("select pg_advisory_xact_lock(hashtextextended($1, 7410231))", [digest])
  const [list] = await queries.query<SentList>("select digest, sealed from case_senders where digest = $1", [
    digest,
  ])
  const left = change(list === undefined ? [] : openSent(keys, list))
  if (left.length === 0) await queries.query("delete from case_senders where digest = $1", [digest])
  else
    await queries.query(
      `insert into case_senders (digest, sealed) values ($1, $2)
       on conflict (digest) do update set sealed = excluded.sealed`,
      [digest, keys.seal(evenJson(left), "case-senders")],
    )
}
