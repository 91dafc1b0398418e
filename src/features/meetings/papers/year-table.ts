import { attendanceOf, isExpected, shareOf, wasThere } from "../../../core/meeting.ts"
import type { Texts } from "../../../core/texts.ts"
import type { Form } from "../../../sheets/form.ts"
import type { Cell } from "../../../sheets/workbook.ts"
import type { Attendee } from "../../../storage/attendance.ts"
import type { Meeting } from "../../../storage/meetings.ts"

/** A meeting whose roll is confirmed, and everybody on its list. */
export interface Held {
  readonly meeting: Meeting
  readonly people: readonly Attendee[]
}

/** The meetings that stand in one column. */
export interface Column {
  readonly title: string
  /** In characters. */
  readonly width: number
  readonly held: readonly Held[]
}

interface Sum {
  readonly meetings: number
  readonly expected: number
  readonly attended: number
}

const TOTALS: readonly { readonly id: string; readonly pick: (sum: Sum) => number | null }[] = [
  { id: "papers-figure-expected", pick: ({ expected }) => expected },
  { id: "papers-figure-attended", pick: ({ attended }) => attended },
  { id: "papers-figure-percent", pick: ({ expected, attended }) => shareOf(attended, expected) },
]

/**
 * One row for each person of these meetings, in the order in which they come, with a mark for each meeting on whose list
 * they stood; below it the sums of each column. `seesShares` adds how many of their meetings each came to.
 */
export function yearTable(
  texts: Texts,
  people: readonly Attendee[],
  columns: readonly Column[],
  seesShares: boolean,
): Pick<Form, "columns" | "rows" | "totals"> {
  const column = (id: string, width: number) => ({ title: texts(id), width })
  const shares = ["papers-column-expected", "papers-column-attended", "papers-column-share"] as const
  const byPerson = Map.groupBy(people, ({ person }) => person)
  return {
    columns: [
      column("papers-column-number", 5),
      column("papers-column-name", 28),
      column("papers-column-standing", 14),
      ...columns.map(({ title, width }) => ({ title, width })),
      ...(seesShares ? shares.map((id) => column(id, 9)) : []),
    ],
    rows: [...byPerson.values()].map((theirs, index) => {
      const latest = theirs.reduce((one, other) =>
        placeOf(columns, other) > placeOf(columns, one) ? other : one,
      )
      return [
        index + 1,
        latest.name,
        texts("papers-standing", { standing: latest.standing }),
        ...columns.map(({ held }) => marksOf(texts, theirs, held)),
        ...(seesShares ? share(theirs) : []),
      ]
    }),
    totals: totalsOf(texts, columns, seesShares),
  }
}

/** The place of somebody's meeting among all. */
function placeOf(columns: readonly Column[], { meeting }: Attendee): number {
  return columns.flatMap(({ held }) => held).findIndex((one) => one.meeting.id === meeting)
}

/** Empty where the person was not on the list; marks of people who are not counted have a star. */
function marksOf(texts: Texts, theirs: readonly Attendee[], held: readonly Held[]): Cell {
  const marks = held.flatMap(({ meeting }) => {
    const one = theirs.find((each) => each.meeting === meeting.id)
    if (one === undefined) return []
    const { standing, presence } = one
    if (!isExpected(one) && !wasThere(one)) return [texts("papers-year-apart", { standing })]
    const mark = texts("papers-year-mark", { presence: presence ?? "open" })
    return [isExpected(one) ? mark : `${mark}*`]
  })
  return marks.length === 0 ? null : marks.join("; ")
}

/** Of the meetings at which the person was counted. */
function share(theirs: readonly Attendee[]): Cell[] {
  const expected = theirs.filter(isExpected)
  const attended = expected.filter(wasThere).length
  return [expected.length, attended, shareOf(attended, expected.length)]
}

/** Sums by column; those of the whole year stand below the column of each person's that they belong to. */
function totalsOf(texts: Texts, columns: readonly Column[], seesShares: boolean): Cell[][] {
  const sums = columns.map(({ held }) => sumOf(held))
  const whole = sumOf(columns.flatMap(({ held }) => held))
  return TOTALS.map(({ id, pick }, place) => [
    null,
    texts(id),
    null,
    ...sums.map((sum) => (sum.meetings === 0 ? null : pick(sum))),
    ...(seesShares ? TOTALS.map((_, column) => (column === place ? pick(whole) : null)) : []),
  ])
}

function sumOf(held: readonly Held[]): Sum {
  const counts = held.map(({ people }) => attendanceOf(people))
  return {
    meetings: held.length,
    expected: counts.reduce((sum, { expected }) => sum + expected, 0),
    attended: counts.reduce((sum, { attended }) => sum + attended, 0),
  }
}
