import { beforeEach, describe, expect, it } from "vitest"
import { loadHolidays } from "../../src/calendar/load.ts"
import type { ChannelName, Outgoing } from "../../src/core/channel.ts"
import { openMessage, type SealedMessage } from "../../src/core/sealed-message.ts"
import { loadTexts } from "../../src/core/texts.ts"
import { keepCases } from "../../src/reminding.ts"
import type { Someone } from "../../src/simulate/crowd.ts"
import { admitDesks } from "../../src/simulate/quarter/admit.ts"
import { chatOn } from "../../src/simulate/quarter/chat.ts"
import { daysOf2027 } from "../../src/simulate/quarter/days.ts"
import { judge } from "../../src/simulate/quarter/judge.ts"
import { type DirectDeed, doDeeds, searchCopy, wordsThat } from "../../src/simulate/quarter/office.ts"
import { createChronicle, type Deed, type Story } from "../../src/simulate/quarter/story.ts"
import { at } from "../../src/simulate/year/hours.ts"
import type { Phones } from "../../src/simulate/year/phones.ts"
import { caseTraces, turnedAwayTotals } from "../../src/storage/cases/copy.ts"
import { emptyCases } from "../features/suggestions/office.ts"
import { testKeys } from "../support/keys.ts"
import { type Phone, usePhones } from "../support/phones.ts"

const phones = usePhones()
let now = at("2027-08-25", "09:00")
const clock = { now: () => new Date(now) }
const office = {
  get database() {
    return phones.database
  },
  clock,
  texts: loadTexts("vi"),
  keys: testKeys,
  holidays: loadHolidays(null),
}
const seat = (channel: ChannelName, user: string) => ({ channel, user, chat: user })
const [hoa, em, lan, binh] = [
  seat("telegram", "100001"),
  seat("zalo-oa", "100002"),
  seat("zalo-bot", "100003"),
  seat("telegram", "100004"),
]
let units: number[]

beforeEach(async () => {
  await emptyCases(phones.database)
  await phones.empty()
  now = at("2027-08-25", "09:00")
  const desks = [
    {
      name: "Mặt trận xã",
      days: {},
      officers: [{ name: "Đỗ Thị Hoa", role: "front" as const, account: hoa }],
    },
    {
      name: "Thôn Đông",
      days: { accept: 2, answer: 7 },
      officers: [{ name: "Vũ Văn Em", role: "deputy" as const, account: em }],
    },
  ]
  units = await admitDesks(
    phones.database,
    desks,
    [{ category: "environment", to: 1 }],
    [lan, binh],
    clock.now(),
  )
})

