import type { Parts } from "./compose.ts"
import { remind } from "./features/meetings/remind.ts"
import { tellOccasions } from "./features/occasions/tell.ts"

/**
 * What is due now; returns how many messages are new. In a transaction, so that of a message and the note that it was sent
 * neither is without the other.
 */
export function remindNow({
  database,
  clock,
  texts,
}: Pick<Parts, "database" | "clock" | "texts">): Promise<number> {
  return database.transaction((queries) => remind({ queries, texts }, clock.now()))
}

/** Tells those who follow a place or a delegate what is new; returns how many messages are new. */
export function tellOccasionsNow({
  database,
  clock,
  texts,
}: Pick<Parts, "database" | "clock" | "texts">): Promise<number> {
  return database.transaction((queries) => tellOccasions({ queries, texts }, clock.now()))
}
