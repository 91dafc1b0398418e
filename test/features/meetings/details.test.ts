import { beforeEach, describe, expect, it } from "vitest"
import { remindNow } from "../../../src/reminding.ts"
import { keepAnswer } from "../../../src/storage/meeting-people.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { makeMeetingCell, wantsReminders } from "./cell.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const an = phones.phone("telegram", "an")
/** It is nine in the morning of 21/11/2026. */
const SENTENCE = "họp chi bộ 19h30 ngày 10/12/2026 tại nhà văn hóa, nội dung: kiểm điểm"
const HOUR = 60
const DAY = 24 * HOUR

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  await makeMeetingCell(phones.database)
})

const arrive = () =>
  phones.database.query("update outbox set state = 'sent', settled_at = now() where state = 'waiting'")

async function call(sentence = SENTENCE): Promise<void> {
  await secretary.say(sentence)
  await secretary.press("Gửi giấy mời")
  await arrive()
  phones.wait(2)
}

/** Of a draft: the page of what can be added, with one part asked. */
async function ask(part: string): Promise<string> {
  await secretary.press("Thêm chi tiết")
  if (["Bản đồ", "Điểm cầu", "Loại họp", "Gửi khẩn"].includes(part)) await secretary.press("Còn nữa")
  return secretary.press(part)
}

/** What somebody was sent besides answers, oldest first. */
const told = (user: string) =>
  phones.database.query<{ text: string; kind: string }>(
    `select message -> 'parts' -> 0 ->> 'text' as text, kind from outbox
     where chat = $1 and kind <> 'reply' and state <> 'withdrawn' order by id`,
    [`chat of ${user}`],
  )

