import type { Queries } from "../../storage/database.ts"
import { blockCodes, countWrongCode } from "../../storage/link-codes.ts"
import type { Account } from "../../storage/people.ts"

const FREE_TRIES = 5
const FIRST_REST_MS = 10 * 60 * 1000
const LONGEST_REST_MS = 24 * 60 * 60 * 1000
/** So long after the last wrong code, or after the rest that it brought, counting begins anew. */
const FORGIVEN_MS = 24 * 60 * 60 * 1000

/** Counts a wrong code. Returns until when no other is looked at: from the fifth on, each time twice as long. */
export async function noteWrongCode(queries: Queries, by: Account, now: Date): Promise<Date | null> {
  const tries = await countWrongCode(queries, by, now, new Date(now.getTime() - FORGIVEN_MS))
  if (tries < FREE_TRIES) return null
  const rest = Math.min(FIRST_REST_MS * 2 ** (tries - FREE_TRIES), LONGEST_REST_MS)
  const until = new Date(now.getTime() + rest)
  await blockCodes(queries, by, until)
  return until
}
