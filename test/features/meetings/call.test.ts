import { beforeEach, describe, expect, it } from "vitest"
import { localTime } from "../../../src/core/calendar.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"
import { makeMeetingCell } from "./cell.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const an = phones.phone("telegram", "an")
const binh = phones.phone("zalo-oa", "binh")
const year = Number(localTime(testClock.now()).slice(0, 4)) + 1
const SENTENCE = `họp chi bộ 19h30 ngày 10/12/${year} tại nhà văn hóa thôn Đoài, nội dung: kiểm điểm cuối năm`

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  await makeMeetingCell(phones.database)
})

/** Calls the meeting, and lets the minute pass in which the call can be taken back. */
async function call(): Promise<void> {
  await secretary.say(SENTENCE)
  await secretary.press("Gửi giấy mời")
  phones.wait(2)
}

describe("a secretary calls a meeting", () => {
  it("in one sentence: sees in full what will be sent and to how many, and sends it", async () => {
    const preview = await secretary.say(SENTENCE)
    expect(preview).toContain("Chi bộ thôn Đoài: sinh hoạt thường kỳ")
    expect(preview).toMatch(
      new RegExp(`19h30, (?:thứ \\S+|Chủ nhật) 10/12/${year} \\(ngày \\d+ tháng \\d+.* âm lịch\\)`),
    )
    expect(preview).toContain("Nơi họp: nhà văn hóa thôn Đoài")
    expect(preview).toContain("Nội dung: kiểm điểm cuối năm")
    expect(preview).toContain("Mời 3 đồng chí: 2 nhận qua Zalo/Telegram, 1 chưa liên kết.")
    expect(await an.count()).toBe(0)
    expect(await secretary.press("Gửi giấy mời")).toContain("1 đồng chí chưa liên kết: xin gọi điện")
    const invitation = await an.screen()
    expect(invitation).toContain("Kính mời đồng chí dự họp")
    expect(invitation).toContain(`10/12/${year}`)
    expect(await an.buttons()).toEqual(["Có mặt", "Xin vắng", "Chưa chắc"])
    expect(await binh.screen()).toBe(invitation)
  })

  it("step by step, in six taps and words at most: what is missing is asked for", async () => {
    await secretary.say("họp")
    expect(await secretary.press("Gọi họp mới")).toContain(texts("meetings-ask-when").slice(0, 12))
    expect(await secretary.say(`19h30 ngày 10/12/${year}`)).toContain(
      texts("meetings-ask-place").slice(0, 10),
    )
    expect(await secretary.say("nhà văn hóa")).toContain(texts("meetings-ask-agenda").slice(0, 10))
    expect(await secretary.press("Theo chương trình thường lệ")).toContain("Mời 3 đồng chí")
    await secretary.press("Gửi giấy mời")
    expect(await an.screen()).toContain("Kính mời đồng chí dự họp")
  })

  it("leaves what was begun by asking for the meetings again", async () => {
    await secretary.say("họp")
    await secretary.press("Gọi họp mới")
    expect(await secretary.say("họp")).toContain("Chưa có cuộc họp nào sắp tới")
  })

  it("is asked again where the hour is doubtful, and told what is missing", async () => {
    await secretary.say("họp")
    await secretary.press("Gọi họp mới")
    expect(await secretary.say("7h thứ sáu tuần sau")).toContain("sáng, chiều hay tối")
    expect(await secretary.say("7h tối thứ sáu tuần sau")).toContain(texts("meetings-ask-place").slice(0, 10))
  })

  it("takes the call back within a minute: nobody gets an invitation, and the draft is there to be mended", async () => {
    await secretary.say(SENTENCE)
    await secretary.press("Gửi giấy mời")
    expect(await secretary.press("Rút lại")).toContain("Mời 3 đồng chí")
    const rows = await phones.database.query("select state from outbox where kind = 'notice'")
    expect(rows).toEqual([{ state: "withdrawn" }, { state: "withdrawn" }])
    await secretary.press("Sửa nơi họp")
    expect(await secretary.say("trụ sở xã")).toContain("Nơi họp: trụ sở xã")
    await secretary.press("Gửi giấy mời")
    const waiting = await phones.database.query<{ message: object }>(
      "select message from outbox where kind = 'notice' and state = 'waiting'",
    )
    expect(waiting).toHaveLength(2)
    for (const { message } of waiting) expect(JSON.stringify(message)).toContain("trụ sở xã")
  })

  it("cannot take it back later, nor send it twice", async () => {
    await secretary.say(SENTENCE)
    const preview = await secretary.last()
    await secretary.press("Gửi giấy mời")
    expect(await secretary.press("Gửi giấy mời", preview)).toContain(texts("meetings-gone"))
    phones.wait(2)
    await secretary.say("họp")
    const [row] = await phones.database.query<{ count: number }>(
      "select count(*)::integer as count from outbox where kind = 'notice'",
    )
    expect(row!.count).toBe(2)
  })
})

