import { readFile } from "node:fs/promises"
import { ticks } from "../core/clock.ts"
import type { Audience } from "../core/document.ts"
import { AppError, asError } from "../core/errors.ts"
import { shelfOf } from "../core/shelf.ts"
import type { Queries } from "../storage/database.ts"
import {
  changeShelf,
  countShelf,
  type DocumentRow,
  deleteDocuments,
  documentsOf,
  insertDocument,
  insertSections,
  refreshStanding,
  sameBytes,
} from "../storage/documents.ts"
import { keepOriginal } from "../storage/originals.ts"
import { newTally, writeTally } from "../storage/tally.ts"
import { requireUnits } from "../storage/units.ts"
import { sha256OfFile } from "./bulk.ts"
import type { IngestDeps } from "./deps.ts"
import { sha256 } from "./digest.ts"
import type { Manifest } from "./manifest.ts"
import { mediaTypeOf } from "./media-type.ts"
import { indexSections, prepareDocument, type Settings, settingsDigest } from "./prepare.ts"
import { type FileReport, type IngestReport, reportWithout, summarise } from "./report.ts"
import { storeBulk } from "./store-bulk.ts"
import { type FoundFile, type FoundFolder, findFiles } from "./walk.ts"
import { isSeenByAll, replacedBy } from "./whose.ts"

export interface IngestOptions {
  readonly manifest: Manifest
  /** For files whose manifest entry names none. */
  readonly audience: Audience
  /** The unit that such files belong to; default the whole organisation. */
  readonly unit?: number | null
  /** A fixed name instead of the folder's path, so that a moved folder stays the same collection. */
  readonly collection?: string
  /** Called before each file and, in a bulk file, after each batch of articles. */
  readonly onProgress?: (progress: { file: string; index: number; of: number; articles: number }) => void
}

/** So many sections read at once change what the database's planner should know. */
const MUCH = 500

/**
 * Reads files and folders onto the shelf: one transaction a file, so that a failure leaves what was there
 * before, and the others go on. Files that vanished from a folder take their documents with them. Throws AppError
 * `unit-unknown` before anything is read when the options or the manifest name a unit that there is not.
 */
export async function ingest(
  deps: IngestDeps,
  paths: readonly string[],
  options: IngestOptions,
): Promise<IngestReport> {
  const start = ticks()
  const units = [options.unit, ...[...options.manifest.values()].map(({ unit }) => unit)]
  await requireUnits(
    deps.database,
    units.filter((unit) => typeof unit === "number"),
  )
  const folders: FoundFolder[] = []
  for (const path of paths) folders.push(await findFiles(path, options.collection))
  const all = folders.flatMap((folder) => folder.files)
  const reports: FileReport[] = []
  const isLeaving = (document: DocumentRow) => folders.some((folder) => hasVanished(folder, document))
  for (const [index, found] of all.entries()) {
    const onArticles = (articles: number) =>
      options.onProgress?.({ file: found.file, index, of: all.length, articles })
    onArticles(0)
    reports.push(await ingestFile(deps, found, options, isLeaving, onArticles))
  }
  for (const folder of folders) reports.push(...(await removeVanished(deps, folder)))
  await changeShelf(deps.database, refreshStanding)
  const read = reports.filter(({ outcome }) => outcome === "added" || outcome === "changed")
  if (read.reduce((sum, { sections }) => sum + sections, 0) >= MUCH) await countShelf(deps.database)
  const present = new Set(all.map((found) => found.file))
  const unused = [...options.manifest.keys()].filter((file) => !present.has(file))
  return summarise(reports, unused, ticks() - start)
}

async function ingestFile(
  deps: IngestDeps,
  found: FoundFile,
  options: IngestOptions,
  isLeaving: (document: DocumentRow) => boolean,
  onArticles: (count: number) => void,
): Promise<FileReport> {
  const start = ticks()
  const manifest = options.manifest.get(found.file)
  const settings: Settings = {
    manifest,
    audience: manifest?.audience ?? options.audience,
    unit: manifest?.unit === undefined ? (options.unit ?? null) : manifest.unit,
  }
  try {
    const isBulk = found.file.toLowerCase().endsWith(".jsonl")
    const report = isBulk
      ? await ingestBulk(deps, found, settings, onArticles)
      : await ingestOne(deps, found, settings, isLeaving)
    return { ...report, ms: ticks() - start }
  } catch (thrown) {
    const error = asError(thrown)
    const code = error instanceof AppError ? error.code : "unexpected"
    const refused = code === "secret-refused" || code === "draft-held"
    // A text that turned out to be secret must not stay on the shelf in an older, unmarked copy of the file.
    if (refused) await dropFile(deps, found)
    const details = error instanceof AppError ? error.details : { problem: error.message }
    return reportWithout(found.file, refused ? "refused" : "failed", ticks() - start, {
      reason: code,
      details,
    })
  }
}

