import type { Act, Reference } from "../../core/audit.ts"
import type { Periods } from "../../core/retention.ts"
import type { Keys } from "../../core/seal.ts"
import type { Texts } from "../../core/texts.ts"
import type { WorkCalendar } from "../../core/working-days.ts"
import type { Queries } from "../../storage/database.ts"
import type { Account } from "../../storage/people.ts"
import type { Terms } from "../consent/terms.ts"
import { type Asker, type Elsewhere, type Offer, type Presented, tag } from "../dialogue.ts"
import type { MyDataAction } from "./actions.ts"

export interface MyDataDeps {
  readonly queries: Queries
  readonly texts: Texts
  readonly keys: Keys
  /** Who runs the assistant. */
  readonly terms: Terms
  readonly holidays: WorkCalendar
  /** How long each kind is kept. */
  readonly periods: Periods
  /** Writes down that something was done, in the transaction that does it. Never a name or a text. */
  readonly audit: (asker: Asker, act: Act, subject: Reference, reason?: string) => Promise<void>
}

/** What is shown here, and what others are told. */
export interface Shown {
  readonly presented: Presented
  readonly elsewhere?: readonly Elsewhere[]
  /** Nothing is kept from here on. */
  readonly isFarewell?: boolean
}

/** A sentence with the buttons below it. */
export function page(text: string, offers: readonly Offer<MyDataAction>[] = []): Presented {
  return tag<"mydata", MyDataAction>("mydata", { parts: [{ kind: "text", text }], offers })
}

/** The account that asks. */
export function accountOf({ from, user }: Asker): Account {
  return { channel: from.channel, chat: from.chat, user }
}
