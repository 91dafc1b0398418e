import { beforeEach, describe, expect, it } from "vitest"
import { texts, usePhones } from "../../support/phones.ts"
import { arrive, makeCommune } from "./commune.ts"

const phones = usePhones({ publicUrl: "https://chibo.example" })
const hoa = phones.phone("telegram", "hoa")
const tay = phones.phone("telegram", "tay")
const secretary = phones.phone("zalo-bot", "s")
const an = phones.phone("telegram", "an")
const citizen = phones.phone("zalo-oa", "dan")
const RECEPTION =
  "tiếp công dân 8h sáng ngày 10/12/2026 tại trụ sở xã, nội dung: nghe ý kiến về đường liên thôn"
const VOTERS =
  "tiếp xúc cử tri 14h ngày 12/12/2026 tại nhà văn hóa, đại biểu Quốc hội Nguyễn Văn Thắng, nội dung: sau kỳ họp"
let units: Awaited<ReturnType<typeof makeCommune>>

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  units = await makeCommune(phones.database)
})

async function announce(phone: typeof hoa, sentence: string): Promise<string> {
  const preview = await phone.say(sentence)
  await phone.press("Gửi giấy mời")
  phones.wait(2)
  await arrive(phones.database)
  return preview
}

describe("somebody of the Front", () => {
  it("announces an occasion in one sentence, is told that citizens see it, and names whom they meet", async () => {
    const preview = await hoa.say(RECEPTION)
    expect(preview).toContain("Mặt trận xã Đông Phong: tiếp công dân")
    expect(preview).toContain("Người dân xem được lịch này")
    expect(preview).toContain("chưa ghi")
    expect(await hoa.buttons()).toEqual([
      "Gửi giấy mời",
      "Sửa giờ",
      "Sửa nơi họp",
      "Bỏ",
      "Ghi đại biểu",
      "Khác…",
    ])
    expect(await hoa.say("6")).toContain("Các việc khác:")
    expect(await hoa.buttons()).toEqual(["Sửa nội dung", "Thêm chi tiết"])
    await hoa.say("1")
    expect(await hoa.say("nghe ý kiến về cầu Đông")).toContain("Nội dung: nghe ý kiến về cầu Đông")
    await hoa.press("Ghi đại biểu")
    expect(await hoa.say("Lê Thị Mai")).toContain("Đại biểu, người tiếp: Lê Thị Mai.")
    await hoa.press("Ghi đại biểu")
    expect(await hoa.say("không")).toContain("chưa ghi")
    await hoa.press("Gửi giấy mời")
    expect(await hoa.buttons()).toEqual(["Rút lại"])
  })

  it("changes and cancels it, and sees nobody's name", async () => {
    await announce(hoa, RECEPTION)
    expect(await hoa.say("họp")).toContain("Buổi sắp tới: 1")
    const shown = await hoa.press("8h00")
    expect(shown).toContain("trụ sở xã")
    expect(await hoa.buttons()).toEqual(["Đổi hoặc hoãn", "Câu hỏi gửi trước"])
    await hoa.press("Đổi hoặc hoãn")
    await hoa.press("Hoãn họp")
    await hoa.press("Giữ nguyên")
    await hoa.press("Đổi hoặc hoãn")
    await hoa.press("Đổi nơi họp")
    await hoa.say("hội trường xã")
    await hoa.press("Đúng, báo đổi")
    expect(await citizen.say("lịch tiếp dân")).toContain("hội trường xã")
  })

  it("calls no meeting of the organisation itself, and nothing for another unit", async () => {
    await hoa.say("họp chi bộ 19h30 ngày 10/12/2026 tại nhà văn hóa, nội dung: kiểm điểm")
    expect(await phones.database.query("select 1 from meetings")).toEqual([])
  })
})

