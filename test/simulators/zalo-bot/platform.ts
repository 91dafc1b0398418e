import { once } from "node:events"
import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach } from "vitest"
import {
  type FakeZaloBot,
  type FakeZaloBotOptions,
  startFakeZaloBot,
} from "../../../src/simulators/zalo-bot/index.ts"

export const SECRET = "mat-khau-webhook"
const open: { stop(): Promise<void> }[] = []

afterEach(async () => {
  for (const one of open.splice(0)) await one.stop()
})

/** The platform with one person, An; stopped after the test. */
export async function startPlatform(options: FakeZaloBotOptions = {}): Promise<FakeZaloBot> {
  const fake = await startFakeZaloBot(options)
  open.push(fake)
  fake.person("an", { name: "Nguyễn Văn An" })
  return fake
}

export interface Reply {
  readonly status: number
  readonly body: { ok: boolean; result?: never; error_code?: number; description?: string }
}

/** Calls a method as a program would. */
export async function call(
  fake: FakeZaloBot,
  method: string,
  fields: object = {},
  init: RequestInit = {},
): Promise<Reply> {
  const response = await fetch(`${fake.url}/bot${fake.token}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(fields),
    ...init,
  })
  return { status: response.status, body: (await response.json()) as Reply["body"] }
}

export const send = (fake: FakeZaloBot, text: string, more: object = {}): Promise<Reply> =>
  call(fake, "sendMessage", { chat_id: "an", text, ...more })

export interface Posted {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A program that takes webhooks; it answers with these statuses in turn, then with the last. */
export async function startProgram(...statuses: number[]): Promise<{ url: string; posted: Posted[] }> {
  const posted: Posted[] = []
  const server = createServer(async (request, response) => {
    let body = ""
    for await (const chunk of request) body += chunk
    posted.push({ headers: request.headers, body })
    response.writeHead((statuses.length > 1 ? statuses.shift() : statuses[0]) ?? 200).end()
  })
  await once(server.listen(0, "127.0.0.1"), "listening")
  open.push({
    stop: async () => {
      server.closeAllConnections()
      await once(server.close(), "close")
    },
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, posted }
}
