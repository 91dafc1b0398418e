import type { Texts } from "../core/texts.ts"
import type { Offer, Presented } from "./dialogue.ts"

/** More buttons under one message nobody reads. */
const MOST = 6

/**
 * At most six buttons: of more, those that are pressed most seldom lie behind the last one, "Khác…", in their order.
 * `rareness` says how seldom, 0 for what always stays in front; of equals the last are folded first.
 * `around` goes on where the folded ones are shown: the step that waits for words, and that nothing of it is kept.
 */
export function foldOffers(
  texts: Texts,
  offers: readonly Offer[],
  rareness: (offer: Offer) => number,
  around?: Pick<Presented, "step" | "isUnkept">,
): readonly Offer[] {
  if (offers.length <= MOST) return offers
  const rarest = offers
    .map((offer, place) => ({ offer, place, rare: rareness(offer) }))
    .sort((one, other) => other.rare - one.rare || other.place - one.place)
    .slice(0, offers.length - MOST + 1)
  const folded = new Set(rarest.map(({ offer }) => offer))
  const others = offers.filter((offer) => folded.has(offer))
  return [
    ...offers.filter((offer) => !folded.has(offer)),
    {
      label: texts("common-button-others"),
      action: { feature: "menu", do: "others", offers: others, ...(around && { around }) },
    },
  ]
}
