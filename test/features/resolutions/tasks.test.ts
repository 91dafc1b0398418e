import { beforeEach, describe, expect, it } from "vitest"
import { takeOut } from "../../../src/features/members/person.ts"
import { readSheets } from "../../../src/sheets/read.ts"
import { readListed } from "../../../src/storage/lists.ts"
import { readOriginal } from "../../../src/storage/originals.ts"
import { emptyTables } from "../../support/empty.ts"
import { outboxOf } from "../../support/outbox.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"
import { makePerson } from "../members/cell.ts"
import { journal, makeCells, told } from "./cell.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const deputy = phones.phone("telegram", "deputy")
const clerk = phones.phone("telegram", "clerk")
const an = phones.phone("telegram", "an")
const loc = phones.phone("telegram", "loc")
const GIVEN = "Chi bộ thôn Đoài giao việc"
let unit: number

beforeEach(async () => {
  await phones.empty()
  await emptyTables(phones.database, "audit")
  await phones.database.query("update audit_ends set last_number = 0, last_digest = '', mark = ''")
  ;({ unit } = await makeCells(phones.database))
})

async function give(lines = "Đ/c An: rà soát hộ nghèo thôn 3, trước 20/12"): Promise<string> {
  await secretary.say(lines)
  return secretary.press("Giao việc")
}

describe("giving tasks", () => {
  it("takes one a line, shows all in full, and gives nothing before the yes", async () => {
    const shown = await secretary.say(
      "Đ/c An: rà soát hộ nghèo thôn 3, trước 20/12\nđc an, đc Cường: chuẩn bị hội trường, hạn thứ sáu tuần sau",
    )
    expect(shown).toContain("1) rà soát hộ nghèo thôn 3 – Nguyễn Văn An – hạn 20/12/2026")
    expect(shown).toContain("2) chuẩn bị hội trường – Nguyễn Văn An, Lê Văn Cường – hạn 27/11/2026")
    expect(await told(phones.database, "an")).toEqual([])
    expect(await secretary.press("Giao việc")).toContain("Đã giao 2 việc. Gửi 3 tin báo cho người làm.")
    expect(await told(phones.database, "an")).toEqual([GIVEN, GIVEN])
    expect(await told(phones.database, "deputy")).toEqual([GIVEN])
    expect((await an.last()).buttons?.map(({ label }) => label)).toEqual(["Đã xong", "Đang làm", "Vướng"])
    expect(await journal(phones.database)).toEqual(["task-given", "task-given"])
  })

  it("asks who is meant by a name that two people have, then by when", async () => {
    expect(await secretary.say("Đ/c Bình: dọn kênh Bảy")).toContain("“Bình” có 2 đồng chí")
    expect(await secretary.press("Lê Thị Bình")).toContain("xong trước ngày nào")
    expect(await secretary.say("cuối tháng")).toContain(texts("tasks-day-unclear"))
    expect(await secretary.say("30/11")).toContain("1) dọn kênh Bảy – Lê Thị Bình – hạn 30/11/2026")
    await secretary.press("Giao việc")
    expect(await told(phones.database, "binh")).toEqual([GIVEN])
    expect(await told(phones.database, "s")).toEqual([])
  })

  it("goes by steps too: what, who by name or number, by when", async () => {
    expect(await secretary.say("giao việc")).toContain("mỗi việc một dòng")
    expect(await secretary.say("sửa loa truyền thanh")).toContain("giao cho ai")
    expect(await secretary.say("Quân")).toContain("không thấy “Quân”")
    // By given name An is the first on the list, and Thọ the last of six.
    expect(await secretary.say("6, an")).toContain("xong trước ngày nào")
    expect(await secretary.say("mai")).toContain("Cụ Phạm Văn Thọ, Nguyễn Văn An – hạn 22/11/2026")
    expect(await secretary.press("Giao việc")).toContain("1 tin không gửi được vì người làm chưa liên kết")
  })

  it("knows nobody of another unit, and takes five people at most", async () => {
    expect(await secretary.say("Đ/c Lộc: dọn kênh, trước 20/12")).toContain("không thấy “Lộc”")
    const many = "Đ/c 1, 2, 3, 4, 5, 6: dọn kênh, trước 20/12"
    expect(await secretary.say(many)).toContain("nhiều nhất 5 đồng chí")
  })

  it("is left by going elsewhere, and a button of then is old", async () => {
    await secretary.say("Đ/c An: dọn kênh, trước 20/12")
    const preview = await secretary.last()
    await secretary.say("menu")
    expect(await secretary.press("Giao việc", preview)).toContain(texts("common-button-unknown"))
    expect(await told(phones.database, "an")).toEqual([])
  })

  it("is nothing for members: to them the words are a question", async () => {
    await an.say("Đ/c Cường: nộp báo cáo, trước 20/12")
    await an.say("giao việc")
    expect(await phones.database.query("select id from tasks")).toEqual([])
  })
})

