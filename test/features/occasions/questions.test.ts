import { randomBytes } from "node:crypto"
import { beforeEach, describe, expect, it } from "vitest"
import { ROLES, type Role } from "../../../src/core/rights.ts"
import type { OccasionsAction } from "../../../src/features/occasions/actions.ts"
import { readSheets } from "../../../src/sheets/read.ts"
import { writeDialogue } from "../../../src/storage/dialogues.ts"
import { readOriginal } from "../../../src/storage/originals.ts"
import { testKeys } from "../../support/keys.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { makePerson } from "../members/cell.ts"
import { arrive, makeCommune } from "./commune.ts"

const phones = usePhones()
const hoa = phones.phone("telegram", "hoa")
const dan = phones.phone("zalo-oa", "dan")
const lan = phones.phone("zalo-bot", "lan")
const ROAD = "Bao giờ xã làm đường liên thôn Đoài?"
let units: Awaited<ReturnType<typeof makeCommune>>
let meeting: number

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  units = await makeCommune(phones.database)
  await hoa.say("tiếp công dân 8h sáng ngày 10/12/2026 tại trụ sở xã, nội dung: nghe ý kiến")
  await hoa.press("Gửi giấy mời")
  phones.wait(2)
  await arrive(phones.database)
  const [row] = await phones.database.query<{ id: number }>("select id from meetings")
  meeting = row!.id
})

async function ask(phone: typeof dan, text: string, name?: string): Promise<string> {
  await phone.say("lịch tiếp dân")
  await phone.press("Gửi câu hỏi trước")
  await phone.say(text)
  if (name === undefined) return phone.press("Gửi, không kèm tên")
  await phone.press("Gửi kèm tên")
  await phone.say(name)
  return phone.press("Đúng, gửi kèm tên này")
}
const kept = () =>
  phones.database.query<Record<string, unknown>>("select text, name from occasion_questions order by id")
async function open(): Promise<string> {
  await hoa.say("họp")
  await hoa.press("8h00")
  return hoa.press("Câu hỏi gửi trước")
}

describe("a citizen who asks beforehand", () => {
  it("sees the question again, chooses whether to be named, and no account stands with it", async () => {
    await dan.say("lịch tiếp dân")
    expect(await dan.press("Gửi câu hỏi trước")).toContain("từ 10 đến 1.000 chữ")
    expect(await dan.say(ROAD)).toContain(`“${ROAD}”`)
    expect(await kept()).toEqual([])
    expect(await dan.buttons()).toEqual(["Gửi, không kèm tên", "Gửi kèm tên", "Viết lại", "Bỏ, không gửi"])
    expect(await dan.press("Gửi, không kèm tên")).toContain("Đã nhận câu hỏi")
    expect(await ask(lan, "Nước sạch khi nào về thôn?", "Bà Lan, thôn Đoài")).toContain("Đã nhận")
    expect(await kept()).toEqual([
      { text: ROAD, name: "" },
      { text: "Nước sạch khi nào về thôn?", name: "Bà Lan, thôn Đoài" },
    ])
    const rows = JSON.stringify(await phones.database.query("select * from occasion_questions"))
    expect(rows).not.toMatch(/"dan"|"lan"|chat of|zalo/)
  })

  it("is told the length, and that three are enough; what is dropped is not kept", async () => {
    await dan.say("lịch tiếp dân")
    await dan.press("Gửi câu hỏi trước")
    expect(await dan.say("Sao thế?")).toContain("có 8 chữ")
    expect(await dan.say("x".repeat(1001))).toContain("1.001 chữ")
    await dan.say(ROAD)
    expect(await dan.press("Bỏ, không gửi")).toContain("không gửi gì")
    expect(await kept()).toEqual([])
    for (const number of [1, 2, 3]) expect(await ask(dan, `${ROAD} ${number}`)).toContain("Đã nhận")
    expect(await ask(dan, `${ROAD} 4`)).toContain("được 3 câu")
    expect(await kept()).toHaveLength(3)
  })

  it("who denounces or complains is shown in three lines where to go, and nothing of it is a question", async () => {
    await dan.say("lịch tiếp dân")
    await dan.press("Gửi câu hỏi trước")
    const shown = await dan.say("Tôi tố cáo ông trưởng thôn nhận tiền của dân")
    expect(shown).toContain(texts("occasions-question-petition"))
    expect(shown.trim().split("\n")).toHaveLength(3)
    expect(await dan.buttons()).toEqual([])
    expect(await kept()).toEqual([])
    // The answer is sealed, and gone once it is sent.
    const [row] = await phones.database.query<{ isFleeting: boolean; message: object }>(
      `select is_fleeting as "isFleeting", message from outbox order by id desc limit 1`,
    )
    expect(row!.isFleeting).toBe(true)
    expect(Object.keys(row!.message)).toEqual(["sealed"])
  })

  it("is late within a day of the occasion, also with a button that was shown before", async () => {
    phones.wait(17 * 24 * 60 + 22 * 60 + 20)
    await dan.say("lịch tiếp dân")
    phones.wait(60)
    expect(await dan.press("Gửi câu hỏi trước")).toContain("không nhận câu hỏi gửi trước nữa")
    await dan.say("lịch tiếp dân")
    expect(await dan.buttons()).toEqual(["Nhận lịch này"])
  })

  it("finds their questions among their own data, and takes them along when they go", async () => {
    await ask(dan, ROAD)
    await ask(lan, "Nước sạch khi nào về thôn?")
    await dan.say("dữ liệu của tôi")
    const shown = await dan.press("Xem")
    expect(shown).toContain(`Câu hỏi gửi trước: “${ROAD}”`)
    expect(shown).not.toContain("Nước sạch")
    await dan.say("xóa dữ liệu")
    await dan.press("Xóa")
    await dan.press("Đúng, xóa")
    expect(await kept()).toEqual([{ text: "Nước sạch khi nào về thôn?", name: "" }])
  })
})

