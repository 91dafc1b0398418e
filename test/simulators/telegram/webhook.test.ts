import type { IncomingMessage } from "node:http"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import type { FakeTelegramOptions } from "../../../src/simulators/telegram/index.ts"
import { eventually } from "../../support/eventually.ts"
import { openBench } from "./bot.ts"

/** How the program under test answers one delivery. Null never answers. */
type Reaction = { readonly status: number; readonly headers?: Record<string, string> } | null

interface Delivery {
  readonly text: string
  readonly secret: string | undefined
}

const closers: (() => void)[] = []

afterEach(() => {
  for (const close of closers.splice(0)) close()
})

async function readBody(request: IncomingMessage): Promise<string> {
  let body = ""
  for await (const chunk of request) body += chunk
  return body
}

/** A bot behind a webhook, which reacts to each delivery as it is told. */
async function openHook(
  react: (delivery: Delivery, count: number) => Reaction | Promise<Reaction>,
  options: FakeTelegramOptions = {},
) {
  const bench = await openBench(options)
  const deliveries: Delivery[] = []
  const server = createServer(async (request, response) => {
    const body = await readBody(request)
    const secret = request.headers["x-telegram-bot-api-secret-token"]?.toString()
    const text = /"text":"([^"]*)"/.exec(body)?.[1] ?? body
    deliveries.push({ text, secret })
    const reaction = await react({ text, secret }, deliveries.length)
    if (reaction !== null) response.writeHead(reaction.status, reaction.headers).end()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
  const set = (more: object = {}) => bench.call("setWebhook", { url, secret_token: "s3cret", ...more })
  return { ...bench, deliveries, url, set, texts: () => deliveries.map(({ text }) => text) }
}

