import type { Quoted } from "../ground.ts"
import { keyOf } from "../text/keys.ts"
import { VERBAL } from "../text/operators.ts"
import { tokensOf } from "../text/tokens.ts"

const LABEL = /^(?:Điều )?\d+(?:\.\d+)*\.\s+/u
const FURTHER_HEADING = /^[IVX]+\s?[-.]/mu
const IS = /^ (?:bao gồm|gồm|là)[:,]? |^: /u

/**
 * The sentence without the heading in front, where it says of the heading the whole list that stands below it: "Hồ sơ cần có gồm đơn
 * và phiếu" of "Đơn và phiếu" under "6. Hồ sơ cần có".
 */
export function withoutHeading(quotes: readonly Quoted[], text: string): string[] {
  return quotes.flatMap(({ stored: { evidence }, span }) => {
    const line = evidence.text.indexOf("\n")
    const isOfHeading =
      line > 0 && span.start > line && !FURTHER_HEADING.test(evidence.text.slice(0, span.start))
    const told = evidence.text.slice(span.start, span.end)
    const isList = /,| và /u.test(told) && !tokensOf(told).some(({ key }) => VERBAL.has(key))
    if (!isOfHeading || !isList) return []
    const heading = evidence.text.slice(0, line).replace(LABEL, "").trim()
    const names = [heading, heading.slice(heading.indexOf(":") + 1).trim()]
    return names.flatMap((name) => {
      const rest = text.slice(name.length)
      const isNamed = name !== "" && sameWords(text.slice(0, name.length), name)
      const list = rest.replace(IS, "")
      return isNamed && IS.test(rest) && sameWords(list, told) ? [list] : []
    })
  })
}

function sameWords(one: string, other: string): boolean {
  const keys = (text: string) => (text.match(/[\p{L}\p{N}%]+/gu) ?? []).map((word) => keyOf(word))
  return keys(one).join(" ") === keys(other).join(" ")
}
