import { describe, expect, it } from "vitest"
import { runOf } from "../../src/core/run.ts"
import { readAsked } from "../../src/retrieval/asked.ts"
import { readRun } from "../../src/retrieval/read-run.ts"

/** Every term tells the same, so that sums are counts. */
const read = (question: string, text: string, known: ReadonlySet<number> | null = null) =>
  readRun(
    runOf(text),
    readAsked(question, () => 1),
    known,
  )

describe("reading a text for a question", () => {
  it("counts the question's syllables and neighbours, accents or not", () => {
    const sighting = read("đảng viên dự bị", "Dang vien chinh thuc. Đảng viên dự bị")
    expect([...sighting.counts]).toEqual([2, 2, 1, 1])
    expect([...sighting.pairs.values()].sort()).toEqual([1, 1, 2])
    expect(sighting.triples.size).toBe(2)
    expect(sighting.syllables).toBe(8)
  })

  it("finds the longest stretch said word for word, also of a word that is said twice", () => {
    expect(read("chi bộ họp mỗi tháng", "chi bộ phải họp mỗi tháng một lần").longest).toBe(3)
    expect(read("ngày ngày họp", "ngày ngày họp").longest).toBe(3)
    expect(read("chi bộ họp", "họp bộ chi").longest).toBe(1)
  })

  it("takes no neighbours and no stretch across two lines", () => {
    const sighting = read("chi bộ", "toàn chi\nbộ đội")
    expect(sighting.pairs.size).toBe(0)
    expect(sighting.longest).toBe(1)
    expect(sighting.line.singles).toBe(1)
    expect(sighting.lines).toBe(2)
  })

  it("tells how much stands together within forty syllables", () => {
    const far = (count: number) => `phí ${"khác ".repeat(count)}đảng`
    expect(read("đảng phí", far(38)).nearest).toBe(2)
    expect(read("đảng phí", far(39)).nearest).toBe(1)
  })

  it("tells of a line what the heading does not say already", () => {
    const asked = readAsked("thẩm quyền khen thưởng", () => 1)
    const known = new Set([asked.order[0]!, asked.order[1]!])
    expect(readRun(runOf("thẩm quyền\nkhen thưởng đảng viên"), asked, known).line.fresh).toBe(2)
    expect(readRun(runOf("thẩm quyền\nkhen thưởng"), asked, null).line.fresh).toBe(0)
  })

  it("sees whether it is spelled as it was typed, and asks nothing of what was typed without accents", () => {
    const spelled = (question: string, text: string) => [...read(question, text).spelled]
    expect(spelled("bí thư", "bí thư")).toEqual([1, 1])
    expect(spelled("bí thư", "bị thu")).toEqual([0, 0])
    expect(spelled("bi thu", "bí thư")).toEqual([0, 0])
  })

  it("gives words that only ask no weight", () => {
    const asked = readAsked("chi bộ họp khi nào", () => 1)
    expect([...asked.weights]).toEqual([1, 1, 1, 0, 0])
    expect(asked.total.singles).toBe(3)
  })
})
