import type { CivilDate } from "../../core/document.ts"
import type { Sight } from "../../core/shelf.ts"
import type { Queries } from "../../storage/database.ts"
import type { DocumentFacts, StoredSection } from "../../storage/sections.ts"
import type { QueryVectors } from "./by-model.ts"
import type { Caution } from "./caution.ts"
import type { Glossary } from "./glossary.ts"
import type { Quote } from "./quote.ts"
import type { Standing } from "./standing.ts"

/** One claim of an answer: words of a document and where they stand. */
export interface Citation {
  readonly section: StoredSection
  /** Index into the section's clauses; -1 for the section as a whole. */
  readonly clause: number
  readonly quote: Quote
  /** "Điều 24 khoản 2" */
  readonly locator: string
  readonly standing: Standing
}

/** Why there is no answer; the sentence for it is `ask-none-<code>` in `locales/`. */
export type NoAnswer =
  | { readonly code: "nothing" }
  /** The number asked for is not on the shelf. */
  | { readonly code: "document"; readonly number: string }
  /** The document is there and has no such Điều, khoản, điểm. */
  | {
      readonly code: "place"
      readonly document: DocumentFacts
      readonly place: string
      readonly last: string
    }
  /** The document is there and does not speak of it. */
  | { readonly code: "subject"; readonly document: DocumentFacts }

export type Remark =
  /** Short forms that were written out: [["UBND", "ủy ban nhân dân"]]. */
  | { readonly code: "assumed"; readonly pairs: readonly (readonly [string, string])[] }
  /** The answer holds for a day other than today. */
  | { readonly code: "as-of"; readonly on: CivilDate }
  /** A text read from a picture: figures may be wrong. */
  | { readonly code: "ocr" }
  /** A summary, not the official text. */
  | { readonly code: "note"; readonly url: string }
  /** Joined to what was asked before. */
  | { readonly code: "continued"; readonly document: string }
  /** More was asked at once than is answered at once. */
  | { readonly code: "more-parts" }

export interface Choice {
  readonly document: DocumentFacts
}

/** One of several things asked at once, and what answers it. */
export interface AnswerPart {
  /** As typed: "khiếu nại"; several where one clause answers them together. */
  readonly names: readonly string[]
  /** The whole question that was understood. */
  readonly question: string
  /** Null when nothing answers it: `reason` or `choices` then say why. */
  readonly citation: Citation | null
  readonly reason: NoAnswer | null
  readonly choices: readonly Choice[]
}

export interface AnswerParts {
  /** Things that were held beside each other, or questions one after the other. */
  readonly way: "compared" | "asked"
  /** In the asker's order, two at least. */
  readonly list: readonly AnswerPart[]
}

export type Answer =
  | {
      readonly outcome: "answered"
      readonly citations: readonly Citation[]
      readonly remarks: readonly Remark[]
      /** What each of them answers, where several things were asked at once. */
      readonly parts?: AnswerParts
    }
  | { readonly outcome: "not_found"; readonly reason: NoAnswer; readonly remarks: readonly Remark[] }
  /** Several documents bear what was asked for, or the document is missing from the question. */
  | { readonly outcome: "clarify"; readonly choices: readonly Choice[]; readonly asked: string }
  | { readonly outcome: "refused"; readonly code: string }

export interface AskDeps {
  readonly queries: Queries
  readonly vectors: QueryVectors | null
  /** The office's own words. Default: none. */
  readonly glossary?: Glossary
  /** How sure it must be before it answers. Default: as usual. */
  readonly caution?: Caution
}

/** What the last answer of this conversation was about, so that "còn khoản 2?" can be understood. */
export interface Previous {
  readonly question: string
  /** What was typed, where `question` is only a part of it. */
  readonly typed?: string
  readonly documentId: number
  readonly sectionId: number
}

export interface AskRequest {
  readonly question: string
  readonly sight: Sight
  /** Today in Vietnam, or the day given by the operator. */
  readonly today: CivilDate
  /** The day that the answer is to hold for, when it is not today. */
  readonly asOf?: CivilDate
  readonly previous?: Previous
}
