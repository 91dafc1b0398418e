import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { describe, expect, it, vi } from "vitest"
import { call, SECRET, send, startPlatform, startProgram } from "./platform.ts"

describe("a poll", () => {
  it("brings one event a call, in order, and each only once", async () => {
    const fake = await startPlatform()
    const [first, second] = [fake.say("an", "một"), fake.say("an", "hai")]
    expect((await call(fake, "getUpdates", { timeout: "0" })).body).toEqual({ ok: true, result: first })
    expect((await call(fake, "getUpdates", { timeout: 0 })).body).toEqual({ ok: true, result: second })
    expect((await call(fake, "getUpdates", { timeout: 0 })).body).toMatchObject({
      ok: false,
      error_code: 408,
    })
    expect(first).toMatchObject({
      event_name: "message.text.received",
      message: {
        text: "một",
        chat: { id: "an", chat_type: "PRIVATE" },
        from: { id: "an", display_name: "Nguyễn Văn An", is_bot: false },
      },
    })
    expect(fake.ledger()[0]).toMatchObject({
      method: "getUpdates",
      chat: "an",
      messageId: first!.message.message_id,
    })
  })

  it.each([200, 408] as const)(
    "ends with 408 in the body under status %i when nothing comes",
    async (idleStatus) => {
      const fake = await startPlatform({ idleStatus })
      const { status, body } = await call(fake, "getUpdates", { timeout: 0.01 })
      expect([status, body.error_code]).toEqual([idleStatus, 408])
    },
  )

  it("waits for the next event, and gives it to one of two who wait", async () => {
    const fake = await startPlatform()
    const polls = [call(fake, "getUpdates", { timeout: 0.3 }), call(fake, "getUpdates", { timeout: 0.3 })]
    fake.say("an", "một")
    const answers = await Promise.all(polls)
    expect(answers.map(({ body }) => body.ok).toSorted()).toEqual([false, true])
  })

  it("keeps an event for the next when the one who waits hangs up", async () => {
    const fake = await startPlatform()
    const hanging = new AbortController()
    const poll = call(fake, "getUpdates", { timeout: 30 }, { signal: hanging.signal })
    await send(fake, "what came before this is there as well")
    hanging.abort()
    await expect(poll).rejects.toThrow()
    await vi.waitFor(() => expect(fake.ledger()).toHaveLength(2))
    fake.say("an", "một")
    expect((await call(fake, "getUpdates", { timeout: 0 })).body.ok).toBe(true)
  })

  it("brings nothing while a webhook is set", async () => {
    const fake = await startPlatform()
    const program = await startProgram(200)
    await call(fake, "setWebhook", { url: program.url, secret_token: SECRET })
    fake.say("an", "một")
    expect((await call(fake, "getUpdates", { timeout: 0.05 })).body.error_code).toBe(408)
    await call(fake, "deleteWebhook")
    fake.say("an", "hai")
    expect((await call(fake, "getUpdates", { timeout: 0 })).body).toMatchObject({
      result: { message: { text: "hai" } },
    })
  })

  it("brings what people send that is no text, echoes and repetitions", async () => {
    const fake = await startPlatform({ echo: true, photoField: "photo" })
    fake.sendUnread("an", "photo", { caption: "Biên bản" })
    fake.sendUnread("an", "sticker")
    fake.sendUnread("an", "voice")
    fake.sendUnread("an", "file")
    await send(fake, "chào")
    fake.redeliver(2)
    fake.fault({ kind: "repeat" })
    fake.say("an", "lặp")
    fake.reorder()
    fake.say("an", "sau")
    fake.say("an", "trước")
    const brought: { event_name: string; message: Record<string, unknown> }[] = []
    for (;;) {
      const { body } = await call(fake, "getUpdates", { timeout: 0 })
      if (!body.ok) break
      brought.push(body.result!)
    }
    expect(brought.map(({ event_name, message }) => message.text ?? event_name.split(".")[1])).toEqual([
      ...["image", "sticker", "voice", "unsupported", "chào", "unsupported", "chào"],
      ...["lặp", "lặp", "trước", "sau"],
    ])
    expect(brought[0]!.message).toMatchObject({
      caption: "Biên bản",
      photo: expect.stringMatching(/^https:/),
    })
    expect(brought[4]!.message.from).toMatchObject({ id: fake.bot.id, is_bot: true })
  })
})

