import { createHash } from "node:crypto"
import type { AddressInfo } from "node:net"
import { createServer } from "node:net"
import { describe, expect, it } from "vitest"
import type { Outgoing } from "../../../src/core/channel.ts"
import { DeliveryError, type DeliveryFacts, type DeliveryKind } from "../../../src/core/errors.ts"
import type { Fault } from "../../../src/simulators/shared/faults.ts"
import type { Message } from "../../../src/simulators/telegram/wire.ts"
import { eventually } from "../../support/eventually.ts"
import { type Bench, FILES, openBench } from "./bench.ts"

const AN = { channel: "telegram", chat: "7" } as const
const HELLO: Outgoing = { parts: [{ kind: "text", text: "Chi bộ họp ngày 5." }] }

/** An has pressed Start. */
async function openTalk(more: Parameters<typeof openBench>[1] = {}): Promise<Bench> {
  const bench = await openBench("webhook", more)
  bench.fake.say(7, "/start")
  return bench
}

/** What the bot wrote, in front of An. */
const shown = ({ fake }: Bench) => fake.seenBy(7).filter(({ from }) => from === "bot")

/** How sending fails. */
async function failure(bench: Bench, message = HELLO, chat = "7"): Promise<DeliveryError> {
  const error: unknown = await bench.channel.send({ ...AN, chat }, message).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(DeliveryError)
  return error as DeliveryError
}

describe("a message that does not get through", () => {
  type Row = [what: string, Omit<Fault, "method" | "chat">, DeliveryKind, Partial<DeliveryFacts>]
  const said = (code: number, description: string): Fault => ({ kind: "status", status: code, description })

  it.each<Row>([
    [
      "flood control",
      { kind: "rate_limited", retryAfterSeconds: 17 },
      "rate_limited",
      { retryAfterSeconds: 17 },
    ],
    ["blocked", said(403, "Forbidden: bot was blocked by the user"), "unreachable", { closed: "blocked" }],
    ["account deleted", said(403, "Forbidden: user is deactivated"), "unreachable", { closed: "gone" }],
    ["group deleted", said(403, "Forbidden: the group chat was deleted"), "unreachable", { closed: "gone" }],
    [
      "turned out",
      said(403, "Forbidden: bot was kicked from the supergroup chat"),
      "unreachable",
      { closed: "removed" },
    ],
    [
      "not in the group",
      said(403, "Forbidden: bot is not a member of the channel chat"),
      "unreachable",
      { closed: "removed" },
    ],
    [
      "never started",
      said(403, "Forbidden: bot can't initiate conversation with a user"),
      "unreachable",
      { closed: "never_started" },
    ],
    ["a no of a new wording", said(403, "Forbidden: not today"), "unreachable", { closed: "blocked" }],
    ["unknown chat", said(400, "Bad Request: chat not found"), "unreachable", { closed: "never_started" }],
    ["too long", said(400, "Bad Request: message is too long"), "rejected", {}],
    ["too large", said(413, "Request Entity Too Large"), "rejected", {}],
    ["wrong token", { kind: "unauthorized" }, "broken", {}],
    ["no such bot", said(404, "Not Found"), "broken", {}],
    ["another poller", said(409, "Conflict: terminated by other getUpdates request"), "broken", {}],
    ["failure of the platform", { kind: "server_error" }, "perhaps_sent", {}],
    ["a gateway's page", { kind: "status", status: 502 }, "perhaps_sent", {}],
    ["cut off", { kind: "drop_before" }, "perhaps_sent", {}],
  ])("because of %s", async (_what, fault, kind, facts) => {
    const bench = await openTalk()
    bench.fake.fault({ ...fault, method: "sendMessage" })
    expect(await failure(bench)).toMatchObject({ kind, ...facts, platformCode: expect.any(String) })
    expect(bench.fake.ledger()).toHaveLength(1)
    expect(shown(bench)).toEqual([])
  })

  it("because the group has another id, which it names", async () => {
    const bench = await openTalk()
    bench.fake.group(-40, { title: "Tổ 4", by: 7 })
    const { id } = bench.fake.upgrade(-40, 7)
    expect(await failure(bench, HELLO, "-40")).toMatchObject({ kind: "moved", movedTo: String(id) })
    await bench.channel.send({ ...AN, chat: String(id) }, HELLO)
  })

  it("because An has blocked us, or was never there", async () => {
    const bench = await openTalk()
    bench.fake.block(7)
    expect(await failure(bench)).toMatchObject({ kind: "unreachable", closed: "blocked" })
    expect(await failure(bench, HELLO, "404")).toMatchObject({ kind: "unreachable", closed: "never_started" })
  })

  it("because nobody listens at the platform's address: then it was surely not sent", async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    const bench = await openTalk({ apiRoot: `http://127.0.0.1:${port}` })
    expect(await failure(bench)).toMatchObject({ kind: "not_sent", platformCode: "ECONNREFUSED" })
  })

  it("because the answer was lost: it is there once, and nobody sent it again", async () => {
    const bench = await openTalk()
    bench.fake.fault({ kind: "drop_after", method: "sendMessage" })
    expect(await failure(bench)).toMatchObject({ kind: "perhaps_sent" })
    expect(shown(bench)).toMatchObject([{ text: "Chi bộ họp ngày 5." }])
    expect(bench.fake.ledger()).toMatchObject([{ outcome: "delivered", answered: false }])
  })

  it("because it holds a button that the platform does not take", async () => {
    const bench = await openTalk()
    const buttons = [{ label: "x", action: "d".repeat(65) }]
    expect(await failure(bench, { ...HELLO, buttons })).toMatchObject({ kind: "rejected" })
  })

  it("because there is no such piece, or no such address", async () => {
    const bench = await openTalk()
    await expect(bench.channel.send(AN, HELLO, 1)).rejects.toMatchObject({ kind: "rejected" })
    await expect(bench.channel.send({ channel: "web", chat: "7" }, HELLO)).rejects.toMatchObject({
      kind: "rejected",
    })
    expect(bench.fake.ledger()).toEqual([])
  })
})

