import { describe, expect, it } from "vitest"
import { AppError, asError, DeliveryError } from "../../src/core/errors.ts"

describe("an error of our own", () => {
  it("carries a code, details that cannot be changed, and its cause", () => {
    const cause = new Error("disk")
    const error = new AppError("path-missing", "nothing there", { cause, details: { path: "a.pdf" } })
    expect(error).toMatchObject({ name: "AppError", code: "path-missing", details: { path: "a.pdf" }, cause })
    expect(() => Object.assign(error.details, { path: "b.pdf" })).toThrow(TypeError)
  })

  it("has no cause when none was given", () => {
    expect("cause" in new AppError("usage", "no")).toBe(false)
    expect("cause" in new DeliveryError("rejected", "no")).toBe(false)
  })
})

describe("a failed delivery", () => {
  it("says its kind and, when the platform asked for it, how long to wait", () => {
    const error = new DeliveryError("rate_limited", "slow down", { retryAfterSeconds: 30 })
    expect(error).toMatchObject({ name: "DeliveryError", kind: "rate_limited", retryAfterSeconds: 30 })
  })
})

describe("whatever was thrown", () => {
  it("is an error afterwards; an error stays itself", () => {
    const error = new TypeError("x")
    expect(asError(error)).toBe(error)
    expect(asError("words")).toMatchObject({ name: "Error", message: "words" })
    expect(asError(undefined)).toBeInstanceOf(Error)
  })
})