describe("a group", () => {
  it("is not for a bot that may not be in one", async () => {
    const fake = await startPlatform()
    expect(() => fake.group("chi-bo")).toThrow("groups")
  })

  it("lets the bot hear only what mentions it or replies to it", async () => {
    const fake = await startPlatform({ groups: true })
    fake.group("chi-bo")
    expect(fake.say("an", "Mai họp nhé", { group: "chi-bo" })).toBeNull()
    expect(fake.say("an", "@Bot Chibo họp khi nào?", { group: "chi-bo" })).toMatchObject({
      message: { chat: { id: "chi-bo", chat_type: "GROUP" }, from: { id: "an" } },
    })
    expect(fake.say("an", "mấy giờ?", { group: "chi-bo", isReply: true })).not.toBeNull()
    expect(fake.seenBy("chi-bo")).toHaveLength(3)
  })
})

describe("the webhook", () => {
  it("is tried with an empty request and kept, whatever comes back", async () => {
    const fake = await startPlatform()
    const program = await startProgram(200, 403)
    const set = () => call(fake, "setWebhook", { url: program.url, secret_token: SECRET })
    expect((await set()).body.result).toMatchObject({
      url: program.url,
      verification: { ok: true, status_code: 200, outcome: "webhook.ok" },
    })
    expect(program.posted).toMatchObject([{ body: "" }])
    expect(program.posted[0]!.headers["content-type"]).toBeUndefined()
    expect((await set()).body.result).toMatchObject({
      verification: { ok: false, status_code: 403, outcome: "webhook.http.403" },
    })
    expect((await call(fake, "getWebhookInfo")).body.result).toEqual({
      url: program.url,
      updated_at: expect.any(Number),
    })
  })

  it.each([true, false])("gets each event with the secret, wrapped: %s", async (wrapped) => {
    const fake = await startPlatform({ wrapped })
    const program = await startProgram(200)
    await call(fake, "setWebhook", { url: program.url, secret_token: SECRET })
    const event = fake.say("an", "một")
    await vi.waitFor(() => expect(fake.webhookLog()).toHaveLength(1))
    const { headers, body } = program.posted[1]!
    expect(headers["x-bot-api-secret-token"]).toBe(SECRET)
    expect(headers["user-agent"]).toMatch(/^Java\//)
    expect(JSON.parse(body)).toEqual(wrapped ? { ok: true, result: event } : event)
    expect(fake.webhookLog()).toMatchObject([{ eventId: event!.message.message_id, status: 200, attempt: 1 }])
  })

  it("gets a rejected event again after each rest, until it takes it or the tries are over", async () => {
    const waits: number[] = []
    const fake = await startPlatform({ retryMs: [10, 20], wait: async (ms) => void waits.push(ms) })
    const program = await startProgram(200, 500, 403, 200, 500)
    await call(fake, "setWebhook", { url: program.url, secret_token: SECRET })
    fake.say("an", "một")
    await vi.waitFor(() => expect(fake.webhookLog().map(({ status }) => status)).toEqual([500, 403, 200]))
    expect(waits).toEqual([10, 20])
    fake.say("an", "hai")
    await vi.waitFor(() => expect(fake.webhookLog()).toHaveLength(6))
    expect(new Set(program.posted.slice(1, 4).map(({ body }) => body)).size).toBe(1)
  })

  it("counts no answer in time as none", async () => {
    const fake = await startPlatform({ retryMs: [], deadlineMs: 30 })
    const silent = createServer(() => {})
    await once(silent.listen(0, "127.0.0.1"), "listening")
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
    expect((await call(fake, "setWebhook", { url, secret_token: SECRET })).body.result).toMatchObject({
      verification: { ok: false, outcome: "webhook.unreachable" },
    })
    fake.say("an", "một")
    await vi.waitFor(() => expect(fake.webhookLog()).toMatchObject([{ status: null, attempt: 1 }]))
    silent.closeAllConnections()
    await once(silent.close(), "close")
  })

  it("brings any body with any headers, or as the answer to a poll", async () => {
    const fake = await startPlatform()
    expect(await fake.deliverRaw("[1,")).toBeNull()
    const poll = await fetch(`${fake.url}/bot${fake.token}/getUpdates`)
    expect(await poll.text()).toBe("[1,")
    const program = await startProgram(200, 418)
    await call(fake, "setWebhook", { url: program.url, secret_token: SECRET })
    expect(await fake.deliverRaw("{", { "x-bot-api-secret-token": "other" })).toBe(418)
    expect(program.posted[1]).toMatchObject({ body: "{", headers: { "x-bot-api-secret-token": "other" } })
  })
})
