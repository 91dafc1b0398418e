import { documentKey } from "../../core/document-number.ts"
import { AppError } from "../../core/errors.ts"
import { changeShelf, deleteDocuments, documentsNumbered, refreshStanding } from "../../storage/documents.ts"
import { type Command, printLine, readWords, usage } from "../command.ts"

/** `remove NUMBER [--file FILE]`: takes one document off the shelf. */
export const removeCommand: Command = (words) => {
  const { values, positionals } = readWords(words, { file: { type: "string" } })
  const number = positionals.join(" ")
  if (number === "") throw usage("remove NUMBER [--file FILE]")
  return async ({ database, texts }) => {
    const bearing = (await documentsNumbered(database, documentKey(number))).filter(
      (document) => values.file === undefined || document.file === values.file,
    )
    if (bearing.length === 0)
      throw new AppError("number-unknown", `no document ${number}`, { details: { number } })
    if (bearing.length > 1) {
      const files = bearing.map((document) => document.file).join(", ")
      const details = { number, count: bearing.length, files }
      throw new AppError("number-ambiguous", `${bearing.length} documents ${number}`, { details })
    }
    const [document] = bearing
    await changeShelf(database, async (queries) => {
      await deleteDocuments(queries, [document!.id])
      await refreshStanding(queries)
    })
    printLine(texts("cli-removed", { number: document!.number, file: document!.file }))
    return 0
  }
}
