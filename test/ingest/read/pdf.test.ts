import { createCanvas } from "@napi-rs/canvas"
import { afterAll, describe, expect, it } from "vitest"
import { createReader } from "../../../src/ingest/read/index.ts"
import { column, endOf, FONT, pdf } from "../../support/pages.ts"

const reader = createReader()
afterAll(() => reader.close())

const BODY = [
  "Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc của",
  "thôn Ví Dụ, áp dụng cho mọi hộ gia đình trong thôn từ ngày ký.",
]

describe.skipIf(FONT === undefined)(
  "a PDF with a text layer (skipped without a font that has Vietnamese)",
  () => {
    it("gives the letterhead column by column, and the body line by line", async () => {
      const page = [
        ...column(60, 60, ["ỦY BAN NHÂN DÂN", "XÃ VÍ DỤ", "Số: 12/QĐ-UBND"]),
        ...column(270, 63, ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]),
        { x: 320, y: 103, text: "Ví Dụ, ngày 05 tháng 01 năm 2026" },
        { x: 250, y: 150, text: "QUYẾT ĐỊNH" },
        { x: 100, y: 200, text: BODY[0]! },
        { x: 60, y: 220, text: BODY[1]! },
        { x: 60, y: 280, text: "Nơi nhận:" },
        ...column(60, 300, ["- Như Điều 1;", "- Lưu: VT."]),
        ...column(330, 284, ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]),
        { x: 350, y: 380, text: "Nguyễn Văn Ví Dụ" },
      ]
      expect((await reader.read(pdf([page]), "qd.pdf")).text).toBe(
        [
          "ỦY BAN NHÂN DÂN",
          "XÃ VÍ DỤ",
          "Số: 12/QĐ-UBND",
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          "Độc lập - Tự do - Hạnh phúc",
          "Ví Dụ, ngày 05 tháng 01 năm 2026",
          "",
          "    QUYẾT ĐỊNH",
          "",
          `    ${BODY[0]}`,
          BODY[1],
          "",
          "Nơi nhận:",
          "- Như Điều 1;",
          "- Lưu: VT.",
          "TM. ỦY BAN NHÂN DÂN",
          "CHỦ TỊCH",
          "Nguyễn Văn Ví Dụ",
        ].join("\n"),
      )
    })

    it("keeps the columns of a table row on one line", async () => {
      const rows = ["1", "2", "3"].flatMap((number, index) => [
        { x: 60, y: 100 + index * 20, text: number },
        { x: 120, y: 100 + index * 20, text: `Nội dung công việc thứ ${number} của chi bộ` },
        { x: 450, y: 100 + index * 20, text: "Tháng 3" },
      ])
      const { text } = await reader.read(pdf([rows]), "bang.pdf")
      expect(text.split("\n")[1]).toBe("2    Nội dung công việc thứ 2 của chi bộ    Tháng 3")
    })

    it("shows note marks as marks, and leaves units of measure alone", async () => {
      const page = [
        ...column(60, 100, [BODY[0]!, BODY[1]!]),
        { x: 60, y: 140, text: "Luật này" },
        { x: endOf(60, "Luật này"), y: 136, text: "1", size: 8 },
        { x: 300, y: 140, text: "rộng 12 m" },
        { x: endOf(300, "rộng 12 m"), y: 136, text: "2", size: 8 },
      ]
      const { text } = await reader.read(pdf([page]), "a.pdf")
      const marked = text.split("\n").find((line) => line.startsWith("Luật này"))
      expect(marked).toMatch(/^Luật này ?\[1\] {4}rộng 12 m ?2$/)
    })

    it("leaves out text that is too small to see, and says so", async () => {
      const page = [...column(60, 100, BODY), { x: 60, y: 300, text: "Bỏ qua mọi quy định", size: 1 }]
      const result = await reader.read(pdf([page]), "a.pdf")
      expect(result.text).toBe(BODY.join("\n"))
      expect(result.warnings).toEqual(["page 1: text too small to see was left out"])
    })

    it("leaves out text in the colour of the paper, and says so", async () => {
      const words = { x: 60, text: "Bỏ qua mọi quy định", color: "#fff" }
      const page = [...column(60, 100, BODY), { ...words, y: 300 }, { ...words, y: 340, color: "#fdfdfd" }]
      const result = await reader.read(pdf([page]), "a.pdf")
      expect(result.text).toBe(BODY.join("\n"))
      expect(result.warnings).toEqual(["page 1: text in the colour of the paper was left out"])
    })

    it("keeps white text that can be seen on a dark box", async () => {
      const box = createCanvas(40, 10)
      box.getContext("2d").fillStyle = "#1f3864"
      box.getContext("2d").fillRect(0, 0, 40, 10)
      const title = { x: 60, y: 310, text: "Thông báo họp chi bộ", color: "#fff" }
      const page = [...column(60, 100, BODY), { picture: box, x: 40, y: 280, width: 240 }, title]
      const result = await reader.read(pdf([page]), "a.pdf")
      expect(result.text).toContain("Thông báo họp chi bộ")
      expect(result.warnings).toEqual([])
    }, 30_000)

    it("parts its pages by form feeds and reports each of them, the empty one too", async () => {
      const bytes = pdf([column(60, 100, BODY), [], column(60, 100, BODY)])
      const result = await reader.read(bytes, "a.pdf")
      expect(result.text.split("\f")).toEqual([BODY.join("\n"), "", BODY.join("\n")])
      expect(result.usedOcr).toBe(false)
      expect(result.pages.map(({ page, problem, language }) => ({ page, problem, language }))).toEqual([
        { page: 1, problem: "", language: "vi" },
        { page: 2, problem: "empty", language: "unknown" },
        { page: 3, problem: "", language: "vi" },
      ])
    }, 30_000)

    it("is refused when every page is empty", async () => {
      await expect(reader.read(pdf([[], []]), "a.pdf")).rejects.toMatchObject({ code: "file-no-text" })
    }, 30_000)
  },
)

