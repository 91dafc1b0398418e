import { resolve } from "node:path"
import { z } from "zod"
import { blankIsMissing, count, text, url } from "./config-channels.ts"
import type { ModelSource } from "./models/embeddings.ts"
import type { Prefixes } from "./models/prefixes.ts"

/** "none", or words with a blank behind them, which a file of settings loses; \n is a new line. */
const prefix = z.preprocess(
  blankIsMissing,
  z
    .string()
    .max(300, "at most 300 characters")
    .transform((value) => (value === "none" ? "" : `${value.replaceAll("\\n", "\n")} `))
    .optional(),
)

/** What the environment says about a model of meaning. */
export const embeddingSettings = {
  EMBEDDINGS_URL: url,
  EMBEDDINGS_MODEL: text,
  EMBEDDINGS_DIMENSIONS: count(1024, 8, 4000),
  EMBEDDINGS_API_KEY: text,
  EMBEDDINGS_FOLDER: text,
  EMBEDDINGS_POOLING: z.preprocess(blankIsMissing, z.enum(["mean", "cls"]).optional()),
  EMBEDDINGS_QUERY_PREFIX: prefix,
  EMBEDDINGS_PASSAGE_PREFIX: prefix,
}

type Values = z.infer<z.ZodObject<typeof embeddingSettings>>

/** What does not fit together; looks at the environment as it is, so that it is told beside what is wrong alone. */
export function embeddingProblems(environment: NodeJS.ProcessEnv): string[] {
  const isSet = (name: keyof typeof embeddingSettings) => (environment[name]?.trim() ?? "") !== ""
  const [hasUrl, hasModel, hasFolder] = [
    isSet("EMBEDDINGS_URL"),
    isSet("EMBEDDINGS_MODEL"),
    isSet("EMBEDDINGS_FOLDER"),
  ]
  const problems: string[] = []
  if (hasUrl !== hasModel) problems.push("EMBEDDINGS_URL and EMBEDDINGS_MODEL: set both or neither")
  if (hasFolder && hasUrl) problems.push("EMBEDDINGS_FOLDER: set it or EMBEDDINGS_URL, not both")
  if (/^\s*https?:\/\/[^/]*@/.test(environment.EMBEDDINGS_URL ?? "")) {
    problems.push("EMBEDDINGS_URL: without name and password; a key goes into EMBEDDINGS_API_KEY")
  }
  return problems
}

/** The model besides the built-in one; null where none is set. */
export function readModelSource(values: Values): ModelSource | null {
  const prefixes: Partial<Prefixes> = {
    ...(values.EMBEDDINGS_QUERY_PREFIX === undefined ? {} : { query: values.EMBEDDINGS_QUERY_PREFIX }),
    ...(values.EMBEDDINGS_PASSAGE_PREFIX === undefined ? {} : { passage: values.EMBEDDINGS_PASSAGE_PREFIX }),
  }
  if (values.EMBEDDINGS_FOLDER !== undefined) {
    const pooling = values.EMBEDDINGS_POOLING ?? null
    return { kind: "folder", path: resolve(values.EMBEDDINGS_FOLDER), pooling, prefixes }
  }
  if (values.EMBEDDINGS_URL === undefined || values.EMBEDDINGS_MODEL === undefined) return null
  return {
    kind: "server",
    url: values.EMBEDDINGS_URL,
    model: values.EMBEDDINGS_MODEL,
    dimensions: values.EMBEDDINGS_DIMENSIONS,
    prefixes,
  }
}
