import { describe, expect, it } from "vitest"
import { daysOf2027 } from "../../src/simulate/quarter/days.ts"
import { type Evidence, judge, readNews } from "../../src/simulate/quarter/judge.ts"
import { createSearch } from "../../src/simulate/quarter/leaks.ts"
import { type Chronicle, createChronicle, type Story } from "../../src/simulate/quarter/story.ts"
import { createWarnings } from "../../src/simulate/quarter/warnings.ts"
import { at } from "../../src/simulate/year/hours.ts"
import type { CaseTrace } from "../../src/storage/cases/copy.ts"

const days = daysOf2027()
const [COMMUNE, HAMLET] = [1, 2]
const LAN = "telegram:100023"
const CODE = "PA-27-7K3M9QXDT"

function begin(sender = LAN): { chronicle: Chronicle; story: Story } {
  const chronicle = createChronicle(
    days,
    () => ({ accept: 3, answer: 10 }),
    (unit) => (unit === COMMUNE ? "Mặt trận xã" : "Thôn Đông"),
    () => at("2027-08-30", "09:00"),
  )
  const filed = { number: 1, code: CODE, sender, unit: COMMUNE, desk: COMMUNE }
  return { chronicle, story: chronicle.file(filed, "2027-08-25") }
}

/** Everything as it should be, but for what is changed. */
function verdict(
  { chronicle }: { readonly chronicle: Chronicle },
  change: Partial<Evidence> & { readonly kept?: Partial<CaseTrace> } = {},
) {
  const { kept, ...evidence } = change
  const cases = chronicle.stories.map((story): CaseTrace => {
    const { lines, main, sender: _s, parts: _p, followers: _f, ...same } = story
    const steps = lines.map((line) => ({ ...line, isTold: line.isPublic }))
    return { ...same, text: "", main: main?.code ?? null, steps, ...kept }
  })
  const calls = chronicle.news.map((one) => ({
    account: one.account,
    at: one.at,
    text: `Tin về phản ánh ${one.code} của ông/bà:\n${one.says}\n${one.mark}`,
    outcome: "delivered" as const,
    status: 200,
  }))
  const nothing = {
    died: [],
    resting: [],
    until: at("2027-09-30", "18:00"),
    deeds: new Map([[LAN, [at("2027-08-25", "09:00")]]]),
    blocked: new Map(),
    promised: [],
  }
  return judge(chronicle, { cases, calls, ...nothing, ...evidence }, () => {})
}

const CLEAN = { unlawful_state: 0, untold: 0, told_twice: 0, told_wrong: 0, wrong_deadline: 0 }

describe("the judge's own calendar", () => {
  it.each([
    ["2027-08-30", 3, "2027-09-03"],
    ["2027-09-01", 1, "2027-09-03"],
    ["2027-08-28", 1, "2027-08-30"],
    ["2027-08-25", 10, "2027-09-09"],
    ["2027-11-23", 1, "2027-11-25"],
    ["2027-07-01", 0, "2027-07-01"],
  ])("counts from %s %i working days to %s", (from, count, to) => {
    expect(days.after(from, count)).toBe(to)
  })

  it("counts the days between without the first", () => {
    expect(days.between("2027-09-01", "2027-09-06")).toBe(2)
    expect(days.between("2027-09-06", "2027-09-01")).toBe(0)
  })
})

