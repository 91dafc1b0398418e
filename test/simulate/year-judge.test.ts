import { describe, expect, it } from "vitest"
import { loadTexts } from "../../src/core/texts.ts"
import { fullTime } from "../../src/features/meetings/deps.ts"
import type { PlatformName as Channel } from "../../src/simulate/crowd.ts"
import { arrivalsBy } from "../../src/simulate/year/arrivals.ts"
import { areFiguresRight } from "../../src/simulate/year/figures.ts"
import { at, DAY, HOUR, MINUTE } from "../../src/simulate/year/hours.ts"
import { judge } from "../../src/simulate/year/judge.ts"
import type { Delivery, NoticeKind } from "../../src/simulate/year/notices.ts"
import {
  accountName,
  type Cell,
  type Life,
  type MeetingRecord,
  type Member,
  type Presence,
  type Version,
} from "../../src/simulate/year/record.ts"
import { newLives } from "../../src/simulate/year/script.ts"
import {
  type Arrival,
  type Arrivals,
  readStates,
  statesOf,
  wrongStates,
} from "../../src/simulate/year/states.ts"

const texts = loadTexts("vi")
const CALLED = at("2027-03-03", "09:16")
const START = at("2027-03-09", "19:30")
const PLACE = "nhà văn hóa M1"

const person = (number: number): Member => ({
  number,
  name: `Trần Văn P${number}`,
  cell: 1,
  standing: "official",
  accounts: [{ channel: "telegram", user: String(number), chat: String(number), person: null, place: 0 }],
  wantsReminders: true,
})
const [boss, an, binh] = [person(1), person(2), person(3)] as const
const cell: Cell = { number: 1, name: "Chi bộ số 1", members: [boss, an, binh], secretary: boss }

/** A meeting to which An and Bình are invited; An has said yes, Bình nothing. */
function meetingLike(change: Partial<MeetingRecord> = {}): MeetingRecord {
  return {
    number: 1,
    cell,
    isThematic: false,
    versions: [{ from: CALLED, notBefore: CALLED, startsAt: START, place: PLACE }],
    takenBackAt: null,
    cancelledAt: null,
    rollAt: START + 32 * MINUTE,
    truth: null,
    said: [{ member: 2, at: CALLED + HOUR, answer: "yes", lateMinutes: null, reason: null }],
    ...change,
  }
}

const SENTENCES: Readonly<Record<NoticeKind, string>> = {
  invite: "meetings-invitation",
  answer: "meetings-remind-answer",
  eve: "meetings-remind-eve",
  soon: "meetings-remind-soon",
  change: "meetings-changed",
  cancel: "meetings-cancelled",
  roll: "meetings-call-to-roll",
}

/** A notice as the product words it, in front of somebody. */
function notice(kind: NoticeKind, to: Member, moment: number, is: Partial<Version> = {}): Delivery {
  const values = {
    unit: cell.name,
    kind: "sinh hoạt thường kỳ",
    time: fullTime(texts, new Date(is.startsAt ?? START)),
    place: is.place ?? PLACE,
    agenda: "việc tháng",
    details: "",
    papers: "",
    again: "yes",
  }
  const text = texts(SENTENCES[kind], values)
  return { platform: "telegram", chat: String(to.number), at: moment, text }
}

const ALL: readonly Delivery[] = [
  notice("invite", an, CALLED + MINUTE),
  notice("invite", binh, CALLED + MINUTE),
  notice("answer", binh, at("2027-03-06", "19:30")),
  ...[boss, an, binh].flatMap((one) => [
    notice("eve", one, START - DAY),
    notice("soon", one, START - 2 * HOUR),
  ]),
  notice("roll", boss, START + 30 * MINUTE),
]
const NOTHING = {
  missed: 0,
  twice: 0,
  in_quiet_hours: 0,
  after_cancel: 0,
  late: 0,
  unasked: 0,
  unknown: 0,
  capped: 0,
}

function verdictOn(
  deliveries: readonly Delivery[],
  meeting = meetingLike(),
  more: Partial<Parameters<typeof judge>[1]> = {},
) {
  const lives = newLives(cell.members, CALLED - DAY)
  const record = { cells: [cell], meetings: [meeting], outages: [], lives }
  return judge(record, { deliveries, cut: [], died: [], ...more }, () => {})
}

