import type { Parts } from "./compose.ts"
import { summarise } from "./features/meetings/papers/summarise.ts"
import { remind } from "./features/meetings/remind.ts"

/**
 * What is due now; returns how many messages are new. In a transaction, so that of a message and the note that it was sent
 * neither is without the other.
 */
export function remindNow({
  database,
  clock,
  texts,
}: Pick<Parts, "database" | "clock" | "texts">): Promise<number> {
  return database.transaction(async (queries) => {
    const now = clock.now()
    return (await remind({ queries, texts }, now)) + (await summarise({ queries, texts }, now))
  })
}
