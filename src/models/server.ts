import { Embeddings } from "@langchain/core/embeddings"

export interface EmbeddingServer {
  /** Base address of an OpenAI-compatible server, such as `http://127.0.0.1:11434/v1`. */
  readonly url: string
  readonly model: string
  readonly apiKey: string | undefined
}

/** Loads its client only when it is used: most installations have none, and it doubles the time of a start. */
export class ServerEmbeddings extends Embeddings {
  readonly #server: EmbeddingServer
  #client: Promise<Embeddings> | undefined

  constructor(server: EmbeddingServer) {
    super({})
    this.#server = server
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    return (await this.#open()).embedDocuments(texts)
  }

  async embedQuery(text: string): Promise<number[]> {
    return (await this.#open()).embedQuery(text)
  }

  #open(): Promise<Embeddings> {
    this.#client ??= openClient(this.#server)
    return this.#client
  }
}

async function openClient({ url, model, apiKey }: EmbeddingServer): Promise<Embeddings> {
  const { OpenAIEmbeddings } = await import("@langchain/openai")
  return new OpenAIEmbeddings({
    model,
    apiKey: apiKey ?? "none",
    configuration: { baseURL: url },
    // Asked for nothing, the client wants base64 and misreads the many servers that send numbers all the same.
    encodingFormat: "float",
    batchSize: 64,
    maxRetries: 2,
    timeout: 30_000,
  })
}
