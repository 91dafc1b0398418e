import { describe, expect, it } from "vitest"
import { splitDocument } from "../../../src/ingest/structure/index.ts"

const joined = (text: string) =>
  splitDocument(text)
    .sections.map((section) => section.text)
    .join("\n")

const first = `Ký bởi: CÔNG BÁO
Cơ quan: VĂN PHÒNG
Ngày ký: 2026-05-29 15:16:50 +07:00
CÔNG BÁO/Số 7/Ngày 31-05-2026
120
NGHỊ ĐỊNH
Quy định về cây xanh ở sân trường và việc chăm sóc
cây xanh trong các kỳ nghỉ của học sinh
Căn cứ Luật Cây xanh số 1/2020/QH14 được sửa đổi, bổ
sung bởi Luật số 2/2021/QH15;
Điều 1. Cây xanh
1. Cây xanh là cây được trồng trong sân trường và được
nhà trường chăm sóc hằng ngày theo quy định tại khoản
2. Điều này không áp dụng cho cây trong chậu và trong
phòng học của các lớp.
2. Cây xanh phải được tưới mỗi ngày một lần, trừ ngày
có mưa và ngày nghỉ
`
const second = `CÔNG BÁO/Số 7/Ngày 31-05-2026
121
lễ theo thông báo của hiệu trưởng nhà trường.
Điều 2. Trách nhiệm của người chăm sóc cây xanh, của
giáo viên và học sinh
Người chăm sóc cây xanh phải có mặt ở trường trước giờ
học để tưới cây, quét lá và bón phân cho cây xanh.
`
const third = `CÔNG BÁO/Số 7/Ngày 31-05-2026
122
Điều 3. Hiệu lực thi hành
Nghị định này có hiệu lực từ ngày ký ban hành và thay
thế các quy định trước đây về cây xanh.
`
const gazette = [first, second, third].join("\f")

describe("a text with lines cut at the margin", () => {
  it("joins what the margin and the page break cut", () => {
    const { sections } = splitDocument(gazette)
    expect(sections.map(({ label }) => label)).toEqual(["Mở đầu", "Điều 1", "Điều 2", "Điều 3"])
    expect(joined(gazette)).toContain("trừ ngày có mưa và ngày nghỉ lễ theo thông báo của hiệu trưởng")
    expect(sections[2]?.heading).toBe("Trách nhiệm của người chăm sóc cây xanh, của giáo viên và học sinh")
  })

  it("takes no wrapped reference for a clause", () => {
    const article = splitDocument(gazette).sections[1]
    expect(article?.clauses.map(({ label }) => label)).toEqual(["khoản 1", "khoản 2"])
    expect(article?.text).toContain("theo quy định tại khoản 2. Điều này không áp dụng")
  })

  it("drops running heads, page numbers and signature stamps", () => {
    for (const word of ["CÔNG BÁO", "Ký bởi", "121", "15:16"]) expect(joined(gazette)).not.toContain(word)
  })

  it("says on which page a section starts", () => {
    expect(splitDocument(gazette).sections.map(({ page }) => page)).toEqual([1, 1, 2, 3])
  })

  it("has no pages where the text has none", () => {
    expect(splitDocument("Điều 1. Một\n\nNội dung.").sections[0]?.page).toBeNull()
  })

  it("puts a page's footnote behind the paragraph that the page break cuts", () => {
    const page1 = `Điều 1. Luật này quy định việc trồng cây trong sân
trường học 1 và việc chăm sóc cây trong các kỳ nghỉ hè
cũng như trong các kỳ nghỉ tết của học sinh, để cho các

1

Luật Cây xanh số 2/2021/QH15 có căn cứ ban hành riêng.
`
    const page2 = `cây lớn lên khỏe mạnh và cho bóng mát quanh năm trong
sân trường của các em.
Điều 2. Người trồng cây là học sinh và thầy cô giáo của
nhà trường, cùng các bác bảo vệ.
`
    const text = splitDocument(`${page1}\f${page2}`).sections[0]?.text ?? ""
    expect(text).toContain("để cho các cây lớn lên khỏe mạnh")
    expect(text.endsWith("1 Luật Cây xanh số 2/2021/QH15 có căn cứ ban hành riêng.")).toBe(true)
  })

  it("drops a running head that is no gazette's", () => {
    const words = ["cổng", "góc sân", "hàng rào", "nhà xe"]
    const page = (number: number) =>
      `Sổ tay trồng cây, bản ${number}\nĐiều ${number}. Cây ở ${words[number - 1]}\nTrồng ở ${words[number - 1]}.\n${number}\n`
    const text = [1, 2, 3, 4].map(page).join("\f")
    expect(joined(text)).not.toContain("Sổ tay")
    expect(splitDocument(text).sections).toHaveLength(4)
  })
})

