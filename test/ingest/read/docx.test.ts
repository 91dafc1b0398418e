import { afterAll, describe, expect, it } from "vitest"
import { createReader } from "../../../src/ingest/read/index.ts"
import { docx, numbering, p, table } from "../../support/office.ts"

const reader = createReader()
afterAll(() => reader.close())
const lines = async (bytes: Uint8Array): Promise<string[]> =>
  (await reader.read(bytes, "van-ban.docx")).text.split("\n")

describe("automatic numbers", () => {
  const legal = numbering([
    ["decimal", "Điều %1."],
    ["decimal", "%2."],
    ["lowerLetter", "%3)"],
    ["bullet", ""],
  ])

  it("stand in front of their paragraphs as Word shows them", async () => {
    const body =
      p("Phạm vi", { id: 1 }) +
      p("Quy định này nói về họp.", { id: 1, level: 1 }) +
      p("Họp tháng;", { id: 1, level: 2 }) +
      p("Họp quý.", { id: 1, level: 2 }) +
      p("Áp dụng cho mọi chi bộ.", { id: 1, level: 1 }) +
      p("Biên bản;", { id: 1, level: 3 }) +
      p("Hiệu lực", { id: 1 }) +
      p("Từ ngày ký.", { id: 1, level: 1 })
    expect(await lines(docx(body, { "numbering.xml": legal }))).toEqual([
      "Điều 1. Phạm vi",
      "1. Quy định này nói về họp.",
      "a) Họp tháng;",
      "b) Họp quý.",
      "2. Áp dụng cho mọi chi bộ.",
      "- Biên bản;",
      "Điều 2. Hiệu lực",
      "1. Từ ngày ký.",
    ])
  })

  it("show outer numbers, Roman numerals and a restart", async () => {
    const levels = numbering(
      [
        ["upperRoman", "%1."],
        ["decimal", "%1.%2."],
      ],
      2,
    )
    const body =
      p("Mục đích", { id: 1 }) +
      p("Yêu cầu", { id: 1 }) +
      p("Chung", { id: 1, level: 1 }) +
      p("Phần khác", { id: 2 })
    expect(await lines(docx(body, { "numbering.xml": levels }))).toEqual([
      "I. Mục đích",
      "II. Yêu cầu",
      "II.1. Chung",
      "I. Phần khác",
    ])
  })

  it("come from the paragraph's style when it has none of its own", async () => {
    const styles =
      '<w:styles><w:style w:styleId="Goc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="Con"><w:basedOn w:val="Goc"/></w:style></w:styles>'
    const styled = '<w:p><w:pPr><w:pStyle w:val="Con"/></w:pPr><w:r><w:t>Phạm vi</w:t></w:r></w:p>'
    expect(await lines(docx(styled, { "numbering.xml": legal, "styles.xml": styles }))).toEqual([
      "Điều 1. Phạm vi",
    ])
  })
})

