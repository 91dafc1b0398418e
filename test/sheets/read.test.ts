import { describe, expect, it } from "vitest"
import { AppError } from "../../src/core/errors.ts"
import { explain } from "../../src/core/explain.ts"
import { loadTexts } from "../../src/core/texts.ts"
import { SHEET_LIMITS } from "../../src/sheets/limits.ts"
import { parseSheets } from "../../src/sheets/parse.ts"
import { chooseSheet, readSheets } from "../../src/sheets/read.ts"
import type { Sheet } from "../../src/sheets/workbook.ts"
import { row, xlsx } from "../support/office.ts"
import { ole } from "../support/ole.ts"
import { zip } from "../support/zip.ts"

const texts = loadTexts()
const ROWS = [
  ["Họ và tên", "Chức vụ", "SĐT"],
  ["Nguyễn Văn Ánh", "Bí thư", "0912345678"],
  ["Trần Thị Hường", null, "0987654321"],
]

const parsed = async (bytes: Uint8Array, name = "danh-sach.csv"): Promise<Sheet["rows"]> =>
  chooseSheet(await parseSheets(bytes, name, SHEET_LIMITS)).rows

async function refusal(bytes: Uint8Array, name: string): Promise<string> {
  try {
    await parseSheets(bytes, name, SHEET_LIMITS)
  } catch (error) {
    if (error instanceof AppError) return explain(texts, error)
    throw error
  }
  return "read"
}

describe("a CSV file", () => {
  const csv = (separator: string) =>
    ROWS.map((cells) => cells.map((cell) => cell ?? "").join(separator)).join("\r\n")

  it.each([",", ";", "\t"])("is parted by %j", async (separator) => {
    expect(await parsed(Buffer.from(csv(separator)))).toEqual(ROWS)
    expect(await parsed(Buffer.from(`\uFEFF${csv(separator)}`))).toEqual(ROWS)
  })

  it("is read in UTF-16, as Excel saves its Unicode text", async () => {
    const little = Buffer.from(`\uFEFF${csv("\t")}`, "utf16le")
    expect(await parsed(little)).toEqual(ROWS)
    expect(await parsed(Buffer.from(little).swap16())).toEqual(ROWS)
  })

  it("is read in the encodings from before Unicode", async () => {
    // "Nguyễn Văn Ánh,Bí thư,Trần Thị Hường" in a font of TCVN3.
    const tcvn3 = Buffer.from(
      "Hä vµ tªn,Chøc vô\nNguyÔn V¨n ¸nh,BÝ th­\nTrÇn ThÞ H­êng,Phã bÝ th­\nLª §×nh Th¾ng,\n",
      "latin1",
    )
    expect(await parsed(tcvn3)).toEqual([
      ["Họ và tên", "Chức vụ"],
      ["Nguyễn Văn ánh", "Bí thư"],
      ["Trần Thị Hường", "Phó bí thư"],
      ["Lê Đình Thắng", null],
    ])
    // Windows-1258 writes the tone after its letter.
    const windows = Buffer.from(
      "Ho\u00F2 va\u00CC t\u00EAn,Ch\u01B0\u00ECc vu\u00F2\n".replace("\u01B0", "\u00FD"),
      "latin1",
    )
    const rows = Buffer.concat([
      windows,
      Buffer.from("Nguy\u00EA\u00DEn V\u00E3n Bi\u00CCnh,Bi\u00EC th\u00FD\n", "latin1"),
    ])
    expect((await parsed(rows)).map((cells) => cells.map((cell) => String(cell).normalize("NFC")))).toEqual([
      ["Họ và tên", "Chức vụ"],
      ["Nguyễn Văn Bình", "Bí thư"],
    ])
  })

  it("may have line ends, quotes and separators within its cells, and rows of any length", async () => {
    const text = 'Tên;Ghi chú\n"Nguyễn ""Ba"" An";"dòng 1\ndòng 2; hết"\nLê 5" Bình\n\n;;\nVũ Cảnh;x;y\n'
    expect(await parsed(Buffer.from(text))).toEqual([
      ["Tên", "Ghi chú"],
      ['Nguyễn "Ba" An', "dòng 1\ndòng 2; hết"],
      ['Lê 5" Bình'],
      [null],
      [null, null, null],
      ["Vũ Cảnh", "x", "y"],
    ])
  })

  it("takes Excel's own hint about its separator", async () => {
    expect(await parsed(Buffer.from("sep=|\r\nTên|SĐT, Zalo\r\nAn, Văn|0912"))).toEqual([
      ["Tên", "SĐT, Zalo"],
      ["An, Văn", "0912"],
    ])
  })
})

