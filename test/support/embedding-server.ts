import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach } from "vitest"

interface Asked {
  readonly path: string
  readonly authorization: string | undefined
  readonly body: { input: string | string[]; model: string; encoding_format?: string }
}

/** Servers that speak as OpenAI-compatible ones do, gone after each test; `vectorOf` null never answers. */
export function useEmbeddingServers() {
  const servers: Server[] = []
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections()
      server.close()
    }
  })
  return async (vectorOf: ((text: string, model: string) => number[]) | null, status = 200) => {
    const asked: Asked[] = []
    const server = createServer(async (request, response) => {
      let raw = ""
      for await (const chunk of request) raw += String(chunk)
      const body = JSON.parse(raw) as Asked["body"]
      asked.push({ path: request.url ?? "", authorization: request.headers.authorization, body })
      if (vectorOf === null) return
      const data = [body.input].flat().map((text, index) => ({
        object: "embedding",
        index,
        embedding: vectorOf(text, body.model),
      }))
      response.writeHead(status, { "content-type": "application/json" })
      response.end(JSON.stringify({ object: "list", model: body.model, data, usage: {} }))
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
    return { url, asked }
  }
}
