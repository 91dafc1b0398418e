import type { Audience, CivilDate, Description, Section } from "../core/document.ts"
import { bytesOfRun, type Run } from "../core/run.ts"
import type { Shelf } from "../core/shelf.ts"
import { audienceRank } from "./audience.ts"
import type { Database, Queries } from "./database.ts"
import { INDEX_VERSION } from "./index-version.ts"
import { forgetPassages, type Tally, tallyPassage, writeFullBlocks } from "./tally.ts"
import { sparseLiteral } from "./term-frequencies.ts"
import { vectorLiteral } from "./vector-literal.ts"

export type DocumentKind = "original" | "note" | "sample"

/** Everything about one document that is to be stored, except its sections. */
export interface NewDocument extends Omit<Description, "relations" | "warnings"> {
  readonly numberKey: string
  readonly nameKey: string
  readonly audience: Audience
  /** The unit that it belongs to; null for the whole organisation's. */
  readonly unit: number | null
  readonly kind: DocumentKind
  readonly officialUrl: string
  readonly format: string
  readonly usedOcr: boolean
  readonly sha256: string
  readonly settingsSha256: string
  readonly warnings: readonly string[]
  readonly relations: Description["relations"]
}

export interface NewPassage {
  readonly weights: ReadonlyMap<number, number>
  /** What it is about, in the built-in model's numbers; null where it knows none of its words. */
  readonly meaning: Float32Array | null
}

export interface NewSection {
  readonly section: Section
  readonly ref: string
  readonly digest: bigint
  readonly run: Run
  readonly passages: readonly NewPassage[]
}

export interface DocumentRow {
  readonly id: number
  readonly collection: string
  readonly file: string
  readonly number: string
  readonly type: string
  readonly issuer: string
  readonly title: string
  readonly issued_on: CivilDate | null
  readonly effective_from: CivilDate | null
  readonly effective_to: CivilDate | null
  readonly audience: Audience
  readonly unit: number | null
  /** As the unit is called last. */
  readonly unit_name: string | null
  readonly kind: DocumentKind
  readonly format: string
  readonly used_ocr: boolean
  readonly sha256: string
  readonly settings_sha256: string
  readonly sections: number
  readonly replaced_by: string | null
  readonly replaced_on: CivilDate | null
}

/** Any fixed number: two runs that write at once take turns on it. */
const TURN = 7_410_222

/** Waits for other changes of the shelf to end, and keeps further ones waiting until this transaction is over. */
export async function lockShelf(queries: Queries): Promise<void> {
  await queries.query(`select pg_advisory_xact_lock(${TURN})`)
}

/** One change of the shelf, in a transaction. */
export function changeShelf<T>(database: Database, work: (queries: Queries) => Promise<T>): Promise<T> {
  return database.transaction(async (queries) => {
    await lockShelf(queries)
    return work(queries)
  })
}

/** Stores a document without sections and returns its id. */
export async function insertDocument(
  queries: Queries,
  place: { collection: string; file: string; at: Date },
  document: NewDocument,
): Promise<number> {
  const [row] = await queries.query<{ id: number }>(
    `insert into documents (collection, file, number, number_key, name_key, type, issuer, title, side, issued_on,
       effective_from, effective_to, audience, kind, official_url, format, used_ocr, sha256, settings_sha256,
       warnings, ingested_at, unit_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
     returning id`,
    [
      place.collection,
      place.file,
      document.number,
      document.numberKey,
      document.nameKey,
      document.type,
      document.issuer,
      document.title,
      document.side,
      document.issuedOn,
      document.effectiveFrom,
      document.effectiveTo,
      audienceRank(document.audience),
      document.kind,
      document.officialUrl,
      document.format,
      document.usedOcr,
      document.sha256,
      document.settingsSha256,
      document.warnings,
      place.at,
      document.unit,
    ],
  )
  await queries.query(
    `insert into document_relations
       (document_id, kind, target, target_key, target_date, unit, effective_on, quote)
     select $1, r.kind, r.target, r."targetKey", r."targetDate", r.unit, r."effectiveOn", r.quote
     from jsonb_to_recordset($2::jsonb) as r (kind text, target text, "targetKey" text, "targetDate" date,
       unit text, "effectiveOn" date, quote text)`,
    [row!.id, JSON.stringify(document.relations)],
  )
  return row!.id
}

