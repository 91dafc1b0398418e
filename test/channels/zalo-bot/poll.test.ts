import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { describe, expect, it, vi } from "vitest"
import { createZaloBotClient } from "../../../src/channels/zalo-bot/client.ts"
import type { Turn } from "../../../src/core/channel.ts"
import { AppError } from "../../../src/core/errors.ts"
import { AN, deadUrl, HELLO, type Office, openOffice, SECRET } from "./office.ts"

const polls = ({ fake }: Office) => fake.ledger().filter(({ method }) => method === "getUpdates")
const texts = ({ received }: Office) => received.map(({ text }) => text)

async function setWebhook({ fake }: Office, method: "setWebhook" | "deleteWebhook"): Promise<void> {
  const body = JSON.stringify({ url: "http://127.0.0.1:9/hook", secret_token: SECRET })
  await fetch(`${fake.url}/bot${fake.token}/${method}`, { method: "POST", body })
}

describe("polling", () => {
  it("says who we are and how we hear", async () => {
    const office = await openOffice()
    await office.start()
    expect(office.standing()).toEqual({
      receives: "polling",
      webhook: "",
      connectedAs: "bot.VDKyGxQvc",
      handle: "bot.VDKyGxQvc",
      problem: null,
    })
  })

  it.each([200, 408] as const)(
    "asks again at once when nothing came, told by status %i",
    async (idleStatus) => {
      const office = await openOffice({ pollSeconds: 0.05, fake: { idleStatus } })
      await office.start()
      await vi.waitFor(() => expect(polls(office).length).toBeGreaterThan(3))
      expect(office.rests).toEqual([])
      expect(office.standing().problem).toBeNull()
    },
  )

  it("rests when polls end before their time, so that no storm of calls comes of it", async () => {
    const office = await openOffice({ pollSeconds: 30 })
    office.fake.fault({ kind: "idle", method: "getUpdates", times: 3 })
    await office.start()
    await vi.waitFor(() => expect(office.rests).toEqual([1000, 1000, 1000]))
    office.fake.say("an", "một")
    await vi.waitFor(() => expect(texts(office)).toEqual(["một"]))
  })

  it("asks for the next event only when this one is stored", async () => {
    const office = await openOffice({ pollSeconds: 30 })
    const stored = Promise.withResolvers<void>()
    const storing = Promise.withResolvers<void>()
    await office.start(async () => {
      storing.resolve()
      await stored.promise
    })
    office.fake.say("an", "một")
    office.fake.say("an", "hai")
    await storing.promise
    await office.channel.send(AN, HELLO)
    expect(polls(office)).toHaveLength(1)
    stored.resolve()
    await vi.waitFor(() => expect(texts(office)).toEqual(["một", "hai"]))
  })

  it("tries to store an event until it works, for the platform has forgotten it", async () => {
    const office = await openOffice({ pollSeconds: 30 })
    let failures = 5
    await office.start(async () => {
      if (failures-- > 0) throw new Error("no database")
    })
    office.fake.say("an", "một")
    office.fake.say("an", "hai")
    await vi.waitFor(() => expect(texts(office)).toEqual(["một", "hai"]))
    expect(office.rests).toEqual([5000, 10_000, 20_000, 40_000, 60_000])
  })

  it("stores every event of a list, and goes on after an answer that makes no sense", async () => {
    const office = await openOffice({ pollSeconds: 30 })
    const event = (id: string, text: string) => ({
      event_name: "message.text.received",
      message: { message_id: id, text, chat: { id: "an", chat_type: "PRIVATE" }, from: { id: "an" } },
    })
    await office.fake.deliverRaw("<html>")
    await office.fake.deliverRaw(JSON.stringify({ ok: true, result: [event("a", "một"), event("b", "hai")] }))
    await office.fake.deliverRaw(JSON.stringify({ ok: true }))
    await office.start()
    await vi.waitFor(() => expect(texts(office)).toEqual(["một", "hai"]))
    expect(office.reports).toContainEqual({ problem: "platform-error" })
    office.fake.say("an", "ba")
    await vi.waitFor(() => expect(texts(office)).toEqual(["một", "hai", "ba"]))
  })

  it.each([
    ["server_error", "platform-error"],
    ["unauthorized", "unauthorized"],
    ["rate_limited", "rate-limited"],
    ["drop_before", "unreachable"],
  ] as const)("rests ever longer and says so after %s, and says when it is mended", async (kind, problem) => {
    const office = await openOffice({ pollSeconds: 30 })
    office.fake.fault({ kind, method: "getUpdates", times: 6 })
    await office.start()
    office.fake.say("an", "một")
    await vi.waitFor(() => expect(texts(office)).toEqual(["một"]))
    expect(office.rests).toEqual([5000, 10_000, 20_000, 40_000, 60_000, 60_000])
    const problems = office.reports.flatMap((facts) => ("problem" in facts ? [facts.problem] : []))
    expect(problems).toEqual([null, problem, null])
  })

  it("rests as long as the platform asks", async () => {
    const office = await openOffice()
    office.fake.fault({ kind: "rate_limited", method: "getUpdates", retryAfterSeconds: 90 })
    await office.start()
    await vi.waitFor(() => expect(office.rests).toContain(90_000))
  })

  it("leaves a webhook that somebody set alone, says so, and polls when it is gone", async () => {
    const office = await openOffice()
    await setWebhook(office, "setWebhook")
    await office.start()
    await vi.waitFor(() => expect(office.standing().problem).toBe("webhook-set"))
    await vi.waitFor(() => expect(office.rests.length).toBeGreaterThan(2))
    expect(new Set(office.rests)).toEqual(new Set([60_000]))
    expect(polls(office)).toEqual([])
    expect(office.fake.webhookUrl()).not.toBe("")
    await setWebhook(office, "deleteWebhook")
    await vi.waitFor(() => expect(polls(office)).not.toEqual([]))
    expect(office.standing().problem).toBeNull()
  })

  it("takes “not found” for no webhook", async () => {
    const office = await openOffice()
    office.fake.fault({ kind: "status", status: 404, method: "getWebhookInfo" })
    await office.start()
    await vi.waitFor(() => expect(polls(office)).not.toEqual([]))
    expect(office.standing().problem).toBeNull()
  })
})

