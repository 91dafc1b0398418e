import type { RefusalReason } from "../../core/case.ts"
import type { Keys } from "../../core/seal.ts"
import type { PublicWords } from "../../storage/cases/publications.ts"
import { sealedAs } from "../sealed-as.ts"

/** By which a button of the desk means a case, and a copy of the database does not know which. */
export const { seal: sealCase, open: openCase } = sealedAs<number>("officers-cases")

/** A decision that is not sent yet; `after`: the last step that people heard of when it was shown. */
export type Draft = { readonly after?: number } & (
  | { readonly to: "outside"; readonly text: string }
  | { readonly to: "ask"; readonly text: string }
  | { readonly to: "answer"; readonly text: string; readonly evidence: string }
  | { readonly to: "refuse"; readonly reason: RefusalReason; readonly text: string; readonly where: string }
)

export const { seal: sealDraft, open: openDraft } = sealedAs<Draft>("officers-drafts")

/** What is made ready for all to see; the answer is null until it was asked for. */
export interface PublicDraft extends Omit<PublicWords, "answer"> {
  readonly answer: string | null
}

const PUBLIC = sealedAs<PublicDraft & { readonly of?: string }>("officers-drafts")

export function sealPublic(keys: Keys, draft: PublicDraft): string {
  return PUBLIC.seal(keys, { of: "public", ...draft })
}

/** Undefined for the draft of something else. */
export function openPublic(keys: Keys, sealed: string): PublicDraft | undefined {
  const { of, ...draft } = PUBLIC.open(keys, sealed)
  return of === "public" ? draft : undefined
}
