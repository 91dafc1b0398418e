import { dayInVietnam } from "../../../core/calendar.ts"
import { addMonths, instantIn } from "../../../core/recurrence.ts"
import type { Texts } from "../../../core/texts.ts"
import type { Queries } from "../../../storage/database.ts"
import type { Meeting } from "../../../storage/meetings.ts"
import { calledBetween } from "../../../storage/past-meetings.ts"
import { fullTime } from "../deps.ts"

/**
 * When the unit's first meeting of this kind begins that is called or held already in the month of a moment; null where
 * there is none.
 */
export async function calledThatMonth(
  queries: Queries,
  { unit, kind }: Pick<Meeting, "unit" | "kind">,
  moment: Date,
): Promise<Date | null> {
  const month = dayInVietnam(moment).slice(0, 7)
  const from = instantIn(`${month}-01`, "00:00")
  const until = instantIn(`${addMonths(month, 1)}-01`, "00:00")
  return (await calledBetween(queries, { unit, kind }, { from, until })) ?? null
}

/** "Tháng 12/2026 đã gọi sinh hoạt thường kỳ: 19h30, …". */
export function calledLine(texts: Texts, kind: Meeting["kind"], called: Date): string {
  const [year, month] = dayInVietnam(called).split("-")
  return texts("twice-a-month-called", {
    month: `${month}/${year}`,
    kind: texts(`meetings-kind-${kind}`),
    time: fullTime(texts, called),
  })
}

/** What is said of a draft by which a unit would meet for the second time in a month; undefined for other drafts. */
export async function secondInMonth(
  { queries, texts }: { readonly queries: Queries; readonly texts: Texts },
  { unit, kind, startsAt }: Meeting,
): Promise<string | undefined> {
  // Of the other kinds there may be as many as it takes.
  if (kind !== "regular" || startsAt === null) return undefined
  const called = await calledThatMonth(queries, { unit, kind }, startsAt)
  return called === null
    ? undefined
    : texts("twice-a-month-second", { line: calledLine(texts, kind, called) })
}
