import { describe, expect, it } from "vitest"
import { readEvent, toArrival } from "../../../src/channels/zalo-oa/receive.ts"
import { openDesk, say, USER } from "./desk.ts"

const OA = "2460000000000000001"
const BODY = new TextEncoder().encode("the bytes")
const arrivalOf = (event: object, oaId: string | null = OA) => toArrival(readEvent(event)!, BODY, oaId)

describe("what a person sends", () => {
  it.each([
    ["photo", "photo"],
    ["voice", "voice"],
    ["video", "video"],
    ["file", "file"],
    ["sticker", "sticker"],
    ["location", "location"],
    ["contact", "contact"],
    ["hidden", "hidden"],
  ] as const)("%s is noted as what it is", async (kind, unread) => {
    const desk = await openDesk()
    desk.fake.sendUnread(USER, kind)
    await desk.fake.settled()
    expect(desk.received).toMatchObject([{ user: USER, chat: USER, isPrivate: true, text: "", unread }])
  })

  it("keeps the caption of a photo", async () => {
    const desk = await openDesk()
    desk.fake.sendUnread(USER, "photo", " Biên bản\u200B ")
    await desk.fake.settled()
    expect(desk.received).toMatchObject([{ text: "Biên bản", unread: "photo" }])
  })

  it("has the message's id, and keeps it when it comes again", async () => {
    const desk = await openDesk()
    const { message } = desk.fake.say(USER, "Chào")
    desk.fake.redeliver()
    await desk.fake.settled()
    const eventId = `user_send_text:${message?.msg_id}`
    expect(desk.received).toMatchObject([{ eventId }, { eventId }])
  })

  it.each([
    ["#chibo:more:9", { text: "", action: "more:9" }],
    ["#chibo:", { text: "#chibo:", action: undefined }],
    ["#Chibo:more", { text: "#Chibo:more", action: undefined }],
    ["xem #chibo:more", { text: "xem #chibo:more", action: undefined }],
    ["#chibo:hai chữ", { text: "#chibo:hai chữ", action: undefined }],
    [`#chibo:${"a".repeat(65)}`, { text: `#chibo:${"a".repeat(65)}`, action: undefined }],
  ])("%s is a button only when it is exactly one", (text, expected) => {
    const event = { event_name: "user_send_text", sender: { id: USER }, message: { msg_id: "1", text } }
    const { action, ...rest } = arrivalOf(event) as { action?: string; text: string }
    expect({ text: rest.text, action }).toEqual(expected)
  })

  it.each([
    [
      "a link with words",
      { event_name: "user_send_link", message: { text: "Xem https://a.vn" } },
      { text: "Xem https://a.vn" },
    ],
    [
      "nothing that can be read",
      { event_name: "user_send_text", message: { text: "\u200B" } },
      { text: "", unread: "hidden" },
    ],
    ["a kind that is new", { event_name: "user_send_hologram", message: {} }, { text: "", unread: "hidden" }],
    [
      "an id under another name",
      { event_name: "user_send_text", message: { message_id: "9", text: "a" } },
      { eventId: "user_send_text:9" },
    ],
    [
      "no id at all",
      { event_name: "user_send_text", message: { text: "a" } },
      { eventId: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ],
  ])("may be %s", (_case, event, expected) => {
    expect(arrivalOf({ ...event, sender: { id: USER } })).toMatchObject(expected)
  })

  it.each([
    "oa_send_text",
    "oa_send_template",
    "anonymous_send_text",
    "user_send_group_text",
    "create_group",
    "user_reacted_message",
    "user_submit_info",
    "user_click_chatnow",
    "permission_revoked",
    "something_new",
  ])("is not what %s tells", (event_name) => {
    expect(arrivalOf({ event_name, sender: { id: USER }, message: { msg_id: "1", text: "a" } })).toBeNull()
  })

  it("from a visitor without a name is dropped on the way", async () => {
    const desk = await openDesk()
    desk.fake.sayAnonymously("anon-1", "Ai đó")
    await desk.fake.settled()
    expect(desk.received).toEqual([])
    expect(desk.fake.webhookLog().map(({ status }) => status)).toEqual([200, 200])
  })
})

describe("what the platform tells of a person", () => {
  it("opens and closes the conversation", async () => {
    const desk = await openDesk()
    desk.fake.follow(USER)
    desk.fake.unfollow(USER)
    desk.fake.redeliver()
    await desk.fake.settled()
    const at = { channel: "zalo-oa", chat: USER }
    expect(desk.received).toMatchObject([
      { ...at, signal: "opened" },
      { ...at, signal: "closed", reason: "unfollowed" },
      { ...at, signal: "closed", reason: "unfollowed" },
    ])
    const [opened, closed, again] = desk.received.map(({ eventId }) => eventId)
    expect(opened).not.toBe(closed)
    expect(again).toBe(closed)
  })

  it("are receipts for what we sent", async () => {
    const desk = await openDesk()
    const { platformId: one } = await say(desk.channel, desk.address, "một")
    const { platformId: two } = await say(desk.channel, desk.address, "hai")
    desk.fake.receive(USER)
    desk.fake.see(USER)
    await desk.fake.settled()
    const at = { channel: "zalo-oa", chat: USER }
    expect(desk.received).toMatchObject([
      { ...at, signal: "delivered", platformIds: [one] },
      { ...at, signal: "delivered", platformIds: [two] },
      { ...at, signal: "seen", platformIds: [one, two] },
    ])
  })

  it.each([
    ["the account as sender", { sender: { id: OA }, recipient: { id: USER } }, OA],
    ["the person as sender", { sender: { id: USER }, recipient: { id: OA } }, OA],
    ["the account not known yet", { sender: { id: OA }, recipient: { id: USER } }, null],
  ])("receipts with %s are the person's", (_case, parties, oaId) => {
    const event = { event_name: "user_seen_message", message: { msg_ids: ["7", 8] }, ...parties }
    expect(arrivalOf(event, oaId)).toMatchObject({ chat: USER, signal: "seen", platformIds: ["7", "8"] })
  })

  it.each([
    [
      "of a telephone number",
      { recipient: { id: "84912345678" }, message: { msg_id: "1", delivery_time: "1" } },
    ],
    ["of no message", { recipient: { id: USER }, message: {} }],
  ])("receipts %s are dropped", (_case, rest) => {
    expect(arrivalOf({ event_name: "user_received_message", ...rest })).toBeNull()
  })
})
