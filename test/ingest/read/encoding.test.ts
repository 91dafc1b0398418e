import { afterAll, describe, expect, it } from "vitest"
import { createReader } from "../../../src/ingest/read/index.ts"
import { docx, p } from "../../support/office.ts"

const reader = createReader()
afterAll(() => reader.close())

const UNICODE = [
  "Cộng hòa xã hội chủ nghĩa Việt Nam",
  "Độc lập, tự do, hạnh phúc",
  "Mỗi đảng viên phải giữ gìn kỷ luật, thực hiện đúng nghĩa vụ và quyền hạn được giao;",
  "chi ủy họp trước, chuẩn bị kỹ nội dung; ngày mồng ba hằng tháng là ngày sinh hoạt thường lệ.",
  "Nghỉ phép, ốm đau, đi xa đều phải xin phép bằng chữ viết hoặc lời nói với bí thư.",
]

// Written down from other sources than the converter's tables: how the same words look when read as Western text.
const TCVN3_WORDS: Readonly<Record<string, string>> = {
  "Céng hßa x· héi chñ nghÜa ViÖt Nam": "Cộng hòa xã hội chủ nghĩa Việt Nam",
  "§éc lËp - Tù do - H¹nh phóc": "Độc lập - Tự do - Hạnh phúc",
  "§¶ng Céng s¶n ViÖt Nam": "Đảng Cộng sản Việt Nam",
  "Tr\u00adêng häc": "Trường học",
}
const VNI_WORDS: Readonly<Record<string, string>> = {
  "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam": "Cộng hòa xã hội chủ nghĩa Việt Nam",
  "Ñoäc laäp - Töï do - Haïnh phuùc": "Độc lập - Tự do - Hạnh phúc",
  "Ñaûng Coäng saûn Vieät Nam": "Đảng Cộng sản Việt Nam",
  "Tröôøng hôïp ñöôïc giöõ chöùc vuï": "Trường hợp được giữ chức vụ",
}

describe("words known from elsewhere", () => {
  it.each([
    ["TCVN3", TCVN3_WORDS],
    ["VNI", VNI_WORDS],
  ])("typed in %s come out in Unicode", async (name, words) => {
    const bytes = Buffer.from(Object.keys(words).join("\n"), "latin1")
    const result = await reader.read(bytes, "cu.txt")
    expect(result.text.split("\n")).toEqual(Object.values(words))
    expect(result.warnings).toEqual([`converted from ${name}`])
  })

  it("in capitals of a capitals font become capitals", async () => {
    const bytes = Buffer.from("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM\n§éc lËp - Tù do - H¹nh phóc", "latin1")
    expect((await reader.read(bytes, "cu.txt")).text.split("\n")[0]).toBe(
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    )
  })
})

describe("whole texts", () => {
  it.each([
    ["TCVN3", toTcvn3],
    ["VNI", toVni],
  ])("in %s survive the way there and back", async (name, encode) => {
    const bytes = Buffer.from(UNICODE.map(encode).join("\n"), "latin1")
    const result = await reader.read(bytes, "cu.txt")
    expect(result.text).toBe(UNICODE.join("\n"))
    expect(result.warnings).toEqual([`converted from ${name}`])
  })

  it.each([
    ["TCVN3", toTcvn3],
    ["VNI", toVni],
  ])("in %s are recognised inside a Word file, paragraph by paragraph", async (_, encode) => {
    const mixed = [...UNICODE.slice(0, 4).map(encode), UNICODE[4]!]
    const result = await reader.read(docx(mixed.map((line) => p(line)).join("")), "cu.docx")
    expect(result.text).toBe(UNICODE.join("\n"))
  })

  it("in Unicode are never taken for an old encoding", async () => {
    const result = await reader.read(Buffer.from(UNICODE.join("\n")), "moi.txt")
    expect(result).toMatchObject({ text: UNICODE.join("\n"), warnings: [] })
  })
})

