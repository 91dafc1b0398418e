import type { Texts } from "../core/texts.ts"

/** What officers write to people is as long as this. */
export const LEAST_LETTERS = 10
export const MOST_LETTERS = 2000

/** Letters as people count them. */
export function letters(text: string): number {
  return [...text].length
}

/** Says that something is too short or too long; undefined where it is not. */
export function lengthProblem(
  texts: Texts,
  text: string,
  { least = LEAST_LETTERS, most = MOST_LETTERS }: { readonly least?: number; readonly most?: number } = {},
): string | undefined {
  const count = letters(text)
  return count < least || count > most ? texts("desk-length", { letters: count, least, most }) : undefined
}

/** What is asked, below what was wrong with the words before. */
export function askedAgain(problem: string | undefined, asked: string): string {
  return problem === undefined ? asked : `${problem}\n${asked}`
}
