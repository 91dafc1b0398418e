import { describe, expect, it } from "vitest"
import { chooseSheet, readSheets } from "../../src/sheets/read.ts"
import { writeCsv, writeXlsx } from "../../src/sheets/write.ts"
import { zipTexts } from "../support/unzip.ts"

const DANGEROUS = [
  '=HYPERLINK("http://x.tld","bấm")',
  "+84 912 345 678",
  "-2+3",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(A1)",
  "﹦1+1",
  "  =1+1",
  "\u00A0=1+1",
  '"=1+1',
  "'=1+1",
  "“=1+1”",
  "\u200B=1+1",
  "\u0000=1+1",
]
const column = (title: string) => ({ title })
const csvLines = (cells: readonly string[]) =>
  writeCsv({ columns: [column("Họ và tên")], rows: cells.map((cell) => [cell]) })
    .toString()
    .split("\r\n")
    .slice(1, -1)

async function cellsOf(bytes: Uint8Array, name = "ra.xlsx") {
  return chooseSheet(await readSheets(bytes, name)).rows
}

describe("a CSV file for Excel", () => {
  it("begins with the mark of UTF-8 and shows Vietnamese letters", () => {
    const bytes = writeCsv({ columns: [column("Họ và tên")], rows: [["Nguyễn Thị Hường"]] })
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.toString()).toBe('\uFEFF"Họ và tên"\r\n"Nguyễn Thị Hường"\r\n')
  })

  it.each(DANGEROUS)("never lets %j begin a cell as a formula", (text) => {
    expect(csvLines([text]).join("\n")).toMatch(/^"'/)
  })

  it("leaves ordinary text alone, with its hyphens, quotes and commas", () => {
    expect(csvLines(["Đ'Hương", "Nguyễn A-B", 'Tổ "1", thôn 2', "a=b"])).toEqual([
      '"Đ\'Hương"',
      '"Nguyễn A-B"',
      '"Tổ ""1"", thôn 2"',
      '"a=b"',
    ])
  })

  it("writes days as people do and numbers as they are", () => {
    const bytes = writeCsv({
      columns: ["Ngày", "Số", "Trống"].map(column),
      rows: [[new Date(Date.UTC(2026, 1, 5)), 7, null]],
    })
    expect(bytes.toString()).toContain('"05/02/2026","7",""')
  })

  it("carries no control character, half of a character or text direction mark", () => {
    expect(csvLines(["An\u0000\u0007\u202E\uD800 Bình"])).toEqual(['"An\uFFFD Bình"'])
  })
})

describe("a workbook", () => {
  it("holds no formula whatever the text, and gives the text back", async () => {
    const bytes = await writeXlsx({
      sheet: "Danh sách",
      columns: [column("Họ và tên")],
      rows: DANGEROUS.map((text) => [text]),
    })
    const sheet = (await zipTexts(bytes)).get("xl/worksheets/sheet1.xml")!
    expect(sheet).not.toMatch(/<f[ >]/)
    expect(sheet.match(/<c [^>]*t="s"/g)).toHaveLength(DANGEROUS.length + 1)
    expect((await cellsOf(bytes))[1]).toEqual(['=HYPERLINK("http://x.tld","bấm")'])
  })

  it("keeps a phone as text, so that its first 0 stays", async () => {
    const bytes = await writeXlsx({
      sheet: "A",
      columns: [column("SĐT")],
      rows: [["0912345678"]],
      blankRows: 2,
    })
    expect((await cellsOf(bytes))[1]).toEqual(["0912345678"])
    const parts = await zipTexts(bytes)
    expect(parts.get("xl/styles.xml")).toContain('formatCode="@"')
    // The empty rows below are formatted as text too.
    expect(parts.get("xl/worksheets/sheet1.xml")).toMatch(/<c r="A4" s="\d+"\/>/)
  })

  it("gives days, numbers and empty cells back as they were", async () => {
    const row = [new Date(Date.UTC(2026, 1, 5)), 7, null, true]
    const bytes = await writeXlsx({ sheet: "A", columns: ["Ngày", "Số", "", "Có"].map(column), rows: [row] })
    expect((await cellsOf(bytes))[1]).toEqual(row)
    expect((await zipTexts(bytes)).get("xl/styles.xml")).toContain("dd/mm/yyyy")
  })

  it("has a bold header that stays in sight, and columns wide enough", async () => {
    const bytes = await writeXlsx({ sheet: "A", columns: [{ title: "Họ và tên", width: 30 }], rows: [] })
    const parts = await zipTexts(bytes)
    expect(parts.get("xl/styles.xml")).toContain("<b/>")
    expect(parts.get("xl/worksheets/sheet1.xml")).toMatch(/ySplit="1"[^>]*state="frozen"/)
    expect(parts.get("xl/worksheets/sheet1.xml")).toMatch(/<col [^>]*width="30/)
  })

  it("bears names that programs trip over", async () => {
    const names = [
      "Null",
      "Đ'Hương",
      "Nguyễn Thị A (B)",
      "constructor",
      "__proto__",
      "a<b>&c",
      "_x0041_",
      "*_`[x](y)",
    ]
    const bytes = await writeXlsx({ sheet: "A", columns: [column("Tên")], rows: names.map((name) => [name]) })
    expect((await cellsOf(bytes)).slice(1).flat()).toEqual(names)
  })

  it("names its sheet whatever the unit is called", async () => {
    const bytes = await writeXlsx({
      sheet: "Chi bộ thôn 1/2: [Đảng bộ xã Tân Thành rất dài]*?",
      columns: [],
      rows: [["a"]],
    })
    expect(chooseSheet(await readSheets(bytes, "a.xlsx")).name).toBe("Chi bộ thôn 1 2 Đảng bộ xã Tân")
  })
})
