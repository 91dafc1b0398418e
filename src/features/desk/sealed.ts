import type { RefusalReason } from "../../core/case.ts"
import type { Keys } from "../../core/seal.ts"
import type { PublicWords } from "../../storage/cases/publications.ts"

/** By which a button of the desk means a case, and a copy of the database does not know which. */
export function sealCase(keys: Keys, id: number): string {
  return keys.seal(String(id), "officers-cases")
}

export function openCase(keys: Keys, sealed: string): number {
  return Number(keys.open(sealed, "officers-cases"))
}

/** A decision that is not sent yet; `after`: the last step that people heard of when it was shown. */
export type Draft = { readonly after?: number } & (
  | { readonly to: "outside"; readonly text: string }
  | { readonly to: "ask"; readonly text: string }
  | { readonly to: "answer"; readonly text: string; readonly evidence: string }
  | { readonly to: "refuse"; readonly reason: RefusalReason; readonly text: string; readonly where: string }
)

export function sealDraft(keys: Keys, draft: Draft): string {
  return keys.seal(JSON.stringify(draft), "officers-drafts")
}

export function openDraft(keys: Keys, sealed: string): Draft {
  return JSON.parse(keys.open(sealed, "officers-drafts")) as Draft
}

/** What is made ready for all to see; the answer is null until it was asked for. */
export interface PublicDraft extends Omit<PublicWords, "answer"> {
  readonly answer: string | null
}

export function sealPublic(keys: Keys, draft: PublicDraft): string {
  return keys.seal(JSON.stringify({ of: "public", ...draft }), "officers-drafts")
}

/** Undefined for the draft of something else. */
export function openPublic(keys: Keys, sealed: string): PublicDraft | undefined {
  const { of, ...draft } = JSON.parse(keys.open(sealed, "officers-drafts")) as PublicDraft & { of?: string }
  return of === "public" ? draft : undefined
}
