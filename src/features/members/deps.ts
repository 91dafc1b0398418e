import type { Act, Reference } from "../../core/audit.ts"
import type { Keys } from "../../core/seal.ts"
import type { Texts } from "../../core/texts.ts"
import type { Queries } from "../../storage/database.ts"
import { type Asker, type Elsewhere, type Offer, type Presented, tag } from "../dialogue.ts"
import type { MembersAction, MembersStep } from "./actions.ts"

export interface MembersDeps {
  readonly queries: Queries
  readonly texts: Texts
  readonly keys: Keys
  /** Who runs the assistant, as printed on slips; null prints the unit's name. */
  readonly organisation: string | null
  /** Where people reach this service; null when they cannot. */
  readonly publicUrl: string | null
  /** Writes down that something was done, in the transaction that does it. Never a name or a text. */
  readonly audit: (asker: Asker, act: Act, subject: Reference, reason?: string) => Promise<void>
}

/** A sentence with the buttons below it. */
export function page(
  text: string,
  offers: readonly Offer<MembersAction>[] = [],
  step?: MembersStep,
): Presented {
  const presented = tag("members", { parts: [{ kind: "text", text }], offers })
  return step === undefined ? presented : { ...presented, step: { feature: "members", ...step } }
}

/** What is shown here, and what others are told. */
export interface Shown {
  readonly presented: Presented
  readonly elsewhere?: readonly Elsewhere[]
}
