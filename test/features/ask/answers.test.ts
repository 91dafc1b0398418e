import { describe, expect, it } from "vitest"
import { HALL_RULES, LIBRARY_LAW, NOTE, PUBLIC_PAPERS, READING_RESOLUTION } from "./papers.ts"
import { quotesOf, remarksOf, shownBy, useShelf } from "./talk.ts"

const shelf = useShelf(PUBLIC_PAPERS)
const shown = async (question: string | readonly string[]) => shownBy(await shelf.ask(question))
const quotes = async (question: string | readonly string[]) => quotesOf(await shelf.ask(question))

describe("a question in plain words", () => {
  it("is answered with the very clause and the place where it stands", async () => {
    expect(await shown("thời hạn mượn sách là bao lâu?")).toEqual(["901/2025/QH15: Điều 2 khoản 2"])
    expect(await quotes("thời hạn mượn sách là bao lâu?")).toEqual([
      "2. Thời hạn mượn sách là 21 ngày; được gia hạn một lần.",
    ])
  })

  it("gets the same answer with and without accents", async () => {
    for (const [accented, bare] of [
      ["thời hạn mượn sách là bao lâu?", "thoi han muon sach la bao lau"],
      ["thư viện thôn mở cửa mấy giờ", "thu vien thon mo cua may gio"],
      ["bàn ghế mượn về nhà phải trả khi nào", "ban ghe muon ve nha phai tra khi nao"],
      ["mỗi thôn có tủ sách bao nhiêu cuốn", "moi thon co tu sach bao nhieu cuon"],
    ] as const) {
      const answer = await quotes(accented)
      expect(answer, accented).not.toEqual([])
      expect(await quotes(bare), bare).toEqual(answer)
    }
  })

  it("takes typed accents at their word: a secretary is nobody from whom something is collected", async () => {
    expect((await quotes("bí thư giao tủ sách"))[0]).toContain("Bí thư chi bộ giao")
    expect((await quotes("bị thu sách"))[0]).toContain("Người bị thu sách")
  })

  it("shows a point of a list with the words that lead to it", async () => {
    const answer = await shelf.ask("mượn bản đồ cổ về nhà có phải nộp tiền đặt cọc không")
    expect(answer).toMatchObject({ outcome: "answered" })
    const [citation] = answer.outcome === "answered" ? answer.citations : []
    expect(`${citation!.quote.lead} ${citation!.quote.text}`).toMatch(/nộp tiền đặt cọc.*bản đồ cổ/s)
  })

  it("shows a text that stands in two documents once", async () => {
    expect(await shown("ngày lễ thư viện thôn có nghỉ không")).toEqual(["901/2025/QH15: Điều 3 khoản 2"])
    expect(await shown("luật 901 điều 3 khoản 2")).toEqual(["901/2025/QH15: Điều 3 khoản 2"])
  })

  it("says that a text was read from a picture, and that a note is a note and where the text itself is", async () => {
    expect(remarksOf(await shelf.ask("kèn đồng lau khô bằng gì"))).toEqual(["ocr"])
    expect(await shelf.ask("đội cồng chiêng tập luyện mấy buổi một tuần")).toMatchObject({
      remarks: [{ code: "note", url: NOTE.official_url }],
    })
  })

  it("finds who has a task, but takes no office for a person", async () => {
    const [quote] = await quotes("ai giữ chìa khóa nhà văn hóa")
    expect(quote).toContain("Trưởng thôn giữ chìa khóa nhà văn hóa.")
    expect(await shown("ai là trưởng thôn")).toEqual(["nothing"])
  })
})

