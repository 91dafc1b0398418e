/** A stored text that was found for this person, as the model is shown it. */
export interface Evidence {
  /** What the model calls it: "D1". */
  readonly id: string
  /** Where it stands: "Quy định 294-QĐ/TW ngày 26/5/2025, điểm 3.2.1". */
  readonly source: string
  readonly text: string
}

/** A sentence as a model proposes it; nothing about it is to be believed. */
export interface Proposed {
  readonly text: string
  readonly sources: readonly { readonly passage: string; readonly quote: string }[]
}

/** Words of a stored text that back a sentence, exactly as they are stored. */
export interface Backing {
  readonly passage: string
  readonly quote: string
}

/** A sentence that may be sent. */
export interface Backed {
  readonly text: string
  readonly backing: readonly Backing[]
}

/** Why a sentence is not sent. */
export const FAULTS = [
  /** Longer or shorter than a sentence may be, or with too many quotes. */
  "length",
  /** Signs that nobody reads, markup, several lines. */
  "signs",
  /** An address of any kind that no quote holds and no official domain has. */
  "link",
  /** No source is named, or one that was not given. */
  "passage",
  /** The quote does not stand in that text, or is too short to say anything. */
  "quote",
  /** A number, date, amount or share that stands in no quote, or beside something else there. */
  "figure",
  /** A document's number, an article, clause or point that stands neither in the quotes nor over them. */
  "reference",
  /** A name of a person, place or body that stands in no quote. */
  "name",
  /** A "không", "trừ", "chỉ" came that the quote has not, or a "Có" that it does not bear out. */
  "negation",
  /** "phải" became "có thể", "tối đa" "tối thiểu", "trước" "sau", "và" "hoặc". */
  "modality",
  /** It leaves out what tells which one, when, where, for whom, how much or unless what. */
  "omission",
  /** It says what the quotes do not say. */
  "words",
] as const
export type Fault = (typeof FAULTS)[number]

export interface Checked {
  readonly sentences: readonly Backed[]
  /** Of what was proposed, in its order; null for what may be sent. */
  readonly faults: readonly (Fault | null)[]
  /** Whether what is left still answers the question; if not, the clauses are shown instead. */
  readonly answers: boolean
}
