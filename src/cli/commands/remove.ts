import { recordRef } from "../../core/audit.ts"
import { documentKey } from "../../core/document-number.ts"
import { AppError } from "../../core/errors.ts"
import type { Texts } from "../../core/texts.ts"
import {
  type DocumentRow,
  deleteDocuments,
  documentsCalled,
  lockShelf,
  refreshStanding,
} from "../../storage/documents.ts"
import { act, requireKey } from "../act.ts"
import { type Command, printLine, readWords, usage } from "../command.ts"
import { documentLine } from "../document-line.ts"
import { unitFor } from "../whose.ts"

/** `remove NUMBER|FILE|TITLE [--file FILE] [--unit ID]`: takes one document off the shelf, which the journal keeps. */
export const removeCommand: Command = (words) => {
  const { values, positionals } = readWords(words, { file: { type: "string" }, unit: { type: "string" } })
  // Some terminals and file systems write accents apart from their letters; the shelf never does.
  const name = positionals.join(" ").trim().normalize("NFC")
  const file = values.file?.normalize("NFC")
  if (name === "") throw usage("remove NUMBER|FILE|TITLE [--file FILE] [--unit ID]")
  const unit = values.unit === undefined ? undefined : unitFor(values.unit)
  return async (parts) => {
    requireKey(parts)
    const { database, texts } = parts
    const called = (await documentsCalled(database, documentKey(name), name)).filter(
      (document) =>
        (file === undefined || file === document.file || file === wholePath(document)) &&
        (unit === undefined || unit === document.unit),
    )
    const [document] = called
    if (document === undefined)
      throw new AppError("document-unknown", `no document ${name}`, { details: { name } })
    if (called.length > 1) {
      const details = { name, count: called.length, documents: candidates(texts, called) }
      throw new AppError("document-ambiguous", `${called.length} documents ${name}`, { details })
    }
    await act(parts, async (queries, note) => {
      await lockShelf(queries)
      await deleteDocuments(queries, [document.id])
      await refreshStanding(queries)
      // A number is no content; a title may be, such as that of a member's report.
      note("document-removed", recordRef("document", document.id), document.number)
    })
    printLine(texts("cli-removed", { name: document.number || document.title, file: document.file }))
    return 0
  }
}

/** Two folders may hold a file of the same name. */
function wholePath(document: DocumentRow): string {
  return `${document.collection}/${document.file}`
}

/** A bulk file may hold thousands of documents. */
const MOST_CANDIDATES = 20

function candidates(texts: Texts, documents: readonly DocumentRow[]): string {
  const shown = documents.slice(0, MOST_CANDIDATES)
  const lines = shown.map((document) => documentLine(texts, document, wholePath(document)))
  const left = documents.length - shown.length
  return [...lines, ...(left > 0 ? [texts("cli-documents-more", { count: left })] : [])].join("\n")
}
