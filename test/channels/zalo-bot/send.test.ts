import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { inspect } from "node:util"
import { describe, expect, it, vi } from "vitest"
import { createZaloBotClient } from "../../../src/channels/zalo-bot/client.ts"
import { asDeliveryError, PlatformRefusal, PlatformSilence } from "../../../src/channels/zalo-bot/errors.ts"
import type { Outgoing } from "../../../src/core/channel.ts"
import { DeliveryError } from "../../../src/core/errors.ts"
import type { Fault } from "../../../src/simulators/shared/faults.ts"
import { AN, deadUrl, HELLO, openOffice } from "./office.ts"

const QUOTE: Outgoing = {
  parts: [
    { kind: "text", text: "Có 🙏." },
    { kind: "quote", text: "Họp ngày 5.", source: "Khoản 2 Điều 9", note: "còn hiệu lực" },
    { kind: "note", text: "Hiểu “họp” là sinh hoạt." },
  ],
}
const PLAIN = "Có 🙏.\n“Họp ngày 5.” — Khoản 2 Điều 9 (còn hiệu lực)\nHiểu “họp” là sinh hoạt."

async function failure(promise: Promise<unknown>): Promise<DeliveryError> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(DeliveryError)
  return error as DeliveryError
}

describe("a message", () => {
  it("gets the platform's id", async () => {
    const { channel, fake } = await openOffice()
    const { platformId } = await channel.send(AN, HELLO)
    expect(fake.seenBy("an")).toMatchObject([{ from: "bot", text: "Chào đồng chí", messageId: platformId }])
  })

  it.each([
    [
      { kind: "status", status: 400 },
      { kind: "rejected", platformCode: "400" },
    ],
    [
      { kind: "not_ok", code: 400 },
      { kind: "rejected", platformCode: "400" },
    ],
    [{ kind: "unauthorized" }, { kind: "broken", platformCode: "401" }],
    [{ kind: "blocked" }, { kind: "not_sent", closed: "blocked", platformCode: "403" }],
    [
      { kind: "status", status: 404 },
      { kind: "unreachable", closed: "never_started", platformCode: "404" },
    ],
    [{ kind: "idle" }, { kind: "perhaps_sent", platformCode: "408" }],
    [{ kind: "rate_limited" }, { kind: "rate_limited", retryAfterSeconds: 5, platformCode: "429" }],
    [
      { kind: "rate_limited", retryAfterSeconds: 17 },
      { kind: "rate_limited", retryAfterSeconds: 17 },
    ],
    [
      { kind: "not_ok", code: 429 },
      { kind: "rate_limited", retryAfterSeconds: 5 },
    ],
    [{ kind: "server_error" }, { kind: "perhaps_sent", platformCode: "500" }],
    [
      { kind: "status", status: 502 },
      { kind: "perhaps_sent", platformCode: "502" },
    ],
    [
      { kind: "not_ok", code: -12 },
      { kind: "rejected", platformCode: "-12" },
    ],
    [{ kind: "drop_before" }, { kind: "perhaps_sent" }],
  ] as const)("that meets %j fails as %j", async (fault, expected) => {
    const { channel, fake } = await openOffice()
    fake.fault({ ...fault, method: "sendMessage" })
    expect(await failure(channel.send(AN, HELLO))).toMatchObject(expected)
    expect(fake.seenBy("an")).toEqual([])
  })

  it("whose answer is lost is perhaps sent, and is there once", async () => {
    const { channel, fake } = await openOffice()
    fake.fault({ kind: "drop_after", method: "sendMessage" })
    expect(await failure(channel.send(AN, HELLO))).toMatchObject({ kind: "perhaps_sent" })
    expect(fake.ledger()).toMatchObject([{ outcome: "delivered", answered: false }])
    expect(fake.seenBy("an")).toHaveLength(1)
  })

  it("to somebody who never wrote does not get through", async () => {
    const { channel } = await openOffice()
    const stranger = channel.send({ channel: "zalo-bot", chat: "ai" }, HELLO)
    expect(await failure(stranger)).toMatchObject({ kind: "unreachable", closed: "never_started" })
  })

  it("to a platform that is down is surely not sent", async () => {
    const { channel } = await openOffice({ apiRoot: await deadUrl() })
    expect(await failure(channel.send(AN, HELLO))).toMatchObject({ kind: "not_sent" })
  })

  it("that comes too soon rests as long as the settings say, where the platform does not", async () => {
    const { channel } = await openOffice({ restSeconds: 9, fake: { rate: 1 } })
    await channel.send(AN, HELLO)
    expect(await failure(channel.send(AN, HELLO))).toMatchObject({
      kind: "rate_limited",
      retryAfterSeconds: 9,
    })
  })

  it.each([302, 404, 400])("that meets a stranger's %i at the platform's address waits", async (status) => {
    const stranger = createServer((_request, response) => response.writeHead(status).end("<html>"))
    await once(stranger.listen(0, "127.0.0.1"), "listening")
    const apiRoot = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`
    const office = await openOffice({ apiRoot })
    expect(await failure(office.channel.send(AN, HELLO))).toMatchObject({ kind: "broken" })
    expect(office.standing().problem).toBe("platform-error")
    stranger.closeAllConnections()
    await once(stranger.close(), "close")
  })

  it("without words, or a piece that is not there, is rejected before any call", async () => {
    const { channel, fake } = await openOffice()
    expect(await failure(channel.send(AN, { parts: [] }))).toMatchObject({ kind: "rejected" })
    expect(await failure(channel.send(AN, HELLO, 1))).toMatchObject({ kind: "rejected" })
    expect(fake.ledger()).toEqual([])
  })

  it("is waited for by the stop", async () => {
    const answering = Promise.withResolvers<void>()
    const { channel, fake } = await openOffice({ fake: { wait: () => answering.promise } })
    fake.fault({ kind: "slow", method: "sendMessage" })
    const sending = channel.send(AN, HELLO)
    await vi.waitFor(() => expect(fake.seenBy("an")).toHaveLength(1))
    let hasStopped = false
    const stopping = channel.stop().then(() => {
      hasStopped = true
    })
    await new Promise(setImmediate)
    expect(hasStopped).toBe(false)
    answering.resolve()
    expect((await sending).platformId).not.toBe("")
    await stopping
  })

  it("tells the operator of a token that is refused, and of the one that works again", async () => {
    const office = await openOffice()
    office.fake.fault({ kind: "unauthorized" })
    await failure(office.channel.send(AN, HELLO))
    expect(office.standing().problem).toBe("unauthorized")
    await office.channel.send(AN, HELLO)
    expect(office.standing().problem).toBeNull()
  })
})

describe("the look of a message", () => {
  const buttons = [
    { label: "Xem cả Điều 9", action: "a" },
    { label: "Văn bản liên quan", action: "b" },
  ]

  it("is plain words, and numbers to type with the way back to the menu", async () => {
    const { channel, fake } = await openOffice()
    await channel.send(AN, { ...QUOTE, buttons })
    expect(fake.seenBy("an")[0]).toMatchObject({
      text: `${PLAIN}\n\n1. Xem cả Điều 9\n2. Văn bản liên quan\n0. Menu`,
    })
    expect(fake.seenBy("an")[0]!.styles).toBeUndefined()
  })

  it("has the numbers under the last piece, in one piece with the end of the text", async () => {
    const { channel, fake } = await openOffice()
    const message: Outgoing = { parts: [{ kind: "text", text: "Câu này dài. ".repeat(155).trim() }], buttons }
    expect(channel.pieces(message)).toBe(2)
    await channel.send(AN, message, 1)
    expect(fake.seenBy("an")[0]!.text).toMatch(/^Câu này.*\n\n1\. Xem.*\n2\. Văn.*\n0\. Menu$/)
  })

  it("has a very long list in as many pieces as it needs, each line once", async () => {
    const { channel, fake } = await openOffice()
    const many = Array.from({ length: 40 }, (_, index) => ({
      label: `${"rất dài ".repeat(12)}${index}`,
      action: String(index),
    }))
    const message: Outgoing = { parts: [], buttons: many }
    for (let piece = 0; piece < channel.pieces(message); piece++) await channel.send(AN, message, piece)
    const seen = fake.seenBy("an").map(({ text }) => text)
    expect(seen.length).toBeGreaterThan(1)
    expect(seen.join("\n").match(/^\d+\./gm)).toEqual([...many.map((_, index) => `${index + 1}.`), "0."])
  })

  it("has styles when asked to, at the right places", async () => {
    const { channel, fake } = await openOffice({ formatting: "styles" })
    await channel.send(AN, QUOTE)
    const { text, styles } = fake.seenBy("an")[0]!
    expect(text).toBe(PLAIN)
    expect(styles!.map(({ start, len, st }) => [text.slice(start, start + len), ...st])).toEqual([
      ["“Họp ngày 5.”", "i"],
      ["Khoản 2 Điều 9 (còn hiệu lực)", "b"],
      ["Hiểu “họp” là sinh hoạt.", "f_13"],
    ])
  })

  it("loses the styles, once and for all, where the platform does not take them", async () => {
    const { channel, fake } = await openOffice({ formatting: "styles", fake: { styles: false } })
    await channel.send(AN, QUOTE)
    await channel.send(AN, QUOTE)
    expect(fake.seenBy("an").map(({ text }) => text)).toEqual([PLAIN, PLAIN])
    expect(fake.ledger().map(({ status }) => status)).toEqual([400, 200, 200])
  })

  it("keeps the styles when it was something else that was refused", async () => {
    const { channel, fake } = await openOffice({ formatting: "styles" })
    fake.fault({ kind: "status", status: 400, times: 2 })
    expect(await failure(channel.send(AN, QUOTE))).toMatchObject({ kind: "rejected" })
    await channel.send(AN, QUOTE)
    expect(fake.seenBy("an")[0]!.styles).toHaveLength(3)
  })
})

describe("typing", () => {
  it("is shown, and never throws", async () => {
    const { channel, fake } = await openOffice()
    await channel.typing!(AN)
    fake.fault({ kind: "drop_before" })
    await channel.typing!(AN)
    await channel.typing!({ channel: "zalo-bot", chat: "không phải" })
    await channel.stop()
    await channel.typing!(AN)
    expect(fake.ledger().map(({ method, outcome }) => [method, outcome])).toEqual([
      ["sendChatAction", "delivered"],
      ["sendChatAction", "rejected"],
    ])
  })
})

describe("a connection that fails", () => {
  it.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"])(
    "with %s surely sent nothing",
    (code) => {
      expect(asDeliveryError(new PlatformSilence("sendMessage", code), 5).kind).toBe("not_sent")
    },
  )

  it.each(["ECONNRESET", "UND_ERR_SOCKET", "timeout", "malformed", "unknown"])(
    "with %s has perhaps sent",
    (code) => {
      expect(asDeliveryError(new PlatformSilence("sendMessage", code), 5).kind).toBe("perhaps_sent")
    },
  )

  it("is given up after a time", async () => {
    const { fake } = await openOffice({ fake: { wait: () => new Promise<void>(() => {}) } })
    const client = createZaloBotClient({ token: fake.token, apiRoot: fake.url, timeoutMs: 50 })
    fake.fault({ kind: "slow" })
    await expect(client.sendMessage("an", "x")).rejects.toMatchObject({
      name: "PlatformSilence",
      code: "timeout",
    })
  })

  it("does not follow the platform elsewhere with people's words", async () => {
    const { fake } = await openOffice()
    const client = createZaloBotClient({ token: fake.token, apiRoot: fake.url })
    fake.fault({ kind: "status", status: 307 })
    await expect(client.sendMessage("an", "x")).rejects.toBeInstanceOf(PlatformRefusal)
  })
})

describe("the token and people's words", () => {
  const FAULTS: readonly Fault["kind"][] = [
    ...(["rate_limited", "blocked", "unauthorized", "server_error", "status", "not_ok", "idle"] as const),
    ...(["drop_before", "drop_after"] as const),
  ]
  const WORDS = ["Chào đồng chí", "Tôi hỏi riêng", "Nguyễn Văn An"]

  async function tryEverything(webhook: boolean): Promise<{ written: string; token: string }> {
    const office = await openOffice({
      webhook,
      pollSeconds: 30,
      formatting: "styles",
      fake: { wait: async () => {} },
    })
    const { fake, channel } = office
    const errors: unknown[] = []
    for (const method of ["getMe", "getWebhookInfo", "setWebhook", "getUpdates"])
      for (const kind of FAULTS)
        if (method !== "getMe" || kind !== "unauthorized")
          fake.fault({ kind, method, status: 500, description: `${fake.token} Tôi hỏi riêng` })
    let failures = 1
    await office.start(async () => {
      if (failures-- > 0) throw new Error("Tôi hỏi riêng")
    })
    fake.say("an", "Tôi hỏi riêng")
    fake.say("an", "Tôi hỏi riêng")
    await vi.waitFor(() => expect(office.received.length).toBeGreaterThan(0), { timeout: 10_000 })
    for (const kind of FAULTS) {
      fake.fault({ kind, method: "sendMessage", description: `${fake.token} Chào đồng chí` })
      errors.push(await failure(channel.send(AN, HELLO)))
      fake.fault({ kind, method: "sendChatAction", description: fake.token })
      await channel.typing!(AN)
    }
    await fake.stop()
    errors.push(await failure(channel.send(AN, HELLO)))
    errors.push(await failure(channel.send({ channel: "zalo-bot", chat: "không phải" }, HELLO)))
    const written = `${office.logged()}${inspect([errors, office.reports], { depth: 20, showHidden: true })}`
    return { written, token: fake.token }
  }

  it.each([
    ["polling", false],
    ["a webhook", true],
  ])("are in no line of the log and in no error, with %s and everything failing", async (_case, webhook) => {
    const { written, token } = await tryEverything(webhook)
    expect(written).toContain("PlatformSilence")
    expect(written).toContain("event not stored")
    for (const secret of [token, token.split(":")[1]!, ...WORDS]) expect(written).not.toContain(secret)
  })

  it("are in no error when the address makes no sense", async () => {
    const { channel } = await openOffice({ token: "12:bi mat", apiRoot: "http://%" })
    const error = await failure(channel.send(AN, HELLO))
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain("bi mat")
  })
})