describe("what is done without the chat", () => {
  function begin() {
    const chronicle = createChronicle(
      daysOf2027(),
      (unit) => (unit === units[0] ? { accept: 3, answer: 10 } : { accept: 2, answer: 7 }),
      (unit) => (unit === units[0] ? "Mặt trận xã" : "Thôn Đông"),
      () => now,
    )
    const go = (day: string) => {
      now = at(day, "09:00")
      return day
    }
    const today = () => new Date(now + 7 * 3_600_000).toISOString().slice(0, 10)
    async function file(who: typeof lan, text: string, unit = 0): Promise<Story> {
      const deed: DirectDeed = {
        do: "file",
        who,
        text,
        place: "đầu ngõ QY00001",
        kind: "remark",
        category: "infrastructure",
        unit: units[unit]!,
        contact: null,
      }
      const [done, again] = await doDeeds(office, [deed, deed])
      expect(done).toMatchObject({ wasDone: false, text: expect.stringContaining("Đã gửi. Mã phản ánh") })
      expect(again).toMatchObject({ wasDone: true, code: done!.code })
      const story = { number: 1, code: done!.code, sender: `${who.channel}:${who.user}` }
      return chronicle.file({ ...story, unit: units[unit]!, desk: units[unit]! }, today())
    }
    async function take(story: Story, deed: Deed, who: typeof lan): Promise<void> {
      const text = "Đã thay xong ngày 25/8/2027, việc số QN000001"
      const on = { who, code: story.code, steps: story.lines.length, text }
      const direct = (
        deed.do === "pass"
          ? { ...on, do: "pass", to: deed.to }
          : deed.do === "merge"
            ? { ...on, do: "merge", into: deed.into.code }
            : { ...on, do: deed.do }
      ) as DirectDeed
      const hasMark = ["ask", "answer", "refuse", "outside"].includes(deed.do)
      const [done, again] = await doDeeds(office, [direct, direct])
      expect(done).toMatchObject({ wasDone: false })
      expect(again).toEqual({ text: "", wasDone: true, code: story.code })
      chronicle.take(story, deed, today(), hasMark ? "QN000001" : "")
    }
    async function turn(day: string): Promise<void> {
      go(day)
      await keepCases(office)
      chronicle.turn(day)
    }
    async function verdict() {
      const rows = await phones.database.query<{
        channel: string
        chat: string
        message: SealedMessage | Outgoing
      }>("select channel, chat, message from outbox order by id")
      const calls = rows.map(({ channel, chat, message }) => {
        const [part] = openMessage(testKeys, message).parts
        return {
          account: `${channel}:${chat}`,
          at: now,
          text: part?.kind === "text" ? part.text : "",
          outcome: "delivered" as const,
          status: 200,
        }
      })
      const wrong: string[] = []
      const verdicts = judge(
        chronicle,
        {
          cases: await caseTraces(phones.database, 0, 100),
          calls,
          died: [],
          resting: [],
          until: now,
          deeds: new Map(),
          blocked: new Map(),
          promised: [],
        },
        (what, about) => wrong.push(`${what}: ${about}`),
      )
      return { verdicts, wrong }
    }
    return { go, file, take, turn, verdict }
  }

  it("is what the judge expects, from the first word to the end, whatever way a case goes", async () => {
    const { go, file, take, turn, verdict } = begin()
    const main = await file(lan, "Đèn đường hỏng, cột QZ00001, đề nghị thay bóng")
    const part = await file(binh, "Đèn đường hỏng, cột QZ00002, đề nghị thay bóng")
    const other = await file(binh, "Đèn đường hỏng, cột QZ00003, đề nghị thay bóng", 1)
    go("2027-08-26")
    await doDeeds(office, [{ do: "follow", who: lan, code: other.code }])
    other.followers.add("zalo-bot:100003")
    await take(other, { do: "refuse" }, em)
    await take(main, { do: "accept" }, hoa)
    await take(part, { do: "merge", into: main }, hoa)
    go("2027-08-27")
    await take(main, { do: "ask" }, hoa)
    for (const day of ["2027-09-06", "2027-09-07"]) await turn(day)
    await take(main, { do: "reply" }, lan)
    await take(main, { do: "pass", to: units[1]! }, hoa)
    await take(part, { do: "unmerge" }, hoa)
    go("2027-09-08")
    await take(main, { do: "answer" }, em)
    await take(part, { do: "outside" }, hoa)
    await turn("2027-09-11")
    await take(main, { do: "reopen" }, lan)
    await take(part, { do: "withdraw" }, binh)
    await turn("2027-09-12")
    await take(main, { do: "redirect" }, em)
    await turn("2027-09-13")
    const { verdicts, wrong } = await verdict()
    expect(wrong).toEqual([])
    expect(verdicts).toMatchObject({
      cases: 3,
      unlawful_state: 0,
      untold: 0,
      told_twice: 0,
      wrong_deadline: 0,
    })
    expect(verdicts.told).toBe(verdicts.news)
    expect(verdicts.news).toBeGreaterThan(14)
  })

  it("joins nobody to a case, for whoever has a copy or works at the desk", async () => {
    const { file, take } = begin()
    const story = await file(lan, "Đèn đường hỏng, cột QZ00001, đề nghị thay bóng")
    await take(story, { do: "answer" }, hoa)
    const leaks = await searchCopy(office, [lan.user, binh.user])
    expect(leaks).toMatchObject({ joined: [], kept: [], atDesk: [] })
    expect(leaks.rows).toBeGreaterThan(10)
    expect(leaks.deskTables).toEqual(expect.arrayContaining(["public.cases", "public.case_steps"]))
    expect(leaks.deskTables).not.toContain("public.outbox")
    // A search that finds nothing could be one that looks at nothing.
    await phones.database.query("update case_steps set internal_note = 'từ 100003' where case_id > 0")
    await phones.database.query("update cases set place = '100003, ngõ QY00001'")
    const seen = await searchCopy(office, [lan.user])
    expect(seen.joined.length).toBeGreaterThan(0)
    expect(seen.atDesk.length).toBeGreaterThan(0)
  })

  it("says what is on its way, opened", async () => {
    const { file, take } = begin()
    const story = await file(lan, "Đèn đường hỏng, cột QZ00001, đề nghị thay bóng")
    await take(story, { do: "accept" }, hoa)
    await phones.database.query("update outbox set state = 'sending' where chat = $1", [lan.chat])
    const text = `Tin về phản ánh ${story.code} của ông/bà:\nĐã tiếp nhận, đang xem xét.\nTrả lời trước hết ngày 09/09/2027.`
    expect(await wordsThat(office, "sending")).toMatchObject([{ account: "zalo-bot:100003", text }])
  })
})