const without = (one: Delivery) => ALL.filter((other) => other !== one)

describe("the judge of the year", () => {
  it("finds nothing wrong where everybody heard everything once", () => {
    expect(verdictOn(ALL)).toEqual({ ...NOTHING, due: 10, sent_once: 10 })
  })

  it("finds what somebody heard twice", () => {
    expect(verdictOn([...ALL, ALL[0]!])).toMatchObject({ twice: 1, sent_once: 9 })
  })

  it("finds what never came, but not where the platform cut the line", () => {
    expect(verdictOn(without(ALL[1]!))).toMatchObject({ missed: 1, sent_once: 9, unknown: 0 })
    expect(verdictOn(without(ALL[1]!), meetingLike(), { cut: [ALL[1]!] })).toMatchObject({
      missed: 0,
      unknown: 1,
    })
  })

  it("finds what came when it was of no use any more", () => {
    const late = notice("soon", an, START + 10 * MINUTE)
    expect(verdictOn([...without(ALL[6]!), late])).toMatchObject({ late: 1, missed: 0 })
  })

  it("takes an invitation as it is that came before the caller heard that it is sent, and not one from before the call", () => {
    const versions = [{ from: CALLED + 3 * MINUTE, notBefore: CALLED, startsAt: START, place: PLACE }]
    expect(verdictOn(ALL, meetingLike({ versions }))).toMatchObject({ missed: 0, unasked: 0 })
    const early = [
      { from: CALLED + 5 * MINUTE, notBefore: CALLED + 4 * MINUTE, startsAt: START, place: PLACE },
    ]
    expect(verdictOn(ALL, meetingLike({ versions: early }))).toMatchObject({ missed: 2, unasked: 2 })
  })

  it("finds what woke somebody at night", () => {
    const night = notice("invite", an, at("2027-03-04", "23:00"))
    expect(verdictOn([...without(ALL[0]!), night])).toMatchObject({ in_quiet_hours: 1, sent_once: 10 })
  })

  it("finds a reminder of what had been called off, and misses the news of it", () => {
    const cancelledAt = START - 3 * HOUR
    const off = meetingLike({ cancelledAt, rollAt: null })
    const before = ALL.filter((one) => one.at < cancelledAt)
    const news = [boss, an, binh].map((one) => notice("cancel", one, cancelledAt + MINUTE))
    expect(verdictOn([...before, ...news], off)).toEqual({ ...NOTHING, due: 9, sent_once: 9 })
    const soon = notice("soon", an, START - 2 * HOUR)
    expect(verdictOn([...before, ...news.slice(1), soon], off)).toMatchObject({ after_cancel: 1, missed: 1 })
  })

  it("finds that somebody was reminded who had said no, and that a stranger was told", () => {
    const said = [{ member: 2, at: CALLED + HOUR, answer: "no" as const, lateMinutes: null, reason: null }]
    expect(verdictOn(ALL, meetingLike({ said }))).toMatchObject({ unasked: 2, missed: 0 })
    const foreign = { ...notice("invite", an, CALLED + MINUTE), text: ALL[0]!.text.replace("số 1", "số 2") }
    expect(verdictOn([...ALL, foreign])).toMatchObject({ unasked: 1 })
  })

  it("finds the old hour in a reminder after a change", () => {
    const from = START - 2 * DAY
    const later = { startsAt: START + DAY, place: PLACE }
    const moved = meetingLike({
      versions: [
        { from: CALLED, notBefore: CALLED, startsAt: START, place: PLACE },
        { from, notBefore: from, ...later },
      ],
      said: [],
      rollAt: null,
    })
    const rest = [boss, an, binh].flatMap((one) => [
      notice("eve", one, START, later),
      notice("soon", one, START + 22 * HOUR, later),
    ])
    const news = [an, binh].map((one) => notice("change", one, from + MINUTE, later))
    const roll = notice("roll", boss, START + DAY + 30 * MINUTE, later)
    const answers = [an, binh].map((one) => notice("answer", one, at("2027-03-06", "19:30")))
    const all = [...ALL.slice(0, 2), ...answers, ...news, ...rest, roll]
    // The new time is asked for on the evening of the seventh, in which the change has just been told.
    const again = [an, binh].map((one) => notice("answer", one, at("2027-03-07", "19:30"), later))
    expect(verdictOn([...all, ...(from < at("2027-03-07", "19:30") ? again : [])], moved)).toMatchObject({
      missed: 0,
      unasked: 0,
    })
    expect(verdictOn([...all, ...again, notice("eve", an, START - DAY)], moved)).toMatchObject({ unasked: 1 })
  })
})

