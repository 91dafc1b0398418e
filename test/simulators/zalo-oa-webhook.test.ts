import { createHash } from "node:crypto"
import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"
import { describe, expect, it, onTestFinished, vi } from "vitest"
import { buttons, LAN, open } from "./zalo-oa-app.ts"

interface Delivered {
  readonly body: string
  readonly headers: IncomingHttpHeaders
}

/** The program's end of the webhook; answers with the statuses in turn, then 200. */
async function openReceiver(...statuses: number[]) {
  const delivered: Delivered[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    delivered.push({ body: Buffer.concat(chunks).toString(), headers: request.headers })
    response.writeHead(delivered.length === 1 ? 200 : (statuses.shift() ?? 200)).end()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`
  return { url, delivered, events: () => delivered.slice(1).map(({ body }) => JSON.parse(body)) }
}

describe("the webhook", () => {
  it("is saved when the address answers an unsigned empty object", async () => {
    const { fake } = await open()
    const receiver = await openReceiver()
    await fake.setWebhook(receiver.url)
    expect(receiver.delivered).toMatchObject([{ body: "{}" }])
    expect(receiver.delivered[0]!.headers).not.toHaveProperty("x-zevent-signature")
    await expect(fake.setWebhook(`${receiver.url.replace(/:\d+/, ":1")}`)).rejects.toThrow(
      "did not answer 200",
    )
  })

  it("brings what people do, signed over the body as it is", async () => {
    const { fake, clock } = await open()
    const receiver = await openReceiver()
    await fake.setWebhook(receiver.url)
    fake.follow(LAN)
    fake.say(LAN, "Xin chào")
    fake.sendUnread(LAN, "voice")
    fake.sayAnonymously("anon-1", "Ai đó")
    fake.unfollow(LAN)
    await fake.settled()
    // Of one person in order; others come when they come.
    const names = receiver.events().map(({ event_name }) => event_name as string)
    expect(names.filter((name) => name !== "anonymous_send_text")).toEqual([
      "follow",
      "user_send_text",
      "user_send_audio",
      "unfollow",
    ])
    expect(names).toContain("anonymous_send_text")
    const { body, headers } = receiver.delivered.find(({ body }) => body.includes("user_send_text"))!
    const { app_id, timestamp, sender, message } = JSON.parse(body)
    expect({ sender, text: message.text }).toEqual({ sender: { id: LAN }, text: "Xin chào" })
    expect(timestamp).toBe(String(clock.now().getTime()))
    const mac = createHash("sha256").update(`${app_id}${body}${timestamp}${fake.oaSecretKey}`).digest("hex")
    expect(headers["x-zevent-signature"]).toBe(`mac=${mac}`)
  })

  it("tells of our own messages and of receipts", async () => {
    const { fake, cs } = await open()
    const receiver = await openReceiver()
    await fake.setWebhook(receiver.url)
    fake.say(LAN, "a")
    const { data } = (await cs({ text: "Chào" })) as { data: { message_id: string } }
    fake.receive(LAN)
    fake.see(LAN)
    await fake.settled()
    expect(receiver.events().slice(1)).toMatchObject([
      { event_name: "oa_send_text", recipient: { id: LAN }, message: { msg_id: data.message_id } },
      { event_name: "user_received_message", recipient: { id: LAN }, message: { msg_id: data.message_id } },
      { event_name: "user_seen_message", message: { msg_ids: [data.message_id] } },
    ])
  })

  it("tries again after 30 s, 5, 15, 30 and 60 minutes, and says the how-manieth time it is", async () => {
    const waits: number[] = []
    const wait = async (ms: number) => {
      waits.push(ms)
    }
    const { fake } = await open({ wait, disablesWebhook: true })
    const receiver = await openReceiver(500, 500, 403, 500, 500, 500)
    await fake.setWebhook(receiver.url)
    fake.say(LAN, "a")
    await vi.waitFor(() => expect(fake.webhookLog()).toHaveLength(6))
    expect(waits).toEqual([30_000, 300_000, 900_000, 1_800_000, 3_600_000])
    expect(receiver.delivered.slice(1).map(({ headers }) => headers.num_retry)).toEqual([
      undefined,
      ...["1", "2", "3", "4", "5"],
    ])
    expect(new Set(receiver.delivered.slice(1).map(({ body }) => body)).size).toBe(1)
    fake.say(LAN, "b")
    await fake.settled()
    expect(fake.webhookLog()).toHaveLength(6)
  })

  it("presses a button by sending its payload as words", async () => {
    const { fake, cs } = await open()
    const receiver = await openReceiver()
    await fake.setWebhook(receiver.url)
    fake.say(LAN, "a")
    await cs(buttons(2))
    fake.press(LAN, "payload-1")
    await fake.settled()
    expect(receiver.events().at(-1)).toMatchObject({
      event_name: "user_send_text",
      message: { text: "payload-1" },
    })
    expect(fake.seenBy(LAN).filter(({ from }) => from === "person")).toHaveLength(1)
    expect(() => fake.press(LAN, "nowhere")).toThrow("no such button")
  })

  it("repeats and reorders events where a fault says so", async () => {
    const { fake } = await open()
    const receiver = await openReceiver()
    await fake.setWebhook(receiver.url)
    fake.fault({ kind: "reorder" })
    fake.fault({ kind: "repeat" })
    fake.say(LAN, "một")
    fake.say(LAN, "hai")
    fake.redeliver()
    await fake.settled()
    expect(receiver.events().map(({ message }) => message.text)).toEqual(["hai", "hai", "một", "hai"])
  })
})

describe("faults", () => {
  it("are written down as the caller met them", async () => {
    const { fake, call, cs } = await open()
    fake.say(LAN, "a")
    fake.fault({ kind: "drop_before", method: "message/cs" })
    fake.fault({ kind: "drop_after", method: "message/cs" })
    fake.fault({ kind: "not_ok", code: -218, method: "message/cs" })
    fake.fault({ kind: "server_error", method: "getoa" })
    await expect(cs({ text: "trước" })).rejects.toThrow()
    await expect(cs({ text: "sau" })).rejects.toThrow()
    expect(await cs({ text: "không" })).toMatchObject({ error: -218 })
    expect(await call("/v2.0/oa/getoa")).toMatchObject({ status: 500 })
    expect(fake.ledger()).toMatchObject([
      { text: "trước", outcome: "rejected", answered: false, status: null },
      { text: "sau", outcome: "delivered", answered: false, status: null, messageId: expect.any(String) },
      { text: "không", outcome: "rejected", answered: true, status: 200, code: -218 },
      { method: "getoa", chat: null, outcome: "rejected", status: 500 },
    ])
    expect(fake.seenBy(LAN).map(({ text }) => text)).toEqual(["a", "sau"])
  })

  it("and people are at hand over HTTP", async () => {
    const { fake } = await open()
    const control = async (name: string, body: object) => {
      const response = await fetch(`${fake.url}/_control/${name}`, {
        method: "POST",
        body: JSON.stringify(body),
      })
      return { status: response.status, body: await response.json() }
    }
    await control("person", { id: "12", name: "Ông Bảy" })
    expect((await control("say", { person: "12", text: "Chào" })).body).toMatchObject({
      event_name: "user_send_text",
      sender: { id: "12" },
    })
    expect((await control("say", { person: "13", text: "Chào" })).status).toBe(400)
    const seen = await (await fetch(`${fake.url}/_control/seen/12`)).json()
    expect(seen).toMatchObject([{ from: "person", text: "Chào" }])
  })
})
