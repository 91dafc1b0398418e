import { randomBytes } from "node:crypto"
import { beforeEach, describe, expect, it } from "vitest"
import { ROLES, type Role } from "../../../src/core/rights.ts"
import type { Action } from "../../../src/features/dialogue.ts"
import { remindNow } from "../../../src/reminding.ts"
import { writeDialogue } from "../../../src/storage/dialogues.ts"
import { giveRole } from "../../../src/storage/roles.ts"
import { secondConnection } from "../../storage/second-connection.ts"
import { testKeys } from "../../support/keys.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "../members/cell.ts"
import { makeMeetingCell } from "./cell.ts"
import { heldMeeting, minuteAt, on, toldTo } from "./told.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const an = phones.phone("telegram", "an")
const DAY = 24 * 60
const SENTENCE = "họp thường kỳ 19h30 ngày 3 hằng tháng tại nhà văn hóa"
let unit: number

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  unit = await makeMeetingCell(phones.database)
})

const minute = (local: string) => minuteAt(phones.database, local)
const told = (user: string) => toldTo(phones.database, user)
const drafts = () =>
  phones.database.query<{ id: number; at: Date }>(
    "select id, starts_at as at from meetings where state = 'draft' order by starts_at",
  )

async function setSeries(sentence = SENTENCE): Promise<string> {
  await secretary.say(sentence)
  return secretary.press("Đặt lịch này")
}

describe("a secretary sets meetings that come again", () => {
  it("in one sentence, sees the next six dates in full with days off, and confirms", async () => {
    const preview = await secretary.say(SENTENCE)
    expect(preview).toContain("Chi bộ thôn Đoài: lịch sinh hoạt thường kỳ")
    expect(preview).toContain("1) 19h30, thứ Năm 03/12/2026 (ngày 25 tháng 10 âm lịch)")
    expect(preview).toContain("2) 19h30, Chủ nhật 03/01/2027")
    expect(preview).toContain("6) 19h30, thứ Hai 03/05/2027")
    expect(preview).toMatch(/03\/05\/2027 .* – trùng ngày nghỉ: Nghỉ bù Quốc tế Lao động/)
    expect(preview).toContain("Nơi họp: nhà văn hóa")
    const asked = await secretary.press("Đặt lịch này")
    expect(asked).toContain("Trước mỗi lần họp 7 ngày")
    expect(asked).toMatch(/03\/05\/2027 .*trùng ngày nghỉ: .* Giữ, dời hay bỏ\?/)
    expect(await secretary.press("Dời sang lúc khác")).toContain("sang lúc nào?")
    const moved = await secretary.say("4/5/2027")
    expect(moved).toContain("Đã dời sang 19h30, thứ Ba 04/05/2027")
    expect(moved).toMatch(/6\) 19h30, thứ Ba 04\/05\/2027 .*\(đã dời\)/)
    expect(await an.count()).toBe(0)
  })

  it("step by step from the unit's page, and is asked for what is missing or unclear", async () => {
    await secretary.say("họp")
    await secretary.press("Lịch, cài đặt")
    expect(await secretary.press("Lịch định kỳ")).toContain("Họp định kỳ vào lúc nào?")
    expect(await secretary.say("khi nào rảnh")).toContain("Chưa rõ lịch")
    expect(await secretary.say("thứ sáu đầu tháng")).toContain("Họp lúc mấy giờ?")
    expect(await secretary.say("7h")).toContain("sáng, chiều hay tối")
    expect(await secretary.say("19h30")).toContain("Họp ở đâu?")
    const preview = await secretary.say("đình làng")
    expect(preview).toContain("1) 19h30, thứ Sáu 04/12/2026")
    expect(preview).toMatch(/2\) 19h30, thứ Sáu 01\/01\/2027 .*trùng ngày nghỉ: Tết Dương lịch/)
    expect(preview).toContain("Nơi họp: đình làng")
  })

  it("twice a month, but not every day: that is refused with words", async () => {
    const refused = await secretary.say("ngày nào cũng họp giao ban 7h15 sáng tại nhà văn hóa")
    expect(refused).toContain("không đặt lịch họp hằng ngày")
    expect(refused).toContain("Họp định kỳ vào lúc nào?")
    const preview = await secretary.say("20h các ngày 15 và 30 hằng tháng tại nhà văn hóa")
    expect(preview).toContain("1) 20h00, thứ Hai 30/11/2026")
    expect(preview).toContain("2) 20h00, thứ Ba 15/12/2026")
    expect(preview).toContain("Tháng nào không có ngày này thì tháng ấy không họp.")
  })

  it("leaves one date out, changes the days of preparation, ends the whole", async () => {
    await setSeries()
    await secretary.press("Giữ ngày này")
    await secretary.press("Bỏ một lần")
    const shown = await secretary.press("19h30 thứ Năm 03/12")
    expect(shown).toMatch(/1\) 19h30, thứ Năm 03\/12\/2026 .*\(bỏ lần này\)/)
    await secretary.press("Đổi số ngày")
    expect(await secretary.say("20")).toContain("từ 3 đến 14")
    expect(await secretary.say("10")).toContain("trước 10 ngày")
    await minute("2026-11-30T08:00")
    expect(await drafts()).toEqual([])
    await secretary.press("Thôi lịch này")
    expect(await secretary.press("Đúng, thôi lịch")).toContain("Đã thôi lịch")
    await minute("2026-12-28T08:00")
    expect(await drafts()).toEqual([])
  })

  it("in place of the one that was, of the same kind", async () => {
    await setSeries()
    const preview = await secretary.say("họp thường kỳ 19h ngày 15 hằng tháng tại đình")
    expect(preview).toContain("sẽ được thay")
    await secretary.press("Đặt lịch này")
    expect(await secretary.screen()).toContain("15/12/2026")
    expect(await secretary.screen()).not.toContain("03/12/2026")
  })
})

