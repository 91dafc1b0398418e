import type { Reason, Said } from "../../../core/meeting.ts"
import { readDetails } from "../../../storage/meeting-details.ts"
import { keepAnswer, openInvitations } from "../../../storage/meeting-people.ts"
import { readPoints } from "../../../storage/meeting-points.ts"
import { type Meeting, readMeeting, readMeetingAsked } from "../../../storage/meetings.ts"
import { readPoint } from "../../../understand/points.ts"
import { readReply, type Reply as Understood } from "../../../understand/reply/read.ts"
import { addOffer } from "../../calendar/button.ts"
import type { Asker, Offer, Presented } from "../../dialogue.ts"
import type { MeetingsAction } from "../actions.ts"
import { fullTime, type MeetingsDeps, page, shortTime } from "../deps.ts"
import { keepPoint, pointTyped, withPoint } from "../points/choose.ts"

const REASONS: readonly Reason[] = ["health", "work_trip", "family", "other"]

/** What the buttons of an invitation do. */
export type AnswerAction = Extract<
  MeetingsAction,
  { do: "answer" | "say" | "reason" | "unsay" } | { do: "point"; point: number }
>

/** Does what a button of an invitation says; undefined for whoever is not asked to that meeting. */
export async function pressAnswer(
  deps: MeetingsDeps,
  asker: Asker,
  action: AnswerAction,
): Promise<Presented | undefined> {
  const person = asker.standing.person
  const meeting =
    person === null ? undefined : await readMeetingAsked(deps.queries, action.meeting, person.id)
  if (meeting === undefined) return undefined
  return action.do === "point"
    ? comeToPoint(deps, asker, meeting, action.point)
    : answer(deps, asker, meeting, saidBy(action))
}

function saidBy(action: Exclude<AnswerAction, { do: "point" }>): Said | null {
  switch (action.do) {
    case "answer":
      return {
        answer: action.answer,
        lateMinutes: null,
        reason: action.answer === "no" ? "none_given" : null,
      }
    case "say":
      return action.said
    case "reason":
      return { answer: "no", lateMinutes: null, reason: action.reason }
    case "unsay":
      return null
  }
}

/** Writes down what an invited person says about one meeting, and repeats it in full. */
async function answer(
  deps: MeetingsDeps,
  asker: Asker,
  found: Meeting,
  said: Said | null,
): Promise<Presented> {
  const { queries, texts } = deps
  const { id: meeting } = found
  const person = asker.standing.person!
  const to = { meeting, person: person.id, by: null }
  if (!(await keepAnswer(queries, to, said, asker.now))) return page(await whyNot(deps, asker, found))
  const time = shortTime(texts, found.startsAt!)
  if (said === null)
    return page(texts("meetings-unsaid", { time }), answersFor(deps, meeting, found.isOnline))
  const late = said.lateMinutes ?? 0
  const reason = said.reason === null ? "none" : said.reason
  const text = texts("meetings-said", { time, answer: said.answer, late, reason })
  const points = said.answer === "yes" ? await readPoints(queries, meeting) : []
  if (points.length > 0)
    return withPoint(deps, { meeting, person: person.id }, points, text, below(deps, found))
  const shown = page(
    text,
    said.answer === "no" && said.reason === "none_given"
      ? [...reasons(deps, meeting), unsay(deps, meeting)]
      : below(deps, found).chosen,
  )
  return said.answer === "no" ? shown : { ...shown, offers: [...shown.offers, addOffer(texts, [meeting])] }
}

/** What somebody is told whose answer is not taken. */
async function whyNot({ queries, texts }: MeetingsDeps, asker: Asker, meeting: Meeting): Promise<string> {
  const { id, state, startsAt, replyBy } = meeting
  if (state === "cancelled") return texts("meetings-answer-cancelled")
  const isPastDeadline = state === "called" && replyBy !== null && asker.now < startsAt!
  if (!isPastDeadline) return texts("meetings-answer-late")
  const { contact } = await readDetails(queries, id)
  const time = fullTime(texts, replyBy)
  return texts("details-answer-late", { time, contact: contact === "" ? "none" : contact })
}

