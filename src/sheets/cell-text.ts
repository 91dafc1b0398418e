import { cleanText } from "../core/text.ts"

// As Excel allows for one cell.
const MOST_CHARACTERS = 32_000
// What programs skip before they look whether a cell is a formula.
const SKIPPED = /^[\s"'`´‘’“”«»]+/u
const FORMULA = /^[=+\-@\t\r]/

/**
 * Text as it may stand in a cell: clean, without control or invisible characters and lone surrogates; tabs and
 * carriage returns become spaces.
 */
export function cellText(text: string): string {
  const clean = cleanText(text)
    .replace(/[\t\f\v]/g, " ")
    .trim()
  return clean.slice(0, MOST_CHARACTERS).toWellFormed()
}

/**
 * True for text that a spreadsheet may take for a formula: one that begins with = + - @, a tab or a carriage return,
 * also in their full-width and small forms, also after spaces or quotes.
 */
export function looksLikeFormula(text: string): boolean {
  const plain = text.normalize("NFKC")
  return FORMULA.test(plain) || FORMULA.test(plain.replace(SKIPPED, ""))
}
