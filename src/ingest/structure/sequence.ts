import type { Marker } from "./markers.ts"
import { letterRank } from "./numerals.ts"

/** A gap in the numbers costs more than half an article, so that a run without gaps wins over one with stray numbers. */
const GAP_COST = 0.6

/**
 * Which of a part's article headings are its own: the longest run of rising numbers. Headings that do not fit are
 * quotations without quotation marks, or references at the start of a line.
 */
export function articleRun(markers: readonly (Marker | null)[]): number[] {
  const at = markers.flatMap((marker, index) => (marker?.kind === "article" ? [index] : []))
  const values = at.map((index) => orderOf(markers[index] as Marker))
  const coded = at.some((index) => markers[index]?.number.includes("."))
  if (coded) return at
  const best = values.map(() => 1)
  const from = values.map(() => -1)
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number
    best[index] = value < 2 ? 1 : 1 - GAP_COST
    for (let before = 0; before < index; before++) {
      const step = value - (values[before] as number)
      if (step <= 0) continue
      const score = (best[before] as number) + 1 - (step > 1 ? GAP_COST : 0)
      if (score > (best[index] as number)) {
        best[index] = score
        from[index] = before
      }
    }
  }
  let last = best.reduce((top, score, index) => (score > (best[top] ?? 0) ? index : top), 0)
  const run: number[] = []
  for (; last >= 0 && values.length > 0; last = from[last] as number) run.unshift(at[last] as number)
  return run
}

/** 3 for "3", 3.01 and more for "3a": inserted articles stand between the numbers. */
function orderOf(marker: Marker): number {
  const letter = marker.number.replace(/\d/g, "")
  return marker.value + (letter === "" ? 0 : (letterRank(letter) + 1) / 100)
}
