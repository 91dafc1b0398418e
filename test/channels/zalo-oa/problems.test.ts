import { describe, expect, it } from "vitest"
import { createProblems } from "../../../src/channels/zalo-oa/problems.ts"
import type { ChannelReport } from "../../../src/core/channel.ts"

describe("what is wrong with the Official Account", () => {
  it("is taken back when an earlier run reported it and all is well now", () => {
    const told: ChannelReport[] = []
    const problems = createProblems((facts) => told.push(facts))
    problems.clear("token-missing")
    problems.clear("signature")
    expect(told).toEqual([{ problem: null }])
  })

  it("is told once, the worst of several", () => {
    const told: ChannelReport[] = []
    const problems = createProblems((facts) => told.push(facts))
    problems.raise("signature")
    problems.raise("token-dead")
    problems.raise("refused")
    problems.clear("token-dead")
    expect(told).toEqual([{ problem: "signature" }, { problem: "token-dead" }, { problem: "refused" }])
  })
})
