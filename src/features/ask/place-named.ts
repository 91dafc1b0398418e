import { parseLocators } from "../../core/locator.ts"
import { foldedSyllables } from "../../core/terms.ts"
import type { RankedSection } from "../../storage/section-runs.ts"

/** Tells whether a question names a section: its Điều, and its document by the whole title or the number. */
export function placeNamer(question: string): (section: RankedSection) => boolean {
  const articles = parseLocators(question).flatMap(({ article }) => (article === null ? [] : [article]))
  if (articles.length === 0) return () => false
  const labels = new Set(articles.map((article) => `điều ${article}`))
  const asked = spoken(question)
  const isSaid = (name: string) => name !== "" && asked.includes(spoken(name))
  return ({ label, title, number }) => labels.has(label.toLowerCase()) && (isSaid(title) || isSaid(number))
}

/** In syllables between blanks, so that none begins or ends within another one. */
function spoken(text: string): string {
  return ` ${foldedSyllables(text).join(" ")} `
}
