import { cleanText } from "../../core/text.ts"

/** Letters of the Latin alphabet, digits, and the signs that official writing uses. */
const PLAIN = /^[\p{Script=Latin}0-9 .,;:()"“”'‘’\-–—/%&+°…²³]+$/u
/** Letters and digits in a row that no language has. */
const LONG_RUN = /[\p{L}\d+/=_-]{25,}/u
/** More full stops or dashes in a row are decoration. */
const REPEATED = /([^\p{L}\d .])\1{3,}|(\p{L})\2{3,}/u
/** "c h u y ể n": letters spaced out so that no word is recognised. */
const SPACED_OUT = /(?:(?<!\p{L})\p{L} ){4}/u

/**
 * Stops signs that nobody reads or that do something: controls, lines, zero-width and right-to-left signs, tags, stacked marks,
 * Markdown and HTML, pictures, letters of other alphabets that look like Latin ones, encoded text. Lets pass what a printed
 * regulation holds.
 */
export function hasForeignSigns(text: string): boolean {
  const composed = text.normalize("NFC")
  return (
    cleanText(composed) !== composed.replaceAll("\u00A0", " ") ||
    !PLAIN.test(composed.replaceAll("\u00A0", " ")) ||
    // Full-width and mathematical letters are Latin ones in disguise.
    composed.replace(/[…²³°\u00A0]/g, "").normalize("NFKC") !== composed.replace(/[…²³°\u00A0]/g, "") ||
    LONG_RUN.test(composed) ||
    REPEATED.test(composed) ||
    SPACED_OUT.test(composed)
  )
}
