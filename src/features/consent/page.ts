import { timeAndDay } from "../../core/calendar.ts"
import { AT_HOME, type ChannelName, type Part } from "../../core/channel.ts"
import { PURPOSES } from "../../core/consent.ts"
import type { Texts } from "../../core/texts.ts"
import type { Consent } from "../../storage/consents.ts"
import { type Offer, type Presented, tag } from "../dialogue.ts"
import type { ConsentAction } from "./actions.ts"

/** Each purpose, whether it is agreed to and since when, and a button to agree or to withdraw. */
export function showConsents(
  texts: Texts,
  here: ChannelName,
  given: readonly Consent[],
  news?: string,
): Presented {
  const since = new Map(given.map(({ purpose, givenAt }) => [purpose, timeAndDay(givenAt).date]))
  const lines = PURPOSES.map((purpose): string => {
    const name = texts(`consent-purpose-${purpose}`)
    const date = since.get(purpose)
    if (date !== undefined) return texts("consent-line-given", { name, date })
    if (purpose === "keep" && AT_HOME.includes(here)) return texts("consent-line-home", { name })
    return texts("consent-line-none", { name })
  })
  const offers = PURPOSES.flatMap((purpose): Offer<ConsentAction>[] => {
    const name = texts(`consent-purpose-${purpose}`)
    const isGiven = since.has(purpose)
    const label = texts(isGiven ? "consent-button-withdraw" : "consent-button-give", { name })
    if (purpose !== "keep") return [{ label, action: { do: isGiven ? "withdraw" : "ask", purpose } }]
    return isGiven ? [{ label, action: { do: "end" } }] : []
  })
  const page: Part = { kind: "text", text: [texts("consent-page"), ...lines].join("\n") }
  const parts: Part[] = news === undefined ? [page] : [{ kind: "text", text: news }, page]
  return tag<"consent", ConsentAction>("consent", { parts, offers })
}
