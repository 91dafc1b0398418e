import { beforeEach, describe, expect, it } from "vitest"
import { loadHolidays } from "../../../src/calendar/load.ts"
import type { CaseState } from "../../../src/core/case.ts"
import type { Outgoing } from "../../../src/core/channel.ts"
import { loadTexts } from "../../../src/core/texts.ts"
import { alertDesks } from "../../../src/features/desk/alert.ts"
import { alertDays } from "../../../src/features/desk/due.ts"
import { moveCase } from "../../../src/features/suggestions/move.ts"
import { forgetWhenTold } from "../../../src/storage/cases/alerts.ts"
import { changeCase } from "../../../src/storage/cases/cases.ts"
import { writeCaseDays } from "../../../src/storage/cases/settings.ts"
import type { Database } from "../../../src/storage/database.ts"
import { insertQuestion, passQuestion } from "../../../src/storage/open-questions/questions.ts"
import { secondConnection } from "../../storage/second-connection.ts"
import { makeCase, makeOfficer } from "../../support/cases.ts"
import { useDatabase } from "../../support/database.ts"
import { emptyWithUnits } from "../../support/empty.ts"
import { makeUnit } from "../../support/units.ts"

const holder = useDatabase()
const holidays = loadHolidays(null)
const texts = loadTexts()
let commune: number
let front: number
let hamlet: number

const at = (moment: string) => new Date(`${moment}:00+07:00`)
const alert = (moment: string, database: Database = holder.database) =>
  database.transaction((queries) => alertDesks({ queries, texts, holidays }, at(moment)))

/** What each chat was told, by chat. */
async function told(chat: string): Promise<string[]> {
  const rows = await holder.database.query<{ message: Outgoing }>(
    "select message from outbox where chat = $1 order by id",
    [chat],
  )
  return rows.map(({ message }) =>
    message.parts.map((part) => (part.kind === "text" ? part.text : "")).join("\n"),
  )
}

function move(id: number, to: CaseState, day: string, more: { by?: "citizen"; unit?: number } = {}) {
  const { by = "office", ...rest } = more
  return holder.database.transaction((queries) =>
    moveCase(queries, holidays, { case: id, to, by, ...rest }, day),
  )
}

beforeEach(async () => {
  const { database } = holder
  await emptyWithUnits(database, "outbox, cases, open_questions, roles, accounts, people, case_settings")
  commune = await makeUnit(database, "Đảng ủy xã")
  front = await makeUnit(database, "Mặt trận xã", commune)
  hamlet = await makeUnit(database, "Ban công tác thôn 3", front)
  await makeOfficer(database, front, "secretary", "chị Bí")
  await makeOfficer(database, front, "clerk", "anh Văn")
  await makeOfficer(database, front, "member", "hội viên")
  await makeOfficer(database, hamlet, "front", "bác Thôn")
  await makeOfficer(database, commune, "follower", "người theo dõi")
})

describe("those who handle cases", () => {
  it("are told how many are new, at most once an hour, and nothing of what stands in them", async () => {
    const { database } = holder
    await makeCase(database, front)
    await makeCase(database, front)
    expect(await alert("2026-11-23T08:00")).toBe(2)
    expect(await told("anh Văn")).toEqual([
      "Phản ánh của Mặt trận xã:\n- Mới: 2\nNhắn “phản ánh cần xử lý” để mở danh sách.",
    ])
    expect(await told("chị Bí")).toHaveLength(1)
    for (const other of ["hội viên", "bác Thôn", "người theo dõi"]) expect(await told(other)).toEqual([])
    await makeCase(database, front)
    expect(await alert("2026-11-23T08:59")).toBe(0)
    expect(await alert("2026-11-23T09:00")).toBe(2)
    expect(await told("anh Văn")).toEqual([expect.any(String), expect.stringContaining("- Mới: 1\n")])
    expect(await alert("2026-11-23T10:30")).toBe(0)
    const rows = await database.query<{ row: string }>("select outbox::text as row from outbox")
    for (const { row } of rows) expect(row).not.toMatch(/PA-26|Đèn đường|thôn 3/)
  })

  it("hear of one that is passed to them, also on the day on which it came", async () => {
    const id = await makeCase(holder.database, front)
    await alert("2026-11-23T08:00")
    await move(id, "passed", "2026-11-23", { unit: hamlet })
    await alert("2026-11-23T08:05")
    expect(await told("bác Thôn")).toEqual([expect.stringContaining("- Mới: 1")])
    await move(id, "passed", "2026-11-24", { unit: front })
    await alert("2026-11-24T09:00")
    expect(await told("anh Văn")).toHaveLength(2)
  })

  it("hear that a sender answered, and that something was reopened", async () => {
    const { database } = holder
    const [asked, solved] = [await makeCase(database, front), await makeCase(database, front)]
    await alert("2026-11-23T08:00")
    await move(asked, "waiting", "2026-11-24")
    await move(solved, "answered", "2026-11-24")
    await alert("2026-11-24T10:00")
    expect(await told("anh Văn")).toHaveLength(1)
    await database.query(
      "insert into case_messages (case_id, on_day, from_citizen, text) values ($1, '2026-11-25', true, 'Cột số 12')",
      [asked],
    )
    await move(asked, "checking", "2026-11-25", { by: "citizen" })
    await move(solved, "checking", "2026-11-25", { by: "citizen" })
    await alert("2026-11-25T10:00")
    expect((await told("anh Văn")).at(-1)).toContain(
      "- Người gửi báo chưa giải quyết, mở lại: 1\n- Người gửi bổ sung, trả lời: 1\n",
    )
    expect(await alert("2026-11-25T12:00")).toBe(0)
  })

  it("are told when there is somebody who can be", async () => {
    const unit = await makeUnit(holder.database, "Thôn mới", front)
    await makeCase(holder.database, unit)
    expect(await alert("2026-11-23T08:00")).toBe(0)
    await makeOfficer(holder.database, unit, "front", "người mới")
    expect(await alert("2026-11-24T08:00")).toBe(1)
  })
})

