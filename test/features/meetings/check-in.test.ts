import { beforeEach, describe, expect, it } from "vitest"
import { codeAt } from "../../../src/core/check-in.ts"
import { tokenDigest } from "../../../src/core/links.ts"
import { readCheckInPage } from "../../../src/storage/check-ins.ts"
import { testKeys } from "../../support/keys.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "../members/cell.ts"
import { makeMeetingCell } from "./cell.ts"

const phones = usePhones({ publicUrl: "https://chibo.example" })
const secretary = phones.phone("zalo-bot", "s")
const an = phones.phone("telegram", "an")
const binh = phones.phone("zalo-oa", "binh")
const xuan = phones.phone("telegram", "xuan")
const WRONG = texts("checkin-wrong")
/** From when the invitations are out until half past seven in the evening of 22/11, in minutes. */
const UNTIL = 34.5 * 60 - 2

let unit: number
let meeting: number
let waited: number

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  unit = await makeMeetingCell(phones.database)
  await secretary.say("họp chi bộ 19h30 ngày 22/11/2026 tại nhà văn hóa, nội dung kiểm điểm")
  await secretary.press("Gửi giấy mời")
  const [row] = await phones.database.query<{ id: number }>("select id from meetings")
  meeting = row!.id
  waited = 0
  wait(2)
})

function wait(minutes: number): void {
  phones.wait(minutes)
  waited += minutes
}
const now = () => new Date(testClock.now().getTime() + waited * 60_000)
const code = (at = now()) => codeAt(testKeys, meeting, at).code
/** Nobody's code, now or in the window before. */
const wrong = () => (code() === "000000" || code(before()) === "000000" ? "999999" : "000000")
const before = () => new Date(now().getTime() - 30_000)

async function roll(): Promise<string> {
  await secretary.say("họp")
  await secretary.press("19h30")
  return secretary.press("Điểm danh")
}

async function open(): Promise<string> {
  await roll()
  return secretary.press("Mở điểm danh QR")
}

describe("the check-in of a meeting", () => {
  it("is opened from the roll, gives one link while it is open, and another after it was closed", async () => {
    wait(UNTIL - 31)
    await secretary.say("họp")
    await secretary.press("19h30")
    expect(await secretary.buttons()).not.toContain("Điểm danh")
    wait(1)
    const url = /https:\/\/chibo\.example\/check-in\/[\w-]{24}/
    const link = url.exec(await open())![0]
    const token = link.split("/").at(-1)!
    expect(await readCheckInPage(phones.database, tokenDigest(token), now())).toMatchObject({
      meeting,
      here: 0,
    })
    await secretary.press("Điểm danh")
    expect(await secretary.buttons()).toEqual([
      "Xác nhận điểm danh",
      "Liên kết màn hình QR",
      "Đóng điểm danh QR",
    ])
    wait(1)
    expect(await secretary.press("Liên kết")).toContain(link)
    expect(await secretary.press("Đóng điểm danh QR")).toContain(texts("checkin-closed"))
    expect(await readCheckInPage(phones.database, tokenDigest(token), now())).toBeUndefined()
    expect(await an.say(`điểm danh ${code()}`)).toContain(WRONG)
    expect(url.exec(await open())![0]).not.toBe(link)
    const acts = await phones.database.query<{ act: string }>(
      "select act from audit where act like 'check-in%' order by number",
    )
    expect(acts.map(({ act }) => act)).toEqual(["check-in-opened", "check-in-closed", "check-in-opened"])
    wait(90)
    await roll()
    expect(await secretary.buttons()).toEqual(["Xác nhận điểm danh"])
  })

  it("takes the code as a sentence, as digits alone and from a scanned link, once a person, and the chair sees who is late", async () => {
    await makePerson(phones.database, { name: "Vũ Thị Xuân", unit })
    await an.say("vắng vì đi công tác")
    await binh.say("có")
    wait(UNTIL - 5)
    await open()
    wait(7)
    expect(await an.say(`điểm danh ${code()}`)).toBe(
      "Đã ghi nhận có mặt lúc 19h32, cuộc họp 19h30 Chủ nhật 22/11. Chủ trì xác nhận khi chốt điểm danh.\n",
    )
    wait(1)
    expect(await an.say(code())).toContain("đã được ghi nhận có mặt từ lúc 19h32")
    wait(8)
    expect(await binh.say(`/start dd-${code()}`)).toContain("Đã ghi nhận có mặt lúc 19h41")
    const whole = code()
    expect(await secretary.say(`${whole.slice(0, 3)} ${whole.slice(3)}`)).toContain("lúc 19h41")
    const shown = await roll()
    expect(shown).toContain("1) Nguyễn Văn An: có mặt (QR)")
    expect(shown).toContain("2) Lê Thị Bình: đến muộn (QR)")
    expect(shown).toContain("4) Cụ Phạm Văn Thọ: chưa rõ\n")
  })

  it("is a proposal: what the chair says by number stands, and after the roll is confirmed no code is taken", async () => {
    wait(UNTIL)
    await open()
    await roll()
    await secretary.say("1 có mặt; 2 vắng không lý do")
    wait(15)
    await an.say(`điểm danh ${code()}`)
    await binh.say(`điểm danh ${code()}`)
    const shown = await roll()
    expect(shown).toContain("1) Nguyễn Văn An: có mặt (QR)")
    expect(shown).toContain("2) Lê Thị Bình: vắng không lý do (QR)")
    await secretary.press("Xác nhận điểm danh")
    expect(await secretary.say(`điểm danh ${code()}`)).toContain(WRONG)
  })

  it("beats what was filled in from an answer before, also where the chair had only looked", async () => {
    await an.say("vắng vì đi công tác")
    wait(UNTIL)
    expect(await open()).toContain("/check-in/")
    expect(await roll()).toContain("1) Nguyễn Văn An: vắng có lý do\n")
    await an.say(`điểm danh ${code()}`)
    expect(await roll()).toContain("1) Nguyễn Văn An: có mặt (QR)")
    await secretary.say("tất cả có mặt trừ 2")
    await binh.say(`điểm danh ${code()}`)
    expect(await roll()).toContain("2) Lê Thị Bình: có mặt (QR)")
  })

  it("stands in what a member can see and take along of their own data", async () => {
    wait(UNTIL)
    await open()
    await an.say(`điểm danh ${code()}`)
    await an.say("dữ liệu của tôi")
    const save = (await an.last()).buttons!.find(({ label }) => label.startsWith("Tải"))!
    await an.send({ action: save.action })
    const [file] = await phones.database.query<{ bytes: Buffer }>(
      "select bytes from originals where media_type = 'application/json'",
    )
    const { meetings } = JSON.parse(Buffer.from(file!.bytes).toString("utf8"))
    expect(meetings).toMatchObject([{ checkedInAt: now().toISOString(), answeredBy: null }])
  })
})

