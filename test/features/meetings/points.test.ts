import { beforeEach, describe, expect, it } from "vitest"
import { ownMeetings } from "../../../src/storage/own-data.ts"
import { usePhones } from "../../support/phones.ts"
import { makePerson } from "../members/cell.ts"
import { makeMeetingCell } from "./cell.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const an = phones.phone("telegram", "an")
const binh = phones.phone("zalo-oa", "binh")
const HOUR = 60
/** From nine in the morning of 21/11/2026 until half past seven in the evening of 22/11. */
const UNTIL = 34.5 * HOUR
const POINTS = "Điểm 1: Nhà văn hóa thôn 1; Điểm 2: Đình làng, xóm Giữa"

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  await makeMeetingCell(phones.database)
})

async function call(points = POINTS): Promise<void> {
  await secretary.say(`họp chi bộ 19h30 ngày 22/11/2026, nội dung: kiểm điểm; ${points}`)
  await secretary.press("Gửi giấy mời")
  phones.wait(2)
}

const many = Array.from({ length: 7 }, (_, at) => `Điểm ${at + 1}: Xóm ${at + 1}`).join("\n")

async function openRoll(): Promise<string> {
  await secretary.say("họp")
  await secretary.press("19h30")
  return secretary.press("Điểm danh")
}

describe("a meeting in several places", () => {
  it("is named in the sentence, as the place or by its step, and each point stands in the invitation", async () => {
    const shown = "Nơi họp: Nhiều điểm\nĐiểm 1: Nhà văn hóa thôn 1\nĐiểm 2: Đình làng, xóm Giữa"
    expect(await secretary.say(`họp chi bộ 19h30 ngày 22/11/2026, nội dung: kiểm điểm; ${POINTS}`)).toContain(
      shown,
    )
    await secretary.say("họp chi bộ 19h30 ngày 22/11/2026, nội dung: kiểm điểm")
    expect(await secretary.say("Điểm 1: Nhà văn hóa thôn 1\nĐiểm 2: Đình làng, xóm Giữa")).toContain(shown)
    await secretary.say("họp chi bộ 19h30 ngày 22/11/2026 tại trụ sở, nội dung: kiểm điểm")
    await secretary.press("Thêm chi tiết")
    await secretary.press("Còn nữa")
    await secretary.press("Điểm cầu")
    await secretary.say("1. Xóm Trên\n2. Xóm Dưới\n3. Xóm Giữa")
    expect(await secretary.press("Xem giấy mời")).toContain(
      "Nơi họp: trụ sở\nĐiểm 1: Xóm Trên\nĐiểm 2: Xóm Dưới\nĐiểm 3",
    )
    await secretary.press("Gửi giấy mời")
    expect(await an.screen()).toContain(
      "Nơi họp: trụ sở\nĐiểm 1: Xóm Trên\nĐiểm 2: Xóm Dưới\nĐiểm 3: Xóm Giữa",
    )
  })

  it("is in one place again when its points are left out: then the place is asked", async () => {
    await secretary.say(`họp chi bộ 19h30 ngày 22/11/2026, nội dung: kiểm điểm; ${POINTS}`)
    await secretary.press("Thêm chi tiết")
    await secretary.press("Còn nữa")
    await secretary.press("Điểm cầu")
    await secretary.press("Bỏ mục này")
    expect(await secretary.press("Xem giấy mời")).toContain("Họp ở đâu?")
  })

  it("asks whoever comes at which point, by a button", async () => {
    await call()
    expect(await an.press("Có mặt")).toContain("Đồng chí dự ở điểm nào?")
    expect(await an.buttons()).toEqual([
      "Điểm 1: Nhà văn hóa thôn 1",
      "Điểm 2: Đình làng, xóm Giữa",
      "Rút câu trả lời",
    ])
    expect(await an.press("Điểm 2")).toContain("Đồng chí dự ở điểm 2: Đình làng, xóm Giữa")
    expect(await an.say("mấy giờ họp vậy")).toContain("Đồng chí dự ở điểm 2: Đình làng, xóm Giữa")
    const [row] = await phones.database.query<{ id: number }>(
      "select id from people where name = 'Nguyễn Văn An'",
    )
    expect(await ownMeetings(phones.database, row!.id)).toMatchObject([{ point: "Đình làng, xóm Giữa" }])
  })

  it.each([["2"], ["điểm 2"], ["dinh lang, xom giua"], ["em dự ở điểm 2 ạ"]])(
    "takes “%s” when it has asked",
    async (typed) => {
      await call()
      await an.say("có")
      expect(await an.say(typed)).toContain("Đồng chí dự ở điểm 2: Đình làng, xóm Giữa")
    },
  )

  it.each([
    ["có, điểm 2", ""],
    ["đi muộn 15 phút, điểm 2", "(muộn 15 phút)"],
    ["diem 2", ""],
  ])("takes “%s” at once", async (typed, late) => {
    await call()
    expect(await an.say(typed)).toContain("Đồng chí dự ở điểm 2: Đình làng, xóm Giữa")
    await secretary.say("họp")
    expect(await secretary.press("19h30")).toContain(
      `Có mặt (2): Nguyễn Văn An${late === "" ? "" : ` ${late}`};`,
    )
  })

  it("keeps that somebody comes late when the point is said afterwards", async () => {
    await call()
    await an.say("đi muộn 15 phút")
    await an.say("điểm 1")
    await secretary.say("họp")
    expect(await secretary.press("19h30")).toContain("Nguyễn Văn An (muộn 15 phút)")
  })

  it("takes no point that is not there, none of a question, and none of whoever does not come", async () => {
    await call()
    expect(await an.say("có, điểm 9")).toContain("Không có điểm 9.")
    expect(await an.say("điểm 2 ở đâu?")).not.toContain("Đồng chí dự ở điểm")
    await an.say("điểm 2")
    expect(await an.say("xin vắng vì đi công tác")).not.toContain("điểm")
    await secretary.say("họp")
    const shown = await secretary.press("19h30")
    expect(shown).toContain("Điểm 2 (Đình làng, xóm Giữa): 0")
  })

  it("of more than five points shows them by number, to be typed", async () => {
    await call(many)
    const asked = await an.press("Có mặt")
    expect(asked).toContain("7) Xóm 7")
    expect(await an.buttons()).toEqual([])
    expect(await an.say("7")).toContain("Đồng chí dự ở điểm 7: Xóm 7")
  })

  it("counts each point apart and in total: answers, and whoever chose none", async () => {
    await call()
    await an.say("có, điểm 1")
    await binh.say("có, điểm 2")
    await secretary.say("họp")
    const shown = await secretary.press("19h30")
    expect(shown).toContain("Có mặt (3)")
    expect(shown).toContain(
      "Điểm 1 (Nhà văn hóa thôn 1): 1\nĐiểm 2 (Đình làng, xóm Giữa): 1\nChưa chọn điểm: 1",
    )
  })

  it("asks the point anew when the hour has changed", async () => {
    await call()
    await an.say("có, điểm 1")
    await phones.database.query("update outbox set state = 'sent' where state = 'waiting'")
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Đổi hoặc hoãn")
    await secretary.press("Đổi giờ")
    await secretary.say("19h30 ngày 23/11/2026")
    await secretary.press("Đúng, báo đổi")
    expect(await an.press("Có mặt")).toContain("Đồng chí dự ở điểm nào?")
  })
})

