import { createHash, timingSafeEqual } from "node:crypto"

/** Whether two secrets are the same, in a time that tells nothing about either. False when one is missing. */
export function isSameSecret(given: string | undefined, expected: string): boolean {
  if (given === undefined) return false
  const digest = (text: string) => createHash("sha256").update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}
