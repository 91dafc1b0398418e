import { fold } from "../text.ts"
import { readable } from "./readable.ts"

/** Days, spans of years, sums of money with their points, shares: no such figure is a run of digits. */
const HARMLESS = [
  /(?<!\d)\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d(?!\d)/g,
  /(?<!\d)(?:19|20)\d\d(?:\s?[-–,;]\s?(?:19|20)\d\d)+(?!\d)/g,
  /(?<![\d.,])[1-9]\d{0,2}(?:[.,]\d{3})+(?:,\d{1,2})?(?![\d.,]\d)/g,
  /(?<!\d)[1-9]\d{3,14}(?=\s?(?:d|dong|vnd|trieu|ty|usd)(?![a-z]))/g,
  /(?<!\d)\d{1,2}(?::|h)\d{2}(?!\d)/g,
]
/** Nine digits of any script, with at most two signs between two of them. */
const RUN = /\p{N}(?:[^\p{L}\p{N},;\n]{0,2}\p{N}){8}/u
const SAID =
  /(?<![a-z])(?:khong|mot|hai|ba|bon|nam|sau|bay|tam|chin)(?:[\s,.-]{1,3}(?:khong|mot|hai|ba|bon|nam|sau|bay|tam|chin)){8}(?![a-z])/
/** What is counted up from one, such as the steps of something. */
const COUNTED =
  /(?<![a-z])mot[\s,.-]+hai[\s,.-]+ba[\s,.-]+bon[\s,.-]+nam[\s,.-]+sau[\s,.-]+bay[\s,.-]+tam[\s,.-]+chin/g
const MAIL = /[^\s@]@[^\s@]/

/** Whether a redacted text still has what only the number or the address of somebody looks like. It knows no rules. */
export function leadsToSomebody(redacted: string): boolean {
  let rest = fold(readable(redacted))
  for (const pattern of [...HARMLESS, COUNTED]) rest = rest.replace(pattern, " · · · ")
  return RUN.test(rest) || SAID.test(rest) || MAIL.test(rest)
}