describe("a task that was given", () => {
  it("is reported as done, and confirmed by a button that is days old", async () => {
    await give()
    const given = await an.last()
    phones.wait(5 * 24 * 60)
    expect(await an.press("Đã xong", given)).toContain("Đã báo xong")
    const asked = await secretary.last()
    expect(await secretary.screen()).toContain("Nguyễn Văn An báo đã xong việc của Chi bộ thôn Đoài")
    expect(await secretary.press("Xác nhận xong", asked)).toContain("Tình trạng: đã xong")
    expect(await an.screen()).toContain("đã được xác nhận xong")
    expect(await an.press("Đang làm", given)).toContain(texts("tasks-over"))
    expect(await journal(phones.database)).toEqual(["task-given", "task-done"])
  })

  it("is opened again when it is not done, and then reported anew", async () => {
    await give()
    await an.say("đã xong")
    await phones.database.query(
      "update outbox set state = 'sent', settled_at = now() where state = 'waiting'",
    )
    await secretary.press("Làm tiếp")
    expect(await an.screen()).toContain("cần làm tiếp")
    await an.say("xong rồi")
    expect(await told(phones.database, "s")).toHaveLength(2)
  })

  it("is reported in words, of several by asking which one", async () => {
    await give("Đ/c An: việc thứ nhất, trước 20/12\nĐ/c An: việc thứ hai, trước 21/12")
    expect(await an.say("đang làm")).toContain("Việc nào đang làm?")
    expect(await an.press("2) việc thứ hai")).toContain("Đã ghi: đang làm")
    const rows = await phones.database.query("select state from tasks order by id")
    expect(rows).toEqual([{ state: "given" }, { state: "doing" }])
  })

  it("that is stuck tells the secretary, and takes a note that officers see and other members do not", async () => {
    await give()
    await an.say("vướng")
    expect(await an.say("chưa có danh sách của xã")).toContain("Nguyễn Văn An ghi: chưa có danh sách của xã")
    expect(await told(phones.database, "s")).toEqual([
      "Nguyễn Văn An báo đang vướng việc của Chi bộ thôn Đoài",
    ])
    expect(await secretary.press("Mở việc này")).toContain("chưa có danh sách của xã")
    await an.say("vướng: thiếu người")
    expect(await secretary.say("nhiệm vụ")).toContain("đang vướng")
    expect(await secretary.say("việc 1")).toContain("Nguyễn Văn An ghi: thiếu người")
    expect(await loc.say("nhiệm vụ")).not.toContain("hộ nghèo")
  })

  it("keeps 300 letters of a note", async () => {
    await give()
    await an.say("vướng")
    await an.say("x".repeat(500))
    const [row] = await phones.database.query<{ length: number }>(
      "select char_length(note) as length from task_people where note is not null",
    )
    expect(row!.length).toBe(300)
  })

  it("is moved to another day, of which whoever does it hears", async () => {
    await give()
    await secretary.say("nhiệm vụ")
    await secretary.say("việc 1")
    await secretary.press("Đổi hạn")
    expect(await secretary.say("hôm qua")).toContain(texts("tasks-day-unclear"))
    expect(await secretary.say("25/12")).toContain("từ 20/12/2026 sang 25/12/2026")
    expect(await secretary.press("Đúng, đổi hạn")).toContain("Hạn: 25/12/2026")
    expect(await told(phones.database, "an")).toEqual(["Việc của Chi bộ thôn Đoài có hạn mới: 25/12/2026"])
    expect(await journal(phones.database)).toContain("task-moved")
  })

  it("is dropped after a question, of which whoever does it hears", async () => {
    await give()
    await secretary.say("nhiệm vụ")
    await secretary.say("việc 1")
    expect(await secretary.press("Không làm việc này nữa")).toContain("Người làm sẽ được báo")
    await secretary.press("Đúng, không làm nữa")
    expect(await an.screen()).toContain("thôi không làm nữa")
    expect(await an.say("việc của tôi")).toContain(texts("tasks-mine-none"))
  })
})

