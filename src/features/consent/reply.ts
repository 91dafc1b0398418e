import { refusalDigest } from "../../core/consent.ts"
import type { Keys } from "../../core/seal.ts"
import type { Texts } from "../../core/texts.ts"
import { forgetSender } from "../../storage/cases/forget-sender.ts"
import { consentsOf, forgetRefusal, giveConsent, refuse, withdrawConsent } from "../../storage/consents.ts"
import type { Queries } from "../../storage/database.ts"
import { type Asker, type Dialogue, offer, type Reply, say } from "../dialogue.ts"
import { buttonBegun } from "../typed-button.ts"
import type { ConsentAction } from "./actions.ts"
import { askConsent } from "./ask.ts"
import { showConsents } from "./page.ts"
import { type Terms, versionOf } from "./terms.ts"

export interface ConsentDeps {
  readonly queries: Queries
  readonly texts: Texts
  readonly keys: Keys
  readonly terms: Terms
}

const WORDS = /^(?:(?:su )?dong y cua toi|\/?dongy|(?:toi muon )?rut (?:lai )?(?:su )?dong y|\/?rutdongy)$/
/** Who agreed long ago and says so again is shown what they agreed to. */
const AGAIN = /^(?:toi )?dong y$/

/** Whether folded words ask for the page with every purpose. */
export function isConsentWord(word: string): boolean {
  return WORDS.test(word)
}

/** Answers folded words about what somebody agreed to; undefined for other words. */
export async function callConsent(
  deps: ConsentDeps,
  asker: Asker,
  dialogue: Dialogue,
  word: string,
): Promise<Reply | undefined> {
  const isAgain = AGAIN.test(word) && asker.isPrivate && buttonBegun(dialogue, word) === undefined
  return isConsentWord(word) || isAgain ? pressConsent(deps, asker, dialogue, { do: "open" }) : undefined
}

/** Does what a button says; `end` is for the feature that deletes, for what was kept has no ground any more. */
export async function pressConsent(
  deps: ConsentDeps,
  asker: Asker,
  dialogue: Dialogue,
  action: Exclude<ConsentAction, { do: "end" }>,
): Promise<Reply> {
  const { queries, texts, keys, terms } = deps
  if (!asker.isPrivate) return say(dialogue, texts("consent-group"))
  const who = { ...asker.from, user: asker.user }
  const page = async (news?: string) =>
    offer(dialogue, showConsents(texts, who.channel, await consentsOf(queries, who), news))
  switch (action.do) {
    case "open":
      return page()
    case "ask":
      return offer(dialogue, askConsent(texts, action.purpose))
    case "give": {
      const { purpose } = action
      const consent = { purpose, version: versionOf(texts, purpose, terms), evidence: asker.event }
      await giveConsent(queries, who, consent, asker.now)
      await forgetRefusal(queries, refusalDigest(keys, who, purpose))
      return page(texts("consent-given"))
    }
    case "decline":
      await refuse(queries, refusalDigest(keys, who, action.purpose), asker.now)
      return say(dialogue, texts("consent-declined"))
    case "withdraw":
      await withdrawConsent(queries, who, action.purpose, asker.event, asker.now)
      await refuse(queries, refusalDigest(keys, who, action.purpose), asker.now)
      if (action.purpose === "suggestions" && (await forgetSender(queries, keys, [who])) > 0)
        return page(texts("suggestions-forgotten"))
      return page(texts("consent-withdrawn"))
  }
}
