import { checkWording } from "../../../src/wording/check.ts"
import type { Checked, Fault } from "../../../src/wording/types.ts"

/** One sentence over one stored text, backed by these quotes; without any by all of the text. */
export function checkOne(stored: string, text: string, options: Options = {}): Checked {
  const { question = "Quy định thế nào?", source = "Quy chế số 03-QC/CB ngày 22/12/2025, Điều 5" } = options
  const quotes = options.quotes ?? stored.split("\n")
  return checkWording(
    question,
    [{ id: "D1", source, text: stored }],
    [{ text, sources: quotes.map((quote) => ({ passage: "D1", quote })) }],
  )
}

interface Options {
  readonly question?: string
  readonly source?: string
  readonly quotes?: readonly string[]
}

/** Why it is not sent; null when it is. */
export function faultIn(stored: string, text: string, options?: Options): Fault | null {
  return checkOne(stored, text, options).faults[0]!
}
