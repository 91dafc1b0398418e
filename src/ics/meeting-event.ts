import type { CalendarEntry } from "../core/calendar-entry.ts"
import { isPublicKind } from "../core/meeting.ts"
import type { Texts } from "../core/texts.ts"
import type { IcsEvent } from "./write.ts"

/**
 * A meeting as an event. `withAgenda`: also what it is about; a feed goes through other people's servers and leaves that
 * to the invitation.
 */
export function meetingEvent(texts: Texts, entry: CalendarEntry, withAgenda: boolean): IcsEvent {
  const { uid, sequence, stampedAt, unitName, isCancelled } = entry
  const isPublic = isPublicKind(entry.kind)
  const kind = texts(`meetings-kind-${entry.kind}`)
  const what = texts("calendar-event-summary", { unit: unitName, kind })
  return {
    uid,
    sequence,
    stampedAt,
    start: entry.startsAt,
    minutes: entry.minutes,
    summary: isCancelled ? texts("calendar-event-cancelled", { what }) : what,
    location: placeOf(texts, entry),
    description: describe(texts, entry, withAgenda || isPublic, isPublic),
    url: mapIn(entry.place),
    organiser: unitName,
    isCancelled,
    isPrivate: !isPublic,
  }
}

function placeOf(texts: Texts, { place, isOnline }: CalendarEntry): string {
  const online = texts("meetings-online")
  if (!isOnline) return place
  return place === "" ? online : `${place}; ${online}`
}

function describe(
  texts: Texts,
  { agenda, delegate }: CalendarEntry,
  withAgenda: boolean,
  isPublic: boolean,
): string {
  if (isPublic) return texts("calendar-event-public", { agenda, delegate: delegate || "none" }).trim()
  return withAgenda ? texts("calendar-event-agenda", { agenda }) : texts("calendar-event-feed")
}

const MAPS =
  /https:\/\/(?:maps\.app\.goo\.gl|goo\.gl\/maps|maps\.google\.com|www\.google\.com\/maps|www\.openstreetmap\.org|osm\.org)\/[^\s,;]+/

/** The address of a map that stands in the words for a place; null without. */
function mapIn(place: string): string | null {
  return MAPS.exec(place)?.[0] ?? null
}
