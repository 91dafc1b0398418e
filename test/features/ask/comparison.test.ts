import { describe, expect, it } from "vitest"
import { readComparison } from "../../../src/features/ask/comparison.ts"
import { NEW_DIALOGUE, withoutWords } from "../../../src/features/dialogue.ts"
import { ROAD_RULES, WELL_RULES } from "./papers.ts"
import { SEVERAL_PAPERS } from "./several-papers.ts"
import { labelsOf, readable, remarksOf, shownBy, texts, useShelf, useTalks } from "./talk.ts"

const namesIn = (question: string) => readComparison(question)?.map(({ name }) => name)
const questionsIn = (question: string) => readComparison(question)?.map(({ questions }) => questions[0])

describe("a comparison", () => {
  it.each([
    "khác nhau giữa khiếu nại và tố cáo",
    "khiếu nại khác gì tố cáo",
    "Khiếu nại với tố cáo khác nhau thế nào?",
    "khiếu nại khác với tố cáo ở điểm nào",
    "Cho tôi hỏi khiếu nại có gì khác tố cáo không?",
    "khiếu nại so với tố cáo thì khác gì",
    "hãy so sánh giúp tôi khiếu nại với tố cáo",
    "phân biệt khiếu nại và tố cáo",
    "giữa khiếu nại và tố cáo có gì khác nhau",
    "sự khác biệt giữa khiếu nại và tố cáo được quy định như thế nào?",
  ])("is seen however it is put: %s", (question) => {
    expect(namesIn(question)).toEqual(["khiếu nại", "tố cáo"])
    expect(questionsIn(question)?.[1]).toBe("tố cáo là gì")
  })

  it("is seen without accents, and then nothing is asked with them", () => {
    expect(namesIn("so sanh dang vien du bi voi dang vien chinh thuc")).toEqual([
      "dang vien du bi",
      "dang vien chinh thuc",
    ])
    expect(questionsIn("khac nhau giua khieu nai va to cao")).toEqual(["khieu nai la gi", "to cao la gi"])
    expect(namesIn("kn vs tc khac nhau ntn")).toEqual(["kn", "tc"])
    expect(namesIn("nghi dinh 30 khac gi thong tu 01")).toEqual(["nghi dinh 30", "thong tu 01"])
  })

  it("may be of three, and of documents called by their numbers", () => {
    expect(namesIn("So sánh khiển trách, cảnh cáo và cách chức")).toEqual([
      "khiển trách",
      "cảnh cáo",
      "cách chức",
    ])
    expect(namesIn("Nghị định 30 khác gì Thông tư 01")).toEqual(["Nghị định 30", "Thông tư 01"])
  })

  it("asks each side for what is to be more, and for the respect that is named", () => {
    expect(questionsIn("giải quyết khiếu nại hay tố cáo lâu hơn")).toEqual([
      "giải quyết khiếu nại bao lâu",
      "giải quyết tố cáo bao lâu",
    ])
    expect(questionsIn("người nghỉ hưu hay người đi làm đóng đảng phí nhiều hơn")).toEqual([
      "người nghỉ hưu đóng đảng phí bao nhiêu",
      "người đi làm đóng đảng phí bao nhiêu",
    ])
    expect(
      questionsIn("đảng viên dự bị với đảng viên chính thức khác nhau thế nào về quyền biểu quyết"),
    ).toEqual(["quyền biểu quyết đảng viên dự bị", "quyền biểu quyết đảng viên chính thức"])
  })

  it("knows a respect from a part of a name", () => {
    expect(questionsIn("khiếu nại khác gì tố cáo về thời hạn")).toEqual([
      "thời hạn khiếu nại",
      "thời hạn tố cáo",
    ])
    expect(namesIn("khiếu nại về đất khác gì khiếu nại về thuế")).toEqual([
      "khiếu nại về đất",
      "khiếu nại về thuế",
    ])
  })

  it("gives the second what only the first says", () => {
    expect(questionsIn("thời hạn giải quyết khiếu nại và tố cáo khác nhau ra sao")).toEqual([
      "thời hạn giải quyết khiếu nại",
      "thời hạn giải quyết tố cáo",
    ])
    expect(questionsIn("đảng viên dự bị với chính thức khác gì nhau")?.[1]).toBe("đảng viên chính thức là gì")
    expect(
      questionsIn("quyền và nghĩa vụ của đảng viên dự bị và đảng viên chính thức khác nhau thế nào")?.[1],
    ).toBe("quyền và nghĩa vụ của đảng viên chính thức")
    expect(questionsIn("điều 1 khác gì điều 2 quy chế 46")?.[0]).toBe("điều 1 quy chế 46")
    expect(questionsIn("theo Luật Tố cáo, khiếu nại khác gì tố cáo")).toEqual([
      "theo Luật Tố cáo, khiếu nại là gì",
      "theo Luật Tố cáo, tố cáo là gì",
    ])
  })

  it.each([
    "Phân biệt đối xử với người khuyết tật bị phạt bao nhiêu?",
    "Phân biệt vùng miền và giới tính có bị phạt không?",
    "Họ tên trên căn cước và giấy khai sinh khác nhau thì phải làm sao?",
    "Bố mẹ có quốc tịch khác nhau thì con theo quốc tịch nào",
    "Tôi với vợ tôi ly hôn thì ai nuôi con",
    "Đảng viên hay vắng họp bị xử lý thế nào",
    "Người có công hay người già được ưu tiên",
    "Có được mượn nhiều hơn 3 cuốn không",
    "Chuyển sinh hoạt đảng sang chi bộ khác với hồ sơ gì",
    "Có hình thức kỷ luật nào khác cảnh cáo không",
    "đảng phí và các khoản đóng góp khác nộp thế nào",
    "mức lương cao hơn thì đóng đảng phí bao nhiêu",
    "đảng viên sinh hoạt ở hai nơi khác nhau thế nào",
    "các hình thức khác nhau của kỷ luật là gì",
    "khắc phục hậu quả và bồi thường thế nào",
    "Vợ chồng ly hôn với nhau thì nhà chia ra sao",
    "Học phí trường này so với các trường khác như thế nào?",
    "quyen khac voi tai san gom nhung gi",
  ])("is not every sentence with such a word: %s", (question) => {
    expect(namesIn(question)).toBeUndefined()
  })
})

