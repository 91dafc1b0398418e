import { recordRef } from "../../../core/audit.ts"
import type { Said } from "../../../core/meeting.ts"
import { meetingKey } from "../../../storage/meeting-messages.ts"
import { keepAnswer, type MeetingPerson, readMeetingPeople } from "../../../storage/meeting-people.ts"
import { type Meeting, readMeeting } from "../../../storage/meetings.ts"
import { notify } from "../../../storage/notify.ts"
import { type ProxyLine, readProxy } from "../../../understand/proxy.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import type { ProxyAnswer } from "../actions.ts"
import { type MeetingsDeps, page, shortTime } from "../deps.ts"
import { withAnswers } from "../tell.ts"
import { groupOf } from "./groups.ts"

/** Whether an answer is still taken. */
export function isAnswerTime({ state, startsAt, replyBy }: Meeting, now: Date): boolean {
  return state === "called" && now < (replyBy ?? startsAt!)
}

/** Whoever has not spoken for themselves can be answered for, and a slip be mended. */
export function isAnswerable({ answer, isProxy }: MeetingPerson): boolean {
  return answer === null || isProxy
}

/** Those for whom can be answered, each by the number that they have on the roll too. */
export async function showProxy(
  deps: MeetingsDeps,
  asker: Asker,
  id: number,
  news?: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const meeting = await readMeeting(queries, id)
  if (meeting === undefined || !isAnswerTime(meeting, asker.now)) return page(texts("meetings-answer-late"))
  const all = await readMeetingPeople(queries, id)
  const lines = all.flatMap((one, index) => {
    if (!isAnswerable(one)) return []
    const stands = groupOf(one)
    return texts("meetings-proxy-line", { number: index + 1, name: one.name, stands })
  })
  const numbers = all.flatMap((one, index) => (isAnswerable(one) ? [index + 1] : []))
  const head = texts("meetings-proxy", { time: shortTime(texts, meeting.startsAt!), count: lines.length })
  const text = [
    ...(news === undefined ? [] : [news]),
    head,
    ...lines,
    texts("meetings-proxy-how", howTo(numbers)),
  ].join("\n")
  return page(text, [], { do: "proxy", meeting: id })
}

/** An example that can be typed as it stands. */
function howTo([first = 1, second, third]: readonly number[]) {
  return { first, second: second ?? 0, third: third ?? 0 }
}

/**
 * Takes typed words such as "3 có; Lan vắng ốm", and shows by name what would be written down. What is not clear is asked
 * back; what is, is kept until then (`kept`), unless it is said anew.
 */
export async function typeProxy(
  deps: MeetingsDeps,
  asker: Asker,
  { meeting: id, kept = [] }: { readonly meeting: number; readonly kept?: readonly ProxyAnswer[] },
  typed: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const people = await readMeetingPeople(queries, id)
  const problems: string[] = []
  const said = new Map(kept.map((one) => [one.person, one.said]))
  for (const line of readProxy(
    typed,
    people.map(({ name }) => name),
  )) {
    if ("unclear" in line) problems.push(problemOf(deps, people, line))
    else
      for (const number of line.numbers) {
        const problem = whyNotFor(deps, people, number)
        if (problem === undefined) said.set(people[number - 1]!.person, line.said)
        else problems.push(problem)
      }
  }
  if (said.size === 0)
    return showProxy(deps, asker, id, [...problems, texts("meetings-proxy-unclear")].join("\n"))
  const answers = [...said].map(([person, one]) => ({ person, said: one }))
  const lines = people.flatMap(({ person, name }, index) => {
    const one = said.get(person)
    return one === undefined ? [] : saidLine(deps, { number: index + 1, name }, one)
  })
  const asked = problems.length === 0 ? [] : ["", ...problems, texts("proxy-names-go-on")]
  const text = [texts("meetings-proxy-preview", { count: lines.length }), ...lines, ...asked].join("\n")
  const offers = [
    {
      label: texts("meetings-button-proxy-sure"),
      action: { do: "sure-proxy", meeting: id, answers } as const,
    },
    { label: texts("meetings-button-proxy-again"), action: { do: "proxy", meeting: id } as const },
  ]
  return page(text, offers, problems.length === 0 ? undefined : { do: "proxy", meeting: id, kept: answers })
}

function saidLine(
  { texts }: MeetingsDeps,
  who: { readonly number: number; readonly name: string },
  { answer, lateMinutes, reason }: Said,
): string {
  return texts("meetings-proxy-said", { ...who, answer, late: lateMinutes ?? 0, reason: reason ?? "none" })
}

/** Why nothing is written down for a number of the list; undefined where something can be. */
function whyNotFor(
  { texts }: MeetingsDeps,
  people: readonly MeetingPerson[],
  number: number,
): string | undefined {
  const one = people[number - 1]
  if (one === undefined) return texts("meetings-roll-number", { number, people: people.length })
  return isAnswerable(one) ? undefined : texts("meetings-proxy-own", { number, name: one.name })
}

function problemOf(
  { texts }: MeetingsDeps,
  people: readonly MeetingPerson[],
  line: Extract<ProxyLine, { unclear: string }>,
): string {
  if (line.unclear === "words") return texts("proxy-names-words", { typed: line.typed })
  const named = line.numbers.map((number) => `${number}) ${people[number - 1]?.name ?? ""}`)
  if (line.unclear === "twice") return texts("proxy-names-twice", { people: named.join("; ") })
  const { typed } = line
  return named.length === 0
    ? texts("proxy-names-nobody", { typed })
    : texts("proxy-names-several", { typed, count: named.length, people: named.join("; ") })
}

/**
 * Writes down what others said to an officer. Whoever has spoken for themselves meanwhile keeps their own answer; whoever
 * has an account is told what stands there, and can change it.
 */
export async function keepProxy(
  deps: MeetingsDeps,
  asker: Asker,
  id: number,
  answers: readonly ProxyAnswer[],
): Promise<Presented> {
  const { queries, texts } = deps
  const meeting = await readMeeting(queries, id)
  if (meeting === undefined || !isAnswerTime(meeting, asker.now)) return page(texts("meetings-answer-late"))
  const by = asker.standing.person!.id
  const people = new Map((await readMeetingPeople(queries, id)).map((one) => [one.person, one]))
  let kept = 0
  for (const { person, said } of answers) {
    if (!(await keepAnswer(queries, { meeting: id, person, by }, said, asker.now))) continue
    kept += 1
    if (person !== by) await tellAnsweredFor(deps, asker, meeting, people.get(person), said.answer)
  }
  await deps.audit(asker, "meeting-answered-for", recordRef("meeting", id))
  return page(texts("meetings-proxy-kept", { count: kept, own: answers.length - kept }), [
    { label: texts("meetings-button-answers"), action: { do: "answers", meeting: id } },
  ])
}

/** Once for each version of the meeting and each answer: a mended slip is told again, two presses are not. */
async function tellAnsweredFor(
  { queries, texts }: MeetingsDeps,
  asker: Asker,
  meeting: Meeting,
  one: MeetingPerson | undefined,
  answer: string,
): Promise<void> {
  if (one?.channel == null) return
  const text = texts("meetings-proxy-told", {
    name: asker.standing.person!.name,
    time: shortTime(texts, meeting.startsAt!),
    answer,
  })
  const notice = {
    key: `${meetingKey(meeting.id)}proxy:${meeting.sequence}:${answer}`,
    kind: "notice" as const,
    message: withAnswers(texts, meeting, text),
    notAfter: meeting.startsAt!,
  }
  await notify(queries, [{ channel: one.channel, user: one.user! }], notice, asker.now)
}