describe("what an invitation can say besides", () => {
  it("is asked one by one behind one more button, and stands in preview, invitation and one's own page", async () => {
    await secretary.say(SENTENCE)
    expect(await secretary.buttons()).toHaveLength(6)
    await ask("Chủ trì")
    await secretary.say("đồng chí Nguyễn Văn Cảnh")
    await secretary.press("Người liên hệ")
    await secretary.say("đồng chí Bình, 0912 345 678")
    await secretary.press("Hạn trả lời")
    expect(await secretary.say("17h ngày 9/12")).toContain("Xin trả lời trước 17h00, thứ Tư 09/12/2026")
    await secretary.press("Tài liệu")
    await secretary.say(
      "Dự thảo báo cáo năm https://thondoai.gov.vn/bao-cao.pdf\nNghị quyết tháng 11, xem trên Sổ tay đảng viên điện tử",
    )
    await secretary.press("Còn nữa")
    await secretary.press("Bản đồ")
    await secretary.say("https://maps.app.goo.gl/AbC123")
    const preview = await secretary.press("Xem giấy mời")
    const lines = [
      "Chủ trì: đồng chí Nguyễn Văn Cảnh",
      "Liên hệ: đồng chí Bình, 0912 345 678",
      "Xin trả lời trước 17h00, thứ Tư 09/12/2026",
      "Tài liệu: Dự thảo báo cáo năm https://thondoai.gov.vn/bao-cao.pdf",
      "Tài liệu: Nghị quyết tháng 11, xem trên Sổ tay đảng viên điện tử",
      "Bản đồ: https://maps.app.goo.gl/AbC123",
    ]
    for (const line of lines) expect(preview).toContain(line)
    await secretary.press("Gửi giấy mời")
    phones.wait(2)
    for (const line of lines) expect(await an.screen()).toContain(line)
    const mine = await an.say("mấy giờ họp vậy")
    for (const line of lines) expect(mine).toContain(line)
  })

  it("can come with the sentence as labelled parts, in any order, or be typed on the page", async () => {
    const preview = await secretary.say(
      "họp chi bộ 19h30 ngày 10/12/2026 tại nhà văn hóa, chủ trì: đồng chí An, liên hệ: 0912345678, hạn trả lời 17h ngày 9/12, tài liệu: báo cáo năm, nội dung: kiểm điểm, bầu cử",
    )
    expect(preview).toContain("19h30, thứ Năm 10/12/2026")
    expect(preview).toContain("Nơi họp: nhà văn hóa\n")
    expect(preview).toContain("Nội dung: kiểm điểm, bầu cử\nChủ trì: đồng chí An\nLiên hệ: 0912345678\n")
    expect(preview).toContain("Xin trả lời trước 17h00, thứ Tư 09/12/2026")
    expect(preview).toContain("Tài liệu: báo cáo năm")
    await secretary.press("Thêm chi tiết")
    expect(await secretary.say("chủ trì: đồng chí Bình; liên hệ: đồng chí Thọ")).toContain(
      "Chủ trì: đồng chí Bình\nLiên hệ: đồng chí Thọ",
    )
  })

  it("that is wrong in a sentence is told, and the rest is kept", async () => {
    const shown = await secretary.say(
      "họp chi bộ 19h30 ngày 10/12/2026 tại nhà văn hóa, chủ trì: đồng chí An, hạn trả lời 17h ngày 11/12, nội dung: kiểm điểm",
    )
    expect(shown).toContain("Hạn trả lời: Hạn trả lời phải trước giờ họp: 19h30, thứ Năm 10/12/2026")
    expect(shown).toContain("Chủ trì: đồng chí An")
    expect(shown).not.toContain("Xin trả lời trước")
  })

  it("is left out again", async () => {
    await secretary.say(`${SENTENCE}; chủ trì: đồng chí An; tài liệu: báo cáo`)
    expect(await secretary.screen()).toContain("Chủ trì: đồng chí An")
    await ask("Chủ trì")
    await secretary.press("Bỏ mục này")
    await secretary.press("Tài liệu")
    await secretary.press("Bỏ mục này")
    const preview = await secretary.press("Xem giấy mời")
    expect(preview).toContain("Nội dung: kiểm điểm\n\nMời 3 đồng chí")
  })

  it.each([
    ["Hạn trả lời", "20h ngày 10/12", "Hạn trả lời phải trước giờ họp"],
    ["Hạn trả lời", "8h sáng nay", "giờ ấy đã qua"],
    ["Hạn trả lời", "ngày 9/12", "Chưa rõ giờ"],
    ["Bản đồ", "https://ban-do-la.vn/x", "Trợ lý chỉ nhận liên kết https của Google Maps"],
    ["Bản đồ", "http://maps.app.goo.gl/x", "Trợ lý chỉ nhận liên kết https của Google Maps"],
    ["Tài liệu", "Báo cáo http://thondoai.gov.vn/x", "Có liên kết không gửi được"],
    ["Tài liệu", "Báo cáo https://an:mat-khau@thondoai.gov.vn/x", "Có liên kết không gửi được"],
    ["Điểm cầu", "Điểm 1: Nhà văn hóa", "Xin ghi từ 2 đến 20 điểm"],
    ["Điểm cầu", "Điểm 1: Đình; Điểm 3: Chùa", "Xin ghi từ 2 đến 20 điểm"],
  ])("that is wrong (%s: %s) is refused with what to do, and asked again", async (part, typed, said) => {
    await secretary.say(SENTENCE)
    await ask(part)
    expect(await secretary.say(typed)).toContain(said)
    expect(await secretary.screen()).toContain("Gõ 0 để thôi")
  })

  it("does not take another call for a detail of this one", async () => {
    await secretary.say(SENTENCE)
    await secretary.press("Thêm chi tiết")
    const shown = await secretary.say(
      "họp chi bộ 14h ngày 12/12/2026 tại đình làng, nội dung: bầu cử; chủ trì: đồng chí An",
    )
    expect(shown).toContain("14h00, thứ Bảy 12/12/2026")
    expect(shown).toContain("Nội dung: bầu cử\nChủ trì: đồng chí An")
  })

  it("may be another kind of meeting, with its usual agenda and those whom it asks", async () => {
    await secretary.say("họp chi bộ 19h30 ngày 10/12/2026 tại nhà văn hóa")
    await secretary.press("Theo chương trình thường lệ")
    await ask("Loại họp")
    expect(await secretary.buttons()).toHaveLength(6)
    const preview = await secretary.press("Họp chi ủy")
    expect(preview).toContain("Chi bộ thôn Đoài: họp chi ủy")
    expect(preview).toContain(texts("meetings-agenda-committee"))
    expect(preview).toContain("Mời 0 đồng chí")
  })
})

