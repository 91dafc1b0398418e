import { openRoute, type Route, type Sender, sealRoute, senderDigest } from "../../core/case-keys.ts"
import { evenJson, type Keys } from "../../core/seal.ts"
import type { Queries } from "../database.ts"

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

/** The case is over: nobody is told of it any more. */
export async function forgetRoute(queries: Queries, id: number): Promise<void> {
  await queries.query("delete from case_routes where case_id = $1", [id])
  await queries.query("delete from case_followers where case_id = $1", [id])
}

/** A case is over: its way back, its followers and its place among those of its sender go. */
export async function forgetEnded(queries: Queries, keys: Keys, id: number): Promise<void> {
  const sender = await readRoute(queries, keys, id)
  await forgetRoute(queries, id)
  if (sender !== undefined) await forgetSent(queries, keys, sender, [id])
}

/** The cases that these accounts sent, of each account the oldest first; also some that are gone. */
export async function casesSentBy(
  queries: Queries,
  keys: Keys,
  senders: readonly Sender[],
): Promise<number[]> {
  const rows = await queries.query<{ sealed: string }>(
    "select sealed from case_senders where digest = any($1)",
    [senders.map((one) => senderDigest(keys, one))],
  )
  const ids = rows.flatMap(({ sealed }) => JSON.parse(keys.open(sealed, "case-senders")) as number[])
  return [...new Set(ids)]
}

/** Adds a case to those of an account. */
export async function rememberSent(queries: Queries, keys: Keys, sender: Sender, id: number): Promise<void> {
  const digest = senderDigest(keys, sender)
  await queries.query("select pg_advisory_xact_lock(hashtextextended($1, 7410231))", [digest])
  const ids = await casesSentBy(queries, keys, [sender])
  await writeSent(queries, keys, digest, [...ids, id])
}

/** Takes cases off an account's list: they are over and gone. */
export async function forgetSent(
  queries: Queries,
  keys: Keys,
  sender: Sender,
  gone: readonly number[],
): Promise<void> {
  const digest = senderDigest(keys, sender)
  await queries.query("select pg_advisory_xact_lock(hashtextextended($1, 7410231))", [digest])
  const left = (await casesSentBy(queries, keys, [sender])).filter((id) => !gone.includes(id))
  if (left.length === 0) await queries.query("delete from case_senders where digest = $1", [digest])
  else await writeSent(queries, keys, digest, left)
}

async function writeSent(queries: Queries, keys: Keys, digest: string, ids: readonly number[]) {
  await queries.query(
    `insert into case_senders (digest, sealed) values ($1, $2)
     on conflict (digest) do update set sealed = excluded.sealed`,
    [digest, keys.seal(evenJson(ids), "case-senders")],
  )
}
