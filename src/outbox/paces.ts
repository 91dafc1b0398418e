import type { ChannelName } from "../core/channel.ts"
import type { Pace } from "../storage/outbox-claims.ts"

/** A stalled process may catch up so much, no more: platforms look at whole seconds. */
const CATCH_UP_MS = 150

/**
 * The platforms' limits, a little below. Telegram: about 30 a second, one a second in a chat, 20 a minute in a group.
 * Zalo Bot publishes none: our own guess. Zalo OA: 4,000 calls a minute for an application, other calls among them.
 * The channels of this machine have none.
 */
export const PACES: Readonly<Record<ChannelName, Pace>> = {
  telegram: { perSecond: 29, catchUpMs: CATCH_UP_MS, chatGapMs: 1000, groupGapMs: 3000 },
  "zalo-bot": { perSecond: 5, catchUpMs: CATCH_UP_MS, chatGapMs: 1000, groupGapMs: 3000 },
  "zalo-oa": { perSecond: 65, catchUpMs: CATCH_UP_MS, chatGapMs: 200, groupGapMs: 3000 },
  web: { perSecond: 1000, catchUpMs: 1000, chatGapMs: 0, groupGapMs: 0 },
  console: { perSecond: 1000, catchUpMs: 1000, chatGapMs: 0, groupGapMs: 0 },
}
