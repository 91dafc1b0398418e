import { createHash } from "node:crypto"
import { basename } from "node:path"
import { Embeddings } from "@langchain/core/embeddings"
import { ticks } from "../core/clock.ts"
import { AppError } from "../core/errors.ts"
import { BUILTIN_DIMENSIONS, BUILTIN_MODEL, BuiltinEmbeddings } from "./builtin.ts"
import { OnnxEmbeddings } from "./onnx/embeddings.ts"
import { type Pooling, readModelFolder } from "./onnx/folder.ts"
import { findLibrary } from "./onnx/library.ts"
import { NO_PREFIXES, type Prefixes, prefixesOf } from "./prefixes.ts"
import { ServerEmbeddings } from "./server.ts"

export interface EmbeddingModel {
  /** Names the space of the vectors: another model, another space. */
  readonly name: string
  readonly dimensions: number
  readonly embeddings: Embeddings
  /** Ends what it has started; asked afterwards, it starts anew. */
  close(): void
}

/** Where vectors come from; kept beside a space, so that the last one can be asked while the next is being made. */
export type ModelSource =
  | {
      readonly kind: "server"
      /** Base address of an OpenAI-compatible server, such as `http://127.0.0.1:11434/v1`. */
      readonly url: string
      readonly model: string
      readonly dimensions: number
      /** What is not set is as the model is known to want it. */
      readonly prefixes: Partial<Prefixes>
    }
  | {
      readonly kind: "folder"
      /** Of an exported model: `config.json`, `tokenizer.json` and `onnx/model.onnx`. */
      readonly path: string
      /** Null as the folder says. */
      readonly pooling: Pooling | null
      readonly prefixes: Partial<Prefixes>
    }

/**
 * The model of this source; null is the built-in one. Only the folder is looked at, and throws AppError `model-folder` or
 * `model-library`; a server is first asked when it is used.
 */
export function createEmbeddingModel(source: ModelSource | null, apiKey?: string): EmbeddingModel {
  if (source === null) {
    return {
      name: BUILTIN_MODEL,
      dimensions: BUILTIN_DIMENSIONS,
      embeddings: new BuiltinEmbeddings(),
      close: () => {},
    }
  }
  if (source.kind === "server") {
    const { model, dimensions } = source
    const prefixes = { ...prefixesOf(model), ...source.prefixes }
    const isPlain = prefixes.query === NO_PREFIXES.query && prefixes.passage === NO_PREFIXES.passage
    return {
      name: [model, dimensions, ...(isPlain ? [] : [digestOf(prefixes)])].join("/"),
      dimensions,
      embeddings: new SpaceEmbeddings(new ServerEmbeddings({ ...source, apiKey }), dimensions, prefixes),
      close: () => {},
    }
  }
  const found = readModelFolder(source.path)
  const folder = { ...found, pooling: source.pooling ?? found.pooling }
  const prefixes = { ...folder.prefixes, ...source.prefixes }
  const { dimensions, pooling, maxTokens, digest } = folder
  const onnx = new OnnxEmbeddings(folder, findLibrary())
  return {
    name: [basename(folder.path), dimensions, digestOf({ prefixes, pooling, maxTokens, digest })].join("/"),
    dimensions,
    embeddings: new SpaceEmbeddings(onnx, dimensions, prefixes),
    close: () => onnx.close(),
  }
}

function digestOf(settings: object): string {
  return createHash("sha256").update(JSON.stringify(settings)).digest("hex").slice(0, 8)
}

/** A model with what it wants to read before each text. Throws AppError `vectors-unfit` for what cannot be kept. */
class SpaceEmbeddings extends Embeddings {
  readonly #model: Embeddings
  readonly #dimensions: number
  readonly #prefixes: Prefixes

  constructor(model: Embeddings, dimensions: number, prefixes: Prefixes) {
    super({})
    this.#model = model
    this.#dimensions = dimensions
    this.#prefixes = prefixes
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    const vectors = await this.#model.embedDocuments(texts.map((text) => this.#prefixes.passage + text))
    if (vectors.length !== texts.length) throw this.#unfit(vectors.length)
    return vectors.map((vector) => this.#fit(vector))
  }

  async embedQuery(text: string): Promise<number[]> {
    return this.#fit(await this.#model.embedQuery(this.#prefixes.query + text))
  }

  #fit(vector: number[]): number[] {
    if (vector.length === this.#dimensions && vector.every(Number.isFinite)) return vector
    throw this.#unfit(vector.length)
  }

  #unfit(got: number): AppError {
    const details = { got, want: this.#dimensions }
    return new AppError("vectors-unfit", `the model gave ${got} numbers, not ${this.#dimensions}`, {
      details,
    })
  }
}

/** After a model did not answer, no question waits for it for so long. */
const REST_MS = 30_000

/**
 * Vectors of questions in a model's space. A model that does not answer within `patienceMs`, or with what cannot be
 * compared, gives null, and the search goes by words alone: a question never waits for a model. For half a minute
 * afterwards none asks it.
 */
export function questionVectors(model: EmbeddingModel, patienceMs = 1500, restMs = REST_MS) {
  let restUntil = 0
  return async (text: string): Promise<Float32Array | null> => {
    if (ticks() < restUntil) return null
    let timer: NodeJS.Timeout | undefined
    const gaveUp = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), patienceMs)
    })
    const vector = model.embeddings.embedQuery(text).then(
      (values) => Float32Array.from(values),
      () => null,
    )
    const given = await Promise.race([vector, gaveUp])
    clearTimeout(timer)
    if (given === null) restUntil = ticks() + restMs
    return given
  }
}