describe("somebody who could not be told of a meeting", () => {
  const back = CALLED + DAY
  const invited = notice("invite", an, back + MINUTE)
  /** An had blocked the bot when the meeting was called, and came back with a word. */
  function verdictOnReturn(deliveries: readonly Delivery[], to = back) {
    const lives = newLives(cell.members, CALLED - DAY)
    const life = lives.get(accountName(an.accounts[0]!))!
    life.blocked.push({ from: CALLED - HOUR, to })
    if (to < START) life.deeds.push(to + 50)
    const meetings = [meetingLike({ said: [] })]
    return judge({ cells: [cell], meetings, outages: [], lives }, { deliveries, cut: [], died: [] }, () => {})
  }
  const answer = notice("answer", an, at("2027-03-06", "19:30"))
  const rest = [...ALL.slice(1), answer]

  it("is to be invited once when they come back", () => {
    expect(verdictOnReturn([...rest, invited])).toEqual({ ...NOTHING, due: 11, sent_once: 11 })
    expect(verdictOnReturn(rest)).toMatchObject({ missed: 1 })
    expect(verdictOnReturn([...rest, invited, invited])).toMatchObject({ twice: 1 })
  })

  it("is not to be invited before, nor when they never come back", () => {
    const early = notice("invite", an, back - HOUR)
    expect(verdictOnReturn([...rest, early])).toMatchObject({ unasked: 1 })
    const never = ALL.filter(({ chat }) => chat !== "2")
    expect(verdictOnReturn(never, Number.POSITIVE_INFINITY)).toMatchObject({ missed: 0, unasked: 0 })
    expect(verdictOnReturn([...never, invited], Number.POSITIVE_INFINITY)).toMatchObject({ unasked: 1 })
  })
})

describe("the figures of the year", () => {
  const truth = new Map<number, Presence>([
    [1, "present"],
    [2, "late"],
    [3, "excused"],
  ])
  const said = {
    time: "19h30",
    present: 1,
    online: 0,
    late: 1,
    excused: 1,
    absent: 0,
    unconfirmed: 0,
    percent: "66,7",
    expected: 3,
    base: 2,
    more: 2,
  }

  it("are right when they are what the script counts, and else are not", () => {
    expect(areFiguresRight(texts("meetings-roll-done", said), cell.members, truth)).toBe(true)
    for (const slip of [{ late: 2 }, { percent: "66,6" }, { base: 3 }])
      expect(areFiguresRight(texts("meetings-roll-done", { ...said, ...slip }), cell.members, truth)).toBe(
        false,
      )
  })
})

const TOLD: Arrivals = () => "arrived"

describe("the states of the year", () => {
  const known = { cells: [cell], meetings: [], lives: newLives(cell.members, CALLED), outages: [] }
  const pageOf = (yes: string, silent: string) =>
    [
      texts("meetings-answers", { off: "no", time: "19h30", people: 3 }),
      texts("meetings-group-yes", { count: yes.split(";").length, names: yes }),
      texts("meetings-group-silent", { count: silent.split(";").length, names: silent }),
    ].join("\n")

  it("are wrong when somebody stands in another group, in two or in none", () => {
    const wrong = (page: string) => wrongStates(known, TOLD, meetingLike(), START, readStates(page), () => {})
    const [first, second, third] = cell.members.map(({ name }) => name)
    expect(wrong(pageOf(`${first}; ${second} (muộn 15 phút)`, third!))).toBe(0)
    expect(wrong(pageOf(first!, `${second}; ${third}`))).toBe(1)
    expect(wrong(pageOf(`${first}; ${second}`, `${second}; ${third}`))).toBe(1)
    expect(wrong(pageOf(`${first}; ${second}`, "Trần Văn P9"))).toBe(2)
  })
})

