/** A number, share, hour or date written with digits. */
export interface WrittenFigure {
  /** Keys of the figure and of words that its writing implies: "02/2026" is "#2", "năm", "#2026". */
  readonly keys: readonly string[]
  readonly length: number
}

const DATE_IN_WORDS = /(\d{1,2})\s*tháng\s*(\d{1,2})(?:\s*năm\s*(\d{4}))?(?!\d)/iuy
const DATE = /(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/uy
const MONTH = /(\d{1,2})\s?\/\s?((?:19|20|21)\d{2})(?!\d)/uy
const PAIR = /(\d{1,2})\s?\/\s?(\d{1,2})(?![\d/])/uy
const HOUR = /(\d{1,2})\s*(?:giờ|h|g|:)\s*(\d{2}|0)(?!\d)(?:\s*phút)?/iuy
const BARE_HOUR = /(\d{1,3})\s?h(?![\p{L}\d])/iuy
const NUMBER =
  /(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?(?:\.\d+)*)(?:\s+(nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L}))?/iuy
const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }

const at = (pattern: RegExp, text: string, index: number) => {
  pattern.lastIndex = index
  return pattern.exec(text)
}
const plain = (digits: string | undefined) => String(Number(digits))

/** Reads the figure that begins at `index`, in every way offices write it; null when there is no digit. */
export function readFigure(text: string, index: number): WrittenFigure | null {
  const words = at(DATE_IN_WORDS, text, index)
  if (words) {
    const [whole, day, month, year] = words
    return one(`${plain(day)}/${plain(month)}${year ? `/${year}` : ""}`, whole)
  }
  const date = at(DATE, text, index)
  if (date) return one(`${plain(date[1])}/${plain(date[3])}/${date[4]}`, date[0])
  const month = at(MONTH, text, index)
  if (month) return { keys: [`#${plain(month[1])}`, "năm", `#${month[2]}`], length: month[0].length }
  const pair = at(PAIR, text, index)
  if (pair) return one(`${plain(pair[1])}/${plain(pair[2])}`, pair[0])
  const hour = at(HOUR, text, index)
  if (hour && Number(hour[2]) < 60) {
    if (Number(hour[2]) === 0) return { keys: [`#${plain(hour[1])}`, "giờ"], length: hour[0].length }
    return one(`t${plain(hour[1])}:${hour[2]}`, hour[0])
  }
  const bare = at(BARE_HOUR, text, index)
  if (bare) return { keys: [`#${plain(bare[1])}`, "giờ"], length: bare[0].length }
  const number = at(NUMBER, text, index)
  if (number === null) return null
  return one(worth(number[1]!, number[2]?.toLowerCase()), number[0])
}

function one(key: string, written: string): WrittenFigure {
  return { keys: [`#${key}`], length: written.length }
}

/** "5.000" is five thousand, "0,5" a half, "3.2.1" a number of an item, "03 tỷ" is written out. */
function worth(written: string, scale: string | undefined): string {
  const digits = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written) ? written.replaceAll(".", "") : written
  if (/\./.test(digits)) return digits
  return plainValue(Number(digits.replace(",", ".")) * (SCALES[scale ?? ""] ?? 1))
}

function plainValue(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(12)))
}
