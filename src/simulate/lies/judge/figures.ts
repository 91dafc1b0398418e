/** The judge's own reading of numbers: it shares nothing with the checker. */

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const
const UNITS = new Set(
  "ngày tháng năm tuần giờ phút lần người hộ đồng nghìn triệu tỷ phần bản kỳ buổi thành mét lít phiếu quý điều khoản điểm".split(
    " ",
  ),
)
const SCALES: Readonly<Record<string, number>> = {
  nghìn: 1000,
  ngàn: 1000,
  triệu: 1_000_000,
  tỷ: 1_000_000_000,
}

/** Words of a text with the numbers among them, in lower case. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/\d[\d.,]*|\p{L}+|%/gu) ?? []
  )
}

/** "5.000" is 5000, "0,5" is 0.5, "03" is 3. */
function numberFrom(written: string): number {
  const bare = written.replace(/[.,]+$/, "")
  if (/^\d{1,3}(?:\.\d{3})+$/.test(bare)) return Number(bare.replaceAll(".", ""))
  return Number(bare.replace(",", "."))
}

/** A number in words from this place on, of two words at most: "ba", "mười lăm", "ba mươi"; undefined where none begins. */
function inWords(words: readonly string[], at: number): { value: number; length: number } | undefined {
  const one = DIGITS.indexOf(words[at] as never)
  if (words[at] === "mười") {
    // "mười năm" is ten years; fifteen is "mười lăm".
    const unit = words[at + 1] === "lăm" ? 5 : DIGITS.indexOf(words[at + 1] as never)
    const isUnit = unit > 0 && words[at + 1] !== "năm"
    return isUnit ? { value: 10 + unit, length: 2 } : { value: 10, length: 1 }
  }
  if (one < 0) return undefined
  return words[at + 1] === "mươi" ? { value: one * 10, length: 2 } : { value: one, length: 1 }
}

/** Every number that a text holds; those in words only where they count something. */
export function figuresIn(text: string): ReadonlySet<number> {
  const words = wordsOf(text)
  const found = new Set<number>()
  words.forEach((word, at) => {
    if (/^\d/.test(word)) {
      // "1.2.3" and the like are places, not numbers.
      const value = numberFrom(word)
      const pieces = Number.isNaN(value) ? word.split(/[.,]/).filter(Boolean).map(Number) : [value]
      const scale = SCALES[words[at + 1] ?? ""] ?? 1
      for (const piece of pieces) found.add(piece * scale)
      return
    }
    const number = inWords(words, at)
    const after = number && words[at + number.length]
    if (
      number &&
      number.value >= 2 &&
      after !== undefined &&
      UNITS.has(after) &&
      !(word === "năm" && /^\d/.test(words[at + 1] ?? ""))
    )
      found.add(number.value)
  })
  return found
}

/** The numbers of a sentence that none of these texts holds. */
export function strangeFigures(sentence: string, texts: readonly string[]): number[] {
  const known = new Set(texts.flatMap((text) => [...figuresIn(text), ...looseNumbers(text)]))
  return [...figuresIn(sentence)].filter((value) => !known.has(value))
}

/** Digits by themselves, and numbers in words that count nothing here. */
function looseNumbers(text: string): number[] {
  const words = wordsOf(text)
  const digits = words
    .filter((word) => /^\d/.test(word))
    .flatMap((word) => [numberFrom(word), ...word.split(/[.,]/).map(Number)])
  return [...digits, ...words.flatMap((_, at) => inWords(words, at)?.value ?? [])]
}
