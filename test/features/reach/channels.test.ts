import { beforeEach, describe, expect, it } from "vitest"
import { link, texts, usePhones } from "../../support/phones.ts"

const phones = usePhones()
const { phone } = phones
const telegram = phone("telegram", "t")
const zalo = phone("zalo-bot", "z")
const web = phone("web", "w")

beforeEach(phones.empty)

describe("a person's channels", () => {
  it.each([
    "kênh nhận tin",
    "Kenh nhan tin",
    "KÊNH NHẬN TIN!",
    "liên kết",
    "lien ket zalo",
    "Liên kết Telegram",
    "bỏ liên kết",
    "/lienket",
    "/start lienket",
    "lk",
    " kênh  nhận tin ".normalize("NFD"),
  ])("are shown for: %s", async (word) => {
    expect(await telegram.say(word)).toContain(texts("reach-alone", { channel: "Telegram" }))
  })

  it("are not meant by a question that only speaks of such things", async () => {
    for (const text of ["liên kết hộ sản xuất là gì", "kênh mương nội đồng", "lk hợp tác xã nông nghiệp"])
      expect(await telegram.say(text), text).not.toMatch(/mã liên kết|mã này/i)
  })

  it("can be put into another order, by button or number", async () => {
    await link(telegram, zalo)
    await link(telegram, web)
    await telegram.say("kênh nhận tin")
    expect(await telegram.buttons()).toEqual([
      "Lấy mã liên kết",
      "Nhận qua Zalo Bot trước",
      "Nhận qua trang web Chibo trước",
      "Bỏ liên kết Telegram",
      "Bỏ liên kết Zalo Bot",
      "Bỏ liên kết trang web Chibo",
    ])
    expect(await telegram.press("Nhận qua trang web")).toContain(
      `${texts("reach-ordered")} ${texts("reach-order", { first: "trang web Chibo", rest: "Telegram, Zalo Bot" })}`,
    )
    expect((await phones.accounts()).map(({ channel, place }) => [channel, place])).toEqual([
      ["web", 0],
      ["telegram", 1],
      ["zalo-bot", 2],
    ])
    expect(await telegram.say("3")).toContain(
      texts("reach-order", { first: "Zalo Bot", rest: "trang web Chibo, Telegram" }),
    )
  })

  it("are unlinked only after a second yes, and the other channel is told", async () => {
    await link(telegram, zalo)
    await telegram.say("kênh nhận tin")
    expect(await telegram.press("Bỏ liên kết Zalo")).toBe(
      `${texts("reach-unlink", { channel: "Zalo Bot" })}\nĐúng, bỏ liên kết\nGiữ nguyên\n`,
    )
    expect(await telegram.press("Giữ nguyên")).toContain("Bỏ liên kết Zalo Bot")
    expect(await phones.accounts()).toHaveLength(2)
    await telegram.press("Bỏ liên kết Zalo")
    const sure = await telegram.last()
    const gone = texts("reach-unlinked", { channel: "Zalo Bot" })
    expect(await telegram.press("Đúng", sure)).toContain(gone)
    expect(await telegram.buttons()).toEqual(["Lấy mã liên kết", "Nhập mã liên kết"])
    expect(await zalo.screen()).toBe(`${gone}\n`)
    const told = await zalo.count()
    expect(await telegram.press("Đúng", sure)).not.toContain(gone)
    expect(await zalo.count()).toBe(told)
  })

  it("leave nothing behind of citizens, and of others what they were granted", async () => {
    await telegram.become("members")
    await link(telegram, zalo)
    await zalo.say("kênh nhận tin")
    await zalo.press("Bỏ liên kết Zalo")
    await zalo.press("Đúng")
    expect(await phones.accounts()).toEqual([
      { channel: "telegram", user: "t", chat: "chat of t", person: null, place: 0 },
    ])
    expect(await phones.database.query("select from people")).toEqual([])
    await link(zalo, telegram)
    expect((await phones.accounts()).map(({ channel }) => channel)).toEqual(["zalo-bot", "telegram"])
  })

  it("of three the other two stay linked", async () => {
    await link(telegram, zalo)
    await link(telegram, web)
    await zalo.say("kênh nhận tin")
    await zalo.press("Bỏ liên kết Zalo")
    expect(await zalo.press("Đúng")).toContain(texts("reach-alone", { channel: "Zalo Bot" }))
    for (const one of [telegram, web]) {
      expect(await one.screen()).toBe(`${texts("reach-unlinked", { channel: "Zalo Bot" })}\n`)
      expect(await one.say("kênh nhận tin")).toContain(
        texts("reach-order", { first: "Telegram", rest: "trang web Chibo" }),
      )
    }
  })
})

describe("in a group", () => {
  const group = phone("telegram", "t", { chat: "nhóm", isPrivate: false })

  it("nothing is told or done about a person's channels", async () => {
    const code = await zalo.code()
    for (const word of ["kênh nhận tin", "lien ket zalo", "/lienket", code, `/start ${code}`])
      expect(await group.say(word), word).toBe(`${texts("reach-group")}\n`)
    expect(await zalo.screen()).not.toContain("Đúng, là tôi")
    expect(await telegram.say(code)).toContain(texts("reach-requested"))
  })

  it("a button from a private chat does nothing", async () => {
    await link(telegram, zalo)
    await telegram.say("kênh nhận tin")
    const { action } = (await telegram.last()).buttons!.at(-1)!
    expect(await group.send({ action })).toEqual([`${texts("common-button-unknown")}\n`])
    expect(await phones.accounts()).toHaveLength(2)
  })
})

describe("where an account is written to", () => {
  it("follows the person's private chat, never a group, and is not kept of citizens", async () => {
    await telegram.become("members")
    await phone("telegram", "t", { chat: "nhóm", isPrivate: false }).say("xin chào")
    expect(await phones.accounts()).toMatchObject([{ chat: "" }])
    await telegram.say("xin chào")
    expect(await phones.accounts()).toMatchObject([{ chat: "chat of t" }])
    await phone("telegram", "t", { chat: "mới" }).say("xin chào")
    expect(await phones.accounts()).toMatchObject([{ chat: "mới" }])
    await zalo.say("xin chào")
    expect(await phones.accounts()).toHaveLength(1)
  })
})
