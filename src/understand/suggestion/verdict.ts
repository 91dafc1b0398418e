import type { Category } from "../../core/case.ts"

export type TriageKind =
  | "suggestion"
  | "complaint"
  | "denunciation"
  | "emergency"
  | "secret"
  | "question"
  | "greeting"
  | "abuse"
  | "human"

/** What only a person can tell apart; "distress": its writer is in despair or beaten, and needs help before all else. */
export type Doubt = TriageKind | "distress"

export interface Triage {
  readonly kind: TriageKind
  /** Of a suggestion; null for every other kind. */
  readonly category: Category | null
  /** What it may be, of which none is sure: only for a person ("human"), and empty where nothing is known of it. */
  readonly doubts: readonly Doubt[]
}

/** One kind and nothing else. */
export const sure = (kind: Exclude<TriageKind, "human" | "suggestion">): Triage => ({
  kind,
  category: null,
  doubts: [],
})
/** For a person, who is told what it may be. */
export const open = (...doubts: Doubt[]): Triage => ({ kind: "human", category: null, doubts })
