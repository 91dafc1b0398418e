import { describe, expect, it, vi } from "vitest"
import { deadUrl, type Office, type OfficeOptions, openOffice, post, SECRET } from "./office.ts"

const texts = ({ received }: Office) => received.map(({ text }) => text)

async function started(
  options: OfficeOptions = {},
  receive?: Parameters<Office["start"]>[0],
): Promise<Office> {
  const office = await openOffice({ webhook: true, ...options })
  await office.start(receive)
  return office
}

function event(id = "m1", text = "chào"): object {
  return {
    event_name: "message.text.received",
    message: {
      message_id: id,
      text,
      chat: { id: "an", chat_type: "PRIVATE" },
      from: { id: "an", is_bot: false },
    },
  }
}

describe("the webhook", () => {
  it("is set at the start, tried by the platform, and what it found is reported", async () => {
    const office = await started()
    expect(office.fake.webhookUrl()).toBe(office.url)
    expect(office.standing()).toEqual({
      receives: "webhook",
      connectedAs: "bot.VDKyGxQvc",
      handle: "bot.VDKyGxQvc",
      webhook: "webhook.ok",
      problem: null,
    })
    expect(office.fake.ledger().map(({ method }) => method)).toEqual(["getMe", "setWebhook"])
  })

  it.each([true, false])("takes events, wrapped: %s", async (wrapped) => {
    const office = await started({ fake: { wrapped } })
    office.fake.say("an", "Chi bộ họp mấy lần?")
    await vi.waitFor(() => expect(office.fake.webhookLog()).toMatchObject([{ status: 200, attempt: 1 }]))
    expect(texts(office)).toEqual(["Chi bộ họp mấy lần?"])
  })

  it("answers with a small JSON, and only when the event is stored", async () => {
    const stored = Promise.withResolvers<void>()
    const storing = Promise.withResolvers<void>()
    const office = await started({}, async () => {
      storing.resolve()
      await stored.promise
    })
    let isAnswered = false
    const answer = post(office, JSON.stringify(event())).finally(() => {
      isAnswered = true
    })
    await storing.promise
    await new Promise(setImmediate)
    expect(isAnswered).toBe(false)
    stored.resolve()
    expect([(await answer).status, await (await answer).json()]).toEqual([200, { ok: true }])
  })

  it("lets the platform come again when the event was not stored: same id, once more", async () => {
    let failures = 1
    const ids: string[] = []
    const office = await started({ fake: { wait: async () => {} } }, async ({ eventId }) => {
      ids.push(eventId)
      if (failures-- > 0) throw new Error("no database")
    })
    office.fake.say("an", "một")
    await vi.waitFor(() => expect(office.fake.webhookLog().map(({ status }) => status)).toEqual([500, 200]))
    expect(new Set(ids).size).toBe(1)
    office.fake.redeliver()
    await vi.waitFor(() => expect(ids).toHaveLength(3))
    expect(new Set(ids).size).toBe(1)
  })

  it.each([
    ["a probe without a secret", null, null, 200],
    ["a probe with the secret", null, SECRET, 200],
    ["an event without a secret", JSON.stringify(event()), null, 403],
    ["an event with another secret", JSON.stringify(event()), "mat-khau-khac", 403],
    ["no JSON and no secret", "{", null, 403],
    ["no JSON", "{", SECRET, 400],
    ["JSON that is no event", "[]", SECRET, 200],
    ["JSON that is not even an object", "7", SECRET, 200],
    ["an event of another kind", JSON.stringify({ event_name: "bot.joined.group" }), SECRET, 200],
    ["an event without a message", JSON.stringify({ event_name: "message.text.received" }), SECRET, 200],
    ["1 MB", `"${"x".repeat(1024 * 1024 - 2)}"`, SECRET, 200],
    ["more than 1 MB", `"${"x".repeat(1024 * 1024 - 1)}"`, SECRET, 413],
    ["more than 1 MB and no secret", `"${"x".repeat(5 * 1024 * 1024)}"`, null, 403],
  ])("answers %s", async (_case, body, secret, status) => {
    const office = await started()
    expect((await post(office, body, secret)).status).toBe(status)
    expect(office.received).toEqual([])
  })

  it("takes bodies of unknown length up to 1 MB, and strangers' bodies not at all", async () => {
    const office = await started()
    const chunked = (chunks: number, secret: string) => {
      const body = new ReadableStream({
        pull: (controller) => {
          if (chunks-- > 0) controller.enqueue(new Uint8Array(64 * 1024).fill(32))
          else controller.close()
        },
      })
      const init = { method: "POST", headers: { "x-bot-api-secret-token": secret }, body, duplex: "half" }
      return fetch(office.url, init as RequestInit)
    }
    expect((await chunked(16, SECRET)).status).toBe(400)
    expect((await chunked(17, SECRET)).status).toBe(413)
    expect((await chunked(1, "other")).status).toBe(403)
    expect((await chunked(0, "other")).status).toBe(200)
  })

  it.each(["GET", "PUT", "DELETE"])("is not for %s", async (method) => {
    const office = await started()
    const response = await fetch(office.url, { method, headers: { "x-bot-api-secret-token": SECRET } })
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"])
  })

  it("asks the platform to come again before the start and after the stop", async () => {
    const office = await openOffice({ webhook: true })
    expect((await post(office, JSON.stringify(event()))).status).toBe(503)
    await office.start()
    expect((await post(office, JSON.stringify(event()))).status).toBe(200)
    await office.channel.stop()
    expect((await post(office, JSON.stringify(event("m2")))).status).toBe(503)
    expect(office.received).toHaveLength(1)
  })

  it("does not exist while we poll", async () => {
    const office = await openOffice()
    await office.start()
    expect((await post(office, JSON.stringify(event()))).status).toBe(404)
  })
})

describe("a webhook in trouble", () => {
  it("is reported when the platform cannot reach it, until an event comes through", async () => {
    const office = await started({ webhook: `${await deadUrl()}/zalo-bot/webhook` })
    expect(office.standing()).toMatchObject({
      webhook: "webhook.unreachable",
      problem: "webhook-unreachable",
    })
    await post(office, JSON.stringify(event()), "other")
    expect(office.standing().problem).toBe("webhook-unreachable")
    await post(office, JSON.stringify(event()))
    expect(office.standing().problem).toBeNull()
  })

  it("is set again and again until the platform takes it", async () => {
    const office = await openOffice({ webhook: true })
    office.fake.fault({ kind: "drop_before", method: "setWebhook" })
    office.fake.fault({ kind: "not_ok", code: 400, method: "setWebhook" })
    await office.start()
    await vi.waitFor(() => expect(office.standing().webhook).toBe("webhook.ok"))
    expect(office.reports.filter((facts) => "problem" in facts)).toEqual([
      { problem: "unreachable" },
      { problem: "webhook-refused" },
      { problem: null },
    ])
    expect(office.rests).toEqual([5000, 10_000])
  })

  it("does not keep the stop waiting", async () => {
    const office = await openOffice({ webhook: true, wait: () => new Promise<void>(() => {}) })
    office.fake.fault({ kind: "server_error", method: "setWebhook" })
    await office.start()
    await office.channel.stop()
    expect(office.fake.webhookUrl()).toBe("")
  })
})
