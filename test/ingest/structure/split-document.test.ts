import { describe, expect, it } from "vitest"
import { locatorOf } from "../../../src/core/locator.ts"
import { splitDocument } from "../../../src/ingest/structure/index.ts"

/** "Quy chế, Điều 2 khoản 1" for the smallest clause that holds the words. */
function placeOf(text: string, words: string): string {
  for (const section of splitDocument(text).sections) {
    if (!section.text.includes(words)) continue
    let best: number | null = null
    for (const [index, clause] of section.clauses.entries()) {
      if (section.text.slice(clause.start, clause.end).includes(words)) best = index
    }
    return locatorOf(section, best)
  }
  return "nowhere"
}

const labels = (text: string) =>
  splitDocument(text).sections.map(({ part, label }) => (part ? `${part}: ${label}` : label))
const joined = (text: string) =>
  splitDocument(text)
    .sections.map((section) => section.text)
    .join("\n")

const decision = `ỦY BAN NHÂN DÂN
TỈNH SÔNG XANH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/2025/QĐ-UBND
Sông Xanh, ngày 05 tháng 6 năm 2025

QUYẾT ĐỊNH

Ban hành Quy chế trực điện thoại

Căn cứ Luật Điện thoại số 1/2020/QH14;

Theo đề nghị của Giám đốc Sở Liên lạc;

Điều 1. Ban hành kèm theo Quyết định này Quy chế trực điện thoại.

Điều 2. Quyết định này có hiệu lực từ ngày 01 tháng 7 năm 2025.

Nơi nhận:
- Như Điều 2;
- Lưu: VT, LL (3).

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Văn Sông

QUY CHẾ
TRỰC ĐIỆN THOẠI
(Ban hành kèm theo Quyết định số
/2025/QĐ-UBND)

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh

Quy chế này quy định việc trực điện thoại.

Điều 2. Người trực

1. Người trực phải:

a) Nghe máy trong ba hồi chuông;

d) Ghi tên người gọi;

đ) Không bỏ ca trực.

Trường hợp vắng thì báo trước một giờ.

2. Ca trực dài tám giờ.

Phụ lục I

MẪU SỔ TRỰC

I. Trang bìa ghi tên đơn vị.

II. Trang trong có bốn cột.`

describe("a decision with an attached regulation", () => {
  it("keeps the two runs of articles apart", () => {
    expect(labels(decision)).toEqual([
      "Mở đầu",
      "Điều 1",
      "Điều 2",
      "Quy chế: Điều 1",
      "Quy chế: Điều 2",
      "Phụ lục I: Mục I",
      "Phụ lục I: Mục II",
    ])
    expect(placeOf(decision, "từ ngày 01 tháng 7")).toBe("Điều 2")
    expect(placeOf(decision, "ba hồi chuông")).toBe("Quy chế, Điều 2 khoản 1 điểm a")
    expect(placeOf(decision, "Không bỏ ca")).toBe("Quy chế, Điều 2 khoản 1 điểm đ")
    expect(placeOf(decision, "bốn cột")).toBe("Phụ lục I, Mục II")
  })

  it("gives an unnumbered paragraph behind the points to their khoản", () => {
    expect(placeOf(decision, "báo trước một giờ")).toBe("Quy chế, Điều 2 khoản 1")
  })

  it("leaves out letterhead, recipients and signature", () => {
    for (const word of ["TỈNH SÔNG XANH", "Như Điều 2", "LL (3)", "Lê Văn Sông", "PHÓ CHỦ TỊCH"]) {
      expect(joined(decision)).not.toContain(word)
    }
    expect(joined(decision)).toContain("Theo đề nghị của Giám đốc Sở Liên lạc;")
  })

  it("puts headings into the path", () => {
    const section = splitDocument(decision).sections.at(4)
    expect(section?.heading).toBe("Người trực")
    expect(section?.path.at(-1)).toBe("Chương I QUY ĐỊNH CHUNG")
    expect(section?.path[0]).toContain("QUY CHẾ TRỰC ĐIỆN THOẠI")
    expect(section?.text.startsWith("Điều 2. Người trực\n1. Người trực phải:")).toBe(true)
  })
})

