import { followerDigest, openContact, openRoute, sealContact, sealRoute } from "../core/case-keys.ts"
import { askedDigest, openAsker, sealAsker } from "../core/open-question.ts"
import { LEAST_RANDOM, renumbered } from "../core/random-number.ts"
import { evenJson, type Keys } from "../core/seal.ts"
import { openHeld, sealHeld } from "./cases/opened.ts"
import type { Database, Queries } from "./database.ts"

// Any fixed number: processes that start together take turns on it.
const TURN = 7_410_233

/**
 * Gives cases and questions that were counted random numbers, and seals anew what holds the number: ways back, contacts,
 * followers, lists of senders. Codes stay; buttons under older messages mean nothing any more. All of it or nothing;
 * afterwards there is nothing to do. Throws AppError `key-wrong` where something was sealed with another key. Returns how
 * many have another number now.
 */
export function giveRandomNumbers(database: Database, keys: Keys): Promise<number> {
  return database.transaction(async (queries) => {
    await queries.query("select pg_advisory_xact_lock($1)", [TURN])
    const cases = await numberAnew(queries, keys, "cases", "case")
    if (cases.size > 0) {
      const old = (id: number) => cases.get(id) ?? id
      await sealAnew(queries, "case_routes", (id, sealed) =>
        sealRoute(keys, id, openRoute(keys, old(id), sealed)),
      )
      await sealAnew(queries, "case_contacts", (id, sealed) =>
        sealContact(keys, id, openContact(keys, old(id), sealed)),
      )
      await sealAnew(queries, "case_sealed", (id, sealed) =>
        sealHeld(keys, id, openHeld(keys, old(id), sealed)),
      )
      await sealFollowers(queries, keys, cases)
      await sealLists(queries, keys)
    }
    const questions = await numberAnew(queries, keys, "open_questions", "question")
    if (questions.size > 0) await sealAskers(queries, keys, questions)
    return cases.size + questions.size
  })
}

/** Those that have another number now, by that; what hangs on them has it, too. */
async function numberAnew(
  queries: Queries,
  keys: Keys,
  table: "cases" | "open_questions",
  record: "case" | "question",
): Promise<ReadonlyMap<number, number>> {
  const rows = await queries.query<{ old: number }>(
    `select id as old from ${table} where id < $1 for update`,
    [LEAST_RANDOM],
  )
  const olds = rows.map(({ old }) => old)
  const ids = olds.map((old) => renumbered(keys, record, old))
  await queries.query(
    `update ${table} t set id = n.id from unnest($1::bigint[], $2::bigint[]) as n(old, id) where t.id = n.old`,
    [olds, ids],
  )
  return new Map(ids.map((id, at) => [id, olds[at]!]))
}

type Numbers = ReadonlyMap<number, number>

interface Sealed {
  readonly id: number
  readonly sealed: string
}

/** Seals what each case has in a table once more, for the number that the case has now. */
async function sealAnew(
  queries: Queries,
  table: "case_routes" | "case_contacts" | "case_sealed",
  anew: (id: number, sealed: string) => string,
): Promise<void> {
  const rows = await queries.query<Sealed>(`select case_id as id, sealed from ${table}`)
  for (const { id, sealed } of rows)
    await queries.query(`update ${table} set sealed = $2 where case_id = $1`, [id, anew(id, sealed)])
}

async function sealFollowers(queries: Queries, keys: Keys, cases: Numbers): Promise<void> {
  const rows = await queries.query<Sealed & { digest: string }>(
    "select case_id as id, digest, sealed from case_followers",
  )
  for (const { id, digest, sealed } of rows) {
    const route = openRoute(keys, cases.get(id) ?? id, sealed)
    await queries.query(
      "update case_followers set digest = $3, sealed = $4 where case_id = $1 and digest = $2",
      [id, digest, followerDigest(keys, route, id), sealRoute(keys, id, route)],
    )
  }
}

/** Also cases that are gone stand in them. */
async function sealLists(queries: Queries, keys: Keys): Promise<void> {
  const lists = await queries.query<{ digest: string; sealed: string }>(
    "select digest, sealed from case_senders for update",
  )
  for (const { digest, sealed } of lists) {
    const ids = JSON.parse(keys.open(sealed, "case-senders")) as number[]
    await queries.query("update case_senders set sealed = $2 where digest = $1", [
      digest,
      keys.seal(evenJson(ids.map((id) => renumbered(keys, "case", id))), "case-senders"),
    ])
  }
}

async function sealAskers(queries: Queries, keys: Keys, questions: Numbers): Promise<void> {
  const rows = await queries.query<Sealed>("select question_id as id, sealed from open_question_routes")
  for (const { id, sealed } of rows) {
    const route = openAsker(keys, `question:${questions.get(id) ?? id}`, sealed)
    await queries.query("update open_question_routes set digest = $2, sealed = $3 where question_id = $1", [
      id,
      askedDigest(keys, route, `question:${id}`),
      sealAsker(keys, `question:${id}`, route),
    ])
  }
}
