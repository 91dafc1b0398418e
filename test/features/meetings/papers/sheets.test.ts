import { beforeAll, describe, expect, it } from "vitest"
import { loadTexts } from "../../../../src/core/texts.ts"
import { attendanceOfMeetingSheet } from "../../../../src/features/meetings/papers/meeting-sheet.ts"
import { attendanceOfYearSheet } from "../../../../src/features/meetings/papers/year-sheet.ts"
import { readSheets } from "../../../../src/sheets/read.ts"
import type { Cell } from "../../../../src/sheets/workbook.ts"
import { setPresence } from "../../../../src/storage/roll.ts"
import { useDatabase } from "../../../support/database.ts"
import { makeUnit } from "../../../support/units.ts"
import { zipTexts } from "../../../support/unzip.ts"
import { wellFormed } from "../../../support/well-formed.ts"
import { makePerson } from "../../members/cell.ts"
import { makeHeld, type On } from "./held.ts"

const holder = useDatabase()
const texts = loadTexts("vi")
const deps = () => ({ queries: holder.database, texts })
const FORMULA = "=HYPERLINK(\"http://x.tld\") <b> & 'C' Ân"
const NAMES = {
  an: "Nguyễn Văn An",
  anToo: "Lê Văn An",
  binh: "Trần Thị Bình",
  bich: "Vũ Thị Bích",
  dao: "Đỗ Thị Đào",
  formula: FORMULA,
  tho: "Cụ Phạm Văn Thọ",
  xuan: "Hà Thị Xuân",
} as const
type Who = keyof typeof NAMES
const people = {} as Record<Who, number>
let unit: number

/** As on paper: who was there, in words of the test. */
const roll = (marks: Partial<Record<Who, Omit<On, "person">>>): On[] =>
  Object.entries(marks).map(([who, on]) => ({ person: people[who as Who], ...on }))

beforeAll(async () => {
  unit = await makeUnit(holder.database, "Chi bộ thôn Đoài")
  // In an order that is none.
  for (const who of ["xuan", "an", "formula", "tho", "dao", "bich", "anToo", "binh"] as const)
    people[who] = await makePerson(holder.database, { name: NAMES[who], unit })
})

const NOVEMBER = () =>
  roll({
    an: { presence: "present" },
    anToo: { presence: "late", answer: "yes", late: 10 },
    binh: { presence: "online", answer: "online" },
    bich: { standing: "probationary", presence: "excused", answer: "no", reason: "health" },
    dao: { presence: "absent" },
    formula: { presence: "excused", answer: "no", reason: "none_given" },
    tho: { standing: "exempt", presence: "present" },
    xuan: { standing: "elsewhere" },
  })

async function rowsOf(bytes: Buffer, sheet = 0): Promise<readonly (readonly Cell[])[]> {
  return (await readSheets(bytes, "ra.xlsx"))[sheet]!.rows.map((row) => row.map((cell) => cell ?? ""))
}
const rowOf = (rows: readonly (readonly Cell[])[], name: string) => rows.find((row) => row[1] === name)
/** A figure below the list, by the words before it. */
const figure = (rows: readonly (readonly Cell[])[], words: string) =>
  rows.find((row) => row[0] === words)?.[2]

