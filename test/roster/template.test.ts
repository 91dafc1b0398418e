import { describe, expect, it } from "vitest"
import { loadTexts } from "../../src/core/texts.ts"
import { readRosterFile, rosterTemplate } from "../../src/roster/index.ts"
import { SHEET_LIMITS } from "../../src/sheets/limits.ts"
import { parseSheets } from "../../src/sheets/parse.ts"
import type { Cell } from "../../src/sheets/workbook.ts"
import { writeXlsx } from "../../src/sheets/write.ts"
import { people, texts, told } from "./lists.ts"

const PEOPLE: readonly Cell[][] = [
  ["Lê Thị Mai", "Bí thư", "Chính thức", null, null, "0912345678"],
  ["Phạm Văn Nam", "Chi ủy viên", "Chính thức", null, null, 987654321],
  ["Hoàng Thị Oanh", null, "Dự bị", null, null, null],
  ["Vũ Văn Phú", null, "Chính thức", "x", null, null],
  ["Đỗ Thị Quyên", null, null, null, "x", "0355667788"],
]

/** The template as a person saves it, with these rows written below what stands there. */
async function filled(locale: "vi" | "en", keepsSamples: boolean): Promise<Buffer> {
  const [list, guide] = await parseSheets(await rosterTemplate(loadTexts(locale)), "mau.xlsx", SHEET_LIMITS)
  const [header, ...samples] = list!.rows
  return writeXlsx([
    {
      sheet: list!.name,
      columns: header!.map((title) => ({ title: String(title) })),
      rows: [...(keepsSamples ? samples : []), ...PEOPLE],
    },
    { sheet: guide!.name, columns: [{ title: String(guide!.rows[0]![0]) }], rows: guide!.rows.slice(1) },
  ])
}

describe("the file to fill in", () => {
  it.each(["vi", "en"] as const)("is read back without a problem, in words of %s", async (locale) => {
    const reading = await readRosterFile(await filled(locale, false), "mau.xlsx")
    expect(told(reading)).toEqual({ stops: [], told: [] })
    expect(people(reading)).toEqual([
      "2 Lê Thị Mai +84912345678 member,secretary",
      "3 Phạm Văn Nam +84987654321 member,committee",
      "4 Hoàng Thị Oanh - probationary",
      "5 Vũ Văn Phú - member,exempt",
      "6 Đỗ Thị Quyên +84355667788 member,elsewhere",
    ])
  })

  it("never gives its samples as people", async () => {
    const reading = await readRosterFile(await filled("vi", true), "mau.xlsx")
    expect(people(reading)).toHaveLength(PEOPLE.length)
    expect(told(reading)).toEqual({
      stops: [],
      told: ["Dòng 2: bỏ qua dòng ví dụ của tệp mẫu.", "Dòng 3: bỏ qua dòng ví dụ của tệp mẫu."],
    })
  })

  it("sent back as it is holds nobody", async () => {
    const reading = await readRosterFile(await rosterTemplate(texts), "mau.xlsx")
    expect(reading.rows).toEqual([])
    expect(told(reading).stops).toEqual([
      "Dưới dòng tiêu đề không có người nào. Hãy kiểm tra xem đã lưu đúng tệp chưa.",
    ])
  })

  it("says on a second sheet how to fill it in", async () => {
    const [, guide] = await parseSheets(await rosterTemplate(texts), "mau.xlsx", SHEET_LIMITS)
    expect(guide!.name).toBe("Hướng dẫn")
    expect(guide!.rows).toHaveLength(6)
    expect(guide!.rows.flat().join(" ")).toContain("Không ghi ngày sinh, địa chỉ, số căn cước")
  })
})
