import type { Audience } from "../../../core/document.ts"
import { parseQuestionNumbers } from "../../../core/document-number.ts"
import { type Shelf, sightOf } from "../../../core/shelf.ts"
import {
  type Broadcast,
  setDocument,
  shelfOfDocument,
  unitsOfBroadcast,
} from "../../../storage/broadcasts.ts"
import type { Queries } from "../../../storage/database.ts"
import { type DocumentFacts, readFacts } from "../../../storage/sections.ts"
import { placesIn } from "../../../storage/unit-places.ts"
import { namedDocuments } from "../../ask/named.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { type BroadcastsDeps, page } from "../deps.ts"
import { askFor, showDraft } from "./preview.ts"

const MOST_FOUND = 5

/** Takes typed words as the number or the name of a document that the sender may read. */
export async function typeDocument(
  deps: BroadcastsDeps,
  asker: Asker,
  draft: Broadcast,
  typed: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const { documents } = await namedDocuments(
    queries,
    { text: typed, numbers: parseQuestionNumbers(typed) },
    asker.sight,
  )
  if (documents.length === 0) return askFor(deps, draft, "document", texts("broadcasts-document-none"))
  if (documents.length === 1) {
    await setDocument(queries, draft.id, documents[0]!.documentId)
    return showDraft(deps, asker, draft.id)
  }
  return page(
    texts("broadcasts-document-which"),
    documents.slice(0, MOST_FOUND).map(({ documentId, number, title, type }) => ({
      label: `${number} ${title === "" ? type : title}`.trim(),
      action: { do: "document", broadcast: draft.id, document: documentId },
    })),
  )
}

/** The document that goes with a draft, if the sender and everybody to whom it goes may read it; else undefined. */
export async function documentForAll(
  queries: Queries,
  { sight }: Pick<Asker, "sight">,
  { id, document, sentTo }: Broadcast,
): Promise<DocumentFacts | undefined> {
  if (document === null) return undefined
  const [facts] = await readFacts(queries, [document], sight)
  const shelf = await shelfOfDocument(queries, document)
  if (facts === undefined || shelf === undefined) return undefined
  const audience = sentTo === "committee" ? "committee" : "members"
  for (const unit of await unitsOfBroadcast(queries, id))
    if (!(await isSeenIn(queries, unit, audience, shelf))) return undefined
  return facts
}

async function isSeenIn(queries: Queries, unit: number, audience: Audience, shelf: Shelf): Promise<boolean> {
  return sightOf(audience, await placesIn(queries, [unit], audience)).includes(shelf)
}

/** Whether anybody at all may read it: only that is named in a group. */
export async function isPublic(queries: Queries, document: number): Promise<boolean> {
  const shelf = await shelfOfDocument(queries, document)
  return shelf !== undefined && sightOf("public").includes(shelf)
}
