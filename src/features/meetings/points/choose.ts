import type { Point } from "../../../core/meeting-details.ts"
import { fold } from "../../../core/text.ts"
import { choosePoint, pointOf, readPoints } from "../../../storage/meeting-points.ts"
import { readPoint } from "../../../understand/points.ts"
import type { Asker, Offer, Presented } from "../../dialogue.ts"
import type { MeetingsAction } from "../actions.ts"
import { type MeetingsDeps, page } from "../deps.ts"

/** More points are shown by number, to be typed: so many buttons nobody reads. */
const MOST_BUTTONS = 5

/**
 * What is said to somebody who comes to a meeting in several places: where they chose to come, or the question where.
 * `said` is said first, `asking` stands behind the points, `chosen` below a choice that is made.
 */
export async function withPoint(
  { queries, texts }: MeetingsDeps,
  { meeting, person }: { readonly meeting: number; readonly person: number },
  points: readonly Point[],
  said: string,
  { asking, chosen: below }: Readonly<Record<"asking" | "chosen", readonly Offer<MeetingsAction>[]>>,
): Promise<Presented> {
  const chosen = await pointOf(queries, meeting, person)
  const point = points.find(({ number }) => number === chosen)
  if (point !== undefined) return page(`${said}\n${texts("details-your-point", { ...point })}`, below)
  const asked = `${said}\n${texts("details-ask-point")}`
  const step = { do: "point", meeting } as const
  // Without buttons typed numbers reach the step.
  if (points.length > MOST_BUTTONS)
    return page([asked, ...points.map((one) => texts("details-point-line", { ...one }))].join("\n"), [], step)
  const choices = points.map((one) => ({
    label: texts("details-point", { ...one }),
    action: { do: "point", meeting, point: one.number } as const,
  }))
  return page(asked, [...choices, ...asking], step)
}

/** Writes down at which point somebody who comes will be. False when it cannot be: then it is to be asked again. */
export async function keepPoint(
  { queries }: MeetingsDeps,
  asker: Asker,
  meeting: number,
  point: number,
): Promise<boolean> {
  const person = asker.standing.person!.id
  return choosePoint(queries, { meeting, person }, point, asker.now)
}

/** The point that typed words name, after it was asked for: by number, or by its name. Undefined for other words. */
export async function pointTyped(
  { queries }: MeetingsDeps,
  meeting: number,
  typed: string,
): Promise<number | undefined> {
  const bare = fold(typed).trim()
  const number = /^\d{1,2}$/.test(bare) ? Number(bare) : undefined
  const named = readPoint(typed)
  if (number !== undefined) return number
  if (named !== null) return named.rest === "" ? named.number : undefined
  const fits = (await readPoints(queries, meeting)).filter(({ name }) => bare.includes(fold(name)))
  return fits.length === 1 && !typed.includes("?") ? fits[0]!.number : undefined
}
