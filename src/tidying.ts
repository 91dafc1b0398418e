import type { Parts } from "./compose.ts"
import { asError } from "./core/errors.ts"
import { forgetConversations } from "./storage/inbox.ts"
import { forgetLinks } from "./storage/links.ts"

/** Chat texts and letter-boxes are kept so long. */
const KEEP_TALKS_MS = 30 * 24 * 60 * 60 * 1000
const TIDY_EVERY_MS = 60 * 60 * 1000

/** Forgets what is over, every hour. */
export function startTidying({ database, clock, log }: Parts) {
  const tidy = () => {
    const now = clock.now()
    const before = new Date(now.getTime() - KEEP_TALKS_MS)
    Promise.all([forgetConversations(database, before, now), forgetLinks(database, now)]).catch(
      (error: unknown) => log.error({ err: asError(error) }, "could not forget what is over"),
    )
  }
  const timer = setInterval(tidy, TIDY_EVERY_MS)
  return { what: "tidying", stop: async () => clearInterval(timer) }
}