describe("the turn to poll", () => {
  it("is asked for before each poll, waited for while another has it, and given away at the stop", async () => {
    let isOurs = false
    let taken = 0
    let given = 0
    const turn: Turn = {
      take: async () => {
        taken += 1
        return isOurs
      },
      give: async () => void given++,
    }
    const office = await openOffice({ turn })
    await office.start()
    await vi.waitFor(() => expect(office.rests.length).toBeGreaterThan(2))
    expect(new Set(office.rests)).toEqual(new Set([5000]))
    expect(polls(office)).toEqual([])
    isOurs = true
    await vi.waitFor(() => expect(polls(office).length).toBeGreaterThan(1))
    expect(taken).toBeGreaterThan(office.rests.length + 1)
    await office.channel.stop()
    expect(given).toBe(1)
  })

  it("counts as another's while nobody can tell", async () => {
    let failures = 2
    const turn: Turn = {
      take: async () => {
        if (failures-- > 0) throw new Error("no database")
        return true
      },
      give: async () => {
        throw new Error("no database")
      },
    }
    const office = await openOffice({ turn })
    await office.start()
    office.fake.say("an", "một")
    await vi.waitFor(() => expect(texts(office)).toEqual(["một"]))
    expect(office.rests.slice(0, 2)).toEqual([5000, 5000])
    await office.channel.stop()
  })
})

describe("the start", () => {
  it("fails when the token is refused, naming the platform", async () => {
    const office = await openOffice({ token: "1:other" })
    const start = office.start()
    await expect(start).rejects.toThrow(AppError)
    await expect(start).rejects.toMatchObject({ code: "channel-refused", details: { channel: "zalo-bot" } })
    expect(polls(office)).toEqual([])
  })

  it("goes on in the background while the platform is away", async () => {
    const office = await openOffice()
    office.fake.fault({ kind: "drop_before", method: "getMe", times: 2 })
    office.fake.fault({ kind: "server_error", method: "getWebhookInfo" })
    await office.start()
    expect(office.standing()).toEqual({ receives: "polling", webhook: "", problem: "unreachable" })
    office.fake.say("an", "một")
    await vi.waitFor(() => expect(texts(office)).toEqual(["một"]))
    expect(office.rests.slice(0, 3)).toEqual([5000, 10_000, 5000])
    expect(office.standing()).toMatchObject({ connectedAs: "bot.VDKyGxQvc", problem: null })
  })

  it("may be ended while the platform is away", async () => {
    const office = await openOffice({ apiRoot: await deadUrl() })
    await office.start()
    expect(office.standing().problem).toBe("unreachable")
    await office.channel.stop()
  })
})

describe("the stop", () => {
  it("ends a poll that waits, at once, and leaves later events to the next start", async () => {
    const office = await openOffice({ pollSeconds: 30 })
    const { fake, channel } = office
    await office.start()
    fake.say("an", "một")
    await vi.waitFor(() => expect(texts(office)).toEqual(["một"]))
    await channel.send(AN, HELLO)
    await channel.stop()
    await vi.waitFor(() => expect(polls(office)).toMatchObject([{ code: null }, { code: 408 }]))
    fake.say("an", "hai")
    const next = await fetch(`${fake.url}/bot${fake.token}/getUpdates?timeout=0`)
    expect(await next.json()).toMatchObject({ ok: true, result: { message: { text: "hai" } } })
    expect(texts(office)).toEqual(["một"])
  })

  it("hears an answer out that has begun, for the platform will not give it again", async () => {
    const rest = Promise.withResolvers<void>()
    const platform = createServer(async (_request, response) => {
      response.write('{"ok":true,')
      await rest.promise
      response.end('"result":"event"}')
    })
    await once(platform.listen(0, "127.0.0.1"), "listening")
    const begun = Promise.withResolvers<void>()
    const realFetch = globalThis.fetch
    vi.spyOn(globalThis, "fetch").mockImplementation(async (...request) => {
      const response = await realFetch(...request)
      setImmediate(begun.resolve)
      return response
    })
    const stop = new AbortController()
    const apiRoot = `http://127.0.0.1:${(platform.address() as AddressInfo).port}`
    const poll = createZaloBotClient({ token: "1:x", apiRoot }).getUpdates(30, stop.signal)
    await begun.promise
    stop.abort()
    rest.resolve()
    await expect(poll).resolves.toBe("event")
    vi.restoreAllMocks()
    platform.closeAllConnections()
    await once(platform.close(), "close")
  })

  it("gives an event that cannot be stored one more chance, then says that it is lost", async () => {
    const resting = Promise.withResolvers<void>()
    const wait = (): Promise<void> => {
      resting.resolve()
      return new Promise(() => {})
    }
    const office = await openOffice({ pollSeconds: 30, wait })
    let tries = 0
    await office.start(async () => {
      tries += 1
      throw new Error("no database")
    })
    const event = office.fake.say("an", "một")
    await resting.promise
    await office.channel.stop()
    expect(tries).toBe(2)
    expect(office.logged()).toContain("event lost at the stop")
    expect(office.logged()).toContain(event!.message.message_id)
  })
})
