import { describe, expect, it } from "vitest"
import { loadTexts } from "../../src/core/texts.ts"

describe("sentences from the locales", () => {
  it("are Vietnamese unless another language is asked for", () => {
    expect(loadTexts()("error-file-empty")).toBe(loadTexts("vi")("error-file-empty"))
    expect(loadTexts("en")("error-file-empty")).not.toBe(loadTexts("vi")("error-file-empty"))
  })

  it("have their variables filled in, without invisible marks around them", () => {
    const sentence = loadTexts()("error-path-missing", { path: "kho/a.pdf" })
    expect(sentence).toContain("kho/a.pdf")
    expect(sentence).not.toMatch(/[\u2066-\u2069]/)
  })

  it("fail loudly for an id that does not exist and for a variable that is missing", () => {
    const texts = loadTexts()
    expect(() => texts("no-such-sentence")).toThrow(/no-such-sentence/)
    expect(() => texts("error-path-missing")).toThrow(/path/)
  })

  it("say in one line which process holds the data folder, how to stop it, and what then", () => {
    const details = { folder: "/srv/chibo/data", process: 41_234, file: "/srv/chibo/data/chibo.pid" }
    const [line] = loadTexts()("error-data-folder-in-use", details).split("\n")
    for (const words of ["41234", "/srv/chibo/data", "Ctrl+C", "“kill 41234”", "gõ lại lệnh này"])
      expect(line).toContain(words)
  })

  it("write counts as the language does, and what is no count digit by digit", () => {
    expect(loadTexts()("cli-documents-total", { count: 12_345 })).toContain("12.345")
    expect(loadTexts("en")("cli-documents-total", { count: 12_345 })).toContain("12,345")
    for (const texts of [loadTexts("vi"), loadTexts("en")]) {
      expect(texts("error-port-busy", { port: 8686 })).toContain("8686")
      expect(texts("error-data-folder-in-use", { folder: "data", process: 41_234, file: "" })).toContain(
        "41234",
      )
      expect(texts("error-batch-line", { path: "a", line: 1234, problem: "b" })).toContain("1234")
    }
  })
})
