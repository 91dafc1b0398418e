import { isCapitals } from "../structure/shape.ts"

/** How much of a long text is looked at for the habits of its words. */
const SAMPLE = 150_000
const SHORTEST_PHRASE = 8

/**
 * A name or title printed in capitals as the running text writes it: "ỦY BAN NHÂN DÂN TỈNH SÔNG XANH" becomes
 * "Ủy ban nhân dân tỉnh Sông Xanh". Words that the text does not have become lower case.
 */
export function recase(printed: string, text: string): string {
  const sample = text.slice(0, SAMPLE)
  const written = printed.length >= SHORTEST_PHRASE ? phraseIn(sample, printed) : null
  if (written !== null) return capitalised(written)
  const habits = habitsOf(sample)
  const words = printed.split(" ")
  const recased = words.map((word, at) => recaseWord(word, words[at - 1] ?? "", words[at + 1] ?? "", habits))
  return capitalised(recased.join(" "))
}

/** The phrase as the text writes it somewhere in mixed case. */
function phraseIn(text: string, printed: string): string | null {
  const lower = printed.toLowerCase()
  const searched = text.toLowerCase()
  // Lower-casing may change lengths in other scripts; offsets are then of no use.
  if (searched.length !== text.length) return null
  for (let at = searched.indexOf(lower); at >= 0; at = searched.indexOf(lower, at + 1)) {
    const written = text.slice(at, at + lower.length)
    const whole = !/\p{L}/u.test(text[at - 1] ?? "") && !/\p{L}/u.test(text[at + lower.length] ?? "")
    if (whole && !isCapitals(written) && written !== lower) return written
  }
  return null
}

function recaseWord(
  word: string,
  before: string,
  after: string,
  habits: ReadonlyMap<string, number>,
): string {
  // Numbers and symbols ("377-QĐ/TW") keep their capitals, Roman numerals too.
  if (/\d/.test(word) || /^[IVX]+$/.test(word) || !isCapitals(`${word}X`)) return word
  const [own, left, right] = [word, before, after].map(lettersOf)
  const pairs = (habits.get(`${left} ${own}|2`) ?? 0) + (habits.get(`${own} ${right}|1`) ?? 0)
  const votes = pairs === 0 ? (habits.get(own as string) ?? 0) : pairs
  return votes > 0 ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase()
}

function lettersOf(word: string): string {
  return word.replace(/[^\p{L}]/gu, "").toLowerCase()
}

/**
 * How much oftener a word stands with a capital inside a sentence than without: alone, as the first ("|1") and as the
 * second ("|2") of a pair.
 */
function habitsOf(text: string): ReadonlyMap<string, number> {
  const habits = new Map<string, number>()
  const vote = (key: string, word: string) =>
    habits.set(key, (habits.get(key) ?? 0) + (/^\p{Lu}/u.test(word) ? 1 : -1))
  for (const sentence of text.split(/[.;:\n“”"]+\s*/u)) {
    const words = (sentence.match(/\p{L}+/gu) ?? []).filter((word) => !isCapitals(word) || word.length === 1)
    for (let at = 0; at + 1 < words.length; at++) {
      const [one = "", two = ""] = [words[at], words[at + 1]]
      const pair = `${one} ${two}`.toLowerCase()
      if (at > 0) vote(`${pair}|1`, one)
      vote(`${pair}|2`, two)
      vote(two.toLowerCase(), two)
    }
  }
  return habits
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
