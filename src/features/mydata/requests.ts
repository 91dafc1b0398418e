import { accountRef, type Reference, recordRef } from "../../core/audit.ts"
import type { RequestKind } from "../../core/data-request.ts"
import { insertDataRequest, markRequestDone } from "../../storage/data-requests.ts"
import type { Asker } from "../dialogue.ts"
import { accountOf, type MyDataDeps } from "./deps.ts"

/** Keeps a request that is carried out at once. Returns its number. */
export async function noteDone(
  { queries, holidays }: MyDataDeps,
  { now }: Asker,
  kind: RequestKind,
  personId: number | null,
): Promise<number> {
  const { id } = await insertDataRequest(queries, { kind, personId, at: now }, holidays)
  await markRequestDone(queries, id, now)
  return id
}

/** What the journal calls somebody. */
export function selfRef({ keys }: MyDataDeps, asker: Asker): Reference {
  const { person } = asker.standing
  return person === null ? accountRef(keys, accountOf(asker)) : recordRef("person", person.id)
}