describe("how a message looks", () => {
  const QUOTE: Outgoing = {
    parts: [
      { kind: "text", text: "Có 🙏" },
      {
        kind: "quote",
        lead: "Về họp:",
        text: "Chi bộ họp ngày 5.",
        source: "Quy chế, Điều 9",
        note: "còn hiệu lực",
      },
      { kind: "note", text: "Hiểu “họp” là sinh hoạt." },
    ],
  }

  it("sets off the quotation, its source and the small print", async () => {
    const bench = await openTalk()
    await bench.channel.send(AN, QUOTE)
    const [message] = sentMessages(bench)
    const runs = message!.entities!.map(({ type, offset, length }) => [
      type,
      message!.text!.slice(offset, offset + length),
    ])
    expect(message!.text).toBe(
      "Có 🙏\n“Về họp: […] Chi bộ họp ngày 5.”\n— Quy chế, Điều 9 (còn hiệu lực)\nHiểu “họp” là sinh hoạt.",
    )
    expect(runs).toEqual([
      ["blockquote", "“Về họp: […] Chi bộ họp ngày 5.”"],
      ["italic", "Quy chế, Điều 9 (còn hiệu lực)"],
      ["italic", "Hiểu “họp” là sinh hoạt."],
    ])
  })

  it("comes plain when the platform refuses our marks, and only once", async () => {
    const bench = await openTalk()
    bench.fake.fault({
      kind: "status",
      status: 400,
      description: "Bad Request: can't parse entities: entity at offset 3",
      method: "sendMessage",
    })
    await bench.channel.send(AN, QUOTE)
    const [message, ...others] = sentMessages(bench)
    expect(message!.text).toContain("Chi bộ họp ngày 5.")
    expect(message!.entities).toBeUndefined()
    expect(others).toEqual([])
    expect(bench.logged()).toContain("sending plain")
  })

  it("has up to eight buttons, each in a row, and numbers for the rest", async () => {
    const bench = await openTalk()
    const buttons = Array.from({ length: 10 }, (_, index) => ({
      label: `Điều ${index}`,
      action: `a:${index}`,
    }))
    await bench.channel.send(AN, { ...HELLO, buttons })
    const [message] = sentMessages(bench)
    expect(message!.reply_markup!.inline_keyboard).toEqual(
      buttons.slice(0, 8).map(({ label, action }) => [{ text: label, callback_data: action }]),
    )
    expect(message!.text).toBe("Chi bộ họp ngày 5.\n\n9. Điều 8\n10. Điều 9")
  })

  it("has buttons also where there is nothing else to say", async () => {
    const bench = await openTalk()
    await bench.channel.send(AN, { parts: [], buttons: [{ label: "Có", action: "y" }] })
    expect(shown(bench)).toMatchObject([{ text: "1. Có", buttons: [{ label: "Có", action: "y" }] }])
  })

  it("keeps marks on their words, and buttons under the last, when it is parted", async () => {
    const bench = await openTalk()
    const text = Array.from({ length: 900 }, (_, index) => `chữ${index}.`).join(" ")
    const message: Outgoing = {
      parts: [{ kind: "quote", text, source: "Quy chế", note: "" }],
      buttons: [{ label: "Có", action: "y" }],
    }
    const count = bench.channel.pieces(message)
    expect(count).toBe(2)
    for (let piece = 0; piece < count; piece++) await bench.channel.send(AN, message, piece)
    const [first, second] = sentMessages(bench)
    expect(first!.entities).toEqual([{ type: "blockquote", offset: 0, length: first!.text!.length }])
    expect(first!.reply_markup).toBeUndefined()
    expect(second!.entities!.map(({ type }) => type)).toEqual(["blockquote", "italic"])
    expect(second!.reply_markup).toBeDefined()
  })
})

