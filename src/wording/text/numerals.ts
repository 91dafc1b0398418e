import { keyOf } from "./keys.ts"

const DIGITS = new Map(
  Object.entries({
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
  }).map(([word, value]) => [keyOf(word), value]),
)
const SCALES = new Map(
  Object.entries({
    mươi: 10,
    trăm: 100,
    nghìn: 1e3,
    ngàn: 1e3,
    triệu: 1e6,
    tỷ: 1e9,
  }).map(([word, value]) => [keyOf(word), value]),
)
const ZERO = new Set([keyOf("linh"), keyOf("lẻ")])
const PART = keyOf("phần")
const YEAR = keyOf("năm")
const QUARTER = keyOf("tư")
/** "tư" alone is more often a word ("đầu tư"), "mốt" and "lăm" never stand alone. */
const NEVER_FIRST = new Set(["tư", "mốt", "lăm"].map(keyOf))
/** What "năm" counts where it is five; elsewhere it is the year. */
const COUNTED_BY_FIVE = new Set(
  "năm lần ngày tháng người đồng giờ phút buổi bước kỳ tuần đảng hội thành cụm hộ loại nhóm điểm điều khoản nội việc ban tổ chi phần mươi trăm nghìn ngàn triệu tỷ"
    .split(" ")
    .map(keyOf),
)
/** "một số", "một cách", "một khi": no number. */
const NO_ONE = new Set(["số", "cách", "khi", "vài", "phần", "trong"].map(keyOf))

/** A number in words: its value as a figure's key without "#", and how many syllables it takes. */
export interface Numeral {
  readonly key: string
  readonly length: number
}

/** Reads "ba mươi", "hai nghìn không trăm", "hai phần ba" at the beginning of these syllables; null when none stands there. */
export function readNumeral(keys: readonly string[]): Numeral | null {
  const whole = readWhole(keys)
  if (whole === null) return null
  if (keys[whole.length] === PART) {
    const rest = keys.slice(whole.length + 1)
    const below = rest[0] === QUARTER ? { value: 4, length: 1 } : readWhole(rest)
    if (below) return { key: `${whole.value}/${below.value}`, length: whole.length + 1 + below.length }
  }
  if (whole.length === 1 && keys[0] === keyOf("một") && NO_ONE.has(keys[1] ?? "")) return null
  return { key: `${whole.value}`, length: whole.length }
}

function readWhole(keys: readonly string[]): { value: number; length: number } | null {
  const first = keys[0] ?? ""
  if (!DIGITS.has(first) || NEVER_FIRST.has(first)) return null
  if (first === YEAR && !COUNTED_BY_FIVE.has(keys[1] ?? "")) return null
  let total = 0
  let group = 0
  let length = 0
  let digit: number | null = null
  for (; length < keys.length; length += 1) {
    const key = keys[length]!
    const scale = SCALES.get(key)
    if (scale !== undefined) {
      const value: number = group + (digit ?? (group === 0 ? 1 : 0))
      if (scale >= 1000) {
        total += value * scale
        group = 0
      } else group = group + (digit ?? 1) * scale
      digit = null
    } else if (ZERO.has(key)) {
      if (length === 0 || !DIGITS.has(keys[length + 1] ?? "")) break
    } else if (DIGITS.has(key)) {
      const value = DIGITS.get(key)!
      const isYear = key === YEAR && length > 0 && !COUNTED_BY_FIVE.has(keys[length + 1] ?? "")
      // "ba năm": three years, not thirty-five; "mười lăm" is written otherwise.
      if (
        digit !== null
          ? !(digit === 10 && value < 10)
          : length > 0 && !SCALES.has(keys[length - 1]!) && !ZERO.has(keys[length - 1]!)
      )
        break
      if (isYear) break
      if (digit === 10) {
        group += 10
        digit = value
      } else digit = value
    } else break
  }
  return { value: total + group + (digit ?? 0), length }
}
