import { describe, expect, it } from "vitest"
import { readPhone } from "../../src/roster/phone.ts"

const phoneOf = (cell: Parameters<typeof readPhone>[0]) => {
  const reading = readPhone(cell)
  return reading !== undefined && "phone" in reading ? reading.phone : undefined
}

describe("a mobile number", () => {
  it.each([
    "0912345678",
    "912345678",
    912345678,
    9.12345678e8,
    "9.12345678E8",
    "9,12345678E+08",
    "912345678.0",
    "+84912345678",
    "84912345678",
    84912345678,
    "0084 912 345 678",
    "+84 (0)912 345 678",
    "0912 345 678",
    "0912.345.678",
    "0912-345-678",
    "091 2345678",
    " 0912345678 ",
    "\u00A00912\u00A0345\u00A0678",
    "\u202A0912345678\u202C",
    "'0912345678",
    "０９１２３４５６７８",
    "ĐT: 0912345678",
    "0912345678 (con gái)",
  ])("is read from %j", (cell) => {
    expect(readPhone(cell)).toEqual({ phone: "+84912345678", notes: [] })
  })

  it.each([
    ["0912345678/0987654321"],
    ["0912345678; 0987654321"],
    ["0912345678 - 0987654321"],
    ["0912 345 678 0987 654 321"],
    ["0912345678\n0987654321"],
    ["0912345678 hoặc 0987654321"],
    ["12345, 0912345678, 0987654321"],
  ])("is the first usable of several: %j", (cell) => {
    expect(readPhone(cell)).toEqual({ phone: "+84912345678", notes: ["two-phones"] })
  })

  it("written twice in a cell is one number", () => {
    expect(readPhone("0912345678 / 0912 345 678")).toEqual({ phone: "+84912345678", notes: [] })
  })

  it("of eleven digits gets the prefix it has today", () => {
    const renewed: Record<string, string> = {
      "0162": "032",
      "0169": "039",
      "0120": "070",
      "0121": "079",
      "0122": "077",
      "0126": "076",
      "0128": "078",
      "0123": "083",
      "0124": "084",
      "0125": "085",
      "0127": "081",
      "0129": "082",
      "0186": "056",
      "0188": "058",
      "0199": "059",
    }
    for (const [old, now] of Object.entries(renewed)) {
      expect(readPhone(`${old}1234567`)).toEqual({
        phone: `+84${now.slice(1)}1234567`,
        notes: ["old-prefix"],
      })
      expect(phoneOf(Number(`${old}1234567`))).toBe(`+84${now.slice(1)}1234567`)
    }
  })

  it("that begins with 84 after its 0 is not taken for one with the country's code", () => {
    expect(phoneOf("0841234567")).toBe("+84841234567")
    expect(phoneOf(841234567)).toBe("+84841234567")
    expect(phoneOf("84841234567")).toBe("+84841234567")
  })
})

describe("a cell without a usable number", () => {
  it.each([null, "", " ", "-", "không", "Chưa có", "0", 0, true, "x"])("is empty: %j", (cell) => {
    expect(readPhone(cell)).toBeUndefined()
  })

  it.each([
    ["091234567", "roster-phone-length"],
    ["09123456789", "roster-phone-length"],
    ["1234", "roster-phone-length"],
    ["0123456789", "roster-phone-prefix"],
    ["19001234", "roster-phone-length"],
    ["0312345678", "roster-phone-prefix"],
    ["9.12E+08", "roster-phone-rounded"],
    ["9,12346E+08", "roster-phone-rounded"],
    [9.5, "roster-phone-not"],
    ["+1 650 253 0000", "roster-phone-foreign"],
    ["034085001234", "roster-phone-identity"],
    [new Date(0), "roster-phone-not"],
  ])("says what is wrong with %j", (cell, problem) => {
    expect(readPhone(cell)).toMatchObject({ problem })
  })

  it("knows a landline, which takes no messages", () => {
    expect(readPhone("024 3825 1234")).toEqual({ phone: "+842438251234", notes: ["landline"] })
    expect(readPhone(2438251234)).toEqual({ phone: "+842438251234", notes: ["landline"] })
  })
})
