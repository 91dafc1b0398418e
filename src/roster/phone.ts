import type { Cell } from "../sheets/workbook.ts"
import type { RosterNote } from "./types.ts"

/** A Vietnamese number in its international form with what to know of it; or what is wrong; or nothing at all. */
export type PhoneReading =
  | { readonly phone: string; readonly notes: readonly RosterNote[] }
  | { readonly problem: string; readonly digits: number }
  | undefined

const MOBILE = /^(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/
const LANDLINE = /^2\d{9}$/
// The mobile numbers of eleven digits, which got ten in 2018.
const OLD: Readonly<Record<string, string>> = {
  ...Object.fromEntries([2, 3, 4, 5, 6, 7, 8, 9].map((digit) => [`16${digit}`, `3${digit}`])),
  "120": "70",
  "121": "79",
  "122": "77",
  "126": "76",
  "128": "78",
  "123": "83",
  "124": "84",
  "125": "85",
  "127": "81",
  "129": "82",
  "186": "56",
  "188": "58",
  "199": "59",
}
const NOTHING = /^(?:|0|-+|x|k|ko|không|không có|chưa có|chưa|n\/a|null)$/i
const SEPARATED = /[/;,|\n]|\s[-–]\s|\s(?:hoặc|và|hay)\s/u
const NEXT_NUMBER = /\s+(?=(?:0|\+?84)[\s.-]?\d)/
const POWER = /^([\d.,]+)[eE]\+?(\d{1,2})$/

/** Reads one cell of phones; the first usable number counts. */
export function readPhone(cell: Cell): PhoneReading {
  if (cell === null || typeof cell === "boolean") return undefined
  if (cell instanceof Date) return { problem: "roster-phone-not", digits: 0 }
  if (typeof cell === "number") {
    if (cell === 0) return undefined
    return Number.isInteger(cell) ? readNumber(String(cell)) : { problem: "roster-phone-not", digits: 0 }
  }
  const text = cell
    .normalize("NFKC")
    .replace(/[\p{Cf}\u00A0'’`]/gu, " ")
    .trim()
  if (NOTHING.test(text)) return undefined
  return readPower(text) ?? readText(text.replace(/\.0$/, ""))
}

/** "9.12345678E8", as programs write large numbers; "9.12E+08" has lost its end. */
function readPower(text: string): PhoneReading {
  const [, mantissa = "", exponent = ""] = POWER.exec(text) ?? []
  if (mantissa === "") return undefined
  const [whole = "", part = ""] = mantissa.split(/[.,]/)
  const zeros = Number(exponent) - part.length
  // Excel shows six figures at most of a number it has no room for.
  if (whole.length !== 1 || part.length < 6 || zeros < 0)
    return { problem: "roster-phone-rounded", digits: 0 }
  return readNumber(whole + part + "0".repeat(zeros))
}

function readText(text: string): PhoneReading {
  const whole = readNumber(text)
  if (whole !== undefined && "phone" in whole) return whole
  const pieces = text.split(SEPARATED).flatMap((piece) => piece.trim().split(NEXT_NUMBER))
  const readings = pieces.map(readNumber).filter((reading) => reading !== undefined)
  const good = readings.filter((reading) => "phone" in reading)
  const first = good[0]
  if (first === undefined) return whole ?? { problem: "roster-phone-not", digits: 0 }
  const hasTwo = good.some(({ phone }) => phone !== first.phone)
  return hasTwo ? { phone: first.phone, notes: [...first.notes, "two-phones"] } : first
}

function readNumber(text: string): PhoneReading {
  const digits = text.replace(/\D/g, "")
  if (digits === "") return undefined
  // Before the rest: an identity card begins with 0 or 00 too.
  if (digits.length === 12 && !text.includes("+") && !/^(?:00)?84/.test(digits)) {
    return { problem: "roster-phone-identity", digits: 12 }
  }
  const isForeign = /^\s*(?:\+|00)(?!\s?84)/.test(text)
  if (isForeign) return { problem: "roster-phone-foreign", digits: digits.length }
  const national = nationalPart(digits)
  if (MOBILE.test(national)) return { phone: `+84${national}`, notes: [] }
  if (LANDLINE.test(national)) return { phone: `+84${national}`, notes: ["landline"] }
  const renewed = OLD[national.slice(0, 3)]
  if (renewed !== undefined && national.length === 10) {
    return { phone: `+84${renewed}${national.slice(3)}`, notes: ["old-prefix"] }
  }
  const isRightLength = national.length === 9 && (digits[0] !== "0" || digits.length === 10)
  return { problem: isRightLength ? "roster-phone-prefix" : "roster-phone-length", digits: digits.length }
}

/** Without the 0 or the 84 of the country, which Excel or people may have left out. */
function nationalPart(digits: string): string {
  const country = /^(?:00)?84(?=0?[1-9]\d{8,9}$)0?/.exec(digits)
  if (country !== null && digits.length > 10) return digits.slice(country[0].length)
  return digits.startsWith("0") ? digits.slice(1) : digits
}