describe("a code at check-in", () => {
  it("of the window before is taken still, an older one is wrong, and one of another meeting too", async () => {
    wait(UNTIL)
    await open()
    expect(await an.say(`điểm danh ${code(new Date(now().getTime() - 60_000))}`)).toContain(WRONG)
    expect(await an.say(`điểm danh ${codeAt(testKeys, meeting + 1, now()).code}`)).toContain(WRONG)
    expect(await an.say(`điểm danh ${code(before())}`)).toContain("Đã ghi nhận")
  })

  it("that is right is answered like a wrong one to whoever is not asked to the meeting", async () => {
    const other = await makeUnit(phones.database, "Chi bộ thôn Thượng")
    await makePerson(phones.database, {
      name: "Vũ Thị Xuân",
      unit: other,
      account: { channel: "telegram", user: "xuan" },
    })
    wait(UNTIL)
    await open()
    const nobody = phones.phone("telegram", "nobody")
    for (const phone of [xuan, nobody]) {
      const refused = await phone.say(`điểm danh ${code()}`)
      expect(refused).toBe(await phone.say(`điểm danh ${wrong()}`))
      expect(refused).toContain(WRONG)
      // To them six digits alone are a question like any other.
      expect(await phone.say(code())).not.toContain("Mã")
    }
    const came = await phones.database.query("select 1 from meeting_people where checked_in_at is not null")
    expect(came).toEqual([])
  })

  it("is not looked at for ten minutes after five wrong ones, not even the right one", async () => {
    wait(UNTIL)
    await open()
    for (let time = 0; time < 4; time++) expect(await an.say(`điểm danh ${wrong()}`)).toContain(WRONG)
    expect(await an.say(wrong())).toContain("xin đợi 10 phút")
    expect(await an.say(`điểm danh ${code()}`)).toContain("xin đợi 10 phút")
    wait(10)
    expect(await an.say(`điểm danh ${code()}`)).toContain("Đã ghi nhận")
  })

  it("is typed where nobody else reads the answer", async () => {
    wait(UNTIL)
    await open()
    const group = phones.phone("telegram", "an", { chat: "group", isPrivate: false })
    expect(await group.say(`điểm danh ${code()}`)).toContain(texts("checkin-group"))
  })

  it("is only digits where no check-in is open", async () => {
    wait(UNTIL)
    expect(await an.say(code())).not.toContain("Mã")
    expect(await an.say(`điểm danh ${code()}`)).toContain(WRONG)
  })
})