async function ingestOne(
  deps: IngestDeps,
  found: FoundFile,
  settings: Settings,
  isLeaving: (document: DocumentRow) => boolean,
): Promise<FileReport> {
  const bytes = await readFile(found.absolute)
  const digest = sha256(bytes)
  const own = replacedBy(await documentsOf(deps.database, found.collection, found.file), settings)
  const [before] = own
  if (before && own.length === 1 && isSame(before, digest, settingsDigest(settings))) {
    return { ...reportWithout(found.file, "unchanged", 0), ...facts(before) }
  }
  // A file that was renamed or moved stands on the shelf under its old name until the end of this run.
  const twin = (await sameBytes(deps.database, digest)).find(
    (document) => !isLeaving(document) && isSeenByAll(document, settings),
  )
  if (before === undefined && twin !== undefined) {
    return {
      ...reportWithout(found.file, "duplicate", 0, { reason: twin.file }),
      ...facts(twin),
      documents: 0,
      sections: 0,
    }
  }
  const read = await deps.reader.read(bytes, found.file)
  const { document, sections } = prepareDocument(read, found.file, digest, settings)
  const indexed = indexSections(sections)
  await changeShelf(deps.database, async (queries) => {
    // Looked up again within our turn: another process may have read the same file meanwhile.
    const current = await documentsOf(queries, found.collection, found.file)
    await deleteDocuments(queries, idsOf(replacedBy(current, settings)))
    const tally = newTally()
    const place = { collection: found.collection, file: found.file, at: deps.clock.now() }
    const id = await insertDocument(queries, place, document)
    const shelf = shelfOf(document.audience, document.unit)
    await insertSections(queries, { id, shelf }, 0, indexed, tally)
    await writeTally(queries, tally)
    await keepOriginal(queries, digest, { mediaType: mediaTypeOf(found.file), bytes })
  })
  return {
    ...reportWithout(found.file, before ? "changed" : "added", 0),
    documents: 1,
    number: document.number,
    title: document.title,
    audience: document.audience,
    unit: document.unit,
    sections: sections.length,
    usedOcr: document.usedOcr,
    pages: { total: read.pages.length, doubtful: read.pages.filter((page) => page.problem !== "") },
    warnings: document.warnings,
  }
}

async function ingestBulk(
  deps: IngestDeps,
  found: FoundFile,
  settings: Settings,
  onArticles: (count: number) => void,
): Promise<FileReport> {
  const digest = await sha256OfFile(found.absolute)
  const stamp = {
    sha256: digest,
    settingsSha256: settingsDigest(settings),
    audience: settings.audience,
    unit: settings.unit,
  }
  const before = replacedBy(await bulkDocuments(deps.database, found), settings)
  if (before.length > 0 && before.every((one) => isSame(one, digest, stamp.settingsSha256))) {
    const sections = before.reduce((total, document) => total + document.sections, 0)
    return { ...reportWithout(found.file, "unchanged", 0), documents: before.length, sections }
  }
  const stored = await changeShelf(deps.database, async (queries) => {
    const current = await bulkDocuments(queries, found)
    await deleteDocuments(queries, idsOf(replacedBy(current, settings)))
    const tally = newTally()
    const result = await storeBulk(deps, queries, found, stamp, tally, onArticles)
    await writeTally(queries, tally)
    return result
  })
  return {
    ...reportWithout(found.file, before.length > 0 ? "changed" : "added", 0),
    ...stored,
    audience: settings.audience,
    unit: settings.unit,
  }
}

function idsOf(documents: readonly DocumentRow[]): number[] {
  return documents.map((document) => document.id)
}

/** A bulk file's documents; those for a smaller audience stand under the file's name with a mark. */
async function bulkDocuments(queries: Queries, found: FoundFile): Promise<DocumentRow[]> {
  const all = await documentsOf(queries, found.collection)
  return all.filter(({ file }) => file === found.file || file.startsWith(`${found.file}#`))
}

function isSame(document: DocumentRow, digest: string, settings: string): boolean {
  return document.sha256 === digest && document.settings_sha256 === settings
}

function facts(document: DocumentRow) {
  const { number, title, audience, unit, sections, used_ocr: usedOcr } = document
  return { documents: 1, number, title, audience, unit, sections, usedOcr }
}

async function dropFile(deps: IngestDeps, found: FoundFile): Promise<void> {
  const before = await documentsOf(deps.database, found.collection, found.file)
  await changeShelf(deps.database, (queries) => deleteDocuments(queries, idsOf(before)))
}

/**
 * Whether a document's file is gone from the folder that it came from. An empty folder is more often an unmounted
 * disk than a decision, so then nothing is gone.
 */
function hasVanished(folder: FoundFolder, document: DocumentRow): boolean {
  if (!folder.whole || folder.files.length === 0 || folder.collection !== document.collection) return false
  const name = document.file.replace(/#\w+$/, "")
  return !folder.files.some(({ file }) => file === name)
}

async function removeVanished(deps: IngestDeps, folder: FoundFolder): Promise<FileReport[]> {
  const shelved = await documentsOf(deps.database, folder.collection)
  const gone = shelved.filter((document) => hasVanished(folder, document))
  if (gone.length > 0) {
    await changeShelf(deps.database, (queries) => deleteDocuments(queries, idsOf(gone)))
  }
  return gone.map((document) => ({
    ...reportWithout(document.file, "removed", 0),
    ...facts(document),
    documents: 0,
    sections: 0,
  }))
}
