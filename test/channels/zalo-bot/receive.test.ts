import { describe, expect, it, vi } from "vitest"
import { readUpdates } from "../../../src/channels/zalo-bot/receive.ts"
import { openOffice } from "./office.ts"

const SELF = { id: "1459232241454765289", names: ["Bot Chi bộ 5"] }

function message(more: object = {}): Record<string, unknown> {
  return {
    message_id: "2d758cb5e222177a4e35",
    date: 1_750_316_131_602,
    chat: { id: "6ede9afa66b88fe6d6a9", chat_type: "PRIVATE" },
    from: { id: "6ede9afa66b88fe6d6a9", display_name: "Nguyễn Văn An", is_bot: false },
    ...more,
  }
}

const incoming = (body: unknown) => readUpdates(body, SELF).map((update) => update.incoming)
const received = (event_name: string | undefined, more: object) =>
  incoming({ ...(event_name === undefined ? {} : { event_name }), message: message(more) })

describe("what the Zalo bot hears", () => {
  const event = { event_name: "message.text.received", message: message({ text: "Chi bộ họp mấy lần?" }) }

  it.each([
    ["bare", event],
    ["in an envelope", { ok: true, result: event }],
    ["in a list", [event]],
    ["in a list in an envelope", { ok: true, result: [event] }],
    ["in a list of envelopes", [{ ok: true, result: event }]],
  ])("is read %s", (_case, body) => {
    expect(incoming(body)).toEqual([
      {
        channel: "zalo-bot",
        chat: "6ede9afa66b88fe6d6a9",
        user: "6ede9afa66b88fe6d6a9",
        eventId: "2d758cb5e222177a4e35",
        isPrivate: true,
        text: "Chi bộ họp mấy lần?",
      },
    ])
  })

  it.each([
    ["message.text.received", { text: "  Hướng\u200B   dẫn\n".normalize("NFD") }, { text: "Hướng dẫn" }],
    ["message.link.received", { text: "https://a.vn" }, { text: "https://a.vn" }],
    [
      "message.image.received",
      { photo_url: "https://a.vn/a.jpg", caption: " Biên  bản " },
      { text: "Biên bản", unread: "photo" },
    ],
    ["message.image.received", { photo: "https://a.vn/a.jpg" }, { text: "", unread: "photo" }],
    [
      "message.sticker.received",
      { sticker: "46990", url: "https://a.vn/a.png" },
      { text: "", unread: "sticker" },
    ],
    ["message.voice.received", { voice_url: "https://a.vn/a.aac" }, { text: "", unread: "voice" }],
    ["message.unsupported.received", {}, { text: "", unread: "hidden" }],
    [undefined, { text: "chào" }, { text: "chào" }],
    [undefined, { photo: "https://a.vn/a.jpg" }, { text: "", unread: "photo" }],
    [undefined, { message_type: "CHAT_PHOTO", caption: "Biên bản" }, { text: "Biên bản", unread: "photo" }],
    [undefined, { sticker: "46990" }, { text: "", unread: "sticker" }],
    [undefined, { message_type: "CHAT_VOICE" }, { text: "", unread: "voice" }],
    [undefined, {}, { text: "", unread: "hidden" }],
    ["message.text.received", { text: { odd: "shape" } }, { text: "" }],
  ])("of %s %j is %j", (name, more, expected) => {
    const [one] = received(name, more)
    expect({ text: one!.text, ...(one!.unread === undefined ? {} : { unread: one!.unread }) }).toEqual(
      expected,
    )
  })

  it.each([
    ["our own words, by our id", "message.text.received", { text: "x", from: { id: SELF.id } }],
    ["any bot's words", "message.text.received", { text: "x", from: { id: "1", is_bot: true } }],
    ["an event that nobody said", "message.reaction.received", { text: "x" }],
    ["an event of a name that objects have", "constructor", { text: "x" }],
    ["an id that is a number", "message.text.received", { text: "x", message_id: 1_459_232_241_454_765 }],
    ["no sender", "message.text.received", { text: "x", from: undefined }],
    ["an empty chat", "message.text.received", { text: "x", chat: { id: "" } }],
  ])("is never %s", (_case, name, more) => {
    expect(received(name, more)).toEqual([])
  })

  it.each([[null], ["text"], [7], [[]], [{}], [{ ok: true, result: null }], [[null, [event]]]])(
    "is nothing in %j",
    (body) => {
      expect(incoming(body)).toEqual([])
    },
  )

  it("keeps what is whole in a list with broken ones", () => {
    expect(incoming([{ message: {} }, event, null])).toHaveLength(1)
  })

  it("is passed on with the platform's time of it, or without one", () => {
    const timeOf = (date: unknown) =>
      readUpdates({ event_name: "message.text.received", message: message({ text: "cũ", date }) }, SELF).map(
        (one) => one.sentAt,
      )
    expect(timeOf(1_750_316_131_602)).toEqual([1_750_316_131_602])
    expect(timeOf(undefined)).toEqual([undefined])
    expect(timeOf("hôm qua")).toEqual([undefined])
  })
})

