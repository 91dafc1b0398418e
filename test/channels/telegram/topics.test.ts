import { describe, expect, it } from "vitest"
import { isAddressed } from "../../../src/channels/telegram/addressed.ts"
import type { Address } from "../../../src/core/channel.ts"
import { listener, openBench } from "./bench.ts"

const GROUP = -1_000_000_000_040
const BUTTONS = [{ label: "Có", action: "m:ok" }]
const WORDS = { parts: [{ kind: "text", text: "Họp?" }], buttons: BUTTONS } as const
const FILE = { name: "mau.docx", mediaType: "application/octet-stream", sha256: "a" }

/** The channel in a supergroup with one topic, and the addresses of both. */
async function openForum() {
  const bench = await openBench("polling")
  const { receive, arrivals } = listener()
  await bench.channel.start(receive)
  bench.fake.group(GROUP, { title: "Tổ 4", by: 7 })
  const topic = bench.fake.topic(GROUP, "Thu phí", 7).id
  const group: Address = { channel: "telegram", chat: String(GROUP) }
  return {
    ...bench,
    topic,
    group,
    inTopic: { ...group, thread: String(topic) } as Address,
    arrivals,
    /** In which topic the newest message stands. */
    newest: () => bench.fake.seenBy(GROUP).at(-1),
    calls: (method: string) => bench.fake.ledger().filter((entry) => entry.method === method),
  }
}

describe("in a topic of a group", () => {
  it("what is said and pressed is heard with the topic, and the group is its conversation", async () => {
    const { fake, channel, topic, inTopic, arrivals } = await openForum()
    await fake.taken(fake.say(7, "/menu", { group: GROUP, topic }))
    expect(arrivals.at(-1)).toMatchObject({ ...inTopic, isPrivate: false, text: "/menu" })
    await channel.send(inTopic, WORDS)
    await fake.taken(fake.press(7, "m:ok", { group: GROUP }))
    expect(arrivals.at(-1)).toMatchObject({ ...inTopic, action: "m:ok" })
  })

  it("words and files are sent into it, and it shows that they are written", async () => {
    const { fake, channel, topic, inTopic, newest, calls } = await openForum()
    // Who names no topic shows nothing in a closed general one.
    fake.closeTopic(GROUP, 1, 7)
    await channel.typing?.(inTopic)
    expect(calls("sendChatAction")).toMatchObject([{ outcome: "delivered" }])
    await channel.send(inTopic, WORDS)
    expect(newest()).toMatchObject({ text: "Họp?", topic: String(topic) })
    await channel.send(inTopic, { parts: [], file: FILE, buttons: BUTTONS })
    expect(newest()).toMatchObject({ file: { name: "mau.docx" }, topic: String(topic) })
  })

  it("that is deleted meanwhile, words and files go to the group", async () => {
    const { fake, channel, topic, inTopic, newest } = await openForum()
    fake.deleteTopic(GROUP, topic)
    await channel.send(inTopic, WORDS)
    expect(newest()).toMatchObject({ text: "Họp?", buttons: BUTTONS })
    expect(newest()).not.toHaveProperty("topic")
    await channel.send(inTopic, { parts: [], file: FILE })
    expect(newest()).toMatchObject({ file: { name: "mau.docx" } })
  })

  it("that is closed meanwhile, nothing is said any more, nor elsewhere", async () => {
    const { fake, channel, topic, inTopic, calls } = await openForum()
    fake.closeTopic(GROUP, topic, 7)
    await expect(channel.send(inTopic, WORDS)).rejects.toMatchObject({
      kind: "rejected",
      platformCode: "400",
    })
    expect(calls("sendMessage")).toHaveLength(1)
  })

  it.each(["0", "-5", "x", ""])("that is %j, and so none of Telegram's, nothing is sent", async (thread) => {
    const { channel, group, calls } = await openForum()
    await expect(channel.send({ ...group, thread }, WORDS)).rejects.toMatchObject({ kind: "rejected" })
    expect(calls("sendMessage")).toEqual([])
  })
})

it("an answer in a group outside of topics belongs to the group, although the platform numbers its thread", async () => {
  const { fake, channel, group, arrivals } = await openForum()
  const { platformId } = await channel.send(group, WORDS)
  await fake.taken(fake.say(7, "có", { group: GROUP, replyTo: platformId }))
  expect(arrivals.at(-1)).toMatchObject({ ...group, text: "có" })
  expect(arrivals.at(-1)).not.toHaveProperty("thread")
})

it("what is said in a topic that we opened is no answer to us", () => {
  const from = { id: 1, is_bot: true, first_name: "Chibo" }
  const said = (answered: object) =>
    isAddressed(
      { message_id: 2, text: "tối nay họp", reply_to_message: { message_id: 1, from, ...answered } } as never,
      { id: 1, username: "chibo_bot" },
    )
  expect(said({ text: "Họp?" })).toBe(true)
  expect(said({ forum_topic_created: { name: "Họp" } })).toBe(false)
})
