import { describe, expect, it } from "vitest"
import { redactOrNull } from "../../../src/core/redact/redact.ts"
import { leadsToSomebody } from "../../../src/core/redact/residue.ts"
import { CLEAN, PERSONAL } from "./questions.ts"

describe("no model is asked", () => {
  it.each([
    ["digits in a row", "số 912345678 của tôi"],
    ["digits of other scripts", "số ９１２٣٤٥६७८ của tôi"],
    ["digits with signs between them", "9.1.2-3 4 5 6 7 8"],
    ["digits that were said", "chín một hai, ba bốn hai bảy tám chín"],
    ["said without accents", "chin mot hai ba bon sau bay tam nam"],
    ["an address of mail", "a@b"],
    ["numerals that are no digits", "ⅠⅡⅢⅣⅤⅥⅦⅧⅨ"],
  ])("where the rules have left %s", (_what, text) => {
    expect(leadsToSomebody(text)).toBe(true)
  })

  it("where reading it fails", () => {
    expect(redactOrNull(undefined as unknown as string)).toBeNull()
  })
})

describe("a model may be asked", () => {
  it("about the law, whatever numbers stand in the question", () => {
    expect(CLEAN.filter((question) => redactOrNull(question) === null)).toEqual([])
  })

  it("when what led to a person is gone", () => {
    expect(PERSONAL.filter(({ text }) => redactOrNull(text) === null)).toEqual([])
  })
})
