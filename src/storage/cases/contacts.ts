import { type Contact, sealContact } from "../../core/case-keys.ts"
import type { Keys } from "../../core/seal.ts"
import type { Queries } from "../database.ts"

/** Keeps name and number that the sender of a case left, sealed. */
export async function keepContact(queries: Queries, keys: Keys, id: number, contact: Contact): Promise<void> {
  await queries.query(
    `insert into case_contacts (case_id, sealed) values ($1, $2)
     on conflict (case_id) do update set sealed = excluded.sealed`,
    [id, sealContact(keys, id, contact)],
  )
}