describe("the draft of a date", () => {
  it("comes a week before, once, to the secretary alone; one press invites everybody", async () => {
    await heldMeeting(phones.database, unit, "2026-11-03T19:30", { agenda: "nghị quyết tháng" })
    await setSeries()
    expect(await minute("2026-11-26T07:59")).toBe(0)
    expect(await minute("2026-11-26T08:00")).toBe(1)
    expect(await minute("2026-11-26T08:01")).toBe(0)
    const [draft] = await told("s")
    expect(draft).toContain("chưa gửi cho ai")
    expect(draft).toContain("19h30, thứ Năm 03/12/2026")
    expect(draft).toContain("Nội dung: nghị quyết tháng")
    expect(draft).toContain("Sẽ mời 3 đồng chí, 2 nhận")
    expect(await told("an")).toEqual([])
    phones.wait(6 * DAY)
    expect(await secretary.press("Gửi giấy mời")).toContain("Đã ghi cuộc họp cho 3 đồng chí")
    expect((await told("an"))[0]).toContain("03/12/2026")
    // Pressed, it is not asked about any more.
    await minute("2026-11-30T08:00")
    expect(await told("s")).toHaveLength(1)
  })

  it("is asked about once more three days before, and stays a draft beside others", async () => {
    await setSeries()
    await minute("2026-11-26T08:00")
    const draft = await secretary.last()
    phones.wait(6 * DAY)
    await secretary.say("họp đột xuất 19h30 ngày 29/11/2026 tại trụ sở, nội dung phòng chống bão")
    await minute("2026-11-30T08:00")
    await minute("2026-11-30T08:01")
    const all = await told("s")
    expect(all).toHaveLength(2)
    expect(all[1]).toContain("còn ba ngày nữa là họp")
    expect(await secretary.press("Sửa trước", draft)).toContain("Giấy mời sẽ như sau")
  })

  it("is dropped by one press and not made again; so is one that was taken back and thrown away", async () => {
    await setSeries()
    await minute("2026-11-26T08:00")
    phones.wait(6 * DAY)
    expect(await secretary.press("Bỏ lần này")).toContain("Đã bỏ lần này")
    await minute("2026-11-27T08:00")
    expect(await drafts()).toEqual([])
    await minute("2026-12-27T08:00")
    expect(await drafts()).toHaveLength(1)
    const message = await secretary.last()
    await secretary.press("Gửi giấy mời", message)
    await secretary.press("Rút lại")
    await secretary.press("Bỏ")
    await minute("2026-12-28T08:00")
    expect(await drafts()).toEqual([])
    expect(await secretary.press("Gửi giấy mời", message)).toBe(`${texts("common-button-unknown")}\n`)
  })

  it("says of a day off that it is one, and asks", async () => {
    await secretary.say("họp thường kỳ 19h30 thứ sáu đầu tháng tại nhà văn hóa")
    await secretary.press("Đặt lịch này")
    await minute("2026-12-25T08:00")
    expect((await told("s")).at(-1)).toContain(
      "trùng ngày nghỉ: Tết Dương lịch. Giữ ngày này thì bấm “Gửi giấy mời”, dời thì bấm “Sửa trước khi gửi”.",
    )
  })

  it("is not made of a day for which somebody called the meeting by hand", async () => {
    await setSeries()
    await heldMeeting(phones.database, unit, "2026-12-03T20:00", { state: "called" })
    await minute("2026-11-26T08:00")
    expect(await drafts()).toEqual([])
  })

  it("is not made a second time when the same series is set anew", async () => {
    await setSeries()
    await minute("2026-11-26T08:00")
    await setSeries()
    await minute("2026-11-26T08:01")
    expect(await drafts()).toHaveLength(1)
  })

  it("goes to the deputy where the secretary has no account, and waits where nobody has one", async () => {
    await setSeries()
    await phones.database.query("delete from accounts where user_id = 's'")
    expect(await minute("2026-11-26T08:00")).toBe(0)
    const cuong = await makePerson(phones.database, {
      name: "Lê Văn Cường",
      unit,
      account: { channel: "telegram", user: "cuong" },
    })
    await giveRole(phones.database, cuong, { unit, role: "deputy" }, on("2026-11-26T09:00"))
    expect(await minute("2026-11-27T08:00")).toBe(1)
    expect(await told("cuong")).toHaveLength(1)
    phones.wait(7 * DAY)
    const deputy = phones.phone("telegram", "cuong")
    expect(await deputy.press("Gửi giấy mời")).toContain("Đã ghi cuộc họp")
  })

  it("is one when two processes look at the same moment", async () => {
    await setSeries()
    const other = await secondConnection(phones.database)
    const clock = { now: () => on("2026-11-26T08:00") }
    const added = await Promise.all(
      [phones.database, other].map((database) => remindNow({ database, clock, texts })),
    )
    expect(added.reduce((sum, one) => sum + one)).toBe(1)
    expect(await drafts()).toHaveLength(1)
    await other.close()
  })
})

