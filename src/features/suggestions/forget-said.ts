import { cleanInput } from "../../core/text.ts"
import { forgetWords } from "../../storage/forget-words.ts"
import type { Asker } from "../dialogue.ts"
import type { SuggestionsDeps } from "./deps.ts"

/**
 * Lets the conversation forget words that a case has now: they may have been typed before, as a question, and whoever
 * reads both would know who sent the case.
 */
export async function forgetSaid(
  { queries, texts, keys }: Pick<SuggestionsDeps, "queries" | "texts" | "keys">,
  { from }: Pick<Asker, "from">,
  text: string,
): Promise<void> {
  const words = cleanInput(text)
  await forgetWords(queries, keys, from, {
    words,
    isSaid: (said) => cleanInput(said) === words,
    instead: { parts: [{ kind: "text", text: texts("common-unkept-covered") }] },
  })
}
