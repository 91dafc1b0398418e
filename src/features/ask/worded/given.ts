import type { Texts } from "../../../core/texts.ts"
import type { Evidence } from "../../../wording/types.ts"
import type { Answer, Citation } from "../answer-types.ts"
import { sourceOf, standingNote } from "../present.ts"

/** A text that a model is given, and what people are told of whether it is in force. */
export interface Given extends Evidence {
  readonly note: string
  readonly documentId: number
}

/** Of a longer section only the words that would be quoted are given. */
const MOST_CHARACTERS = 2500

/**
 * The texts that would be quoted, each as far as the person may read it and no other: what they were found for. Null where
 * there is nothing to be worded.
 */
export function givenTexts(texts: Texts, answer: Answer): readonly Given[] | null {
  if (answer.outcome !== "answered") return null
  return answer.citations.map((citation, at) => ({
    id: `D${at + 1}`,
    source: sourceOf(texts, citation.section, citation.locator),
    text: wordsOf(citation),
    note: standingNote(texts, citation.standing),
    documentId: citation.section.documentId,
  }))
}

function wordsOf({ section, clause, quote }: Citation): string {
  const isWhole = clause < 0 && section.text.length <= MOST_CHARACTERS
  return isWhole ? section.text : [quote.lead, quote.text].filter(Boolean).join("\n")
}
