import { describe, expect, it } from "vitest"
import { sortByName } from "../../src/sheets/sort.ts"

const sorted = (names: readonly string[]) => sortByName(names, (name) => name)

describe("a Vietnamese list", () => {
  it("goes by given name, then by family and middle names", () => {
    expect(
      sorted([
        "Trần Văn Bình",
        "Nguyễn Văn Bình",
        "Nguyễn Thị Bình",
        "Lê Văn Ân",
        "Vũ Thị An",
        "Đỗ Đức",
        "Lê Dũng",
      ]),
    ).toEqual([
      "Vũ Thị An",
      "Lê Văn Ân",
      "Nguyễn Thị Bình",
      "Nguyễn Văn Bình",
      "Trần Văn Bình",
      "Lê Dũng",
      "Đỗ Đức",
    ])
  })

  it("orders letters and tones as a dictionary does", () => {
    expect(sorted(["X Ớ", "X Ô", "X O", "X Ơ", "X Đa", "X Da"])).toEqual([
      "X Da",
      "X Đa",
      "X O",
      "X Ô",
      "X Ơ",
      "X Ớ",
    ])
    expect(sorted(["X Mạ", "X Má", "X Mã", "X Mả", "X Mà", "X Ma"])).toEqual([
      "X Ma",
      "X Mà",
      "X Mả",
      "X Mã",
      "X Má",
      "X Mạ",
    ])
  })

  it("counts what stands in brackets last, and reads decomposed letters", () => {
    expect(sorted(["Nguyễn An (B)", "Nguyễn An (A)", "Nguyễn An", "Lê Ất".normalize("NFD")])).toEqual([
      "Nguyễn An",
      "Nguyễn An (A)",
      "Nguyễn An (B)",
      "Lê Ất".normalize("NFD"),
    ])
  })

  it("leaves people of one name in the order they came", () => {
    const people = [1, 2, 3].map((id) => ({ id, name: "Nguyễn Văn An" }))
    expect(sortByName(people, ({ name }) => name).map(({ id }) => id)).toEqual([1, 2, 3])
  })
})
