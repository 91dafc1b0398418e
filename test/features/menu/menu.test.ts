import { beforeEach, describe, expect, it } from "vitest"
import type { Role } from "../../../src/core/rights.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "../members/cell.ts"

const phones = usePhones()
const telegram = phones.phone("telegram", "t")
const group = phones.phone("telegram", "t", { chat: "nhóm", isPrivate: false })
const CHOICES = [
  "Hỏi văn bản",
  "Gặp người phụ trách",
  "Kênh nhận tin",
  "Dữ liệu của tôi",
  "Lịch tiếp công dân",
]

beforeEach(phones.empty)

describe("the menu", () => {
  it.each(["0", "0.", "menu", "Menu!", "/start", "/start gioi-thieu", "/menu", "xin chào", "XIN CHAO"])(
    "greets as a machine and offers what it can do: %s",
    async (word) => {
      const shown = await telegram.say(word)
      expect(shown).toContain(texts("common-menu"))
      expect(shown).toMatch(/tự động – AI/)
      expect(await telegram.buttons()).toEqual(CHOICES)
    },
  )

  it("shows how to ask, by button, number and words with and without accents", async () => {
    await telegram.say("0")
    const ways = [
      await telegram.press("Hỏi văn bản"),
      await telegram.say("1"),
      await telegram.say("hỏi văn bản"),
    ]
    ways.push(await telegram.say("hoi van ban"), await telegram.say("HOI VAN BAN."))
    expect(new Set(ways)).toEqual(new Set([`${texts("common-how")}\n`]))
  })

  it("knows the way to a person, also from a group, before anything else was said, and in the middle of a step", async () => {
    const way = `${texts("common-person")}\n`
    expect(await telegram.say("Gặp người phụ trách")).toBe(way)
    expect(await group.say("gap nguoi phu trach")).toBe(`${texts("common-person-group")}\n`)
    await telegram.say("menu")
    expect(await telegram.press("Gặp")).toBe(way)
    expect(await telegram.say("2")).toBe(way)
    await telegram.say("kênh nhận tin")
    await telegram.press("Nhập mã")
    expect(await telegram.say("gặp người phụ trách")).toBe(way)
  })

  it("passes on what was asked last, also when it had been answered", async () => {
    await telegram.say("mỗi nhà trồng mấy cây")
    await telegram.say("0")
    const shown = await telegram.say("gap nguoi phu trach")
    expect(shown).toContain(texts("common-person-question", { question: "mỗi nhà trồng mấy cây" }))
    expect(await telegram.say("1")).toContain(texts("openq-button-send"))
    expect(await telegram.say("1")).toMatch(/Mã: HD-26-/)
    const asked = await phones.database.query("select text from open_questions")
    expect(asked).toEqual([{ text: "mỗi nhà trồng mấy cây" }])
    expect(await group.say("gặp người phụ trách")).toBe(`${texts("common-person-group")}\n`)
  })

  it("leaves a step: what is typed afterwards is no code any more", async () => {
    await telegram.say("kênh nhận tin")
    await telegram.press("Nhập mã")
    await telegram.say("0")
    expect(await telegram.say("234567ABC")).not.toContain(texts("reach-wrong"))
  })

  it("and a question go on in the middle of a step", async () => {
    await telegram.say("kênh nhận tin")
    await telegram.press("Nhập mã")
    expect(await telegram.say("chi bộ họp vào ngày nào trong tháng")).toContain(texts("ask-none-nothing"))
  })

  it("shows a group what it is for, without a button that one person would press", async () => {
    for (const word of ["0", "menu", "/start", "xin chào"]) {
      expect(await group.say(word), word).toBe(`${texts("common-menu-group")}\n`)
      expect(await group.buttons()).toEqual([])
    }
    expect(await group.say("1")).toContain(texts("common-number-unknown", { number: "1" }))
  })
})

