/** More people stand on no list; a longer range is a slip of the finger. */
const MOST = 400

const AND = "(?:\\s*,\\s*(?:và|va)\\s+|\\s*[,+&]\\s*|\\s+(?:và|va)\\s+|\\s+)"
const TO = "(?:\\s*[-–—]\\s*|\\s+(?:đến|den|tới|toi)\\s+)"
const NUMBER = "(?:(?:số|so|stt)\\s+)?\\d{1,3}"
const SOME = `(?:(?:từ|tu)\\s+)?${NUMBER}(?:${TO}${NUMBER})?`

/** Numbers of a list as they are typed, "3, 5 và 7", "từ 1 đến 10", "12-15", as a part of a pattern. */
export const NUMBERS = `(?:các\\s+|cac\\s+)?${SOME}(?:${AND}${SOME})*`

/** The numbers that words of the form `NUMBERS` name, each once; null when a range runs backwards or is too long. */
export function numbersIn(words: string): number[] | null {
  const found = new Set<number>()
  for (const [, from, to] of words.matchAll(
    new RegExp(`(\\d+)(?:${TO}(?:(?:số|so|stt)\\s+)?(\\d+))?`, "g"),
  )) {
    const [first, last] = [Number(from), Number(to ?? from)]
    if (last < first || last - first >= MOST) return null
    for (let number = first; number <= last; number++) found.add(number)
  }
  return [...found]
}
