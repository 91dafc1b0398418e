import { describe, expect, it } from "vitest"
import { findProvinces } from "../../src/core/provinces.ts"

const named = (text: string) => findProvinces(text).map(({ province }) => province)

describe("provinces in a question", () => {
  it("are known with accents and without", () => {
    expect(named("Học phí ở Đà Nẵng bao nhiêu")).toEqual(["Đà Nẵng"])
    expect(named("truong thon o thanh hoa duoc phu cap bao nhieu")).toEqual(["Thanh Hóa"])
    expect(named("trưởng thôn ở Thanh Hoá")).toEqual(["Thanh Hóa"])
  })

  it("go by the name of the province they were merged into", () => {
    expect(named("Quyết định của Hậu Giang")).toEqual(["Cần Thơ"])
  })

  it("are not read into other words", () => {
    expect(named("hoa hue trong chau")).toEqual([])
    expect(named("thanh tra hóa chất")).toEqual([])
  })
})
