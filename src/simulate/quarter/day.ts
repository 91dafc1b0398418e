import type { PlatformName, Someone } from "../crowd.ts"
import type { Stage } from "../stage.ts"
import type { Phones } from "../year/phones.ts"
import { accountName } from "../year/record.ts"
import { type Chat, chatOn } from "./chat.ts"
import type { Evidence } from "./judge.ts"
import { type CasePlan, DESKS, ELSEWHERE, markOf, type PlannedDeed } from "./plan.ts"
import type { Chronicle, Deed, Story } from "./story.ts"
import type { Warnings } from "./warnings.ts"
import { directOf, wordsFor } from "./words.ts"
import type { Work, Workers } from "./work.ts"

export interface DayParts {
  readonly stage: Stage
  readonly phones: Phones
  readonly random: () => number
  readonly chronicle: Chronicle
  /** Ids in the order of `DESKS`. */
  readonly units: readonly number[]
  readonly citizens: readonly Someone[]
  /** By unit, in the same order. */
  readonly officers: readonly (readonly Someone[])[]
  readonly blocked: Map<string, { readonly from: number; to: number }[]>
  readonly promised: Evidence["promised"][number][]
  readonly workers: Workers
  readonly warnings: Warnings
  readonly tell: (text: string) => void
  readonly found: Found
}

export interface Found {
  refused_rightly: number
  refused_wrongly: number
  turned_away: number
  stuck: number
  deeds: number
}

/** One day: first people send, then they act on what they sent, then the office decides, then cases are merged and parted. */
export interface Day {
  live(number: number, date: string, kills: number): Promise<void>
  /** What comes round each minute, once. */
  keep(date: string): Promise<void>
}

const CITIZENS: readonly PlannedDeed[] = [
  "reply",
  "withdraw",
  "reopen",
  "solved",
  "follow",
  "block",
  "try-withdraw",
  "try-reopen",
]
const LAST: readonly PlannedDeed[] = ["merge", "unmerge"]
/** Every so many cases somebody writes what belongs elsewhere. */
const ELSEWHERE_EVERY = 25
const MOST_OFFERED = 4

/** How the bot says that it was done. */
const DONE =
  /^(?:Đã bổ sung\.|Đã rút phản ánh\.|Đã mở lại phản ánh|Cảm ơn ông\/bà\. Phản ánh kết thúc|Đã tiếp nhận; người gửi|Đã hỏi người gửi|Đã gửi trả lời|Đã báo người gửi|Đã chuyển |Đã gộp |Đã tách ra)/
const REFUSED =
  /^(?:Phản ánh này không rút được nữa|Phản ánh này không mở lại được nữa|Phản ánh này đã sang bước khác|Không thấy phản ánh này)/