describe("footnotes at the end of a file", () => {
  it("move to the unit that refers to them", () => {
    const text = `Điều 1. Cây

Cây do lớp trồng[1].

Điều 2. Hoa

Hoa do trường trồng.

Nơi nhận:
- Các lớp;

[1] Quy định này đã bị bãi bỏ từ năm 2024.`
    const [first, second] = splitDocument(text).sections
    expect(first?.text).toContain("[1] Quy định này đã bị bãi bỏ")
    expect(second?.text).not.toContain("[1]")
  })
})

describe("tables", () => {
  it("keep the rows that a reader made", () => {
    const text = "Điều 1. Mức thu\n\n1. Mức thu như sau:\n\nVùng\tMức\n\nPhố\t190\n\n2. Thu một lần."
    const [section] = splitDocument(text).sections
    expect(section?.clauses.map(({ kind }) => kind)).toEqual(["clause", "row", "row", "clause"])
  })

  it("get their rows back from cells set one below the other", () => {
    const cells = ["TT", "Tổ", "Số cây", "1", "Tổ Một", "30", "2", "Tổ Hai", "25", "3", "Tổ Ba", "20"]
    expect(
      joined(`Điều 1. Số cây\n\n${cells.join("\n\n")}\n\nSố cây được đếm vào tháng sáu hằng năm.`),
    ).toContain("TT\tTổ\tSố cây\n1\tTổ Một\t30\n2\tTổ Hai\t25\n3\tTổ Ba\t20\nSố cây")
  })

  it("get their rows back where a figure equals the number of the next row", () => {
    const cells = ["TT", "Tổ", "Số cây", "1", "Tổ Một", "2", "2", "Tổ Hai", "3", "3", "Tổ Ba", "9"]
    expect(joined(`Điều 1. Số cây\n\n${cells.join("\n\n")}`)).toContain(
      "1\tTổ Một\t2\n2\tTổ Hai\t3\n3\tTổ Ba\t9",
    )
  })

  it("get their rows back when the first column has names only", () => {
    const cells = ["Vùng", "Nhỏ", "Lớn", "Phố", "190", "110", "Làng", "140", "95", "Núi", "105", "80"]
    expect(joined(`Điều 1. Mức thu\n\n${cells.join("\n\n")}`)).toContain(
      "Vùng\tNhỏ\tLớn\nPhố\t190\t110\nLàng\t140\t95\nNúi\t105\t80",
    )
  })
})

describe("forms and web pages", () => {
  it("keep a form as one section", () => {
    const text = `Điều 1. Đơn

Dùng mẫu kèm theo.

Mẫu số 01

ĐƠN XIN TRỒNG CÂY

1. Họ và tên: ....

2. Tuổi: ....`
    const { sections } = splitDocument(text)
    expect(sections.map(({ label }) => label)).toEqual(["Điều 1", "Mẫu số 01"])
    expect(sections[1]?.text).toContain("2. Tuổi")
  })

  it("leave out the table that a web site put on top", () => {
    const text = `THÔNG TIN VĂN BẢN

Số hiệu\t5/2026/NĐ-CP
Loại văn bản\tNghị định
Ngày ban hành\t15/05/2026

CHÍNH PHỦ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

NGHỊ ĐỊNH

Về cây

Điều 1. Cây

Trồng cây.`
    expect(joined(text)).not.toContain("15/05/2026")
    expect(splitDocument(text).sections.map(({ label }) => label)).toEqual(["Điều 1"])
  })
})
