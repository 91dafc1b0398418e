import { documentKey } from "../core/document-number.ts"
import { shelfOf } from "../core/shelf.ts"
import type { Queries } from "../storage/database.ts"
import { insertDocument, insertSections, type NewDocument, type NewSection } from "../storage/documents.ts"
import type { Tally } from "../storage/tally.ts"
import { type BulkArticle, readBulk } from "./bulk.ts"
import type { IngestDeps } from "./deps.ts"
import { nameKey } from "./name-key.ts"
import { indexSections, refuseSecrets, refuseSecretTitle } from "./prepare.ts"
import type { FoundFile } from "./walk.ts"

const BATCH = 500
const MOST_WARNINGS = 20

export interface BulkStored {
  readonly documents: number
  readonly sections: number
  readonly warnings: readonly string[]
}

interface OpenDocument {
  readonly id: number
  ordinal: number
}

/**
 * Stores every article of a bulk file inside the caller's transaction, one document per number (and per
 * audience, so that a hidden article never makes a visible document longer).
 */
export async function storeBulk(
  deps: IngestDeps,
  queries: Queries,
  found: FoundFile,
  stamp: Pick<NewDocument, "sha256" | "settingsSha256" | "audience" | "unit">,
  tally: Tally,
  onArticles: (count: number) => void,
): Promise<BulkStored> {
  const open = new Map<string, OpenDocument>()
  const warnings: string[] = []
  let sections = 0
  let hasFailed = false
  const warn = (text: string) => {
    if (warnings.length < MOST_WARNINGS) warnings.push(text)
  }
  const onBad = (lineNumber: number, problem: string) => {
    warn(`line ${lineNumber}: ${problem}`)
  }
  const write = async (articles: readonly BulkArticle[], indexed: readonly NewSection[]) => {
    const byDocument = Map.groupBy(articles.keys(), (index) => documentOf(articles[index]!))
    for (const [key, indexes] of byDocument) {
      if (hasFailed) return
      const first = articles[indexes[0]!]!
      const document = open.get(key) ?? {
        id: await insertBulkDocument(deps, queries, found, stamp, first),
        ordinal: 0,
      }
      open.set(key, document)
      const list = indexes.map((index) => indexed[index]!)
      await insertSections(
        queries,
        { id: document.id, shelf: shelfOf(first.audience, stamp.unit) },
        document.ordinal,
        list,
        tally,
      )
      document.ordinal += list.length
    }
    sections += articles.length
    onArticles(sections)
  }
  // The next batch is prepared while the database writes the one before it.
  let writing = Promise.resolve()
  try {
    for await (const batch of readBulk(found.absolute, stamp.audience, BATCH, onBad)) {
      const articles = batch.filter((article) => isStorable(article, warn))
      const indexed = indexSections(
        articles.map((article) => article.section),
        articles.map((article) => article.ref),
      )
      await writing
      writing = write(articles, indexed)
      writing.catch(() => {})
    }
    await writing
  } catch (error) {
    // A write that outlived its transaction would be kept on its own.
    hasFailed = true
    await writing.catch(() => {})
    throw error
  }
  return { documents: open.size, sections, warnings }
}

function documentOf(article: BulkArticle): string {
  return `${article.audience} ${article.number}`
}

function isStorable(article: BulkArticle, warn: (text: string) => void): boolean {
  try {
    refuseSecretTitle(article.title)
    refuseSecrets(article.section.text, "")
    return true
  } catch (error) {
    warn(`${article.ref}: ${(error as Error).message}`)
    return false
  }
}

async function insertBulkDocument(
  deps: IngestDeps,
  queries: Queries,
  found: FoundFile,
  stamp: Pick<NewDocument, "sha256" | "settingsSha256" | "unit">,
  article: BulkArticle,
): Promise<number> {
  const file = article.audience === "public" ? found.file : `${found.file}#${article.audience}`
  return insertDocument(
    queries,
    { collection: found.collection, file, at: deps.clock.now() },
    {
      ...stamp,
      number: article.number,
      numberKey: documentKey(article.number),
      nameKey: nameKey(article),
      type: article.type,
      issuer: "",
      title: article.title,
      side: "",
      issuedOn: article.issuedOn,
      effectiveFrom: article.effectiveFrom,
      effectiveTo: article.effectiveTo,
      audience: article.audience,
      kind: "original",
      officialUrl: "",
      format: "jsonl",
      usedOcr: false,
      warnings: [],
      relations: [],
    },
  )
}
