import type { Mailbox, MailboxEntry } from "../../src/channels/web/mailbox.ts"
import { systemClock } from "../../src/core/clock.ts"

/** A mailbox in memory. Two channels over one of them are two server processes over one database. */
export function memoryMailbox(): Mailbox & { readonly entries: (MailboxEntry & { chat: string })[] } {
  const entries: (MailboxEntry & { chat: string })[] = []
  return {
    entries,
    post: async (chat, from, message, id) => {
      const known = entries.find((entry) => entry.chat === chat && id !== undefined && entry.id === id)
      if (known) return known.sequence
      const sequence = entries.length + 1
      entries.push({
        chat,
        sequence,
        from,
        message,
        at: systemClock.now(),
        ...(id === undefined ? {} : { id }),
      })
      return sequence
    },
    after: async (chat, sequence, limit) =>
      entries.filter((entry) => entry.chat === chat && entry.sequence > sequence).slice(0, limit),
    sentFile: async (chat, sha256) =>
      entries.findLast((entry) => entry.chat === chat && entry.message.file?.sha256 === sha256)?.message
        .file ?? null,
  }
}
