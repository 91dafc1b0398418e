import { afterAll, describe, expect, it } from "vitest"
import { createReader } from "../../../src/ingest/read/index.ts"
import { row, xlsx } from "../../support/office.ts"

const reader = createReader()
afterAll(() => reader.close())
const textOf = async (bytes: Uint8Array): Promise<string> =>
  (await reader.read(bytes, "bang.xlsx")).text.trim()

describe("a workbook", () => {
  it("repeats the header in each row, so that a row is understood alone", async () => {
    const sheet =
      row(1, ["LỊCH HỌP NĂM 2026"]) +
      row(2, ["STT", "Nội dung", "Ngày"]) +
      row(3, [1, "Họp tháng giêng", [46027]]) +
      row(4, [2, "Học chuyên đề", ""]) +
      row(6, [3, "Kết nạp", [46054.5]])
    expect(await textOf(xlsx({ "Lịch họp": sheet }))).toBe(
      [
        "Lịch họp",
        "LỊCH HỌP NĂM 2026",
        "STT\tNội dung\tNgày",
        "STT: 1; Nội dung: Họp tháng giêng; Ngày: 05/01/2026",
        "STT: 2; Nội dung: Học chuyên đề",
        "STT: 3; Nội dung: Kết nạp; Ngày: 01/02/2026 12:00",
      ].join("\n"),
    )
  })

  it("gives every sheet under its name, and plain rows where there is no header", async () => {
    const text = await textOf(xlsx({ Một: row(1, ["Ghi chú"]), Hai: row(1, [1, 2]) + row(2, [3, 4]) }))
    expect(text).toBe("Một\nGhi chú\n\nHai\n1\t2\n3\t4")
  })
})

describe("a workbook that is too large", () => {
  it("is refused by rows and by columns", async () => {
    const deep = xlsx({ A: row(1, ["a", "b"]) + row(10_001, ["c"]) })
    const wide = xlsx({ A: `<row r="1"><c r="CW1"><v>1</v></c></row>` })
    await expect(reader.read(deep, "a.xlsx")).rejects.toMatchObject({
      code: "file-too-many-rows",
      details: { rows: 10_001, limit: 10_000 },
    })
    await expect(reader.read(wide, "a.xlsx")).rejects.toMatchObject({ code: "file-too-many-rows" })
  })

  it("is refused when one empty cell stands in the last corner", async () => {
    const corner = xlsx({ A: `${row(1, ["a", "b"])}<row r="1048576"><c r="XFD1048576" s="1"/></row>` })
    await expect(reader.read(corner, "a.xlsx")).rejects.toMatchObject({ code: "file-too-many-rows" })
  })

  it("is read when empty cells are only formatted below the data", async () => {
    const formatted = `${row(1, ["Tên", "Số"])}${row(2, ["Tổ 1", 5])}<row r="20000"><c r="A20000" s="1"/></row>`
    expect(await textOf(xlsx({ A: formatted }))).toBe("A\nTên\tSố\nTên: Tổ 1; Số: 5")
  })
})