describe("a question without an answer on the shelf", () => {
  it("is declined and shows nothing", async () => {
    for (const question of [
      "giá vàng hôm nay bao nhiêu",
      "thủ tục xin cấp hộ chiếu",
      "lịch thi đấu bóng đá",
      "số điện thoại trưởng thôn",
    ])
      expect(await shown(question), question).toEqual(["nothing"])
  })

  it("about a number or a place that does not exist says which", async () => {
    expect(await shelf.ask("999-QĐ/TW nói gì")).toMatchObject({
      reason: { code: "document", number: "999-QĐ/TW" },
    })
    expect(await shelf.ask("luật thư viện thôn điều 9")).toMatchObject({
      reason: { code: "place", place: "điều 9", last: "Điều 4" },
    })
    expect(await shelf.ask("quy định 37 nói gì về máy bay không người lái")).toMatchObject({
      reason: { code: "subject" },
    })
  })
})

describe("a document's number", () => {
  it.each([
    "nghi quyet 57",
    "nghị quyết 57 nói gì",
    "57-NQ/TW",
    "NQ57/TW",
    "nq 57 tw",
    "Nghị quyết số 57-NQ/TW",
    "nghi quyet 57 nam 2024",
  ])("is understood as typed: %s", async (question) => {
    expect(await shown(question)).toEqual([
      `${READING_RESOLUTION.number}: Mục I.1`,
      `${READING_RESOLUTION.number}: Mục I.2`,
    ])
  })

  it.each([
    "qđ 37 điều 3 khoản 2",
    "qd37 dieu 3 khoan 2",
    "khoản 2 điều 3 quy định 37",
    "37-QĐ/TW đ3 k2",
    "quyết định 37, điều 3.2",
    "k2 đ3 qđ 37/tw",
  ])("leads to the clause with its place: %s", async (question) => {
    expect(await shown(question)).toEqual([`${HALL_RULES.number}: Điều 3 khoản 2`])
  })

  it("narrows a question to the document", async () => {
    expect(await shown("quy định 37 ai giữ chìa khóa")).toEqual([`${HALL_RULES.number}: Điều 2`])
  })

  it("gives items of a resolution that has no articles", async () => {
    expect(await quotes("nghị quyết 57 mục II.1")).toEqual([
      "1. Đến năm 2030, mỗi thôn có ít nhất một tủ sách với 500 cuốn sách.",
    ])
    expect(await shelf.ask("nghị quyết 57 điều 12")).toMatchObject({ reason: { code: "place", last: "" } })
  })

  it("that two documents bear is asked back; the answer's words make it clear", async () => {
    const answer = await shelf.ask("văn bản 7 điều 2")
    expect(answer).toMatchObject({ outcome: "clarify" })
    const numbers = answer.outcome === "clarify" ? answer.choices.map(({ document }) => document.number) : []
    expect(numbers.sort()).toEqual(["07-QĐ/ĐU", "07/2026/QĐ-UBND"])
    expect(await shown("văn bản 07-QĐ/ĐU điều 2")).toEqual(["07-QĐ/ĐU: Điều 2"])
  })
})

describe("a document's name", () => {
  it("is as good as its number", async () => {
    expect(await shown("điều 2 khoản 1 luật thư viện thôn")).toEqual(["901/2025/QH15: Điều 2 khoản 1"])
    expect(await shown("luat thu vien thon dieu 2 khoan 1")).toEqual(["901/2025/QH15: Điều 2 khoản 1"])
  })

  it("may be the first words of a title; of several the one in force is meant", async () => {
    expect(await shown("điều 2 quy chế làm việc")).toEqual(["12-QC/CB: Điều 2"])
    expect(await shown("dieu 2 quy che lam viec cua chi bo noi gi ve dang phi")).toEqual(["12-QC/CB: Điều 2"])
    expect(await shown("điều 2 quy chế làm việc năm 2023")).toEqual(["11-QC/CB: Điều 2"])
    expect(await shown("điều 3 quy định về giữ gìn nhà văn hóa")).toEqual([`${HALL_RULES.number}: Điều 3`])
  })

  it("is asked for where only a place is given", async () => {
    expect(await shelf.ask("điều 3 khoản 2")).toMatchObject({ outcome: "clarify", choices: [] })
    expect(await shown("điều 3 quy chế bay lượn")).not.toContain("12-QC/CB: Điều 3")
  })
})

