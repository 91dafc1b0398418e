import { cleanInput } from "../core/text.ts"
import { looksLikeFormula } from "../sheets/cell-text.ts"

export const NAME_LIMIT = 80
const graphemes = new Intl.Segmenter("vi", { granularity: "grapheme" })
const COMRADE = /^(?:đ\/c|đ\/chí|đc\.|đồng chí)\s*:?\s*/iu

/** A name as the list has it, clean; or the id of the sentence on what is wrong with it, with the name as far as it can be shown. */
export type NameReading =
  | { readonly name: string; readonly problem?: undefined }
  | { readonly name: string; readonly problem: string }

/** Reads one name. Names of one word, with digits, too long or like a formula are problems; all others are taken as they are. */
export function readName(given: string): NameReading {
  const clean = cleanInput(given).replace(COMRADE, "").trim()
  const shown = shorten(clean)
  if (looksLikeFormula(clean)) return { name: shown, problem: "roster-name-formula" }
  if (!/\p{L}/u.test(clean)) return { name: shown, problem: "roster-name-letters" }
  if (/\p{N}/u.test(clean)) return { name: shown, problem: "roster-name-digits" }
  if (shown !== clean) return { name: shown, problem: "roster-name-long" }
  if (!/\p{L}.*\s.*\p{L}/u.test(clean)) return { name: shown, problem: "roster-name-one-word" }
  return { name: recase(clean) }
}

/** At most 80 characters as a person counts them. */
function shorten(text: string): string {
  if (text.length <= NAME_LIMIT) return text
  let shown = ""
  let count = 0
  for (const { segment } of graphemes.segment(text)) {
    if (++count > NAME_LIMIT) return shown
    shown += segment
  }
  return shown
}

function recase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{L}{2}/u.test(name)) return name
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
}