describe("the table of progress", () => {
  const LINES =
    "Đ/c An: việc gần, trước 25/11\nĐ/c Cường: việc xa, trước 20/12\nĐ/c An: việc giữa, trước 1/12"

  it("shows officers all by state and day, and each person their own", async () => {
    await give(LINES)
    await an.say("đã xong")
    await an.press("1) việc gần")
    phones.wait(11 * 24 * 60)
    const shown = await clerk.say("viec cua chi bo")
    expect(shown).toContain("Quá hạn 1 · mới giao 2 · đang làm 0 · đang vướng 0 · chờ xác nhận 1")
    expect(shown).toContain("1) việc giữa – Nguyễn Văn An – hạn 01/12/2026 – mới giao, quá hạn")
    expect(shown).toContain("3) việc gần – Nguyễn Văn An – hạn 25/11/2026 – báo xong, chờ xác nhận")
    const mine = await an.say("nhiệm vụ")
    expect(mine).toContain("đang được giao: 2")
    expect(mine).not.toContain("việc xa")
    expect(await an.say("việc 1")).toContain("việc giữa")
  })

  it("is numbers only for who follows the unit from above", async () => {
    await give(LINES)
    const account = { channel: "telegram", user: "f" } as const
    await makePerson(phones.database, { name: "Vũ Thị Em", unit, roles: ["follower"], account })
    const shown = await phones.phone("telegram", "f").say("nhiệm vụ")
    expect(shown).toContain("mới giao 3")
    expect(shown).not.toMatch(/việc gần|An|Cường/)
  })

  it("goes out as a file that names who let it out, of which the secretary hears", async () => {
    await give("Đ/c An: =HYPERLINK(1) việc gần, trước 25/11")
    await deputy.say("nhiệm vụ")
    expect(await deputy.press("Xuất Excel")).toContain("được ghi vào nhật ký")
    await deputy.press("Xuất tệp Excel")
    const file = (await deputy.last()).file!
    const [sheet] = await readSheets((await readOriginal(phones.database, file.sha256))!, file.name)
    const rows = JSON.stringify(sheet)
    for (const word of ["=HYPERLINK(1) việc gần", "Nguyễn Văn An", "Lê Văn Cường xuất lúc"])
      expect(rows).toContain(word)
    expect(await told(phones.database, "s")).toEqual([
      "Đồng chí Lê Văn Cường vừa xuất bảng nhiệm vụ của Chi bộ thôn Đoài.",
    ])
    expect((await journal(phones.database)).at(-1)).toBe("task-exported")
  })
})

describe("whoever leaves", () => {
  it("does the task no longer, and cannot press its buttons", async () => {
    await give()
    const given = await an.last()
    await phones.database.query(
      "update roles set until = since where person_id = (select id from people where name = 'Nguyễn Văn An')",
    )
    expect(await an.press("Đã xong", given)).toContain(texts("common-button-unknown"))
    expect(await secretary.say("nhiệm vụ")).toContain("chưa có người làm")
  })

  it("takes their notes along and leaves the task", async () => {
    await give()
    await an.say("vướng: đi viện")
    const [row] = await phones.database.query<{ id: number }>(
      "select id from people where name = 'Nguyễn Văn An'",
    )
    await takeOut(phones.database, unit, (await readListed(phones.database, unit, row!.id))!, testClock.now())
    expect(await phones.database.query("select note from task_people")).toEqual([])
    expect(await secretary.say("nhiệm vụ")).toContain("rà soát hộ nghèo thôn 3 – chưa có người làm")
  })
})

describe("one's own data", () => {
  it("hold the tasks and notes of the person, and of nobody else", async () => {
    await give("Đ/c An, đ/c Cường: dọn kênh Bảy, trước 20/12\nđ/c Cường: việc riêng khác, trước 20/12")
    await an.say("vướng: thiếu xẻng")
    await an.say("dữ liệu của tôi")
    expect(await an.press("Xem")).toContain("– Việc được giao và ghi chú của mình: 1.")
    await an.send({ text: "Tải về" })
    const { message } = (await outboxOf(phones.database, "chat of an")).findLast(
      (one) => one.message.file?.mediaType === "application/json",
    )!
    const { tasks } = JSON.parse(
      Buffer.from((await readOriginal(phones.database, message.file!.sha256))!).toString(),
    )
    expect(tasks).toEqual([
      expect.objectContaining({ title: "dọn kênh Bảy", dueOn: "2026-12-20", note: "thiếu xẻng" }),
    ])
  })
})