describe("clauses", () => {
  it("are spans of the section's text, parents before children and around them", () => {
    for (const section of splitDocument(decision).sections) {
      for (const [index, { start, end, parent }] of section.clauses.entries()) {
        const span = section.text.slice(start, end)
        expect(span).toBe(span.trim())
        expect(span).not.toBe("")
        expect(parent).toBeLessThan(index)
        const outer = section.clauses[parent]
        if (outer) expect(outer.start <= start && end <= outer.end).toBe(true)
      }
    }
  })

  it("take no clause from a year, a price or a stray number", () => {
    const text = `Điều 1. Mức thu

1. Mức thu năm đầu là:

2025. Số này là một năm.

17. Số này là một dòng của bảng.

2.500.000 đồng một hộ.

2. Mức thu các năm sau.`
    const [section] = splitDocument(text).sections
    expect(section?.clauses.filter(({ label }) => label !== "").map(({ label }) => label)).toEqual([
      "khoản 1",
      "khoản 2",
    ])
  })

  it("begin on the line of their khoản when the khoản has no words of its own", () => {
    expect(placeOf("Điều 1. Việc\n\n1. a) Quét sân;\n\nb) Lau nhà.\n\n2. Việc khác.", "Quét sân")).toBe(
      "Điều 1 khoản 1 điểm a",
    )
  })

  it("number dashes under what they hang on", () => {
    const [section] = splitDocument(
      "Điều 1. Đồ dùng\n\n1. Gồm:\n\n- Chổi;\n\n- Xô.\n\n2. Không gồm:\n\n- Xe.",
    ).sections
    expect(section?.clauses.map(({ label, parent }) => `${label}<${parent}`)).toEqual([
      "khoản 1<-1",
      "gạch đầu dòng 1<0",
      "gạch đầu dòng 2<0",
      "khoản 2<-1",
      "gạch đầu dòng 1<3",
    ])
  })
})

const party = `BAN CHẤP HÀNH TRUNG ƯƠNG
ĐẢNG CỘNG SẢN VIỆT NAM
Số 999-HD/TW

HƯỚNG DẪN
VIỆC TRỒNG CÂY

Hướng dẫn này nói về việc trồng cây ở chi bộ.

I- QUAN ĐIỂM

1. Trồng cây là việc chung.

2. Ai cũng trồng cây.

II- VIỆC LÀM

Mùa xuân là mùa trồng cây.

1. Chuẩn bị

1.1. Chọn giống.

- Giống tốt.

1.2. Đào hố:

a) Hố vuông;

b) Hố tròn.

2. Trồng

(1) Đặt cây xuống hố.

(2) Lấp đất.

Hướng dẫn này phổ biến đến chi bộ.

Nơi nhận:
- Các chi bộ,

T/M BAN TRỒNG CÂY
Trần Văn Cây`

describe("a Party document without articles", () => {
  it("has its outermost numbered items as sections", () => {
    expect(labels(party)).toEqual([
      "Mở đầu",
      "Mục I.1",
      "Mục I.2",
      "Mục II",
      "Mục II.1",
      "Mục II.2",
      "Phần kết",
    ])
  })

  it("says places as people cite them", () => {
    expect(placeOf(party, "Ai cũng trồng cây")).toBe("Mục I.2")
    expect(placeOf(party, "Mùa xuân")).toBe("Mục II")
    expect(placeOf(party, "Giống tốt")).toBe("Mục II, điểm 1.1")
    expect(placeOf(party, "Hố tròn")).toBe("Mục II, điểm 1.2 b")
    expect(placeOf(party, "Lấp đất")).toBe("Mục II.2 (2)")
    expect(placeOf(party, "phổ biến đến chi bộ")).toBe("Phần kết")
  })

  it("counts on when the items have nothing above them", () => {
    const text = `QUY ĐỊNH
VỀ SÂN CHƠI

- Căn cứ Điều lệ Hội;

1. Điều 1 (Khoản 2): Người được vào sân
1.1. Về tuổi.
1.1.1. Người vào sân phải đủ sáu tuổi.
a) Có người lớn đi cùng;
b) Có vé.
2. Điều 3: Người không được vào sân
2.1. Người say rượu.`
    expect(labels(text)).toEqual(["Mở đầu", "điểm 1", "điểm 2"])
    expect(placeOf(text, "đủ sáu tuổi")).toBe("điểm 1.1.1")
    expect(placeOf(text, "Có vé")).toBe("điểm 1.1.1 b")
  })

  it("orders letters above Roman numbers in each Phần", () => {
    const text = `PHẦN THỨ NHẤT
ĐẤT
I. LÀM ĐẤT
1. Cày.
II. BÓN ĐẤT
1. Bón phân.
PHẦN THỨ HAI
CÂY
A. CÂY CAO
I. CHỌN
1. Chọn cây thẳng.
B. CÂY THẤP
I. CHỌN
1. Chọn cây tròn.`
    expect(placeOf(text, "Bón phân")).toBe("Phần thứ nhất, Mục II.1")
    expect(placeOf(text, "cây thẳng")).toBe("Phần thứ hai, Mục A.I.1")
    expect(placeOf(text, "cây tròn")).toBe("Phần thứ hai, Mục B.I.1")
  })
})

