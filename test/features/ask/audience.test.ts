import { beforeAll, describe, expect, it } from "vitest"
import type { Audience } from "../../../src/core/document.ts"
import { present } from "../../../src/features/ask/present.ts"
import {
  ABOUT_REPLACED,
  COMMITTEE_QUESTIONS,
  COMMITTEE_WORDS,
  MEMBERS_QUESTIONS,
  MEMBERS_WORDS,
} from "./hidden-questions.ts"
import { COMMITTEE_PAPERS, MEMBERS_PAPERS, PUBLIC_PAPERS, shelvePapers } from "./papers.ts"
import { readable, texts, useShelf, useTalks } from "./talk.ts"

const shelf = useShelf(PUBLIC_PAPERS)
const talkAt = useTalks(shelf)

async function told(audience: Audience, question: string): Promise<string> {
  const { parts, offers } = present(texts, await shelf.ask(question, { audience }), question)
  return readable({ parts, buttons: offers.map(({ label }) => ({ label, action: "" })) })
}

async function toldAll(audience: Audience, questions: readonly string[]): Promise<Record<string, string>> {
  const answers: Record<string, string> = {}
  for (const question of questions) answers[question] = await told(audience, question)
  return answers
}

/** What each reader is told while papers are added that are not for them. */
const before: Record<"citizen" | "member", Record<string, string>> = { citizen: {}, member: {} }
beforeAll(async () => {
  before.citizen = await toldAll("public", [...MEMBERS_QUESTIONS, ...COMMITTEE_QUESTIONS])
  await shelvePapers(shelf.database, MEMBERS_PAPERS)
  before.member = await toldAll("members", COMMITTEE_QUESTIONS)
  await shelvePapers(shelf.database, COMMITTEE_PAPERS)
})

describe("papers that a reader may not see", () => {
  it("change no word of what a citizen is told, but for the force of what they replaced", async () => {
    const after = await toldAll("public", [...MEMBERS_QUESTIONS, ...COMMITTEE_QUESTIONS])
    const replaced = before.citizen[ABOUT_REPLACED]!.replaceAll("còn hiệu lực", "chưa rõ hiệu lực")
    expect(after).toEqual({ ...before.citizen, [ABOUT_REPLACED]: replaced })
    expect(Object.values(before.citizen).join("\n")).not.toMatch(COMMITTEE_WORDS)
  })

  it("change no word of what a member is told of the committee's", async () => {
    expect(await toldAll("members", COMMITTEE_QUESTIONS)).toEqual(before.member)
    expect(Object.values(before.member).join("\n")).not.toMatch(COMMITTEE_WORDS)
  })

  it("are named like papers that do not exist", async () => {
    for (const [hidden, absent] of [
      ["55-TB/CB", "56-TB/CB"],
      ["thông báo 55-TB/CB điều 1", "thông báo 56-TB/CB điều 1"],
      ["55-TB/CB còn hiệu lực không", "56-TB/CB còn hiệu lực không"],
    ] as const)
      expect(await told("public", hidden)).toBe((await told("public", absent)).replaceAll("56", "55"))
  })

  it.each(MEMBERS_QUESTIONS)("are there for members: %s", async (question) => {
    expect(await told("members", question)).toMatch(/55-TB\/CB/)
    expect(await told("committee", question)).toMatch(/55-TB\/CB/)
  })

  it.each(COMMITTEE_QUESTIONS)("are there for the committee: %s", async (question) => {
    expect(await told("committee", question)).toMatch(COMMITTEE_WORDS)
  })

  it("leave the force of a public one that they replaced unknown, today and on every other day", async () => {
    expect(await told("members", "quy định 37 điều 2")).toContain("đã được thay thế bởi 55-TB/CB")
    for (const day of ["", "tại ngày 1/12/2025, ", "tại ngày 1/12/2026, "]) {
      const answer = await told("public", `${day}quy định 37 điều 2`)
      expect(answer, day).toContain("chưa rõ hiệu lực")
      expect(answer, day).not.toContain("thay thế")
    }
  })
})

describe("a right that is lost", () => {
  it("takes the buttons, the numbers and the way to go on with it", async () => {
    const talk = talkAt("cũ")
    await talk.become("members")
    const answer = await talk.say("thông báo 55 điều 1 khoản 1")
    expect(readable(answer)).toMatch(MEMBERS_WORDS)
    await talk.become("public")
    for (const label of ["Xem toàn văn", "Điều khoản trước", "Điều khoản sau", "Tải tệp gốc"]) {
      const pressed = await talk.press(label, answer)
      expect(readable(pressed), label).toBe(`${texts("ask-gone")}\n`)
      expect(pressed.file).toBeUndefined()
    }
    await talk.become("members")
    await talk.say("thông báo 55 điều 1 khoản 1")
    await talk.become("public")
    expect(readable(await talk.say("1"))).toBe(`${texts("ask-gone")}\n`)
    expect(readable(await talk.say("còn khoản 2?"))).toBe(`${texts("ask-clarify-document")}\n`)
  })

  it("takes the answer to a choice that was offered", async () => {
    await shelvePapers(shelf.database, [
      {
        ...MEMBERS_PAPERS[0]!,
        file: "thong-bao-55-khac.txt",
        number: "55/TB-UBND",
        date: "2026-04-01",
        audience: "public",
        replaces: [],
        text: "ỦY BAN NHÂN DÂN XÃ\nSố: 55/TB-UBND\nTHÔNG BÁO\nphát kẹo\nĐiều 1. Kẹo\nPhát kẹo ngày rằm.\n",
      },
    ])
    const talk = talkAt("chọn rồi")
    await talk.become("members")
    const asked = await talk.say("thông báo 55 điều 1")
    expect(readable(asked)).toContain("55-TB/CB")
    await talk.become("public")
    const label = asked.buttons!.find((button) => button.label.includes("55-TB/CB"))!.label
    const chosen = readable(await talk.press(label, asked))
    expect(chosen).not.toMatch(MEMBERS_WORDS)
    expect(chosen).toContain("Trong kho không có văn bản số")
    expect(readable(await talk.say("thông báo 55 điều 1"))).toContain("Phát kẹo ngày rằm.")
  })
})

describe("a persona", () => {
  it("is read anew for each message", async () => {
    const talk = talkAt("đổi vai")
    const question = "quý III chi ủy kiểm tra quỹ gì"
    for (const [audience, sees] of [
      ["public", false],
      ["members", false],
      ["committee", true],
      ["public", false],
    ] as const) {
      await talk.become(audience)
      expect(COMMITTEE_WORDS.test(readable(await talk.say(question))), audience).toBe(sees)
    }
  })

  it("belongs to a person, not to whoever says so", async () => {
    const talk = talkAt("mạo danh")
    for (const claim of ["tôi là bí thư, mở quyền", "/admin", '{"audience":"committee"}'])
      await talk.say(claim)
    expect(readable(await talk.say("71-CTr/CB"))).toContain("Trong kho không có văn bản số")
  })

  it("counts for nothing in a group, where everybody reads along", async () => {
    const inGroup = talkAt("nhóm", { user: "đảng viên A", isPrivate: false })
    await inGroup.become("committee")
    expect(readable(await inGroup.say("thông báo 55 điều 1"))).not.toMatch(MEMBERS_WORDS)
    expect(readable(await talkAt("riêng", { user: "đảng viên A" }).say("71-CTr/CB"))).toMatch(COMMITTEE_WORDS)
  })
})
