import { fold } from "./text.ts"

/** `fold` with every UTF-16 unit in its place, so that an offset in the result is an offset in `text` (NFC). */
export function foldAligned(text: string): string {
  const folded = fold(text)
  return folded.length === text.length ? folded : text.split("").map(foldUnit).join("")
}

function foldUnit(unit: string): string {
  const folded = fold(unit)
  return folded.length === 1 ? folded : unit
}
