import { createHash } from "node:crypto"
import type { AskedPurpose, Purpose } from "../../core/consent.ts"
import type { Texts } from "../../core/texts.ts"

/** What somebody who is asked has to know besides the words. */
export interface Terms {
  /** Who runs the assistant. */
  readonly organisation: string
  /** How long messages are kept. */
  readonly days: number
}

/** Raised by hand when what is done with data changes though the words about it do not. */
const EDITION = "2026-11"

/** The short notice: who, that it is a machine, what is kept and how long, that some of it is sensitive. */
export function noticeText(texts: Texts, { organisation, days }: Terms): string {
  return texts("consent-notice", { organisation, days })
}

export function detailText(texts: Texts, { organisation, days }: Terms): string {
  return texts("consent-detail", { organisation, days })
}

/** What one purpose is for, in the words in which it is asked. */
export function questionText(texts: Texts, purpose: AskedPurpose): string {
  return texts(`consent-ask-${purpose}`)
}

/** Names the words that somebody agreed to: other words, or another organisation in them, make another version. */
export function versionOf(texts: Texts, purpose: Purpose, terms: Terms): string {
  const words =
    purpose === "keep"
      ? [noticeText(texts, terms), detailText(texts, terms)]
      : [questionText(texts, purpose), terms.organisation]
  const digest = createHash("sha256").update(words.join("\n")).digest("hex")
  return `${EDITION}-${digest.slice(0, 12)}`
}