describe("“như tháng trước”", () => {
  it("copies place, agenda, hour, and the day that the last two agree on", async () => {
    await heldMeeting(phones.database, unit, "2026-10-03T19:30")
    await heldMeeting(phones.database, unit, "2026-11-03T19:30", { place: "đình", agenda: "sơ kết" })
    const shown = await secretary.say("như tháng trước")
    expect(shown).toContain("19h30, thứ Năm 03/12/2026")
    expect(shown).toContain("Nơi họp: đình")
    expect(shown).toContain("Nội dung: sơ kết")
    expect(await secretary.say("hop nhu thang truoc nhung 20h")).toContain("20h00, thứ Năm 03/12/2026")
    await secretary.say("họp")
    expect(await secretary.press("Như lần trước")).toContain("19h30, thứ Năm 03/12/2026")
    await secretary.press("Gửi giấy mời")
    expect((await told("an"))[0]).toContain("03/12/2026")
  })

  it("goes by the weekday where that is what they agree on", async () => {
    // The first Tuesdays of October and November.
    await heldMeeting(phones.database, unit, "2026-10-06T19:30")
    await heldMeeting(phones.database, unit, "2026-11-03T19:30")
    expect(await secretary.say("nhu lan truoc")).toContain("thứ Ba 01/12/2026")
  })

  it("asks for the day where they do not agree, and takes a button or words", async () => {
    await heldMeeting(phones.database, unit, "2026-10-20T19:30")
    await heldMeeting(phones.database, unit, "2026-11-03T19:30")
    expect(await secretary.say("nhu lan truoc")).toContain("chưa rõ ngày giờ")
    expect(await secretary.buttons()).toEqual(["19h30 thứ Năm 03/12", "19h30 thứ Ba 01/12"])
    const asked = await secretary.last()
    expect(await secretary.say("20h ngày 4/12/2026")).toContain("20h00, thứ Sáu 04/12/2026")
    expect(await secretary.press("19h30 thứ Ba", asked)).toContain("thứ Ba 01/12/2026")
  })

  it("has nothing to go by in a unit that has not met; a member's words are a question as before", async () => {
    expect(await secretary.say("như tháng trước")).toContain("Chưa có cuộc họp nào trước đây")
    expect(await an.say("như tháng trước")).not.toContain("họp")
  })
})

