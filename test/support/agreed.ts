import { giveConsent } from "../../src/storage/consents.ts"
import type { Queries } from "../../src/storage/database.ts"
import type { Account } from "../../src/storage/people.ts"

/** Somebody who has agreed long ago that their talk is kept. */
export async function haveAgreed(
  queries: Queries,
  { channel, user, chat }: Account,
  at = new Date("2026-01-05T02:00:00Z"),
): Promise<void> {
  const consent = { purpose: "keep", version: "bản thử", evidence: "0" } as const
  await giveConsent(queries, { channel, user, chat }, consent, at)
}