describe("a workbook", () => {
  it("typed in an old font is read in Unicode", async () => {
    const cells = [
      ["Hä vµ tªn", "Chøc vô"],
      ["NguyÔn V¨n B×nh", "BÝ th­"],
      ["TrÇn ThÞ H­êng", "Phã bÝ th­"],
    ]
    const bytes = xlsx({ A: cells.map((line, index) => row(index + 1, line)).join("") })
    expect(await parsed(bytes, "a.xlsx")).toEqual([
      ["Họ và tên", "Chức vụ"],
      ["Nguyễn Văn Bình", "Bí thư"],
      ["Trần Thị Hường", "Phó bí thư"],
    ])
  })

  it("full of names of other peoples is no unreadable file", async () => {
    const names = [
      "Y Thắng Mlô",
      "H'Lan Byă",
      "Y Bhăm Êñuôl",
      "H'Bliă Kbuôr",
      "Adrơng Hmŏk",
      "Y Krông Ayŭn Ktlă",
    ]
    const lines = [...names, ...names, ...names]
    const bytes = xlsx({ A: lines.map((name, index) => row(index + 1, [name, "Mlô"])).join("") })
    expect((await parsed(bytes, "a.xlsx")).map(([name]) => name)).toEqual(lines)
  })

  it("keeps the numbers of its rows, days and numbers", async () => {
    const bytes = xlsx({ A: row(3, ["Tên", [46027]]) + row(5, ["An", 9.12345678e8]) })
    expect(await parsed(bytes, "a.xlsx")).toEqual(
      [[], [], ["Tên", new Date(Date.UTC(2026, 0, 5))], [], ["An", 912345678]].map((cells) =>
        cells.length === 0 ? [null, null] : cells,
      ),
    )
  })

  it("gives its first sheet with a list, and none that is hidden", async () => {
    const list = row(1, ["Họ và tên", "SĐT"]) + row(2, ["Nguyễn An", "1"])
    const bytes = xlsx({ Bìa: row(1, ["Chi bộ thôn Đông"]), Trống: "", "Danh sách": list })
    expect(chooseSheet(await parseSheets(bytes, "a.xlsx", SHEET_LIMITS)).name).toBe("Danh sách")
    const [cover, , shown] = await parseSheets(bytes, "a.xlsx", SHEET_LIMITS)
    expect(chooseSheet([{ ...shown!, isHidden: true }, cover!]).name).toBe("Bìa")
    expect(chooseSheet([shown!, cover!], ({ name }) => name === "Bìa").name).toBe("Bìa")
  })
})

