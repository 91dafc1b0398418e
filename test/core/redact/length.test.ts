import { describe, expect, it } from "vitest"
import { redactOrNull } from "../../../src/core/redact/redact.ts"

const SIZE = 20_000
const filled = (words: string, size: number) => words.repeat(Math.ceil(size / words.length)).slice(0, size)

/** The least of several turns, in microseconds of this process: others on the machine do not count. */
function cost(text: string): number {
  const turns = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage()
    redactOrNull(text)
    const { user, system } = process.cpuUsage(before)
    return user + system
  })
  return Math.min(...turns)
}

describe("a long text costs no more than its length", () => {
  it.each([
    ["digits", "0912345678"],
    ["single digits", "0 9 1 2 "],
    ["digits and dots", "1.2.3."],
    ["said digits", "không chín "],
    ["said digits in one word", "khongchin"],
    ["words of tens", "không linh mươi "],
    ["names", "Nguyễn Văn An "],
    ["names in small letters", "ong nguyen van an "],
    ["respect", "ông bà anh chị "],
    ["one word", "a"],
    ["an address without an end", "a.b@"],
    ["houses", "số nhà 12 ngõ "],
    ["births", "sinh ngày "],
    ["sums", "1.000."],
    ["marks", "e\u0301\u0323"],
  ])("of %s", (_what, words) => {
    const [short, long] = [filled(words, SIZE / 4), filled(words, SIZE)]
    redactOrNull(short)
    // Four times as long: four times the cost, sixteen times if every word looked at every other.
    expect(cost(long) / (cost(short) + 500)).toBeLessThan(10)
  })
})
