import { HumanMessage, SystemMessage } from "@langchain/core/messages"
import type { ChatOpenAICompletions } from "@langchain/openai"
import { ModelError } from "./fault.ts"
import { type ChatAddress, ExtraRefused, postTo } from "./post.ts"

export interface ChatServer extends ChatAddress {
  readonly model: string
}

/** How an answer in JSON is asked for, from the strictest to the plainest. */
export const FORMATS = ["json_schema", "json_object", "text"] as const
export type Format = (typeof FORMATS)[number]

export interface ChatRequest {
  readonly system: string
  readonly user: string
  readonly schema: { readonly name: string; readonly json: Record<string, unknown> }
  readonly format: Format
  /** Asks a model that thinks first not to: a person waits, and its thoughts count as tokens. */
  readonly isQuiet: boolean
  readonly maxTokens: number
  readonly signal: AbortSignal
}

export interface Written {
  readonly text: string
  /** The model was stopped at `maxTokens`. */
  readonly isCutOff: boolean
  /** Null where the server tells none. */
  readonly tokens: { readonly in: number; readonly out: number } | null
}

/** Asks once. Throws ModelError, or ExtraRefused for what the server does not know. */
export type ChatClient = (request: ChatRequest) => Promise<Written>

/** Loads its library only when it is used: most installations have no such model, and it doubles the time of a start. */
export function createChatClient(server: ChatServer): ChatClient {
  let opened: Promise<typeof ChatOpenAICompletions> | undefined
  return async (request) => {
    opened ??= import("@langchain/openai").then((library) => library.ChatOpenAICompletions)
    const Model = await opened
    try {
      // Of `ChatOpenAI` the half that speaks chat/completions: the whole takes another way for models of some names.
      return await ask(new Model(fieldsOf(server, request)), request)
    } catch (error) {
      throw ownError(error)
    }
  }
}

function fieldsOf(server: ChatServer, request: ChatRequest) {
  return {
    model: server.model,
    temperature: 0,
    maxTokens: request.maxTokens,
    maxRetries: 0,
    streaming: false,
    // The key is added where the request leaves; what the client knows may stand in its errors.
    apiKey: "none",
    configuration: {
      baseURL: server.url,
      fetch: postTo(server, { ...formatOf(request), ...quietOf(request) }),
      logLevel: "off" as const,
      organization: null,
      project: null,
    },
  }
}

async function ask(model: ChatOpenAICompletions, request: ChatRequest): Promise<Written> {
  const messages = [new SystemMessage(request.system), new HumanMessage(request.user)]
  // Not `invoke`: it looks for LANGSMITH_TRACING and the like, and would send everything to a third party.
  const { generations } = await model._generate(messages, { signal: request.signal })
  const [first] = generations
  if (first === undefined || typeof first.text !== "string") throw new ModelError("garbled")
  const { input_tokens: read, output_tokens: wrote } =
    (first.message as { usage_metadata?: { input_tokens?: number; output_tokens?: number } })
      .usage_metadata ?? {}
  return {
    text: first.text,
    isCutOff: first.generationInfo?.finish_reason === "length",
    tokens: isCount(read) && isCount(wrote) ? { in: read, out: wrote } : null,
  }
}

function formatOf({ format, schema }: ChatRequest): object {
  if (format === "text") return {}
  if (format === "json_object") return { response_format: { type: format } }
  const json_schema = { name: schema.name, schema: schema.json, strict: true }
  return { response_format: { type: format, json_schema } }
}

/** Ollama reads the first, vLLM and llama.cpp the second. */
function quietOf({ isQuiet }: ChatRequest): object {
  return isQuiet ? { reasoning_effort: "none", chat_template_kwargs: { enable_thinking: false } } : {}
}

/** What a server says it used is believed within reason: the day's budget is counted by it. */
const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) < 1_000_000

/** Ours is wrapped by the client; whatever else it throws, it could not read what came. */
function ownError(thrown: unknown): Error {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    if (error instanceof ModelError || error instanceof ExtraRefused) return error
  }
  return new ModelError("garbled")
}
