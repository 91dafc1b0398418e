import { describe, expect, it } from "vitest"
import { fold } from "../../src/core/text.ts"
import { delegateIn, readOccasionWords } from "../../src/understand/occasion.ts"

const read = (text: string) => readOccasionWords(fold(text))

describe("words about public occasions", () => {
  it.each([
    ["lịch tiếp dân", "list", ""],
    ["xem lịch tiếp công dân ở xã Đoài", "list", "xa doai"],
    ["lịch tiếp xúc cử tri của đại biểu Lê Thị Mai", "list", "dai bieu le thi mai"],
    ["đăng ký nhận lịch tiếp dân xã X", "subscribe", "xa x"],
    ["nhận lịch tiếp công dân", "subscribe", ""],
    ["theo dõi lịch tiếp cử tri phường 3", "subscribe", "phuong 3"],
    ["thôi nhận lịch", "end", ""],
    ["hủy nhận lịch tiếp dân", "end", ""],
  ])("%s", (text, what, where) => {
    expect(read(text)).toEqual({ what, where })
  })

  it.each([
    "lịch họp",
    "tiếp dân là gì",
    "lịch tiếp công dân của chủ tịch xã quy định thế nào",
    "lịch tiếp dân mấy lần một tháng theo luật",
    "hủy lịch",
    "lịch sử chi bộ",
  ])("are not: %s", (text) => {
    expect(read(text)).toBeNull()
  })
})

describe("the delegate whom a sentence names", () => {
  it.each([
    ["tiếp xúc cử tri 8h, đại biểu Quốc hội Nguyễn Văn Thắng, tại xã", "Nguyễn Văn Thắng"],
    ["tiếp cử tri với đại biểu HĐND tỉnh Lê Mai 14h", "Lê Mai"],
    ["tiếp công dân 8h tại trụ sở", ""],
    ["đại biểu dự đông đủ", ""],
  ])("%s", (text, name) => {
    expect(delegateIn(text)).toBe(name)
  })
})