describe("an urgent meeting", () => {
  it("is confirmed once more; then invitation, change and cancellation leave at night too, reminders do not", async () => {
    await wantsReminders(phones.database, "telegram", "an")
    await secretary.say(SENTENCE)
    expect(await ask("Gửi khẩn")).toContain("ban đêm, từ 21h30 đến 6h45 điện thoại của mọi người cũng kêu")
    await secretary.press("Đúng, gửi khẩn")
    expect(await secretary.press("Xem giấy mời")).toContain("Khẩn: giấy mời")
    expect(await secretary.press("Gửi giấy mời")).toContain("sau 60 giây, kể cả ban đêm")
    await arrive()
    phones.wait(2)
    const at = new Date("2026-12-07T19:30:00+07:00")
    await remindNow({ database: phones.database, clock: { now: () => at }, texts })
    await arrive()
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Đổi hoặc hoãn")
    await secretary.press("Đổi nơi họp")
    await secretary.say("đình làng")
    await secretary.press("Đúng, báo đổi")
    await arrive()
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Đổi hoặc hoãn")
    await secretary.press("Hoãn họp")
    await secretary.press("Đúng, hoãn họp")
    expect((await told("an")).map(({ kind }) => kind)).toEqual(["urgent", "notice", "urgent", "urgent"])
  })

  it("is not urgent when it was not confirmed, or no longer", async () => {
    await secretary.say(SENTENCE)
    await ask("Gửi khẩn")
    await secretary.press("Giữ nguyên")
    await secretary.press("Gửi khẩn")
    await secretary.press("Đúng, gửi khẩn")
    await secretary.press("Còn nữa")
    await secretary.press("Thôi gửi khẩn")
    await secretary.press("Xem giấy mời")
    await secretary.press("Gửi giấy mời")
    expect((await told("an")).map(({ kind }) => kind)).toEqual(["notice"])
  })
})

describe("details of a meeting that was called", () => {
  async function change(part: string): Promise<void> {
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Đổi hoặc hoãn")
    if (part !== "Đổi nơi họp") await secretary.press("Đổi khác")
    if (part === "Bản đồ" || part === "Gửi khẩn") await secretary.press("Còn nữa")
    await secretary.press(part)
  }

  it("are told anew when the papers change, after it was shown to how many", async () => {
    await call()
    await change("Tài liệu")
    const preview = await secretary.say("Báo cáo năm https://thondoai.gov.vn/bc.pdf")
    expect(preview).toContain("Đổi thành: tài liệu: Báo cáo năm https://thondoai.gov.vn/bc.pdf")
    expect(preview).toContain("2 đồng chí đã được mời sẽ được báo ngay")
    expect(await told("an")).toHaveLength(1)
    expect(await secretary.press("Đúng, báo đổi")).toContain("Báo đổi cho 2 đồng chí")
    const news = (await told("an")).at(-1)!.text
    expect(news).toContain("Cuộc họp có thay đổi")
    expect(news).toContain("Tài liệu: Báo cáo năm https://thondoai.gov.vn/bc.pdf")
    expect(news).toContain("Câu trả lời trước của đồng chí vẫn được giữ")
  })

  it("change silently when they are host, contact or day of reply; that is said, and whoever asks sees it", async () => {
    await call()
    for (const [part, typed] of [
      ["Chủ trì", "đồng chí Thọ"],
      ["Người liên hệ", "đồng chí Bình"],
      ["Hạn trả lời", "17h ngày 9/12"],
    ] as const) {
      await change(part)
      expect(await secretary.say(typed)).toContain(texts("details-silent"))
    }
    expect(await told("an")).toHaveLength(1)
    const mine = await an.say("mấy giờ họp vậy")
    expect(mine).toContain(
      "Chủ trì: đồng chí Thọ\nLiên hệ: đồng chí Bình\nXin trả lời trước 17h00, thứ Tư 09/12/2026",
    )
  })

  it("lose the map when the place changes: it showed the old one", async () => {
    await call(`${SENTENCE}; bản đồ: https://maps.app.goo.gl/AbC123`)
    expect((await told("an"))[0]!.text).toContain("https://maps.app.goo.gl/AbC123")
    await change("Đổi nơi họp")
    await secretary.say("đình làng")
    expect(await secretary.press("Đúng, báo đổi")).toContain(texts("details-map-gone"))
    expect((await told("an")).at(-1)!.text).not.toContain("maps.app.goo.gl")
  })

  it("no longer change when it has begun", async () => {
    await call("họp chi bộ 19h30 tối nay tại nhà văn hóa, nội dung: kiểm điểm")
    await change("Tài liệu")
    await secretary.say("Báo cáo năm")
    phones.wait(11 * HOUR)
    expect(await secretary.press("Đúng, báo đổi")).toContain(texts("meetings-over"))
  })

  it("papers are named in the reminder of the eve; without any it speaks of the handbook", async () => {
    await wantsReminders(phones.database, "telegram", "an")
    await call(`${SENTENCE}; tài liệu: Báo cáo năm`)
    const eve = new Date("2026-12-09T19:30:00+07:00")
    await remindNow({ database: phones.database, clock: { now: () => eve }, texts })
    expect((await told("an")).at(-1)!.text).toContain("Nơi họp: nhà văn hóa\nTài liệu: Báo cáo năm")
    await phones.database.query("delete from meetings")
    await call()
    await remindNow({ database: phones.database, clock: { now: () => eve }, texts })
    expect((await told("an")).at(-1)!.text).toContain("Tài liệu xem trên Sổ tay đảng viên điện tử.")
  })
})