const YES: Said = { answer: "yes", lateMinutes: null, reason: null }

/** Somebody who comes, or has not said so yet, says to which point. */
async function comeToPoint(
  deps: MeetingsDeps,
  asker: Asker,
  found: Meeting,
  point: number,
  said?: Said,
): Promise<Presented> {
  const { queries, texts } = deps
  const { id: meeting } = found
  const points = await readPoints(queries, meeting)
  const isKept = said === undefined && (await keepPoint(deps, asker, meeting, point))
  const answered = isKept ? undefined : await answer(deps, asker, found, said ?? YES)
  if (answered !== undefined && !(await keepPoint(deps, asker, meeting, point)))
    return points.some(({ number }) => number === point) || points.length === 0
      ? answered
      : {
          ...answered,
          parts: [{ kind: "text", text: texts("details-no-point", { number: point }) }, ...answered.parts],
        }
  const person = asker.standing.person!.id
  const text = texts("details-comes", { time: shortTime(texts, found.startsAt!) })
  return withPoint(deps, { meeting, person }, points, text, below(deps, found))
}

/** Takes typed words as the point that was just asked for. Undefined for other words. */
export async function choosePointInWords(
  deps: MeetingsDeps,
  asker: Asker,
  meeting: number,
  typed: string,
): Promise<Presented | undefined> {
  const point = await pointTyped(deps, meeting, typed)
  return point === undefined ? undefined : pressAnswer(deps, asker, { do: "point", meeting, point })
}

function reasons({ texts }: MeetingsDeps, meeting: number): Offer<MeetingsAction>[] {
  return REASONS.map((reason) => ({
    label: texts(`meetings-reason-${reason}`),
    action: { do: "reason", meeting, reason },
  }))
}

/** Below an answer the same buttons stand as below the invitation: "2" goes on meaning what people know it to mean. */
function below(deps: MeetingsDeps, { id, isOnline }: Meeting) {
  return {
    asking: [unsay(deps, id)],
    chosen: [...answersFor(deps, id, isOnline), unsay(deps, id)],
  }
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
  const understood = readReply(typed)
  if (person === null || (understood.state === "unclear" && readPoint(typed) === null)) return undefined
  const all = await openInvitations(queries, person.id, asker.now)
  const taking = all.filter(({ takesAnswers }) => takesAnswers)
  // Where none takes answers any more, that is said.
  const open = taking.length === 0 ? all : taking
  if (open.length === 0) return undefined
  const pointed = await pointInWords(deps, asker, open, typed)
  if (pointed !== undefined) return pointed
  if (understood.state === "unclear") return undefined
  const said = saidIn(understood)
  if (open.length === 1) return answer(deps, asker, (await readMeeting(queries, open[0]!.meeting))!, said)
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

/** "có, điểm 2": an answer that names a point of the one meeting that has some. Undefined for other words. */
async function pointInWords(
  deps: MeetingsDeps,
  asker: Asker,
  open: readonly { readonly meeting: number }[],
  typed: string,
): Promise<Presented | undefined> {
  const named = readPoint(typed)
  if (named === null || typed.includes("?")) return undefined
  const having = []
  for (const { meeting } of open)
    if ((await readPoints(deps.queries, meeting)).length > 0) having.push(meeting)
  if (having.length !== 1) return undefined
  const understood = named.rest === "" ? null : readReply(named.rest)
  if (understood?.state === "unclear") return undefined
  const found = (await readMeeting(deps.queries, having[0]!))!
  if (understood === null) return comeToPoint(deps, asker, found, named.number)
  const said = saidIn(understood)
  if (said?.answer !== "yes") return answer(deps, asker, found, said)
  return comeToPoint(deps, asker, found, named.number, said)
}

function saidIn({ state, lateMinutes, reason }: Understood): Said | null {
  if (state === "undo" || state === "unclear") return null
  return {
    answer: state,
    lateMinutes: lateMinutes ?? null,
    reason: state === "no" ? (reason ?? "none_given") : null,
  }
}
