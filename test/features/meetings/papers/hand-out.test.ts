import { beforeEach, describe, expect, it } from "vitest"
import { readDocx } from "../../../../src/ingest/read/docx.ts"
import { DEFAULT_LIMITS } from "../../../../src/ingest/read/limits.ts"
import { readSheets } from "../../../../src/sheets/read.ts"
import { readOriginal } from "../../../../src/storage/originals.ts"
import { giveRole } from "../../../../src/storage/roles.ts"
import { pdfText } from "../../../support/pdf-text.ts"
import { type Phone, usePhones } from "../../../support/phones.ts"
import { testClock } from "../../../support/shelf.ts"
import { makePerson } from "../../members/cell.ts"
import { makeMeetingCell } from "../cell.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const an = phones.phone("telegram", "an")
const clerk = phones.phone("telegram", "em")
/** From nine in the morning of 21/11/2026 until an hour after half past seven in the evening of 22/11. */
const UNTIL = 35.5 * 60
let unit: number
/** The journal is only added to: what a test adds comes after this. */
let written = 0

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  const [last] = await phones.database.query<{ last: number }>("select last_number as last from audit_ends")
  written = last!.last
  unit = await makeMeetingCell(phones.database)
  const em = { name: "Vũ Thị Em", unit, account: { channel: "telegram", user: "em" } } as const
  const id = await makePerson(phones.database, em)
  await giveRole(phones.database, id, { unit, role: "clerk" }, testClock.now())
  await secretary.say("họp chi bộ 19h30 ngày 22/11/2026 tại nhà văn hóa, nội dung kiểm điểm; kết nạp")
  await secretary.press("Gửi giấy mời")
  phones.wait(2)
})

async function fileOf(phone: Phone): Promise<{ name: string; bytes: Uint8Array }> {
  const { file } = await phone.last()
  return { name: file!.name, bytes: (await readOriginal(phones.database, file!.sha256))! }
}
const journal = async () => {
  const rows = await phones.database.query<{ reason: string }>(
    "select reason from audit where act = 'attendance-exported' and number > $1 order by number",
    [written],
  )
  return rows.map(({ reason }) => reason)
}
/** The roll is taken from what people said, An's excuse among it, and confirmed. */
async function hold(): Promise<void> {
  await an.say("xin phép vắng vì đi viện")
  phones.wait(UNTIL)
  await secretary.say("họp")
  await secretary.press("19h30")
  await secretary.press("Điểm danh")
  await secretary.press("Xác nhận điểm danh")
}

describe("before a meeting", () => {
  it("there is a list to sign on paper, and nothing else yet", async () => {
    await secretary.say("họp")
    await secretary.press("19h30")
    const buttons = await secretary.buttons()
    expect(buttons).toContain("Danh sách in (PDF)")
    expect(buttons.join()).not.toContain("Biên bản")
    expect(await secretary.press("Danh sách in")).toContain(
      "Danh sách in có tên từng đồng chí trong Chi bộ thôn Đoài",
    )
    await secretary.press("Đúng, gửi tệp")
    const { name, bytes } = await fileOf(secretary)
    expect(name).toBe("Danh sách dự họp Chi bộ thôn Đoài 22-11-2026.pdf")
    const words = await pdfText(bytes)
    expect(words).toContain("Chi bộ thôn Đoài: sinh hoạt thường kỳ")
    expect(words).toContain("Thời gian: 19h30, Chủ nhật 22/11/2026")
    expect(words).toContain("Địa điểm: nhà văn hóa")
    // The numbers of the roll, so that what was signed can be typed by number.
    expect(words).toMatch(
      /1 Nguyễn Văn An chính thức 2 Lê Thị Bình chính thức 3 Trần Thị Bình chính thức 4 Vũ Thị Em/,
    )
    expect(words).toContain("Người lấy: Trần Thị Bình, lúc 09:02 ngày 21/11/2026")
    expect(await journal()).toEqual(["list"])
  })
})

