import type { CivilDate, Clause, Relation, Section } from "../core/document.ts"
import type { Sight } from "../core/shelf.ts"
import type { Queries } from "./database.ts"
import type { DocumentKind } from "./documents.ts"

/** What a reader must know of a document to trust a quotation from it. */
export interface DocumentFacts {
  readonly documentId: number
  readonly file: string
  readonly number: string
  readonly numberKey: string
  readonly type: string
  readonly issuer: string
  readonly title: string
  readonly nameKey: string
  readonly issuedOn: CivilDate | null
  readonly effectiveFrom: CivilDate | null
  readonly effectiveTo: CivilDate | null
  /** Number of the document that replaced it; null when none did, or none that this reader may know. */
  readonly replacedBy: string | null
  readonly replacedOn: CivilDate | null
  /**
   * True when one that this reader may not know replaces it, or did so first: nobody may call it in force then. What
   * stands in a unit that the reader does not belong to replaces nothing for them.
   */
  readonly isForceHidden: boolean
  readonly kind: DocumentKind
  readonly usedOcr: boolean
  readonly sha256: string
  readonly hasOriginal: boolean
  readonly officialUrl: string
}

/** A section as it is read, together with its document's facts. */
export interface StoredSection extends Section, DocumentFacts {
  readonly id: number
  readonly ordinal: number
  readonly ref: string
  readonly digest: string
  readonly clauses: readonly Clause[]
}

/** Enough of a section to find it by its locator. */
export interface SectionLabel {
  readonly id: number
  readonly documentId: number
  readonly ordinal: number
  readonly part: string
  readonly path: readonly string[]
  readonly label: string
  readonly heading: string
}

// A unit's papers bind only those who belong to it, who see its lowest shelf: to others they do not exist.
export const FACTS = `d.id as "documentId", d.file, d.number, d.number_key as "numberKey", d.type, d.issuer, d.title,
    d.name_key as "nameKey", d.issued_on as "issuedOn", d.effective_from as "effectiveFrom",
    d.effective_to as "effectiveTo", newer.number as "replacedBy", newer.on_day as "replacedOn",
    exists (select from replacements r join documents n on n.id = r.by_id
      where r.document_id = d.id and n.shelf <> all($2::integer[]) and n.shelf / 4 * 4 = any($2::integer[])
        and (newer.number is null or r.on_day < newer.on_day or r.on_day is null and newer.on_day is not null)
    ) as "isForceHidden", d.kind, d.used_ocr as "usedOcr",
    d.sha256, exists (select from originals o where o.sha256 = d.sha256) as "hasOriginal",
    d.official_url as "officialUrl"`
/** For `FACTS`: a table expression; `$2` is the reader's sight. */
export const WITH_STANDING = `documents d left join lateral (
    select n.number, r.on_day from replacements r join documents n on n.id = r.by_id
    where r.document_id = d.id and n.shelf = any($2::integer[])
    order by r.on_day nulls last, r.by_id limit 1) newer on true`
const SECTION = `s.id, s.ordinal, s.part, s.path, s.label, s.heading, s.text, s.page, s.clauses, s.ref, s.digest::text`

/** These sections, as far as the reader may see them, in no particular order. */
export function readSections(
  queries: Queries,
  ids: readonly number[],
  sight: Sight,
): Promise<StoredSection[]> {
  return queries.query<StoredSection>(
    `select ${SECTION}, ${FACTS} from sections s join ${WITH_STANDING} on d.id = s.document_id
     where s.id = any($1) and d.shelf = any($2::integer[])`,
    [ids, sight],
  )
}

/** The first so many characters of these sections, as far as the reader may see them, in the order of `ids`. */
export async function readBeginnings(
  queries: Queries,
  ids: readonly number[],
  sight: Sight,
  characters: number,
): Promise<string[]> {
  const rows = await queries.query<{ text: string }>(
    `select left(s.text, $3) as text from sections s join documents d on d.id = s.document_id
     where s.id = any($1) and d.shelf = any($2::integer[]) order by array_position($1::integer[], s.id)`,
    [ids, sight, characters],
  )
  return rows.map(({ text }) => text)
}

/** Where a section stands, without its text. */
export interface SectionPlace {
  readonly id: number
  readonly number: string
  readonly part: string
  readonly label: string
  readonly ref: string
}