describe("what everybody should have seen", () => {
  it("puts an answer off by the working days for which a case waited", () => {
    const { chronicle, story } = begin()
    chronicle.take(story, { do: "ask" }, "2027-08-30", "QN000001")
    chronicle.take(story, { do: "reply" }, "2027-09-03", "")
    expect(story.answerBy).toBe("2027-09-14")
  })

  it("reminds once after five working days, and closes on the sixteenth day after the answer", () => {
    const { chronicle, story } = begin()
    chronicle.take(story, { do: "ask" }, "2027-08-26", "QN000001")
    for (const day of ["2027-09-02", "2027-09-03", "2027-09-06"]) chronicle.turn(day)
    expect(chronicle.news.map(({ says }) => says)).toEqual([
      "Cần ông/bà cho biết thêm:",
      "đã 5 ngày làm việc",
    ])
    chronicle.take(story, { do: "answer" }, "2027-09-06", "QN000002")
    chronicle.turn("2027-09-21")
    expect(story.state).toBe("answered")
    chronicle.turn("2027-09-22")
    expect(story).toMatchObject({ state: "closed", hasRoute: false })
  })

  it("tells those whose case goes with another one under their own code, until it is parted", () => {
    const { chronicle, story } = begin()
    const other = chronicle.file(
      { number: 2, code: "PA-27-222222222", sender: "zalo-oa:1", unit: COMMUNE, desk: COMMUNE },
      "2027-08-26",
    )
    chronicle.take(other, { do: "merge", into: story }, "2027-08-27", "")
    chronicle.take(story, { do: "pass", to: HAMLET }, "2027-08-30", "")
    chronicle.take(other, { do: "unmerge" }, "2027-08-31", "")
    chronicle.take(story, { do: "accept" }, "2027-08-31", "")
    const heard = chronicle.news.filter(({ code }) => code === other.code).map(({ says }) => says)
    expect(heard).toEqual([
      "Đã gộp với một phản ánh cùng nội dung. Ông/bà vẫn nhận tin như trước.",
      "Đã chuyển cho Thôn Đông.",
      "Đang chờ tiếp nhận.",
    ])
    expect(other.state).toBe("received")
  })

  it("lets go what went with a case that was withdrawn", () => {
    const { chronicle, story } = begin()
    const filed = { number: 2, code: "PA-27-222222222", sender: "zalo-oa:1", unit: COMMUNE, desk: COMMUNE }
    const other = chronicle.file(filed, "2027-08-26")
    chronicle.take(other, { do: "accept" }, "2027-08-26", "")
    chronicle.take(other, { do: "merge", into: story }, "2027-08-27", "")
    chronicle.take(story, { do: "withdraw" }, "2027-08-28", "")
    chronicle.turn("2027-08-28")
    expect(other).toMatchObject({ state: "checking", main: null })
  })

  it.each([
    ["a second reopening", ["answer", "reopen", "answer", "reopen"]],
    ["a withdrawal after the answer", ["answer", "withdraw"]],
    ["an answer after the withdrawal", ["withdraw", "answer"]],
    ["a reply that nobody asked for", ["reply"]],
  ] as const)("does not know %s", (_, deeds) => {
    const { chronicle, story } = begin()
    for (const deed of deeds) chronicle.take(story, { do: deed }, "2027-08-30", "")
    expect(chronicle.unlawful).toHaveLength(1)
    expect(verdict({ chronicle }).unlawful_state).toBe(1)
  })
})

