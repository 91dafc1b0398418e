import { dayInVietnam } from "../../core/calendar.ts"
import type { Texts } from "../../core/texts.ts"
import type { Queries } from "../../storage/database.ts"
import { readMeetingPeople } from "../../storage/meeting-people.ts"
import type { Meeting } from "../../storage/meetings.ts"
import { withLead } from "../../storage/own-reminders.ts"
import { facts } from "./call/draft.ts"
import { tell, withAnswers } from "./tell.ts"

/**
 * Reminds those who chose to hear of a meeting so many minutes before, agreed to reminders and have not said no; once for
 * each version of it, also when they choose another time. Returns how many messages are new.
 */
export async function remindOwn(
  { queries, texts }: { readonly queries: Queries; readonly texts: Texts },
  meeting: Meeting,
  minutes: number,
  now: Date,
): Promise<number> {
  const chosen = await withLead(queries, meeting.id, minutes)
  if (chosen.size === 0) return 0
  const people = (await readMeetingPeople(queries, meeting.id)).filter(
    ({ person, answer, standing, wantsReminders }) =>
      chosen.has(person) && wantsReminders && answer !== "no" && standing !== "exempt",
  )
  const text = texts(
    "reminders-own-message",
    await facts({ queries, texts }, { today: dayInVietnam(now) }, meeting),
  )
  const message = withAnswers(texts, meeting, text)
  return tell({ queries, texts }, meeting, people, {
    kind: "own",
    message,
    at: now,
    notAfter: meeting.startsAt!,
  })
}
