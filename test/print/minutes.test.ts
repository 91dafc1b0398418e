import { describe, expect, it } from "vitest"
import { loadTexts } from "../../src/core/texts.ts"
import { readDocx } from "../../src/ingest/read/docx.ts"
import { DEFAULT_LIMITS } from "../../src/ingest/read/limits.ts"
import { type Minutes, printMinutes } from "../../src/print/minutes.ts"
import { zipTexts } from "../support/unzip.ts"
import { wellFormed } from "../support/well-formed.ts"

const MINUTES: Minutes = {
  texts: loadTexts("vi"),
  isParty: true,
  unit: "Chi bộ thôn Đoài",
  above: "Đảng bộ xã Ví Dụ",
  kind: "sinh hoạt thường kỳ",
  time: "19h30, thứ Năm 10/12/2026",
  day: "2026-12-10",
  place: "nhà văn hóa thôn",
  agenda: ["Đánh giá tháng qua", "Nhiệm vụ tháng tới"],
  counts: {
    all: 30,
    official: 24,
    probationary: 2,
    exempt: 3,
    elsewhere: 1,
    present: 20,
    presentOfficial: 18,
    presentProbationary: 1,
    presentApart: 1,
    online: 2,
    late: 3,
  },
  excused: [
    { name: "Nguyễn Văn An", reason: "sức khỏe" },
    { name: "Lê Thị Bình", reason: "" },
  ],
  absent: [{ name: "Vũ Thị Em", reason: "" }],
  open: [],
  base: 21,
  chair: "Trần Thị Bình",
  clerk: null,
  isFinal: true,
}

const print = (more: Partial<Minutes> = {}) => printMinutes({ ...MINUTES, ...more })
const read = async (more: Partial<Minutes> = {}) =>
  (await readDocx(await print(more), "bb.docx", DEFAULT_LIMITS)).text
const partsOf = async (more: Partial<Minutes> = {}) => zipTexts(await print(more))
const documentOf = async (more: Partial<Minutes> = {}) => (await partsOf(more)).get("word/document.xml")!

