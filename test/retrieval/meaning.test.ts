import { statSync } from "node:fs"
import { describe, expect, it } from "vitest"
import {
  likeness,
  MEANING_DIMENSIONS,
  meaningOfText,
  VECTORS_FILE,
} from "../../src/retrieval/meaning/embed.ts"
import { decodeVectors, encodeVectors, quantise } from "../../src/retrieval/meaning/vectors.ts"

const like = (left: string, right: string) => likeness(meaningOfText(left), meaningOfText(right))

describe("what a text is about", () => {
  it.each([
    ["bị tước bằng lái xe", "Tước quyền sử dụng giấy phép lái xe", "Thuế thu nhập doanh nghiệp"],
    ["tiền nghỉ sinh con", "Chế độ trợ cấp thai sản", "Đăng kiểm tàu cá"],
    ["làm sổ đỏ", "Cấp giấy chứng nhận quyền sử dụng đất", "Bảo hiểm thất nghiệp"],
  ])("is nearer to what the law says of it than to another matter: %s", (asked, law, other) => {
    expect(like(asked, law)).toBeGreaterThan(like(asked, other))
  })

  it("is the same without accents", () => {
    expect(like("bảo hiểm xã hội", "bao hiem xa hoi")).toBeCloseTo(1, 5)
  })

  it("has length 1, and there is none where no word is known", () => {
    const meaning = meaningOfText("đất đai")!
    expect(meaning).toHaveLength(MEANING_DIMENSIONS)
    expect(Math.hypot(...meaning)).toBeCloseTo(1, 5)
    expect(meaningOfText("zzqx")).toBeNull()
    expect(like("zzqx", "đất đai")).toBe(0)
  })

  it("comes from a file of at most ten megabytes", () => {
    expect(statSync(VECTORS_FILE).size).toBeLessThan(10_000_000)
  })
})

it("vectors are rounded to bytes, and read as they were written", () => {
  const vectors = quantise([7, 9], 2, Float32Array.of(1, -0.5, 0, 254))
  expect([...vectors.values]).toEqual([127, -63, 0, 127])
  const bytes = encodeVectors(vectors)
  expect(decodeVectors(bytes)).toEqual(vectors)
  expect(() => decodeVectors(bytes.subarray(1))).toThrow("not a file of term vectors")
})
