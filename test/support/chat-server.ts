import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach } from "vitest"

export interface ChatBody {
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly response_format?: { readonly type: string; readonly json_schema?: { readonly schema: object } }
  readonly [field: string]: unknown
}

export interface ChatAsked {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: ChatBody
}

/** What the server does with one request. */
export type ChatReply = (response: ServerResponse, asked: ChatAsked) => void

interface Said {
  /** Null tells none. Default: 100 read, 20 written. */
  readonly usage?: object | null
  readonly finish?: string
}

/** An answer with 200: text as it is, an object as JSON. */
export function says(content: unknown, { usage, finish = "stop" }: Said = {}): ChatReply {
  return answers(200, {
    id: "chatcmpl-1",
    object: "chat.completion",
    choices: [
      {
        index: 0,
        finish_reason: finish,
        message: {
          role: "assistant",
          content: typeof content === "string" ? content : JSON.stringify(content),
        },
      },
    ],
    ...(usage === null
      ? {}
      : { usage: usage ?? { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 } }),
  })
}

/** Any status with any body: text as it is, an object as JSON. */
export function answers(status: number, body: unknown, headers: Record<string, string> = {}): ChatReply {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers })
    response.end(typeof body === "string" ? body : JSON.stringify(body))
  }
}

/** Never answers. */
export const stalls: ChatReply = () => {}

/** Begins an answer and never ends it. */
export const stallsHalfway: ChatReply = (response) => {
  response.writeHead(200, { "content-type": "application/json" })
  response.write('{"id": "chatcmpl-1", "choices": [')
}

/** Breaks the connection in the middle of an answer. */
export const breaksOff: ChatReply = (response) => {
  stallsHalfway(response, undefined as never)
  response.write(" ", () => response.destroy())
}

/** A server that knows none of these names of what can be asked for, and else answers. */
export function knowsNo(names: readonly string[], status: number, reply: ChatReply): ChatReply {
  return (response, asked) => {
    const sent = JSON.stringify({ ...asked.body, messages: [] })
    const name = names.find((one) => sent.includes(`"${one}"`))
    if (name === undefined) reply(response, asked)
    else answers(status, { error: { message: `Unknown: ${name}` } })(response, asked)
  }
}

/** Servers that speak as OpenAI-compatible ones do, gone after each test. Of several replies the last is for all others. */
export function useChatServers() {
  const servers: Server[] = []
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections()
      server.close()
    }
  })
  return async (...replies: readonly [ChatReply, ...ChatReply[]]) => {
    const asked: ChatAsked[] = []
    const server = createServer(async (request, response) => {
      let raw = ""
      for await (const chunk of request) raw += String(chunk)
      const { url: path = "", headers } = request
      const one = { path, headers, body: (raw === "" ? {} : JSON.parse(raw)) as ChatBody }
      asked.push(one)
      replies[Math.min(asked.length, replies.length) - 1]!(response, one)
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
    return { url, asked }
  }
}
