import type { Quoted, Stored } from "./ground.ts"
import { keySet } from "./text/keys.ts"
import { GAP, type Token } from "./text/token.ts"

/** What the named passages say around the quotes. */
export interface Context {
  /** Each two words that stand beside each other there, quoted or not: "gửi đơn". */
  readonly pairs: ReadonlySet<string>
  /** Words of the headings over the quotes. */
  readonly headings: ReadonlySet<string>
  /** The pieces of text between full stops, semicolons and lines, quoted or not. */
  readonly units: readonly (readonly Token[])[]
}

/** "Xếp loại từng đảng viên" is about "xếp loại đảng viên". */
const COUNTING = keySet("từng mỗi các những")

export function contextOf(quotes: readonly Quoted[]): Context {
  const pairs = new Set<string>()
  const headings = new Set<string>()
  const units: Token[][] = []
  for (const stored of new Set(quotes.map((quote) => quote.stored))) {
    let before = ""
    for (const token of stored.tokens) {
      if (token.gap === GAP.strong || units.length === 0) units.push([])
      units.at(-1)!.push(token)
      if (token.gap === GAP.none) pairs.add(`${before} ${token.key}`)
      if (!COUNTING.has(token.key)) before = token.key
    }
    for (const key of headingOf(stored)) headings.add(key)
  }
  return { pairs, headings, units }
}

/** The first line names what the others are about, unless it is a sentence itself. */
function headingOf({ evidence, tokens }: Stored): string[] {
  const end = evidence.text.indexOf("\n")
  if (end < 0 || /[.;,]\s*$/u.test(evidence.text.slice(0, end))) return []
  return tokens.filter((token) => token.end <= end).map(({ key }) => key)
}
