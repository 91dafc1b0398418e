import { dayInVietnam } from "../../../core/calendar.ts"
import { printSignList } from "../../../print/sign-list.ts"
import { readAttendees } from "../../../storage/attendance.ts"
import type { Meeting } from "../../../storage/meetings.ts"
import { facts } from "../call/draft.ts"
import type { PaperDeps } from "./meeting-sheet.ts"

/**
 * The list of a meeting to sign on paper, as a PDF, numbered as the roll is. The meeting has a time. Throws AppError
 * `print-empty` where nobody is on it.
 */
export async function signListOfMeeting(
  deps: PaperDeps,
  meeting: Meeting,
  made: { readonly mark: string; readonly at: Date },
): Promise<Buffer> {
  const { queries, texts } = deps
  const { unit, kind, time, place } = await facts(deps, { today: dayInVietnam(meeting.startsAt!) }, meeting)
  const people = (await readAttendees(queries, [meeting.id])).map(({ name, standing }) => ({
    name,
    standing: texts("papers-standing", { standing }),
  }))
  return printSignList({ texts, unit, kind, time, place, people, madeOn: made.at, mark: made.mark })
}