describe("what is done in the chat", () => {
  /** The screens of people who are answered at once. */
  function screens(of: readonly { readonly channel: ChannelName; readonly user: string }[]) {
    const known = new Map<string, { phone: Phone; last: string }>()
    for (const { channel, user } of of)
      known.set(user, { phone: phones.phone(channel, user, { chat: user }), last: "" })
    let act: (() => Promise<string>) | undefined
    const screen = ({ user }: Someone) => known.get(user)!
    const some: Pick<Phones, "say" | "choose" | "buttonsOf" | "last" | "answerLike"> = {
      say: (who, text) => {
        act = () => screen(who).phone.say(text)
      },
      choose: (who, label) => {
        act = () => screen(who).phone.press(label)
      },
      buttonsOf: () => [],
      last: (who) => screen(who).last,
      async answerLike(who, words, begin) {
        begin()
        const text = await act!()
        screen(who).last = text
        return words.test(text) ? { text, at: 0, askedAt: 0 } : null
      },
    }
    return chatOn(some as Phones)
  }
  const someone = (one: ReturnType<typeof seat>) => ({ ...one, person: null, place: 0 }) as Someone

  it("is sent in a sentence or step by step, with place and contact, and worked on to its end", async () => {
    const chat = screens([hoa, em, lan, binh])
    const filing = (mark: string, isSentence: boolean) => ({
      text: `Đèn đường hỏng hai tuần nay ở ngõ 12, cột ${mark}, đề nghị thay bóng`,
      mark,
      place: isSentence ? `đầu ngõ QY${mark.slice(2)}` : null,
      isSentence,
      contact: isSentence ? null : "Nguyễn Thị Lan, 0912 345 678",
    })
    const first = await chat.file(someone(lan), filing("QZ00001", true))
    const second = await chat.file(someone(binh), filing("QZ00002", false))
    const third = await chat.file(someone(binh), filing("QZ00003", true))
    const kept = await phones.database.query(
      "select place, is_anonymous from cases order by substring(text from 'QZ[0-9]+')",
    )
    expect(kept).toEqual([
      { place: "đầu ngõ QY00001", is_anonymous: true },
      { place: expect.any(String), is_anonymous: false },
      { place: "đầu ngõ QY00003", is_anonymous: true },
    ])
    const [a, b, c] = [first!.code, second!.code, third!.code]
    const officer = (code: string, deed: Deed["do"], other = "", by = hoa) =>
      chat.ofOfficer(someone(by), code, {
        do: deed,
        words: "Đã thay xong ngày 25/8/2027, việc số QN000001",
        with: other,
      })
    const citizen = (one: typeof lan, code: string, deed: Deed["do"]) =>
      chat.ofCitizen(someone(one), code, deed, "Vẫn còn hỏng, xin xem lại QW00001")
    const state = async (code: string) =>
      (await caseTraces(phones.database, 0, 100)).find((one) => one.code === code)!.state
    expect(await officer(a, "accept")).toBe(true)
    expect(await officer(a, "ask")).toBe(true)
    expect(await citizen(lan, a, "reply")).toBe(true)
    expect(await state(a)).toBe("checking")
    expect(await officer(b, "merge", a)).toBe(true)
    expect(await state(b)).toBe("merged")
    expect(await officer(b, "unmerge")).toBe(true)
    expect(await state(b)).toBe("received")
    expect(await officer(a, "pass", "Thôn Đông")).toBe(true)
    expect(await officer(a, "answer", "", em)).toBe(true)
    expect(await state(a)).toBe("answered")
    expect(await citizen(lan, a, "reopen")).toBe(true)
    expect(await officer(a, "answer", "", em)).toBe(true)
    expect(await citizen(lan, a, "solved")).toBe(true)
    expect(await state(a)).toBe("closed")
    expect(await officer(b, "outside")).toBe(true)
    expect(await officer(b, "refuse")).toBe(true)
    expect(await state(b)).toBe("refused")
    expect(await officer(c, "redirect")).toBe(true)
    expect(await state(c)).toBe("redirected")
    const fourth = await chat.file(someone(lan), filing("QZ00004", true))
    expect(await citizen(lan, fourth!.code, "withdraw")).toBe(true)
    expect(await state(fourth!.code)).toBe("withdrawn")
    // What is not open any more is given up, and changes nothing.
    expect(await officer(a, "accept", "", em)).toBe(false)
    expect(await state(a)).toBe("closed")
    expect(await turnedAwayTotals(phones.database)).toEqual([])
  })
})
