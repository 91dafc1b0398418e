import { describe, expect, it } from "vitest"
import { exportRoster, type ListedPerson, readRosterFile } from "../../src/roster/index.ts"
import { SHEET_LIMITS } from "../../src/sheets/limits.ts"
import { parseSheets } from "../../src/sheets/parse.ts"
import { writeXlsx } from "../../src/sheets/write.ts"
import { people, texts, told } from "./lists.ts"

const LIST: readonly ListedPerson[] = [
  { name: "Trần Thị Bình", roles: ["member"], phoneLast: "678", isLinked: false },
  {
    name: "Nguyễn Văn An",
    roles: ["member", "secretary"],
    phoneLast: "321",
    phone: "+84987654321",
    isLinked: true,
  },
  { name: "Lê Văn Ân", roles: ["probationary", "elsewhere"], phoneLast: "", isLinked: false },
]
const HEADER = ["STT", "Họ và tên", "Chức vụ", "Loại đảng viên", "Số điện thoại", "Liên kết"]
const ROWS = [
  [1, "Nguyễn Văn An", "Bí thư", "Chính thức", "0987 654 321", "Đã liên kết"],
  [2, "Lê Văn Ân", null, "Dự bị, Sinh hoạt tạm thời nơi khác", null, "Chưa liên kết"],
  [3, "Trần Thị Bình", null, "Chính thức", "… 678", "Chưa liên kết"],
]

const sheetOf = async (bytes: Buffer, name: string) => (await parseSheets(bytes, name, SHEET_LIMITS))[0]!

describe("the list that goes out", () => {
  it("is a workbook in the order of names, with the last digits where the number is not to be seen", async () => {
    const sheet = await sheetOf(
      await exportRoster(texts, LIST, "xlsx", { title: "Chi bộ thôn Đông" }),
      "ra.xlsx",
    )
    expect(sheet).toEqual({ name: "Chi bộ thôn Đông", rows: [HEADER, ...ROWS], isHidden: false })
  })

  it("is a CSV file with the same cells", async () => {
    const { rows } = await sheetOf(await exportRoster(texts, LIST, "csv"), "ra.csv")
    const written = [HEADER, ...ROWS].map((cells) =>
      cells.map((cell) => (cell === null ? null : String(cell))),
    )
    expect(rows).toEqual(written)
  })

  it.each(["xlsx", "csv"] as const)("with whole numbers can be brought back as %s", async (format) => {
    const whole = LIST.map((person, index) => ({ ...person, phone: `+8491234567${index}` }))
    const reading = await readRosterFile(await exportRoster(texts, whole, format), `ra.${format}`)
    expect(told(reading).stops).toEqual([])
    expect(people(reading)).toEqual([
      "2 Nguyễn Văn An +84912345671 member,secretary",
      "3 Lê Văn Ân +84912345672 probationary,elsewhere",
      "4 Trần Thị Bình +84912345670 member",
    ])
  })
})

describe("a file with a list on each of several sheets", () => {
  it("is read from the first, and the secretary is told so", async () => {
    const table = (sheet: string, name: string) => ({
      sheet,
      columns: [{ title: "Họ và tên" }, { title: "Đảng viên" }, { title: "SĐT" }],
      rows: [[name, "Chính thức", "0912345678"]],
    })
    const bytes = await writeXlsx([table("Tổ đảng 1", "Nguyễn Văn An"), table("Tổ đảng 2", "Trần Thị Bình")])
    const reading = await readRosterFile(bytes, "hai-to.xlsx")
    expect(people(reading)).toEqual(["2 Nguyễn Văn An +84912345678 member"])
    expect(told(reading).told).toEqual([
      "Chỉ đọc trang “Tổ đảng 1”; tệp còn 1 trang khác cũng có danh sách. Nếu cần cả các trang đó, hãy chép tất cả vào một trang.",
    ])
  })
})
