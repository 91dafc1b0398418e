import type { Texts } from "../../core/texts.ts"
import type { Presented } from "../dialogue.ts"

/** The page of a public occasion with the way to what citizens have asked beforehand. */
export function addQuestions(texts: Texts, meeting: number, presented: Presented): Presented {
  const offer = {
    label: texts("occasions-button-questions"),
    action: { feature: "occasions", do: "questions", meeting } as const,
  }
  return { ...presented, offers: [...presented.offers, offer] }
}