describe("the day of reply", () => {
  const WITH_DEADLINE = `${SENTENCE}; hạn trả lời 17h ngày 25/11/2026; liên hệ: đồng chí Bình 0912345678`

  it("past, an answer is not taken: whoever answers hears so, with whom to contact; the meeting is still shown", async () => {
    await call(WITH_DEADLINE)
    const invitation = await an.last()
    expect(await an.say("xin vắng vì đi công tác")).toContain("xin vắng")
    phones.wait(5 * DAY)
    const late = "Đã quá hạn trả lời (17h00, thứ Tư 25/11/2026"
    for (const said of [await an.press("Có mặt", invitation), await an.say("có")]) {
      expect(said).toContain(late)
      expect(said).toContain("Xin đồng chí liên hệ: đồng chí Bình 0912345678")
    }
    const mine = await an.say("mấy giờ họp vậy")
    expect(mine).toContain("Trả lời của đồng chí: xin vắng")
    expect(await an.buttons()).not.toContain("Có mặt")
    await secretary.say("họp")
    expect(await secretary.press("19h30")).toContain("Xin trả lời trước 17h00, thứ Tư 25/11/2026")
  })

  it("past, an answer that somebody else gives for a person is taken until the meeting begins", async () => {
    await call(WITH_DEADLINE)
    const [row] = await phones.database.query<{ meeting: number; tho: number; secretary: number }>(
      `select m.id as meeting, m.made_by as secretary, p.id as tho from meetings m, people p where p.name like '%Thọ'`,
    )
    const to = { meeting: row!.meeting, person: row!.tho }
    const said = { answer: "yes", lateMinutes: null, reason: null } as const
    const after = new Date("2026-11-26T02:00:00Z")
    expect(await keepAnswer(phones.database, { ...to, by: null }, said, after)).toBe(false)
    expect(await keepAnswer(phones.database, { ...to, by: row!.secretary }, said, after)).toBe(true)
    const begun = new Date("2026-12-10T12:30:00Z")
    expect(await keepAnswer(phones.database, { ...to, by: row!.secretary }, said, begun)).toBe(false)
  })

  it("past, nobody is asked to answer any more, and reminders have no buttons", async () => {
    await wantsReminders(phones.database, "telegram", "an")
    await call(WITH_DEADLINE)
    for (const day of ["07", "09"])
      await remindNow({
        database: phones.database,
        clock: { now: () => new Date(`2026-12-${day}T19:30:00+07:00`) },
        texts,
      })
    const said = await told("an")
    expect(said.map(({ text }) => text.split("\n")[0])).toEqual([
      "Kính mời đồng chí dự họp",
      "Nhắc đồng chí về cuộc họp",
    ])
    expect(await an.buttons()).toEqual([])
  })

  it("goes when the meeting moves before it, and when everybody is asked anew after it; that is said", async () => {
    await call(WITH_DEADLINE)
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Đổi hoặc hoãn")
    await secretary.press("Đổi giờ")
    await secretary.say("19h30 ngày 24/11/2026")
    expect(await secretary.press("Đúng, báo đổi")).toContain(texts("details-deadline-gone"))
    expect(await an.say("có")).toContain("đồng chí có mặt")
  })

  it("stays when the new time lies behind it, and when a call is taken back", async () => {
    await secretary.say(WITH_DEADLINE)
    await secretary.press("Gửi giấy mời")
    expect(await secretary.press("Rút lại")).toContain("Xin trả lời trước 17h00, thứ Tư 25/11/2026")
    await secretary.press("Gửi giấy mời")
    await arrive()
    phones.wait(2)
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Đổi hoặc hoãn")
    await secretary.press("Đổi giờ")
    await secretary.say("19h30 ngày 11/12/2026")
    expect(await secretary.press("Đúng, báo đổi")).not.toContain(texts("details-deadline-gone"))
    expect((await told("an")).at(-1)!.text).toContain("Xin trả lời trước 17h00, thứ Tư 25/11/2026")
  })

  it("of a draft that waited too long is asked again before anything is sent", async () => {
    await secretary.say(`${SENTENCE}; hạn trả lời 17h hôm nay`)
    phones.wait(10 * HOUR)
    expect(await secretary.press("Gửi giấy mời")).toContain("giờ ấy đã qua")
    await secretary.say("17h ngày 9/12")
    await secretary.press("Xem giấy mời")
    await secretary.press("Gửi giấy mời")
    expect(await told("an")).toHaveLength(1)
  })
})