describe("bytes in no known encoding", () => {
  it("are refused rather than stored as garbage", async () => {
    const russian = Buffer.from([
      0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0, 0x20, 0xe4, 0xf0, 0xf3, 0xe7, 0xfc, 0xff,
    ])
    await expect(reader.read(russian, "a.txt")).rejects.toMatchObject({ code: "file-unknown-encoding" })
  })

  it("are refused inside an office file as well", async () => {
    const shifted = "ÊËÌÍÎ ÏÐÑÒÓ ÔÕÖØÙ ÚÛÜÝÞ ßàáâã äåæçè éêëìí îïðñò óôõöø ùúûüý þÿÀÁÂ ÃÄÅÆÇ"
    await expect(reader.read(docx(p(shifted)), "a.docx")).rejects.toMatchObject({
      code: "file-unknown-encoding",
    })
  })

  it("are refused when accents were typed as signs", async () => {
    const typed = Buffer.from(
      "Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam, ddo^.c la^.p, tu+. do; hie^'n pha'p, lua^.t le^.",
    )
    await expect(reader.read(typed, "a.txt")).rejects.toMatchObject({ code: "file-unknown-encoding" })
  })

  it("may be English with typographic quotes", async () => {
    const bytes = Buffer.concat([
      Buffer.from("He said "),
      Buffer.from([0x93]),
      Buffer.from("yes"),
      Buffer.from([0x94]),
    ])
    expect((await reader.read(bytes, "a.txt")).text).toBe("He said “yes”")
  })
})

/** From the national standard's code chart: a letter and its code. */
function toTcvn3(text: string): string {
  const chart =
    "ăa8 âa9 êaa ôab ơac ưad đae Đa7 àb5 ảb6 ãb7 áb8 ạb9 ằbb ẳbc ẵbd ắbe ặc6 ầc7 ẩc8 ẫc9 ấca ậcb " +
    "ècc ẻce ẽcf éd0 ẹd1 ềd2 ểd3 ễd4 ếd5 ệd6 ìd7 ỉd8 ĩdc ídd ịde òdf ỏe1 õe2 óe3 ọe4 ồe5 ổe6 ỗe7 " +
    "ốe8 ộe9 ờea ởeb ỡec ớed ợee ùef ủf1 ũf2 úf3 ụf4 ừf5 ửf6 ữf7 ứf8 ựf9 ỳfa ỷfb ỹfc ýfd ỵfe"
  const codes = new Map(chart.split(" ").map((item) => [item[0]!, Number.parseInt(item.slice(1), 16)]))
  return [...text]
    .map((letter) => (codes.has(letter) ? String.fromCharCode(codes.get(letter)!) : letter))
    .join("")
}

/** The plain letter, then one letter for hat and tone, as a VNI keyboard driver writes it. */
function toVni(text: string): string {
  const whole: Readonly<Record<string, string>> = {
    đ: "ñ",
    Đ: "Ñ",
    í: "í",
    ì: "ì",
    ỉ: "æ",
    ĩ: "ó",
    ị: "ò",
    ỵ: "î",
  }
  const tones = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"]
  const plain = ["", "ù", "ø", "û", "õ", "ï"]
  const hat = ["â", "á", "à", "å", "ã", "ä"]
  const breve = ["ê", "é", "è", "ú", "ü", "ë"]
  return [...text.normalize("NFC")]
    .map((letter) => {
      if (whole[letter] !== undefined) return whole[letter]
      const marks = letter.normalize("NFD").slice(1)
      const tone = tones.indexOf(marks.replace(/[\u0302\u0306\u031b]/g, ""))
      const base = letter.normalize("NFD")[0]!
      if (marks.includes("\u0302")) return base + hat[tone]
      if (marks.includes("\u0306")) return base + breve[tone]
      if (marks.includes("\u031b")) return (base === "o" ? "ô" : "ö") + plain[tone]
      return base + (plain[tone] ?? "")
    })
    .join("")
}
