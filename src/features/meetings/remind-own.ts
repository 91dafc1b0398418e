import { dayInVietnam } from "../../core/calendar.ts"
import type { Texts } from "../../core/texts.ts"
import type { Queries } from "../../storage/database.ts"
import { readMeetingPeople } from "../../storage/meeting-people.ts"
import { readMeeting } from "../../storage/meetings.ts"
import { dueOwn } from "../../storage/own-reminders.ts"
import { facts } from "./call/draft.ts"
import { tell, withAnswers } from "./tell.ts"

/**
 * Reminds whoever asked for it at a time of their own, once for each version of a meeting. Returns how many messages are
 * new.
 */
export async function remindOwn(
  { queries, texts }: { readonly queries: Queries; readonly texts: Texts },
  now: Date,
): Promise<number> {
  let added = 0
  for (const [id, due] of Map.groupBy(await dueOwn(queries, now), ({ meeting }) => meeting)) {
    const meeting = (await readMeeting(queries, id))!
    const wanted = new Set(due.map(({ person }) => person))
    const people = (await readMeetingPeople(queries, id)).filter(({ person }) => wanted.has(person))
    const text = texts(
      "reminders-own-message",
      await facts({ queries, texts }, { today: dayInVietnam(now) }, meeting),
    )
    const message = withAnswers(texts, meeting, text)
    added += await tell(queries, meeting, people, {
      kind: "own",
      message,
      at: now,
      notAfter: meeting.startsAt!,
    })
  }
  return added
}
