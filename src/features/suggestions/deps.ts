import type { Sender } from "../../core/case-keys.ts"
import { rolesFor } from "../../core/rights.ts"
import type { Keys } from "../../core/seal.ts"
import type { Texts } from "../../core/texts.ts"
import type { WorkCalendar } from "../../core/working-days.ts"
import { unitsTakingIn } from "../../storage/cases/settings.ts"
import type { Queries } from "../../storage/database.ts"
import { linkedAccounts } from "../../storage/people.ts"
import { embedWords, type QueryVectors } from "../ask/by-model.ts"
import type { Terms } from "../consent/terms.ts"
import { type Asker, type Offer, type Presented, tag } from "../dialogue.ts"
import type { SuggestionsAction, SuggestionsStep } from "./actions.ts"

export interface SuggestionsDeps {
  readonly queries: Queries
  readonly texts: Texts
  readonly keys: Keys
  /** Who runs the assistant. */
  readonly terms: Terms
  readonly holidays: WorkCalendar
  /** Where citizens are received, as the operator says it: address, hours, number. Null where nothing was said. */
  readonly reception: string | null
  /** Turns words into vectors for the search; null where no model does. */
  readonly vectors: QueryVectors | null
}

/** What a citizen is answered: nothing of it, nor of what they said, is kept. */
export function page(
  text: string,
  offers: readonly Offer<SuggestionsAction>[] = [],
  step?: SuggestionsStep,
): Presented {
  const presented = tag<"suggestions", SuggestionsAction>("suggestions", {
    parts: [{ kind: "text", text }],
    offers,
    isUnkept: true,
  })
  return step === undefined ? presented : { ...presented, step: { feature: "suggestions", ...step } }
}

export function button({ texts }: Pick<SuggestionsDeps, "texts">, id: string, action: SuggestionsAction) {
  return { label: texts(`suggestions-button-${id}`), action }
}

/** The account that asks. */
export function senderOf({ from, user }: Asker): Sender {
  return { channel: from.channel, user }
}

/** The same and every other account of the person, the one that asks first. */
export async function sendersOf({ queries }: Pick<SuggestionsDeps, "queries">, asker: Asker) {
  const me = senderOf(asker)
  const linked = await linkedAccounts(queries, me.channel, me.user)
  const others = linked.filter(({ channel, user }) => channel !== me.channel || user !== me.user)
  return [me, ...others.map(({ channel, user }): Sender => ({ channel, user }))]
}

/** Words in the space in which the answers are looked for; null where no model says it in time. */
export function vectorOf({ queries, vectors }: Pick<SuggestionsDeps, "queries" | "vectors">, text: string) {
  return embedWords(queries, vectors, text)
}

/** The units that take suggestions in, by number. */
export function deskUnits({ queries }: Pick<SuggestionsDeps, "queries">): Promise<number[]> {
  return unitsTakingIn(queries, rolesFor("handle-cases"))
}
