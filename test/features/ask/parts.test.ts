import { describe, expect, it } from "vitest"
import { plainText } from "../../../src/core/channel.ts"
import { paginate } from "../../../src/core/paginate.ts"
import { readParts } from "../../../src/features/ask/asked-parts.ts"
import { SEVERAL_PAPERS } from "./several-papers.ts"
import { labelsOf, quotesOf, readable, shownBy, texts, useShelf, useTalks } from "./talk.ts"

const partsOf = (question: string) => readParts(question).parts.map(({ name }) => name)
const meantBy = (question: string) => readParts(question).parts.map(({ questions }) => questions[0])

describe("a question in several parts", () => {
  it("is cut where each part asks", () => {
    expect(partsOf("Điều kiện kết nạp Đảng là gì và ai có thẩm quyền quyết định?")).toEqual([
      "Điều kiện kết nạp Đảng là gì",
      "ai có thẩm quyền quyết định",
    ])
    expect(partsOf("muc dong dang phi bao nhieu, nop khi nao, nop cho ai")).toEqual([
      "muc dong dang phi bao nhieu",
      "nop khi nao",
      "nop cho ai",
    ])
  })

  it("knows a thing that is borrowed from a wish to ask, and asks no part without its thing", () => {
    expect(
      readParts("Mượn hội trường thì gửi đơn cho ai và trước bao nhiêu ngày?").parts[1]!.questions,
    ).toEqual(["Mượn hội trường thì gửi đơn trước bao nhiêu ngày"])
    expect(readParts("muốn hỏi mượn sách cho ai và trước bao nhiêu ngày?").parts[1]!.questions).toEqual([
      "mượn sách trước bao nhiêu ngày",
    ])
  })

  it("may be typed with short forms", () => {
    expect(partsOf("muon sach bn tien, dc gia han ko")).toEqual(["muon sach bn tien", "dc gia han ko"])
  })

  it("may be several sentences, or numbered, or a line each", () => {
    expect(partsOf("Đảng viên dự bị có được biểu quyết không? Thời gian dự bị bao lâu?")).toHaveLength(2)
    for (const question of [
      "1) Mức đóng đảng phí bao nhiêu 2) nộp khi nào 3) nộp cho ai",
      "Cho hỏi: 1. Mức đóng đảng phí bao nhiêu? 2. Nộp khi nào? 3. Nộp cho ai?",
      "- Mức đóng đảng phí bao nhiêu\n- nộp khi nào\n- nộp cho ai",
    ])
      expect(
        partsOf(question).map((part) => part.toLowerCase()),
        question,
      ).toEqual(["mức đóng đảng phí bao nhiêu", "nộp khi nào", "nộp cho ai"])
  })

  it("takes what it speaks of from the first where a part does not say", () => {
    expect(meantBy("Mức đóng đảng phí bao nhiêu, nộp khi nào, nộp cho ai?")).toEqual([
      "Mức đóng đảng phí bao nhiêu",
      "đóng đảng phí nộp khi nào",
      "đóng đảng phí nộp cho ai",
    ])
    expect(meantBy("Đảng bộ họp mấy lần 1 năm, chi bộ trực thuộc họp mấy lần 1 tháng")[1]).toBe(
      "chi bộ trực thuộc họp mấy lần 1 tháng",
    )
  })

  it("keeps what is only said with the question behind it", () => {
    expect(partsOf("Tôi là đảng viên hưu trí. Đóng đảng phí bao nhiêu? Nộp cho ai?")).toEqual([
      "Tôi là đảng viên hưu trí. Đóng đảng phí bao nhiêu",
      "Nộp cho ai",
    ])
  })

  it("has four at most", () => {
    expect(readParts("Chi bộ họp ngày nào, ở đâu, mấy giờ, ai chủ trì, ai ghi biên bản?")).toMatchObject({
      isMore: true,
      parts: [{}, {}, {}, {}],
    })
  })

  it.each([
    "quyền và nghĩa vụ của đảng viên là gì",
    "Thủ tục chuyển sinh hoạt đảng và hồ sơ gồm những gì",
    "khiếu nại, tố cáo gửi ở đâu",
    "Trong trường hợp nào, chi bộ được khen thưởng?",
    "Ai có quyền khiếu nại và tố cáo",
    "Khi nào và ở đâu được nộp đơn?",
    "Cán bộ, công chức nào phải kê khai tài sản, thu nhập?",
    "Thời hạn là bao lâu, 30 ngày phải không?",
    "điều 3 và điều 5 quy chế 46 nói gì",
    "Cảng hàng không, sân bay gồm những gì",
    "Thủ tướng có trách nhiệm gì trong xây dựng và kinh doanh sân gôn?",
    "Tổ chức không biết ai gây ô nhiễm thì nhà nước xử lý. Đúng hay sai?",
    "Làm thế nào và khi nào nộp đơn xin vào Đảng?",
    "Ai lập bản đồ sông St. Johns năm 1562?",
    "phai thuc hien thao tac nap mau vao binh chua va xu ly mau nhu the nao",
  ])("is not every question with a joint: %s", (question) => {
    expect(partsOf(question)).toEqual([])
  })
})

