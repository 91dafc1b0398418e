import { describe, expect, it } from "vitest"
import { splitDocument } from "../../../src/ingest/structure/index.ts"

describe("a heading whose last word often stands before a number", () => {
  it("does not swallow the first item below it", () => {
    const text = [
      "1. Phạm vi",
      "1.1. Sổ tay này dùng cho tủ sách của thôn.",
      "2. Thời hạn",
      "2.1. Sách được mượn trong ba tuần.",
      "2.2. Người mượn được gia hạn một lần.",
    ].join("\n\n")
    const section = splitDocument(text).sections.find(({ label }) => label === "điểm 2")
    expect(section?.clauses.map(({ label }) => label)).toEqual(["2.1", "2.2"])
  })
})