describe("what belongs to suggestions and to one's own data has a button", () => {
  const officer = phones.phone("telegram", "officer")
  let commune: number
  beforeEach(async () => {
    commune = await makeUnit(phones.database, "Xã Đông Phong")
    const front = await makeUnit(phones.database, "Mặt trận xã", commune)
    await makePerson(phones.database, {
      name: "Đỗ Thị Hoa",
      unit: front,
      roles: ["front"],
      account: { channel: "zalo-oa", user: "hoa" },
    })
  })

  async function officerAs(...roles: Role[]): Promise<string[]> {
    const account = { channel: "telegram", user: "officer" } as const
    await makePerson(phones.database, { name: "Lê Văn Tư", unit: commune, roles, account })
    await officer.say("0")
    return officer.buttons()
  }

  it.each<[string, Role[]]>([
    ["a member", ["member"]],
    ["a secretary", ["secretary"]],
    ["a clerk", ["clerk"]],
    ["the Front", ["front"]],
    ["who follows it from above", ["follower"]],
    ["who follows it and is a member", ["follower", "member"]],
  ])("one's own data, in a menu of six buttons at most: %s", async (_who, roles) => {
    const shown = await officerAs(...roles)
    expect(shown).toContain("Dữ liệu của tôi")
    expect(shown.length).toBeLessThanOrEqual(6)
  })

  it("figures and what waits to be made public, among what the Front does besides", async () => {
    await officerAs("front")
    await officer.press("Việc của đơn vị")
    expect(await officer.buttons()).toEqual([
      "Phản ánh cần xử lý",
      "Câu hỏi chờ trả lời",
      "Phản ánh chờ công khai",
      "Số liệu phản ánh",
      "Lịch họp của tôi",
    ])
    expect(await officer.press("Phản ánh chờ công khai")).toContain(texts("desk-publish-list", { count: 0 }))
    await officer.say("0")
    await officer.press("Việc của đơn vị")
    expect(await officer.press("Số liệu phản ánh")).toContain("Xã Đông Phong")
  })

  it("for a secretary, who has more of them, behind the last button", async () => {
    await officerAs("secretary")
    await officer.press("Việc của đơn vị")
    expect((await officer.buttons()).length).toBe(6)
    await officer.press("Khác…")
    expect(await officer.buttons()).toEqual([
      "Phản ánh chờ công khai",
      "Số liệu phản ánh",
      "Nộp nghị quyết",
      "Tổng hợp tháng này",
      "Lịch họp của tôi",
    ])
  })

  it("figures but nothing to approve for a clerk", async () => {
    await officerAs("clerk")
    await officer.press("Việc của đơn vị")
    expect(await officer.buttons()).toContain("Số liệu phản ánh")
    expect(await officer.buttons()).not.toContain("Phản ánh chờ công khai")
  })

  it("totals for who follows the unit from above; what is pressed seldom lies behind the last button", async () => {
    expect(await officerAs("follower")).toContain("Số liệu phản ánh")
    await officer.press("Khác…")
    expect(await officer.buttons()).toEqual(["Hỏi văn bản", "Kênh nhận tin"])
    await officer.say("0")
    expect(await officer.press("Số liệu phản ánh")).toContain("Xã Đông Phong")
  })
})

describe("what an earlier version remembered", () => {
  it("does no harm: its buttons are old", async () => {
    const state = { actions: [{ id: "abc", action: { do: "full", section: 1 } }], latest: ["abc"] }
    await phones.database.query(
      "insert into dialogues (channel, chat, state, expires_at) values ('telegram', 'chat of t', $1, 'infinity')",
      [JSON.stringify(state)],
    )
    expect(await telegram.say("1")).toBe(`${texts("common-button-unknown")}\n`)
    expect(await telegram.send({ action: "abc" })).toEqual([`${texts("common-button-unknown")}\n`])
    expect(await telegram.say("0")).toContain(texts("common-menu"))
  })
})