describe("the roll of a meeting in several places", () => {
  beforeEach(async () => {
    await makePerson(phones.database, { name: "Vũ Thị Xuân", unit: await unitOfCell() })
    await call()
    await an.say("có, điểm 1")
    await binh.say("có, điểm 2")
    phones.wait(UNTIL)
  })

  const unitOfCell = async () =>
    (await phones.database.query<{ unit: number }>("select distinct unit_id as unit from roles"))[0]!.unit

  it("says of each where they come, and is written per point by the same numbers", async () => {
    const shown = await openRoll()
    expect(shown).toContain("1) Nguyễn Văn An: có mặt (điểm 1)")
    expect(shown).toContain("4) Cụ Phạm Văn Thọ: chưa rõ\n")
    const written = await secretary.say("điểm 2: 3, 4 có mặt; 2 vắng có lý do\nđiểm 1: 5 muộn")
    expect(written).toContain("3) Trần Thị Bình: có mặt (điểm 2)")
    expect(written).toContain("4) Cụ Phạm Văn Thọ: có mặt (điểm 2)")
    expect(written).toContain("2) Lê Thị Bình: vắng có lý do (điểm 2)")
    expect(written).toContain("5) Vũ Thị Xuân: đến muộn (điểm 1)")
    const done = await secretary.press("Xác nhận điểm danh")
    expect(done).toContain("Có mặt 3, trực tuyến 0, đến muộn 1; vắng có lý do 1")
    expect(done).toContain("Điểm 1 (Nhà văn hóa thôn 1): có mặt 1, trực tuyến 0, đến muộn 1; vắng có lý do 0")
    expect(done).toContain(
      "Điểm 2 (Đình làng, xóm Giữa): có mặt 2, trực tuyến 0, đến muộn 0; vắng có lý do 1",
    )
  })

  it("shows one point alone, with everybody's own number, and confirms only from the whole", async () => {
    await openRoll()
    const shown = await secretary.say("điểm 2")
    expect(shown).toContain("2) Lê Thị Bình: có mặt")
    expect(shown).not.toContain("Nguyễn Văn An")
    expect(await secretary.buttons()).toEqual(["Xem cả cuộc họp"])
    const changed = await secretary.say("2 muộn")
    expect(changed).toContain("2) Lê Thị Bình: đến muộn")
    expect(changed).not.toContain("Nguyễn Văn An")
    expect(await secretary.press("Xem cả cuộc họp")).toContain("1) Nguyễn Văn An: có mặt (điểm 1)")
  })

  it("keeps everything as it was when a point or a part is not understood", async () => {
    await openRoll()
    expect(await secretary.say("điểm 7: 1 muộn")).toContain("Không có điểm 7.")
    expect(await secretary.say("điểm 1: 1 muộn; điểm 2: hai người vắng")).toContain("Chưa hiểu, chưa đổi gì")
    expect(await secretary.screen()).toContain("1) Nguyễn Văn An: có mặt (điểm 1)")
  })
})