/**
 * Adds sections with their search rows to a document; vectors of a model come later. The caller writes `tally` in the
 * same transaction, once, when all is inserted (`writeTally`).
 */
export async function insertSections(
  queries: Queries,
  { id: documentId, shelf }: { readonly id: number; readonly shelf: Shelf },
  firstOrdinal: number,
  sections: readonly NewSection[],
  tally: Tally,
): Promise<void> {
  const rows = sections.map(({ section, ref, digest, run }, index) => ({
    ...section,
    run: Buffer.from(bytesOfRun(run)).toString("hex"),
    ordinal: firstOrdinal + index,
    ref,
    digest: String(digest),
  }))
  const stored = await queries.query<{ id: number; ordinal: number }>(
    `insert into sections (document_id, ordinal, part, path, label, heading, text, page, clauses, ref, digest, run, index_version)
     select $1, s.ordinal, s.part, array(select jsonb_array_elements_text(s.path)), s.label, s.heading, s.text, s.page, s.clauses, s.ref, s.digest,
       decode(s.run, 'hex'), $3
     from jsonb_to_recordset($2::jsonb) as s (ordinal integer, part text, path jsonb, label text, heading text,
       text text, page integer, clauses jsonb, ref text, digest bigint, run text)
     returning id, ordinal`,
    [documentId, JSON.stringify(rows), INDEX_VERSION],
  )
  const idOf = new Map(stored.map((row) => [row.ordinal, row.id]))
  const passages = sections.flatMap((section, index) =>
    section.passages.map((passage) => ({ passage, sectionId: idOf.get(firstOrdinal + index)! })),
  )
  const indexed = await queries.query<{ id: number }>(
    `insert into passages (section_id, document_id, weights, meaning)
     select p.s, $1, p.w::sparsevec, p.m::halfvec
     from rows from (jsonb_to_recordset($2::jsonb) as (s integer, w text, m text)) with ordinality as p (s, w, m, place)
     order by p.place
     returning id`,
    [
      documentId,
      JSON.stringify(
        passages.map(({ passage, sectionId }) => ({
          s: sectionId,
          w: sparseLiteral(passage.weights),
          m: passage.meaning && vectorLiteral(passage.meaning),
        })),
      ),
    ],
  )
  for (const [index, { passage }] of passages.entries())
    tallyPassage(tally, shelf, indexed[index]!.id, passage.weights)
  await writeFullBlocks(queries, tally)
}

/** Takes documents out with everything that hangs on them; counters and postings follow. */
export async function deleteDocuments(queries: Queries, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await forgetPassages(queries, ids)
  await queries.query("delete from documents where id = any($1)", [ids])
  await queries.query(
    "delete from originals o where o.expires_at is null and not exists (select from documents d where d.sha256 = o.sha256)",
  )
}

/**
 * Writes down which documents are replaced, by which and from when, after any change of the shelf. A number
 * without a year, or of a local body, repeats in every office: there the cited date has to agree as well, or
 * where no date is known, the issuer. Of units that do not stand one above the other neither replaces what is the
 * other's: each counts its numbers for itself.
 */