describe("the judge", () => {
  const answered = (sender?: string) => {
    const { chronicle, story } = begin(sender)
    chronicle.take(story, { do: "accept" }, "2027-08-27", "")
    chronicle.take(story, { do: "answer" }, "2027-08-30", "QN000001")
    return { chronicle, story }
  }
  const call = (text: string, change: Partial<Evidence["calls"][number]> = {}) => ({
    account: LAN,
    at: at("2027-08-30", "09:00"),
    text,
    outcome: "delivered" as const,
    status: 200 as number | null,
    ...change,
  })
  const ACCEPTED = `Tin về phản ánh ${CODE} của ông/bà:\nĐã tiếp nhận, đang xem xét.\n1. Xem phản ánh`
  const ANSWER = `Tin về phản ánh ${CODE} của ông/bà:\nĐã có trả lời:\nĐã thay, việc số QN000001\nCăn cứ: biên bản`

  it("has nothing to say where all is as it should be", () => {
    expect(verdict(answered())).toMatchObject({
      ...CLEAN,
      cases: 1,
      news: 2,
      told: 2,
      told_late: 0,
      unknown: 0,
      resting: 0,
      expired: 0,
    })
  })

  it("counts what was never told", () => {
    expect(verdict(answered(), { calls: [call(ACCEPTED)] })).toMatchObject({ ...CLEAN, untold: 1 })
  })

  it("counts what was told twice", () => {
    expect(
      verdict(answered(), { calls: [ACCEPTED, ANSWER, ANSWER].map((text) => call(text)) }),
    ).toMatchObject({
      ...CLEAN,
      told_twice: 1,
    })
  })

  it("counts what was told to somebody else, and what was not so", () => {
    const calls = [
      call(ACCEPTED),
      call(ANSWER),
      call(ANSWER, { account: "telegram:100024" }),
      call(`Tin về phản ánh ${CODE} của ông/bà:\nĐã kết thúc.`),
    ]
    expect(verdict(answered(), { calls })).toMatchObject({ ...CLEAN, told_wrong: 2 })
  })

  it.each([
    ["a line that was cut", { calls: [call(ACCEPTED), call(ANSWER, { outcome: "rejected", status: null })] }],
    ["a process that died", { calls: [call(ACCEPTED)], died: [{ account: LAN, text: ANSWER }] }],
  ])("does not blame the program for %s", (_, evidence) => {
    expect(verdict(answered(), evidence)).toMatchObject({ ...CLEAN, unknown: 1 })
  })

  describe("of news that its reader's platform does not take", () => {
    const OA = "zalo-oa:1000000007"
    const resting = (account: string, ...texts: string[]) => texts.map((text) => ({ account, text }))
    const silentSince = (...wrote: string[]) => new Map([[OA, wrote.map((day) => at(day, "09:00"))]])
    const away = (to: string) => new Map([[LAN, [{ from: at("2027-08-30", "08:00"), to: at(to, "08:00") }]]])

    it("knows that it rests, for who blocks the bot and after a week of silence on the Official Account", () => {
      const blocked = { blocked: away("2027-10-30"), calls: [call(ACCEPTED)], resting: resting(LAN, ANSWER) }
      expect(verdict(answered(), blocked)).toMatchObject({ ...CLEAN, told: 1, resting: 1 })
      const silent = { deeds: silentSince("2027-08-22"), calls: [], resting: resting(OA, ACCEPTED, ANSWER) }
      expect(verdict(answered(OA), silent)).toMatchObject({ ...CLEAN, resting: 2 })
    })

    it("blames the program where nothing rests, or still does though its reader has written", () => {
      const gone = { blocked: away("2027-10-30"), calls: [call(ACCEPTED)] }
      expect(verdict(answered(), gone)).toMatchObject({ ...CLEAN, untold: 1 })
      const rests = { calls: [], resting: resting(OA, ACCEPTED, ANSWER) }
      expect(verdict(answered(OA), { ...rests, deeds: silentSince("2027-08-27") }).untold).toBe(2)
      expect(verdict(answered(OA), { ...rests, deeds: silentSince("2027-08-22", "2027-09-20") }).untold).toBe(
        2,
      )
    })

    it("knows that it comes late, and once", () => {
      const late = { at: at("2027-09-20", "09:01") }
      const calls = [call(ACCEPTED), call(ANSWER, late)]
      const back = { calls, blocked: away("2027-09-20") }
      expect(verdict(answered(), back)).toMatchObject({ ...CLEAN, told: 2, told_late: 1 })
      const again = { ...back, calls: [...calls, call(ANSWER, late)] }
      expect(verdict(answered(), again)).toMatchObject({ ...CLEAN, told_twice: 1 })
      const toCome = { ...back, resting: resting(LAN, ANSWER) }
      expect(verdict(answered(), toCome)).toMatchObject({ ...CLEAN, told_twice: 1 })
    })

    it("knows that it is given up after sixty days, and not before", () => {
      const blocked = away("2027-12-30")
      const calls = [call(ACCEPTED)]
      const after = { calls, blocked, until: at("2027-10-30", "09:00") }
      expect(verdict(answered(), after)).toMatchObject({ ...CLEAN, expired: 1 })
      const before = { calls, blocked, until: at("2027-10-28", "09:00") }
      expect(verdict(answered(), before)).toMatchObject({ ...CLEAN, untold: 1 })
    })
  })

  it.each([
    ["another state", { state: "closed" }],
    ["another desk", { desk: HAMLET }],
    ["a way back that is gone", { hasRoute: false }],
    ["a step too few", { steps: [] }],
  ])("counts %s", (_, kept) => {
    expect(verdict(answered(), { kept }).unlawful_state).toBe(1)
  })

  it("counts days that are not its own, as kept and as promised", () => {
    expect(verdict(answered(), { kept: { answerBy: "2027-09-08" } }).wrong_deadline).toBe(1)
    const promised = [{ code: CODE, accept: "30/08/2027", answer: "08/09/2027" }]
    expect(verdict(answered(), { promised }).wrong_deadline).toBe(1)
    const right = [{ code: CODE, accept: "30/08/2027", answer: "09/09/2027" }]
    expect(verdict(answered(), { promised: right }).wrong_deadline).toBe(0)
  })

  it("knows news by their words", () => {
    expect(readNews(ANSWER)).toEqual({ code: CODE, kind: "own", says: "Đã có trả lời:", mark: "QN000001" })
    expect(readNews(`Phản ánh ${CODE} đang chờ ông/bà cho biết thêm đã 5 ngày làm việc. Ông/bà bấm`)).toEqual(
      {
        code: CODE,
        kind: "reminder",
        says: "đã 5 ngày làm việc",
        mark: "",
      },
    )
    expect(readNews(`Phản ánh ${CODE}\nTình trạng: Đã trả lời.`)).toBeUndefined()
  })
})

