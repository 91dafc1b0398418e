import { beforeAll, beforeEach, describe, expect, it } from "vitest"
import type { Outgoing } from "../../../src/core/channel.ts"
import { addGroup } from "../../../src/storage/unit-groups.ts"
import { emptyShelf, shelve } from "../../storage/shelf.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"
import { wantsReminders } from "../meetings/cell.ts"
import { type Cells, makeCells, sendAll } from "./cell.ts"

const phones = usePhones()
const hanh = phones.phone("telegram", "hanh")
const secretary = phones.phone("zalo-bot", "s")
const an = phones.phone("telegram", "an")
const dung = phones.phone("zalo-oa", "dung")
const em = phones.phone("telegram", "em")
const WORDS = "Sáng thứ bảy dọn vệ sinh đường làng."
const far = new Date("2030-01-01T00:00:00Z")
let cells: Cells

beforeAll(async () => {
  await emptyShelf(phones.database)
  await shelve(phones.database, {
    number: "12-HD/ĐU",
    title: "Hướng dẫn dọn vệ sinh",
    issuedOn: "2026-01-05",
    audience: "members",
  })
  await shelve(phones.database, {
    number: "13-KH/ĐU",
    title: "Kế hoạch kiểm tra",
    issuedOn: "2026-01-05",
    audience: "committee",
  })
})
beforeEach(async () => {
  await phones.empty()
  cells = await makeCells(phones.database)
})

const told = (chat?: string) =>
  phones.database.query<{ chat: string; state: string; message: Outgoing }>(
    "select chat, state, message from outbox where kind = 'notice' and ($1::text is null or chat = $1) order by id",
    [chat ?? null],
  )

/** Written, sent, the minute over, and with everybody. */
async function sent(...options: string[]): Promise<void> {
  await secretary.say(`gửi thông báo: ${WORDS}`)
  for (const option of options) {
    await secretary.press("Tùy chọn")
    await secretary.press(option)
  }
  await secretary.press("Gửi")
  phones.wait(2)
  await sendAll(phones.database, far)
}