describe("a question that goes on", () => {
  it("means the clause of the article just shown", async () => {
    expect(await shown(["luật thư viện thôn điều 2 khoản 1", "còn khoản 2?"])).toEqual([
      "901/2025/QH15: Điều 2 khoản 2",
    ])
    expect(await shown(["quy định 37 điều 3 khoản 1", "thế khoản 3"])).toEqual([
      `${HALL_RULES.number}: Điều 3 khoản 3`,
    ])
    expect(await shown(["ai giữ chìa khóa nhà văn hóa", "điều 3 khoản 1?"])).toEqual([
      `${HALL_RULES.number}: Điều 3 khoản 1`,
    ])
  })

  it("says of which document it took it to be", async () => {
    const answer = await shelf.ask(["luật thư viện thôn điều 2 khoản 1", "còn khoản 2?"])
    expect(answer).toMatchObject({ remarks: [{ code: "continued", document: LIBRARY_LAW.number }] })
  })

  it("says so when the document has no such clause", async () => {
    expect(await shown(["luật thư viện thôn điều 2 khoản 1", "còn khoản 8?"])).toEqual(["place"])
  })

  it("is joined to the question before where it is too short alone", async () => {
    expect((await quotes(["Thư viện thôn mở cửa mấy giờ?", "còn ngày lễ?"]))[0]).toContain(
      "Ngày lễ thư viện thôn nghỉ.",
    )
  })

  it("does not carry over to a question of its own", async () => {
    expect(await shown(["luật thư viện thôn điều 2", "ai giữ chìa khóa nhà văn hóa"])).toEqual([
      `${HALL_RULES.number}: Điều 2`,
    ])
  })
})

describe("short forms", () => {
  it("are written out, and the answer says as what", async () => {
    const answer = await shelf.ask("UBND cấp kinh phí sửa mái nhà văn hóa")
    expect(quotesOf(answer)[0]).toContain("Ủy ban nhân dân cấp kinh phí")
    expect(answer).toMatchObject({ remarks: [{ code: "assumed", pairs: [["UBND", "ủy ban nhân dân"]] }] })
  })

  it("take the meaning that the papers bear out", async () => {
    expect(await shelf.ask("đồng chí phó BT thu dp khi nào")).toMatchObject({ outcome: "answered" })
    const answer = await shelf.ask("CB, đv đọc sách mỗi ngày")
    expect(quotesOf(answer)).toEqual(["Cán bộ, đảng viên gương mẫu đọc sách mỗi ngày."])
    expect(answer).toMatchObject({
      remarks: [
        {
          pairs: [
            ["CB", "cán bộ"],
            ["đv", "đảng viên"],
          ],
        },
      ],
    })
  })

  it("that may mean two things of which the papers speak alike are asked back", async () => {
    const answer = await shelf.ask("BCT thăm xưởng dệt vào tháng nào")
    expect(answer).toMatchObject({ outcome: "clarify", asked: "BCT thăm xưởng dệt vào tháng nào" })
    const choices = answer.outcome === "clarify" ? answer.choices.map(({ document }) => document.number) : []
    expect(choices.sort()).toEqual(["301-TB/TW", "302/TB-BCT"])
    const chosen = await quotes("302/TB-BCT: BCT thăm xưởng dệt vào tháng nào")
    expect(chosen[0]).toContain("Bộ Công Thương thăm xưởng dệt vào tháng bảy.")
    expect((await quotes("Bộ Chính trị thăm xưởng dệt vào tháng nào"))[0]).toContain("vào tháng tư.")
  })

  it("do not make a question without accents count as one with accents", async () => {
    expect(await quotes("muon sach bao lau thi phai tra, dc gia han ko")).toEqual(
      await quotes("muon sach bao lau thi phai tra, duoc gia han khong"),
    )
  })
})
