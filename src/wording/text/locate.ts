import { keyOf } from "./keys.ts"

interface Piece {
  readonly key: string
  readonly start: number
  readonly end: number
}

/** A stored text in the pieces by which quotes are found in it. */
export interface Pieces {
  readonly text: string
  readonly list: readonly Piece[]
}

export interface Span {
  readonly start: number
  readonly end: number
}

const PIECE = /(\p{L}[\p{L}\p{M}]*)|(\p{N}+)|[^\s]/gu
/** Kinds of quotation marks and dashes, which people and machines write as they please. */
const SIGNS = new Map(
  [..."“”„«»'’‘"].map((sign) => [sign, '"']).concat([..."–—‐‑"].map((sign) => [sign, "-"])) as [
    string,
    string,
  ][],
)

/**
 * White space, capitals, the place of the tone, the kind of quotation marks and dashes are no difference between a quote and
 * the stored text; everything else is.
 */
export function piecesOf(text: string): Pieces {
  const list: Piece[] = []
  for (const match of text.matchAll(PIECE)) {
    const [written, word, number] = match
    const key =
      word !== undefined ? keyOf(word) : number !== undefined ? number : (SIGNS.get(written) ?? written)
    list.push({ key, start: match.index, end: match.index + written.length })
  }
  return { text, list }
}

/**
 * Where the quote stands, in whole words; null when it does not stand there word by word. "…" stands for nothing left out. Of
 * several places that one is taken where it is a line, a sentence or a part of its own.
 */
export function locate(stored: Pieces, quote: string): Span | null {
  const pieces = piecesOf(quote)
  const wanted = trimmed(pieces.list)
  const last = wanted.length - 1
  if (wanted.length === 0) return null
  const { list } = stored
  const first = wanted[0]!.key
  let best: Span | null = null
  let mostFree = -1
  for (let at = 0; at + wanted.length <= list.length && mostFree < 2; at += 1) {
    if (list[at]!.key !== first && wanted.length < 4) continue
    const place = (step: number) => (last < 3 ? null : step === 0 ? "first" : step === last ? "last" : null)
    if (!wanted.every((piece, step) => agrees(stored, at + step, pieces, piece, place(step)))) continue
    const [start, end] = [list[at]!.start, list[at + wanted.length - 1]!.end]
    const free = Number(BEGINS.test(stored.text.slice(0, start))) + Number(ENDS.test(stored.text.slice(end)))
    if (free > mostFree) best = { start, end }
    mostFree = Math.max(mostFree, free)
  }
  return best
}

const BEGINS = /(?:^|[\n.;:)])\s*["“]?$/
const ENDS = /^["”]?\s*(?:$|[\n.;:])/

/** A quote may begin and end within a word: what is shown is the whole one. Never within a number. */
function agrees(
  stored: Pieces,
  at: number,
  quote: Pieces,
  wanted: Piece,
  place: "first" | "last" | null,
): boolean {
  const piece = stored.list[at]!
  if (piece.key === wanted.key) return true
  if (place === null) return false
  const [whole, part] = [written(stored, piece), written(quote, wanted)]
  if (!/^\p{L}+$/u.test(whole)) return false
  return place === "first" ? whole.endsWith(part) : whole.startsWith(part)
}

function written({ text }: Pieces, { start, end }: Piece): string {
  return text.slice(start, end).normalize("NFC").toLowerCase()
}

/** Without the stops and quotation marks that models put around. */
function trimmed(list: readonly Piece[]): readonly Piece[] {
  const says = ({ key }: Piece) => /[\p{L}\p{N}%]/u.test(key)
  const from = list.findIndex(says)
  return from < 0 ? [] : list.slice(from, list.findLastIndex(says) + 1)
}
