import { recordRef } from "../../core/audit.ts"
import type { CalendarEntry } from "../../core/calendar-entry.ts"
import { may } from "../../core/rights.ts"
import { meetingEvent } from "../../ics/meeting-event.ts"
import { writeIcs } from "../../ics/write.ts"
import { readEntries } from "../../storage/calendar-entries.ts"
import { isAsked } from "../../storage/meeting-people.ts"
import { keepMade } from "../../storage/originals.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { type CalendarDeps, page } from "./deps.ts"

const MEDIA_TYPE = "text/calendar"
/** A made file is let go after so long. */
const KEEP_MS = 24 * 60 * 60 * 1000

/**
 * Those of these meetings to which the person is asked, or whose unit they look after, as a file for the calendar of a
 * telephone. A single one that is off gives a file that takes it away again.
 */
export async function sendFile(
  deps: CalendarDeps,
  asker: Asker,
  meetings: readonly number[],
): Promise<Presented> {
  const { queries, texts } = deps
  const entries: { entry: CalendarEntry; isAsked: boolean }[] = []
  for (const entry of await readEntries(queries, meetings, asker)) {
    const person = asker.standing.person
    const isGuest = person !== null && (await isAsked(queries, entry.id, person.id))
    if (isGuest || may(asker.standing.held, "see-attendance", entry.unit))
      entries.push({ entry, isAsked: isGuest })
  }
  if (entries.length === 0) {
    for (const meeting of meetings) await deps.audit(asker, "refused", recordRef("meeting", meeting), "file")
    return page(texts("calendar-gone"))
  }
  const isOff = entries.every(({ entry }) => entry.isCancelled)
  const events = entries
    .filter(({ entry }) => isOff || !entry.isCancelled)
    .map((one) => meetingEvent(texts, one.entry, one.isAsked))
  const bytes = Buffer.from(writeIcs({ method: isOff ? "CANCEL" : "PUBLISH" }, events))
  const expiresAt = new Date(asker.now.getTime() + KEEP_MS)
  const sha256 = await keepMade(queries, { mediaType: MEDIA_TYPE, bytes }, expiresAt, asker.from)
  const shown = page(texts(isOff ? "calendar-file-cancelled" : "calendar-file-sent"), [
    { label: texts("calendar-button-link"), action: { do: "link" } },
  ])
  const name = `${texts("calendar-file")}.ics`
  return { ...shown, file: { name, mediaType: MEDIA_TYPE, sha256, bytes: bytes.length } }
}
