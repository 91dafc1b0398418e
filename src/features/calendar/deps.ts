import type { Act, Reference } from "../../core/audit.ts"
import type { Keys } from "../../core/seal.ts"
import type { Texts } from "../../core/texts.ts"
import type { Queries } from "../../storage/database.ts"
import { type Asker, type Offer, type Presented, tag } from "../dialogue.ts"
import type { CalendarAction } from "./actions.ts"

export interface CalendarDeps {
  readonly queries: Queries
  readonly texts: Texts
  readonly keys: Keys
  /** Where people reach this service; null when they cannot. */
  readonly publicUrl: string | null
  readonly audit: (asker: Asker, act: Act, subject: Reference, reason?: string) => Promise<void>
}

export function page(text: string, offers: readonly Offer<CalendarAction>[] = []): Presented {
  return tag<"calendar", CalendarAction>("calendar", { parts: [{ kind: "text", text }], offers })
}
