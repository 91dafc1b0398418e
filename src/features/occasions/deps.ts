import type { Act, Reference } from "../../core/audit.ts"
import type { Keys } from "../../core/seal.ts"
import type { Texts } from "../../core/texts.ts"
import type { Queries } from "../../storage/database.ts"
import type { Terms } from "../consent/terms.ts"
import { type Asker, type Offer, type Presented, tag } from "../dialogue.ts"
import type { OccasionsAction, OccasionsStep } from "./actions.ts"

export interface OccasionsDeps {
  readonly queries: Queries
  readonly texts: Texts
  readonly keys: Keys
  /** Who runs the assistant. */
  readonly terms: Terms
  /** Where people reach this service; null when they cannot. */
  readonly publicUrl: string | null
  readonly audit: (asker: Asker, act: Act, subject: Reference, reason?: string) => Promise<void>
}

export function page(
  text: string,
  offers: readonly Offer<OccasionsAction>[] = [],
  step?: OccasionsStep,
): Presented {
  const presented = tag<"occasions", OccasionsAction>("occasions", {
    parts: [{ kind: "text", text }],
    offers,
  })
  return step === undefined ? presented : { ...presented, step: { feature: "occasions", ...step } }
}
