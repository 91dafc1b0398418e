import { dayText } from "../../../core/day-text.ts"
import type { CivilDate } from "../../../core/document.ts"
import type { Texts } from "../../../core/texts.ts"
import type { WorkCalendar } from "../../../core/working-days.ts"
import { workingDaysBetween } from "../../../core/working-days.ts"
import type { Cell as SheetCell } from "../../../sheets/workbook.ts"
import type { Table } from "../../../sheets/write.ts"
import type { CaseLine } from "../../../storage/cases/figures.ts"

import { type Cells, GROUPS, type GroupName, rateOf } from "./count.ts"
import type { Report } from "./report.ts"
import { countText, partText, spanText } from "./words.ts"

/** Of which parts together a part is given in percent. */
const WHOLE: Readonly<Partial<Record<GroupName, readonly string[]>>> = {
  accepted: ["in-time", "late"],
  answered: ["in-time", "late"],
  reopened: ["yes", "no"],
}

/** The figures as a table: a row for each part, what is hidden in words. */
export function figuresTable(texts: Texts, report: Report): Table {
  const { received, unit, units, span, today } = report
  const row = (group: string, part: string, count: SheetCell, percent: SheetCell = null) => [
    group,
    part,
    count,
    percent,
  ]
  const head = texts("figures-head", {
    unit,
    below: units.size > 1 ? "yes" : "no",
    span: spanText(texts, span),
    today: dayText(today),
  })
  const shown = received === null ? [] : GROUPS.flatMap((group) => rowsOf(texts, report, group))
  return {
    sheet: texts("figures-sheet"),
    columns: [
      { title: texts("figures-column-group"), width: 30 },
      { title: texts("figures-column-part"), width: 40 },
      { title: texts("figures-column-count"), width: 14 },
      { title: texts("figures-column-percent"), width: 14 },
    ],
    rows: [
      row(texts("figures-group-received"), "", received ?? texts("figures-hidden")),
      ...shown,
      ...(["accept", "answer"] as const).map((what) => {
        const days = what === "accept" ? report.medianToAccept : report.medianToAnswer
        return row(texts(`figures-group-median-${what}`), "", days ?? texts("figures-hidden"))
      }),
      ...turnedRows(texts, report.turnedAway),
      row(head, "", null),
      row(texts("figures-note"), "", null),
    ],
  }
}

function rowsOf(texts: Texts, report: Report, group: GroupName): SheetCell[][] {
  const title = texts(`figures-group-${group}`)
  const cells = report.groups[group]
  if (cells === null) return [[title, "", texts("figures-hidden"), null]]
  const whole =
    group === "refused" ? cells.map(({ key }) => key).filter((key) => key !== "not") : WHOLE[group]
  return cells.map(({ key, count }) => {
    const isPart = whole?.includes(key) ?? false
    const rate = isPart ? rateOf(cells, key, whole!) : null
    return [
      title,
      partText(texts, report, group, key),
      count ?? countText(texts, count),
      isPart ? (rate?.percent ?? texts("figures-hidden")) : null,
    ]
  })
}

function turnedRows(texts: Texts, cells: Cells): SheetCell[][] {
  const title = texts("figures-group-turned")
  if (cells === null) return [[title, "", texts("figures-hidden"), null]]
  return cells.map(({ key, count }) => [
    title,
    texts(`figures-turned-${key}`),
    count ?? countText(texts, count),
    null,
  ])
}

const COLUMNS = [
  "code",
  "category",
  "state",
  "desk",
  "received",
  "accept-by",
  "answer-by",
  "told",
  "answered",
  "days",
] as const
const WIDTHS: Readonly<Partial<Record<(typeof COLUMNS)[number], number>>> = { category: 30, desk: 30 }

/** The cases of a unit, one a row: code, days and what became of them; no word, place or person. */
export function casesTable(
  texts: Texts,
  lines: readonly CaseLine[],
  names: ReadonlyMap<number, string>,
  calendar: WorkCalendar,
): Table {
  return {
    sheet: texts("figures-list-sheet"),
    columns: COLUMNS.map((column) => ({
      title: texts(`figures-list-${column}`),
      width: WIDTHS[column] ?? 18,
    })),
    rows: lines.map((one) => [
      one.code,
      texts(`suggestions-category-${one.category}`),
      texts(`desk-state-${one.state}`),
      names.get(one.desk) ?? "",
      civilDay(one.receivedOn),
      civilDay(one.acceptBy),
      civilDay(one.answerBy),
      one.toldOn && civilDay(one.toldOn),
      one.answeredOn && civilDay(one.answeredOn),
      one.answeredOn && workingDaysBetween(one.receivedOn, one.answeredOn, calendar),
    ]),
  }
}

function civilDay(day: CivilDate): Date {
  return new Date(`${day}T00:00:00Z`)
}
