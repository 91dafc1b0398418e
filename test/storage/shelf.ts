import type { Audience, Relation } from "../../src/core/document.ts"
import { documentKey } from "../../src/core/document-number.ts"
import { type Sight, shelfOf, sightOf } from "../../src/core/shelf.ts"
import { countTerms, foldedSyllables, termRun } from "../../src/core/terms.ts"
import { sha256 } from "../../src/ingest/digest.ts"
import { indexSections } from "../../src/ingest/prepare.ts"
import { splitArticle } from "../../src/ingest/structure/index.ts"
import { meaningOfText } from "../../src/retrieval/meaning/embed.ts"
import type { Database, Queries } from "../../src/storage/database.ts"
import {
  changeShelf,
  deleteDocuments,
  insertDocument,
  insertSections,
  type NewDocument,
  refreshStanding,
} from "../../src/storage/documents.ts"
import { BLOCK, placeAt, readGroups, weightAt } from "../../src/storage/postings/format.ts"
import { searchPassages } from "../../src/storage/search.ts"
import { newTally, writeTally } from "../../src/storage/tally.ts"
import { emptyTables } from "../support/empty.ts"

export const AT = new Date("2026-11-21T02:00:00Z")

/** A document in a few words; what is not said is empty. Articles are heading lines with the text below them. */
export interface Draft extends Partial<Omit<NewDocument, "relations">> {
  readonly file?: string
  readonly collection?: string
  readonly articles?: Readonly<Record<string, string>>
  readonly relations?: readonly Partial<Relation>[]
}

export async function emptyShelf(database: Database): Promise<void> {
  await emptyTables(database, "documents, originals, term_frequencies, counted_passages, postings")
  await database.query("update corpus set version = 0")
}

/** Puts a document on the shelf as reading a file does, inside the caller's transaction, and returns its id. */
export async function insertDraft(queries: Queries, draft: Draft): Promise<number> {
  const { file = `${draft.number ?? "van-ban"}.txt`, collection = "kho", articles = {}, ...given } = draft
  const number = given.number ?? ""
  const document: NewDocument = {
    type: "Quy định",
    issuer: "",
    title: "",
    side: "",
    issuedOn: null,
    effectiveFrom: null,
    effectiveTo: null,
    audience: "public",
    unit: null,
    kind: "original",
    officialUrl: "",
    format: "txt",
    usedOcr: false,
    sha256: sha256(`${collection} ${file} ${number}`),
    settingsSha256: "",
    warnings: [],
    numberKey: number === "" ? "" : documentKey(number),
    nameKey: foldedSyllables(given.title ?? "").join(" "),
    ...given,
    number,
    relations: (given.relations ?? []).map(fullRelation),
  }
  const id = await insertDocument(queries, { collection, file, at: AT }, document)
  const sections = Object.entries(articles).map(([heading, text]) => splitArticle(heading, text))
  const indexed = indexSections(sections)
  const tally = newTally()
  await insertSections(queries, { id, shelf: shelfOf(document.audience, document.unit) }, 0, indexed, tally)
  await writeTally(queries, tally)
  return id
}

function fullRelation(relation: Partial<Relation>): Relation {
  const target = relation.target ?? ""
  return {
    kind: "replaces",
    target,
    targetKey: documentKey(target),
    targetDate: null,
    unit: "",
    effectiveOn: null,
    quote: "",
    ...relation,
  }
}

/** One change of the shelf with one document more. */
export function shelve(database: Database, draft: Draft): Promise<number> {
  return changeShelf(database, async (queries) => {
    const id = await insertDraft(queries, draft)
    await refreshStanding(queries)
    return id
  })
}

export function unshelve(database: Database, ...ids: number[]): Promise<void> {
  return changeShelf(database, async (queries) => {
    await deleteDocuments(queries, ids)
    await refreshStanding(queries)
  })
}

/** Searches as a question does; `vectors` false goes by words alone. */
export async function searchFor(
  database: Database,
  question: string,
  options: {
    audience?: Audience
    sight?: Sight
    documents?: number[]
    limit?: number
    vectors?: boolean
  } = {},
) {
  const meaning = options.vectors === false ? null : meaningOfText(question)
  return searchPassages(database, {
    terms: countTerms(termRun(question)),
    sight: options.sight ?? sightOf(options.audience ?? "public"),
    documents: options.documents ?? null,
    meaning,
    limit: options.limit ?? 20,
  })
}

/** The counters of words and passages, without the rows that hold only zeros, and the postings one by one. */
export async function countersOf(queries: Queries) {
  const [counted] = await queries.query<{ passages: number }>(
    "select coalesce(sum(passages), 0)::integer as passages from counted_passages",
  )
  const rows = await queries.query<{ shelf: number; bucket: number; counts: number[] }>(
    "select shelf, bucket, counts from term_frequencies where 0 <> any(counts) order by 1, 2",
  )
  return { passages: counted!.passages, rows, postings: await postingsOf(queries) }
}

/** "shelf term passage weight" of each posting, sorted; passages are counted from the first that there is. */
export async function postingsOf(queries: Queries): Promise<string[]> {
  const rows = await queries.query<{ shelf: number; key: number; block: number; entries: Uint8Array }>(
    "select shelf, key, block, entries from postings",
  )
  const list = rows.flatMap(({ shelf, key, block, entries }) => {
    const own: (readonly [shelf: number, term: number, passage: number, weight: number])[] = []
    readGroups(key, entries, (term, from, to) => {
      for (let at = from; at < to; at += 3)
        own.push([shelf, term, block * BLOCK + placeAt(entries, at), weightAt(entries, at)])
    })
    return own
  })
  const passages = [...new Set(list.map(([, , passage]) => passage))].sort((left, right) => left - right)
  const placeOf = new Map(passages.map((passage, place) => [passage, place]))
  return list
    .map(([shelf, term, passage, weight]) => `${shelf} ${term} ${placeOf.get(passage)} ${weight}`)
    .sort()
}
