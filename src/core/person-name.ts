import { fold, syllables } from "./text.ts"

/** Letters of the alphabet in their order; what follows a base letter are letters of their own, not accents. */
const LETTERS: Readonly<Record<string, string>> = {
  ă: "a1",
  â: "a2",
  đ: "d1",
  ê: "e1",
  ô: "o1",
  ơ: "o2",
  ư: "u1",
}
const TONES = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]

/**
 * Puts names in the order of a Vietnamese list when compared byte by byte: by given name (the last word), then by the
 * words before it from the left; letters first, tones (none, huyền, hỏi, ngã, sắc, nặng) only where letters are equal.
 */
export function nameSortKey(name: string): string {
  const words = name.toLowerCase().normalize("NFC").split(/\s+/).filter(Boolean)
  const ordered = [...words.slice(-1), ...words.slice(0, -1)]
  let tones = ""
  const letters = ordered.map((word) => {
    const bare = [...word.normalize("NFD")].filter((sign) => {
      const tone = TONES.indexOf(sign)
      if (tone >= 0) tones += tone + 1
      return tone < 0
    })
    if (tones === "" || !/\d$/.test(tones)) tones += "0"
    tones += " "
    return [...bare.join("").normalize("NFC")].map((letter) => LETTERS[letter] ?? `${fold(letter)}0`).join("")
  })
  return `${letters.join(" ")} ${tones.trimEnd()}`
}

/** A name as people type it: lower case, without accents and signs, single spaces. */
export function foldName(name: string): string {
  return syllables(fold(name)).join(" ")
}
