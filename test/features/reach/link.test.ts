import { createHash } from "node:crypto"
import { beforeEach, describe, expect, it } from "vitest"
import { link, texts, usePhones } from "../../support/phones.ts"

const phones = usePhones()
const { phone } = phones
const telegram = phone("telegram", "t")
const zalo = phone("zalo-bot", "z")

beforeEach(phones.empty)

describe("linking two channels", () => {
  it("takes a code here, the code there, and a yes here; both are told", async () => {
    await telegram.say("menu")
    expect(await telegram.press("Kênh nhận tin")).toContain(
      texts("reach-alone", { channel: texts("reach-channel-telegram") }),
    )
    expect(await telegram.buttons()).toEqual(["Lấy mã liên kết", "Nhập mã liên kết"])
    const answer = await telegram.press("Lấy mã")
    const code = /LK-\w{9}/.exec(answer)![0]
    expect(answer).toBe(`${texts("reach-code", { code })}\n`)

    expect(await zalo.say(code)).toBe(`${texts("reach-requested")}\nHủy yêu cầu\n`)
    expect(await telegram.screen()).toContain(texts("reach-confirm", { channel: "Zalo Bot" }))
    expect(await telegram.buttons()).toEqual(["Đúng, là tôi", "Không phải tôi"])
    expect(await phones.accounts()).toEqual([])

    const order = texts("reach-order", { first: "Telegram", rest: "Zalo Bot" })
    expect(await telegram.press("Đúng")).toContain(
      `${texts("reach-linked", { channel: "Zalo Bot" })} ${order}`,
    )
    expect(await zalo.screen()).toContain(`${texts("reach-linked", { channel: "Telegram" })} ${order}`)
    const [first, second] = await phones.accounts()
    expect(first).toEqual({
      channel: "telegram",
      user: "t",
      chat: "chat of t",
      person: expect.any(Number),
      place: 0,
    })
    expect(second).toEqual({
      channel: "zalo-bot",
      user: "z",
      chat: "chat of z",
      person: first!.person,
      place: 1,
    })
    for (const one of [telegram, zalo]) expect(await one.say("kenh nhan tin")).toContain(order)
  })

  it("can be done by typing numbers only", async () => {
    await telegram.say("0")
    await telegram.say("3")
    const code = /LK-\w{9}/.exec(await telegram.say("1"))![0]
    await zalo.say("0")
    await zalo.say("3.")
    expect(await zalo.say("2")).toBe(`${texts("reach-enter")}\n`)
    expect(await zalo.say(code.slice(3))).toContain(texts("reach-requested"))
    expect(await telegram.say("1")).toContain(texts("reach-linked", { channel: "Zalo Bot" }))
  })

  it.each([
    ["in small letters", (code: string) => code.toLowerCase()],
    ["without its dash", (code: string) => code.replace("-", "")],
    [
      "in groups, with other dashes",
      (code: string) => `lk – ${code.slice(3, 6)} ${code.slice(6, 9)}-${code.slice(9)}`,
    ],
    [
      "with a full stop and invisible signs",
      (code: string) => ` ${code.slice(0, 5)}\u200b${code.slice(5)}. `,
    ],
    ["brought by a link", (code: string) => `/start ${code}`],
    ["brought by a link without dash", (code: string) => `/start ${code.replace("-", "").toLowerCase()}`],
  ])("takes a code %s", async (_, typed) => {
    expect(await zalo.say(typed(await telegram.code()))).toContain(texts("reach-requested"))
    expect(await telegram.screen()).toContain(texts("reach-confirm", { channel: "Zalo Bot" }))
  })

  it("keeps nothing of a code but its digest", async () => {
    const code = await telegram.code()
    const rows = await phones.database.query("select * from link_codes")
    const digest = createHash("sha256").update(code.slice(3)).digest("hex")
    expect(rows).toMatchObject([{ digest, channel: "telegram", user_id: "t" }])
    expect(JSON.stringify(rows)).not.toContain(code.slice(3))
  })

  it("adds a third channel to the two, from either of them", async () => {
    await link(telegram, zalo)
    const web = phone("web", "w")
    await link(zalo, web)
    const order = texts("reach-order", { first: "Telegram", rest: "Zalo Bot, trang web Chibo" })
    for (const one of [telegram, zalo, web]) expect(await one.say("liên kết")).toContain(order)
    expect(new Set((await phones.accounts()).map(({ person }) => person)).size).toBe(1)
  })

  it("is undone at the other end by a no, and by taking the request back", async () => {
    await zalo.say(await telegram.code())
    expect(await telegram.press("Không phải tôi")).toBe(`${texts("reach-refused")}\n`)
    expect(await zalo.screen()).toBe(`${texts("reach-not-confirmed")}\n`)
    await zalo.say(await telegram.code())
    const asked = await telegram.last()
    expect(await zalo.press("Hủy")).toBe(`${texts("reach-cancelled")}\n`)
    expect(await telegram.press("Đúng", asked)).toBe(`${texts("reach-request-gone")}\n`)
    expect(await phones.accounts()).toEqual([])
  })

  it("leaves what was being done at the other end where it was", async () => {
    const code = await telegram.code()
    await telegram.say("menu")
    const menu = await telegram.last()
    await zalo.say(code)
    expect(await telegram.press("Kênh nhận tin", menu)).toContain("Lấy mã")
  })
})

describe("what linking opens", () => {
  it("is the widest right of both, for both, and only after the yes", async () => {
    await telegram.become("members")
    await zalo.become("committee")
    await zalo.say(await telegram.code())
    expect([await telegram.may(), await zalo.may()]).toEqual(["members", "committee"])
    await telegram.press("Đúng")
    expect([await telegram.may(), await zalo.may()]).toEqual(["committee", "committee"])
  })

  it("opens for a citizen what was granted to the other account, and follows when that is taken", async () => {
    await link(telegram, zalo)
    expect(await zalo.may()).toBe("public")
    await telegram.become("members")
    expect(await zalo.may()).toBe("members")
    await telegram.become("public")
    expect(await zalo.may()).toBe("public")
  })

  it("ends with the link", async () => {
    await telegram.become("members")
    await link(telegram, zalo)
    await zalo.say("kênh nhận tin")
    await zalo.press("Bỏ liên kết Telegram")
    expect(await zalo.may()).toBe("members")
    await zalo.press("Đúng, bỏ liên kết")
    expect([await telegram.may(), await zalo.may()]).toEqual(["members", "public"])
  })

  it("does not carry a part played in the browser anywhere else", async () => {
    const web = phone("web", "w")
    await web.become("committee")
    await link(web, zalo)
    expect([await web.may(), await zalo.may()]).toEqual(["committee", "public"])
    await zalo.become("members")
    expect([await web.may(), await zalo.may()]).toEqual(["committee", "members"])
  })

  it("is nothing for other people", async () => {
    await telegram.become("committee")
    await link(telegram, zalo)
    const stranger = phone("zalo-bot", "s")
    expect(await stranger.may()).toBe("public")
    expect(await phone("zalo-oa", "z").may()).toBe("public")
  })
})
