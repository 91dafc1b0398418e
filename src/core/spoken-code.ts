import { randomInt } from "node:crypto"

// Without 0, O, 1, I and L, which are mistaken for each other when read aloud.
const LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"

/** A random code that can be read aloud, such as "CH-7KQ2M9XPD" for the prefix "CH": about 44 bits. */
export function spokenCode(prefix: string): string {
  const letters = Array.from({ length: 9 }, () => LETTERS[randomInt(LETTERS.length)])
  return `${prefix}-${letters.join("")}`
}
