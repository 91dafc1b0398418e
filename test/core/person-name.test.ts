import { describe, expect, it } from "vitest"
import { foldName, nameSortKey } from "../../src/core/person-name.ts"

const inOrder = (names: readonly string[]) =>
  [...names].sort((left, right) => (nameSortKey(left) < nameSortKey(right) ? -1 : 1))

describe("names on a list", () => {
  it("stand by given name, then by the words before it", () => {
    const names = [
      "Nguyễn Văn An",
      "Trần Thị An",
      "Nguyễn Thị Bình",
      "Lê Văn Cường",
      "Đỗ Thị Dung",
      "Phạm Văn Đức",
    ]
    expect(inOrder([...names].reverse())).toEqual(names)
  })

  it("follow the Vietnamese alphabet: a ă â, d đ, e ê, o ô ơ, u ư", () => {
    const names = [
      "Lê An",
      "Lê Ăn",
      "Lê Ân",
      "Lê Dung",
      "Lê Đông",
      "Lê En",
      "Lê Ên",
      "Lê Ong",
      "Lê Ông",
      "Lê Ơn",
      "Lê Ung",
      "Lê Ưng",
    ]
    expect(inOrder([...names].reverse())).toEqual(names)
  })

  it("differ by their tones only where their letters are equal", () => {
    const names = ["Lê Hoa", "Lê Hòa", "Lê Hỏa", "Lê Hõa", "Lê Hóa", "Lê Họa", "Lê Hoan"]
    expect(inOrder([...names].reverse())).toEqual(names)
    expect(inOrder(["Lý Hòa", "Lê Hóa"])).toEqual(["Lê Hóa", "Lý Hòa"])
  })

  it("are found as they are typed", () => {
    expect(foldName("Đỗ  Thị Ngọc-Ước")).toBe("do thi ngoc uoc")
  })
})
