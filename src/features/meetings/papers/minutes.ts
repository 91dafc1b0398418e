import { dayInVietnam } from "../../../core/calendar.ts"
import { type MeetingStanding, voteBase, wasThere } from "../../../core/meeting.ts"
import { fold } from "../../../core/text.ts"
import { type Away, type Minutes, printMinutes } from "../../../print/minutes.ts"
import { type Attendee, officersAt, readAttendees } from "../../../storage/attendance.ts"
import type { Meeting } from "../../../storage/meetings.ts"
import { requireUnit } from "../../../storage/units.ts"
import { facts } from "../call/draft.ts"
import { isConfirmed } from "./confirmed.ts"
import { type MeetingSheetOptions, type PaperDeps, reasonOf } from "./meeting-sheet.ts"

/**
 * The minutes of a meeting as a Word file: everything that is known is filled in, nothing of what was said. Without
 * `seesReasons` nobody's group of reasons stands in it. The meeting has a time.
 */
export async function minutesOfMeeting(
  deps: PaperDeps,
  meeting: Meeting,
  { seesReasons, mark }: MeetingSheetOptions,
): Promise<Buffer> {
  const { queries, texts } = deps
  const day = dayInVietnam(meeting.startsAt!)
  const people = await readAttendees(queries, [meeting.id])
  const unit = await requireUnit(queries, meeting.unit, day)
  const above = unit.parentId === null ? null : (await requireUnit(queries, unit.parentId, day)).name
  const { kind, time, place, agenda } = await facts(deps, { today: day }, meeting)
  const away = (presence: "excused" | "absent"): Away[] =>
    people
      .filter((one) => one.presence === presence)
      .map((one) => ({ name: one.name, reason: seesReasons ? reasonOf(texts, one) : "" }))
  return printMinutes({
    texts,
    isParty: isParty(unit.name),
    unit: unit.name,
    above,
    kind,
    time,
    day,
    place,
    agenda: itemsOf(agenda),
    counts: countsOf(people),
    excused: away("excused"),
    absent: away("absent"),
    open: people.filter(({ presence }) => presence === null).map(({ name }) => name),
    base: voteBase(people),
    chair: await officer(deps, meeting, people, "secretary"),
    clerk: await officer(deps, meeting, people, "clerk"),
    isFinal: isConfirmed(meeting, people),
    ...(mark === undefined ? {} : { mark }),
  })
}

/** Of which kind a unit is nobody enters; its name says so. */
function isParty(name: string): boolean {
  return /^(?:dang (?:bo|uy)|chi (?:bo|uy)|to dang)\b/.test(fold(name))
}

/** Points of an agenda stand on lines of their own or between semicolons; numbers before them are printed anew. */
export function itemsOf(agenda: string): string[] {
  return agenda
    .split(/[\n;]+/)
    .map((item) => item.replace(/^\s*(?:\d{1,2}[.)]|[-–•+*])\s*/, "").trim())
    .filter((item) => item !== "")
}

function countsOf(people: readonly Attendee[]): Minutes["counts"] {
  const there = people.filter(wasThere)
  const of = (some: readonly Attendee[], ...standings: MeetingStanding[]) =>
    some.filter(({ standing }) => standings.includes(standing)).length
  return {
    all: people.length,
    official: of(people, "official"),
    probationary: of(people, "probationary"),
    exempt: of(people, "exempt"),
    elsewhere: of(people, "elsewhere"),
    present: there.length,
    presentOfficial: of(there, "official"),
    presentProbationary: of(there, "probationary"),
    presentApart: of(there, "exempt", "elsewhere"),
    online: there.filter(({ presence }) => presence === "online").length,
    late: there.filter(({ presence }) => presence === "late").length,
  }
}

/** The one who held an office then and was there; of several, or none, dots are left. */
async function officer(
  { queries }: PaperDeps,
  { unit, startsAt }: Meeting,
  people: readonly Attendee[],
  role: "secretary" | "clerk",
): Promise<string | null> {
  const ids = await officersAt(queries, unit, role, startsAt!)
  const there = people.filter((one) => wasThere(one) && ids.includes(one.person))
  return there.length === 1 ? there[0]!.name : null
}
