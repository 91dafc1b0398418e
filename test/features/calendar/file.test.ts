import { beforeEach, describe, expect, it } from "vitest"
import { readOriginal } from "../../../src/storage/originals.ts"
import { problemsOf } from "../../ics/rules.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { makeMeetingCell } from "../meetings/cell.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const an = phones.phone("telegram", "an")

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  await makeMeetingCell(phones.database)
  await call("10/12/2026")
})

async function call(day: string): Promise<void> {
  await secretary.say(`họp chi bộ 19h30 ngày ${day} tại nhà văn hóa, nội dung: kiểm điểm`)
  await secretary.press("Gửi giấy mời")
  phones.wait(2)
  await phones.database.query("update outbox set state = 'sent', settled_at = now() where state = 'waiting'")
}

async function fileOf(phone: typeof an): Promise<string> {
  const { file } = await phone.last()
  expect(file).toMatchObject({ name: "lich-hop.ics", mediaType: "text/calendar" })
  const ics = Buffer.from((await readOriginal(phones.database, file!.sha256))!).toString("utf8")
  expect(problemsOf(ics)).toEqual([])
  return ics
}

describe("the button below an answer", () => {
  it("sends the meeting as a file for the calendar, with what it is about", async () => {
    await an.say("có")
    await an.press("Thêm vào lịch")
    const ics = await fileOf(an)
    expect(ics).toContain("METHOD:PUBLISH")
    expect(ics).toContain("DTSTART;TZID=Asia/Ho_Chi_Minh:20261210T193000")
    expect(ics).toContain("Nội dung: kiểm điểm")
    expect(await an.buttons()).toEqual(["Đăng ký lịch tự cập nhật"])
  })

  it("is not there for whoever does not come", async () => {
    await an.say("vắng vì đi công tác")
    expect(await an.buttons()).not.toContain("Thêm vào lịch")
  })

  it("is under one's meetings, too, and brings all of them in one file", async () => {
    await call("20/12/2026")
    await an.say("lịch họp của tôi")
    await an.press("Thêm vào lịch")
    expect((await fileOf(an)).match(/BEGIN:VEVENT/g)).toHaveLength(2)
  })
})

describe("the button below the news that a meeting is off", () => {
  it("sends a file that takes it out of the calendar again, also days later", async () => {
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Đổi hoặc hoãn")
    await secretary.press("Hoãn họp")
    await secretary.press("Đúng, hoãn họp")
    const news = await an.last()
    phones.wait(3 * 24 * 60)
    expect(await an.press("Xóa khỏi lịch", news)).toContain(texts("calendar-file-cancelled"))
    const ics = await fileOf(an)
    expect(ics).toContain("METHOD:CANCEL")
    expect(ics).toContain("SEQUENCE:1")
  })
})

describe("somebody else", () => {
  it("who presses a button that was passed on learns nothing of the meeting", async () => {
    const [meeting] = await phones.database.query<{ id: number }>("select id from meetings")
    const stranger = phones.phone("telegram", "x")
    const [answer] = await stranger.send({ action: `calendar:${meeting!.id}` })
    expect(answer).toContain(texts("calendar-gone"))
    expect((await stranger.last()).file).toBeUndefined()
  })
})

describe("where the assistant has no address", () => {
  it("says so, and the files are still there", async () => {
    expect(await an.say("lịch của tôi")).toContain(texts("calendar-no-address"))
  })
})