describe("a file", () => {
  const file = { name: 'Mẫu "số 1";\r\nx.docx', mediaType: "application/msword", sha256: "a" }
  const message: Outgoing = { ...HELLO, file, buttons: [{ label: "Có", action: "y" }] }

  it("comes after the words as a message of its own, byte for byte, under a name that breaks nothing", async () => {
    const bench = await openTalk()
    expect(bench.channel.pieces(message)).toBe(2)
    for (const piece of [0, 1]) await bench.channel.send(AN, message, piece)
    expect(shown(bench)).toMatchObject([
      { text: "Chi bộ họp ngày 5." },
      {
        file: {
          name: "Mẫu _số 1_x.docx",
          size: FILES.a!.length,
          sha256: createHash("sha256").update(FILES.a!).digest("hex"),
        },
        buttons: [{ label: "Có" }],
      },
    ])
    expect(shown(bench)[0]!.buttons).toBeUndefined()
  })

  it("may come alone", async () => {
    const bench = await openTalk()
    const alone: Outgoing = { parts: [], file }
    expect(bench.channel.pieces(alone)).toBe(1)
    await bench.channel.send(AN, alone)
    expect(shown(bench)).toMatchObject([{ file: { size: FILES.a!.length } }])
  })

  it("that is lost or empty is never sent; one that cannot be read now may be later", async () => {
    const bench = await openTalk({
      readFile: async (sha256) => {
        if (sha256 === "locked") throw new Error("no database")
        return sha256 === "empty" ? new Uint8Array() : null
      },
    })
    const of = (sha256: string): Outgoing => ({ parts: [], file: { ...file, sha256 } })
    expect(await failure(bench, of("lost"))).toMatchObject({ kind: "rejected" })
    expect(await failure(bench, of("empty"))).toMatchObject({ kind: "rejected" })
    expect(await failure(bench, of("locked"))).toMatchObject({ kind: "not_sent" })
    expect(bench.fake.ledger()).toEqual([])
  })

  it("whose upload was cut off is perhaps sent", async () => {
    const bench = await openTalk()
    bench.fake.fault({ kind: "drop_after", method: "sendDocument" })
    expect(await failure(bench, { parts: [], file })).toMatchObject({ kind: "perhaps_sent" })
    expect(shown(bench)).toHaveLength(1)
  })
})

describe("typing", () => {
  it("is shown, and never fails", async () => {
    const bench = await openTalk()
    await bench.channel.typing!(AN)
    expect(bench.fake.ledger()).toMatchObject([{ method: "sendChatAction", chat: "7", outcome: "delivered" }])
    bench.fake.fault({ kind: "drop_before" })
    await bench.channel.typing!(AN)
    await bench.channel.typing!({ channel: "telegram", chat: "không phải" })
    await bench.channel.stop()
    await bench.channel.typing!(AN)
    expect(bench.fake.ledger()).toHaveLength(2)
  })
})

describe("stopping", () => {
  it("waits for the message that is on its way", async () => {
    const release = Promise.withResolvers<void>()
    const bench = await openTalk({ fake: { wait: () => release.promise } })
    bench.fake.fault({ kind: "slow", method: "sendMessage" })
    const sending = bench.channel.send(AN, HELLO)
    await eventually(() => shown(bench).length).toBe(1)
    let hasStopped = false
    const stopping = bench.channel.stop().then(() => {
      hasStopped = true
    })
    await new Promise(setImmediate)
    expect(hasStopped).toBe(false)
    release.resolve()
    expect(await sending).toEqual({ platformId: shown(bench)[0]!.messageId })
    await stopping
  })
})

/** The messages of the bot as the platform keeps them: a person who answers one has it quoted. */
function sentMessages(bench: Bench): Message[] {
  return shown(bench).map(
    ({ messageId }) =>
      (bench.fake.say(7, "?", { replyTo: messageId }).message as Message).reply_to_message as Message,
  )
}
