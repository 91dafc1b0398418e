import { localTime } from "../../core/calendar.ts"
import { may } from "../../core/rights.ts"
import type { Texts } from "../../core/texts.ts"
import type { Queries } from "../../storage/database.ts"
import { lineOf, namedUnits } from "../../storage/units.ts"
import { type Asker, type Offer, type Presented, tag } from "../dialogue.ts"
import type { MeetingsDeps } from "../meetings/deps.ts"
import type { BroadcastsAction, BroadcastsStep } from "./actions.ts"

export type BroadcastsDeps = Pick<MeetingsDeps, "queries" | "texts" | "keys" | "audit">

export function page(
  text: string,
  offers: readonly Offer<BroadcastsAction>[] = [],
  step?: BroadcastsStep,
): Presented {
  const presented = tag("broadcasts", { parts: [{ kind: "text", text }], offers })
  return step === undefined ? presented : { ...presented, step: { feature: "broadcasts", ...step } }
}

/**
 * Of these units those to whose people somebody may send: where they hold the right, and everything below. What is below
 * a unit is the organisation's own tree, as it stands now.
 */
export async function reachable(
  queries: Queries,
  { standing }: Pick<Asker, "standing">,
  units: readonly number[],
): Promise<number[]> {
  const lines = await lineOf(queries, units)
  return units.filter((unit) => (lines.get(unit) ?? []).some((one) => may(standing.held, "send-notice", one)))
}

export async function namesOf(
  queries: Queries,
  units: readonly number[],
  { today }: Pick<Asker, "today">,
): Promise<string> {
  return (await namedUnits(queries, units, today)).map(({ name }) => name).join("; ")
}

/** "25/11". */
export function shortDay(at: Date): string {
  const [, month, day] = localTime(at).slice(0, 10).split("-")
  return `${day}/${month}`
}

const TITLE_LETTERS = 40

/** The beginning of what was sent, on one line, as a name for it. */
export function titleOf({ content }: { readonly content: string }): string {
  const line = content.replace(/\s+/g, " ").trim()
  return line.length <= TITLE_LETTERS ? line : `${line.slice(0, TITLE_LETTERS).toWellFormed().trim()}…`
}

/** "25/11: Sáng thứ bảy dọn vệ sinh đường làng". */
export function labelOf(
  texts: Texts,
  one: { readonly content: string; readonly sentAt: Date | null },
): string {
  return texts("broadcasts-label", {
    day: one.sentAt === null ? "" : shortDay(one.sentAt),
    title: titleOf(one),
  })
}