const shelf = useShelf([...SEVERAL_PAPERS, WELL_RULES, ROAD_RULES])
const talkAt = useTalks(shelf)

describe("the answer to a comparison", () => {
  it.each([
    ["khác nhau giữa khiếu nại và tố cáo", "Về khiếu nại:", "Về tố cáo:"],
    ["khac nhau giua khieu nai va to cao", "Về khieu nai:", "Về to cao:"],
  ])("quotes each side under its own name: %s", async (question, first, second) => {
    const message = await talkAt(question).say(question)
    expect(message.parts.map((part) => [part.kind, part.text])).toEqual([
      ["text", first],
      ["quote", expect.stringContaining("đề nghị xem lại một quyết định")],
      ["text", second],
      ["quote", expect.stringContaining("báo cho cơ quan biết một hành vi vi phạm")],
    ])
  })

  it("of documents quotes the beginning of each", async () => {
    for (const question of ["Nghị định 30 khác gì Thông tư 01", "nghi dinh 30 khac gi thong tu 01"])
      expect(await shelf.ask(question).then(shownBy), question).toEqual([
        "30/2026/NĐ-CP: Điều 1",
        "01/2026/TT-BNN: Điều 1",
      ])
  })

  it("of what takes longer quotes both limits and says nothing of the difference", async () => {
    const message = await talkAt("lâu hơn").say("giải quyết khiếu nại hay tố cáo lâu hơn?")
    expect(message.parts.map((part) => part.text)).toEqual([
      "Về giải quyết khiếu nại:",
      expect.stringContaining("1. Thời hạn giải quyết khiếu nại là 25 ngày"),
      "Về tố cáo:",
      expect.stringContaining("2. Thời hạn giải quyết tố cáo là 40 ngày"),
    ])
  })

  it("of members on probation and full ones quotes the clause of each", async () => {
    for (const question of [
      "so sánh đảng viên dự bị với đảng viên chính thức",
      "Đảng viên dự bị khác đảng viên chính thức thế nào?",
      "so sanh dang vien du bi voi dang vien chinh thuc",
    ])
      expect(await shelf.ask(question).then(shownBy), question).toEqual([
        "46-QC/CB: Điều 1",
        "46-QC/CB: Điều 2",
      ])
  })

  it("shows the side that was found, and says plainly of which nothing was", async () => {
    const message = await talkAt("một bên").say("khiếu nại khác gì máy bay không người lái")
    expect(readable(message)).toContain(`Về máy bay không người lái: ${texts("ask-part-nothing")}`)
    expect(readable(message)).toContain("Khiếu nại là việc người dân đề nghị")
    expect(labelsOf(message)).toContain(texts("ask-button-pass-on"))
    const other = await talkAt("một số").say("Nghị định 30 khác gì Thông tư 99")
    expect(readable(other)).toContain(
      `Về Thông tư 99: ${texts("ask-none-document", { number: "Thông tư 99" })}`,
    )
  })

  it("is the usual one when nothing was found of either", async () => {
    expect(await shelf.ask("trâu khác gì bò").then(shownBy)).toEqual(["nothing"])
    expect(await shelf.ask("Nghị định 98 khác gì Thông tư 99")).toMatchObject({
      reason: { code: "document", number: "Nghị định 98, Thông tư 99" },
    })
  })

  it("leaves the day that was asked about, once", async () => {
    const answer = await shelf.ask("tại ngày 1/10/2026 khiếu nại khác gì tố cáo")
    expect(remarksOf(answer)).toEqual(["as-of"])
  })

  it("that has two documents for a side offers both", async () => {
    const message = await talkAt("hai văn bản").say("Nghị định 30 khác gì văn bản 7")
    expect(readable(message)).toContain(`Về văn bản 7: ${texts("ask-clarify")}`)
    expect(labelsOf(message).filter((label) => / 07[-/]/.test(label))).toHaveLength(2)
    expect(readable(await talkAt("hai văn bản").press("Quy định 07", message))).toContain(
      "Giếng làng được nạo vét",
    )
  })

  it("is forgotten with the words of which it is a part", () => {
    const question = "khiếu nại khác gì tố cáo"
    const previous = { question: "khiếu nại là gì", typed: question, documentId: 1, sectionId: 1 }
    const action = { feature: "ask", do: "ask", question: "7: văn bản 7", of: question } as const
    const dialogue = { ...NEW_DIALOGUE, previous, actions: [{ id: "a", action }] }
    expect(withoutWords(dialogue, question)).toMatchObject({ previous: undefined, actions: [] })
    expect(withoutWords(dialogue, "câu khác")).toMatchObject({ previous, actions: [{ id: "a" }] })
  })

  it("can be asked further: of a side, of a clause", async () => {
    const talk = talkAt("tiếp")
    await talk.say("khác nhau giữa khiếu nại và tố cáo")
    expect(readable(await talk.say("còn tố cáo?"))).toContain("Tố cáo là việc người dân báo")
    await talk.say("khác nhau giữa khiếu nại và tố cáo")
    expect(readable(await talk.say("còn khoản 2?"))).toContain("Tố cáo là việc người dân báo")
  })
})