describe("days", () => {
  it("are warned of so many working days before as the unit wants", async () => {
    const { database } = holder
    await writeCaseDays(database, front, { accept: 3, answer: 10, warn: 1 })
    await makeCase(database, front)
    await alert("2026-11-23T08:00")
    // To be accepted by Thursday.
    await alert("2026-11-24T08:00")
    expect(await told("anh Văn")).toHaveLength(1)
    await alert("2026-11-25T08:00")
    expect((await told("anh Văn")).at(-1)).toContain("- Sắp đến hạn báo tiếp nhận: 1 (sớm nhất 26/11/2026)")
    await alert("2026-11-26T08:00")
    expect(await told("anh Văn")).toHaveLength(2)
  })

  it("that have passed are told on the next working day, and to those above as a number", async () => {
    const { database } = holder
    const id = await makeCase(database, front, { acceptBy: "2026-11-27" })
    await alert("2026-11-27T08:00")
    await alert("2026-11-28T08:00")
    expect(await told("người theo dõi")).toEqual([])
    await alert("2026-11-30T08:00")
    expect((await told("anh Văn")).at(-1)).toContain("- Quá hạn báo tiếp nhận: 1 (hạn sớm nhất 27/11/2026)")
    expect(await told("người theo dõi")).toEqual([
      "Đảng ủy xã và các đơn vị cấp dưới có phản ánh quá hạn:\n- Quá hạn báo tiếp nhận: 1 (hạn sớm nhất 27/11/2026)",
    ])
    await alert("2026-12-01T08:00")
    expect(await told("người theo dõi")).toHaveLength(1)
    await changeCase(database, id, { state: "waiting", waitingSince: "2026-12-02" })
    expect(await alert("2026-12-09T08:00")).toBe(0)
  })

  it("that a desk below let pass are told to the secretary of the unit that took it in", async () => {
    await makeCase(holder.database, front, { desk: hamlet })
    await alert("2026-12-08T08:00")
    expect(await told("chị Bí")).toEqual([
      "Phản ánh do Mặt trận xã tiếp nhận, nơi xử lý đã để quá hạn:\n- Quá hạn báo tiếp nhận: 1 (hạn sớm nhất 26/11/2026)\n- Quá hạn trả lời: 1 (hạn sớm nhất 07/12/2026)",
    ])
    expect(await told("anh Văn")).toEqual([])
    expect(await told("người theo dõi")).toHaveLength(1)
  })

  it("are told to those to whom a case comes back late, though those above had heard that it was late", async () => {
    const { database } = holder
    const id = await makeCase(database, front, { desk: hamlet, acceptBy: "2026-12-30" })
    await alert("2026-12-08T08:00")
    expect((await told("chị Bí")).at(-1)).toContain("nơi xử lý đã để quá hạn")
    expect(await told("anh Văn")).toEqual([])
    await changeCase(database, id, { state: "checking" })
    await move(id, "passed", "2026-12-08", { unit: front })
    await alert("2026-12-09T08:00")
    expect((await told("anh Văn")).at(-1)).toContain("- Quá hạn trả lời: 1 (hạn sớm nhất 07/12/2026)")
    await alert("2026-12-10T08:00")
    expect(await told("anh Văn")).toHaveLength(1)
  })

  it("are told after an outage as far as they are of use, in one message", async () => {
    await makeCase(holder.database, front)
    expect(await alert("2026-12-24T08:00")).toBe(3)
    const [only, ...more] = await told("anh Văn")
    expect(more).toEqual([])
    expect(only).toContain("- Mới: 1\n- Quá hạn báo tiếp nhận: 1")
    expect(only).not.toContain("Sắp đến hạn")
  })

  it("on which it waited for its sender for too long are told once", async () => {
    const { database } = holder
    const id = await makeCase(database, front)
    await move(id, "waiting", "2026-11-23")
    // Fifteen working days after Monday 23 November, of which Tuesday the 24th is none.
    await alert("2026-12-14T08:00")
    expect(await told("anh Văn")).toEqual([])
    await alert("2026-12-15T08:00")
    await alert("2026-12-16T08:00")
    expect(await told("anh Văn")).toEqual([expect.stringContaining("- Chờ người gửi đã 15 ngày làm việc: 1")])
  })

  it("follow from today alone", () => {
    // Friday: what was due before it is late; two working days of warning reach to Tuesday.
    expect(alertDays("2026-11-27", holidays)).toMatchObject({
      lateBefore: "2026-11-27",
      waitedSince: "2026-11-05",
    })
    expect(alertDays("2026-11-27", holidays).soonUntil.slice(0, 3)).toEqual([
      "2026-11-29",
      "2026-11-30",
      "2026-12-01",
    ])
    expect(alertDays("2026-11-29", holidays).lateBefore).toBe("2026-11-27")
  })
})

