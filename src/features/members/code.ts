import { createHash } from "node:crypto"
import { spokenCode } from "../../core/spoken-code.ts"

/** A code on the screen works so long, and a request made with it waits so long for approval. */
export const CODE_MS = 10 * 60 * 1000
export const APPROVAL_MS = 3 * 24 * 60 * 60 * 1000
/** A printed slip has to travel to its person first. */
export const SLIP_MS = 14 * 24 * 60 * 60 * 1000

/** A new invitation as it is shown, "MZ-7KQ2M9XPD", and the only form in which it is kept. */
export function newInvitation(): { shown: string; digest: string } {
  const shown = spokenCode("MZ")
  return { shown, digest: digestOf(shown.slice("MZ-".length)) }
}

/**
 * The letters of an invitation among folded words: "mz-7kq2m9xpd", "MZ 7KQ 2M9 XPD"; one with a letter too many or
 * too few is a wrong code, not a question. Undefined for other words.
 */
export function invitationIn(word: string): string | undefined {
  const letters = word.replace(/[\s\-–—.]/g, "").toUpperCase()
  return /^MZ[A-Z0-9]{8,10}$/.test(letters) ? letters.slice("MZ".length) : undefined
}

/** SHA-256 (hex) of the letters. */
export function digestOf(letters: string): string {
  return createHash("sha256").update(letters).digest("hex")
}
