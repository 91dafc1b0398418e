import { recordRef } from "../../../core/audit.ts"
import { timeAndDay } from "../../../core/calendar.ts"
import { cleanFileName } from "../../../core/file-name.ts"
import { may } from "../../../core/rights.ts"
import { meetingsBetween } from "../../../storage/attendance.ts"
import { firstAccounts } from "../../../storage/joining.ts"
import { type Meeting, readMeeting } from "../../../storage/meetings.ts"
import { keepMade } from "../../../storage/originals.ts"
import { holdersOf } from "../../../storage/roles.ts"
import { requireUnit } from "../../../storage/units.ts"
import type { Asker } from "../../dialogue.ts"
import { instantOf, type MeetingsDeps, type Shown } from "../deps.ts"
import type { Paper } from "./actions.ts"
import { attendanceOfMeetingSheet } from "./meeting-sheet.ts"
import { minutesOfMeeting } from "./minutes.ts"
import { page, paperOffer, papersAt } from "./offers.ts"
import { signListOfMeeting } from "./sign-list.ts"
import { attendanceOfYearSheet } from "./year-sheet.ts"

const SHEET = { end: "xlsx", mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }
const WORD = {
  end: "docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
const PDF = { end: "pdf", mediaType: "application/pdf" }
const TYPES = { sheet: SHEET, minutes: WORD, list: PDF } as const
/** A made file is let go after so long. */
const KEEP_MS = 24 * 60 * 60 * 1000

/** What a file holds, and the button that has it made: nobody takes names along by a slip of the finger. */
export async function askPaper(deps: MeetingsDeps, asker: Asker, paper: Paper, id: number): Promise<Shown> {
  const { queries, texts } = deps
  const meeting = (await readMeeting(queries, id))!
  if (!papersAt(meeting, asker.now).includes(paper)) return { presented: page(texts("papers-not-now")) }
  const { name } = await requireUnit(queries, meeting.unit, asker.today)
  return {
    presented: page(texts("papers-ask", { paper, unit: name }), [
      paperOffer(texts("papers-button-sure"), { do: "paper-sure", paper, meeting: id }),
      {
        label: texts("papers-button-back"),
        action: { feature: "meetings", do: "answers", meeting: id },
      },
    ]),
  }
}

/** Makes the file of a meeting and sends it to whoever pressed. */
export async function makePaper(deps: MeetingsDeps, asker: Asker, paper: Paper, id: number): Promise<Shown> {
  const { queries, texts } = deps
  const meeting = (await readMeeting(queries, id))!
  if (!papersAt(meeting, asker.now).includes(paper)) return { presented: page(texts("papers-not-now")) }
  const { name } = await requireUnit(queries, meeting.unit, asker.today)
  const bytes = await makeOf(deps, asker, paper, meeting)
  const { date } = timeAndDay(meeting.startsAt!)
  return handOut(deps, asker, {
    bytes,
    type: TYPES[paper],
    name: texts(`papers-file-${paper}`, { unit: name, date: date.replaceAll("/", "-") }),
    unit: { id: meeting.unit, name },
    reason: paper,
    subject: recordRef("meeting", id),
  })
}

function makeOf(deps: MeetingsDeps, asker: Asker, paper: Paper, meeting: Meeting): Promise<Buffer> {
  const mark = markOf(deps, asker)
  const options = { seesReasons: may(asker.standing.held, "see-reasons", meeting.unit), mark }
  if (paper === "sheet") return attendanceOfMeetingSheet(deps, meeting, options)
  if (paper === "minutes") return minutesOfMeeting(deps, meeting, options)
  return signListOfMeeting(deps, meeting, { mark, at: asker.now })
}

export async function askYear(deps: MeetingsDeps, asker: Asker, unit: number, year: number): Promise<Shown> {
  const { queries, texts } = deps
  const { name } = await requireUnit(queries, unit, asker.today)
  return {
    presented: page(texts("papers-ask-year", { unit: name, year: String(year) }), [
      paperOffer(texts("papers-button-sure"), { do: "year-sure", unit, year }),
      ...((await hasMet(deps, unit, year - 1))
        ? [
            paperOffer(texts("papers-button-year", { year: String(year - 1) }), {
              do: "year",
              unit,
              year: year - 1,
            }),
          ]
        : []),
      { label: texts("papers-button-back"), action: { feature: "meetings", do: "unit", unit } },
    ]),
  }
}

async function hasMet({ queries }: MeetingsDeps, unit: number, year: number): Promise<boolean> {
  const start = (of: number) => instantOf(`${of}-01-01T00:00`)
  const meetings = await meetingsBetween(queries, unit, start(year), start(year + 1))
  return meetings.some(({ state }) => state === "closed")
}

/** Makes the table of a year and sends it to whoever pressed. */
export async function makeYear(deps: MeetingsDeps, asker: Asker, unit: number, year: number): Promise<Shown> {
  const { queries, texts } = deps
  if (!(await hasMet(deps, unit, year)))
    return { presented: page(texts("papers-year-empty", { year: String(year) })) }
  const { name } = await requireUnit(queries, unit, asker.today)
  const seesShares = may(asker.standing.held, "see-reasons", unit)
  const bytes = await attendanceOfYearSheet(deps, unit, year, { seesShares, mark: markOf(deps, asker) })
  return handOut(deps, asker, {
    bytes,
    type: SHEET,
    name: texts("papers-file-year", { unit: name, year: String(year) }),
    unit: { id: unit, name },
    reason: `year:${year}`,
    subject: recordRef("unit", unit),
  })
}

function markOf({ texts }: MeetingsDeps, asker: Asker): string {
  return texts("papers-made-by", { name: asker.standing.person!.name, ...timeAndDay(asker.now) })
}

interface Made {
  readonly bytes: Buffer
  readonly type: { readonly end: string; readonly mediaType: string }
  /** Without its ending. */
  readonly name: string
  readonly unit: { readonly id: number; readonly name: string }
  readonly subject: ReturnType<typeof recordRef>
  readonly reason: string
}

/** Keeps a file for a day, writes down who had it made, and tells the secretary when it was somebody else. */
async function handOut(deps: MeetingsDeps, asker: Asker, made: Made): Promise<Shown> {
  const { queries, texts } = deps
  const { bytes, unit } = made
  const { end, mediaType } = made.type
  const me = asker.standing.person!
  const until = new Date(asker.now.getTime() + KEEP_MS)
  const sha256 = await keepMade(queries, { mediaType, bytes }, until, asker.from)
  await deps.audit(asker, "attendance-exported", made.subject, made.reason)
  const name = cleanFileName(`${made.name}.${end}`)
  const secretaries = (await holdersOf(queries, unit.id, ["secretary"]))
    .map(({ id }) => id)
    .filter((id) => id !== me.id)
  const told = page(texts("papers-told", { name: me.name, file: name, unit: unit.name }))
  return {
    presented: {
      ...page(texts("papers-made", { file: name })),
      file: { name, mediaType, sha256, bytes: bytes.length },
    },
    elsewhere: (await firstAccounts(queries, secretaries)).map((to) => ({ to, presented: told })),
  }
}
