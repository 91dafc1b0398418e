import { openInvitations } from "../../../storage/meeting-people.ts"
import { pointOf, readPoints } from "../../../storage/meeting-points.ts"
import { readMeeting } from "../../../storage/meetings.ts"
import type { Asker, Offer, Presented } from "../../dialogue.ts"
import type { MeetingsAction } from "../actions.ts"
import { facts } from "../call/draft.ts"
import { type MeetingsDeps, page } from "../deps.ts"
import { answersFor } from "./say.ts"

/** What an invited person asks about the meeting itself. */
export const ABOUT =
  /^(?:cuoc )?hop$|(?:may gio|luc nao|khi nao|bao gio|hom nao|ngay nao|o dau|noi dung gi|noi nao) (?:thi )?(?:hop|sinh hoat)|(?:hop|sinh hoat)(?: chi bo)? (?:vao )?(?:luc )?(?:may gio|luc nao|khi nao|bao gio|hom nao|ngay nao|o dau|noi nao|noi dung gi)/

/** The meetings to which somebody is invited, as they are now, and what was answered. Undefined when there are none. */
export async function showMine(deps: MeetingsDeps, asker: Asker): Promise<Presented | undefined> {
  const { queries, texts } = deps
  const person = asker.standing.person
  if (person === null) return undefined
  const open = await openInvitations(queries, person.id, asker.now)
  if (open.length === 0) return undefined
  const shown: string[] = []
  let offers: Offer<MeetingsAction>[] = []
  for (const { meeting: id, answer, takesAnswers } of open) {
    const meeting = (await readMeeting(queries, id))!
    const said = answer === null ? "none" : answer
    const text = texts("meetings-mine", { ...(await facts(deps, asker, meeting)), said })
    const chosen = await pointOf(queries, id, person.id)
    const point = (await readPoints(queries, id)).find(({ number }) => number === chosen)
    shown.push(point === undefined ? text : `${text}\n${texts("details-your-point", { ...point })}`)
    // Of several it would not be clear which one a button answers.
    if (open.length === 1 && takesAnswers) offers = answersFor(deps, id, meeting.isOnline)
  }
  return page(shown.join("\n\n"), offers)
}