export function createDay(parts: DayParts, plans: readonly CasePlan[]): Day {
  const { stage, phones, random, chronicle, units, citizens, officers, blocked, promised, found, tell } =
    parts
  const chat: Chat = chatOn(phones)
  const { doAll } = parts.workers
  const filings = Map.groupBy(plans, ({ day }) => day)
  const deeds = Map.groupBy(
    plans.flatMap((plan) => plan.deeds.map((one) => ({ plan, ...one }))),
    ({ day }) => day,
  )
  const byNumber = new Map<number, Story>()
  let marks = 0

  function stuck(about: string): void {
    found.stuck++
    tell(`stuck: ${about}`)
  }

  function filed(plan: CasePlan, code: string, receipt: string | null, date: string): void {
    if (code === "") {
      stuck(`case ${plan.number} was not taken: ${receipt}`)
      return
    }
    found.deeds++
    const story = chronicle.file(
      {
        number: plan.number,
        code,
        sender: accountName(citizens[plan.citizen]!),
        unit: units[plan.unit]!,
        desk: units[plan.desk]!,
      },
      date,
    )
    byNumber.set(plan.number, story)
    parts.warnings.meanwhile(story, date)
    const days = /Trước hết ngày (\S+) [\s\S]*? trước hết ngày (\S+) /.exec(receipt ?? "")
    if (days !== null) promised.push({ code, accept: days[1]!, answer: days[2]! })
  }

  function fileWork(plan: CasePlan, date: string): Work[] {
    const who = citizens[plan.citizen]!
    const text = plan.topic.text(
      markOf.text(plan.number),
      "ngõ 12",
      plan.unit === 0 ? "" : `${plan.topic.category === "environment" ? "thon Dong" : "thôn Đông"}, `,
    )
    const place = plan.saysPlace ? `đầu ngõ ${markOf.place(plan.number)}` : null
    if (plan.isChat)
      return [
        ...(isBlocked(who) ? opening(who) : []),
        {
          by: accountName(who),
          direct: null,
          chat: async () => {
            const contact = plan.isNamed ? `Nguyễn Thị Lan, 09${String(10_000_000 + plan.number)}` : null
            const mark = markOf.text(plan.number)
            const { isSentence } = plan
            const done = await chat.file(who, { text, mark, place, isSentence, contact })
            if (done === null)
              return stuck(`${accountName(who)} did not send case ${plan.number}: ${phones.last(who)}`)
            filed(plan, done.code, done.receipt, date)
          },
        },
      ]
    const { kind, category } = plan.topic
    const contact = plan.isNamed
      ? { name: "Nguyễn Thị Lan", phone: `+849${String(10_000_000 + plan.number)}` }
      : null
    return [
      ...opening(who),
      {
        by: accountName(who),
        chat: null,
        direct: {
          deed: {
            do: "file",
            who,
            text,
            place: place ?? "",
            kind,
            category,
            unit: units[plan.unit]!,
            contact,
          },
          onDone: ({ code, text: receipt, wasDone }) => filed(plan, code, wasDone ? null : receipt, date),
        },
      },
    ]
  }

  function isBlocked(who: Someone): boolean {
    return blocked.get(accountName(who))?.at(-1)?.to === Number.POSITIVE_INFINITY
  }

  /**
   * Whoever sends something has written to the Official Account: it may answer for a week. Whoever did not want to hear from
   * the bot is back.
   */
  function opening(who: Someone): Work[] {
    const isBack = isBlocked(who)
    if (isBack) {
      stage.crowd.unblock(who)
      blocked.get(accountName(who))!.at(-1)!.to = stage.clock.now().getTime()
    }
    if (!isBack && who.channel !== ("zalo-oa" satisfies PlatformName)) return []
    return [
      {
        by: accountName(who),
        direct: null,
        chat: async () => void (await phones.answer(who, () => phones.say(who, "menu"))),
      },
    ]
  }

  function elsewhereWork(number: number): Work {
    const who = citizens[Math.floor(random() * citizens.length)]!
    const what = ELSEWHERE[Math.floor(random() * ELSEWHERE.length)]!
    return {
      by: accountName(who),
      direct: null,
      chat: async () => {
        if (isBlocked(who)) return
        if (await chat.says(who, what.text(markOf.elsewhere(number)), what.answer)) found.turned_away++
        else stuck(`${accountName(who)} was shown no door: ${phones.last(who)}`)
      },
    }
  }

  function deedWork(plan: CasePlan, planned: PlannedDeed, date: string): Work[] {
    const story = byNumber.get(plan.number)
    const citizen = citizens[plan.citizen]!
    if (story === undefined) return []
    if (planned === "block") return [blockWork(citizen)]
    if (planned === "follow") return followWork(story)
    if (planned === "try-withdraw") return tryWork(story, citizen, "withdraw", date)
    if (planned === "try-reopen") return tryWork(story, citizen, "reopen", date)
    if (planned === "try-accept") return tryWork(story, officerOf(story), "accept", date)
    const deed = deedFor(story, planned)
    if (deed === undefined || !chronicle.may(story, deed, date)) return []
    const isCitizen = CITIZENS.includes(planned)
    const who = isCitizen ? citizen : officerOf(story)
    // Somebody who blocks the bot does not write to it.
    if (isCitizen && isBlocked(who)) return []
    const mark =
      isCitizen || ["accept", "pass", "merge", "unmerge", "redirect"].includes(deed.do)
        ? ""
        : markOf.office(++marks)
    const words = isCitizen
      ? `Vẫn còn hỏng, xin xem lại ${markOf.added(plan.number)}`
      : wordsFor(deed.do, mark)
    const take = () => {
      found.deeds++
      chronicle.take(story, deed, date, mark)
      parts.warnings.meanwhile(story, date)
    }
    if (plan.isChat)
      return [
        {
          by: accountName(who),
          direct: null,
          chat: async () => {
            const other =
              deed.do === "pass" ? DESKS[units.indexOf(deed.to)]! : deed.do === "merge" ? deed.into.code : ""
            const isDone = isCitizen
              ? await chat.ofCitizen(who, story.code, deed.do, words)
              : await chat.ofOfficer(who, story.code, { do: deed.do, words, with: other })
            if (isDone) take()
            else stuck(`${accountName(who)} did not ${deed.do} ${story.code}: ${phones.last(who)}`)
          },
        },
      ]
    return [
      ...(isCitizen ? opening(who) : []),
      {
        by: accountName(who),
        chat: null,
        direct: {
          deed: directOf(story, deed, who, words),
          onDone: ({ text, wasDone }) => {
            if (wasDone || DONE.test(text)) take()
            else {
              found.refused_wrongly++
              tell(`refused_wrongly: ${story.code} ${deed.do}, it was ${story.state}: ${text}`)
            }
          },
        },
      },
    ]
  }

  function officerOf(story: Story): Someone {
    const some = officers[units.indexOf(story.desk)]!
    return some[story.number % some.length]!
  }

  /** What is planned as it can be done now; undefined where it cannot. */
  function deedFor(story: Story, planned: PlannedDeed): Deed | undefined {
    if (planned === "pass") {
      const at = units.indexOf(story.desk)
      // From the commune to one of the four hamlets that the chat offers, and back to it.
      return { do: "pass", to: at === 0 ? units[1 + (story.number % MOST_OFFERED)]! : units[0]! }
    }
    if (planned !== "merge") return { do: planned as Exclude<Deed["do"], "pass" | "merge"> }
    if (story.waitingSince !== null) return undefined
    const into = chronicle.stories.find(
      (one) =>
        one.desk === story.desk &&
        one.unit === story.unit &&
        chronicle.may(story, { do: "merge", into: one }, ""),
    )
    return into && { do: "merge", into }
  }

  function blockWork(who: Someone): Work {
    return {
      by: accountName(who),
      direct: null,
      chat: async () => {
        if (isBlocked(who)) return
        stage.crowd.block(who)
        const spans = blocked.get(accountName(who)) ?? []
        spans.push({ from: stage.clock.now().getTime(), to: Number.POSITIVE_INFINITY })
        blocked.set(accountName(who), spans)
      },
    }
  }

  function followWork(story: Story): Work[] {
    const who = citizens[Math.floor(random() * citizens.length)]!
    const isOver = ["closed", "withdrawn", "redirected"].includes(story.state)
    if (isOver || accountName(who) === story.sender) return []
    const onDone = () => void story.followers.add(accountName(who))
    return [
      {
        by: accountName(who),
        chat: null,
        direct: { deed: { do: "follow", who, code: story.code }, onDone },
      },
    ]
  }

  /** Tries what is not open any more: the bot has to refuse it, and nothing may change. */
  function tryWork(story: Story, who: Someone, what: "withdraw" | "reopen" | "accept", date: string): Work[] {
    if (chronicle.may(story, { do: what }, date)) return []
    return [
      {
        by: accountName(who),
        chat: null,
        direct: {
          deed: directOf(story, { do: what }, who, "Vẫn còn hỏng, xin xem lại"),
          onDone: ({ text }) => {
            if (REFUSED.test(text)) found.refused_rightly++
            else {
              found.refused_wrongly++
              tell(`was not refused: ${story.code} ${what} while ${story.state}: ${text}`)
            }
          },
        },
      },
    ]
  }

  async function keep(date: string): Promise<void> {
    await stage.ask({ do: "keep-cases" })
    chronicle.turn(date)
    for (const story of chronicle.stories) parts.warnings.meanwhile(story, date)
  }

  return {
    keep,
    async live(number, date, kills) {
      const due = deeds.get(number) ?? []
      const of = (isIn: (deed: PlannedDeed) => boolean) =>
        due.filter((one) => isIn(one.do)).flatMap((one) => deedWork(one.plan, one.do, date))
      const arrivals = filings.get(number) ?? []
      const share = (part: number) => Math.floor(((part + 1) * kills) / 3) - Math.floor((part * kills) / 3)
      const doors = arrivals.filter((one) => one.number % ELSEWHERE_EVERY === 0)
      await doAll(
        [
          ...arrivals.flatMap((plan) => fileWork(plan, date)),
          ...doors.map((one) => elsewhereWork(one.number)),
        ],
        share(0),
      )
      await doAll(
        of((deed) => CITIZENS.includes(deed)),
        share(1),
      )
      await keep(date)
      await doAll(
        of((deed) => !CITIZENS.includes(deed) && !LAST.includes(deed)),
        share(2),
      )
      // One after the other: which of two cases goes into which must not depend on who is faster.
      for (const { plan, do: planned } of due.filter((one) => LAST.includes(one.do)))
        await doAll(deedWork(plan, planned, date), 0)
    },
  }
}
