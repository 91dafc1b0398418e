import { describe, expect, it } from "vitest"
import { readName } from "../../src/roster/name.ts"

describe("a name", () => {
  it.each([
    ["Nguyễn Văn An", "Nguyễn Văn An"],
    ["Nguyễn Văn An".normalize("NFD"), "Nguyễn Văn An"],
    ["  Nguyễn \u00A0 Văn\u200B An\u202E \u2069", "Nguyễn Văn An"],
    ["NGUYỄN VĂN AN", "Nguyễn Văn An"],
    ["LÊ THỊ H'LAN", "Lê Thị H'Lan"],
    ["TRẦN THỊ ĐÀO (B)", "Trần Thị Đào (B)"],
    ["nguyễn văn an", "nguyễn văn an"],
    ["McDonald Nguyễn", "McDonald Nguyễn"],
    ["Phạm Null", "Phạm Null"],
    ["Phạm Thị Đ'Hương", "Phạm Thị Đ'Hương"],
    ["Nguyễn Thị A (B)", "Nguyễn Thị A (B)"],
    ["Y Moan Êñuôl", "Y Moan Êñuôl"],
    ["Đ/c Nguyễn Văn An", "Nguyễn Văn An"],
    ["Ông Thị Hoa", "Ông Thị Hoa"],
    ["Nguyễn\u0000 Văn\u0007 An", "Nguyễn Văn An"],
    ["Nguyễn\nVăn An", "Nguyễn Văn An"],
    ["*Trần_ [Bình](x) <b>", "*Trần_ [Bình](x) <b>"],
  ])("%j is kept as %j", (given, name) => {
    expect(readName(given)).toEqual({ name })
  })

  it("bears thousands of marks on a letter and halves of characters", () => {
    expect(readName(`Nguyễn An${"\u0301".repeat(4000)}`).name).toHaveLength(10)
    expect(readName("Nguyễn \uD800An").name).toBe("Nguyễn \uFFFDAn")
  })

  it.each([
    ["Null", "roster-name-one-word"],
    ["", "roster-name-letters"],
    ["-- --", "roster-name-formula"],
    ["＝1+1", "roster-name-formula"],
    ["'=Nguyễn An", "roster-name-formula"],
    ["@Nguyễn An", "roster-name-formula"],
    ["Nguyễn Văn A1", "roster-name-digits"],
    ["Nguyễn Văn ①", "roster-name-digits"],
    [`Nguyễn ${"a".repeat(80)}`, "roster-name-long"],
  ])("%j is a problem", (given, problem) => {
    expect(readName(given)).toMatchObject({ problem })
  })

  it("of 80 letters is not too long, however the letters are composed", () => {
    expect(readName(`Nguyễn ${"ế".repeat(73)}`.normalize("NFD")).problem).toBeUndefined()
  })
})
