import { recordRef } from "../../../core/audit.ts"
import { timeAndDay } from "../../../core/calendar.ts"
import { CHECK_IN, checkInUrl, isCheckInTime } from "../../../core/check-in.ts"
import { derivedToken, tokenDigest } from "../../../core/links.ts"
import { closeCheckIn, isCheckInOpen, openCheckIn } from "../../../storage/check-ins.ts"
import { type Meeting, readMeeting } from "../../../storage/meetings.ts"
import type { Asker, Offer, Presented } from "../../dialogue.ts"
import type { MeetingsAction } from "../actions.ts"
import { type MeetingsDeps, page } from "../deps.ts"

/** What can be done about the check-in of a meeting beside its roll: opened, or its link shown and closed. */
export async function checkInOffers(
  { queries, texts, publicUrl }: MeetingsDeps,
  meeting: Meeting,
  now: Date,
): Promise<Offer<MeetingsAction>[]> {
  if (publicUrl === null || !isTime(meeting, now)) return []
  const { id } = meeting
  if (!(await isCheckInOpen(queries, id, now)))
    return [{ label: texts("checkin-button-open"), action: { do: "qr-open", meeting: id } }]
  return [
    { label: texts("checkin-button-link"), action: { do: "qr-open", meeting: id } },
    { label: texts("checkin-button-close"), action: { do: "qr-close", meeting: id } },
  ]
}

function isTime({ state, startsAt }: Meeting, now: Date): boolean {
  return state === "called" && isCheckInTime(startsAt!, now)
}

/** Opens the check-in of a meeting, and gives the link to its page; the same again while it is open. */
export async function openForCodes(deps: MeetingsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts, publicUrl } = deps
  const meeting = await readMeeting(queries, id)
  if (publicUrl === null) return page(texts("checkin-no-address"))
  if (meeting === undefined || !isTime(meeting, asker.now)) return page(texts("checkin-not-now"))
  const wasOpen = await isCheckInOpen(queries, id, asker.now)
  const openedAt = await openCheckIn(queries, id, tokenDigest(tokenOf(deps, id, asker.now)), asker.now)
  if (!wasOpen) await deps.audit(asker, "check-in-opened", recordRef("meeting", id))
  const until = timeAndDay(new Date(meeting.startsAt!.getTime() + CHECK_IN.untilMs))
  return page(
    texts("checkin-opened", {
      url: checkInUrl(publicUrl, tokenOf(deps, id, openedAt)),
      until: until.time,
    }),
    [
      { label: texts("checkin-button-close"), action: { do: "qr-close", meeting: id } },
      { label: texts("meetings-button-roll"), action: { do: "roll", meeting: id } },
    ],
  )
}

function tokenOf({ keys }: MeetingsDeps, meeting: number, openedAt: Date): string {
  return derivedToken(keys.digest("pages", "check-in-pages"), `${meeting}:${openedAt.getTime()}`)
}

/** Ends the check-in of a meeting: its page shows no code any more, and none is taken. */
export async function closeForCodes(deps: MeetingsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts } = deps
  if (await closeCheckIn(queries, id, asker.now))
    await deps.audit(asker, "check-in-closed", recordRef("meeting", id))
  return page(texts("checkin-closed"), [
    { label: texts("meetings-button-roll"), action: { do: "roll", meeting: id } },
  ])
}
