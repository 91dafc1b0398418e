import { describe, expect, it } from "vitest"
import { readUpdate, sentAt } from "../../../src/channels/telegram/receive.ts"
import type { Arrival } from "../../../src/core/channel.ts"
import type { SayMore, UnreadKind } from "../../../src/simulators/telegram/acts.ts"
import type { Update } from "../../../src/simulators/telegram/wire.ts"
import { eventually } from "../../support/eventually.ts"
import { listener, openBench } from "./bench.ts"

/** What the channel hands on, once the platform knows that all of it was taken. */
async function arrivalsOf(
  act: (bench: Awaited<ReturnType<typeof openBench>>) => Update | Promise<Update>,
): Promise<Arrival[]> {
  const bench = await openBench("polling")
  const { receive, arrivals } = listener()
  await bench.channel.start(receive)
  await bench.fake.taken(await act(bench))
  return arrivals
}

const GROUP = -40

/** Said in a group that has the bot in it; what its coming in told is left out. */
async function inGroup(text: string, more: Omit<SayMore, "group"> = {}): Promise<Arrival[]> {
  const all = await arrivalsOf(({ fake }) => {
    fake.group(GROUP, { title: "Tổ 4", by: 7 })
    fake.say(7, text, { ...more, group: GROUP })
    return fake.say(7, "xong")
  })
  return all.filter(({ chat }) => chat === String(GROUP)).slice(1)
}

describe("what a person writes", () => {
  it("comes with the ids of update, chat and person as text", async () => {
    let said: Update | undefined
    const arrivals = await arrivalsOf(({ fake }) => {
      said = fake.say(7, "  Chi bộ họp\nmấy lần? ")
      return said
    })
    expect(arrivals).toEqual([
      {
        channel: "telegram",
        chat: "7",
        user: "7",
        eventId: String(said!.update_id),
        isPrivate: true,
        text: "Chi bộ họp\nmấy lần?",
      },
    ])
  })

  it("comes with the platform's time of it; a press has none", () => {
    const said = { update_id: 1, message: { date: 1_790_000_000 } } as Update
    const left = { update_id: 2, my_chat_member: { date: 1_790_000_001 } } as Update
    const pressed = { update_id: 3, callback_query: { message: { date: 1 } } } as Update
    expect([said, left, pressed].map(sentAt)).toEqual([1_790_000_000_000, 1_790_000_001_000, undefined])
  })

  it("keeps what a link gave along with /start", async () => {
    const arrivals = await arrivalsOf(({ fake }) => fake.say(7, "/start dGhlLWxpbms"))
    expect(arrivals).toMatchObject([{ text: "/start dGhlLWxpbms" }])
  })

  it.each<[UnreadKind, string]>([
    ["photo", "photo"],
    ["voice", "voice"],
    ["video", "video"],
    ["file", "file"],
    ["sticker", "sticker"],
    ["location", "location"],
    ["contact", "contact"],
  ])("that is a %s cannot be read, but its caption can", async (kind, unread) => {
    const arrivals = await arrivalsOf(({ fake }) => fake.sendUnread(7, kind, { caption: "biên bản" }))
    expect(arrivals).toMatchObject([{ text: "biên bản", unread }])
  })

  it.each<[string, object, string]>([
    ["an animation, which also has a document", { animation: {}, document: {} }, "video"],
    ["a round video", { video_note: {} }, "video"],
    ["a piece of music", { audio: {} }, "voice"],
    ["a place with a name, which also has a location", { venue: {}, location: {} }, "location"],
    ["a poll", { poll: {} }, "hidden"],
    ["a die", { dice: {} }, "hidden"],
  ])("may be %s", async (_what, extra, unread) => {
    const arrivals = await arrivalsOf(({ fake }) =>
      fake.say(7, "x", { extra: { text: undefined, ...extra } }),
    )
    expect(arrivals).toMatchObject([{ text: "", unread }])
  })

  it("is not heard again when it is changed", async () => {
    const arrivals = await arrivalsOf(({ fake }) => {
      fake.say(7, "sai")
      fake.edit(7, fake.seenBy(7).at(-1)!.messageId, "đúng")
      return fake.say(7, "hết")
    })
    expect(arrivals).toMatchObject([{ text: "sai" }, { text: "hết" }])
  })
})

