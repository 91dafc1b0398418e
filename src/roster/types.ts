/** What a person on the list is in the cell. A person may be several: member and deputy, member and exempt. */
export const ROSTER_ROLES = [
  "member",
  "probationary",
  "secretary",
  "deputy",
  "committee",
  "exempt",
  "elsewhere",
] as const
export type RosterRole = (typeof ROSTER_ROLES)[number]

/** What a reader should know of a person's phone: it takes no messages, it was one of two, it had an old prefix. */
export type RosterNote = "landline" | "two-phones" | "old-prefix"

export interface RosterRow {
  /** As in the file, from 1. */
  readonly line: number
  /** NFC, single spaces; a name all in capitals has only its first letters left large. */
  readonly name: string
  /** International form, "+84912345678". */
  readonly phone: string | null
  /** "member" or "probationary" first; never empty. */
  readonly roles: readonly RosterRole[]
  /** The list's own number for the person; never that of a Party card or an identity card. */
  readonly listRef: string | null
  readonly notes: readonly RosterNote[]
}

/** What a column of the file was taken for. `left`: seen, and not taken. */
export type Field =
  | "order"
  | "name"
  | "family"
  | "given"
  | "phone"
  | "office"
  | "kind"
  | "official"
  | "probationary"
  | "officialDate"
  | "probationDate"
  | "exempt"
  | "elsewhere"
  | "listRef"
  | "note"
  | "private"
  | "left"

export interface RosterColumn {
  /** "A", "B", … */
  readonly column: string
  /** As in the file, at most 60 characters; empty where the column has none. */
  readonly title: string
  readonly field: Field
}

export interface RosterProblem {
  /** As in the file, from 1; null where the whole list or column is meant. */
  readonly line: number | null
  /** "A", "B", …; null where no single column is meant. */
  readonly column: string | null
  /** The id of its sentence in `locales/`. */
  readonly code: string
  /** `stops`: the list cannot be taken until it is mended. `told`: the reader should know. */
  readonly level: "stops" | "told"
  /** The variables of the sentence; never a phone number. */
  readonly details: Readonly<Record<string, string | number>>
}

export interface RosterReading {
  /** Everybody who has a usable name, in the order of the file. */
  readonly rows: readonly RosterRow[]
  /** In the order of the file; those of the whole list first. */
  readonly problems: readonly RosterProblem[]
  readonly columns: readonly RosterColumn[]
}
