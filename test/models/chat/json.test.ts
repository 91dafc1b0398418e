import { describe, expect, it } from "vitest"
import { firstObject } from "../../../src/models/chat/json.ts"

describe("what a model wrote", () => {
  it.each([
    ["an object alone", '{"a": 1}'],
    ["in a fence", '```json\n{"a": 1}\n```'],
    ["with words before and after", 'Đây là câu trả lời:\n{"a": 1}\nHy vọng giúp được đồng chí.'],
    ["after thoughts that hold another one", '<think>Có lẽ {"a": 2}?</think>\n{"a": 1}'],
    ["before a second one", '{"a": 1} {"a": 2}'],
    ["after brackets that are none", 'Tập {x | x > 0} và {"a": 1}'],
  ])("has an object: %s", (_how, text) => {
    expect(firstObject(text)).toEqual({ a: 1 })
  })

  it("may have brackets and quotation marks in its strings", () => {
    const value = { text: 'Khoản "2" {a} } \\', deep: { more: [{ a: "{" }] } }
    expect(firstObject(`x ${JSON.stringify(value, null, 2)} y`)).toEqual(value)
  })

  it.each(["", "không có", '{"a": 1', "{a: 1}", '["a"]', "}{", '"{"'])("has none: %j", (text) => {
    expect(firstObject(text)).toBeUndefined()
  })

  it("is given up soon where it is all brackets", () => {
    expect(firstObject("{".repeat(200_000))).toBeUndefined()
  })
})