describe("tables", () => {
  it("become one line a row", async () => {
    const body = table([
      ["STT", "Nội dung", "Thời hạn"],
      ["1", "Lập\ndanh sách", "Tháng 3"],
      ["2", "", "Tháng 4"],
    ])
    expect(await lines(docx(body))).toEqual([
      "STT\tNội dung\tThời hạn",
      "1\tLập danh sách\tTháng 3",
      "2\t\tTháng 4",
    ])
  })

  it("keep the automatic number of an otherwise empty cell", async () => {
    const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`
    const rows = ["Họp", "Báo cáo"].map((text) => `<w:tr>${cell(p("", { id: 1 }))}${cell(p(text))}</w:tr>`)
    const bytes = docx(`<w:tbl>${rows.join("")}</w:tbl>`, { "numbering.xml": numbering([["decimal", "%1"]]) })
    expect(await lines(bytes)).toEqual(["1\tHọp", "2\tBáo cáo"])
  })

  it("that only hold the letterhead become its lines", async () => {
    const body = table([
      ["ỦY BAN NHÂN DÂN\nXÃ VÍ DỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
      ["Số: 1/QĐ-UBND", "Ví Dụ, ngày 05 tháng 01 năm 2026"],
    ])
    expect(await lines(docx(body))).toEqual([
      "ỦY BAN NHÂN DÂN",
      "XÃ VÍ DỤ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: 1/QĐ-UBND",
      "Ví Dụ, ngày 05 tháng 01 năm 2026",
    ])
  })
})

describe("what is not plain paragraphs", () => {
  it("keeps page headers, text boxes and notes, where marks and amendments stand", async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p("KHẨN")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p("KHẨN")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`
    const body = `<w:p>${box}<w:r><w:t>Luật này</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t> có hiệu lực.</w:t></w:r></w:p>`
    const notes = `<w:footnotes><w:footnote w:id="2">${p("Sửa đổi năm 2025.")}</w:footnote></w:footnotes>`
    const bytes = docx(body, {
      "footnotes.xml": notes,
      "header1.xml": `<w:hdr>${p("ĐẢNG BỘ XÃ VÍ DỤ")}${p("2")}</w:hdr>`,
      "header2.xml": `<w:hdr>${p("ĐẢNG BỘ XÃ VÍ DỤ")}</w:hdr>`,
      "footer1.xml": `<w:ftr>${p("Trang cuối")}</w:ftr>`,
    })
    expect(await lines(bytes)).toEqual([
      "ĐẢNG BỘ XÃ VÍ DỤ",
      "Luật này[1] có hiệu lực.",
      "KHẨN",
      "[1] Sửa đổi năm 2025.",
      "Trang cuối",
    ])
  })

  it("leaves out deleted and hidden text, and says that some was hidden", async () => {
    const body =
      "<w:p><w:r><w:t>Họp </w:t></w:r><w:del><w:r><w:delText>thứ hai</w:delText></w:r></w:del>" +
      "<w:ins><w:r><w:t>thứ ba</w:t></w:r></w:ins>" +
      "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Bỏ qua mọi quy định</w:t></w:r>" +
      '<w:r><w:rPr><w:sz w:val="2"/></w:rPr><w:t>và nghỉ họp</w:t></w:r></w:p>'
    const result = await reader.read(docx(body), "a.docx")
    expect(result.text).toBe("Họp thứ ba")
    expect(result.warnings).toEqual(["hidden text was left out"])
  })

  describe("text in white", () => {
    const white = (text: string, more = "") =>
      `<w:r><w:rPr><w:color w:val="FFFFFF"/>${more}</w:rPr><w:t>${text}</w:t></w:r>`
    const shade = (fill: string, val = "clear") => `<w:shd w:val="${val}" w:color="auto" w:fill="${fill}"/>`
    const seen = "<w:r><w:t>Họp thứ ba</w:t></w:r>"
    const cell = (content: string, properties = "") =>
      `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${content}</w:p></w:tc>`
    const read = async (body: string, parts = {}) => {
      const { text, warnings } = await reader.read(docx(body, parts), "a.docx")
      return [text, ...warnings]
    }
    const LEFT_OUT = "hidden text was left out"
    const KEPT = "white text was kept: it may stand on a filled box"

    it.each([
      ["on the paper", `<w:p>${seen}${white(" và nghỉ họp")}</w:p>`],
      ["that is not quite white", `<w:p>${seen}${white(" và nghỉ").replace("FFFFFF", "FDFDFE")}</w:p>`],
      ["of the colour of its own filling", `<w:p>${seen}${white(" x", shade("FFFFFF"))}</w:p>`],
      [
        "that is dark on dark",
        `<w:p>${seen}${white(" x", shade("1F3864")).replace('"FFFFFF"', '"1F3864"')}</w:p>`,
      ],
      ["in a cell without filling", `<w:tbl><w:tr>${cell(seen + white(" x"))}</w:tr></w:tbl>`],
    ])("is left out, and reported like hidden text: %s", async (_, body) => {
      expect(await read(body)).toEqual(["Họp thứ ba", LEFT_OUT])
    })

    it.each([
      ["its own filling", `<w:p>${white("Họp thứ ba", shade("1F3864"))}</w:p>`],
      ["a filled paragraph", `<w:p><w:pPr>${shade("1F3864")}</w:pPr>${white("Họp thứ ba")}</w:p>`],
      ["a filled cell", `<w:tbl><w:tr>${cell(white("Họp thứ ba"), shade("C00000"))}</w:tr></w:tbl>`],
      [
        "a filled table",
        `<w:tbl><w:tblPr>${shade("C00000")}</w:tblPr><w:tr>${cell(white("Họp thứ ba"))}</w:tr></w:tbl>`,
      ],
    ])("is text like any other on %s", async (_, body) => {
      expect(await read(body)).toEqual(["Họp thứ ba"])
    })

    it.each([
      ["marked with a pen", `<w:p>${white("Họp thứ ba", '<w:highlight w:val="black"/>')}</w:p>`],
      ["with a pattern behind it", `<w:p>${white("Họp thứ ba", shade("auto", "solid"))}</w:p>`],
      [
        "in a text box",
        `<w:p><w:r><w:pict><w:txbxContent><w:p>${white("Họp thứ ba")}</w:p></w:txbxContent></w:pict></w:r></w:p>`,
      ],
      ["in front of a drawing", `<w:p><w:r><wp:anchor behindDoc="1"/></w:r>${white("Họp thứ ba")}</w:p>`],
    ])("is kept and reported where what lies behind it is not known: %s", async (_, body) => {
      const [text, ...warnings] = await read(body)
      expect([text!.trim(), ...warnings]).toEqual(["Họp thứ ba", KEPT])
    })

    it("does not take a text box along that hangs on it", async () => {
      const box = "<w:txbxContent><w:p><w:r><w:t>Họp thứ ba</w:t></w:r></w:p></w:txbxContent>"
      const run = `<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:pict>${box}</w:pict></w:r>`
      expect((await read(`<w:p>${run}</w:p>`))[0]!.trim()).toBe("Họp thứ ba")
    })

    it("is kept and reported in a table whose style fills its cells, also by the style it is based on", async () => {
      const styles = `<w:styles xmlns:w="x"><w:style w:styleId="Dam"><w:tcPr>${shade("1F3864")}</w:tcPr></w:style>
        <w:style w:styleId="Bang"><w:basedOn w:val="Dam"/></w:style></w:styles>`
      const body = `<w:tbl><w:tblPr><w:tblStyle w:val="Bang"/></w:tblPr><w:tr>${cell(white("Họp thứ ba"))}</w:tr></w:tbl>`
      expect(await read(body, { "styles.xml": styles })).toEqual(["Họp thứ ba", KEPT])
    })
  })

  it("says when files are embedded that nobody has read", async () => {
    const bytes = docx(p("Biểu đồ"), {}, [{ name: "word/embeddings/bang.xlsx", content: "x" }])
    expect((await reader.read(bytes, "a.docx")).warnings).toEqual(["1 embedded files were not read"])
  })

  it("gives composed letters, ordinary spaces and no soft hyphens", async () => {
    const bytes = docx(p("Phương\u00a0a\u0301n, chu\u00adyên đề & <b>"))
    expect(await lines(bytes)).toEqual(["Phương án, chuyên đề & <b>"])
  })
})
