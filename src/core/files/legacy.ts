import { isSyllable } from "./syllable.ts"

/**
 * Two encodings from before Unicode, still met in old files: letters typed in them look like Western European
 * text in which every accented letter is wrong ("Céng hßa", "Coäng hoøa").
 */
export type LegacyEncoding = "TCVN3" | "VNI"

// TCVN3 (ABC fonts): one code per letter. Capitals with a tone do not exist, they are small ones in a font "…H".
const TCVN3_CODES = "¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ"
const TCVN3_LETTERS = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"

// VNI: the plain letter, followed by one code for accent and tone together.
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: "\u0301",
  ø: "\u0300",
  û: "\u0309",
  õ: "\u0303",
  ï: "\u0323",
  â: "\u0302",
  á: "\u0302\u0301",
  à: "\u0302\u0300",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323",
  ê: "\u0306",
  é: "\u0306\u0301",
  è: "\u0306\u0300",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323",
}
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: "đ",
  ô: "ơ",
  ö: "ư",
  í: "í",
  ì: "ì",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
}
const VNI_CODE = /([aeouyôöAEOUYÔÖ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])|[ñôöíìæóòîÑÔÖÍÌÆÓÒÎ]/g
const TCVN3 = new Map([...TCVN3_CODES].map((code, index) => [code, [...TCVN3_LETTERS][index]!]))
// Programs that normalise text make the micro sign a Greek letter.
TCVN3.set("\u03BC", "à")

/** Text as a TCVN3 file shows it when read as Windows-1252, in Unicode. */
export function fromTcvn3(text: string): string {
  return text.replace(/[^\n]+/g, (line) => {
    const converted = [...line].map((character) => TCVN3.get(character) ?? character).join("")
    // "CéNG HßA" is set in a capitals font, whose accented letters are stored as small ones.
    if (!/[a-z]/.test(line) && /[A-Z].*[A-Z]/.test(line)) return converted.toUpperCase()
    return converted.replace(/\p{L}{2,}/gu, (word) => (/[A-Z].*[A-Z]/.test(word) ? word.toUpperCase() : word))
  })
}

/** Text as a VNI file shows it when read as Windows-1252, in Unicode. */
export function fromVni(text: string): string {
  const letter = (code: string): string => {
    const small = VNI_LETTERS[code.toLowerCase()]
    if (small === undefined) return code
    return code === code.toLowerCase() ? small : small.toUpperCase()
  }
  // In one pass: what a pair gives may look like a code itself.
  return text.replace(VNI_CODE, (code, base?: string, mark?: string) =>
    base === undefined || mark === undefined
      ? letter(code)
      : (letter(base) + VNI_MARKS[mark.toLowerCase()]).normalize("NFC"),
  )
}

export const LEGACY: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  TCVN3: fromTcvn3,
  VNI: fromVni,
}

// A word as it stands in undecoded text: TCVN3 uses signs such as "·" and "¶" as letters.
const WORD = /[\p{L}\p{M}\u00A1-\u00FF]+/gu
const BEYOND_ASCII = /[^\u0000-\u007F]/

/** How many words have a letter beyond ASCII, and how many of those are Vietnamese once decoded. */
export function judgeWords(text: string, decode: (text: string) => string): { words: number; valid: number } {
  let words = 0
  let valid = 0
  for (const [word] of text.matchAll(WORD)) {
    if (!BEYOND_ASCII.test(word)) continue
    words += 1
    if (isSyllable(decode(word))) valid += 1
  }
  return { words, valid }
}
