import { describe, expect, it } from "vitest"
import { inWords, readsAs } from "../../src/simulate/year/member.ts"

describe("somebody of the simulated year", () => {
  it("sees when the bot took a number for something else, and says it again in words", () => {
    const taken = "Đã ghi cho cuộc họp 19h30 thứ Năm 11/11: đồng chí xin vắng vì việc gia đình."
    expect(readsAs(taken, "no")).toBe(true)
    expect(readsAs(taken, "unsure")).toBe(false)
    expect(inWords("unsure")).toMatchObject({ answer: "unsure", how: "words" })
  })

  it("sees nothing in what was cut off", () => {
    expect(readsAs("", "yes")).toBe(true)
  })
})