const shelf = useShelf(SEVERAL_PAPERS)
const talkAt = useTalks(shelf)

describe("the answer to several parts", () => {
  it.each([
    "Điều kiện kết nạp Đảng là gì và ai có thẩm quyền quyết định?",
    "dieu kien ket nap dang la gi va ai co tham quyen quyet dinh",
  ])("answers each in order under what it asks: %s", async (question) => {
    const message = await talkAt(question).say(question)
    const heads = message.parts.flatMap((part) => (part.kind === "text" ? [part.text] : []))
    expect(heads.map((head) => head.slice(0, 3))).toEqual(["1. ", "2. "])
    expect(heads[1]!.endsWith("?")).toBe(true)
    expect(quotesOf(await shelf.ask(question))).toEqual([
      expect.stringContaining("đủ 18 tuổi"),
      expect.stringContaining("Ban thường vụ đảng ủy"),
    ])
  })

  it("quotes once what answers several of them", async () => {
    const message = await talkAt("đảng phí").say("Mức đóng đảng phí bao nhiêu, nộp khi nào, nộp cho ai?")
    expect(message.parts.map(({ text }) => text)).toEqual([
      "1. Mức đóng đảng phí bao nhiêu?",
      expect.stringContaining("15.000 đồng"),
      "2. Nộp khi nào? Nộp cho ai?",
      expect.stringContaining("trước ngày 10 hằng tháng cho thủ quỹ"),
    ])
  })

  it("is an ordinary one where one clause answers all", async () => {
    const message = await talkAt("một câu").say("Chi bộ họp ngày nào, mấy giờ?")
    expect(message.parts[0]).toMatchObject({ kind: "quote" })
    expect(await shelf.ask("Chi bộ họp ngày nào, mấy giờ?").then(shownBy)).toContain("46-QC/CB: Điều 7")
  })

  it("says of which part nothing was found", async () => {
    const message = await talkAt("thiếu").say("Điều kiện kết nạp Đảng là gì? Giá vàng hôm nay bao nhiêu?")
    expect(readable(message)).toContain("đủ 18 tuổi")
    expect(readable(message)).toContain(`2. Giá vàng hôm nay bao nhiêu? ${texts("ask-part-nothing")}`)
    expect(labelsOf(message)).toContain(texts("ask-button-pass-on"))
  })

  it("says that more was asked than is answered at once", async () => {
    const message = await talkAt("năm").say(
      "Chi bộ họp ngày nào? Mức đóng đảng phí bao nhiêu? Điều kiện kết nạp Đảng là gì? Ai có thẩm quyền kết nạp Đảng? Thời hạn giải quyết tố cáo bao lâu?",
    )
    expect(readable(message)).toContain(texts("ask-remark-more-parts"))
    expect(readable(message)).not.toContain("40 ngày")
  })

  it("is refused as a whole when one part asks who said something", async () => {
    expect(await shelf.ask("Chi bộ họp ngày nào? Ai hay phê bình chi ủy?").then(shownBy)).toEqual(["refused"])
  })

  it("can be asked further, and its buttons stay six", async () => {
    const talk = talkAt("tiếp phần")
    const answer = await talk.say("Điều kiện kết nạp Đảng là gì và ai có thẩm quyền quyết định?")
    expect(labelsOf(answer)).toEqual([
      "Xem toàn văn Điều 3",
      "Xem toàn văn Điều 4",
      "Đúng điều cần hỏi",
      "Chưa đúng",
    ])
    expect(readable(await talk.say("còn điều 4?"))).toContain("Ban thường vụ đảng ủy")
  })

  it("fits the smallest messages of any channel in parts that lose no word", async () => {
    const message = await talkAt("dài").say(
      "Chi bộ họp ngày nào? Mức đóng đảng phí bao nhiêu? Điều kiện kết nạp Đảng là gì? Thời hạn giải quyết tố cáo bao lâu?",
    )
    const text = plainText({ parts: message.parts })
    expect(text.length).toBeLessThan(2000)
    const pages = paginate({ text, styles: [] }, 300)
    expect(
      pages
        .map((page) => page.text)
        .join("")
        .replace(/\s/g, ""),
    ).toBe(text.replace(/\s/g, ""))
  })
})
