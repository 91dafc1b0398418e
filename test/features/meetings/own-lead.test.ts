import { beforeEach, describe, expect, it } from "vitest"
import { collectOwn } from "../../../src/features/mydata/collect.ts"
import { forgetEntry } from "../../../src/storage/forget-person.ts"
import { claimOutgoing, expireOutgoing, openPace } from "../../../src/storage/outbox-claims.ts"
import { rightsOf } from "../../../src/storage/rights.ts"
import { readLead } from "../../../src/understand/lead.ts"
import { testKeys } from "../../support/keys.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { makeMeetingCell, wantsReminders } from "./cell.ts"
import { minuteAt, on, toldTo } from "./told.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const an = phones.phone("telegram", "an")

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  await makeMeetingCell(phones.database)
})

const minute = (local: string) => minuteAt(phones.database, `2026-${local}`)
const told = async () => (await toldTo(phones.database, "an")).map((text) => text.split("\n")[0]!)
const OWN = "Nhắc thêm theo ý đồng chí"

async function call(sentence = "họp chi bộ 19h30 ngày 10/12/2026 tại nhà văn hóa, nội dung kiểm điểm") {
  await secretary.say(sentence)
  await secretary.press("Gửi giấy mời")
  await phones.database.query("update outbox set state = 'sent' where state = 'waiting'")
  phones.wait(2)
}

describe("words about one's own reminder", () => {
  it.each([
    ["nhắc tôi trước 1 ngày", 1440],
    ["nhac toi truoc 3 tieng", 180],
    ["nhắc em trước 30 phút nhé", 30],
    ["nhắc tôi trước giờ họp nửa tiếng", 30],
    ["nhắc tôi trước một tiếng rưỡi", 90],
    ["nhắc thêm trước 2 ngày", 2880],
    ["nhắc họp trước 45p", 45],
  ])("“%s” is %i minutes", (typed, minutes) => {
    expect(readLead(typed)).toEqual({ minutes })
  })

  it.each([
    ["thôi nhắc thêm", { none: true }],
    ["đừng nhắc thêm nữa", { none: true }],
    ["đừng nhắc trước 2 tiếng", { less: true }],
    ["đừng nhắc tôi nữa", { less: true }],
    ["nhắc tôi đóng đảng phí", null],
    ["hội đồng nhắc trước 3 ngày thì sao", null],
  ])("“%s” is read as it is meant", (typed, said) => {
    expect(readLead(typed)).toEqual(said)
  })
})