describe("after the roll is confirmed", () => {
  it("the page offers attendance and minutes, and the secretary gets both with reasons", async () => {
    await hold()
    expect((await secretary.buttons()).slice(0, 3)).toEqual([
      "Điểm danh",
      "Danh sách điểm danh (Excel)",
      "Biên bản (Word)",
    ])
    const done = await secretary.last()
    await secretary.press("Danh sách điểm danh", done)
    await secretary.press("Đúng, gửi tệp")
    const sheet = await fileOf(secretary)
    expect(sheet.name).toBe("Điểm danh Chi bộ thôn Đoài 22-11-2026.xlsx")
    const [{ rows } = { rows: [] }] = await readSheets(sheet.bytes, sheet.name)
    expect(rows.find((row) => row[1] === "Nguyễn Văn An")?.slice(2, 5)).toEqual([
      "chính thức",
      "vắng có lý do",
      "sức khỏe",
    ])
    await secretary.press("Biên bản", done)
    await secretary.press("Đúng, gửi tệp")
    const minutes = await fileOf(secretary)
    expect(minutes.name).toBe("Biên bản Chi bộ thôn Đoài 22-11-2026.docx")
    const { text } = await readDocx(minutes.bytes, minutes.name, DEFAULT_LIMITS)
    expect(text).toContain("1. Nguyễn Văn An (sức khỏe)")
    expect(text).toContain("1. kiểm điểm")
    expect(text).toContain("2. kết nạp")
    // Five official members; An is excused, so the base is four.
    expect(text).toContain("Số làm căn cứ biểu quyết: 4 đảng viên chính thức; quá nửa là từ 3.")
    expect(text).toContain("Chủ tọa: Trần Thị Bình")
    expect(text).not.toContain("BẢN TẠM")
    expect(text).toContain("Người lấy: Trần Thị Bình, lúc 20:32 ngày 22/11/2026")
    expect(await journal()).toEqual(["sheet", "minutes"])
  })

  it("the clerk gets them without reasons, and the secretary hears of it", async () => {
    await hold()
    await clerk.say("họp")
    await clerk.press("19h30")
    const shown = await clerk.last()
    for (const [button, named] of [
      ["Danh sách điểm danh", "xlsx"],
      ["Biên bản", "docx"],
    ] as const) {
      await clerk.press(button, shown)
      await clerk.press("Đúng, gửi tệp")
      const { name, bytes } = await fileOf(clerk)
      const text =
        named === "xlsx"
          ? JSON.stringify(await readSheets(bytes, name))
          : (await readDocx(bytes, name, DEFAULT_LIMITS)).text
      expect(text).toContain("Nguyễn Văn An")
      expect(text).not.toContain("sức khỏe")
      expect(await secretary.screen()).toContain(
        `Đồng chí Vũ Thị Em vừa lấy tệp “${name}” của Chi bộ thôn Đoài.`,
      )
    }
  })

  it("the year's table is had from the unit's page", async () => {
    await hold()
    await secretary.say("họp")
    await secretary.press("Lịch, cài đặt")
    expect(await secretary.press("Bảng năm 2026")).toContain("Bảng năm 2026 có việc dự họp của từng đồng chí")
    await secretary.press("Đúng, gửi tệp")
    const { name, bytes } = await fileOf(secretary)
    expect(name).toBe("Điểm danh năm 2026 Chi bộ thôn Đoài.xlsx")
    const [{ rows } = { rows: [] }] = await readSheets(bytes, name)
    expect(rows.find((row) => row[1] === "Nguyễn Văn An")?.slice(13)).toEqual(["P", null, 1, 0, 0])
    expect(await journal()).toEqual(["year:2026"])
  })
})

describe("a file of a meeting", () => {
  it("is a draft after the meeting has begun and before the roll is confirmed", async () => {
    phones.wait(UNTIL)
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Biên bản")
    await secretary.press("Đúng, gửi tệp")
    const { name, bytes } = await fileOf(secretary)
    expect((await readDocx(bytes, name, DEFAULT_LIMITS)).text).toContain("BẢN TẠM, chưa xác nhận điểm danh")
  })

  it("is not had of a meeting that was called off meanwhile, nor of a year without any", async () => {
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Danh sách in")
    await phones.database.query("update meetings set state = 'cancelled'")
    expect(await secretary.press("Đúng, gửi tệp")).toContain("cuộc họp đã hoãn thì không có")
    await secretary.say("họp")
    await secretary.press("Lịch, cài đặt")
    await secretary.press("Bảng năm 2026")
    expect(await secretary.press("Đúng, gửi tệp")).toContain(
      "Năm 2026 chưa có cuộc họp nào đã chốt điểm danh.",
    )
    expect(await journal()).toEqual([])
  })
})
