import { describe, expect, it } from "vitest"
import { type Bench, openBench } from "./bot.ts"

const GROUP = -1_000_000_000_040

/** A supergroup with one topic, "Thu phí". */
async function openForum() {
  const bench = await openBench()
  bench.fake.group(GROUP, { title: "Tổ 4", by: 7 })
  const { id, update } = bench.fake.topic(GROUP, "Thu phí", 7)
  return { ...bench, topic: id, update }
}

const send = ({ call }: Pick<Bench, "call">, thread?: number) =>
  call("sendMessage", { chat_id: GROUP, text: "Chào", message_thread_id: thread })
const no = (description: string) => ({
  ok: false,
  error_code: 400,
  description: `Bad Request: ${description}`,
})

describe("a topic of a supergroup", () => {
  it("is told to the bot as the message that opens it, and the group is a forum from then on", async () => {
    const { topic, update } = await openForum()
    expect(update).toMatchObject({
      message: {
        message_id: topic,
        chat: { type: "supergroup", is_forum: true },
        forum_topic_created: { name: "Thu phí" },
      },
    })
  })

  it("is named by what is said in it, which answers at least the message that opened it", async () => {
    const { fake, topic } = await openForum()
    expect(fake.say(7, "/menu", { group: GROUP, topic })).toMatchObject({
      message: {
        message_thread_id: topic,
        is_topic_message: true,
        reply_to_message: { message_id: topic, forum_topic_created: {} },
      },
    })
  })

  it("takes the bot's messages and files, whose buttons and answers name it again", async () => {
    const bench = await openForum()
    const sent = await bench.call("sendMessage", {
      chat_id: GROUP,
      text: "Chào",
      message_thread_id: bench.topic,
      reply_markup: { inline_keyboard: [[{ text: "Có", callback_data: "co" }]] },
    })
    const inTopic = { message_thread_id: bench.topic, is_topic_message: true }
    expect(sent).toMatchObject({ ok: true, result: inTopic })
    expect(bench.fake.press(7, "co", { group: GROUP })).toMatchObject({
      callback_query: { message: inTopic },
    })
    const { message_id: replyTo } = sent.result as { message_id: number }
    expect(bench.fake.say(7, "cảm ơn", { group: GROUP, replyTo })).toMatchObject({ message: inTopic })
    expect(bench.fake.seenBy(GROUP).slice(-2)).toMatchObject([
      { topic: String(bench.topic) },
      { from: "person" },
    ])
  })

  it("that is not there, or is named as the general one, refuses the bot", async () => {
    const bench = await openForum()
    expect(await send(bench, 1)).toMatchObject(no("message thread not found"))
    expect(await send(bench, 99)).toMatchObject(no("message thread not found"))
    expect(await send(bench)).toMatchObject({ ok: true })
    bench.fake.deleteTopic(GROUP, bench.topic)
    expect(await send(bench, bench.topic)).toMatchObject(no("message thread not found"))
  })

  it("that is closed refuses the bot, which is no administrator, and so does the general one", async () => {
    const bench = await openForum()
    bench.fake.closeTopic(GROUP, bench.topic, 7)
    expect(await send(bench, bench.topic)).toMatchObject(no("TOPIC_CLOSED"))
    expect(() => bench.fake.say(7, "/menu", { group: GROUP, topic: bench.topic })).toThrow("is closed")
    expect(await send(bench)).toMatchObject({ ok: true })
    bench.fake.closeTopic(GROUP, 1, 7)
    expect(await send(bench)).toMatchObject(no("TOPIC_CLOSED"))
  })

  it("may be the general one only for showing that the bot writes", async () => {
    const bench = await openForum()
    const type = (message_thread_id: number) =>
      bench.call("sendChatAction", { chat_id: GROUP, action: "typing", message_thread_id })
    expect(await type(1)).toMatchObject({ ok: true })
    expect(await type(bench.topic)).toMatchObject({ ok: true })
    expect(await type(99)).toMatchObject(no("message thread not found"))
  })

  it("is opened in supergroups only", async () => {
    const { fake } = await openBench()
    fake.group(-40, { title: "Tổ 4", by: 7 })
    expect(() => fake.topic(-40, "Thu phí", 7)).toThrow("no supergroup")
    expect(() => fake.say(7, "/menu", { group: -40, topic: 5 })).toThrow("no topic")
  })
})

it("an answer outside of topics has a thread of its own, into which the bot cannot write", async () => {
  const bench = await openForum()
  const sent = await send(bench)
  const { message_id: replyTo } = sent.result as { message_id: number }
  const answer = bench.fake.say(7, "cảm ơn", { group: GROUP, replyTo })
  expect(answer).toMatchObject({ message: { message_thread_id: replyTo } })
  expect(answer).not.toHaveProperty("message.is_topic_message")
  expect(await send(bench, replyTo)).toMatchObject(no("message thread not found"))
})
