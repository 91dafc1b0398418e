import type { Section } from "../core/document.ts"
import { shelfOf } from "../core/shelf.ts"
import type { Queries } from "../storage/database.ts"
import {
  insertDocument,
  insertSections,
  lockShelf,
  type NewDocument,
  refreshStanding,
} from "../storage/documents.ts"
import { keepOriginal } from "../storage/originals.ts"
import { newTally, writeTally } from "../storage/tally.ts"
import { sha256 } from "./digest.ts"
import { mediaTypeOf } from "./media-type.ts"
import { indexSections, prepareDocument } from "./prepare.ts"
import { createReader } from "./read/index.ts"

/** What was read of one file, before it stands anywhere. */
export interface Paper {
  readonly document: NewDocument
  readonly sections: readonly Section[]
}

/** Somebody may wait for it in a conversation: smaller and quicker than what the operator brings. */
const LIMITS = { fileMb: 10, fileSeconds: 30, ocrPageSeconds: 20, memoryMb: 1024 }

/**
 * Reads one file as a document that the members of a unit may read, without putting it anywhere. Throws AppError
 * `secret-refused`, `draft-held`, or one that begins with "file-".
 */
export async function readPaper(
  bytes: Uint8Array,
  name: string,
  unit: number,
  ocrWorkers = 1,
): Promise<Paper> {
  const reader = createReader({ ocrWorkers, limits: LIMITS })
  try {
    const settings = { manifest: undefined, audience: "members", unit } as const
    return prepareDocument(await reader.read(bytes, name), name, sha256(bytes), settings)
  } finally {
    await reader.close()
  }
}

/** Puts what was read on its unit's shelf, in the transaction of the caller. Returns the document's id. */
export async function shelvePaper(
  queries: Queries,
  { document, sections }: Paper,
  place: {
    readonly collection: string
    readonly file: string
    readonly bytes: Uint8Array
    readonly at: Date
  },
): Promise<number> {
  const indexed = indexSections(sections)
  await lockShelf(queries)
  const id = await insertDocument(queries, place, document)
  const tally = newTally()
  const shelf = shelfOf(document.audience, document.unit)
  await insertSections(queries, { id, shelf }, 0, indexed, tally)
  await writeTally(queries, tally)
  await keepOriginal(queries, document.sha256, { mediaType: mediaTypeOf(place.file), bytes: place.bytes })
  await refreshStanding(queries)
  return id
}