/** The places of these sections, as far as the reader may see them, in no particular order. */
export function readPlaces(queries: Queries, ids: readonly number[], sight: Sight): Promise<SectionPlace[]> {
  return queries.query<SectionPlace>(
    `select s.id, d.number, s.part, s.label, s.ref from sections s join documents d on d.id = s.document_id
     where s.id = any($1) and d.shelf = any($2::integer[])`,
    [ids, sight],
  )
}

/** The section before (`step` -1) or after (1) another one of the same document. */
export async function neighbourSection(
  queries: Queries,
  place: { documentId: number; ordinal: number },
  step: -1 | 1,
  sight: Sight,
): Promise<StoredSection | undefined> {
  const [row] = await queries.query<StoredSection>(
    `select ${SECTION}, ${FACTS} from sections s join ${WITH_STANDING} on d.id = s.document_id
     where s.document_id = $1 and d.shelf = any($2::integer[]) and s.ordinal = $3`,
    [place.documentId, sight, place.ordinal + step],
  )
  return row
}

/** The table of contents of these documents, in reading order. */
export function readLabels(
  queries: Queries,
  documentIds: readonly number[],
  sight: Sight,
): Promise<SectionLabel[]> {
  return queries.query<SectionLabel>(
    `select s.id, s.document_id as "documentId", s.ordinal, s.part, s.path, s.label, s.heading
     from sections s join documents d on d.id = s.document_id
     where s.document_id = any($1) and d.shelf = any($2::integer[]) order by s.document_id, s.ordinal`,
    [documentIds, sight],
  )
}

/** Facts of these documents, as far as the reader may see them. */
export function readFacts(
  queries: Queries,
  documentIds: readonly number[],
  sight: Sight,
): Promise<DocumentFacts[]> {
  return queries.query<DocumentFacts>(
    `select ${FACTS} from ${WITH_STANDING} where d.id = any($1) and d.shelf = any($2::integer[])`,
    [documentIds, sight],
  )
}

/** Documents whose folded number contains this integer as a word; the caller compares the other parts. */
export function findByNumber(queries: Queries, integer: number, sight: Sight): Promise<DocumentFacts[]> {
  return queries.query<DocumentFacts>(
    `select ${FACTS} from ${WITH_STANDING}
     where d.number_key ~ ('\\m' || $1::text || '\\M') and d.shelf = any($2::integer[])
     order by d.issued_on desc nulls last, d.id`,
    [integer, sight],
  )
}

/** What a document replaces, repeals or amends, in the order of its text. */
export function relationsMade(queries: Queries, documentId: number, sight: Sight): Promise<StoredRelation[]> {
  return queries.query<StoredRelation>(
    `select r.document_id as "documentId", r.kind, r.target, r.target_key as "targetKey",
       r.target_date as "targetDate", r.unit, r.effective_on as "effectiveOn", r.quote
     from document_relations r join documents d on d.id = r.document_id
     where r.document_id = $1 and r.kind <> 'based_on' and d.shelf = any($2::integer[]) order by r.id`,
    [documentId, sight],
  )
}

/** Documents whose folded title stands in a folded question: "luat khieu nai". Longest title first. */
export function findByName(queries: Queries, question: string, sight: Sight): Promise<DocumentFacts[]> {
  return queries.query<DocumentFacts>(
    `select ${FACTS} from ${WITH_STANDING}
     where d.name_key <> '' and position(' ' || d.name_key || ' ' in ' ' || $1 || ' ') > 0 and d.shelf = any($2::integer[])
     order by length(d.name_key) desc, d.issued_on desc nulls last, d.id limit 20`,
    [question, sight],
  )
}

/** What a visible document says about another one: the answer to "còn hiệu lực không?". */
export interface StoredRelation extends Relation {
  readonly documentId: number
}

/** Relations whose target's folded number contains this integer as a word. */
export function relationsNaming(queries: Queries, integer: number, sight: Sight): Promise<StoredRelation[]> {
  return queries.query<StoredRelation>(
    `select r.document_id as "documentId", r.kind, r.target, r.target_key as "targetKey",
       r.target_date as "targetDate", r.unit, r.effective_on as "effectiveOn", r.quote
     from document_relations r join documents d on d.id = r.document_id
     where r.target_key ~ ('\\m' || $1::text || '\\M') and d.shelf = any($2::integer[])
     order by array_position(array['replaces', 'repeals', 'amends', 'based_on'], r.kind), d.issued_on desc nulls last, r.id`,
    [integer, sight],
  )
}
