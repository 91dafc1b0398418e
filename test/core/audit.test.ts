import { describe, expect, it } from "vitest"
import { ACTS, accountRef, formatHead, parseHead, recordRef } from "../../src/core/audit.ts"
import { createKeys } from "../../src/core/seal.ts"
import { loadTexts } from "../../src/core/texts.ts"

const keys = createKeys(Buffer.alloc(32, 1))
const account = { channel: "telegram", user: "84901234567" } as const

describe("who is named in the journal", () => {
  it("is a record by its number", () => {
    expect([recordRef("person", 12), recordRef("unit", 3)]).toEqual(["person:12", "unit:3"])
  })

  it("is an account by twelve letters that say nothing without the key", () => {
    const reference = accountRef(keys, account)
    expect(reference).toMatch(/^account:[0-9a-f]{12}$/)
    expect(accountRef(keys, { ...account })).toBe(reference)
    expect(accountRef(keys, { ...account, channel: "zalo-bot" })).not.toBe(reference)
    expect(accountRef(createKeys(Buffer.alloc(32, 2)), account)).not.toBe(reference)
  })
})

describe("a head on paper", () => {
  const head = { number: 214, digest: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" }

  it("is read as it was printed, or as far as somebody copied it", () => {
    expect(parseHead(formatHead(head))).toEqual(head)
    expect(parseHead(" 214:9F86D081884C7D65\n")).toEqual({ number: 214, digest: "9f86d081884c7d65" })
  })

  it.each(["", "214", "214:9f86", ":9f86d081884c7d65", "x:9f86d081884c7d65", `214:${"a".repeat(65)}`])(
    "is not “%s”",
    (text) => {
      expect(parseHead(text)).toBeNull()
    },
  )
})

const languages = [loadTexts("vi"), loadTexts("en")]

it.each(ACTS)("%s has a name that people read", (act) => {
  for (const texts of languages) expect(texts(`audit-act-${act}`)).not.toBe("")
})
