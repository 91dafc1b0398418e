import { beforeEach, describe, expect, it } from "vitest"
import type { Outgoing } from "../../../src/core/channel.ts"
import { openMessage, type SealedMessage } from "../../../src/core/sealed-message.ts"
import { readSheets } from "../../../src/sheets/read.ts"
import { listDoneRequests, listOpenRequests } from "../../../src/storage/data-requests.ts"
import { insertQuestion } from "../../../src/storage/open-questions/questions.ts"
import { keepAsker } from "../../../src/storage/open-questions/routes.ts"
import { readOriginal } from "../../../src/storage/originals.ts"
import { dumpOf } from "../../support/dump.ts"
import { emptyTables } from "../../support/empty.ts"
import { testKeys } from "../../support/keys.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "../members/cell.ts"

const phones = usePhones({ strangers: true })
const member = phones.phone("telegram", "t")
const secretary = phones.phone("zalo-bot", "s")
const citizen = phones.phone("zalo-oa", "c")
const now = testClock.now()
let person = 0

beforeEach(async () => {
  await phones.empty()
  await emptyTables(phones.database, "open_questions, open_question_routes, data_requests, originals")
  const unit = await makeUnit(phones.database, "Chi bộ Tổ dân phố 5")
  for (const one of [member, secretary, citizen]) await one.say("đồng ý")
  await makePerson(phones.database, {
    name: "Trần Thị Bình",
    unit,
    roles: ["secretary"],
    phone: "+84987000111",
    account: { channel: "zalo-bot", user: "s" },
  })
  person = await makePerson(phones.database, {
    name: "Nguyễn Văn An",
    unit,
    phone: "+84912345678",
    account: { channel: "telegram", user: "t" },
  })
})

describe("the page of one's own data", () => {
  it.each(["dữ liệu của tôi", "du lieu cua toi", "/dulieucuatoi", "Dữ liệu của tôi?"])(
    "is called by: %s",
    async (word) => {
      expect(await member.say(word)).toContain(texts("mydata-page"))
      expect(await member.buttons()).toEqual(["Xem", "Tải về", "Sửa", "Xóa"])
    },
  )

  it("is reached from a menu of six entries at most", async () => {
    await member.say("menu")
    expect((await member.buttons()).length).toBeLessThanOrEqual(6)
    expect(await member.press("Dữ liệu của tôi")).toContain(texts("mydata-page"))
  })

  it.each(["dữ liệu của tôi", "/suathongtin", "xóa dữ liệu"])("is not shown in a group: %s", async (word) => {
    const group = phones.phone("telegram", "t", { chat: "nhom", isPrivate: false })
    expect(await group.say(word)).toContain(texts("mydata-group"))
  })

  it.each(["rút đồng ý", "rut dong y", "/rutdongy"])("has its way out at: %s", async (word) => {
    expect(await member.say(word)).toContain(texts("consent-page"))
  })
})

describe("seeing what is kept", () => {
  it("says it in sentences: list, roles, last digits, consents, counts, who runs it and for how long", async () => {
    const from = { channel: "telegram", chat: "chat of t", user: "t" } as const
    const days = { receivedOn: "2026-11-21", answerBy: "2026-11-27" }
    const asked = { code: "HD-1", text: "hỏi gì đó", unit: null, asMember: false, ...days }
    const question = await insertQuestion(phones.database, asked)
    await keepAsker(phones.database, testKeys, question, from)
    await member.say("dữ liệu của tôi")
    const shown = await member.press("Xem")
    for (const fact of [
      "Bên kiểm soát dữ liệu: Chi bộ Tổ dân phố 5.",
      "– Tài khoản trên: Telegram.",
      "Nguyễn Văn An, từ 21/11/2026",
      "Chi bộ Tổ dân phố 5: đảng viên chính thức, từ 21/11/2026",
      "ba số cuối 678",
      "– Đồng ý lưu trò chuyện (Telegram) từ 21/11/2026",
      "0 tin gửi, 2 tin nhận",
      "Câu hỏi HD-1 đang chờ cán bộ: “hỏi gì đó”",
      "tin nhắn 30 ngày",
    ])
      expect(shown).toContain(fact)
    expect(shown).not.toContain("Bình")
    expect(shown).not.toContain("912345678")
    const [request] = await listDoneRequests(phones.database, 9)
    expect(request).toMatchObject({ kind: "view", personId: person })
  })

  it("tells a citizen that no list has them", async () => {
    await citizen.say("dữ liệu của tôi")
    expect(await citizen.press("Xem")).toContain(texts("mydata-view-unlisted"))
  })
})

