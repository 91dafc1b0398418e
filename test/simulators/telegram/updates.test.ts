import { describe, expect, it } from "vitest"
import type { Update } from "../../../src/simulators/telegram/wire.ts"
import { type Bench, openBench } from "./bot.ts"

/** The updates of a poll. */
async function poll({ call }: Bench, params: object = {}): Promise<Update[]> {
  return (await call("getUpdates", params)).result as Update[]
}

/** A platform on which time stands still; `entered` when the first poll has begun to wait. */
async function openWaiting(): Promise<{ bench: Bench; entered: Promise<void> }> {
  const entered = Promise.withResolvers<void>()
  const bench = await openBench({
    wait: (_ms, signal) => {
      entered.resolve()
      return new Promise((resolve) => signal?.addEventListener("abort", () => resolve()))
    },
  })
  return { bench, entered: entered.promise }
}

const textOf = (update: Update): string => (update.message as { text: string }).text
const textsOf = (updates: Update[]): string[] => updates.map(textOf)

describe("long polling", () => {
  it("gives what waits at once, and again until it is confirmed", async () => {
    const bench = await openBench()
    const first = bench.fake.say(7, "một")
    const second = bench.fake.say(7, "hai")
    expect(second.update_id).toBe(first.update_id + 1)
    expect(textsOf(await poll(bench, { timeout: 50 }))).toEqual(["một", "hai"])
    expect(textsOf(await poll(bench, { limit: 1 }))).toEqual(["một"])
    expect(textsOf(await poll(bench, { offset: second.update_id }))).toEqual(["hai"])
    await bench.fake.taken(first)
    expect(await poll(bench, { offset: second.update_id + 1 })).toEqual([])
    await bench.fake.taken(second)
  })

  it("waits for the next update and gives it as soon as it comes", async () => {
    const { bench, entered } = await openWaiting()
    const waiting = poll(bench, { timeout: 50 })
    await entered
    bench.fake.say(7, "chào")
    expect(textsOf(await waiting)).toEqual(["chào"])
  })

  it("waits as long as it was asked to, at most 50 seconds", async () => {
    const waits: number[] = []
    const bench = await openBench({
      wait: async (ms) => {
        waits.push(ms)
      },
    })
    expect(await poll(bench, { timeout: 3 })).toEqual([])
    expect(await poll(bench, { timeout: 500 })).toEqual([])
    expect(await poll(bench)).toEqual([])
    expect(waits).toEqual([3000, 50_000])
  })

  it("ends with 409 when somebody else polls with the same token", async () => {
    const { bench, entered } = await openWaiting()
    const first = bench.call("getUpdates", { timeout: 50 })
    await entered
    const second = poll(bench, { timeout: 50 })
    expect(await first).toMatchObject({
      ok: false,
      error_code: 409,
      description: expect.stringMatching(/^Conflict: terminated by other getUpdates request/),
    })
    bench.fake.say(7, "chào")
    expect(textsOf(await second)).toEqual(["chào"])
  })

  it("gives only the kinds that were asked for, and remembers which", async () => {
    const bench = await openBench()
    await poll(bench, { allowed_updates: ["message"] })
    bench.fake.say(7, "chào")
    bench.fake.block(7)
    bench.fake.unblock(7)
    bench.fake.say(7, "lại đây")
    expect(textsOf(await poll(bench))).toEqual(["chào", "lại đây"])
  })

  it("forgets messages after a day and presses after 150 seconds", async () => {
    let now = Date.UTC(2026, 10, 25)
    const bench = await openBench({ clock: { now: () => new Date(now) } })
    bench.fake.say(7, "chào")
    await bench.call("sendMessage", {
      chat_id: 7,
      text: "?",
      reply_markup: { inline_keyboard: [[{ text: "Có", callback_data: "y" }]] },
    })
    const pressed = bench.fake.press(7, "y")
    expect(await poll(bench)).toHaveLength(2)
    now += 151_000
    expect(await poll(bench)).toHaveLength(1)
    await bench.fake.taken(pressed)
    now += 24 * 60 * 60 * 1000
    expect(await poll(bench)).toHaveLength(0)
  })

  it("does not wait for a caller who has hung up", async () => {
    const bench = await openBench()
    const leaving = new AbortController()
    const polling = bench.call("getUpdates", { timeout: 50 }, leaving.signal)
    leaving.abort()
    await expect(polling).rejects.toThrow()
    bench.fake.say(7, "chào")
    expect(textsOf(await poll(bench, { timeout: 50 }))).toEqual(["chào"])
  })

  it("brings again what was confirmed, repeats and reorders when told to", async () => {
    const bench = await openBench()
    const first = bench.fake.say(7, "một")
    await poll(bench, { offset: first.update_id + 1 })
    expect(bench.fake.redeliver()).toEqual([first])
    expect(await poll(bench, { offset: first.update_id + 1 })).toEqual([first])
    expect(await poll(bench, { offset: first.update_id + 1 })).toEqual([])
    bench.fake.fault({ kind: "repeat" })
    bench.fake.say(7, "hai")
    bench.fake.say(7, "ba")
    bench.fake.reorder()
    expect(textsOf(await poll(bench))).toEqual(["hai", "hai", "ba"])
    bench.fake.say(7, "bốn")
    bench.fake.reorder()
    const rest = await poll(bench)
    expect(textsOf(rest)).toEqual(["ba", "hai", "bốn"])
    await bench.fake.deliverRaw(JSON.stringify({ update_id: 5, odd: true }))
    expect(await poll(bench, { offset: rest.at(-1)!.update_id + 1 })).toEqual([{ update_id: 5, odd: true }])
    await expect(bench.fake.deliverRaw("[]")).rejects.toThrow("update_id")
  })

  it("loses nothing when the answer to a poll is lost", async () => {
    const bench = await openBench()
    bench.fake.say(7, "một")
    bench.fake.fault({ kind: "drop_after", method: "getUpdates" })
    await expect(poll(bench)).rejects.toThrow()
    expect(textsOf(await poll(bench))).toEqual(["một"])
  })
})

