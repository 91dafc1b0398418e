import { expect, describe as group, it } from "vitest"
import { describe } from "../../../src/ingest/describe/index.ts"
import { splitDocument } from "../../../src/ingest/structure/index.ts"

const read = (text: string, fileName = "van-ban.txt") =>
  describe(text, splitDocument(text).sections, fileName)

const BODY = "\n\nCăn cứ Luật Cây xanh số 1/2020/QH14;\n\nĐiều 1. Cây\n\nTrồng cây ở sân trường.\n"

group("the letterhead", () => {
  it("of a State document gives number, type, issuer, title and day", () => {
    const found = read(`ỦY BAN NHÂN DÂN
TỈNH SÔNG XANH
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 012/2025/QĐ-UBND
Sông Xanh, ngày 05 tháng 6 năm 2025

QUYẾT ĐỊNH
Về việc trồng cây trên địa bàn tỉnh${BODY}`)
    expect(found).toMatchObject({
      number: "012/2025/QĐ-UBND",
      type: "Quyết định",
      issuer: "Ủy ban nhân dân tỉnh Sông Xanh",
      title: "Về việc trồng cây trên địa bàn tỉnh",
      side: "state",
      issuedOn: "2025-06-05",
      warnings: [],
    })
  })

  it("of a Party document names the body that signs", () => {
    const found = read(`BAN CHẤP HÀNH
TRUNG ƯƠNG
*
ĐẢNG CỘNG SẢN
VIỆT NAM
Số 900-QĐ/TW
Hà Nội, ngày 9 tháng 02 năm 2026

QUY ĐỊNH
VỀ VIỆC TRỒNG CÂY Ở CHI BỘ

- Căn cứ Điều lệ Đảng;

1. Chi bộ trồng cây.

T/M BAN BÍ THƯ
Trần Văn Cây`)
    expect(found).toMatchObject({
      number: "900-QĐ/TW",
      type: "Quy định",
      issuer: "Ban Bí thư",
      title: "Về việc trồng cây ở chi bộ",
      side: "party",
      issuedOn: "2026-02-09",
    })
  })

  it("of a Party committee's office is put together from its lines", () => {
    const head = (lines: string) =>
      read(`${lines}\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHƯỚNG DẪN\nViệc trồng cây\n\n1. Trồng cây.`).issuer
    expect(head("TỈNH ỦY SÔNG XANH\nBAN TỔ CHỨC\n*\nSố 5-HD/BTCTU")).toBe("Ban Tổ chức Tỉnh ủy Sông Xanh")
    expect(head("BAN CHẤP HÀNH TRUNG ƯƠNG\nBAN TỔ CHỨC\n*\nSố 5-HD/BTCTW")).toBe("Ban Tổ chức Trung ương")
  })

  it("is read although lines are broken and glued", () => {
    const found = read(`HỘI ĐỒNG NHÂN DÂN
TỈNH SÔNG XANH
CỘNG
HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc
Số:
7/2025/NQ-HĐND
Sông
Xanh, ngày 12 tháng 11 năm 2025
NGHỊ
QUYẾT
VỀ VƯỜN HOA${BODY}`)
    expect(found).toMatchObject({
      number: "7/2025/NQ-HĐND",
      type: "Nghị quyết",
      side: "state",
      issuedOn: "2025-11-12",
      title: "Về vườn hoa",
    })
  })

  it("of a law glued to its title is read", () => {
    const found = read(`Độc lập - Tự do - Hạnh phúc
Luật số: 3/2025/QH15\tHà Nội, ngày 24 tháng 6 năm 2025
LUẬTCÂY XANH
CÂY XANH${BODY}`)
    expect(found).toMatchObject({
      number: "3/2025/QH15",
      type: "Luật",
      issuer: "Quốc hội",
      title: "Luật Cây xanh",
    })
    expect(found.issuedOn).toBe("2025-06-24")
  })

  it("does not mistake a number or a date in the title for its own", () => {
    const found = read(`BỘ CÂY XANH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 8/2025/TT-BCX
Hà Nội, ngày 31 tháng 12 năm 2025
THÔNG TƯ
Sửa đổi, bổ sung một số điều của Thông tư số 4/2019/TT-BCX ngày 04 tháng 7 năm 2019${BODY}`)
    expect(found.number).toBe("8/2025/TT-BCX")
    expect(found.issuedOn).toBe("2025-12-31")
  })
})