describe("every act on a series", () => {
  async function press(action: Action): Promise<string> {
    const id = randomBytes(9).toString("base64url")
    await writeDialogue(
      phones.database,
      testKeys,
      { channel: "telegram", chat: "chat of em" },
      { actions: [{ id, action }], latest: [] },
      on("2030-01-01T00:00"),
    )
    return (await phones.phone("telegram", "em").send({ action: id }))[0]!
  }

  async function allowed(): Promise<string[]> {
    const rows = await phones.database.query<{ id: number }>("select id from series")
    const series = rows[0]!.id
    const meeting = (await drafts())[0]!.id
    const day = "2027-01-03"
    const plan = { unit, kind: "thematic", rrule: "FREQ=MONTHLY;BYMONTHDAY=9", hour: "19:30" } as const
    const acts: Action[] = [
      { feature: "series", do: "open", unit },
      { feature: "series", do: "set", plan: { ...plan, place: "đình", isOnline: false } },
      { feature: "series", do: "one", series },
      { feature: "series", do: "keep", series, day },
      { feature: "series", do: "skip", series, day },
      { feature: "series", do: "edit", meeting },
      { feature: "series", do: "end-sure", series },
      { feature: "reminders", do: "call", unit, what: "month" },
      { feature: "reminders", do: "finish", meeting },
      { feature: "reminders", do: "unit", unit },
      { feature: "reminders", do: "turn-kind", unit, kind: "eve" },
      { feature: "reminders", do: "hush", unit, what: "month" },
    ]
    const done: string[] = []
    for (const action of acts)
      if ((await press(action)) !== `${texts("common-button-unknown")}\n`) done.push(action.do)
    return done
  }

  const CALLERS: readonly Role[] = ["secretary", "deputy"]
  const MAY: Readonly<Record<string, readonly Role[]>> = {
    open: CALLERS,
    set: CALLERS,
    one: CALLERS,
    keep: CALLERS,
    skip: CALLERS,
    edit: CALLERS,
    "end-sure": CALLERS,
    call: CALLERS,
    finish: ["secretary", "deputy", "clerk"],
    unit: ["secretary"],
    "turn-kind": ["secretary"],
    hush: ["secretary"],
  }

  it.each(ROLES)("is for a %s of the unit as the table says, and for none of another unit", async (role) => {
    await setSeries()
    await minute("2026-11-26T08:00")
    if (role === "secretary") await phones.database.query("delete from roles where role = 'secretary'")
    const other = await makeUnit(phones.database, "Chi bộ thôn Thượng")
    const em = await makePerson(phones.database, {
      name: "Vũ Thị Em",
      unit: other,
      roles: [role],
      account: { channel: "telegram", user: "em" },
    })
    expect(await allowed()).toEqual([])
    await giveRole(phones.database, em, { unit, role }, on("2026-11-26T09:00"))
    expect(await allowed()).toEqual(Object.keys(MAY).filter((name) => MAY[name]!.includes(role)))
  })
})
