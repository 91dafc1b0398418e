import { type Form, writeForms } from "../../../sheets/form.ts"
import { type Attendee, meetingsBetween, readAttendees } from "../../../storage/attendance.ts"
import type { Meeting } from "../../../storage/meetings.ts"
import { requireUnit } from "../../../storage/units.ts"
import { instantOf, shortTime } from "../deps.ts"
import { isConfirmed } from "./confirmed.ts"
import type { PaperDeps } from "./meeting-sheet.ts"
import { type Column, type Held, yearTable } from "./year-table.ts"

export interface YearSheetOptions {
  /** Whoever gets the file may see of each person how many of their meetings they came to. */
  readonly seesShares: boolean
  /** Stands at the foot: who had it made, and when. */
  readonly mark?: string
}

/**
 * Who was at the meetings of a unit in a year, as an .xlsx file: regular meetings by month, the other kinds each by itself
 * on a second sheet when there were some. Only confirmed rolls count; meetings without one are named below.
 */
export async function attendanceOfYearSheet(
  deps: PaperDeps,
  unit: number,
  year: number,
  options: YearSheetOptions,
): Promise<Buffer> {
  const { queries, texts } = deps
  const meetings = (await meetingsBetween(queries, unit, startOf(year), startOf(year + 1))).filter(
    ({ state }) => state !== "cancelled",
  )
  const people = await readAttendees(
    queries,
    meetings.map(({ id }) => id),
  )
  const all = meetings.map((meeting) => ({
    meeting,
    people: people.filter((one) => one.meeting === meeting.id),
  }))
  const held = all.filter((one) => isConfirmed(one.meeting, one.people))
  const open = all.filter((one) => !held.includes(one))
  const { name } = await requireUnit(queries, unit, `${year}-12-31`)
  const sheet = (
    id: "regular" | "other",
    columns: readonly Column[],
    isOf: (meeting: Meeting) => boolean,
  ): Form => {
    const waiting = open.flatMap(({ meeting }) =>
      isOf(meeting) ? [shortTime(texts, meeting.startsAt!)] : [],
    )
    return {
      ...yearTable(texts, people.filter(onAny(columns)), columns, options.seesShares),
      sheet: texts(`papers-sheet-year-${id}`),
      heading: [texts("papers-year-title", { year: String(year) }), name, texts(`papers-year-of-${id}`)],
      foot: [
        texts("papers-year-legend"),
        ...(waiting.length === 0 ? [] : [texts("papers-year-waiting", { meetings: waiting.join("; ") })]),
        ...(options.mark === undefined ? [] : [options.mark]),
      ],
      isLandscape: true,
    }
  }
  const isRegular = ({ kind }: Meeting) => kind === "regular"
  const others = held.filter(({ meeting }) => !isRegular(meeting))
  return writeForms([
    sheet(
      "regular",
      months(
        deps,
        held.filter(({ meeting }) => isRegular(meeting)),
      ),
      isRegular,
    ),
    ...(others.length === 0
      ? []
      : [
          sheet(
            "other",
            others.map((one) => single(deps, one)),
            (meeting) => !isRegular(meeting),
          ),
        ]),
  ])
}

/** Each month of the year, whether there was a meeting or not. */
function months({ texts }: PaperDeps, held: readonly Held[]): Column[] {
  return Array.from({ length: 12 }, (_, index) => ({
    title: texts("papers-column-month", { month: index + 1 }),
    width: 7,
    held: held.filter(({ meeting }) => monthOf(meeting) === index + 1),
  }))
}

function single({ texts }: PaperDeps, one: Held): Column {
  const { kind, startsAt } = one.meeting
  const title = `${texts(`meetings-kind-${kind}`)} ${shortTime(texts, startsAt!)}`
  return { title, width: 14, held: [one] }
}

function onAny(columns: readonly Column[]): (one: Attendee) => boolean {
  const ids = new Set(columns.flatMap(({ held }) => held.map(({ meeting }) => meeting.id)))
  return ({ meeting }) => ids.has(meeting)
}

/** Vietnam's new year. */
function startOf(year: number): Date {
  return instantOf(`${year}-01-01T00:00`)
}

function monthOf({ startsAt }: Meeting): number {
  return new Date(startsAt!.getTime() + 7 * 60 * 60 * 1000).getUTCMonth() + 1
}
