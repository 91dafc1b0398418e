import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { fold } from "../../src/core/text.ts"
import { readReply } from "../../src/understand/reply/read.ts"

interface Line {
  readonly id: string
  readonly text: string
  readonly want: { readonly state: string; readonly late_minutes?: number; readonly reason?: string }
}

const lines = (file: string): Line[] =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
const table = lines("replies.jsonl")
const more = lines("replies-more.jsonl")

function answer(text: string): Line["want"] {
  const { state, lateMinutes, reason } = readReply(text)
  return {
    state,
    ...(lateMinutes === undefined ? {} : { late_minutes: lateMinutes }),
    ...(reason === undefined ? {} : { reason }),
  }
}

describe("what members type", () => {
  it.each(table)("$id: $text", ({ text, want }) => expect(answer(text)).toEqual(want))
})

describe("what else they may type", () => {
  it.each(more)("$id: $text", ({ text, want }) => expect(answer(text)).toEqual(want))
})

describe("the same words in another spelling", () => {
  const all = [...table, ...more]
  const isFor = (state: string) => state === "yes" || state === "online"
  // Capitals hide which words are names.
  const named = all.filter(({ text }) => /Nguyễn|Trần/.test(text)).map(({ id }) => id)

  it("mean the same in decomposed letters, as some phones send them", () => {
    const changed = all.filter(({ text }) => readReply(text.normalize("NFD")).state !== readReply(text).state)
    expect(changed).toEqual([])
  })

  it("mean the same in capitals", () => {
    const changed = all.filter(({ text }) => readReply(text.toUpperCase()).state !== readReply(text).state)
    expect(changed.map(({ id }) => id).filter((id) => !named.includes(id))).toEqual([])
  })

  it("never turn from staying away to coming, or back, when the accents are left out", () => {
    const turned = all.filter(({ text, want }) => {
      const { state } = readReply(fold(text))
      return (want.state === "no" && isFor(state)) || (isFor(want.state) && state === "no")
    })
    expect(turned).toEqual([])
  })

  it("are nearly all still understood without accents", () => {
    const same = all.filter(({ text, want }) => readReply(fold(text)).state === want.state)
    expect(same.length / all.length).toBeGreaterThan(0.92)
  })
})

describe("what is no answer", () => {
  const questions: { questions: { question: string | string[] }[] } = JSON.parse(
    readFileSync(join(import.meta.dirname, "../knowledge-questions.json"), "utf8"),
  )

  it("a question about something else is hardly ever taken for one", () => {
    const asked = questions.questions.flatMap(({ question }) => question)
    const taken = asked.filter((text) => readReply(text).state !== "unclear")
    expect(asked.length).toBeGreaterThan(50)
    expect(taken.length / asked.length).toBeLessThan(0.03)
  })

  it("a letter of more than a thousand characters is left to a person", () => {
    expect(readReply(`tôi xin vắng ${"nhé ".repeat(300)}`)).toEqual({ state: "unclear" })
  })

  it("a number that the rest contradicts is asked back", () => {
    for (const text of ["1 xin vắng", "2 em đi được", "2, dự online", "3 có mặt", "1 nhưng chưa chắc"])
      expect(readReply(text), text).toEqual({ state: "unclear" })
  })

  it("a wish for another day or for a part of it is asked back", () => {
    for (const text of [
      "đổi sang tối thứ bảy thì tôi đi được",
      "em chỉ đi được thứ 7",
      "thứ 7 em mới đi được",
    ])
      expect(readReply(text), text).toEqual({ state: "unclear" })
  })
})
