import type { Audience } from "../core/document.ts"
import type { PageReport } from "./read/index.ts"

/**
 * What became of a file. `refused`: it may not be stored (secrecy); `failed`: it could not be read;
 * `duplicate`: the same bytes are on the shelf from another place; `removed`: the file is gone, so is its document.
 */
export type Outcome = "added" | "changed" | "unchanged" | "duplicate" | "refused" | "failed" | "removed"

export interface FileReport {
  readonly file: string
  readonly outcome: Outcome
  /** Code of the reason for `refused` and `failed`, the other place for `duplicate`; else empty. */
  readonly reason: string
  readonly details: Readonly<Record<string, string | number>>
  readonly documents: number
  readonly number: string
  readonly title: string
  readonly audience: Audience | ""
  /** The unit that its documents belong to; null for the whole organisation's. */
  readonly unit: number | null
  readonly sections: number
  readonly usedOcr: boolean
  /** Only the pages that somebody should look at. */
  readonly pages: { readonly total: number; readonly doubtful: readonly PageReport[] }
  readonly warnings: readonly string[]
  readonly ms: number
}

export interface IngestReport {
  readonly files: readonly FileReport[]
  readonly totals: Readonly<Record<Outcome, number>>
  readonly documents: number
  readonly sections: number
  /** Manifest entries that no file answered to: a slip in a name would otherwise pass in silence. */
  readonly unusedEntries: readonly string[]
  readonly ms: number
}

const EMPTY = { documents: 0, number: "", title: "", unit: null, sections: 0, usedOcr: false, warnings: [] }

/** A report of a file that left nothing behind. */
export function reportWithout(
  file: string,
  outcome: Outcome,
  ms: number,
  why: { reason?: string; details?: Record<string, string | number> } = {},
): FileReport {
  const reason = { reason: why.reason ?? "", details: why.details ?? {} }
  return { file, outcome, ...reason, ...EMPTY, audience: "", pages: { total: 0, doubtful: [] }, ms }
}

export function summarise(
  files: readonly FileReport[],
  unusedEntries: readonly string[],
  ms: number,
): IngestReport {
  const totals = { added: 0, changed: 0, unchanged: 0, duplicate: 0, refused: 0, failed: 0, removed: 0 }
  for (const file of files) totals[file.outcome]++
  const sum = (field: "documents" | "sections") => files.reduce((total, file) => total + file[field], 0)
  return { files, totals, documents: sum("documents"), sections: sum("sections"), unusedEntries, ms }
}
