import { beforeEach, describe, expect, it } from "vitest"
import { texts, usePhones } from "../../support/phones.ts"
import { makeMeetingCell } from "./cell.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const an = phones.phone("telegram", "an")
const binh = phones.phone("zalo-oa", "binh")

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  await makeMeetingCell(phones.database)
  await secretary.say("họp chi bộ 19h30 ngày 22/11/2026 tại nhà văn hóa, nội dung kiểm điểm")
  await secretary.press("Gửi giấy mời")
  phones.wait(2)
})

async function answers(): Promise<string> {
  await secretary.say("họp")
  return secretary.press("19h30")
}

async function forOthers(): Promise<string> {
  await answers()
  return secretary.press("Trả lời thay")
}

describe("an officer who answers for others", () => {
  it("sees the silent by the numbers of the roll, types for several at once, and confirms what is shown by name", async () => {
    const list = await forOthers()
    expect(list).toContain("3 đồng chí chưa tự trả lời")
    expect(list).toContain("1) Nguyễn Văn An: chưa trả lời")
    expect(list).toContain("4) Cụ Phạm Văn Thọ: không nhắn được")
    expect(list).not.toContain("3) Trần Thị Bình")
    const preview = await secretary.say("4 vắng ốm; 1 đi muộn 15 phút")
    expect(preview).toContain("4) Cụ Phạm Văn Thọ: xin vắng vì sức khỏe")
    expect(preview).toContain("1) Nguyễn Văn An: có mặt, đến muộn 15 phút")
    expect(await answers()).toContain("Chưa trả lời (2)")
    await forOthers()
    await secretary.say("4 vắng ốm; 1 đi muộn 15 phút")
    expect(await secretary.press("Đúng, ghi lại")).toContain("Đã ghi thay 2 đồng chí")
    const shown = await secretary.press("Ai đã trả lời")
    expect(shown).toContain("Xin vắng (1): Cụ Phạm Văn Thọ (báo thay) (sức khỏe)")
    expect(shown).toContain("Nguyễn Văn An (báo thay) (muộn 15 phút)")
    const acts = await phones.database.query("select 1 from audit where act = 'meeting-answered-for'")
    expect(acts).toHaveLength(1)
  })

  it("is told to whoever is linked, once, and they change it themselves; then nobody answers for them", async () => {
    await forOthers()
    await secretary.say("1 vắng")
    const preview = await secretary.last()
    await secretary.press("Đúng, ghi lại")
    const heard = await an.count()
    expect(await an.screen()).toContain(
      "Đồng chí Trần Thị Bình đã báo thay đồng chí cho cuộc họp 19h30 Chủ nhật 22/11: xin vắng.",
    )
    await secretary.press("Đúng, ghi lại", preview)
    expect(await an.count()).toBe(heard)
    expect(await an.press("Có mặt")).toContain("đồng chí có mặt")
    await secretary.press("Đúng, ghi lại", preview)
    expect(await secretary.screen()).toContain("1 đồng chí vừa tự trả lời")
    const shown = await answers()
    expect(shown).toMatch(/Có mặt \(2\): Nguyễn Văn An; /)
    await forOthers()
    expect(await secretary.say("1 vắng")).toContain("Số 1 (Nguyễn Văn An) đã tự trả lời")
  })

  it("mends a slip, and is asked again where something cannot be read", async () => {
    await forOthers()
    expect(await secretary.say("4 sáng nay")).toContain(texts("meetings-proxy-unclear"))
    expect(await secretary.say("9 có")).toContain("Không có số 9")
    await secretary.say("4 có")
    await secretary.press("Đúng, ghi lại")
    expect(await forOthers()).toContain("4) Cụ Phạm Văn Thọ: báo thay có mặt")
    await secretary.say("4 vắng")
    await secretary.press("Đúng, ghi lại")
    expect(await answers()).toContain("Xin vắng (1): Cụ Phạm Văn Thọ (báo thay)")
    expect(await binh.screen()).toContain("Kính mời")
  })

  it("names people instead: who is meant by two names is asked back, and what is clear is kept", async () => {
    await forOthers()
    const asked = await secretary.say("An có, Bình vắng ốm; Quỳnh có\ncụ Thọ chưa chắc")
    expect(asked).toContain("Sẽ ghi cho 2 đồng chí:\n1) Nguyễn Văn An: có mặt\n4) Cụ Phạm Văn Thọ: chưa chắc")
    expect(asked).toContain(
      "“Bình” có 2 đồng chí: 2) Lê Thị Bình; 3) Trần Thị Bình. Xin gõ số hoặc cả họ tên.",
    )
    expect(asked).toContain("Trong danh sách không có ai tên “Quỳnh”.")
    const whole = await secretary.say("Lê Thị Bình vắng ốm")
    expect(whole).toContain("Sẽ ghi cho 3 đồng chí:")
    expect(whole).toContain("2) Lê Thị Bình: xin vắng vì sức khỏe")
    expect(whole).not.toContain("Quỳnh")
    expect(await secretary.press("Đúng, ghi lại")).toContain("Đã ghi thay 3 đồng chí")
    const shown = await answers()
    expect(shown).toContain("Xin vắng (1): Lê Thị Bình (báo thay) (sức khỏe)")
    expect(shown).toContain("Chưa chắc (1): Cụ Phạm Văn Thọ (báo thay)")
  })

  it("writes down what is clear at once, and nothing of somebody of whom two things were said", async () => {
    await forOthers()
    expect(await secretary.say("1 có; An vắng")).toContain("Được nhắc hai lần: 1) Nguyễn Văn An.")
    expect(await secretary.buttons()).toEqual([])
    expect(await secretary.say("1 có; hôm nào cũng được; Trần Thị Bình có")).toContain(
      "Sẽ ghi cho 1 đồng chí",
    )
    expect(await secretary.screen()).toContain("Chưa hiểu: “hôm nào cũng được”.")
    expect(await secretary.screen()).toContain("Số 3 (Trần Thị Bình) đã tự trả lời")
    expect(await secretary.press("Đúng, ghi lại")).toContain("Đã ghi thay 1 đồng chí")
  })

  it("can do so until the meeting begins, not later", async () => {
    phones.wait(34 * 60)
    await forOthers()
    await secretary.say("4 có")
    const preview = await secretary.last()
    phones.wait(30)
    expect(await secretary.press("Đúng, ghi lại", preview)).toContain(texts("meetings-answer-late"))
    await answers()
    expect(await secretary.buttons()).not.toContain("Trả lời thay")
  })
})
