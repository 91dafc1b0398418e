const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** 14 for "XIV"; 0 when it is no Roman numeral. */
export function romanValue(numeral: string): number {
  let value = 0
  for (let index = 0; index < numeral.length; index++) {
    const here = ROMAN_VALUES[numeral[index] as string]
    if (here === undefined) return 0
    value += here < (ROMAN_VALUES[numeral[index + 1] as string] ?? 0) ? -here : here
  }
  return value
}

// Offices skip f, j, w, z; some typists do not. Both orders are served by leaving gaps.
const LETTERS = "abcdđefghijklmnopqrstuvwxyz"

/** The place of a point's letter in the alphabet, đ between d and e; -1 for other characters. */
export function letterRank(letter: string): number {
  return LETTERS.indexOf(letter)
}

/** Whether `letter` may follow `last` in a list of points: up to two letters may be left out (g after e; a repealed point). */
export function letterFollows(letter: string, last: string): boolean {
  const step = letterRank(letter) - letterRank(last)
  return step >= 1 && step <= 3
}

const ORDINALS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"]

/** 2 for "hai" in "Phần thứ hai", also for "II" and "2"; 0 when unknown. */
export function ordinalValue(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  return ORDINALS.indexOf(word.toLowerCase()) + 1 || romanValue(word)
}
