import { type Contact, openContact } from "../../core/case-keys.ts"
import type { CivilDate } from "../../core/document.ts"
import { AppError } from "../../core/errors.ts"
import type { Keys } from "../../core/seal.ts"
import type { Queries } from "../database.ts"

/** Whether the sender of a case left name and number. */
export async function hasContact(queries: Queries, id: number): Promise<boolean> {
  return (await queries.query("select from case_contacts where case_id = $1", [id])).length > 0
}

/** Name and number that the sender left; undefined where there are none. That it is opened is for the caller to write down. */
export async function readContact(queries: Queries, keys: Keys, id: number): Promise<Contact | undefined> {
  const [row] = await queries.query<{ sealed: string }>(
    "select sealed from case_contacts where case_id = $1",
    [id],
  )
  return row === undefined ? undefined : openContact(keys, id, row.sealed)
}

/** What a case held before it turned out to be a complaint or a denunciation. */
export interface SealedContent {
  readonly place: string
  readonly text: string
  readonly messages: readonly string[]
  /** Words of the office on it. */
  readonly notes: readonly string[]
}

/**
 * Puts what a case holds under seal until a day, and empties the case itself: its words and those of its steps, its
 * messages, pictures, contact and followers, and what was to be shown of it.
 */
export async function sealContent(
  queries: Queries,
  keys: Keys,
  id: number,
  purgeOn: CivilDate,
): Promise<void> {
  const [held] = await queries.query<SealedContent>(
    `select c.place, c.text,
       array(select m.text from case_messages m where m.case_id = c.id order by m.number) as messages,
       array(select concat_ws(' ', nullif(s.public_note, ''), nullif(s.internal_note, ''), nullif(s.evidence, ''))
         from case_steps s where s.case_id = c.id and s.public_note || s.internal_note || s.evidence <> ''
         order by s.number) as notes
     from cases c where c.id = $1`,
    [id],
  )
  await queries.query("insert into case_sealed (case_id, sealed, purge_on) values ($1, $2, $3)", [
    id,
    sealHeld(keys, id, held!),
    purgeOn,
  ])
  await queries.query("update cases set text = '', place = '', may_publish = false where id = $1", [id])
  await queries.query(
    "update case_steps set public_note = '', internal_note = '', evidence = '' where case_id = $1",
    [id],
  )
  for (const table of [
    "case_messages",
    "case_photos",
    "case_contacts",
    "case_followers",
    "case_publications",
  ])
    await queries.query(`delete from ${table} where case_id = $1`, [id])
}

/** What is under seal; undefined where nothing is, or not any more. */
export async function readSealed(
  queries: Queries,
  keys: Keys,
  id: number,
): Promise<(SealedContent & { readonly purgeOn: CivilDate }) | undefined> {
  const [row] = await queries.query<{ sealed: string; purgeOn: CivilDate }>(
    `select sealed, purge_on as "purgeOn" from case_sealed where case_id = $1`,
    [id],
  )
  if (row === undefined) return undefined
  return { ...openHeld(keys, id, row.sealed), purgeOn: row.purgeOn }
}

/** What a case held, under seal. */
export function sealHeld(keys: Keys, id: number, held: SealedContent): string {
  return keys.seal(JSON.stringify({ id, ...held }), "case-sealed")
}

/** Throws AppError `key-wrong`, also for what another case held. */
export function openHeld(keys: Keys, id: number, sealed: string): SealedContent {
  const { id: owner, ...held } = JSON.parse(keys.open(sealed, "case-sealed")) as SealedContent & {
    id: number
  }
  if (owner !== id) throw new AppError("key-wrong", "sealed for another case")
  return held
}
