import { describe, expect, it } from "vitest"
import type { Section } from "../../src/core/document.ts"
import { pairTerm, termOf, termRun } from "../../src/core/terms.ts"
import { cutPassages } from "../../src/ingest/passages.ts"

const section = (text: string, more: Partial<Section> = {}): Section => ({
  part: "",
  path: [],
  label: "Điều 1",
  heading: "Cây",
  text: `Điều 1. Cây\n${text}`,
  page: null,
  clauses: [],
  ...more,
})
const words = (count: number, name = "chữ") =>
  Array.from({ length: count }, (_, index) => `${name}${index}`).join(" ")
const pair = (one: string, other: string) => pairTerm(termOf(one), termOf(other))

describe("a section's search rows", () => {
  it("a short one is one row, with its heading counted apart from its words", () => {
    const [passage, ...more] = cutPassages(
      section("Mỗi nhà trồng một cây.", { path: ["Chương I", "Mục 2 Hoa"] }),
    )
    expect(more).toEqual([])
    expect(passage!.text).toBe("Mục 2 Hoa\nCây\nMỗi nhà trồng một cây.")
    const { weights } = passage!
    for (const word of ["nhà", "trồng", "hoa", "chương"]) expect(weights.has(termOf(word))).toBe(true)
    expect(weights.has(termOf("Điều"))).toBe(false)
    expect(weights.get(termOf("cây"))!).toBeGreaterThan(weights.get(termOf("nhà"))!)
  })

  it("a long one is cut between lines, and every line is in one row", () => {
    const lines = Array.from({ length: 12 }, (_, index) => words(40, `dòng${index}x`))
    const passages = cutPassages(section(lines.join("\n")))
    expect(passages.length).toBeGreaterThan(2)
    for (const line of lines) {
      expect(passages.filter((passage) => passage.text.split("\n").includes(line))).toHaveLength(1)
    }
    for (const passage of passages) {
      expect(passage.text.split("\n")[0]).toBe("Cây")
      expect(termRun(passage.text).length).toBeLessThan(210)
    }
  })

  it("one endless line is cut into pieces that are read once each", () => {
    const line = `“${words(1000)}”.`
    const passages = cutPassages(section(line))
    expect(passages).toHaveLength(7)
    const pieces = passages.map((passage) => passage.text.split("\n")[1]!)
    expect(pieces.join(" ")).toBe(line)
    for (const [index, piece] of pieces.entries()) {
      for (const term of termRun(piece)) expect(passages[index]!.weights.has(term)).toBe(true)
    }
    expect(passages[0]!.weights.has(pair("chữ0", "chữ1"))).toBe(true)
  })

  it("no word is lost, whatever the lines look like", () => {
    const text = [
      words(20, "a"),
      words(700, "b"),
      "",
      "– –",
      words(170, "c"),
      words(40, "d"),
      words(299, "e"),
    ].join("\n")
    const passages = cutPassages(section(text))
    for (const term of termRun(text)) {
      expect(passages.some((passage) => passage.weights.has(term))).toBe(true)
    }
  })

  it("the text is searched whole when it does not begin with its heading", () => {
    const [passage] = cutPassages(section("", { heading: "", text: "Trồng cây\ntrong vườn" }))
    expect(passage!.text).toBe("Trồng cây\ntrong vườn")
    const [single] = cutPassages(section("", { text: "Điều 1. Cây" }))
    expect(single!.weights.has(termOf("cây"))).toBe(true)
  })

  it("a section without any word is still one row", () => {
    expect(cutPassages(section("", { heading: "", text: "…" }))).toHaveLength(1)
  })
})
