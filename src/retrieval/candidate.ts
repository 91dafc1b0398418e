import type { Run } from "../core/run.ts"

/** A section that was found, with what its order is judged by. */
export interface Candidate {
  readonly documentId: number
  readonly title: string
  readonly type: string
  /** The headings above it, as one line. */
  readonly path: string
  readonly heading: string
  /** The text below its heading. */
  readonly run: Run
  /** BM25 of its passages that were found, best first; never empty. */
  readonly words: readonly number[]
  /** Cosine of its best passage; 0 where there is none. */
  readonly meaning: number
  /** Cosine of its heading. */
  readonly headMeaning: number
}
