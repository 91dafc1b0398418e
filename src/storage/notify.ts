import type { Outgoing } from "../core/channel.ts"
import type { Queries } from "./database.ts"
import { insertNotices, type NoticeRow } from "./outbox.ts"
import { findAddresses, type Recipient } from "./recipients.ts"

export interface Notice {
  /** Unique for this text to these people, such as "meeting:12:reminder:v3"; a person gets one message under it. */
  readonly key: string
  readonly noticeId?: number
  readonly kind: "notice" | "urgent"
  readonly message: Outgoing
  /** Of no use any more after this moment. */
  readonly notAfter?: Date
}

/** How many at once go into one statement. */
const CHUNK = 1000

/**
 * Puts one message for each recipient on its way: to the first open account in the person's own order. Who has none
 * gets a row that says so, so that everybody is accounted for. Asking again under the same key sends nothing twice.
 */
export async function notify(
  queries: Queries,
  recipients: readonly Recipient[],
  notice: Notice,
  at: Date,
): Promise<{ added: number; unreachable: number }> {
  let [added, unreachable] = [0, 0]
  for (let start = 0; start < recipients.length; start += CHUNK) {
    const some = recipients.slice(start, start + CHUNK)
    const addresses = await findAddresses(queries, some)
    const rows = some.map((_recipient, index): NoticeRow => {
      const found = addresses[index]!
      return {
        to: found.to,
        recipient: found.recipient,
        personId: found.personId,
        noticeId: notice.noticeId ?? null,
        key: `${notice.key}:${found.recipient}`,
        message: notice.message,
        kind: notice.kind,
        at,
        notAfter: notice.notAfter ?? null,
        isUnreachable: !found.isOpen,
      }
    })
    added += await insertNotices(queries, rows)
    unreachable += rows.filter((row) => row.isUnreachable).length
  }
  return { added, unreachable }
}
