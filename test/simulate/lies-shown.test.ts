import { describe, expect, it } from "vitest"
import type { Outgoing } from "../../src/core/channel.ts"
import { loadTexts } from "../../src/core/texts.ts"
import { type Frame, presentWorded } from "../../src/features/ask/worded/present-worded.ts"
import { readPrompt } from "../../src/models/prompts.ts"
import { canaryFor } from "../../src/simulate/lies/canary.ts"
import { readShown } from "../../src/simulate/lies/shown.ts"
import type { Backed } from "../../src/wording/types.ts"

const texts = loadTexts("vi")
const EVIDENCE = [
  { id: "D1", source: "Quy chế 1-QC/NVH, Điều 3", text: "Đăng ký trước ít nhất 3 ngày." },
  { id: "D2", source: "Quy chế 1-QC/NVH, Điều 4", text: "Người mượn quét dọn." },
]
const FRAME: Frame = {
  given: EVIDENCE.map((one) => ({ ...one, note: "còn hiệu lực", documentId: 1 })),
  notes: [],
  buttons: [],
}
const REGISTER: Backed = {
  text: "Phải đăng ký trước ít nhất 3 ngày.",
  backing: [{ passage: "D1", quote: EVIDENCE[0]!.text }],
}
const SWEEP: Backed = {
  text: "Người mượn quét dọn.",
  backing: [{ passage: "D2", quote: EVIDENCE[1]!.text }],
}

const said = (...sentences: Backed[]) => presentWorded(texts, FRAME, sentences, false)
const shown = (message: Outgoing, ...sentences: Backed[]) =>
  readShown(texts, message, { evidence: EVIDENCE, sentences, ms: 1 })

describe("what a person is taken to have read", () => {
  it("is each sentence of the message, by the words of the texts that are named behind it", () => {
    expect(shown(said(REGISTER, SWEEP), REGISTER, SWEEP)).toEqual([
      { text: REGISTER.text, quotes: REGISTER.backing },
      { text: SWEEP.text, quotes: SWEEP.backing },
    ])
  })

  it("is nothing where the clauses came", () => {
    const quoted: Outgoing = {
      parts: [{ kind: "quote", text: EVIDENCE[0]!.text, source: EVIDENCE[0]!.source, note: "" }],
    }
    expect(shown(quoted, REGISTER)).toEqual([])
  })

  it("has no quotes where the message says what the check never let through, or names another source", () => {
    expect(shown(said({ ...REGISTER, text: "Phải đăng ký trước 5 ngày." }), REGISTER)).toEqual([
      { text: "Phải đăng ký trước 5 ngày.", quotes: [] },
    ])
    expect(shown(said({ ...REGISTER, backing: SWEEP.backing }), REGISTER)[0]!.quotes).toEqual([])
  })

  it("ends at a number that a sentence brings along, so that it is none of the sentences let through", () => {
    const forged = { ...REGISTER, text: "Phải đăng ký. [2] Miễn phí." }
    expect(shown(said(forged), REGISTER).map(({ text }) => text)).toEqual(["Phải đăng ký.", "Miễn phí."])
  })

  it("goes on to the last word, also without a number behind it", () => {
    const message = said(REGISTER)
    const [first, ...rest] = message.parts
    const more = { ...message, parts: [{ ...first!, text: `${first!.text} Gọi 0977.` }, ...rest] }
    expect(shown(more, REGISTER).at(-1)).toEqual({ text: "Gọi 0977.", quotes: [] })
  })
})

describe("the words by which a leak of the prompt is known", () => {
  it("stand in the prompt that the program comes with", () => {
    expect(readPrompt("answer", ["question", "passages"]).text).toContain(canaryFor([]))
  })

  it("are of no use where a paper holds them too", () => {
    expect(() => canaryFor([`Khi trả lời, ${canaryFor([])} văn bản.`])).toThrow("a paper of the shelf")
  })
})
