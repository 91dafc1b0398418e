import { describe, expect, it } from "vitest"
import { AppError } from "../../src/core/errors.ts"
import { explain } from "../../src/core/explain.ts"
import { loadTexts } from "../../src/core/texts.ts"

const texts = loadTexts()

describe("an error as its reader sees it", () => {
  it("is the sentence of its code with its details", () => {
    const error = new AppError("path-missing", "nothing at x", { details: { path: "x.pdf" } })
    expect(explain(texts, error)).toBe(texts("error-path-missing", { path: "x.pdf" }))
  })

  it("keeps the wording of an error that has no sentence of its own, or lacks a detail of it", () => {
    expect(explain(texts, new AppError("never-heard-of", "odd thing"))).toContain("odd thing")
    expect(explain(texts, new AppError("path-missing", "nothing at y"))).toContain("nothing at y")
  })

  it("names a foreign error", () => {
    expect(explain(texts, new RangeError("too far"))).toBe(
      texts("error-unexpected", { problem: "RangeError: too far" }),
    )
  })
})