describe("what the platform tells a bot", () => {
  it("marks commands and mentions, and gives the message answered to", async () => {
    const { fake } = await openBench()
    const said = fake.say(7, "/menu@chibo_bot hỏi @an_nguyen nhé")
    expect(said.message).toMatchObject({
      from: { id: 7, is_bot: false, first_name: "An" },
      chat: { id: 7, type: "private" },
      entities: [
        { type: "bot_command", offset: 0, length: 15 },
        { type: "mention", offset: 20, length: 10 },
      ],
    })
    const { messageId } = fake.seenBy(7)[0]!
    expect(fake.say(7, "nữa", { replyTo: messageId }).message).toMatchObject({
      reply_to_message: { text: "/menu@chibo_bot hỏi @an_nguyen nhé" },
    })
  })

  it("of a group only what is meant for it", async () => {
    const bench = await openBench()
    const { fake } = bench
    fake.group(-40, { title: "Tổ 4", by: 7 })
    await bench.call("sendMessage", { chat_id: -40, text: "Tôi đây" })
    const { messageId } = fake.seenBy(-40).at(-1)!
    for (const text of ["tối nay họp", "/menu", "/menu@other_bot", "@Chibo_bot ơi", "a@chibo_bot"])
      fake.say(7, text, { group: -40 })
    fake.say(7, "cảm ơn", { group: -40, replyTo: messageId })
    const messages = (await poll(bench)).flatMap(({ message }) => (message as { text?: string }) ?? [])
    expect(messages.map(({ text }) => text)).toEqual([undefined, "/menu", "@Chibo_bot ơi", "cảm ơn"])
    expect(messages[0]).toMatchObject({ new_chat_members: [{ id: fake.bot.id }] })
  })

  it("who blocks it, who takes it in, where a group goes", async () => {
    const bench = await openBench()
    const { fake } = bench
    fake.group(-40, { title: "Tổ 4", by: 7 })
    fake.block(7)
    const { id } = fake.upgrade(-40, 7)
    expect(await poll(bench)).toMatchObject([
      { my_chat_member: { chat: { id: -40 }, new_chat_member: { status: "member" } } },
      { message: { new_chat_members: [{ username: "chibo_bot" }] } },
      { my_chat_member: { chat: { id: 7 }, new_chat_member: { status: "kicked" } } },
      { message: { chat: { id: -40 }, migrate_to_chat_id: id } },
      { message: { chat: { id }, migrate_from_chat_id: -40 } },
    ])
    expect(() => fake.say(7, "chào")).toThrow("blocked")
    expect(() => fake.say(9, "chào")).toThrow("no person 9")
  })

  it("what people send that is no text, and what they change", async () => {
    const { fake } = await openBench()
    expect(fake.sendUnread(7, "photo", { caption: "biên bản" }).message).toMatchObject({
      caption: "biên bản",
      photo: [{ width: 90 }],
    })
    fake.say(7, "sai")
    const { messageId } = fake.seenBy(7).at(-1)!
    expect(fake.edit(7, messageId, "đúng").edited_message).toMatchObject({ text: "đúng" })
    expect(fake.say(7, "ẩn danh", { isAnonymous: true }).message).toMatchObject({
      from: { username: "GroupAnonymousBot", is_bot: true },
    })
  })
})

describe("steering it from outside", () => {
  it("does over HTTP what the handle does", async () => {
    const { fake } = await openBench()
    const post = async (name: string, body: object): Promise<unknown> => {
      const answer = await fetch(`${fake.url}/_control/${name}`, {
        method: "POST",
        body: JSON.stringify(body),
      })
      return answer.json()
    }
    await post("person", { id: "8", name: "Bình" })
    expect(await post("say", { person: "8", text: "chào" })).toMatchObject({ message: { text: "chào" } })
    expect(await post("block", { person: 8 })).toMatchObject({ my_chat_member: { chat: { id: 8 } } })
    expect(await post("say", { person: 8, text: "chào" })).toEqual({ error: "8 has blocked the bot" })
    const seen = await fetch(`${fake.url}/_control/seen/8`)
    expect(await seen.json()).toMatchObject([{ from: "person", text: "chào", messageId: "1" }])
    const ledger = await fetch(`${fake.url}/_control/ledger`)
    expect(await ledger.json()).toEqual([])
  })
})