describe("the state of somebody who has not answered", () => {
  const account = (channel: Channel) => ({ ...an.accounts[0]!, channel })
  /** Chi has the accounts; lived as `life` says, and heard of the meeting what `arrival` says. */
  function statesOfChi(
    channels: readonly Channel[],
    { moment = START, arrival = "none", ...life }: Partial<Life> & { moment?: number; arrival?: Arrival },
  ) {
    const chi = { ...person(4), accounts: channels.map(account) }
    const known = {
      cells: [],
      meetings: [],
      outages: [],
      lives: new Map(
        chi.accounts.map((one) => [
          accountName(one),
          { blocked: [], deeds: [CALLED - HOUR], refused: [], ...life },
        ]),
      ),
    }
    const meeting = meetingLike({ cell: { ...cell, members: [boss, chi] } })
    return statesOf(known, () => arrival, meeting, chi, moment)
  }
  const silentSince = { deeds: [CALLED - 8 * DAY] }
  const blocks = { blocked: [{ from: CALLED - DAY, to: Number.POSITIVE_INFINITY }] }

  it("is that nothing reaches them, when their platform lets nothing through", () => {
    expect(statesOfChi(["zalo-oa"], silentSince)).toEqual(["unreachable"])
    expect(statesOfChi(["zalo-bot"], blocks)).toEqual(["unreachable"])
    expect(statesOfChi(["telegram"], { ...blocks, arrival: "arrived" })).toEqual(["unreachable"])
    expect(statesOfChi([], {})).toEqual(["unreachable"])
  })

  it("is silence, when something has arrived, still waits, or went to another account", () => {
    expect(statesOfChi(["zalo-oa"], { ...silentSince, arrival: "arrived" })).toEqual(["silent"])
    expect(statesOfChi(["zalo-bot"], { ...blocks, arrival: "arrived" })).toEqual(["silent"])
    expect(statesOfChi(["zalo-oa"], { ...silentSince, moment: CALLED - MINUTE })).toEqual(["silent"])
    expect(statesOfChi(["zalo-oa"], {})).toEqual(["silent"])
    expect(statesOfChi(["zalo-oa", "telegram"], silentSince)).toEqual(["silent"])
  })

  it("is still that nothing reaches them, when they came back, until something has arrived", () => {
    const back = { deeds: [CALLED - 8 * DAY, CALLED + DAY] }
    expect(statesOfChi(["zalo-oa"], back)).toEqual(["unreachable"])
    expect(statesOfChi(["zalo-oa"], { ...back, arrival: "arrived" })).toEqual(["silent"])
    // Nothing was written to an account that was known to be closed.
    const blocked = { blocked: [{ from: CALLED - DAY, to: START - HOUR }], deeds: [START - HOUR] }
    expect(statesOfChi(["telegram"], { ...blocked, moment: START - 50 * MINUTE })).toEqual(["unreachable"])
    expect(statesOfChi(["telegram"], { ...blocked, arrival: "arrived" })).toEqual(["silent"])
  })

  it("is either, when nobody can know or sending is still tried", () => {
    const either = ["silent", "unreachable"]
    expect(statesOfChi(["zalo-oa"], { ...silentSince, arrival: "lost" })).toEqual(either)
    expect(statesOfChi(["zalo-bot"], { ...blocks, moment: CALLED + MINUTE })).toEqual(either)
  })
})

describe("what became of a notice", () => {
  const deliveryTo = { platform: "telegram" as const, chat: "2", at: CALLED, text: ALL[0]!.text }
  const phones = (has: boolean, may: boolean) => ({ hasNotice: () => has, mayHaveNotice: () => may })

  it("is known from the platforms, but for what a process took along", () => {
    const meeting = meetingLike()
    expect(arrivalsBy(phones(true, true), [])(meeting, an)).toBe("arrived")
    expect(arrivalsBy(phones(false, true), [])(meeting, an)).toBe("lost")
    expect(arrivalsBy(phones(false, false), [])(meeting, an)).toBe("none")
    expect(arrivalsBy(phones(false, false), [deliveryTo])(meeting, an)).toBe("lost")
    expect(arrivalsBy(phones(false, false), [deliveryTo])(meeting, binh)).toBe("none")
  })
})
