import { createHash } from "node:crypto"
import { spokenCode } from "../../core/spoken-code.ts"

/** A code works so long, and a request made with it as long again. */
export const CODE_MS = 10 * 60 * 1000

/** A new code as it is shown, "LK-7KQ2M9XPD", and the only form in which it is kept. */
export function newCode(): { shown: string; digest: string } {
  const shown = spokenCode("LK")
  return { shown, digest: digestOf(shown.slice("LK-".length)) }
}

/**
 * The letters of a code among folded words: "lk-7kq2m9xpd", "LK 7KQ 2M9 XPD"; one with a letter too many or too few
 * is a wrong code, not a question. Without its beginning only when `isAwaited`. Undefined for other words.
 */
export function codeIn(word: string, isAwaited = false): string | undefined {
  const letters = word.replace(/[\s\-–—.]/g, "").toUpperCase()
  if (/^LK[A-Z0-9]{8,10}$/.test(letters)) return letters.slice("LK".length)
  return isAwaited && /^[A-Z0-9]{9}$/.test(letters) ? letters : undefined
}

/** SHA-256 (hex) of the letters. */
export function digestOf(letters: string): string {
  return createHash("sha256").update(letters).digest("hex")
}