describe("the search of a copy", () => {
  const found = (look: (search: ReturnType<typeof createSearch>) => void) => {
    const search = createSearch(["100023"])
    look(search)
    const { joined, kept, atDesk } = search.end([])
    return [joined.length, kept.length, atDesk.length]
  }

  it.each([
    ["an account beside a code", `telegram 100023 {"text":"${CODE}"}`, [1, 0, 0]],
    ["an account beside words of a case", "telegram:100023 cot qz00012", [1, 0, 0]],
    ["an account beside a number of a case", "100023 case:12", [1, 0, 0]],
    ["an account alone", "telegram 100023", [0, 0, 0]],
    ["a case alone", `${CODE} 1000234 QZ00012`, [0, 0, 0]],
    ["words that were not to be kept", "đất số QX00012", [0, 1, 0]],
  ])("sees %s", (_, row, counts) => {
    expect(found((search) => search.row("public.some", row))).toEqual(counts)
  })

  it("sees an account that the desk may read", () => {
    expect(found((search) => search.deskRow("public.some", '{"user":"100023"}'))).toEqual([0, 0, 1])
  })
})

describe("what officers are warned of", () => {
  const HOA = "telegram:100001"
  const line = (text: string, account = HOA) => ({
    account,
    at: 0,
    text: `Phản ánh của Mặt trận xã:\n${text}\nNhắn “phản ánh cần xử lý” để mở danh sách.`,
    outcome: "delivered" as const,
    status: 200,
  })
  /** A case that came on 25 August, accepted in time by nobody: due on the 30th. */
  function verdictOn(calls: readonly ReturnType<typeof line>[]) {
    const { chronicle, story } = begin()
    const warnings = createWarnings(days, () => "Mặt trận xã")
    warnings.meanwhile(story, "2027-08-25")
    for (const day of ["2027-08-26", "2027-08-27", "2027-08-30", "2027-08-31"])
      warnings.morning(chronicle.stories, day)
    return warnings.judge(new Map([[COMMUNE, [HOA, "zalo-oa:2"]]]), { calls, died: [] }, () => {})
  }

  it("is told to one of them at least: what is new, soon due, late, each once", () => {
    const calls = [
      line("- Mới: 1"),
      line("- Sắp đến hạn báo tiếp nhận: 1 (sớm nhất 30/08/2027)"),
      line("- Quá hạn báo tiếp nhận: 1 (hạn sớm nhất 30/08/2027)"),
    ]
    expect(verdictOn(calls)).toEqual({ warnings: 3, unwarned: 0, overwarned: 0 })
  })

  it("is counted where it was not told, and where it was told twice", () => {
    expect(verdictOn([line("- Mới: 1")])).toEqual({ warnings: 3, unwarned: 2, overwarned: 0 })
    expect(verdictOn([line("- Mới: 1\n- Quá hạn trả lời: 1"), line("- Mới: 1")])).toEqual({
      warnings: 3,
      unwarned: 2,
      overwarned: 2,
    })
  })
})
