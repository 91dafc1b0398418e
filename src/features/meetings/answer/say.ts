import type { Reason, Said } from "../../../core/meeting.ts"
import { keepAnswer, openInvitations } from "../../../storage/meeting-people.ts"
import { readMeeting } from "../../../storage/meetings.ts"
import { readReply, type Reply as Understood } from "../../../understand/reply/read.ts"
import { addOffer } from "../../calendar/button.ts"
import type { Asker, Offer, Presented } from "../../dialogue.ts"
import type { MeetingsAction } from "../actions.ts"
import { type MeetingsDeps, page, shortTime } from "../deps.ts"

const REASONS: readonly Reason[] = ["health", "work_trip", "family", "other"]

/** Writes down what an invited person says about one meeting, and repeats it in full. */
export async function answer(
  deps: MeetingsDeps,
  asker: Asker,
  meeting: number,
  said: Said | null,
): Promise<Presented> {
  const { queries, texts } = deps
  const person = asker.standing.person
  const found = await readMeeting(queries, meeting)
  if (person === null || found?.startsAt == null) return page(texts("common-button-unknown"))
  const to = { meeting, person: person.id, by: null }
  if (!(await keepAnswer(queries, to, said, asker.now))) return page(texts(whyNot(found.state)))
  const time = shortTime(texts, found.startsAt)
  if (said === null)
    return page(texts("meetings-unsaid", { time }), answersFor(deps, meeting, found.isOnline))
  const late = said.lateMinutes ?? 0
  const reason = said.reason === null ? "none" : said.reason
  const shown = page(
    texts("meetings-said", { time, answer: said.answer, late, reason }),
    said.answer === "no" && said.reason === "none_given"
      ? [...reasons(deps, meeting), unsay(deps, meeting)]
      : [unsay(deps, meeting)],
  )
  return said.answer === "no" ? shown : { ...shown, offers: [...shown.offers, addOffer(texts, [meeting])] }
}

function whyNot(state: string): string {
  return state === "cancelled" ? "meetings-answer-cancelled" : "meetings-answer-late"
}

function reasons({ texts }: MeetingsDeps, meeting: number): Offer<MeetingsAction>[] {
  return REASONS.map((reason) => ({
    label: texts(`meetings-reason-${reason}`),
    action: { do: "reason", meeting, reason },
  }))
}

function unsay({ texts }: MeetingsDeps, meeting: number): Offer<MeetingsAction> {
  return { label: texts("meetings-button-unsay"), action: { do: "unsay", meeting } }
}

/** The buttons by which an invited person answers, in the order that people know by number. */
export function answersFor(
  { texts }: MeetingsDeps,
  meeting: number,
  isOnline: boolean,
): Offer<MeetingsAction>[] {
  const all = ["yes", "no", "unsure", ...(isOnline ? (["online"] as const) : [])] as const
  return all.map((one) => ({
    label: texts(`meetings-answer-${one}`),
    action: { do: "answer", meeting, answer: one },
  }))
}

/**
 * Takes typed words as an answer to the invitation that is open. Undefined when none is, or when the words are none; of
 * several invitations it is asked which one is meant.
 */
export async function answerInWords(
  deps: MeetingsDeps,
  asker: Asker,
  typed: string,
): Promise<Presented | undefined> {
  const { queries, texts } = deps
  const person = asker.standing.person
  if (person === null) return undefined
  const open = await openInvitations(queries, person.id, asker.now)
  if (open.length === 0) return undefined
  const understood = readReply(typed)
  if (understood.state === "unclear") return undefined
  const said = saidIn(understood)
  if (open.length === 1) return answer(deps, asker, open[0]!.meeting, said)
  const offers = []
  for (const { meeting } of open) {
    const found = await readMeeting(queries, meeting)
    const label = shortTime(texts, found!.startsAt!)
    offers.push({
      label,
      action: said === null ? ({ do: "unsay", meeting } as const) : ({ do: "say", meeting, said } as const),
    })
  }
  return page(texts("meetings-which"), offers)
}

function saidIn({ state, lateMinutes, reason }: Understood): Said | null {
  if (state === "undo" || state === "unclear") return null
  return {
    answer: state,
    lateMinutes: lateMinutes ?? null,
    reason: state === "no" ? (reason ?? "none_given") : null,
  }
}
