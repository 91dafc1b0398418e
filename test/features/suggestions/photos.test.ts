import { beforeEach, describe, expect, it } from "vitest"
import { loadHolidays } from "../../../src/calendar/load.ts"
import type { Dialogue } from "../../../src/features/dialogue.ts"
import { takePhoto, wantsPhoto } from "../../../src/features/suggestions/intake/photos.ts"
import { readDialogue } from "../../../src/storage/dialogues.ts"
import { RIGHTS_IN_GROUP } from "../../../src/storage/rights.ts"
import { NOBODY } from "../../../src/storage/roles.ts"
import { testKeys } from "../../support/keys.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"
import { emptyCases, LAMP, makeOffice } from "./office.ts"

const phones = usePhones()
const lan = phones.phone("zalo-bot", "lan")

beforeEach(async () => {
  await emptyCases(phones.database)
  await phones.empty()
  await makeOffice(phones.database)
})

async function agree(phone: typeof lan): Promise<void> {
  await phone.say("gửi phản ánh")
  await phone.press("Đồng ý, viết tiếp")
  await phone.press("Bỏ")
}

describe("a photo", () => {
  const photo = (dialogue: Dialogue, byte: number) => {
    const deps = {
      queries: phones.database,
      texts,
      keys: testKeys,
      terms: { organisation: "x", days: 30 },
      holidays: loadHolidays(null),
      reception: null,
      vectors: null,
    }
    const asker = {
      from: { channel: "zalo-bot", chat: "chat of lan" } as const,
      user: "lan",
      event: "e",
      isPrivate: true,
      ...RIGHTS_IN_GROUP,
      standing: NOBODY,
      today: "2026-11-21",
      now: testClock.now(),
    }
    return takePhoto(deps, asker, dialogue, Uint8Array.of(byte), "image/jpeg")
  }
  const none: Dialogue = { actions: [], latest: [] }

  it("is taken while something is written, three at most, and goes with it", async () => {
    expect(await photo(none, 0)).toBeUndefined()
    await agree(lan)
    await lan.say("gửi phản ánh")
    expect(await photo(none, 0)).toBeUndefined()
    await lan.say(LAMP)
    const reply = await photo(none, 1)
    expect(reply!.isUnkept).toBe(true)
    expect(JSON.stringify(reply!.message)).toContain("Ảnh kèm theo: 1")
    await photo(none, 2)
    await photo(none, 3)
    expect(JSON.stringify((await photo(none, 4))!.message)).toContain("Đã đủ 3 ảnh")
    expect(await lan.press("Đúng, đi tiếp")).toContain("Ảnh: 3")
    await lan.press("Gửi ẩn danh")
    const kept = await phones.database.query<{ bytes: Uint8Array }>(
      "select bytes from case_photos order by number",
    )
    expect(kept.map(({ bytes }) => [...bytes])).toEqual([[1], [2], [3]])
    expect(await phones.database.query("select from case_draft_photos")).toEqual([])
  })

  it("comes with a good sentence before its sender has pressed anything, and goes when it is not sent", async () => {
    const at = { channel: "zalo-bot", chat: "chat of lan" } as const
    const now = async () => (await readDialogue<Dialogue>(phones.database, testKeys, at, testClock.now()))!
    await agree(lan)
    expect(await lan.say(LAMP)).toContain("Có ảnh thì gửi ảnh vào đây")
    expect(wantsPhoto(await now())).toBe(true)
    const reply = await photo(await now(), 1)
    expect(JSON.stringify(reply!.message)).toContain("Ảnh kèm theo: 1")
    expect(wantsPhoto(reply!.dialogue)).toBe(true)
    await photo(reply!.dialogue, 2)
    await photo(reply!.dialogue, 3)
    expect(JSON.stringify((await photo(reply!.dialogue, 4))!.message)).toContain("Đã đủ 3 ảnh")
    expect(await lan.press("Gửi phản ánh")).toContain("Ảnh kèm theo: 3")
    await lan.press("Bỏ")
    expect(await phones.database.query("select from case_draft_photos")).toEqual([])
    expect(await photo(reply!.dialogue, 5)).toBeUndefined()
  })

  it("joins the draft wherever it stands, and what was shown is shown again", async () => {
    await agree(lan)
    await lan.say("gửi phản ánh")
    await lan.say(LAMP)
    await lan.press("Sửa nơi")
    expect(await lan.photo()).toMatch(/^Bước 2\/3(?:.|\n)*Ảnh kèm theo: 1/)
    expect(await lan.press("Đúng, đi tiếp")).toContain("Ảnh: 1")
    const buttons = await lan.buttons()
    const shown = await lan.photo(2)
    expect(shown).toContain("Bước 3/3")
    expect(shown).toContain("Ảnh: 2")
    expect(await lan.buttons()).toEqual(buttons)
    await lan.press("Gửi kèm liên hệ")
    expect(await lan.photo(3)).toMatch(/^Đã thêm ảnh, cả thảy: 3\.\nXin gõ họ tên/)
    expect(await lan.say("Nguyễn Thị Lan, 0912 345 678")).toContain("Ảnh: 3")
    const full = await lan.photo(4)
    expect(full).toMatch(/^Đã đủ 3 ảnh.*\nBước 3\/3/)
    expect(full).toContain("Ảnh: 3")
    await lan.press("Gửi ẩn danh")
    expect(await phones.database.query("select from case_photos")).toHaveLength(3)
  })

  it("at the review changes nothing of what is typed there", async () => {
    await agree(lan)
    await lan.say("gửi phản ánh")
    await lan.say(LAMP)
    await lan.press("Đúng, đi tiếp")
    await lan.photo()
    expect(await lan.say("1")).toContain("Mã phản ánh")
  })

  it("behind a second sentence is asked for again, once its sender has said which of the two goes on", async () => {
    await agree(lan)
    await lan.say("gửi phản ánh")
    await lan.say(LAMP)
    await lan.say("bãi rác bốc mùi, đề nghị xã dọn")
    expect(await lan.buttons()).toEqual(["Viết tiếp", "Bỏ, gửi tin vừa gõ"])
    const shown = await lan.photo()
    expect(shown).toContain("“Viết tiếp” nếu là ảnh của phản ánh đang viết dở")
    expect(shown).toContain("“Bỏ, gửi tin vừa gõ” nếu là ảnh của tin vừa gõ")
    expect(await lan.buttons()).toEqual(["Viết tiếp", "Bỏ, gửi tin vừa gõ"])
    expect(await lan.photo()).toBe(shown)
    expect(await phones.database.query("select from case_draft_photos")).toEqual([])
    expect(await lan.press("Bỏ, gửi tin vừa gõ")).toContain("Môi trường, rác")
    expect(await lan.photo()).toContain("Ảnh kèm theo: 1")
  })

  it("sent where somebody is asked whether to go on with a draft waits for the answer, too", async () => {
    await agree(lan)
    await lan.say("gửi phản ánh")
    await lan.say(LAMP)
    await lan.say("gửi phản ánh")
    const shown = await lan.photo()
    expect(shown).toContain("“Viết tiếp” nếu là ảnh của phản ánh đang viết dở")
    expect(shown).not.toContain("tin vừa gõ")
    expect(await lan.buttons()).toEqual(["Viết tiếp", "Bỏ"])
    await lan.say("1")
    expect(await lan.photo()).toContain("Ảnh kèm theo: 1")
  })

  describe("that joins a case", () => {
    async function addTo(first: "words" | "photo"): Promise<string> {
      await agree(lan)
      await lan.say(LAMP)
      await lan.press("Gửi phản ánh")
      await lan.press("Đúng, đi tiếp")
      await lan.press("Gửi ẩn danh")
      await lan.press("Xem phản ánh")
      await lan.press("Bổ sung")
      return first === "words" ? lan.say("Cột đèn số 12") : lan.photo()
    }
    const added = async () =>
      (await phones.database.query<{ text: string }>("select text from case_messages order by number")).map(
        ({ text }) => text,
      )

    it("may come after words or another photo", async () => {
      await addTo("words")
      expect(await lan.photo()).toContain("Ảnh: 1")
      expect(await lan.photo(2)).toContain("Ảnh: 2")
    })

    it("may have words behind it, which are added once their sender says that they are meant so", async () => {
      expect(await addTo("photo")).toContain("Đã bổ sung.")
      expect(await lan.say("cột đèn số 12, gần nhà ông Bảy")).toMatch(/^Bổ sung lời này cho phản ánh PA-/)
      expect(await lan.buttons()).toEqual(["Đúng, gửi bổ sung", "Không, việc khác"])
      expect(await added()).toEqual([])
      expect(await lan.press("Đúng, gửi bổ sung")).toContain("“cột đèn số 12, gần nhà ông Bảy”")
      expect(await lan.say("sáng thì tắt, tối lại nhấp nháy")).toContain("Bổ sung lời này cho phản ánh")
      await lan.press("Đúng, gửi bổ sung")
      expect(await added()).toEqual(["cột đèn số 12, gần nhà ông Bảy", "sáng thì tắt, tối lại nhấp nháy"])
    })

    it("leaves questions and what is meant for something else alone", async () => {
      await addTo("photo")
      expect(await lan.say("lịch thi đấu bóng đá giao hữu")).toContain("Bổ sung lời này cho phản ánh")
      expect(await lan.press("Không, việc khác")).toContain(texts("ask-none-nothing"))
      await lan.say("phản ánh của tôi")
      await lan.press("Xem số 1")
      await lan.press("Bổ sung")
      await lan.photo(2)
      expect(await lan.say("Chi bộ họp mấy tháng một lần?")).not.toContain("Bổ sung lời này")
      expect(await added()).toEqual([])
    })

    it.each(["cảm ơn nhé", "vâng ạ", "phản ánh của tôi"])(
      "is not followed by an addition when somebody says “%s”",
      async (words) => {
        await addTo("photo")
        expect(await lan.say(words)).not.toContain("Bổ sung lời này")
      },
    )

    it("shows words for another door where they belong", async () => {
      await addTo("photo")
      expect(await lan.say("tôi tố cáo ông Nam trưởng thôn ăn chặn tiền hỗ trợ hộ nghèo")).toContain("tố cáo")
      expect(await added()).toEqual([])
      expect(await phones.database.query("select from case_drafts")).toEqual([])
    })
  })
})