describe("minutes as a Word file", () => {
  it("have the Party's header in two columns, with the day, and a title", async () => {
    const text = await read()
    expect(text).toContain("ĐẢNG BỘ XÃ VÍ DỤ")
    expect(text).toContain("CHI BỘ THÔN ĐOÀI")
    expect(text).toContain("ĐẢNG CỘNG SẢN VIỆT NAM")
    expect(text).toContain("ngày 10 tháng 12 năm 2026")
    expect(text).toContain("BIÊN BẢN HỌP CHI BỘ THÔN ĐOÀI")
    expect(text).toContain("(sinh hoạt thường kỳ, tháng 12/2026)")
    const xml = await documentOf()
    const head = xml.slice(0, xml.indexOf("</w:tbl>"))
    expect(head.match(/<w:tc>/g)).toHaveLength(2)
    for (const words of ["CHI BỘ THÔN ĐOÀI", "ĐẢNG CỘNG SẢN VIỆT NAM"]) {
      const run = head.split("<w:r>").find((each) => each.includes(words))!
      expect(run).toContain("<w:u ")
      expect(run).toContain("<w:b/>")
    }
  })

  it("are in Times New Roman 14 on A4 with 20, 20, 30 and 15 millimetres of margin", async () => {
    const parts = await partsOf()
    const styles = parts.get("word/styles.xml")!
    const defaults = styles.slice(styles.indexOf("<w:docDefaults>"), styles.indexOf("</w:docDefaults>"))
    expect(defaults).toContain('w:ascii="Times New Roman"')
    expect(defaults).toContain('w:hAnsi="Times New Roman"')
    expect(defaults).toContain('<w:sz w:val="28"/>')
    const document = parts.get("word/document.xml")!
    expect(document).not.toContain("<w:rFonts")
    expect(document).not.toContain("<w:sz ")
    const size = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(document)!.slice(1).map(Number)
    const margins = /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/.exec(document)!
    const millimetres = (twips: string | number) => Math.round((Number(twips) / 1440) * 25.4 * 10) / 10
    expect(size.map(millimetres)).toEqual([210, 297])
    expect(margins.slice(1).map(millimetres)).toEqual([20, 15, 20, 30])
  })

  it("say where and when, who was there and who was away, and the base of votes as a fact", async () => {
    const text = await read()
    expect(text).toContain("Bắt đầu: 19h30, thứ Năm 10/12/2026")
    expect(text).toContain("Địa điểm: nhà văn hóa thôn")
    expect(text).toContain("Tổng số đảng viên: 30; trong đó chính thức 24, dự bị 2")
    expect(text).toContain("Miễn sinh hoạt: 3; sinh hoạt tạm thời nơi khác: 1.")
    expect(text).toContain("Có mặt: 20; trong đó chính thức 18, dự bị 1,")
    expect(text).toContain("Trực tuyến 2, đến muộn 3.")
    expect(text).toContain("Vắng có lý do: 2\n1. Nguyễn Văn An (sức khỏe)\n2. Lê Thị Bình\n")
    expect(text).toContain("Vắng không lý do: 1\n1. Vũ Thị Em\n")
    expect(text).toContain("Chủ tọa: Trần Thị Bình")
    expect(text).toContain("Số làm căn cứ biểu quyết: 21 đảng viên chính thức; quá nửa là từ 11.")
    expect(text).not.toContain("Chưa rõ")
    expect(text).not.toContain("BẢN TẠM")
  })

  it("leave dotted lines for what was said, point by point, and for what nobody knows", async () => {
    const text = await read()
    expect(text.indexOf("1. Đánh giá tháng qua")).toBeLessThan(text.indexOf("2. Nhiệm vụ tháng tới"))
    expect(text.match(/Ý kiến thảo luận:/g)).toHaveLength(2)
    expect(text.match(/Kết luận:/g)).toHaveLength(2)
    const xml = await documentOf()
    const dotted = xml.split("<w:p>").filter((each) => each.includes('w:leader="dot"'))
    expect(dotted.length).toBeGreaterThan(20)
    for (const words of ["Thư ký:", "Tán thành:", "Cuộc họp kết thúc"])
      expect(dotted.some((each) => each.includes(words) && each.includes("<w:tab/>"))).toBe(true)
    expect(dotted.some((each) => each.includes("Chủ tọa:"))).toBe(false)
  })

  it("end with two signatures beside each other", async () => {
    const xml = await documentOf()
    const last = xml.slice(xml.lastIndexOf("<w:tbl>"), xml.lastIndexOf("</w:tbl>"))
    expect(last.indexOf("THƯ KÝ")).toBeGreaterThan(0)
    expect(last.indexOf("CHỦ TỌA")).toBeGreaterThan(last.indexOf("THƯ KÝ"))
    expect(last.match(/\(ký, ghi rõ họ tên\)/g)).toHaveLength(2)
  })

  it("are headed as a draft, and name whom nobody knows of, while the roll is open", async () => {
    const text = await read({ isFinal: false, open: ["Nguyễn Văn An", "Cụ Thọ"], mark: "Lấy bởi X" })
    expect(text).toContain("BẢN TẠM, chưa xác nhận điểm danh")
    expect(text).toContain("Chưa rõ: 2 (Nguyễn Văn An; Cụ Thọ)")
    expect(text).toContain("Lấy bởi X")
  })

  it("of the Front have a plain header, and no base of votes", async () => {
    const text = await read({ isParty: false, unit: "Ban công tác Mặt trận thôn Đoài", above: null })
    expect(text).toContain("BIÊN BẢN HỌP BAN CÔNG TÁC MẶT TRẬN THÔN ĐOÀI")
    expect(text).toContain("Tổng số người trong danh sách: 30.")
    for (const words of ["ĐẢNG CỘNG SẢN", "ĐẢNG BỘ", "đảng viên", "căn cứ biểu quyết"])
      expect(text).not.toContain(words)
  })

  it("of a cell without a unit above leave its name open", async () => {
    expect(await read({ above: null })).toContain("ĐẢNG BỘ ………")
  })

  it.each(["<w:b/>An & \"Bình\" 'C'", "=1+1", "An\u0000\u0008\u202EB", "An \uD800", "]]>&lt;"])(
    "are a sound file whatever people are called: %j",
    async (name) => {
      const more = { excused: [{ name, reason: "" }], unit: `Chi bộ ${name}`, agenda: [name], place: name }
      for (const [part, xml] of await partsOf(more))
        if (/\.(xml|rels)$/.test(part)) expect([part, wellFormed(xml)]).toEqual([part, true])
      const shown = name.replace("\u0000\u0008\u202E", "").replace("\uD800", "\uFFFD")
      expect(await read(more)).toContain(`1. ${shown}\n`)
    },
  )
})
