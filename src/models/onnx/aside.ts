/**
 * The process in which a model from a folder reads texts, so that nobody waits for it who did not ask it. Nothing is
 * ever fetched: what the folder lacks is missing.
 */
import { createRequire } from "node:module"
import { basename, dirname } from "node:path"
import { asError } from "../../core/errors.ts"
import { beSideProcess } from "../../core/side-process.ts"
import type { ModelFolder } from "./folder.ts"
import { type Hidden, pool } from "./pool.ts"

/** What the process is told first, then for each handful of texts. */
export interface Opening {
  readonly folder: ModelFolder
  /** The file of the library. */
  readonly library: string
}
export interface TextsToRead {
  readonly texts: readonly string[]
}
/** What it tells: once that it is ready, then vectors for each handful, or why there are none. */
export type Told = "ready" | { readonly vectors: readonly Float32Array[] } | { readonly problem: string }

interface Inputs {
  readonly attention_mask: { readonly data: ArrayLike<number | bigint> }
}
interface Outputs {
  readonly last_hidden_state?: Hidden
  readonly token_embeddings?: Hidden
}
/** What is used of `@huggingface/transformers`. */
interface Library {
  readonly env: {
    allowRemoteModels: boolean
    allowLocalModels: boolean
    localModelPath: string
    useFSCache: boolean
  }
  readonly AutoTokenizer: { from_pretrained(name: string, options: object): Promise<Tokenizer> }
  readonly AutoModel: { from_pretrained(name: string, options: object): Promise<Model> }
}
type Tokenizer = (texts: readonly string[], options: object) => Inputs
type Model = (inputs: Inputs) => Promise<Outputs>

let reading: Promise<(texts: readonly string[]) => Promise<Float32Array[]>> | undefined

beSideProcess<Opening | TextsToRead, Told>(async (told, tell) => {
  try {
    if ("folder" in told) {
      reading = open(told)
      await reading
      tell("ready")
      return
    }
    if (reading === undefined) throw new Error("texts before the model")
    const vectors = await (await reading)(told.texts)
    tell({ vectors })
  } catch (error) {
    tell({ problem: asError(error).message })
  }
})

async function open({ folder, library }: Opening) {
  globalThis.fetch = () => Promise.reject(new Error("nothing is fetched"))
  const { env, AutoModel, AutoTokenizer } = createRequire(import.meta.url)(library) as Library
  env.allowRemoteModels = false
  env.allowLocalModels = true
  env.useFSCache = false
  env.localModelPath = dirname(folder.path)
  const name = basename(folder.path)
  const options = { local_files_only: true }
  const tokenizer = await AutoTokenizer.from_pretrained(name, options)
  const model = await AutoModel.from_pretrained(name, {
    ...options,
    dtype: folder.dtype,
    subfolder: folder.subfolder,
    device: "cpu",
  })
  return async (texts: readonly string[]) => {
    const inputs = tokenizer(texts, { padding: true, truncation: true, max_length: folder.maxTokens })
    const { last_hidden_state, token_embeddings } = await model(inputs)
    const hidden = last_hidden_state ?? token_embeddings
    if (hidden === undefined) throw new Error("the model gives no numbers of its tokens")
    return pool(hidden, inputs.attention_mask.data, folder.pooling)
  }
}
