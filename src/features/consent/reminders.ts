import { AT_HOME } from "../../core/channel.ts"
import { refusalDigest } from "../../core/consent.ts"
import { hasAgreed, hasRefused, mayKeepIn } from "../../storage/consents.ts"
import type { Account } from "../../storage/people.ts"
import type { Presented } from "../dialogue.ts"
import { askConsent } from "./ask.ts"
import type { ConsentDeps } from "./reply.ts"

/**
 * The same answer, followed by the question whether the account's person wants to be reminded there. Unchanged for
 * whom has said yes or no to that, and where nothing may be kept: an answer could not be told from another yes.
 */
export async function askReminders(
  { queries, texts, keys }: Pick<ConsentDeps, "queries" | "texts" | "keys">,
  account: Account,
  presented: Presented,
): Promise<Presented> {
  const isKept = AT_HOME.includes(account.channel) || (await mayKeepIn(queries, account))
  if (!isKept || (await hasAgreed(queries, account, "reminders"))) return presented
  if (await hasRefused(queries, refusalDigest(keys, account, "reminders"))) return presented
  const { parts, offers } = askConsent(texts, "reminders")
  return { parts: [...presented.parts, ...parts], offers }
}