describe("setting a webhook", () => {
  it.each([
    ["plain http", { url: "http://example.org/hook" }],
    ["another port", { url: "https://example.org:9000/hook" }],
    ["no address at all", { url: "somewhere" }],
    ["a secret with other signs", { secret_token: "bí mật" }],
    ["too many connections", { max_connections: 101 }],
  ])("refuses %s", async (_what, params) => {
    const { set } = await openHook(() => ({ status: 200 }))
    expect(await set(params)).toMatchObject({ ok: false, error_code: 400 })
  })

  it("tells about it, and keeps polls out until it is deleted", async () => {
    const { call, set, url } = await openHook(() => ({ status: 200 }))
    expect(await call("getWebhookInfo")).toMatchObject({ result: { url: "", pending_update_count: 0 } })
    expect(await set({ allowed_updates: ["message"] })).toMatchObject({ description: "Webhook was set" })
    expect(await call("getWebhookInfo")).toMatchObject({
      result: { url, max_connections: 40, allowed_updates: ["message"] },
    })
    expect(await call("getUpdates")).toMatchObject({
      error_code: 409,
      description: expect.stringMatching(/^Conflict: can't use getUpdates method while webhook is active/),
    })
    expect(await call("deleteWebhook")).toMatchObject({ description: "Webhook was deleted" })
    expect(await call("deleteWebhook")).toMatchObject({ description: "Webhook is already deleted" })
    expect(await call("getUpdates")).toMatchObject({ ok: true })
  })
})

describe("delivery", () => {
  it("brings each update with the secret, also those that waited", async () => {
    const { fake, deliveries, set } = await openHook(() => ({ status: 200 }))
    const first = fake.say(7, "một")
    await set()
    const second = fake.say(7, "hai")
    await Promise.all([fake.taken(first), fake.taken(second)])
    expect(deliveries).toEqual([
      { text: "một", secret: "s3cret" },
      { text: "hai", secret: "s3cret" },
    ])
    expect(fake.webhookLog()).toMatchObject([
      { eventId: String(first.update_id), status: 200, attempt: 1 },
      { eventId: String(second.update_id), status: 200, attempt: 1 },
    ])
  })

  it("tries again at once, then after 2, 4, 8 … seconds up to a minute, or when the bot says", async () => {
    const waits: number[] = []
    const { fake, set, call } = await openHook(
      (_delivery, count) =>
        count === 3 ? { status: 503, headers: { "retry-after": "9" } } : { status: count < 9 ? 500 : 204 },
      {
        wait: async (ms) => {
          waits.push(ms / 1000)
        },
      },
    )
    await set()
    const said = fake.say(7, "chào")
    await eventually(() => fake.webhookLog().length).toBeGreaterThan(0)
    expect(await call("getWebhookInfo")).toMatchObject({
      result: { last_error_message: expect.stringMatching(/^Wrong response from the webhook: 50/) },
    })
    await fake.taken(said)
    expect(waits).toEqual([0, 2, 9, 8, 16, 32, 60, 60])
    expect(fake.webhookLog().map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it("keeps the order of a chat while one waits, and lets other chats pass", async () => {
    const release = Promise.withResolvers<void>()
    const { fake, set, texts } = await openHook(async ({ text }, count) => {
      if (count === 1) return { status: 500 }
      if (text === "một") await release.promise
      return { status: 200 }
    })
    fake.person(8, { name: "Bình" })
    await set()
    const updates = [fake.say(7, "một"), fake.say(7, "hai"), fake.say(7, "ba")]
    await fake.taken(fake.say(8, "việc khác"))
    expect(texts()).not.toContain("hai")
    release.resolve()
    await Promise.all(updates.map((update) => fake.taken(update)))
    expect(texts().filter((text) => text !== "việc khác")).toEqual(["một", "một", "hai", "ba"])
  })

  it("lets the press of a button overtake messages", async () => {
    const release = Promise.withResolvers<void>()
    const { fake, call, set } = await openHook(async ({ text }) => {
      if (text === "chờ") await release.promise
      return { status: 200 }
    })
    fake.say(7, "chào")
    await call("sendMessage", {
      chat_id: 7,
      text: "?",
      reply_markup: { inline_keyboard: [[{ text: "Có", callback_data: "y" }]] },
    })
    await set()
    const message = fake.say(7, "chờ")
    await fake.taken(fake.press(7, "y"))
    release.resolve()
    await fake.taken(message)
  })

  it("loses patience with a bot that does not answer, and tries again", async () => {
    const { fake, set } = await openHook((_delivery, count) => (count === 1 ? null : { status: 200 }), {
      webhookPatienceMs: 50,
      wait: async () => {},
    })
    await set()
    await fake.taken(fake.say(7, "chào"))
    // How many tries it takes is up to the machine.
    const statuses = fake.webhookLog().map(({ status }) => status)
    expect([statuses[0], statuses.at(-1)]).toEqual([null, 200])
  })

  it("opens no more connections than it may", async () => {
    const release = Promise.withResolvers<void>()
    const { fake, set, deliveries } = await openHook(async () => {
      await release.promise
      return { status: 200 }
    })
    await set({ max_connections: 2 })
    const people = [11, 12, 13, 14]
    for (const id of people) fake.person(id, { name: "A" })
    const updates = people.map((id) => fake.say(id, "chào"))
    await eventually(() => deliveries.length).toBe(2)
    release.resolve()
    await Promise.all(updates.map((update) => fake.taken(update)))
    expect(deliveries).toHaveLength(4)
  })

  it("brings the last again, repeats when told to, and posts what is no update at all", async () => {
    const { fake, set, texts } = await openHook(({ text }) => ({ status: text === "{" ? 400 : 200 }))
    await set()
    fake.fault({ kind: "repeat" })
    const said = fake.say(7, "chào")
    await fake.taken(said)
    await eventually(texts).toEqual(["chào", "chào"])
    expect(fake.redeliver()).toEqual([said])
    await eventually(texts).toEqual(["chào", "chào", "chào"])
    expect(await fake.deliverRaw("{", { "x-telegram-bot-api-secret-token": "wrong" })).toBe(400)
    expect(fake.webhookLog().at(-1)).toMatchObject({ eventId: "raw", status: 400 })
  })

  it("ends when the webhook is deleted; what waits can be fetched then", async () => {
    const tried = Promise.withResolvers<void>()
    const { fake, call, set } = await openHook(
      () => {
        tried.resolve()
        return { status: 500 }
      },
      { wait: (_ms, signal) => new Promise((resolve) => signal?.addEventListener("abort", () => resolve())) },
    )
    await set()
    fake.say(7, "chào")
    await tried.promise
    await call("deleteWebhook")
    expect((await call("getUpdates")).result).toHaveLength(1)
    await set({ drop_pending_updates: true })
    expect(await call("getWebhookInfo")).toMatchObject({ result: { pending_update_count: 0 } })
  })
})
