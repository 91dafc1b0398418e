/** What stands between a token and the one before it. */
export const GAP = {
  none: 0,
  /** A comma, a dash, the next cell of a row. */
  weak: 1,
  /** A full stop, a semicolon, a colon, a line of its own. */
  strong: 2,
} as const
export type Gap = (typeof GAP)[keyof typeof GAP]

export type TokenKind =
  | "word"
  /** A number of any kind; the key says its value: "#30", "#5/2/2026", "#t19:30", "#2/3". */
  | "figure"
  /** A document's number; the key is its `documentKey` after "§". */
  | "document"
  /** "Điều 5", "khoản 2", "điểm a", "Mục II.1": "§điều:5". */
  | "locator"
  /** A word that turns, bounds or binds what stands beside it; see `operators.ts`. The key begins with "!". */
  | "operator"

/** A syllable, or what is read as one whole thing. */
export interface Token {
  readonly key: string
  readonly kind: TokenKind
  /** Where it stands in its text; `end` is exclusive. */
  readonly start: number
  readonly end: number
  readonly gap: Gap
  /** Written with a capital. */
  readonly isCapital: boolean
  /** Stands in brackets. */
  readonly isAside: boolean
}