describe("the attendance of one meeting", () => {
  it("names everybody as on the roll, how they were and why they were away", async () => {
    const meeting = await makeHeld(holder.database, { unit, at: "2025-11-12T19:30", people: NOVEMBER() })
    const rows = await rowsOf(
      await attendanceOfMeetingSheet(deps(), meeting, { seesReasons: true, mark: "Lấy bởi X" }),
    )
    expect(rows.slice(0, 4).map(([cell]) => cell)).toEqual([
      "DANH SÁCH ĐIỂM DANH",
      "Chi bộ thôn Đoài: sinh hoạt thường kỳ",
      "Thời gian: 19h30, thứ Tư 12/11/2025 (ngày 23 tháng 9 âm lịch)",
      "Địa điểm: nhà văn hóa",
    ])
    expect(rows[4]).toEqual([
      "STT",
      "Họ và tên",
      "Chính thức/ dự bị",
      "Có mặt/ vắng",
      "Lý do (nhóm)",
      "Ghi chú",
    ])
    expect(rows.slice(5, 13)).toEqual([
      [1, NAMES.anToo, "chính thức", "có mặt", "", "muộn 10 phút"],
      [2, NAMES.an, "chính thức", "có mặt", "", ""],
      [3, FORMULA, "chính thức", "vắng có lý do", "", ""],
      [4, NAMES.bich, "dự bị", "vắng có lý do", "sức khỏe", ""],
      [5, NAMES.binh, "chính thức", "có mặt", "", "trực tuyến"],
      [6, NAMES.dao, "chính thức", "vắng không lý do", "", ""],
      [7, NAMES.tho, "miễn sinh hoạt", "có mặt", "", ""],
      [8, NAMES.xuan, "sinh hoạt nơi khác", "chưa rõ", "", ""],
    ])
    // Counted by hand: 8 on the list, without the exempt one and the one elsewhere 6, of whom 3 came.
    const figures = {
      "Tổng số trong danh sách": 8,
      "Phải dự": 6,
      "Có mặt trong số phải dự": 3,
      "Tỷ lệ dự họp (%)": 50,
      "Có mặt tại chỗ, đúng giờ": 2,
      "Trực tuyến": 1,
      "Đến muộn": 1,
      "Vắng có lý do": 2,
      "Vắng không lý do": 1,
      "Chưa rõ": 1,
      // An, Lê An, Bình, Đào without a reason; Thọ is exempt and came. The one excused is not counted.
      "Số làm căn cứ biểu quyết": 5,
    }
    for (const [words, value] of Object.entries(figures))
      expect([words, figure(rows, words)]).toEqual([words, value])
    expect(rows.at(-1)![0]).toBe("Lấy bởi X")
    expect(rows.flat()).not.toContain("BẢN TẠM, chưa xác nhận")
  })

  it("has no column of reasons, and none anywhere, for whoever may not see them", async () => {
    const meeting = await makeHeld(holder.database, { unit, at: "2025-11-13T19:30", people: NOVEMBER() })
    const rows = await rowsOf(await attendanceOfMeetingSheet(deps(), meeting, { seesReasons: false }))
    expect(rows[4]).toEqual(["STT", "Họ và tên", "Chính thức/ dự bị", "Có mặt/ vắng", "Ghi chú"])
    expect(rowOf(rows, NAMES.bich)!.slice(2)).toEqual(["dự bị", "vắng có lý do", ""])
    expect(JSON.stringify(rows)).not.toContain("sức khỏe")
  })

  it("says nothing of a reason of somebody who came all the same", async () => {
    const came = roll({ an: { presence: "present", answer: "no", reason: "family" } })
    const meeting = await makeHeld(holder.database, { unit, at: "2025-11-14T19:30", people: came })
    const rows = await rowsOf(await attendanceOfMeetingSheet(deps(), meeting, { seesReasons: true }))
    expect(JSON.stringify(rows)).not.toContain("việc gia đình")
  })

  it("is headed as a draft until the roll is confirmed, and again when a mark was changed since", async () => {
    const draft = { unit, state: "called", people: roll({ an: { presence: "present" } }) } as const
    const meeting = await makeHeld(holder.database, { ...draft, at: "2025-11-15T19:30" })
    const head = async (of: typeof meeting) =>
      (await rowsOf(await attendanceOfMeetingSheet(deps(), of, { seesReasons: true })))[1]![0]
    expect(await head(meeting)).toBe("BẢN TẠM, chưa xác nhận")
    const closed = await makeHeld(holder.database, { unit, at: "2025-11-16T19:30", people: NOVEMBER() })
    expect(await head(closed)).not.toBe("BẢN TẠM, chưa xác nhận")
    await setPresence(holder.database, closed.id, [people.an], "absent")
    expect(await head(closed)).toBe("BẢN TẠM, chưa xác nhận")
  })

  it("is printed on A4 upright, one page wide, and holds no formula", async () => {
    const meeting = await makeHeld(holder.database, { unit, at: "2025-11-17T19:30", people: NOVEMBER() })
    const parts = await zipTexts(await attendanceOfMeetingSheet(deps(), meeting, { seesReasons: true }))
    for (const [name, xml] of parts)
      if (name.endsWith(".xml")) expect([name, wellFormed(xml)]).toEqual([name, true])
    const sheet = parts.get("xl/worksheets/sheet1.xml")!
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>',
    )
    expect(sheet).not.toContain("<f>")
    expect(parts.get("xl/workbook.xml")).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Điểm danh\'!$5:$5<',
    )
  })
})

