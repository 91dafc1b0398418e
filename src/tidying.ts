import type { Parts } from "./compose.ts"
import { asError } from "./core/errors.ts"
import { forgetConversations } from "./storage/inbox.ts"

/** Chat texts and letter-boxes are kept so long. */
const KEEP_TALKS_MS = 30 * 24 * 60 * 60 * 1000
const TIDY_EVERY_MS = 60 * 60 * 1000

/** Forgets what is over, every hour. */
export async function startTidying({ database, clock, log }: Parts) {
  const tidy = () => {
    const now = clock.now()
    forgetConversations(database, new Date(now.getTime() - KEEP_TALKS_MS), now).catch((error: unknown) =>
      log.error({ err: asError(error) }, "could not forget old talks"),
    )
  }
  const timer = setInterval(tidy, TIDY_EVERY_MS)
  return { what: "tidying", stop: async () => clearInterval(timer) }
}
