import { type AskerRoute, askedDigest, openAsker, sealAsker } from "../../core/open-question.ts"
import type { Keys } from "../../core/seal.ts"
import type { Queries } from "../database.ts"

/** Keeps the way back to whoever asked, sealed. */
export async function keepAsker(
  queries: Queries,
  keys: Keys,
  question: number,
  route: AskerRoute,
): Promise<void> {
  await queries.query("insert into open_question_routes (question_id, digest, sealed) values ($1, $2, $3)", [
    question,
    askedDigest(keys, route, `question:${question}`),
    sealAsker(keys, `question:${question}`, route),
  ])
}

/** Takes the way back out: it is gone with this. Undefined where there is none any more. */
export async function takeAsker(
  queries: Queries,
  keys: Keys,
  question: number,
): Promise<AskerRoute | undefined> {
  const [row] = await queries.query<{ sealed: string }>(
    "delete from open_question_routes where question_id = $1 returning sealed",
    [question],
  )
  return row && openAsker(keys, `question:${question}`, row.sealed)
}

type Account = Pick<AskerRoute, "channel" | "user">

/** The questions of these accounts that wait; found one by one, for no list of anybody is kept. */
export async function waitingOf(
  queries: Queries,
  keys: Keys,
  accounts: readonly Account[],
): Promise<{ id: number; code: string; text: string }[]> {
  const rows = await queries.query<{ id: number; code: string; text: string; digest: string }>(
    `select q.id, q.code, q.text, r.digest from open_question_routes r join open_questions q on q.id = r.question_id
     order by q.received_on, q.id`,
  )
  return rows
    .filter(({ id, digest }) => accounts.some((one) => askedDigest(keys, one, `question:${id}`) === digest))
    .map(({ id, code, text }) => ({ id, code, text }))
}

/** Of how many answers and documents these accounts wait to hear changes. */
export async function watchedBy(
  queries: Queries,
  keys: Keys,
  accounts: readonly Account[],
): Promise<{ id: number }[]> {
  const rows = await queries.query<{ id: number; answer: number | null; key: string; digest: string }>(
    `select id, answer_id as answer, document_key as key, digest from answer_watchers`,
  )
  return rows.filter(({ answer, key, digest }) =>
    accounts.some(
      (one) => askedDigest(keys, one, answer === null ? `document:${key}` : `answer:${answer}`) === digest,
    ),
  )
}

/** Takes away by what these accounts are joined to questions, answers and documents. The questions stay, nobody's. */
export async function forgetAsker(queries: Queries, keys: Keys, accounts: readonly Account[]): Promise<void> {
  const waiting = await waitingOf(queries, keys, accounts)
  await queries.query("delete from open_question_routes where question_id = any($1)", [
    waiting.map(({ id }) => id),
  ])
  await stopWatching(queries, keys, accounts)
}

/** Nothing is told to these accounts of changes any more. Returns of how many things. */
export async function stopWatching(
  queries: Queries,
  keys: Keys,
  accounts: readonly Account[],
): Promise<number> {
  const watched = await watchedBy(queries, keys, accounts)
  await queries.query("delete from answer_watchers where id = any($1)", [watched.map(({ id }) => id)])
  return watched.length
}