describe("the attendance of a year", () => {
  beforeAll(async () => {
    const held = (at: string, marks: Parameters<typeof roll>[0], more: object = {}) =>
      makeHeld(holder.database, { unit, at, people: roll(marks), ...more })
    await held("2024-01-10T19:30", {
      an: { presence: "present" },
      binh: { presence: "late" },
      bich: { standing: "probationary", presence: "absent" },
      tho: { standing: "exempt" },
    })
    // Two in March: a meeting and its second evening. Đào has come to the cell meanwhile, Bích has become official.
    await held("2024-03-05T19:30", {
      an: { presence: "excused", answer: "no", reason: "family" },
      binh: { presence: "present" },
      bich: { presence: "online" },
      dao: { presence: "present" },
      tho: { standing: "exempt", presence: "present" },
    })
    await held("2024-03-06T19:30", {
      an: { presence: "present" },
      binh: { standing: "elsewhere" },
      bich: { presence: "present" },
      dao: {},
      tho: { standing: "exempt" },
    })
    // The last minute of the year is December's; the first of the next is not this year's.
    await held("2024-12-31T23:59", { an: { presence: "present" }, dao: { presence: "present" } })
    await held("2025-01-01T00:00", { xuan: { presence: "present" } })
    await held("2024-05-05T19:30", { xuan: { presence: "present" } }, { state: "cancelled" })
    await held("2024-06-05T19:30", { xuan: { presence: "present" } }, { state: "called" })
    await held(
      "2024-04-20T19:30",
      { an: { presence: "present" }, binh: { presence: "absent" } },
      { kind: "thematic" },
    )
    const other = await makeUnit(holder.database, "Chi bộ thôn Thượng")
    await makeHeld(holder.database, {
      unit: other,
      at: "2024-01-10T19:30",
      people: roll({ xuan: { presence: "present" } }),
    })
  })

  it("has a row for each member and the mark of each month, several joined, and what each came to", async () => {
    const rows = await rowsOf(
      await attendanceOfYearSheet(deps(), unit, 2024, { seesShares: true, mark: "Lấy bởi X" }),
    )
    expect(rows.slice(0, 3).map(([cell]) => cell)).toEqual([
      "TỔNG HỢP ĐIỂM DANH NĂM 2024",
      "Chi bộ thôn Đoài",
      "Sinh hoạt thường kỳ, theo tháng",
    ])
    const months = Array.from({ length: 12 }, (_, index) => `T${index + 1}`)
    expect(rows[3]).toEqual([
      "STT",
      "Họ và tên",
      "Chính thức/ dự bị",
      ...months,
      "Phải dự",
      "Có mặt",
      "Tỷ lệ (%)",
    ])
    const none = ["", "", "", "", "", "", "", ""]
    expect(rows.slice(4, 9)).toEqual([
      [1, NAMES.an, "chính thức", "x", "", "P; x", ...none, "x", 4, 3, 75],
      [2, NAMES.bich, "chính thức", "K", "", "tt; x", ...none, "", 3, 2, 66.7],
      // Elsewhere in the second week of March: counted for two meetings only.
      [3, NAMES.binh, "sinh hoạt nơi khác", "m", "", "x; nơi khác", ...none, "", 2, 2, 100],
      [4, NAMES.dao, "chính thức", "", "", "x; ?", ...none, "x", 3, 2, 66.7],
      [5, NAMES.tho, "miễn sinh hoạt", "miễn", "", "x*; miễn", ...none, "", 0, 0, ""],
    ])
  })

  it("sums each month and the year, of those who had to come", async () => {
    const rows = await rowsOf(await attendanceOfYearSheet(deps(), unit, 2024, { seesShares: true }))
    const none = ["", "", "", "", "", "", "", ""]
    // January 3, March 4 and 3, December 2; there were 2, then 3 and 2, then 2.
    expect(rows.slice(9, 12)).toEqual([
      ["", "Phải dự", "", 3, "", 7, ...none, 2, 12, "", ""],
      ["", "Có mặt trong số phải dự", "", 2, "", 5, ...none, 2, "", 9, ""],
      ["", "Tỷ lệ dự họp (%)", "", 66.7, "", 71.4, ...none, 100, "", "", 75],
    ])
    expect(JSON.stringify(rows)).toContain("Chưa xác nhận điểm danh nên không tính: 19h30 thứ Tư 05/06.")
    expect(JSON.stringify(rows)).not.toContain(NAMES.xuan)
  })

  it("has the other kinds on a second sheet, each meeting by itself", async () => {
    const rows = await rowsOf(await attendanceOfYearSheet(deps(), unit, 2024, { seesShares: true }), 1)
    expect(rows[3]!.slice(3)).toEqual([
      "sinh hoạt chuyên đề 19h30 thứ Bảy 20/04",
      "Phải dự",
      "Có mặt",
      "Tỷ lệ (%)",
    ])
    expect(rows.slice(4, 9).map((row) => row.slice(1))).toEqual([
      [NAMES.an, "chính thức", "x", 1, 1, 100],
      [NAMES.binh, "chính thức", "K", 1, 0, 0],
      ["Phải dự", "", 2, 2, "", ""],
      ["Có mặt trong số phải dự", "", 1, "", 1, ""],
      ["Tỷ lệ dự họp (%)", "", 50, "", "", 50],
    ])
  })

  it("says of nobody how often they came where the reader may not see that", async () => {
    const rows = await rowsOf(await attendanceOfYearSheet(deps(), unit, 2024, { seesShares: false }))
    expect(rows[3]).toHaveLength(15)
    expect(rowOf(rows, NAMES.an)!.slice(3)).toEqual(["x", "", "P; x", "", "", "", "", "", "", "", "", "x"])
  })

  it("lies across, one page wide", async () => {
    const parts = await zipTexts(await attendanceOfYearSheet(deps(), unit, 2024, { seesShares: true }))
    for (const name of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"])
      expect(parts.get(name)).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1"')
  })
})