describe("a citizen", () => {
  it.each([
    "lịch tiếp dân",
    "lich tiep xuc cu tri",
    "Lịch tiếp công dân xã Đông Phong",
    "lich tiep dan dong phong?",
    "lịch tiếp dân của thôn Đoài",
  ])("sees what comes, who has announced it and where, without being on a list: %s", async (words) => {
    await announce(hoa, RECEPTION)
    // The hamlet is known by an occasion of its own.
    if (words.includes("Đoài")) await announce(secretary, VOTERS)
    const shown = await citizen.say(words)
    expect(shown).toContain("Mặt trận xã Đông Phong: tiếp công dân")
    expect(shown).toContain("8h00, thứ Năm 10/12/2026")
    expect(shown).toContain("Nơi: trụ sở xã")
    expect(shown).toContain("Nội dung: nghe ý kiến về đường liên thôn")
    expect(shown).toMatch(/https:\/\/chibo\.example\/calendar\/public\/\d+\.ics/)
  })

  it("sees the occasions of a delegate, by name with or without marks", async () => {
    const preview = await announce(secretary, VOTERS)
    expect(preview).toContain("Đại biểu, người tiếp: Nguyễn Văn Thắng.")
    for (const words of ["lịch tiếp xúc cử tri của đại biểu Nguyễn Văn Thắng", "lich tiep dan van thang"])
      expect(await citizen.say(words)).toContain("Đại biểu: Nguyễn Văn Thắng. Nội dung: sau kỳ họp")
    expect(await citizen.screen()).toContain("/calendar/public/delegate/nguyen-van-thang.ics")
  })

  it("sees two delegates of one name apart, once whoever announces the second has said which one it is", async () => {
    await announce(secretary, VOTERS)
    const preview = await tay.say(VOTERS)
    expect(preview).toContain("Lịch của Chi bộ thôn Đoài cũng có đại biểu tên này")
    expect(preview).toContain("ví dụ: Nguyễn Văn Thắng (Mặt trận xã Tây Sơn)")
    await tay.press("Ghi đại biểu")
    expect(await tay.say("Nguyễn Văn Thắng (xã Tây Sơn)")).not.toContain("cũng có đại biểu tên này")
    await tay.press("Gửi giấy mời")
    phones.wait(2)
    await citizen.say("lịch tiếp xúc cử tri của đại biểu Nguyễn Văn Thắng")
    expect((await citizen.buttons()).toSorted()).toEqual([
      "Nguyễn Văn Thắng (xã Tây Sơn)",
      "Nguyễn Văn Thắng – Chi bộ thôn Đoài",
    ])
    const shown = await citizen.press("Nguyễn Văn Thắng (xã Tây Sơn)")
    expect(shown).toContain("Nguyễn Văn Thắng (xã Tây Sơn): 1 buổi sắp tới")
    expect(shown).not.toContain("thôn Đoài")
  })

  it("is not taken for another one where the unit above or below has announced the same delegate", async () => {
    await announce(secretary, VOTERS)
    expect(await hoa.say(VOTERS)).not.toContain("cũng có đại biểu tên này")
  })

  it("is offered a choice where several places are meant", async () => {
    await announce(hoa, RECEPTION)
    await announce(phones.phone("telegram", "tay"), RECEPTION)
    expect(await citizen.say("lịch tiếp dân")).toContain("Xin chọn một nơi")
    expect(await citizen.press("Mặt trận xã Tây Sơn")).toContain("Mặt trận xã Tây Sơn: 1 buổi")
  })

  it("learns neither of drafts, nor of meetings of the organisation, nor that their unit exists", async () => {
    await hoa.say(RECEPTION)
    await announce(secretary, "họp chi bộ 19h30 ngày 10/12/2026 tại nhà văn hóa, nội dung: kiểm điểm")
    for (const words of ["lịch tiếp dân", "lịch tiếp dân thôn Đoài", "lịch tiếp dân xã Đông Phong"]) {
      const shown = await citizen.say(words)
      expect(shown).not.toMatch(/Chi bộ|nhà văn hóa|trụ sở xã/)
    }
  })

  it("who names a place of which nothing is announced hears so, with what to type", async () => {
    await announce(hoa, RECEPTION)
    expect(await citizen.say("lịch tiếp dân xã Tây Hồ")).toContain(texts("occasions-nowhere"))
  })

  it("who asks what a rule says is answered from documents", async () => {
    await announce(hoa, RECEPTION)
    const shown = await citizen.say("lịch tiếp công dân của chủ tịch xã được quy định thế nào")
    expect(shown).not.toContain("trụ sở xã")
  })

  it("who has agreed to nothing sees it too, and nothing of them is kept", async () => {
    await announce(hoa, RECEPTION)
    const strange = { channel: "zalo-oa", chat: "chat of la", user: "la" } as const
    const { createConversation } = await import("../../../src/conversation.ts")
    const { askDeps, testClock } = await import("../../support/shelf.ts")
    const { testKeys } = await import("../../support/keys.ts")
    const { vectors } = await askDeps(phones.database)
    const clock = { now: () => new Date(testClock.now().getTime() + 600_000) }
    const { handle } = createConversation({ clock, texts, vectors, keys: testKeys })
    const said = async (text: string, eventId: string) => {
      await phones.database.transaction((queries) =>
        handle(queries, { ...strange, isPrivate: true, eventId, text }),
      )
      const rows = await phones.database.query<{ message: object }>(
        "select message from outbox where chat = 'chat of la' order by id",
      )
      return JSON.stringify(rows.at(-1))
    }
    expect(await said("lịch tiếp dân", "la-1")).toContain("Nơi: trụ sở xã")
    expect(await said("đăng ký nhận lịch tiếp dân", "la-2")).toContain("phải hỏi ý trước")
    expect(await phones.database.query("select 1 from occasion_subscriptions")).toEqual([])
  })
})

describe("members of the unit", () => {
  it("are invited as to every meeting", async () => {
    await announce(secretary, VOTERS)
    expect(await an.screen()).toContain("Kính mời đồng chí dự họp")
    expect(units.hamlet).toBeGreaterThan(0)
  })
})
