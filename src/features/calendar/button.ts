import type { Button } from "../../core/channel.ts"
import type { Texts } from "../../core/texts.ts"
import type { Offer } from "../dialogue.ts"

/** Offers a file by which meetings come into the calendar of a telephone. */
export function addOffer(texts: Texts, meetings: readonly number[]): Offer {
  return {
    label: texts("calendar-button-add"),
    action: { feature: "calendar", do: "file", meetings },
  }
}

/** Below the news that a meeting is off; its id is good for days. */
export function removeButton(texts: Texts, meeting: number): Button {
  return { label: texts("calendar-button-remove"), action: `calendar:${meeting}` }
}

/** The meeting whose file a button gives; undefined for other buttons. */
export function calendarPressed(id: string): number | undefined {
  const found = /^calendar:(\d{1,15})$/.exec(id)
  return found === null ? undefined : Number(found[1])
}
