import { listDocuments } from "../../storage/documents.ts"
import { type Command, printLine, readWords } from "../command.ts"
import { documentLine } from "../document-line.ts"

/** `documents [--json]`: what is on the shelf. */
export const documentsCommand: Command = (words) => {
  const { values } = readWords(words, { json: { type: "boolean", default: false } })
  return async ({ database, texts }) => {
    const documents = await listDocuments(database)
    if (values.json) {
      for (const { id: _, settings_sha256: __, ...document } of documents) printLine(JSON.stringify(document))
      return 0
    }
    for (const document of documents) printLine(documentLine(texts, document))
    printLine(texts("cli-documents-total", { count: documents.length }))
    return 0
  }
}
