import { describe, expect, it } from "vitest"
import { PUBLIC_PAPERS, WELL_RULES } from "./ask/papers.ts"
import { labelsOf, readable, texts, useShelf, useTalks } from "./ask/talk.ts"

const shelf = useShelf(PUBLIC_PAPERS)
const talkAt = useTalks(shelf)
const QUESTION = "qđ 37 điều 2"

/** A chat in which an answer with its buttons stands. */
async function answered(chat: string) {
  const talk = talkAt(chat)
  const answer = await talk.say(QUESTION)
  return { ...talk, answer }
}

describe("a typed label", () => {
  it.each([
    ["Xem toàn văn Điều 2", "Xem toàn văn"],
    ["xem toan van dieu 2", "Xem toàn văn"],
    ["xem toàn văn", "Xem toàn văn"],
    ["XEM TOAN.", "Xem toàn văn"],
    ["điều khoản sau", "Điều khoản sau"],
    ["dieu khoan truoc", "Điều khoản trước"],
    [" Điều  khoản sau!".normalize("NFD"), "Điều khoản sau"],
    ["tải tệp", "Tải tệp gốc"],
    ["Đúng điều cần hỏi", "Đúng"],
    ["đúng", "Đúng"],
    ["dung.", "Đúng"],
    ["chưa đúng", "Chưa đúng"],
    ["chưa", "Chưa đúng"],
  ])("presses its button: %s", async (typed, label) => {
    const talk = await answered(typed)
    const pressed = readable(await talk.press(label, talk.answer))
    await talk.say(QUESTION)
    expect(readable(await talk.say(typed))).toBe(pressed)
  })

  it("of a message further up does nothing", async () => {
    const talk = await answered("phía trên")
    await talk.press("Chưa đúng")
    expect(readable(await talk.say("chưa đúng"))).not.toContain(texts("ask-thanks-wrong"))
  })

  it("comes before words that call a feature", async () => {
    const talk = talkAt("kênh")
    await talk.say("kênh nhận tin")
    expect(readable(await talk.say("nhập mã liên kết"))).toContain(texts("reach-enter"))
    expect(readable(await talk.say("nhập mã liên kết"))).not.toContain(texts("reach-enter"))
  })

  it("chooses among the documents that were offered", async () => {
    const talk = talkAt("chọn")
    const offered = labelsOf(await talk.say("văn bản 7 điều 2"))
    const name = offered.find((label) => label.includes(WELL_RULES.number!))!
    const [first, second] = name.split(/[\s–]+/)
    expect(readable(await talk.say(`${first} ${second}`.toLowerCase()))).toContain(
      "Nước giếng làng phải đun sôi.",
    )
    await talk.say("văn bản 7 điều 2")
    expect(readable(await talk.say(name))).toContain("Nước giếng làng phải đun sôi.")
  })
})

describe("a question", () => {
  it.each([
    "sau",
    "trước",
    "đừng",
    "đụng",
    "điều",
    "xem",
    "tải",
    "đúng?",
    "đúng không",
    "đúng hay sai",
    "đúng điều kiện kết nạp",
    "chưa đúng thì sao",
    "điều khoản",
    "điều khoản sáu",
    "điều khoản trước đó nói gì",
    "điều 2",
    "xem toàn văn điều 3",
    "xem toàn văn quy định 37",
    "tải tệp ở đâu",
    "xem toàn bộ",
    "/xem toàn văn",
  ])("is not taken for a label: %s", async (typed) => {
    const talk = await answered(`nút ${typed}`)
    const control = await answered(`không nút ${typed}`)
    await shelf.database.query("update dialogues set state = state - 'labels' where chat = $1", [
      `không nút ${typed}`,
    ])
    const asked = readable(await control.say(typed))
    expect(readable(await talk.say(typed))).toBe(asked)
    for (const label of ["Xem toàn văn", "Điều khoản sau", "Đúng điều", "Chưa đúng"])
      expect(readable(await control.press(label, control.answer)), label).not.toBe(asked)
  })
})
