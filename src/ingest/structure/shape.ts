/** Questions about how a line looks, shared by the steps that judge lines and paragraphs. */

const TERMINAL = /[.;:!?…][)"”’\]]*$/u

/** Ends as a sentence or an entry of a list does. */
export function isEnded(text: string): boolean {
  return TERMINAL.test(text) || /[.;:!?…]["”]+[.;:,]*$/u.test(text)
}

/** All letters are capitals, and there is more than one of them. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** A row of a table, as the readers hand it over. */
export function isRow(text: string): boolean {
  return text.includes("\t")
}

const NAME = /^(?:\p{Lu}\p{Ll}*\s){1,4}\p{Lu}\p{Ll}+$/u

/** Two to five words that each begin with a capital: the name under a signature. */
export function isName(text: string): boolean {
  return text.length <= 40 && NAME.test(text)
}

/** Looks like a title: short and without the end of a sentence. */
export function isTitle(text: string): boolean {
  return text.length <= 250 && !/[.;:,]$/u.test(text)
}