describe("a member who wants to be reminded at a time of their own", () => {
  it("says so, agrees to reminders where that is missing, and hears of each version once", async () => {
    const asked = await an.say("nhắc tôi trước 3 tiếng")
    expect(asked).toContain("trợ lý nhắc thêm đồng chí trước mỗi cuộc họp 3 tiếng")
    expect(asked).toContain("chưa đồng ý nhận nhắc")
    await an.press("Đồng ý")
    await call()
    for (const at of ["12-10T16:29", "12-10T16:30", "12-10T16:31"]) await minute(at)
    expect(await told()).toContain(OWN)
    expect((await told()).filter((line) => line === OWN)).toHaveLength(1)
    await phones.database.query("update outbox set state = 'sent' where state = 'waiting'")
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Đổi hoặc hoãn")
    await secretary.press("Đổi giờ")
    await secretary.say("19h30 ngày 12/12/2026")
    await secretary.press("Đúng, báo đổi")
    await minute("12-12T16:30")
    expect((await told()).filter((line) => line === OWN)).toHaveLength(2)
  })

  it("hears nothing when they said no, or did not agree, or took it back", async () => {
    await an.say("nhắc tôi trước 1 ngày")
    await call()
    expect(await minute("12-09T19:30")).toBe(0)
    await wantsReminders(phones.database, "telegram", "an")
    await an.say("vắng vì đi công tác")
    expect(await minute("12-09T19:31")).toBe(0)
    await an.say("có")
    expect(await an.say("thôi nhắc thêm")).toContain("không nhắc thêm nữa")
    expect((await told()).filter((line) => line === OWN)).toEqual([])
  })

  it("is told what is possible, and finds it beside the meeting", async () => {
    expect(await an.say("nhắc tôi trước 5 phút")).toContain("từ 10 phút đến 7 ngày")
    await call()
    await an.say("họp")
    expect(await an.press("Cách nhắc tôi")).toContain("nhắc thêm: không")
  })

  it("turns single kinds off and on", async () => {
    await wantsReminders(phones.database, "telegram", "an")
    expect(await an.say("đừng nhắc trước 2 tiếng")).toContain("– nhắc trước giờ họp: bật")
    expect(await an.press("Tắt nhắc trước giờ họp")).toContain("– nhắc trước giờ họp: tắt")
    await call()
    for (const at of ["12-09T19:30", "12-10T17:30"]) await minute(at)
    const lines = await told()
    expect(lines).toContain("Nhắc đồng chí về cuộc họp")
    expect(lines.join()).not.toContain("Sắp đến giờ họp")
    expect(await an.say("nhắc họp của tôi")).toContain("tắt")
    expect(await an.press("Bật nhắc trước giờ họp")).toContain("– nhắc trước giờ họp: bật")
  })

  it("sees the choice among their own data; it goes with the person", async () => {
    await an.say("nhắc tôi trước 3 tiếng")
    await an.press("Tắt nhắc trước một ngày").catch(() => an.say("2"))
    const { standing } = await rightsOf(phones.database, "telegram", "an")
    const asker = {
      from: { channel: "telegram", chat: "chat of an" },
      user: "an",
      standing,
      today: "2026-11-21",
    } as unknown as Parameters<typeof collectOwn>[1]
    const deps = { queries: phones.database, keys: testKeys, texts } as unknown as Parameters<
      typeof collectOwn
    >[0]
    const sections = await collectOwn(deps, asker)
    expect(sections.find(({ id }) => id === "reminders")!.rows).toMatchObject([{ leadMinutes: 180 }])
    await phones.database.transaction((queries) => forgetEntry(queries, standing.person!.id))
    expect(await phones.database.query("select from own_leads")).toEqual([])
  })
})

describe("a reminder that quiet hours would move beyond its use", () => {
  it("is not sent", async () => {
    await wantsReminders(phones.database, "telegram", "an")
    await an.say("nhắc tôi trước 7 tiếng")
    await call("họp chi bộ 6h sáng ngày 10/12/2026 tại nhà văn hóa, nội dung kiểm điểm")
    // 23h: nothing goes out before a quarter to seven, when the meeting has begun.
    await minute("12-09T23:00")
    expect((await told()).at(-1)).toBe(OWN)
    await openPace(phones.database, "telegram")
    await phones.database.query(
      "update outbox set state = 'sent' where state = 'waiting' and key not like '%:own:%'",
    )
    const request = {
      channel: "telegram",
      pace: { perSecond: 30, catchUpMs: 1000, chatGapMs: 0, groupGapMs: 0 },
      noticesADay: 3,
      limit: 10,
    } as const
    const claim = (local: string, notices: boolean) =>
      claimOutgoing(phones.database, {
        ...request,
        now: on(`2026-${local}`),
        until: on(`2026-12-10T12:00`),
        today: local.startsWith("12-10") ? "2026-12-10" : "2026-12-09",
        notices,
      })
    expect((await claim("12-09T23:01", false)).rows).toEqual([])
    expect((await claim("12-10T06:45", true)).rows).toEqual([])
    await expireOutgoing(phones.database, on("2026-12-10T06:45"))
    const [row] = await phones.database.query("select state from outbox where key like '%:own:%'")
    expect(row).toEqual({ state: "expired" })
  })
})