describe("whoever nothing reaches", () => {
  it("stands as such on the secretary's page, though they have an account, until they answer", async () => {
    await call()
    await phones.database.query("update outbox set state = 'unreachable' where chat = $1", ["chat of binh"])
    await phones.database.query("update outbox set state = 'unknown' where chat = $1", ["chat of an"])
    await secretary.say("họp")
    const shown = await secretary.press("19h30")
    expect(shown).toMatch(/Chưa trả lời \(1\): .*An/)
    expect(shown).toMatch(/Không nhắn được \(2\): .*Bình/)
    await binh.say("có")
    await secretary.say("họp")
    expect(await secretary.press("19h30")).toMatch(/Không nhắn được \(1\)/)
  })
})

describe("an invited member", () => {
  it("answers by a button, days later too, and changes the answer", async () => {
    await call()
    const invitation = await an.last()
    phones.wait(3 * 24 * 60)
    expect(await an.press("Có mặt", invitation)).toMatch(
      /^Đã ghi cho cuộc họp 19h30 .* 10\/12: đồng chí có mặt\./,
    )
    expect(await an.press("Rút câu trả lời")).toContain("Đồng chí có dự họp không?")
    expect(await an.press("Xin vắng")).toContain("đồng chí xin vắng")
    expect(await an.press("Vì công tác")).toContain("đồng chí xin vắng vì công tác")
  })

  it.each([
    ["có", "đồng chí có mặt."],
    ["1", "đồng chí có mặt."],
    ["di muon 15p", "đồng chí có mặt, đến muộn 15 phút."],
    ["xin phép vắng vì đi viện", "đồng chí xin vắng vì sức khỏe."],
    ["để em xem", "đồng chí chưa chắc."],
  ])("answers by typing “%s”", async (typed, said) => {
    await call()
    expect(await an.say(typed)).toContain(said)
  })

  it("is not taken at a word that is a question, and asks on as before", async () => {
    await call()
    expect(await an.say("dang phi thang nay dong bao nhieu")).not.toContain("Đã ghi")
  })

  it.each(["mấy giờ họp vậy", "hop o dau the", "họp"])(
    "asking “%s” reads when and where it is, and what they have said",
    async (typed) => {
      await call()
      await an.say("đi muộn 15p")
      const shown = await an.say(typed)
      expect(shown).toContain("Nơi họp: nhà văn hóa thôn Đoài")
      expect(shown).toContain("Trả lời của đồng chí: có mặt")
      expect(await an.buttons()).toEqual([
        "Có mặt",
        "Xin vắng",
        "Chưa chắc",
        "Thêm vào lịch",
        "Cách nhắc tôi",
      ])
    },
  )

  it("whose account was not invited by this meeting answers nothing", async () => {
    await call()
    const invitation = await an.last()
    const stranger = phones.phone("telegram", "x")
    const refused = await stranger.send({ action: invitation.buttons![0]!.action })
    expect(refused.map((text) => text.trim())).toEqual([texts("common-button-unknown")])
  })
})

describe("before the meeting", () => {
  it("the secretary sees of everybody what they said, who is silent and whom to ring up", async () => {
    await call()
    await an.press("Xin vắng")
    await an.press("Vì sức khỏe")
    await binh.say("đi muộn 20 phút")
    await secretary.say("họp")
    const shown = await secretary.press("19h30")
    expect(shown).toContain("Có mặt (2): Lê Thị Bình (muộn 20 phút); Trần Thị Bình")
    expect(shown).toContain("Xin vắng (1): Nguyễn Văn An (sức khỏe)")
    expect(shown).toContain("Không nhắn được (1): Cụ Phạm Văn Thọ")
    expect(await secretary.press("Số điện thoại")).toContain("Cụ Phạm Văn Thọ: +84912345678")
  })

  it("a member who looks after no meetings is shown none", async () => {
    await call()
    expect(await an.say("họp")).not.toContain("Cuộc họp sắp tới")
  })
})
