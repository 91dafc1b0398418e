import type { Act, Reference } from "../../core/audit.ts"
import type { Outgoing } from "../../core/channel.ts"
import type { Section } from "../../core/document.ts"
import type { Texts } from "../../core/texts.ts"
import type { Queries } from "../../storage/database.ts"
import type { NewDocument } from "../../storage/documents.ts"
import { firstAccounts } from "../../storage/joining.ts"
import { notify } from "../../storage/notify.ts"
import { type Asker, type Offer, type Presented, tag } from "../dialogue.ts"
import type { ResolutionsAction, ResolutionsStep } from "./actions.ts"

/** What was read of one file. */
export interface Paper {
  readonly document: NewDocument
  readonly sections: readonly Section[]
}

/** How far the reading of one file is. `failed` with an AppError: it cannot or may not be kept. */
export type Reading =
  | { readonly state: "reading" }
  | { readonly state: "read"; readonly paper: Paper }
  | { readonly state: "failed"; readonly error: Error }

/** How a file is read, and how what was read is put where people find it. */
export interface Papers {
  /** How far the reading of a file is, at once; begins to read what nobody has read yet. */
  look(bytes: Uint8Array, name: string, unit: number): Reading
  /** In the transaction of the caller; returns the document's id. */
  shelve(
    queries: Queries,
    paper: Paper,
    place: {
      readonly collection: string
      readonly file: string
      readonly bytes: Uint8Array
      readonly at: Date
    },
  ): Promise<number>
}

export interface ResolutionsDeps {
  readonly queries: Queries
  readonly texts: Texts
  /** Where people reach this service; null when they cannot. */
  readonly publicUrl: string | null
  readonly papers: Papers
  readonly audit: (asker: Asker, act: Act, subject: Reference, reason?: string) => Promise<void>
}

export function page(
  text: string,
  offers: readonly Offer<ResolutionsAction>[] = [],
  step?: ResolutionsStep,
): Presented {
  const presented = tag("resolutions", { parts: [{ kind: "text", text }], offers })
  return step === undefined ? presented : { ...presented, step: { feature: "resolutions", ...step } }
}

/** Sends these people a message under a key, each at most one. Returns how many are new; who has no account gets none. */
export async function tellPeople(
  queries: Queries,
  people: readonly number[],
  notice: { readonly key: string; readonly message: Outgoing; readonly notAfter?: Date },
  at: Date,
): Promise<number> {
  const accounts = await firstAccounts(queries, people)
  const { added } = await notify(queries, accounts, { kind: "notice", ...notice }, at)
  return added
}

/** Of these people those who can be written to now. */
export async function reachable(queries: Queries, people: readonly number[]): Promise<number[]> {
  return (await firstAccounts(queries, people)).map(({ person }) => person)
}