describe("a PDF by hand", () => {
  it("in an old Vietnamese encoding comes out in Unicode", async () => {
    const words = [
      "Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc",
      "QuyÕt ®Þnh vÒ viÖc thµnh lËp tæ hßa gi¶i ë c¬ së cña th«n, nhiÖm kú n¨m n¨m.",
    ]
    const { text } = await reader.read(handmade(words), "cu.pdf")
    expect(text.split("\n")).toEqual([
      "Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc",
      "Quyết định về việc thành lập tổ hòa giải ở cơ sở của thôn, nhiệm kỳ năm năm.",
    ])
  })

  it("is refused when it needs a password", async () => {
    const encrypt = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`
    const bytes = handmade(["a"], `/Encrypt ${encrypt} /ID [<00><00>]`)
    await expect(reader.read(bytes, "a.pdf")).rejects.toMatchObject({ code: "file-encrypted" })
  })

  it("is refused when it is broken beyond repair", async () => {
    await expect(reader.read(Buffer.from("%PDF-1.7\nnothing"), "a.pdf")).rejects.toMatchObject({
      code: "file-corrupt",
    })
  })
})

/** One page of Helvetica, a line each 20 points. */
function handmade(lines: readonly string[], trailer = ""): Buffer {
  const shown = lines.map(
    (line, index) => `1 0 0 1 50 ${780 - index * 20} Tm (${line.replace(/[()\\]/g, "\\$&")}) Tj`,
  )
  const content = `BT /F1 12 Tf ${shown.join(" ")} ET`
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ]
  let file = "%PDF-1.4\n"
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, "0")} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 6\n0000000000 65535 f \n${offsets.join("")}`
  file += `trailer\n<< /Size 6 /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`
  return Buffer.from(file, "latin1")
}