describe("a file that cannot be a list", () => {
  const sheet = xlsx({ A: row(1, ["a", "b"]) })

  it.each<[string, Uint8Array, string]>([
    ["danh-sach.xlsx", Buffer.alloc(0), "Tệp rỗng."],
    [
      "danh-sach.xlsx",
      Buffer.alloc(2 * 1024 * 1024 + 1),
      "Tệp danh sách lớn hơn 2 MB. Hãy chỉ giữ lại trang có danh sách, bỏ hình ảnh, rồi gửi lại.",
    ],
    [
      "danh-sach.xls",
      ole({ Workbook: Buffer.from("x") }),
      "Đây là tệp Excel kiểu cũ (.xls). Hãy mở bằng Excel, chọn “Lưu thành” (Save As) → “Excel Workbook (.xlsx)”, rồi gửi lại.",
    ],
    [
      "danh-sach.xlsx",
      ole({ EncryptedPackage: Buffer.from("x") }),
      "Tệp có mật khẩu hoặc bị mã hóa. Hãy bỏ mật khẩu rồi nạp lại.",
    ],
    ["danh-sach.xlsm", sheet, "Tệp chứa macro nên bị từ chối. Hãy lưu lại thành tệp không có macro."],
    [
      "danh-sach.xlsx",
      xlsx({ A: row(1, ["a"]) }, [{ name: "xl/vbaProject.bin", content: "x" }]),
      "Tệp chứa macro nên bị từ chối. Hãy lưu lại thành tệp không có macro.",
    ],
    [
      "danh-sach.xlsx",
      Buffer.from("Họ và tên"),
      "Đuôi tệp không khớp nội dung: tên ghi xlsx, nội dung là text.",
    ],
    ["danh-sach.csv", sheet, "Đuôi tệp không khớp nội dung: tên ghi csv, nội dung là zip."],
    [
      "danh-sach.xlsx",
      zip([{ name: "a.txt", content: "x" }]),
      "Đuôi tệp không khớp nội dung: tên ghi xlsx, nội dung là zip.",
    ],
    [
      "danh-sach.pdf",
      Buffer.from("%PDF-1.7"),
      "Chưa đọc được danh sách từ loại tệp này (pdf). Hãy gửi tệp Excel (.xlsx) hoặc CSV.",
    ],
    [
      "danh-sach.xlsx",
      zip([{ name: "xl/workbook.xml", content: Buffer.alloc(60 * 1024 * 1024) }]),
      "Tệp nén bất thường (giải nén ra quá lớn) nên bị từ chối.",
    ],
    ["danh-sach.xlsx", sheet.subarray(0, sheet.length - 40), "Tệp hỏng hoặc không đúng định dạng."],
    [
      "danh-sach.xlsx",
      xlsx({ A: row(1, ["a", "b"]) + row(20_001, ["c"]) }),
      "Bảng quá lớn: 20.001 dòng, giới hạn 20.000.",
    ],
    ["danh-sach.csv", Buffer.from("a,b\n".repeat(20_001)), "Bảng quá lớn: 20.001 dòng, giới hạn 20.000."],
    ["danh-sach.csv", Buffer.from(`${"a,".repeat(60)}b\n`), "Bảng quá lớn: 1 dòng, giới hạn 20.000."],
  ])("%s is refused with a sentence that says what to do", async (name, bytes, sentence) => {
    expect(await refusal(bytes, name)).toBe(sentence)
  })

  it.each([
    ["a row far below", `${row(1, ["a"])}<row r="1000000000"></row>`],
    ["a row far below in other quotes", `${row(1, ["a"])}<row r='1000000000'></row>`],
    ["an empty cell in the last corner", `${row(1, ["a"])}<row r="1048576"><c r="XFD1048576"/></row>`],
    ["a cell in a column of small letters", `<row r="1"><c r="zzzz1"><v>1</v></c></row>`],
  ])("with %s is refused before memory is laid out for it", async (_, rows) => {
    expect(await refusal(xlsx({ A: rows }), "a.xlsx")).toMatch(/^Bảng quá lớn/)
  })

  it("is refused when every sheet is empty", async () => {
    const sheets = await parseSheets(xlsx({ A: "", B: "" }), "a.xlsx", SHEET_LIMITS)
    expect(() => chooseSheet(sheets)).toThrow(expect.objectContaining({ code: "sheet-no-list" }))
  })
})

describe("the thread that reads", () => {
  it("gives the rows of a file, and refusals with their code", async () => {
    const bytes = xlsx({ A: row(1, ["Tên", [46027]]) })
    expect(chooseSheet(await readSheets(bytes, "a.xlsx")).rows).toEqual([
      ["Tên", new Date(Date.UTC(2026, 0, 5))],
    ])
    await expect(readSheets(Buffer.from("x"), "a.xlsx")).rejects.toMatchObject({
      code: "file-wrong-extension",
      details: { expected: "xlsx", found: "text" },
    })
  })

  it("is ended when a file takes too long", async () => {
    const limits = { ...SHEET_LIMITS, seconds: 0 }
    await expect(readSheets(Buffer.from("a,b\n"), "a.csv", limits)).rejects.toMatchObject({
      code: "file-timeout",
      details: { seconds: 0 },
    })
  })

  it("costs itself, not the program, when a file fills its memory", async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) =>
      row(index + 1, ["a".repeat(20), "b", "c", 1, 2, 3]),
    )
    const limits = { ...SHEET_LIMITS, memoryMb: 8, fileMb: 50 }
    await expect(readSheets(xlsx({ A: rows.join("") }), "a.xlsx", limits)).rejects.toMatchObject({
      code: "file-corrupt",
    })
  })
})
