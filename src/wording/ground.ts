import { keyOf } from "./text/keys.ts"
import { type Pieces, piecesOf, type Span } from "./text/locate.ts"
import { GAP, type Token } from "./text/token.ts"
import { tokensOf } from "./text/tokens.ts"
import type { Evidence } from "./types.ts"

/** A token of what a sentence is laid beside. */
export interface Mark extends Token {
  /** The piece of text between full stops, semicolons, colons or lines that it stands in. */
  readonly unit: number
  /** The line that it stands in, of all that are here. */
  readonly line: number
  /** The part between commas. */
  readonly part: number
  readonly passage: string
  /** Whether it stands in a quote; the rest of its unit is here for what it says about the quote. */
  readonly isQuoted: boolean
  /** Whether it stands in the name of the place instead. */
  readonly isSource: boolean
  /** Its text, for words with a capital. */
  readonly written: string
}

/** A stored text as it is read for checking, once for all sentences. */
export class Stored {
  readonly evidence: Evidence
  #pieces: Pieces | undefined
  #tokens: readonly Token[] | undefined
  #source: readonly Token[] | undefined

  constructor(evidence: Evidence) {
    this.evidence = evidence
  }

  get pieces(): Pieces {
    this.#pieces ??= piecesOf(this.evidence.text)
    return this.#pieces
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokensOf(this.evidence.text)
    return this.#tokens
  }

  get source(): readonly Token[] {
    this.#source ??= tokensOf(this.evidence.source)
    return this.#source
  }
}

export interface Quoted {
  readonly stored: Stored
  readonly span: Span
}

/** What follows in a sentence of its own and yet bounds the one before. */
const BOUNDS_WHAT_CAME = new Set(["!trừ", keyOf("riêng")])

/**
 * Everything that a sentence is laid beside: the units of the stored texts that its quotes stand in, whole, so that a quote
 * that was cut behind its "không" does not pass; and the names of the places.
 */
export function groundOf(quotes: readonly Quoted[]): Mark[] {
  const marks: Mark[] = []
  let unit = -1
  let line = -1
  let part = -1
  const add = (tokens: readonly Token[], stored: Stored, text: string, spans: readonly Span[] | null) => {
    let end = -1
    for (const token of tokens) {
      if (end < 0 || text.slice(end, token.start).includes("\n")) line += 1
      end = token.end
      if (token.gap === GAP.strong || token === tokens[0]) unit += 1
      if (token.gap !== GAP.none || token === tokens[0]) part += 1
      marks.push({
        ...token,
        unit,
        line,
        part,
        passage: stored.evidence.id,
        isQuoted: spans?.some(({ start, end }) => token.start >= start && token.end <= end) ?? false,
        isSource: spans === null,
        written: token.isCapital ? text.slice(token.start, token.end) : "",
      })
    }
  }
  const places = new Set(quotes.map(({ stored }) => stored))
  for (const stored of places) {
    const spans = quotes.filter((quote) => quote.stored === stored).map(({ span }) => span)
    add(touched(stored.tokens, spans), stored, stored.evidence.text, spans)
  }
  for (const stored of places) add(stored.source, stored, stored.evidence.source, null)
  return marks
}

function touched(tokens: readonly Token[], spans: readonly Span[]): Token[] {
  const kept: Token[] = []
  let unit: Token[] = []
  let isKept = false
  const isQuoted = (token: Token) => spans.some(({ start, end }) => token.start < end && token.end > start)
  const close = () => {
    const bounds = isKept && BOUNDS_WHAT_CAME.has(unit[0]?.key ?? "")
    isKept = bounds || unit.some(isQuoted)
    if (isKept) kept.push(...unit)
    unit = []
  }
  for (const token of tokens) {
    if (token.gap === GAP.strong) close()
    unit.push(token)
  }
  close()
  return kept
}
