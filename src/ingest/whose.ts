import { audienceRank } from "../storage/audience.ts"
import type { DocumentRow } from "../storage/documents.ts"
import type { Settings } from "./prepare.ts"

/**
 * Of the documents that a file gave before those that reading it again replaces. What another unit was given of it
 * stays there, unless the manifest says whose the file is.
 */
export function replacedBy(documents: readonly DocumentRow[], { unit, manifest }: Settings): DocumentRow[] {
  const isShared = unit !== null && manifest?.unit === undefined
  return documents.filter((document) => !isShared || document.unit === null || document.unit === unit)
}

/**
 * Whether everybody for whom a file is brought sees this document already: one that stands there for fewer does not
 * keep it from them, nor does one of another unit.
 */
export function isSeenByAll(document: DocumentRow, { audience, unit }: Settings): boolean {
  if (document.unit === null && document.audience === "public") return true
  return document.unit === unit && audienceRank(document.audience) <= audienceRank(audience)
}