describe("in a group", () => {
  it.each([
    ["a command", "/menu", "/menu"],
    ["a command with our name", "/menu@chibo_bot", "/menu"],
    ["a command with our name and more words", "/hoi@Chibo_Bot đảng phí", "/hoi đảng phí"],
    ["our name first", "@chibo_bot, bao giờ họp?", "bao giờ họp?"],
    ["our name in between", "hỏi @CHIBO_BOT bao giờ họp", "hỏi bao giờ họp"],
    ["our name alone", "@chibo_bot", ""],
  ])("hears %s", async (_what, typed, text) => {
    expect(await inGroup(typed)).toMatchObject([{ isPrivate: false, user: "7", text }])
  })

  it("hears an answer to itself", async () => {
    const arrivals = await arrivalsOf(async ({ fake, channel }) => {
      fake.group(GROUP, { title: "Tổ 4", by: 7 })
      const to = { channel: "telegram", chat: String(GROUP) } as const
      const sent = await channel.send(to, { parts: [{ kind: "text", text: "Tôi đây" }] })
      return fake.say(7, "cảm ơn", { group: GROUP, replyTo: sent.platformId })
    })
    expect(arrivals.at(-1)).toMatchObject({ chat: String(GROUP), text: "cảm ơn" })
  })

  const entities = (type: string, offset: number, length: number, more: object = {}): object => ({
    entities: [{ type, offset, length, ...more }],
  })

  // As it comes to a bot that is an administrator, or whose privacy mode is off.
  it.each([
    ["ordinary talk", { text: "tối nay họp nhé" }, false],
    ["a command for another bot", { text: "/menu@other_bot", ...entities("bot_command", 0, 15) }, false],
    ["a command that is only spoken of", { text: "gõ /menu", ...entities("bot_command", 3, 5) }, false],
    ["somebody else's name", { text: "@an_nguyen ơi", ...entities("mention", 0, 10) }, false],
    ["an address with our name in it", { text: "a@chibo_bot" }, false],
    [
      "somebody chosen from a list",
      { text: "An ơi", ...entities("text_mention", 0, 2, { user: { id: 9 } }) },
      false,
    ],
    [
      "us, chosen from a list",
      { text: "Chibo ơi", ...entities("text_mention", 0, 5, { user: { id: 1 } }) },
      true,
    ],
    ["a photo", { photo: [{}] }, false],
    [
      "a photo with our name",
      {
        photo: [{}],
        caption: "@chibo_bot đây",
        caption_entities: [{ type: "mention", offset: 0, length: 10 }],
      },
      true,
    ],
  ])("of %s takes what is meant for it", (_what, content, isHeard) => {
    const message = {
      message_id: 1,
      date: 0,
      chat: { id: GROUP, type: "group" as const, title: "Tổ 4" },
      from: { id: 7, is_bot: false, first_name: "An" },
      ...content,
    }
    const arrivals = readUpdate({ update_id: 5, message } as never, { id: 1, username: "chibo_bot" })
    expect(arrivals).toHaveLength(isHeard ? 1 : 0)
  })

  it("hears nobody who speaks for the group, and no bot", async () => {
    expect(await inGroup("/menu", { isAnonymous: true })).toEqual([])
    expect(await inGroup("/menu", { extra: { sender_chat: { id: -9, type: "channel" } } })).toEqual([])
    expect(await inGroup("/menu", { extra: { from: { id: 9, is_bot: true, first_name: "B" } } })).toEqual([])
  })
})