describe("a secretary sends a notice", () => {
  it("in one sentence with its lines: sees the exact words, to how many, and when they get it", async () => {
    const preview = await secretary.say(`gui thong bao: ${WORDS}\nMang theo chổi.`)
    expect(preview).toContain(`Thông báo của Chi bộ thôn Đoài\n\n${WORDS}\nMang theo chổi.`)
    expect(preview).toContain("Gửi 3 đồng chí (tất cả đảng viên; Chi bộ thôn Đoài)")
    expect(preview).toContain("2 nhận qua Zalo/Telegram, 1 chưa liên kết")
    expect(preview).toContain("Tin đi sau 60 giây")
    expect(await told()).toEqual([])
    expect(await secretary.press("Gửi")).toContain("Sẽ gửi tới 2 đồng chí sau 60 giây")
    expect(await an.screen()).toContain(`Thông báo của Chi bộ thôn Đoài\n\n${WORDS}\nMang theo chổi.`)
    expect(await dung.screen()).toBe(await an.screen())
    expect(await em.count()).toBe(0)
  })

  it("step by step, to whom they choose", async () => {
    await secretary.say("thông báo")
    expect(await secretary.press("Soạn thông báo")).toContain("Nội dung thông báo?")
    await secretary.say(WORDS)
    await secretary.press("Chọn người nhận")
    expect(await secretary.press("Dự bị")).toContain("Gửi 1 đồng chí (đảng viên dự bị")
    await secretary.press("Gửi")
    expect((await told()).map(({ chat }) => chat)).toEqual(["chat of dung"])
  })

  it("at night is told that it arrives in the morning", async () => {
    // 09:00 in Vietnam, then 22:00.
    phones.wait(13 * 60)
    expect(await secretary.say(`thông báo: ${WORDS}`)).toContain("tin tới từ 6h45 sáng")
  })

  it("twice by two presses sends it once", async () => {
    await secretary.say(`thông báo: ${WORDS}`)
    const preview = await secretary.last()
    await secretary.press("Gửi")
    expect(await secretary.press("Gửi", preview)).toContain(texts("broadcasts-gone"))
    expect(await told()).toHaveLength(2)
  })

  it("takes it back within a minute: nobody gets it, and what is sent then is what was mended", async () => {
    await secretary.say(`thông báo: ${WORDS}`)
    await secretary.press("Gửi")
    const after = await secretary.last()
    expect(await secretary.press("Rút lại")).toContain("Thông báo sẽ như sau")
    expect((await told()).map(({ state }) => state)).toEqual(["withdrawn", "withdrawn"])
    await secretary.press("Sửa nội dung")
    await secretary.say("Hoãn dọn vệ sinh.")
    await secretary.press("Gửi")
    expect(await an.screen()).toContain("Hoãn dọn vệ sinh.")
    expect((await told()).filter(({ state }) => state === "waiting")).toHaveLength(2)
    phones.wait(2)
    expect(await secretary.press("Rút lại", after)).toContain(texts("broadcasts-undo-late"))
  })

  it("points to a document that all may read, and leaves out one that not all may", async () => {
    await secretary.say(`thông báo: ${WORDS}`)
    await secretary.press("Tùy chọn")
    await secretary.press("Kèm văn bản")
    expect(await secretary.say("quy định 999")).toContain(texts("broadcasts-document-none"))
    expect(await secretary.say("hướng dẫn 12")).toContain("Muốn đọc, xin gõ cho trợ lý: 12-HD/ĐU")
    await secretary.press("Tùy chọn")
    await secretary.press("Kèm văn bản")
    const hidden = await secretary.say("kế hoạch 13")
    expect(hidden).toContain("Văn bản đã chọn không kèm theo")
    await secretary.press("Gửi")
    expect(await an.screen()).not.toContain("13-KH")
  })

  it("into the unit's own group too, if they say so: the words alone", async () => {
    const group = { channel: "telegram", chat: "nhom", unit: cells.doai } as const
    await addGroup(phones.database, group, testClock.now())
    await secretary.say(`thông báo: ${WORDS}`)
    await secretary.press("Tùy chọn")
    expect(await secretary.press("Cũng gửi vào nhóm")).toContain("nơi ai trong nhóm cũng đọc được")
    // What is for some only is not for a group.
    await secretary.press("Chọn người nhận")
    expect(await secretary.press("Chi ủy")).not.toContain("nhóm")
    await secretary.press("Tùy chọn")
    expect(await secretary.buttons()).not.toContain("Thôi gửi vào nhóm")
    await secretary.press("Xem lại")
    await secretary.press("Chọn người nhận")
    await secretary.press("Tất cả đảng viên")
    await secretary.press("Gửi")
    const [row] = await told("nhom")
    expect(row!.message).toEqual({
      parts: [{ kind: "text", text: `Thông báo của Chi bộ thôn Đoài\n\n${WORDS}` }],
    })
  })
})

