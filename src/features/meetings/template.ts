import { dayInVietnam, localTime } from "../../core/calendar.ts"
import type { Outgoing, Template } from "../../core/channel.ts"
import { dayText } from "../../core/day-text.ts"
import type { Texts } from "../../core/texts.ts"
import type { Queries } from "../../storage/database.ts"
import type { MeetingMessage } from "../../storage/meeting-messages.ts"
import type { Meeting } from "../../storage/meetings.ts"
import { requireUnit } from "../../storage/units.ts"

/** The names under which an operator lists the approved texts; what is not named here has none. */
const NAMES: Readonly<Partial<Record<MeetingMessage, string>>> = {
  invite: "moi-hop",
  change: "doi-hop",
  answer: "nhac-hop",
  eve: "nhac-hop",
  soon: "nhac-hop",
  own: "nhac-hop",
  cancel: "hoan-hop",
}

/** More letters a platform takes in no value. */
const LONGEST = 100

/**
 * A message about a meeting with what an approved text needs that a platform sends in its place: `unit`, `day`
 * ("10/12/2026"), `hour` ("19h30") and `place`, each of 1 to 100 letters.
 */
export async function withTemplate(
  { queries, texts }: { readonly queries: Queries; readonly texts: Texts },
  meeting: Meeting,
  kind: MeetingMessage,
  message: Outgoing,
  at: Date,
): Promise<Outgoing> {
  const name = NAMES[kind]
  if (name === undefined) return message
  const { name: unit } = await requireUnit(queries, meeting.unit, dayInVietnam(at))
  const local = localTime(meeting.startsAt!)
  const template: Template = {
    name,
    values: {
      unit: shortened(unit),
      day: dayText(local.slice(0, 10)),
      hour: `${Number(local.slice(11, 13))}h${local.slice(14, 16)}`,
      place: meeting.place === "" ? texts("meetings-online") : shortened(meeting.place),
    },
  }
  return { ...message, template }
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ").trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).toWellFormed()}…`
}
