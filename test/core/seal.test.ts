import { describe, expect, it } from "vitest"
import { createKeys } from "../../src/core/seal.ts"

const keys = createKeys(Buffer.alloc(32, 1))
const others = createKeys(Buffer.alloc(32, 2))
const wrong = expect.objectContaining({ name: "AppError", code: "key-wrong" })

describe("what is sealed", () => {
  it.each(["", "khóa truy cập", "x".repeat(10_000)])("comes back as it was", (text) => {
    expect(keys.open(keys.seal(text, "tokens"), "tokens")).toBe(text)
  })

  it("looks different each time and shows nothing of the text", () => {
    const [one, other] = [keys.seal("bí mật", "tokens"), keys.seal("bí mật", "tokens")]
    expect(one).not.toBe(other)
    expect(Buffer.from(one.split(".").at(-1)!, "base64url").toString("utf8")).not.toContain("bí mật")
  })

  it("opens with no other key and for no other purpose", () => {
    const sealed = keys.seal("bí mật", "tokens")
    expect(() => others.open(sealed, "tokens")).toThrow(wrong)
    expect(() => keys.open(sealed, "links")).toThrow(wrong)
  })

  it.each([0, 1, 2, 3])("is refused when part %i of it was changed", (index) => {
    const parts = keys.seal("bí mật của chi bộ", "tokens").split(".")
    const part = parts[index]!
    parts[index] = (part.startsWith("A") || part === "1" ? "B" : "A") + part.slice(1)
    expect(() => keys.open(parts.join("."), "tokens")).toThrow(wrong)
  })

  it.each(["", "1", "1.a.b", "rác", "1..."])("is refused when it is “%s”", (sealed) => {
    expect(() => keys.open(sealed, "tokens")).toThrow(wrong)
  })

  it("is refused with a shortened tag, which would be easier to guess", () => {
    const [version, nonce, tag, body] = keys.seal("bí mật", "tokens").split(".")
    const short = Buffer.from(tag!, "base64url").subarray(0, 4).toString("base64url")
    expect(() => keys.open([version, nonce, short, body].join("."), "tokens")).toThrow(wrong)
  })
})

describe("a digest", () => {
  it("is the same for the same words, and another for other words, purposes and keys", () => {
    const digests = [
      keys.digest("a", "links"),
      keys.digest("b", "links"),
      keys.digest("a", "tokens"),
      others.digest("a", "links"),
    ].map((bytes) => bytes.toString("hex"))
    expect(new Set(digests).size).toBe(4)
    expect(keys.digest("a", "links").toString("hex")).toBe(digests[0])
    expect(digests[0]).toHaveLength(64)
  })
})
