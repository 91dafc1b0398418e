import { recordRef } from "../../../core/audit.ts"
import { may } from "../../../core/rights.ts"
import type { Keys } from "../../../core/seal.ts"
import type { Texts } from "../../../core/texts.ts"
import { addAudit } from "../../../storage/audit.ts"
import { broadcastKey, receiversToTell } from "../../../storage/broadcast-people.ts"
import { type Broadcast, readBroadcast } from "../../../storage/broadcasts.ts"
import type { Queries } from "../../../storage/database.ts"
import { firstAccounts } from "../../../storage/joining.ts"
import { notify } from "../../../storage/notify.ts"
import { closePoll, pollsToClose } from "../../../storage/polls.ts"
import type { Recipient } from "../../../storage/recipients.ts"
import { rolesOf } from "../../../storage/roles.ts"
import { resultText } from "./result.ts"

export interface CloseDeps {
  readonly queries: Queries
  readonly texts: Texts
  readonly keys: Keys
}

/**
 * Closes every poll whose time is over: counts, deletes who chose what, and tells the totals to whoever made it, or to
 * everybody where that was promised. May be called at any time, by several processes, in a transaction. Returns how many
 * were closed.
 */
export async function closePolls({ queries, texts, keys }: CloseDeps, now: Date): Promise<number> {
  let closed = 0
  for (const id of await pollsToClose(queries, now)) {
    if (!(await closePoll(queries, id, now))) continue
    closed++
    const poll = (await readBroadcast(queries, id))!
    const text = await resultText(queries, texts, poll)
    const message = { parts: [{ kind: "text" as const, text }] }
    const everybody = poll.tellsResult ? await receiversToTell(queries, id) : []
    const recipients = [...everybody, ...(await makersAccount(queries, poll))]
    await notify(queries, recipients, { key: `${broadcastKey(id)}result`, kind: "notice", message }, now)
    await addAudit(queries, keys, {
      at: now,
      actor: "service",
      act: "poll-closed",
      subject: recordRef("broadcast", id),
    })
  }
  return closed
}

/** Of whoever made it and may still send in that unit's name. */
async function makersAccount(queries: Queries, { madeBy, unit }: Broadcast): Promise<Recipient[]> {
  if (madeBy === null || !may(await rolesOf(queries, madeBy), "send-notice", unit)) return []
  return firstAccounts(queries, [madeBy])
}
