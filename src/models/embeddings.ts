import { Embeddings } from "@langchain/core/embeddings"
import { BUILTIN_DIMENSIONS, BUILTIN_MODEL, BuiltinEmbeddings } from "./builtin.ts"

export interface EmbeddingModel {
  /** Names the space of the vectors: another model, another space. */
  readonly name: string
  readonly dimensions: number
  readonly embeddings: Embeddings
}

export interface EmbeddingServerSettings {
  /** Base address of an OpenAI-compatible server, such as `http://127.0.0.1:11434/v1`. */
  readonly url: string
  readonly model: string
  readonly dimensions: number
  readonly apiKey: string | undefined
}

/** The server's model when one is set, else the built-in vectors. */
export function createEmbeddingModel(server: EmbeddingServerSettings | null): EmbeddingModel {
  if (server === null) {
    return { name: BUILTIN_MODEL, dimensions: BUILTIN_DIMENSIONS, embeddings: new BuiltinEmbeddings() }
  }
  return {
    name: `${server.model}/${server.dimensions}`,
    dimensions: server.dimensions,
    embeddings: new ServerEmbeddings(server),
  }
}

/** Loads its client only when a server is set: most installations have none, and it doubles the time of a start. */
class ServerEmbeddings extends Embeddings {
  readonly #client: Promise<Embeddings>

  constructor(server: EmbeddingServerSettings) {
    super({})
    this.#client = openClient(server)
    // Told to whoever uses it.
    this.#client.catch(() => {})
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    return (await this.#client).embedDocuments(texts)
  }

  async embedQuery(text: string): Promise<number[]> {
    return (await this.#client).embedQuery(text)
  }
}

async function openClient(server: EmbeddingServerSettings): Promise<Embeddings> {
  const { OpenAIEmbeddings } = await import("@langchain/openai")
  return new OpenAIEmbeddings({
    model: server.model,
    apiKey: server.apiKey ?? "none",
    configuration: { baseURL: server.url },
    // Asked for nothing, the client wants base64 and misreads the many servers that send numbers all the same.
    encodingFormat: "float",
    batchSize: 64,
    maxRetries: 2,
    timeout: 30_000,
  })
}

/**
 * Vectors of questions in a model's space. A server that does not answer within `patienceMs`, or answers with a
 * vector of another size, gives null, and the search goes by words alone: a question never waits for a model.
 */
export function questionVectors(model: EmbeddingModel, patienceMs = 1500) {
  return async (text: string): Promise<Float32Array | null> => {
    const patience = AbortSignal.timeout(patienceMs)
    const gaveUp = new Promise<null>((resolve) =>
      patience.addEventListener("abort", () => resolve(null), { once: true }),
    )
    const vector = model.embeddings.embedQuery(text).then(
      (values) => (values.length === model.dimensions ? Float32Array.from(values) : null),
      () => null,
    )
    return Promise.race([vector, gaveUp])
  }
}
