import type { WorkCalendar } from "../../core/working-days.ts"
import { type Offer, type Presented, tag } from "../dialogue.ts"
import type { MeetingsDeps } from "../meetings/deps.ts"
import type { SeriesAction, SeriesStep } from "./actions.ts"

export interface SeriesDeps extends MeetingsDeps {
  readonly holidays: WorkCalendar
}

export function page(
  text: string,
  offers: readonly Offer<SeriesAction>[] = [],
  step?: SeriesStep,
): Presented {
  const presented = tag<"series", SeriesAction>("series", { parts: [{ kind: "text", text }], offers })
  return step === undefined ? presented : { ...presented, step: { feature: "series", ...step } }
}

/** Where a series meets, in words. */
export function placeOf(
  { texts }: Pick<SeriesDeps, "texts">,
  { place, isOnline }: { readonly place: string | null; readonly isOnline: boolean },
): string {
  const online = texts("meetings-online")
  if (place === null || place === "") return online
  return isOnline ? `${place}; ${online}` : place
}
