import type { Button, Outgoing, Part } from "../../core/channel.ts"
import type { Texts } from "../../core/texts.ts"
import { detailText, noticeText, type Terms } from "./terms.ts"

/** What the three buttons of the notice say. Their ids are fixed: of whom has not agreed nothing is remembered. */
export type FirstWord = "yes" | "no" | "more"

const PREFIX = "consent:"
const WORDS: readonly FirstWord[] = ["yes", "no", "more"]

/** What a button of the notice says; undefined for every other one. */
export function firstWordOf(action: string): FirstWord | undefined {
  return WORDS.find((word) => action === PREFIX + word)
}

function buttons(texts: Texts, words: readonly FirstWord[]): Button[] {
  return words.map((word) => ({ label: texts(`consent-button-${word}`), action: PREFIX + word }))
}

/** The same message with the notice below it, and the three buttons. */
export function withNotice(texts: Texts, terms: Terms, parts: readonly Part[]): Outgoing {
  const notice: Part = { kind: "note", text: noticeText(texts, terms) }
  return { parts: [...parts, notice], buttons: buttons(texts, WORDS) }
}

/** All that the notice leaves out. */
export function detailMessage(texts: Texts, terms: Terms): Outgoing {
  return {
    parts: [{ kind: "text", text: detailText(texts, terms) }],
    buttons: buttons(texts, ["yes", "no"]),
  }
}
