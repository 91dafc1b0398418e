import { dayInVietnam } from "../../core/calendar.ts"
import type { Texts } from "../../core/texts.ts"
import type { Queries } from "../../storage/database.ts"
import { meetingKey, tellOnce } from "../../storage/meeting-messages.ts"
import { returnedSince, stillUntold } from "../../storage/meeting-returns.ts"
import { readMeeting } from "../../storage/meetings.ts"
import { notify } from "../../storage/notify.ts"
import { isAnswerTime } from "./answer/proxy.ts"
import { facts } from "./call/draft.ts"
import { withAnswers } from "./tell.ts"
import { withTemplate } from "./template.ts"

/** So long after somebody came back it is still looked for: in all that time the program may have been off. */
const LOOK_BACK_MS = 60 * 60 * 1000

/**
 * Invites those to a meeting as it is now who could not be told of it (no account, blocked, silent too long) and have come
 * back: each once for each time they come back, until one invitation has arrived. May be called at any time, by several
 * processes, twice. Returns how many messages are new. Call in a transaction.
 */
export async function inviteReturned(
  deps: { readonly queries: Queries; readonly texts: Texts },
  now: Date,
): Promise<number> {
  const { queries, texts } = deps
  const returned = await returnedSince(queries, new Date(now.getTime() - LOOK_BACK_MS), now)
  let added = 0
  for (const [id, some] of Map.groupBy(returned, ({ meeting }) => meeting)) {
    const untold = await stillUntold(queries, id, some)
    if (untold.size === 0) continue
    const meeting = (await readMeeting(queries, id))!
    const text = texts("meetings-invitation", await facts(deps, { today: dayInVietnam(now) }, meeting))
    // Nobody is asked for what is no longer taken.
    const said = isAnswerTime(meeting, now)
      ? withAnswers(texts, meeting, text)
      : { parts: [{ kind: "text" as const, text }] }
    const message = await withTemplate(deps, meeting, "invite", said, now)
    await tellOnce(queries, { meeting: id, kind: "invite", sequence: meeting.sequence }, [...untold], now)
    for (const { person, channel, user, at } of some) {
      if (!untold.has(person)) continue
      const key = `${meetingKey(id)}back:${meeting.sequence}:${at.getTime()}`
      const kind = meeting.isUrgent ? ("urgent" as const) : ("notice" as const)
      const notice = { key, kind, message, notAfter: meeting.startsAt! }
      added += (await notify(queries, [{ channel, user }], notice, now)).added
    }
  }
  return added
}
