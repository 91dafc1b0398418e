import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { digestOfTables, readTable } from "../../bench/reader/tables.ts"
import { lessonsOf, train } from "../../bench/reader/train.ts"
import { triage } from "../../src/understand/suggestion/index.ts"
import { triageByRules } from "../../src/understand/suggestion/judge.ts"
import { WEIGHTS_FILE } from "../../src/understand/suggestion/reader/read.ts"
import { decodeWeights, encodeWeights } from "../../src/understand/suggestion/reader/weights.ts"

/** One in four, for the machine's sake. */
const voices = readTable("suggestions-voices").filter((_, at) => at % 4 === 0)
const are = (kind: string) => voices.filter(({ want }) => want.kind === kind)
const shareOf = <One>(all: readonly One[], holds: (one: One) => boolean) =>
  all.filter(holds).length / all.length

describe("the weights of the second reader", () => {
  const bytes = readFileSync(WEIGHTS_FILE)

  it("were learnt from the tables as they are (else: npm run reader:train)", () => {
    expect(decodeWeights(bytes).source).toBe(digestOfTables())
  })

  it("are small, and the same whenever they are learnt from the same", () => {
    expect(bytes.length).toBeLessThanOrEqual(205_000)
    const few = readTable("suggestions").flatMap(lessonsOf)
    const learnt = encodeWeights(train(few, "0".repeat(64)))
    expect(encodeWeights(train(few, "0".repeat(64)))).toEqual(learnt)
    expect(encodeWeights(decodeWeights(learnt))).toEqual(learnt)
  })

  it("are not read from another file, or from half of one", () => {
    expect(() => decodeWeights(bytes.subarray(0, bytes.length - 1))).toThrow()
    expect(() => decodeWeights(bytes.subarray(0, 20))).toThrow()
    expect(() => decodeWeights(Buffer.from("x".repeat(bytes.length)))).toThrow()
  })
})

describe("what the rules have no words for", () => {
  it("goes to a person where it is a denunciation or a complaint, but for one or two", () => {
    const petitions = [...are("denunciation"), ...are("complaint")]
    const passes = ({ kind }: { kind: string }) => kind === "suggestion" || kind === "question"
    expect(shareOf(petitions, ({ text }) => passes(triageByRules(text)))).toBeGreaterThan(0.2)
    expect(shareOf(petitions, ({ text }) => passes(triage(text)))).toBeLessThan(0.02)
  })

  it("stays a suggestion where it is one, and more often than by the rules alone", () => {
    const kept = shareOf(are("suggestion"), ({ text }) => triage(text).kind === "suggestion")
    expect(kept).toBeGreaterThanOrEqual(0.85)
    expect(kept).toBeGreaterThan(
      shareOf(are("suggestion"), ({ text }) => triageByRules(text).kind === "suggestion"),
    )
  })
})