describe("taking a copy along", () => {
  it("gives a table and a file for machines, with one's own whole number and nothing of others", async () => {
    await secretary.say("tin của bí thư")
    await member.say("dữ liệu của tôi")
    await member.send({ text: "Tải về" })
    const rows = await phones.database.query<{ message: Outgoing | SealedMessage }>(
      "select message from outbox where chat = 'chat of t' order by id",
    )
    const [xlsx, json] = rows.flatMap(({ message }) => openMessage(testKeys, message).file ?? [])
    expect(xlsx!.name).toBe("du-lieu-cua-toi.xlsx")
    const text = Buffer.from((await readOriginal(phones.database, json!.sha256))!).toString("utf8")
    expect(JSON.parse(text)).toMatchObject({
      controller: "Chi bộ Tổ dân phố 5",
      accounts: [{ channel: "telegram", user: "t" }],
      entry: [{ name: "Nguyễn Văn An", phone: "+84912345678" }],
      roles: [{ role: "member", unit: "Chi bộ Tổ dân phố 5" }],
      consents: [{ purpose: "keep" }],
      audit: [{ act: "data-exported" }],
    })
    expect(text).not.toMatch(/Bình|987000111|tin của bí thư/)
    const bytes = (await readOriginal(phones.database, xlsx!.sha256))!
    const sheets = await readSheets(bytes, xlsx!.name)
    expect(sheets.map(({ name }) => name)).toContain("Danh sách")
    expect(JSON.stringify(sheets)).toContain("+84912345678")
    const kept = await phones.database.query(
      "select made_for_chat as chat, expires_at from originals where expires_at is not null",
    )
    const expires = new Date(now.getTime() + 24 * 60 * 60 * 1000)
    expect(kept).toEqual(Array(2).fill({ chat: "chat of t", expires_at: expires }))
  })
})

describe("correcting", () => {
  const wish = "0987 654 321, số mới"
  const ask = async () => {
    await member.say("sửa thông tin")
    await member.press("Số điện thoại")
    return member.say(wish)
  }

  it("goes to the secretary with the person's own words, and the law's days run", async () => {
    expect(await ask()).toContain(texts("mydata-wish-sent", { date: "01/12/2026" }))
    expect(await secretary.screen()).toContain(`Số điện thoại: ${wish}`)
    expect(await secretary.buttons()).toEqual(["Đã sửa", "Không sửa được"])
    const [request] = await listOpenRequests(phones.database)
    expect(request).toMatchObject({ kind: "correct", personId: person, answeredAt: now })
    const [row] = await phones.database.query<{ wish: string }>("select wish from data_requests")
    expect(row!.wish).not.toContain("0987")
  })

  it.each([
    ["Đã sửa", "mydata-wish-corrected"],
    ["Không sửa được", "mydata-wish-not-corrected"],
  ])("ends with what the secretary says: %s", async (label, told) => {
    await ask()
    const message = await secretary.last()
    expect(await secretary.press(label)).toContain(texts("mydata-wish-settled"))
    expect(await member.screen()).toContain(texts(told))
    expect(await phones.database.query("select done_at, wish from data_requests")).toEqual([
      { done_at: now, wish: null },
    ])
    expect(await secretary.press("Đã sửa", message)).toContain(texts("mydata-wish-over"))
  })

  it("is not settled by a secretary whose role is over", async () => {
    await ask()
    await phones.database.query("update roles set until = now() where role = 'secretary'")
    expect(await secretary.press("Đã sửa")).toContain(texts("common-button-unknown"))
    expect(await listOpenRequests(phones.database)).toHaveLength(1)
  })

  it("waits for the operator where the unit has no secretary to be reached", async () => {
    await phones.database.query("update roles set until = now() where role = 'secretary'")
    expect(await ask()).toContain("người quản trị xử lý")
    expect(await listOpenRequests(phones.database)).toHaveLength(1)
  })

  it("is left by other words of this feature, and by the menu", async () => {
    await member.say("/suathongtin")
    await member.press("Họ tên")
    expect(await member.say("xóa dữ liệu")).toContain("Xóa tất cả")
    expect(await listOpenRequests(phones.database)).toEqual([])
  })

  it("has nothing to do for somebody on no list", async () => {
    expect(await citizen.say("sửa thông tin")).toContain(texts("mydata-correct-nothing"))
    expect(await dumpOf(phones.database)).not.toContain("data_requests:")
  })
})
