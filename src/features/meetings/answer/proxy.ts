import { recordRef } from "../../../core/audit.ts"
import { meetingKey } from "../../../storage/meeting-messages.ts"
import { keepAnswer, type MeetingPerson, readMeetingPeople } from "../../../storage/meeting-people.ts"
import { type Meeting, readMeeting } from "../../../storage/meetings.ts"
import { notify } from "../../../storage/notify.ts"
import { readProxy } from "../../../understand/proxy.ts"
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

/** Takes typed words such as "3 có; 5 vắng ốm", and shows by name what would be written down. */
export async function typeProxy(
  deps: MeetingsDeps,
  asker: Asker,
  id: number,
  typed: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const again = (news: string) => showProxy(deps, asker, id, news)
  const lines = readProxy(typed)
  if (lines === null) return again(texts("meetings-proxy-unclear"))
  const people = await readMeetingPeople(queries, id)
  const answers: ProxyAnswer[] = []
  const shown: string[] = []
  for (const { numbers, said } of lines) {
    for (const number of numbers) {
      const one = people[number - 1]
      if (one === undefined) return again(texts("meetings-roll-number", { number, people: people.length }))
      if (!isAnswerable(one)) return again(texts("meetings-proxy-own", { number, name: one.name }))
      answers.push({ person: one.person, said })
      shown.push(
        texts("meetings-proxy-said", {
          number,
          name: one.name,
          answer: said.answer,
          late: said.lateMinutes ?? 0,
          reason: said.reason ?? "none",
        }),
      )
    }
  }
  return page([texts("meetings-proxy-preview", { count: shown.length }), ...shown].join("\n"), [
    { label: texts("meetings-button-proxy-sure"), action: { do: "proxy-sure", meeting: id, answers } },
    { label: texts("meetings-button-proxy-again"), action: { do: "proxy", meeting: id } },
  ])
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
