import type { AskedPurpose } from "../../core/consent.ts"
import type { Texts } from "../../core/texts.ts"
import { type Presented, tag } from "../dialogue.ts"
import type { ConsentAction } from "./actions.ts"
import { questionText } from "./terms.ts"

/**
 * Asks whether somebody agrees to one more thing, for a feature that needs it now: show it as an answer, or say it
 * elsewhere. The router takes the answer; without one nothing is agreed to.
 */
export function askConsent(texts: Texts, purpose: AskedPurpose): Presented {
  return tag<"consent", ConsentAction>("consent", {
    parts: [{ kind: "text", text: questionText(texts, purpose) }],
    offers: [
      { label: texts("consent-button-yes"), action: { do: "give", purpose } },
      { label: texts("consent-button-no"), action: { do: "decline", purpose } },
    ],
  })
}
