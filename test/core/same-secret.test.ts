import { describe, expect, it } from "vitest"
import { isSameSecret } from "../../src/core/same-secret.ts"

describe("two secrets", () => {
  it("are the same only when every sign is", () => {
    expect(isSameSecret("mật khẩu", "mật khẩu")).toBe(true)
    for (const given of ["", "mật khẩ", "mật khẩu ", "Mật khẩu", "mat khau"]) {
      expect(isSameSecret(given, "mật khẩu")).toBe(false)
    }
  })

  it("are not the same when one is missing", () => {
    expect(isSameSecret(undefined, "mật khẩu")).toBe(false)
    expect(isSameSecret(undefined, "undefined")).toBe(false)
  })
})