describe("questions to which nobody has an answer in time", () => {
  let asked = 0
  const ask = async (unit: number, desk = unit): Promise<number> => {
    const question = {
      code: `HD-26-${asked++}`,
      text: "Bể bơi mở cửa lúc nào?",
      unit,
      asMember: false,
      receivedOn: "2026-11-23",
      answerBy: "2026-11-30",
    }
    const id = await insertQuestion(holder.database, question)
    if (desk !== unit) await passQuestion(holder.database, id, desk)
    return id
  }

  it("are told to those who follow the unit from above as a number, once", async () => {
    await ask(front)
    await ask(front)
    await alert("2026-11-30T08:00")
    expect(await told("người theo dõi")).toEqual([])
    await alert("2026-12-01T08:00")
    expect((await told("anh Văn")).at(-1)).toContain("- Câu hỏi quá hạn: 2 (hạn sớm nhất 30/11/2026)")
    expect(await told("người theo dõi")).toEqual([
      "Đảng ủy xã và các đơn vị cấp dưới có câu hỏi của người dân quá hạn:\n- Câu hỏi quá hạn: 2 (hạn sớm nhất 30/11/2026)",
    ])
    expect(await alert("2026-12-02T08:00")).toBe(0)
  })

  it("stand in one message with the suggestions that are late", async () => {
    await ask(front)
    await makeCase(holder.database, front)
    await alert("2026-12-08T08:00")
    const [only, ...more] = await told("người theo dõi")
    expect(more).toEqual([])
    expect(only).toMatch(/có phản ánh quá hạn:\n(- Quá hạn.*\n)+- Câu hỏi quá hạn: 1/)
  })

  it("are told to the secretary of the unit that took them in, and not again above when they are passed on", async () => {
    const id = await ask(front, hamlet)
    await alert("2026-12-01T08:00")
    expect(await told("chị Bí")).toEqual([
      "Câu hỏi do Mặt trận xã tiếp nhận, nơi trả lời đã để quá hạn:\n- Câu hỏi quá hạn: 1 (hạn sớm nhất 30/11/2026)",
    ])
    expect(await told("anh Văn")).toEqual([])
    await passQuestion(holder.database, id, front)
    await alert("2026-12-01T10:00")
    expect(await told("anh Văn")).toEqual([expect.stringContaining("- Câu hỏi quá hạn: 1")])
    expect(await told("người theo dõi")).toHaveLength(1)
  })

  it("are told above also where nobody at the desk can be told", async () => {
    const empty = await makeUnit(holder.database, "Thôn mới", front)
    await ask(empty)
    expect(await alert("2026-12-01T08:00")).toBe(1)
    expect(await told("người theo dõi")).toHaveLength(1)
  })
})

it("two processes at once tell nothing twice", async () => {
  const { database } = holder
  const other = await secondConnection(database)
  for (let one = 0; one < 20; one++) await makeCase(database, front)
  const added = await Promise.all(
    Array.from({ length: 6 }, (_, index) => alert("2026-12-08T08:00", index % 2 === 0 ? database : other)),
  )
  expect(added.reduce((sum, one) => sum + one, 0)).toBe(3)
  expect(await told("anh Văn")).toEqual([expect.stringContaining("- Mới: 20\n")])
  await other.close()
})

it("when a desk was told is forgotten on the next day; what waits is told all the same", async () => {
  await makeCase(holder.database, front)
  await alert("2026-11-23T10:00")
  const kept = async () => (await told("anh Văn")).length
  await forgetWhenTold(holder.database, at("2026-11-24T07:00"))
  expect(await kept()).toBe(1)
  await holder.database.query("update outbox set state = 'sent'")
  await forgetWhenTold(holder.database, at("2026-11-23T23:00"))
  expect(await kept()).toBe(1)
  await forgetWhenTold(holder.database, at("2026-11-24T07:00"))
  expect(await kept()).toBe(0)
  await alert("2026-11-24T08:00")
  for (const text of await told("anh Văn")) expect(text).not.toContain("Mới")
})
