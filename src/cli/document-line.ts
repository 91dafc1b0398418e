import type { Texts } from "../core/texts.ts"
import type { DocumentRow } from "../storage/documents.ts"
import { whoseLine } from "./whose.ts"

/** A document of the shelf on one line; `file` is how its file is to be called there. */
export function documentLine(texts: Texts, document: DocumentRow, file = document.file): string {
  const { number, title, sections, unit, unit_name: name } = document
  const audience = whoseLine(texts, document.audience, unit, name ?? "")
  return texts("cli-document", { number: number || "–", title, sections, audience, file })
}
