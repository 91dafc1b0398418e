import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { AGREED } from "./webhook-events.ts"

export interface Platforms {
  readonly url: string
  /** Messages taken so far. */
  messages(): number
  stop(): Promise<void>
}

/**
 * The three platforms, saying yes to everything. The simulators keep whole conversations and check every call, which
 * would cost the two cores more than Chibo's own sending.
 */
export async function startPlatforms(): Promise<Platforms> {
  let messages = 0
  const server = createServer((request, response) => {
    // Such as /telegram/bot<token>/sendMessage.
    const [, platform, ...path] = request.url!.split("/")
    const call = `${platform} ${path.at(-1)}`
    if (MESSAGES.has(call)) messages++
    request.resume()
    request.on("end", () => {
      response.setHeader("content-type", "application/json")
      response.end(JSON.stringify(ANSWERS[call] ?? { ok: true, error: 0, result: null, data: null }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    messages: () => messages,
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

const MESSAGES = new Set(["telegram sendMessage", "zalo-bot sendMessage", "zalo-oa cs"])

const ok = (result: unknown) => ({ ok: true, result })

const ANSWERS: Readonly<Record<string, object>> = {
  "telegram getMe": ok({ id: 7000000001, is_bot: true, first_name: "Chibo", username: "chibo_bot" }),
  "telegram getWebhookInfo": ok({ url: "", pending_update_count: 0, has_custom_certificate: false }),
  "telegram sendMessage": ok({ message_id: 1, date: 1, chat: { id: 1, type: "private", first_name: "A" } }),
  "zalo-bot getMe": ok({ id: "7000000002", account_name: "bot.chibo", display_name: "Bot Chibo" }),
  "zalo-bot sendMessage": ok({ message_id: "1" }),
  "zalo-oa access_token": { access_token: "access", refresh_token: "refresh", expires_in: "90000" },
  "zalo-oa getoa": { error: 0, data: { oa_id: AGREED.oaId, name: "Chibo" } },
  "zalo-oa cs": { error: 0, data: { message_id: "1" } },
}