describe("a secretary above", () => {
  it("sends to the units below that they choose, and sees totals of them, nobody's name", async () => {
    await hanh.say(`thông báo: ${WORDS}`)
    await hanh.press("Chọn người nhận")
    const list = await hanh.press("Đơn vị cấp dưới")
    expect(list).toContain("1) Đảng ủy xã\n")
    expect(list).toContain(") Chi bộ thôn Thượng")
    expect(await hanh.say("9")).toContain(texts("broadcasts-units-unclear"))
    expect(await hanh.say("2, 3")).toContain(
      "Gửi 5 đồng chí (tất cả đảng viên; Chi bộ thôn Đoài; Chi bộ thôn Thượng)",
    )
    await hanh.press("Gửi")
    phones.wait(2)
    await sendAll(phones.database, far)
    await hanh.say("thông báo")
    const report = await hanh.press("21/11")
    expect(report).toContain("Chi bộ thôn Đoài: 4 người, đã gửi 3, không nhắn được 1")
    expect(report).not.toMatch(/Thọ|An\b/)
  })

  it("whose notice it is does not show a cell's secretary anything of another cell", async () => {
    await hanh.say(`thông báo: ${WORDS}`)
    await hanh.press("Chọn người nhận")
    await hanh.press("Đơn vị cấp dưới")
    await hanh.say("tất cả")
    await hanh.press("Gửi")
    phones.wait(2)
    await sendAll(phones.database, far)
    await secretary.say("thông báo")
    const report = await secretary.press("21/11")
    expect(report).toContain("– 4 đồng chí:")
    expect(report).toContain("Không nhắn được (1): Cụ Phạm Văn Thọ")
    expect(report).not.toMatch(/Thượng|Em/)
    expect(await secretary.press("Số điện thoại để gọi")).toContain("Cụ Phạm Văn Thọ: +84912345678")
  })
})

describe("reading", () => {
  it("is confirmed by the button weeks later or by typing, and the sender sees who has not", async () => {
    await sent("Cần xác nhận đã đọc")
    const notice = await an.last()
    phones.wait(20 * 24 * 60)
    expect(await an.press("Đã đọc", notice)).toContain("Đã ghi là đã đọc: 21/11: Sáng thứ bảy")
    expect(await dung.say("đã đọc rồi")).toContain("Đã ghi là đã đọc")
    await secretary.say("thông báo")
    const report = await secretary.press("21/11")
    expect(report).toContain("Đã gửi: 2\n")
    expect(report).toContain("Xác nhận đã đọc (2): Nguyễn Văn An; Lê Thị Dung")
    expect(report).toContain("Chưa xác nhận (1): Cụ Phạm Văn Thọ")
  })

  it("of one of several notices is asked which", async () => {
    await sent("Cần xác nhận đã đọc")
    await secretary.say("thông báo: Thứ hai chào cờ.")
    await secretary.press("Tùy chọn")
    await secretary.press("Cần xác nhận đã đọc")
    await secretary.press("Gửi")
    phones.wait(2)
    expect(await an.say("đã đọc")).toContain(texts("broadcasts-read-which"))
    expect(await an.press("21/11: Thứ hai")).toContain("Thứ hai chào cờ")
  })

  it("is confirmed by nobody who was not told", async () => {
    await sent("Cần xác nhận đã đọc")
    const action = (await an.last()).buttons![0]!.action
    expect((await em.send({ action })).map((one) => one.trim())).toEqual([texts("common-button-unknown")])
    expect(await em.say("đã đọc")).not.toContain("Đã ghi")
  })

  it("is asked for again by one tap, once a day and twice in all, of those who agreed to be reminded", async () => {
    await wantsReminders(phones.database, "telegram", "an")
    await sent("Cần xác nhận đã đọc")
    await secretary.say("thông báo")
    await secretary.press("21/11")
    const report = await secretary.last()
    expect(await secretary.press("Nhắc người chưa đọc", report)).toContain("Đã nhắc 1 đồng chí.")
    expect(await an.screen()).toContain("Nhắc đồng chí đọc thông báo ngày 21/11 của Chi bộ thôn Đoài")
    expect(await secretary.press("Nhắc người chưa đọc", report)).toContain("Không nhắc thêm ai")
    // Whoever reads before the reminder leaves is not reminded.
    await an.say("đã đọc")
    expect((await told("chat of an")).map(({ state }) => state)).toEqual(["sent", "withdrawn"])
    await phones.database.query("update broadcast_people set read_at = null")
    for (const count of ["Đã nhắc 1", "Không nhắc thêm ai"]) {
      phones.wait(24 * 60)
      await secretary.say("thông báo")
      await secretary.press("21/11")
      expect(await secretary.press("Nhắc người chưa đọc")).toContain(count)
    }
    expect(await told("chat of dung")).toHaveLength(1)
  })
})