describe("whoever calls the occasion", () => {
  it("reads them grouped, regroups them, and gets them as tables that hold no formula", async () => {
    await ask(dan, ROAD)
    await ask(dan, "Trạm y tế có bác sĩ ngày chủ nhật không?")
    await ask(lan, "=CMD() đường liên thôn xuống cấp", "+84 Lan")
    const shown = await open()
    expect(shown).toContain("3 câu hỏi gửi trước, 3 câu chưa chuyển")
    expect(shown).toContain(`Có thể cùng chủ đề (2 câu):\n1) ${ROAD}\n3) =CMD()`)
    expect(await hoa.say("gộp 2, 3")).toContain("Có thể cùng chủ đề (3 câu)")
    expect(await hoa.say("tách 1")).toContain("Có thể cùng chủ đề (2 câu):\n2)")
    expect(await hoa.say("gộp 2 9")).toContain("Không có câu số 9")
    await hoa.press("Tải bảng Excel")
    const xlsx = (await hoa.last()).file!
    const [sheet] = await readSheets((await readOriginal(phones.database, xlsx.sha256))!, xlsx.name)
    expect(sheet!.rows.slice(0, 4)).toEqual([
      ["Nhóm", "Câu hỏi", "Người hỏi", "Đã chuyển"],
      [1, "Trạm y tế có bác sĩ ngày chủ nhật không?", null, "chưa"],
      [1, "=CMD() đường liên thôn xuống cấp", "+84 Lan", "chưa"],
      [2, ROAD, null, "chưa"],
    ])
    await open()
    await hoa.press("Tải tệp CSV")
    const csv = (await hoa.last()).file!
    expect(Buffer.from((await readOriginal(phones.database, csv.sha256))!).toString("utf8")).toContain(
      `"'=CMD() đường`,
    )
  })

  it("marks them as handed over; who agreed to hear of it is told once, the others are not", async () => {
    await ask(dan, ROAD)
    await dan.press("Đồng ý")
    await ask(lan, "Nước sạch khi nào về thôn?")
    await lan.press("Không")
    await open()
    expect(await hoa.press("Đã chuyển")).toContain("Trợ lý báo cho 1 người")
    expect(await dan.screen()).toContain("đã được chuyển tới người chủ trì")
    expect(await lan.screen()).not.toContain("đã được chuyển")
    expect(await open()).toContain("0 câu chưa chuyển")
    expect(await hoa.buttons()).toEqual(["Tải bảng Excel", "Tải tệp CSV"])
    await ask(dan, `${ROAD} Xin trả lời rõ`)
    await open()
    expect(await hoa.press("Đã chuyển")).toContain("Trợ lý báo cho 0 người")
  })
})

describe("every act on questions and delegates", () => {
  const MAY: readonly Role[] = ["secretary", "deputy", "front"]
  const ACTS = ["questions", "export", "passed"] as const

  async function press(action: OccasionsAction): Promise<string> {
    const id = randomBytes(9).toString("base64url")
    await writeDialogue(
      phones.database,
      testKeys,
      { channel: "telegram", chat: "chat of em" },
      { actions: [{ id, action: { feature: "occasions", ...action } }], latest: [] },
      new Date("2030-01-01T00:00:00Z"),
    )
    return (await phones.phone("telegram", "em").send({ action: id }))[0]!.trim()
  }

  it("is for those who call occasions, in their own unit only", async () => {
    await ask(dan, ROAD)
    await hoa.say("tiếp công dân 8h sáng ngày 20/12/2026 tại trụ sở xã, nội dung: nghe ý kiến")
    const [draft] = await phones.database.query<{ id: number }>(
      "select id from meetings where state = 'draft'",
    )
    for (const where of [units.commune, units.other])
      for (const role of where === units.commune ? ROLES : MAY) {
        await phones.database.query("delete from people where name = 'Vũ Thị Em'")
        await makePerson(phones.database, {
          name: "Vũ Thị Em",
          unit: where,
          roles: [role],
          account: { channel: "telegram", user: "em" },
        })
        const done: string[] = []
        const all: OccasionsAction[] = [
          { do: "delegate", meeting: draft!.id },
          ...ACTS.map((one) => ({ do: one, meeting, format: "csv" }) as OccasionsAction),
        ]
        for (const action of all)
          if ((await press(action)) !== texts("common-button-unknown")) done.push(action.do)
        const expected = where === units.commune && MAY.includes(role) ? ["delegate", ...ACTS] : []
        expect([where, role, done]).toEqual([where, role, expected])
      }
  }, 90_000)
})