export async function refreshStanding(queries: Queries): Promise<void> {
  await queries.query(
    `with recursive line as (
       select id as of, id from units
       union select line.of, u.parent_id from line join units u on u.id = line.id where u.parent_id is not null
     ), known as (
       select old.id as document_id, new.id as by_id,
         min(coalesce(r.effective_on, new.effective_from, new.issued_on)) as on_day
       from document_relations r
       join documents new on new.id = r.document_id
       join documents old on old.number_key = r.target_key and old.id <> new.id
       where r.kind in ('replaces', 'repeals') and r.unit = '' and r.target_key <> ''
         and old.number_key <> new.number_key
         and (old.number_key ~ '\\m(19|20)\\d\\d\\M' and old.number_key !~ '-(ubnd|hdnd)\\M'
              or r.target_date = old.issued_on
              or (r.target_date is null or old.issued_on is null)
                and (old.issuer = new.issuer or '' in (old.issuer, new.issuer) or old.number_key like '%-tw'))
         and (old.issued_on is null or new.issued_on is null or old.issued_on <= new.issued_on)
         and (old.unit_id is null or new.unit_id is null
              or (old.unit_id, new.unit_id) in (select of, id from line))
       group by old.id, new.id
     ), past as (
       delete from replacements r where not exists (
         select from known where (known.document_id, known.by_id) = (r.document_id, r.by_id))
     )
     insert into replacements (document_id, by_id, on_day) select document_id, by_id, on_day from known
     on conflict (document_id, by_id) do update set on_day = excluded.on_day
       where replacements.on_day is distinct from excluded.on_day`,
  )
  await queries.query("update corpus set version = version + 1")
}

/** To be called when much was read at once: the planner of the embedded database knows of it by no other way. */
export async function countShelf(queries: Queries): Promise<void> {
  await queries.query("analyze documents, sections, passages, postings, term_frequencies, embeddings")
}

const LISTED = `select d.id, d.collection, d.file, d.number, d.type, d.issuer, d.title, d.issued_on, d.effective_from,
    d.effective_to, (array['public', 'members', 'committee'])[d.audience + 1] as audience, d.unit_id as unit,
    (select name from unit_names u where u.unit_id = d.unit_id order by since desc limit 1) as unit_name, d.kind,
    d.format, d.used_ocr, d.sha256, d.settings_sha256, newer.number as replaced_by, newer.on_day as replaced_on,
    (select count(*)::integer from sections s where s.document_id = d.id) as sections
  from documents d left join lateral (
    select n.number, r.on_day from replacements r join documents n on n.id = r.by_id
    where r.document_id = d.id order by r.on_day nulls last, r.by_id limit 1) newer on true`

/** Every document of the shelf: for the operator, who sees all. */
export function listDocuments(database: Database): Promise<DocumentRow[]> {
  return database.query<DocumentRow>(`${LISTED} order by d.collection, d.file, d.number`)
}

/** How many documents and sections there are, for the operator. */
export async function shelfSize(queries: Queries): Promise<{ documents: number; sections: number }> {
  const [row] = await queries.query<{ documents: number; sections: number }>(
    `select (select count(*)::integer from documents) as documents,
       (select count(*)::integer from sections) as sections`,
  )
  return row!
}

/** The documents that came from one folder or bulk file, or from one file of it. */
export function documentsOf(queries: Queries, collection: string, file?: string): Promise<DocumentRow[]> {
  return queries.query<DocumentRow>(
    `${LISTED} where d.collection = $1 and ($2::text is null or d.file = $2)`,
    [collection, file ?? null],
  )
}

/** Documents whose number folds to this key, or whose title, file, or folder and file together are this name. */
export function documentsCalled(queries: Queries, numberKey: string, name: string): Promise<DocumentRow[]> {
  return queries.query<DocumentRow>(
    `${LISTED} where d.number_key = $1 and $1 <> '' or $2 in (d.title, d.file, d.collection || '/' || d.file)
     order by d.collection, d.file, d.number`,
    [numberKey, name],
  )
}

/** The documents made of the very same bytes, oldest first. */
export function sameBytes(queries: Queries, sha256: string): Promise<DocumentRow[]> {
  return queries.query<DocumentRow>(`${LISTED} where d.sha256 = $1 order by d.id`, [sha256])
}
