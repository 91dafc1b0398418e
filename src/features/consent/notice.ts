import type { Button, Outgoing, Part } from "../../core/channel.ts"
import type { Texts } from "../../core/texts.ts"
import { detailText, noticeText, type Terms } from "./terms.ts"

/** What the three buttons of the notice say. Their ids are fixed: of whom has not agreed nothing is remembered. */
export type FirstWord = "yes" | "no" | "more"

const PREFIX = "consent:"
const WORDS: readonly FirstWord[] = ["yes", "no", "more"]

/** A button of the notice: what it says, and the code with which a yes goes on. */
export interface FirstPress {
  readonly word: FirstWord
  readonly code?: string
}

/** What a button of the notice says; undefined for every other one. */
export function firstPressOf(action: string): FirstPress | undefined {
  const [, said, code] = /^consent:([a-z]+)(?::([A-Z]{2}-[A-Z0-9]{8,10}))?$/.exec(action) ?? []
  const word = WORDS.find((one) => one === said)
  if (word === undefined) return undefined
  return code === undefined ? { word } : { word, code }
}

function buttons(texts: Texts, words: readonly FirstWord[], code?: string): Button[] {
  const carried = code === undefined ? "" : `:${code}`
  return words.map((word) => ({
    label: texts(`consent-button-${word}`),
    action: PREFIX + word + (word === "no" ? "" : carried),
  }))
}

/**
 * The same message with the notice below it, and the three buttons. A code that came before the yes is carried by the
 * buttons themselves, for nothing else may remember it.
 */
export function withNotice(texts: Texts, terms: Terms, parts: readonly Part[], code?: string): Outgoing {
  const notice: Part = { kind: "note", text: noticeText(texts, terms) }
  return { parts: [...parts, notice], buttons: buttons(texts, WORDS, code) }
}

/** All that the notice leaves out. */
export function detailMessage(texts: Texts, terms: Terms, code?: string): Outgoing {
  return {
    parts: [{ kind: "text", text: detailText(texts, terms) }],
    buttons: buttons(texts, ["yes", "no"], code),
  }
}
