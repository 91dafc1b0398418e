import { listDocuments } from "../../storage/documents.ts"
import { type Command, printLine, readWords } from "../command.ts"

/** `documents [--json]`: what is on the shelf. */
export const documentsCommand: Command = (words) => {
  const { values } = readWords(words, { json: { type: "boolean", default: false } })
  return async ({ database, texts }) => {
    const documents = await listDocuments(database)
    if (values.json) {
      for (const { id: _, settings_sha256: __, ...document } of documents) printLine(JSON.stringify(document))
      return 0
    }
    for (const document of documents) {
      const audience = texts(`cli-audience-${document.audience}`)
      const { number, title, sections, file } = document
      printLine(texts("cli-document", { number: number || "–", title, sections, audience, file }))
    }
    printLine(texts("cli-documents-total", { count: documents.length }))
    return 0
  }
}