group("what is missing or damaged", () => {
  const dated = (line: string) =>
    read(`Số: 5/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${line}\nQUYẾT ĐỊNH\nVề cây${BODY}`)

  it("is told: a day that is a picture, a month that cannot be", () => {
    expect(dated("Sông Xanh, ngày     tháng 8 năm 2025")).toMatchObject({
      issuedOn: null,
      warnings: ["day of issue is missing in the text layer"],
    })
    const impossible = dated("Sông Xanh, ngày15 tháng 54 năm 2026")
    expect(impossible.issuedOn).toBeNull()
    expect(impossible.warnings[0]).toContain("tháng 54")
  })

  it("is told: a number that is a picture is taken from the file name only", () => {
    const text =
      "BAN TỔ CHỨC\nSố    -HD/BTCTU\nĐẢNG CỘNG SẢN VIỆT NAM\nHƯỚNG DẪN\nViệc trồng cây\n\n1. Trồng cây."
    expect(read(text, "huong-dan-05-hd-btctu-song-xanh-2025.pdf").number).toBe("05-HD/BTCTU")
    expect(read(text, "huong-dan-05-hd-btctu-song-xanh-2025.pdf").warnings).toEqual([
      "number is missing in the text layer",
      "number taken from the file name",
      "no day of issue was found",
    ])
    expect(read(text).number).toBe("")
    expect(read(text).warnings).toContain("no number was found")
  })

  it("is told: letters that OCR put for digits, and a file name that disagrees", () => {
    const text = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: II /2026/QĐ-UBND Sông Xanh, ngày 29 tháng 01 năm 2026\nQUYÉT ĐỊNH\nVề cây${BODY}`
    const found = read(text, "quyet-dinh-12-2026-qd-ubnd.txt")
    expect(found).toMatchObject({ number: "11/2026/QĐ-UBND", type: "Quyết định", issuedOn: "2026-01-29" })
    expect(found.warnings).toEqual([
      "number read as II /2026/QĐ-UBND: confirm it",
      "number 11/2026/QĐ-UBND disagrees with the file name (12/2026/QĐ-UBND)",
    ])
  })

  it.each([
    ["nghi-quyet-57-nq-tw-2024.txt", "57-NQ/TW"],
    ["nghi-quyet-66-19-2026-nq-cp.docx", "66.19/2026/NQ-CP"],
    ["luat-91-2025-qh15.pdf", "91/2025/QH15"],
    ["Quyết định 98_2025_QĐ_UBND.docx", "98/2025/QĐ-UBND"],
    ["vbhn-14-vbhn-vpqh-2024.pdf", "14/VBHN-VPQH"],
    ["bien-ban-hop-2025.txt", ""],
  ])("falls back to the file name %s", (fileName, number) => {
    expect(read("Cây được trồng ở sân trường.", fileName).number).toBe(number)
  })

  it("has no invented day and no invented effect", () => {
    expect(read("Cây được trồng ở sân trường.")).toMatchObject({
      number: "",
      type: "",
      issuer: "",
      title: "",
      side: "",
      issuedOn: null,
      effectiveFrom: null,
      effectiveTo: null,
      relations: [],
    })
  })
})

group("texts without a letterhead", () => {
  it("take what a web site's table says", () => {
    const found = read(`THÔNG TIN VĂN BẢN

Số hiệu\t5/2026/NĐ-CP
Loại văn bản\tNghị định
Cơ quan ban hành\tChính phủ
Ngày ban hành\t15/05/2026
Ngày hiệu lực\t01/7/2026
Trích yếu\tQuy định về cây xanh

Điều 1. Cây

Trồng cây.`)
    expect(found).toMatchObject({
      number: "5/2026/NĐ-CP",
      type: "Nghị định",
      issuer: "Chính phủ",
      title: "Quy định về cây xanh",
      issuedOn: "2026-05-15",
      effectiveFrom: "2026-07-01",
    })
  })

  it("take number and day from the line above their annex", () => {
    const found = read(`HƯỚNG DẪN
TRỒNG CÂY

- Căn cứ Quy định số 1-QĐ/TW, ngày 26/5/2025 của Trung ương;

I. CÁCH TRỒNG

- Đào hố.

PHỤ LỤC

SỐ LƯỢNG CÂY

(Kèm theo Hướng dẫn số 40-HD/BTCTW, ngày 27/11/2025 của Ban Tổ chức Trung ương)

Ba mươi cây.`)
    expect(found).toMatchObject({ number: "40-HD/BTCTW", issuedOn: "2025-11-27", side: "party" })
  })

  it("are an annex when they begin as one", () => {
    const found = read(`Phụ lục II
CÁCH TRỒNG CÂY
(Kèm theo Nghị định số 9/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ)

I. ĐÀO HỐ

1. Hố sâu.`)
    expect(found).toMatchObject({
      number: "9/2020/NĐ-CP",
      type: "Phụ lục",
      issuer: "Chính phủ",
      issuedOn: "2020-03-05",
    })
    expect(found.title).toBe("Phụ lục II – Cách trồng cây")
  })

  it("take the day on which a law was adopted", () => {
    const text = `LUẬT
CÂY XANH
Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
Điều 1. Hiệu lực thi hành
Luật này có hiệu lực thi hành từ ngày được Quốc hội thông qua.
Luật này được Quốc hội khóa XIV, kỳ họp thứ 2 thông qua ngày 12 tháng 5 năm 2017.`
    expect(read(text, "luat-3-2017-qh14.txt")).toMatchObject({
      issuedOn: "2017-05-12",
      effectiveFrom: "2017-05-12",
    })
  })
})

group("effect", () => {
  const effect = (sentence: string, more = "") => {
    const found = read(
      `Số: 5/2025/NĐ-CP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày 10 tháng 4 năm 2025\nNGHỊ ĐỊNH\nVề cây\n\nĐiều 1. Cây\n\n${more}\n\nĐiều 2. Hiệu lực thi hành\n\n${sentence}\n`,
    )
    return [found.effectiveFrom, found.effectiveTo]
  }

  it.each([
    ["Nghị định này có hiệu lực thi hành từ ngày 03 tháng 9 năm 2025.", "2025-09-03", null],
    [
      "Nghị định này có hiệu lực từ ngày 03/9/2025, trừ trường hợp quy định tại khoản 2 Điều này.",
      "2025-09-03",
      null,
    ],
    [
      "Nghị định này có hiệu lực kể từ ngày ký ban hành và áp dụng từ ngày 01 tháng 01 năm 2026.",
      "2025-04-10",
      null,
    ],
    ["1. Nghị định này có hiệu lực thi hành kể từ ký.", "2025-04-10", null],
    [
      "Nghị định này có hiệu lực thi hành từ ngày 17 tháng 4 năm 2026 đến hết ngày 30 tháng 11 năm 2028.",
      "2026-04-17",
      "2028-11-30",
    ],
    ["Nghị định này thay thế Nghị định số 1/2019/NĐ-CP và có hiệu lực kể từ ngày ký.", "2025-04-10", null],
  ])("is read from: %s", (sentence, from, to) => {
    expect(effect(sentence)).toEqual([from, to])
  })

  it("ends the day before the document expires", () => {
    expect(
      effect(
        "1. Nghị định này có hiệu lực từ ngày 03 tháng 9 năm 2025.\n\n2. Nghị định này hết hiệu lực kể từ ngày 01 tháng 3 năm 2032 trừ việc tưới cây.",
      ),
    ).toEqual(["2025-09-03", "2032-02-29"])
  })

  it.each([
    "Giấy phép có hiệu lực từ ngày 03 tháng 9 năm 2025.",
    "Hồ sơ nộp trước ngày Nghị định này có hiệu lực thi hành thì theo quy định cũ.",
    "Nghị định này thay thế Nghị định số 1/2019/NĐ-CP có hiệu lực từ ngày 01 tháng 01 năm 2019.",
  ])("is not read from: %s", (sentence) => {
    expect(effect(sentence)).toEqual([null, null])
  })

  it("is not read from a quotation of another text", () => {
    const quoted =
      "1. Sửa đổi Điều 9 như sau:\n\n“Điều 9. Hiệu lực\n\nLuật này có hiệu lực từ ngày 01 tháng 01 năm 2010.”."
    expect(effect("Nghị định này có hiệu lực từ ngày 03 tháng 9 năm 2025.", quoted)[0]).toBe("2025-09-03")
  })
})
