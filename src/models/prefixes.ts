/** What a model wants to read before a question and before a passage; most want nothing. */
export interface Prefixes {
  readonly query: string
  readonly passage: string
}

export const NO_PREFIXES: Prefixes = { query: "", passage: "" }

const TASK = "Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery: "

/** As their makers say; the first that fits. */
const KNOWN: readonly { readonly name: RegExp; readonly prefixes: Prefixes }[] = [
  { name: /\be5\b.*\binstruct\b/, prefixes: { query: TASK, passage: "" } },
  { name: /\be5\b/, prefixes: { query: "query: ", passage: "passage: " } },
  { name: /\bqwen3 embedding\b/, prefixes: { query: TASK, passage: "" } },
  { name: /\bnomic embed\b/, prefixes: { query: "search_query: ", passage: "search_document: " } },
  {
    name: /\bembeddinggemma\b/,
    prefixes: { query: "task: search result | query: ", passage: "title: none | text: " },
  },
]

/** What a model of this name is known to want. */
export function prefixesOf(model: string): Prefixes {
  const words = model.toLowerCase().replace(/[^a-z0-9]+/g, " ")
  return KNOWN.find(({ name }) => name.test(words))?.prefixes ?? NO_PREFIXES
}