describe("amending documents", () => {
  it.each([
    ["curly quotes", "“", "”"],
    ["straight quotes", '"', '"'],
  ])("keep quoted articles inside the clause that introduces them (%s)", (_, open, close) => {
    const text = `Điều 1. Sửa đổi một số điều của Luật Sân chơi

1. Sửa đổi Điều 9 như sau:

${open}Điều 9. Giờ mở cửa

1. Sân mở lúc sáu giờ.

2. Sân đóng lúc chín giờ.${close}.

2. Bãi bỏ Điều 10.

Điều 2. Hiệu lực thi hành

Luật này có hiệu lực từ ngày 01 tháng 01 năm 2026.`
    expect(labels(text)).toEqual(["Điều 1", "Điều 2"])
    expect(placeOf(text, "chín giờ")).toBe("Điều 1 khoản 1")
    expect(placeOf(text, "Bãi bỏ Điều 10")).toBe("Điều 1 khoản 2")
    const quoted = splitDocument(text).sections[0]?.clauses.filter(({ kind }) => kind === "quoted")
    expect(quoted).toHaveLength(1)
  })

  it("recognise articles quoted without any marks by their numbers", () => {
    const text = `Điều 1. Sửa đổi Điều 4 như sau

Điều 4. Rút đơn

1. Người gửi được rút đơn.

Điều 2. Bổ sung Điều 19a như sau

Điều 19a. Gửi lại

1. Người gửi được gửi lại.

Điều 3. Hiệu lực thi hành

Nghị định này có hiệu lực từ ngày ký.`
    expect(labels(text)).toEqual(["Điều 1", "Điều 2", "Điều 3"])
    expect(placeOf(text, "được gửi lại")).toBe("Điều 2")
  })

  it("keep inserted articles of their own", () => {
    expect(labels("Điều 3. Cây\n\nTrồng.\n\nĐiều 3a. Hoa\n\nTưới.\n\nĐiều 4. Cỏ\n\nCắt.")).toEqual([
      "Điều 3",
      "Điều 3a",
      "Điều 4",
    ])
  })
})

describe("headings that converters spoiled", () => {
  it("are parted when glued", () => {
    const text =
      "Mở đầu có một câu dài để không ai nhầm.Chương I\nNGƯỜI CHƠI Điều 1.\n1. Người chơi là trẻ em.\nĐiều 2.\nMọi người đều chơi."
    const { sections } = splitDocument(text)
    expect(sections.map(({ label }) => label)).toEqual(["Mở đầu", "Điều 1", "Điều 2"])
    expect(sections[1]?.path).toEqual(["Chương I NGƯỜI CHƠI"])
    expect(placeOf(text, "là trẻ em")).toBe("Điều 1 khoản 1")
  })

  it("are joined when broken", () => {
    const text = `I. MỤC ĐÍCH,
YÊU CẦU

1. Mục đích

Để vui chơi.

2. Yêu cầu

Các tổ chức chính trị
- xã hội cùng chơi.`
    expect(splitDocument(text).sections[0]?.path).toEqual(["I. MỤC ĐÍCH, YÊU CẦU"])
    expect(joined(text)).toContain("chính trị - xã hội cùng chơi")
  })

  it("are missed by no reference at the start of a sentence", () => {
    expect(
      labels("Điều 1. Một\n\nNội dung.\n\nĐiều 5 của Luật này nói khác.\n\nĐiều 2. Hai\n\nNội dung."),
    ).toEqual(["Điều 1", "Điều 2"])
  })

  it("carry the codes of the codification of law", () => {
    expect(labels("Điều 7.2.LQ.1. Sân\n\n1. Sân rộng.\n\nĐiều 7.2.NĐ.1.3. Cửa\n\n1. Cửa hẹp.")).toEqual([
      "Điều 7.2.LQ.1",
      "Điều 7.2.NĐ.1.3",
    ])
  })
})

describe("warnings", () => {
  it("say which articles are missing and that a text is cut", () => {
    const { warnings } = splitDocument(
      "Điều 1. Một\n\nA b c.\n\nĐiều 4. Bốn\n\nD e g.\n\n(Xem tiếp Công báo số 11 + 12)",
    )
    expect(warnings).toEqual([
      "the text is cut: it goes on in another Công báo",
      "Điều 2 is missing before Điều 4",
    ])
  })

  it("say that nothing was found in nothing", () => {
    expect(splitDocument(" \n\f\n").warnings).toEqual(["no text was found"])
  })
})
