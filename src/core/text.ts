/**
 * Vietnamese text: one clean form to store, and two folded forms to compare by.
 * `fold` forgets accents (what people type on a phone), `accentKey` keeps them but forgets spelling habits.
 */

// Zero-width characters, soft hyphen, bidi controls, variation selectors, the byte order mark, tag characters.
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\uFE00-\uFE0F]|[\u{E0000}-\u{E007F}]/gu
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/g
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g
const ALL_MARKS = /[\u0300-\u036F]/g

/**
 * The form in which text is stored and quoted: NFC, Icelandic ð read as đ, ordinary spaces, no invisible or
 * control characters, `\n` line ends. Form feeds stay: they part the pages. Lone surrogates become U+FFFD.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(INVISIBLE, "")
    .replace(SPACE, " ")
    .replace(CONTROL, "")
    .replaceAll("Ð", "Đ")
    .replaceAll("ð", "đ")
}

/** What is kept of what a person typed, and whether that is less than they typed. */
export interface Input {
  readonly text: string
  readonly isCut?: true
}

/** How many characters of a person's text are read. */
export const INPUT_LIMIT = 4000
/** One character that people see may be made of any number of letters; on average it is not of more than these. */
const UNITS = 4
/** More than so many times the limit of raw text is not even looked at. */
const RAW = 16

/**
 * What a person typed: clean, trimmed, spaces single, at most `limit` characters as people count them (default
 * 4,000; never half of one) and four times as many UTF-16 units.
 */
export function readInput(text: string, limit = INPUT_LIMIT): Input {
  return read(text, limit, (whole) => whole.replace(/\s+/g, " "))
}

/** The same, but lines stay lines and cells of a table become some: so that a pasted paper is known by its marks. */
export function readMessageText(text: string, limit = INPUT_LIMIT): Input {
  return read(text, limit, (whole) =>
    whole
      .replace(/[\t\f]/g, "\n")
      .replace(/ +/g, " ")
      .replace(/\s*\n\s*/g, "\n"),
  )
}

function read(text: string, limit: number, tidy: (whole: string) => string): Input {
  const raw = text.slice(0, limit * RAW)
  // More than two marks on one letter is no language: "Zalgo" text only breaks layouts.
  const unstacked = raw.normalize("NFD").replace(/(\p{M}{2})\p{M}+/gu, "$1")
  const whole = tidy(cleanText(unstacked)).trim()
  const kept = firstCharacters(whole, limit).trim()
  return raw.length < text.length || kept.length < whole.length ? { text: kept, isCut: true } : { text: kept }
}

/** `readInput` for those to whom it does not matter whether there was more. */
export function cleanInput(text: string, limit = INPUT_LIMIT): string {
  return readInput(text, limit).text
}

const CHARACTERS = new Intl.Segmenter("vi", { granularity: "grapheme" })

function firstCharacters(text: string, limit: number): string {
  // No character is shorter than a unit.
  if (text.length <= limit) return text
  let characters = 0
  let end = 0
  for (const { segment } of CHARACTERS.segment(text.slice(0, limit * UNITS))) {
    if (characters === limit) break
    characters += 1
    end += segment.length
  }
  return text.slice(0, end).toWellFormed()
}

const BARE = new Map<string, string>()

/** The letter without accents. Remembered: a language has few letters, and whole laws are folded. */
function bareLetter(letter: string): string {
  let bare = BARE.get(letter)
  if (bare === undefined) {
    bare = letter.normalize("NFD").replace(ALL_MARKS, "").replaceAll("đ", "d")
    BARE.set(letter, bare)
  }
  return bare
}

/** Lower case without any accent; đ becomes d. The length may differ from the input's. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[^\x00-\x7F]/gu, bareLetter)
}

/**
 * Lower case with accents, but "hoà" equals "hòa" and "kĩ" equals "kỹ": per syllable the tone moves to the end
 * as a combining mark, and a final y after a consonant is read as i.
 */
export function accentKey(syllable: string): string {
  const decomposed = syllable.toLowerCase().normalize("NFD")
  const tone = decomposed.match(TONE_MARKS)?.[0] ?? ""
  const letters = decomposed.replace(TONE_MARKS, "").normalize("NFC")
  return letters.replace(/(?<=^[^aeiouăâêôơưy]+)y$/u, "i") + tone
}

const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu

/** The syllables and numbers of a text in order, as written. Punctuation is dropped. */
export function syllables(text: string): string[] {
  return text.match(SYLLABLE) ?? []
}

/** True when the text has at least one letter that only exists with a Vietnamese accent. */
export function hasAccents(text: string): boolean {
  return fold(text) !== text.toLowerCase()
}