describe("the press of a button", () => {
  it("comes as its action, and the button stops turning", async () => {
    const bench = await openBench("polling")
    const { receive, arrivals } = listener()
    bench.fake.say(7, "chào")
    await bench.channel.start(receive)
    const buttons = [{ label: "Có", action: "m:ok:7f3k" }]
    const to = { channel: "telegram", chat: "7" } as const
    await bench.channel.send(to, { parts: [{ kind: "text", text: "Họp?" }], buttons })
    const pressed = bench.fake.press(7, "m:ok:7f3k")
    await bench.fake.taken(pressed)
    expect(arrivals.at(-1)).toEqual({
      channel: "telegram",
      chat: "7",
      user: "7",
      eventId: String(pressed.update_id),
      isPrivate: true,
      text: "",
      action: "m:ok:7f3k",
    })
    const answers = () => bench.fake.ledger().filter(({ method }) => method === "answerCallbackQuery")
    await eventually(answers).toMatchObject([{ outcome: "delivered" }])
  })

  it("is taken all the same when it is too late to answer it", async () => {
    const bench = await openBench("polling")
    const { receive, arrivals } = listener()
    await bench.channel.start(receive)
    await bench.fake.deliverRaw(
      JSON.stringify({
        update_id: 5,
        callback_query: {
          id: "1",
          from: { id: 7, is_bot: false, first_name: "An" },
          message: { message_id: 1, date: 0, chat: { id: 7, type: "private", first_name: "An" } },
          chat_instance: "7",
          data: "m:ok",
        },
      }),
    )
    const answers = () => bench.fake.ledger().filter(({ method }) => method === "answerCallbackQuery")
    await eventually(answers).toMatchObject([{ outcome: "rejected", code: 400 }])
    expect(arrivals).toMatchObject([{ action: "m:ok" }])
    await bench.fake.taken(bench.fake.say(7, "còn đó không?"))
    expect(arrivals.at(-1)).toMatchObject({ text: "còn đó không?" })
  })
})

describe("what the platform tells", () => {
  it("of people who block and come back", async () => {
    const arrivals = await arrivalsOf(({ fake }) => {
      fake.block(7)
      return fake.unblock(7)
    })
    expect(arrivals).toMatchObject([
      { channel: "telegram", chat: "7", signal: "closed", reason: "blocked" },
      { channel: "telegram", chat: "7", signal: "opened" },
    ])
  })

  it("of groups that take us in, move and turn us out", async () => {
    let moved = 0
    const arrivals = await arrivalsOf(({ fake }) => {
      fake.group(GROUP, { title: "Tổ 4", by: 7 })
      moved = fake.upgrade(GROUP, 7).id
      return fake.removeBot(moved, 7)
    })
    expect(arrivals).toMatchObject([
      { chat: String(GROUP), signal: "opened", group: { by: "7" } },
      { chat: String(GROUP), signal: "moved", to: String(moved) },
      { chat: String(moved), signal: "came", from: String(GROUP) },
      { chat: String(moved), signal: "closed", reason: "removed" },
    ])
  })

  it("of a group that took us in by nobody in particular, and of a person who came back, which is no group", () => {
    const change = (chat: object, from: object) =>
      readUpdate(
        {
          update_id: 5,
          my_chat_member: {
            chat,
            from,
            date: 0,
            old_chat_member: { status: "left" },
            new_chat_member: { status: "member" },
          },
        } as never,
        { id: 1, username: "chibo_bot" },
      )
    const anonymous = { id: 1_087_968_824, is_bot: true, first_name: "Group" }
    expect(change({ id: GROUP, type: "group" }, anonymous)).toMatchObject([{ group: { by: null } }])
    expect(change({ id: 7, type: "private" }, { id: 7, is_bot: false })[0]).not.toHaveProperty("group")
  })

  it.each([
    ["a new kind of update", { novelty: {} }],
    [
      "a post in a channel",
      { channel_post: { message_id: 1, chat: { id: -5, type: "channel" }, text: "x" } },
    ],
    ["a press without a message", { callback_query: { id: "1", from: { id: 7 }, data: "x" } }],
    ["a message of no shape", { message: { text: 5 } }],
    ["a message that is null", { message: null }],
  ])("of %s is nothing for us, and stops nothing", async (_what, content) => {
    const arrivals = await arrivalsOf(async ({ fake }) => {
      await fake.deliverRaw(JSON.stringify({ update_id: 5, ...content }))
      return fake.say(7, "sau đó")
    })
    expect(arrivals).toMatchObject([{ text: "sau đó" }])
  })
})
