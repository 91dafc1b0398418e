import { describe, expect, it } from "vitest"
import { type Groupable, groupQuestions } from "../../src/core/question-groups.ts"

const TEXTS = [
  "Bao giờ xã làm đường liên thôn từ Đoài sang Thượng?",
  "Nước sạch thôn Hạ yếu quá, đề nghị tăng áp",
  "Duong lien thon xuong cap, di lai rat kho",
  "Ông bà cho hỏi khi nào có nước sạch về thôn Thượng",
  "Trạm y tế có bác sĩ ngày chủ nhật không?",
]
const questions = (changes: Readonly<Record<number, Partial<Groupable>>> = {}): Groupable[] =>
  TEXTS.map((text, index) => ({
    id: index + 1,
    text,
    joinedWith: null,
    isApart: false,
    ...changes[index + 1],
  }))
const ids = (some: readonly Groupable[]) => groupQuestions(some).map((group) => group.map(({ id }) => id))

describe("questions that may be about the same subject", () => {
  it("stand together by words that say something, with marks or without, whatever else they share", () => {
    expect(ids(questions())).toEqual([[1, 3], [2, 4], [5]])
  })

  it("are the same groups whenever one looks", () => {
    expect(ids(questions())).toEqual(ids(questions()))
  })

  it("are put together and taken apart by hand", () => {
    expect(ids(questions({ 5: { joinedWith: 1 } }))).toEqual([
      [1, 3, 5],
      [2, 4],
    ])
    expect(ids(questions({ 4: { isApart: true } }))).toEqual([[1, 3], [2], [4], [5]])
    expect(ids(questions({ 4: { isApart: true, joinedWith: 5 } }))).toEqual([[1, 3], [4, 5], [2]])
  })

  it("are not all one because all name what the occasion is about", () => {
    const many = Array.from({ length: 10 }, (_, index) => ({
      id: index + 1,
      text: `Kỳ họp thứ ba bàn việc ${"ABCDEFGHIJ"[index]} ra sao`,
      joinedWith: null,
      isApart: false,
    }))
    expect(ids(many)).toHaveLength(10)
  })
})
