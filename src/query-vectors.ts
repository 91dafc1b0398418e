import { z } from "zod"
import type { QueryVectors } from "./features/ask/by-model.ts"
import { BUILTIN_MODEL } from "./models/builtin.ts"
import {
  createEmbeddingModel,
  type EmbeddingModel,
  type ModelSource,
  questionVectors,
} from "./models/embeddings.ts"
import { type ServingSpace, servingSpace } from "./storage/embedding-spaces.ts"

const prefixes = z.object({ query: z.string().optional(), passage: z.string().optional() })
const kept: z.ZodType<ModelSource> = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("server"),
    url: z.string(),
    model: z.string(),
    dimensions: z.number(),
    prefixes,
  }),
  z.object({
    kind: z.literal("folder"),
    path: z.string(),
    pooling: z.enum(["mean", "cls"]).nullable(),
    prefixes,
  }),
]) as z.ZodType<ModelSource>

export interface QueryVectorSettings {
  /** The model that is set. */
  readonly own: EmbeddingModel
  readonly source: ModelSource | null
  readonly apiKey: string | undefined
  readonly builtinSpace: number
  readonly patienceMs?: number | undefined
}

/**
 * Questions in the space that serves the search, which need not be that of the model that is set: while that one still reads
 * the shelf, the model before it is asked, as long as it is where it was. A vector carries its space, so that it is never
 * compared with those of another. `close` ends what was started beside the model that is set.
 */
export function createQueryVectors(settings: QueryVectorSettings): QueryVectors & { close(): void } {
  const { own, builtinSpace, patienceMs } = settings
  const ask = questionVectors(own, patienceMs)
  const builtin = questionVectors(createEmbeddingModel(null))
  let former: { readonly space: number; readonly ask: typeof ask; close(): void } | undefined
  const close = () => {
    former?.close()
    former = undefined
  }
  const asking = (serving: ServingSpace): typeof ask => {
    if (serving.model === own.name) {
      close()
      return ask
    }
    if (former?.space !== serving.id) {
      close()
      former = { space: serving.id, ...openFormer(serving, settings) }
    }
    return former!.ask
  }
  return {
    close,
    async open(queries) {
      const serving = await servingSpace(queries)
      const isBuiltin = serving === undefined || serving.model === BUILTIN_MODEL
      const id = serving?.id ?? builtinSpace
      const model = isBuiltin ? builtin : asking(serving)
      const embed = async (text: string) => {
        const values = await model(text)
        return values && { space: id, values }
      }
      return { id, isBuiltin, weight: serving?.weight ?? null, embed }
    },
  }
}

const SILENT = { ask: async () => null, close: () => {} }

/** A model that is no longer set, where it is still what it was. */
function openFormer(serving: ServingSpace, { source, apiKey, patienceMs }: QueryVectorSettings) {
  const found = kept.safeParse(serving.source)
  if (!found.success) return SILENT
  try {
    const model = createEmbeddingModel(found.data, isSameServer(found.data, source) ? apiKey : undefined)
    if (model.name !== serving.model) return SILENT
    return { ask: questionVectors(model, patienceMs), close: () => model.close() }
  } catch {
    // A folder that is gone or broken: the search goes by words until the next model has read the shelf.
    return SILENT
  }
}

/** A key is shown to nobody but whom it was set for. */
function isSameServer(one: ModelSource, other: ModelSource | null): boolean {
  if (one.kind !== "server" || other?.kind !== "server") return false
  return new URL(one.url).origin === new URL(other.url).origin
}
