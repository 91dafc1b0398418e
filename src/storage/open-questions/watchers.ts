import type { CivilDate } from "../../core/document.ts"
import { type AskedOf, type AskerRoute, askedDigest, openAsker, sealAsker } from "../../core/open-question.ts"
import type { Keys } from "../../core/seal.ts"
import type { Queries } from "../database.ts"

/** Of what somebody wants to hear changes: an answer, or a document, known also by its key (`documentKeyOf`) and its name. */
export type Watched =
  | { readonly answer: number }
  | { readonly document: number; readonly key: string; readonly name: string }

function refOf(watched: Watched): AskedOf {
  return "answer" in watched ? `answer:${watched.answer}` : `document:${watched.key}`
}

/** Keeps that somebody wants to hear of changes until a day. False when they had said so before. */
export async function addWatcher(
  queries: Queries,
  keys: Keys,
  watched: Watched,
  route: AskerRoute,
  until: CivilDate,
): Promise<boolean> {
  const of = refOf(watched)
  const isAnswer = "answer" in watched
  const rows = await queries.query(
    `insert into answer_watchers (answer_id, document_id, document_key, document_name, digest, sealed, expires_on)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
    [
      isAnswer ? watched.answer : null,
      isAnswer ? null : watched.document,
      isAnswer ? "" : watched.key,
      isAnswer ? "" : watched.name,
      askedDigest(keys, route, of),
      sealAsker(keys, of, route),
      until,
    ],
  )
  return rows.length > 0
}

/** Takes out everybody who wants to hear of changes of an answer, with the day until which each does. */
export async function takeWatchers(
  queries: Queries,
  keys: Keys,
  answer: number,
  today: CivilDate,
): Promise<{ route: AskerRoute; until: CivilDate }[]> {
  const rows = await queries.query<{ sealed: string; until: CivilDate }>(
    `with gone as (delete from answer_watchers where answer_id = $1 returning id, sealed, expires_on)
     select sealed, expires_on as until from gone where expires_on > $2 order by id`,
    [answer, today],
  )
  return rows.map(({ sealed, until }) => ({ route: openAsker(keys, `answer:${answer}`, sealed), until }))
}

/** Somebody who waits to hear that the document of an answer, or one whose words they were shown, changed; and it has. */
export interface Alarm {
  readonly watcher: number
  readonly answer: number | null
  readonly document: number
  readonly name: string
  /** Under which the wish is kept. */
  readonly of: AskedOf
  readonly route: AskerRoute
  /** The document is not in the store any more. */
  readonly isGone: boolean
}

/** Those of whose documents something has changed and who were not told; whether they may know it, the caller sees. */
export async function alarms(queries: Queries, keys: Keys, today: CivilDate): Promise<Alarm[]> {
  const rows = await queries.query<Omit<Alarm, "route" | "of"> & { sealed: string; key: string }>(
    `select w.id as watcher, w.answer_id as answer, w.document_key as key,
       coalesce(w.document_id, a.document_id) as document, coalesce(nullif(w.document_name, ''), a.source) as name,
       w.sealed, d.id is null as "isGone"
     from answer_watchers w left join question_answers a on a.id = w.answer_id
     left join documents d on d.id = coalesce(w.document_id, a.document_id)
     where w.told_on is null and w.expires_on > $1 and coalesce(w.document_id, a.document_id) is not null
       and (d.id is null or d.effective_to < $1
         or exists (select from replacements r where r.document_id = d.id and (r.on_day is null or r.on_day <= $1)))
     order by w.id limit 1000`,
    [today],
  )
  return rows.map(({ sealed, key, ...row }): Alarm => {
    const of: AskedOf = row.answer === null ? `document:${key}` : `answer:${row.answer}`
    return { ...row, of, route: openAsker(keys, of, sealed) }
  })
}

/** Says that somebody hears now that a document changed. False when another process has said so. */
export async function markAlarmed(queries: Queries, watcher: number, today: CivilDate): Promise<boolean> {
  const rows = await queries.query(
    "update answer_watchers set told_on = $2 where id = $1 and told_on is null returning id",
    [watcher, today],
  )
  return rows.length > 0
}