describe("a group", () => {
  const inGroup = (text: string, self = SELF) =>
    readUpdates(
      {
        event_name: "message.text.received",
        message: message({ text, chat: { id: "g1", chat_type: "GROUP" } }),
      },
      self,
    ).map((update) => update.incoming)

  it("is not private, and its id is where answers go", () => {
    expect(inGroup("họp khi nào?")).toMatchObject([
      { chat: "g1", user: "6ede9afa66b88fe6d6a9", isPrivate: false, text: "họp khi nào?" },
    ])
  })

  it.each([
    ["@Bot Chi bộ 5 họp khi nào?", "họp khi nào?"],
    ["họp khi nào @bot chi bộ 5 ơi", "họp khi nào ơi"],
    ["@Bot Chi bộ 5", ""],
    ["@Botany là gì?", "@Botany là gì?"],
    ["Viết cho a@b.vn", "Viết cho a@b.vn"],
  ])("hears %j as %j", (typed, text) => {
    expect(inGroup(typed)[0]!.text).toBe(text)
  })

  it("loses at least the @Bot while the name is not known", () => {
    expect(inGroup("@Bot Khác họp khi nào?")[0]!.text).toBe("Khác họp khi nào?")
  })

  it("is assumed where the platform does not say that a chat is private", () => {
    const chat = (chat: object) => received("message.text.received", { text: "x", chat })[0]!.isPrivate
    expect(chat({ id: "6ede9afa66b88fe6d6a9" })).toBe(true)
    expect(chat({ id: "g1" })).toBe(false)
    expect(chat({ id: "6ede9afa66b88fe6d6a9", chat_type: "CHANNEL" })).toBe(false)
  })
})

describe("what is kept of an event", () => {
  it("is never anybody's name", async () => {
    const office = await openOffice({
      pollSeconds: 30,
      name: "Bot Chibo",
      fake: { groups: true, echo: true },
    })
    await office.start()
    office.fake.group("g1")
    office.fake.say("an", "@Bot Chibo họp khi nào?", { group: "g1" })
    await office.channel.send({ channel: "zalo-bot", chat: "an" }, { parts: [{ kind: "text", text: "Mai" }] })
    office.fake.sendUnread("an", "photo", { caption: "Biên bản" })
    await vi.waitFor(() => expect(office.received).toHaveLength(2))
    expect(office.received.map(({ text }) => text)).toEqual(["họp khi nào?", "Biên bản"])
    const kept = JSON.stringify([office.received, office.raw])
    expect(kept).not.toContain("Nguyễn Văn An")
    expect(office.raw[0]).toMatchObject({
      event_name: "message.text.received",
      message: { from: { id: "an" } },
    })
    expect(office.logged()).not.toContain("Nguyễn Văn An")
  })
})
