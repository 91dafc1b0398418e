import { dayInVietnam } from "../../../core/calendar.ts"
import { attendanceOf, voteBase, wasThere } from "../../../core/meeting.ts"
import type { Texts } from "../../../core/texts.ts"
import { type Form, writeForms } from "../../../sheets/form.ts"
import { type Attendee, readAttendees } from "../../../storage/attendance.ts"
import type { Queries } from "../../../storage/database.ts"
import type { Meeting } from "../../../storage/meetings.ts"
import { facts } from "../call/draft.ts"
import { isConfirmed } from "./confirmed.ts"

export interface PaperDeps {
  readonly queries: Queries
  readonly texts: Texts
}

export interface MeetingSheetOptions {
  /** Whoever gets the file may see why people were away, as groups of reasons. */
  readonly seesReasons: boolean
  /** Stands at the foot: who had it made, and when. */
  readonly mark?: string
}

/**
 * Who was at a meeting, as an .xlsx file to print on A4; below the list the figures. Headed as a draft while the roll is
 * not confirmed. The meeting has a time.
 */
export async function attendanceOfMeetingSheet(
  deps: PaperDeps,
  meeting: Meeting,
  options: MeetingSheetOptions,
): Promise<Buffer> {
  const people = await readAttendees(deps.queries, [meeting.id])
  const about = await facts(deps, { today: dayInVietnam(meeting.startsAt!) }, meeting)
  return writeForms([meetingForm(deps.texts, about, people, isConfirmed(meeting, people), options)])
}

interface About {
  readonly unit: string
  readonly kind: string
  readonly time: string
  readonly place: string
}

function meetingForm(
  texts: Texts,
  { unit, kind, time, place }: About,
  people: readonly Attendee[],
  isFinal: boolean,
  { seesReasons, mark }: MeetingSheetOptions,
): Form {
  const column = (id: string, width: number) => ({ title: texts(id), width })
  return {
    sheet: texts("papers-sheet-meeting"),
    heading: [
      texts("papers-meeting-title"),
      ...(isFinal ? [] : [texts("papers-draft")]),
      texts("papers-meeting-of", { unit, kind }),
      texts("papers-meeting-when", { time }),
      texts("papers-meeting-where", { place }),
    ],
    columns: [
      column("papers-column-number", 5),
      column("papers-column-name", 30),
      column("papers-column-standing", 16),
      column("papers-column-presence", 18),
      ...(seesReasons ? [column("papers-column-reason", 16)] : []),
      column("papers-column-note", 18),
    ],
    rows: people.map((one, index) => [
      index + 1,
      one.name,
      texts("papers-standing", { standing: one.standing }),
      texts("papers-presence", { presence: wasThere(one) ? "there" : (one.presence ?? "open") }),
      ...(seesReasons ? [reasonOf(texts, one)] : []),
      noteOf(texts, one),
    ]),
    foot: [...figures(texts, people), ...(mark === undefined ? [] : [mark])],
  }
}

/** Of those who were away; whoever came all the same gave no reason that matters. */
export function reasonOf(texts: Texts, { presence, reason }: Attendee): string {
  if (presence !== "excused" && presence !== "absent") return ""
  return reason === null || reason === "none_given" ? "" : texts("papers-reason", { reason })
}

function noteOf(texts: Texts, { presence, lateMinutes }: Attendee): string {
  if (presence === "online") return texts("papers-note-online")
  return presence === "late" ? texts("papers-note-late", { minutes: lateMinutes ?? 0 }) : ""
}

function figures(texts: Texts, people: readonly Attendee[]): Form["foot"] {
  const { present, percent, ...counts } = attendanceOf(people)
  return [
    [texts("papers-figure-all"), counts.all],
    [texts("papers-figure-expected"), counts.expected],
    [texts("papers-figure-attended"), counts.attended],
    [texts("papers-figure-percent"), percent],
    [texts("papers-figure-present"), present.present],
    [texts("papers-figure-online"), present.online],
    [texts("papers-figure-late"), present.late],
    [texts("papers-figure-excused"), counts.excused],
    [texts("papers-figure-absent"), counts.absent],
    [texts("papers-figure-unconfirmed"), counts.unconfirmed],
    [texts("papers-figure-base"), voteBase(people)],
  ]
}
