import type { Presented } from "../../dialogue.ts"
import { button, page, type SuggestionsDeps } from "../deps.ts"

/** Asks whether a good sentence is to be sent; `photos`: how many have come with it so far. */
export function showOffer(deps: SuggestionsDeps, photos: number): Presented {
  return page(
    deps.texts("suggestions-offer", { photos }),
    [button(deps, "take", { do: "take" }), button(deps, "only-ask", { do: "only-ask" })],
    { do: "offered" },
  )
}
