import { beforeAll, beforeEach, describe, expect, it } from "vitest"
import type { Unread } from "../../../src/core/channel.ts"
import { emptyShelf, shelve } from "../../storage/shelf.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { makeFront } from "../desk/front.ts"

const phones = usePhones()
const zalo = phones.phone("zalo-bot", "z")
const group = phones.phone("telegram", "z", { chat: "nhóm", isPrivate: false })
const QUESTION = "mỗi nhà trồng một cây bằng lăng"
const ANSWER = "Mỗi nhà trồng một cây bằng lăng."
const WAYS: Readonly<Record<Unread, RegExp>> = {
  photo: /ảnh.*gõ.*số của văn bản/,
  voice: /tin thoại.*gõ chữ.*bàn phím/,
  video: /video.*gõ/,
  file: /tệp.*người phụ trách/,
  sticker: /hình dán.*0/,
  location: /vị trí.*gõ tên/,
  contact: /danh thiếp.*gặp người phụ trách/,
  hidden: /không đọc được.*văn phòng cấp ủy/,
}
const KINDS = Object.keys(WAYS) as Unread[]

beforeAll(async () => {
  await emptyShelf(phones.database)
  const articles = { "Điều 1. Trồng cây": `1. ${ANSWER}\n2. Cây trồng vào tháng hai.` }
  await shelve(phones.database, { number: "01-QĐ/CB", issuedOn: "2026-01-05", articles })
})
beforeEach(phones.empty)

describe.each(KINDS)("what cannot be read: %s", (unread) => {
  it("is answered with what to do instead", async () => {
    const [shown] = await zalo.send({ unread })
    expect(shown).toMatch(WAYS[unread])
    expect(await zalo.buttons()).toEqual(
      unread === "hidden"
        ? ["Hỏi văn bản", "Gặp người phụ trách", "Kênh nhận tin", "Dữ liệu của tôi", "Lịch tiếp công dân"]
        : [],
    )
  })

  it("with words is answered by the words, with a note", async () => {
    const note = texts(unread === "photo" ? "common-unread-note-photo" : "common-unread-note")
    const [shown] = await zalo.send({ unread, text: QUESTION })
    expect(shown).toContain(ANSWER)
    expect(shown).toContain(note)
    expect((await zalo.last()).parts.length).toBeLessThanOrEqual(5)
    expect(await zalo.send({ unread, text: "menu" })).toEqual([expect.stringContaining(note)])
  })

  it("is passed over in a group; its words are answered there like any", async () => {
    expect(await group.send({ unread })).toEqual([])
    expect(await group.send({ unread, text: " \u200b" })).toEqual([])
    const [shown] = await group.send({ unread, text: QUESTION })
    expect(shown).toContain(ANSWER)
    expect(shown).not.toContain(texts("common-unread-note"))
  })
})

describe("what cannot be read in the middle of something", () => {
  it("does not end it", async () => {
    await zalo.say("kênh nhận tin")
    await zalo.press("Nhập mã liên kết")
    expect((await zalo.send({ unread: "photo" }))[0]).toContain(texts("common-unread-step"))
    expect(await zalo.say("LK-234567ABC")).toContain(texts("reach-wrong"))
  })
})

describe("a picture where suggestions are taken in", () => {
  it("brings the ways to send one, and to add to one", async () => {
    await makeFront(phones.database)
    const [shown] = await zalo.send({ unread: "photo" })
    expect(shown).toContain(texts("common-unread-shows"))
    expect(await zalo.buttons()).toEqual(["Gửi phản ánh", "Phản ánh của tôi"])
  })
})

describe("words that can be read", () => {
  it("bring no note", async () => {
    expect(await zalo.say(QUESTION)).not.toContain(texts("common-unread-note"))
  })
})

describe("an answer in a group", () => {
  it("has buttons for the document only: nothing personal is asked or passed on", async () => {
    await zalo.say(QUESTION)
    const own = await zalo.buttons()
    expect(own).toEqual(expect.arrayContaining(["Đúng điều cần hỏi", "Chưa đúng"]))
    await group.say(QUESTION)
    expect(await group.buttons()).toEqual(own.slice(0, -2))
    expect(await group.say("1")).toContain(ANSWER)
    const nothing = "lịch thi đấu bóng đá giao hữu"
    await zalo.say(nothing)
    expect(await zalo.buttons()).toEqual(["Gửi câu hỏi cho cán bộ"])
    expect(await group.say(nothing)).toBe(`${texts("ask-none-nothing")}\n`)
    expect(await group.say("1")).toContain(texts("common-number-unknown", { number: "1" }))
  })
})
