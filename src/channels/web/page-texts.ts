import type { Texts } from "../../core/texts.ts"

/** The sentences that the page's script needs; the others are already written into `index.html`. */
const IDS = [
  "page-lang",
  "page-name",
  "page-you",
  "page-today",
  "page-yesterday",
  "page-empty-title",
  "page-empty-text",
  "page-example-1",
  "page-example-2",
  "page-example-3",
  "page-example-4",
  "page-example-5",
  "page-examples",
  "page-typing",
  "page-typing-long",
  "page-sending",
  "page-unsent",
  "page-resend",
  "page-more",
  "page-less",
  "page-quote",
  "page-copy",
  "page-copied",
  "page-choices",
  "page-download",
  "page-unread",
  "page-photo-sent",
  "page-photo-remove",
  "page-photo-alt",
  "page-photo-count",
  "page-photo-most",
  "page-photo-refused",
  "page-to-end",
] as const

/** By id without `page-`, as the page's script names them. */
export function pageTexts(texts: Texts): Record<string, string> {
  return Object.fromEntries(IDS.map((id) => [id.slice("page-".length), texts(id)]))
}
