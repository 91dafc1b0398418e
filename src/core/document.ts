/**
 * The words for what Chibo reads and quotes. A document (văn bản) is cut into sections: a Điều, or the
 * outermost numbered item where there is no Điều. A section is read whole; its clauses (khoản, điểm, mục,
 * gạch đầu dòng) are spans of its text, so every citation is a substring of what is stored.
 */

/** Who may know that a document exists. Each audience includes the ones before it. */
export type Audience = "public" | "members" | "committee"
export const AUDIENCES: readonly Audience[] = ["public", "members", "committee"]

/** A calendar date in Vietnam, `YYYY-MM-DD`. */
export type CivilDate = string

export type ClauseKind = "clause" | "point" | "item" | "dash" | "paragraph" | "row" | "quoted"

/** A span of a section's text. Offsets are UTF-16 units; `end` is exclusive and without trailing space. */
export interface Clause {
  readonly kind: ClauseKind
  /** As a citation says it: "khoản 2", "điểm đ", "3.2.1", "gạch đầu dòng 3"; empty for a bare paragraph. */
  readonly label: string
  readonly start: number
  readonly end: number
  /** Index of the enclosing clause in the same list, or -1 when it hangs on the section itself. */
  readonly parent: number
}

export interface Section {
  /** Which part of the file: "" for the body, else "Quy chế", "Phụ lục I" and the like. */
  readonly part: string
  /** Headings above, outermost first: ["Chương II QUYỀN VÀ NGHĨA VỤ", "Mục 1. …"]. */
  readonly path: readonly string[]
  /** As a citation says it: "Điều 24", "Mục II", "điểm 3.2", "Mở đầu". */
  readonly label: string
  /** The section's own title without its number; may be empty. */
  readonly heading: string
  /** Verbatim (after NFC and unification of spaces), heading line included. */
  readonly text: string
  /** Page of the original on which it starts, counted from 1; null where the format has no pages. */
  readonly page: number | null
  /** In reading order; a parent stands before its children. */
  readonly clauses: readonly Clause[]
}

export type RelationKind = "replaces" | "repeals" | "amends" | "based_on"

/** What one document does to another, in the words that say so. */
export interface Relation {
  readonly kind: RelationKind
  /** The other document as written: "Nghị định số 13/2023/NĐ-CP". */
  readonly target: string
  /** `documentKey` of the target's number; empty when only a name was given. */
  readonly targetKey: string
  readonly targetDate: CivilDate | null
  /** "khoản 1 Điều 109" when only a part is concerned; empty for the whole document. */
  readonly unit: string
  /** From when; null means from the day the source document takes effect. */
  readonly effectiveOn: CivilDate | null
  /** The sentence, a substring of one section of the source document. */
  readonly quote: string
}

/** What a text says about itself. Empty strings and nulls mean that it does not say. */
export interface Description {
  readonly number: string
  readonly type: string
  readonly issuer: string
  readonly title: string
  readonly side: "party" | "state" | ""
  readonly issuedOn: CivilDate | null
  readonly effectiveFrom: CivilDate | null
  readonly effectiveTo: CivilDate | null
  readonly relations: readonly Relation[]
  /** English, for the operator's report: "day of issue is missing in the text layer". */
  readonly warnings: readonly string[]
}
