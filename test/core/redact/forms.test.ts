import { describe, expect, it } from "vitest"
import { readable } from "../../../src/core/redact/readable.ts"
import { redact, redactOrNull } from "../../../src/core/redact/redact.ts"
import { seededRandom } from "../../../src/simulators/shared/seeded.ts"

const random = seededRandom(8)
const below = (count: number) => Math.floor(random() * count)
const one = <One>(of: readonly One[]): One => of[below(of.length)]!
const digits = (count: number) => Array.from({ length: count }, () => below(10)).join("")

const SAID = "không một hai ba bốn năm sáu bảy tám chín".split(" ")
const BARE = "khong mot hai ba bon nam sau bay tam chin".split(" ")
const shifted = (first: number) => (number: string) =>
  number.replace(/\d/g, (digit) => String.fromCodePoint(first + Number(digit)))

/** How people write ten digits. */
const FORMS: Readonly<Record<string, (number: string) => string>> = {
  plain: (number) => number,
  spaced: (number) => number.replace(/(\d{4})(\d{3})/, "$1 $2 "),
  dotted: (number) => number.replace(/(\d{3})(\d{3})/, "$1.$2."),
  dashed: (number) => number.replace(/(\d{4})(\d{3})/, "$1-$2-"),
  pairs: (number) => number.match(/../g)!.join(" "),
  bracketed: (number) => number.replace(/(\d{4})/, "($1) "),
  abroad: (number) => `+84 ${number.slice(1)}`,
  "abroad with its zero": (number) => `+84 (0)${number.slice(1)}`,
  "without a plus": (number) => `84${number.slice(1)}`,
  apart: (number) => [...number].join(" "),
  dots: (number) => [...number].join("."),
  stars: (number) => [...number].join("*"),
  words: (number) => [...number].map((digit) => SAID[Number(digit)]).join(" "),
  "words in groups": (number) =>
    [number.slice(0, 4), number.slice(4, 7), number.slice(7)]
      .map((group) => [...group].map((digit) => SAID[Number(digit)]).join(" "))
      .join(", "),
  "bare words": (number) => [...number].map((digit) => BARE[Number(digit)]).join(" "),
  "words in one": (number) => [...number].map((digit) => BARE[Number(digit)]).join(""),
  mixed: (number) => [...number].map((digit, at) => (at % 2 === 0 ? digit : SAID[Number(digit)])).join(" "),
  "letters for digits": (number) => number.replaceAll("0", "O").replace(/(?<=\d)1(?=\d)/g, "l"),
  "full width": shifted(0xff10),
  arabic: shifted(0x0660),
  devanagari: shifted(0x0966),
  bold: shifted(0x1d7ce),
  sans: shifted(0x1d7e2),
  emoji: (number) => [...number].map((digit) => `${digit}\uFE0F\u20E3`).join(""),
  ringed: (number) => [...number].map((digit) => (digit === "0" ? "⓪" : shifted(0x245f)(digit))).join(""),
  "zero width": (number) => [...number].join("\u200B"),
  tagged: (number) => [...number].join("\u{E0020}"),
  decomposed: (number) =>
    [...number]
      .map((digit) => SAID[Number(digit)])
      .join(" ")
      .normalize("NFD"),
}

const AROUND = [
  ["Số tôi là ", ", hỏi về đảng phí"],
  ["gọi ", " cho tôi"],
  ["hoi ve luong huu, sdt ", ""],
  ["", " là máy của em"],
  ["tôi hỏi thủ tục kết hôn (", ")"],
] as const

/** Digits in a row, whatever stands between them. */
const rowOf = (text: string) => readable(text).replace(/[^\d]/g, "")

describe("a phone number", () => {
  it.each(Object.entries(FORMS))("is gone when written so: %s", (_name, write) => {
    for (let turn = 0; turn < 40; turn++) {
      const number = `0${one(["3", "5", "7", "8", "9"])}${digits(8)}`
      const [before, behind] = one(AROUND)
      const typed = write(number)
      const { text, kinds } = redact(`${before}${typed}${behind}`)
      expect(rowOf(text), typed).toBe("")
      expect(text, typed).not.toMatch(/(?<!\p{L})(?:chín|chin|tám|bảy|bay|sáu|bốn|bon)(?!\p{L})/iu)
      expect(kinds, typed).toHaveLength(1)
      expect(text.startsWith(before.trimEnd().replace(/\($/, "")), text).toBe(true)
    }
  })
})

describe("papers and accounts", () => {
  const written: Readonly<Record<string, () => string>> = {
    "citizen's card": () => `CCCD 0${digits(11)}`,
    "citizen's card in threes": () => `0${digits(11)}`.match(/.../g)!.join(one([" ", ".", "-"])),
    "identity card": () => `cmnd ${digits(9)}`,
    account: () => `stk ${digits(6 + below(13))}`,
    tax: () => `mã số thuế ${digits(10)}`,
    "party card": () => `thẻ đảng viên số ${digits(2)}.${digits(6)}`,
    insurance: () => `sổ BHXH ${digits(10)}`,
    "any long number": () => `mã ${1 + below(9)}${digits(9 + below(10))}`,
  }

  it.each(Object.entries(written))("keep no digit: %s", (_name, write) => {
    for (let turn = 0; turn < 60; turn++) {
      const typed = write()
      expect(rowOf(redact(`Tôi hỏi về ${typed} thì làm sao?`).text), typed).toBe("")
    }
  })
})

describe("any text at all", () => {
  const PIECES = [
    ..."aăđ0９٣ \n.,-/()@+#\u0000\u200D\u0301\uD800\uDC00".split(""),
    ..."𝟗|1️⃣|không|chín|ông|Nguyễn|Văn|sinh năm|số nhà|CCCD|stk|🌟|thôn|294-QĐ/TW|1.000.000 đồng|[họ tên]".split(
      "|",
    ),
  ]

  it("is redacted without a fall, and never into more than was typed and placeholders", () => {
    for (let turn = 0; turn < 3000; turn++) {
      const typed = Array.from({ length: below(60) }, () => one(PIECES)).join(one(["", " "]))
      const { text } = redact(typed)
      const rest = text.replace(/\[[\p{L} ]+\]/gu, "")
      expect(rest.length).toBeLessThanOrEqual(readable(typed).length)
      expect(() => redactOrNull(typed)).not.toThrow()
    }
  })
})
