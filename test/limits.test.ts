import { beforeEach, describe, expect, it } from "vitest"
import { createConversation } from "../src/conversation.ts"
import type { Incoming, Signal } from "../src/core/channel.ts"
import type { Rate } from "../src/core/rate.ts"
import { createKeys } from "../src/core/seal.ts"
import { loadTexts } from "../src/core/texts.ts"
import { createLimits, type LimitRates } from "../src/limits.ts"
import { haveAgreed } from "./support/agreed.ts"
import { useDatabase } from "./support/database.ts"
import { giveGroup } from "./support/groups.ts"
import { outboxOf } from "./support/outbox.ts"
import { askDeps, testClock } from "./support/shelf.ts"

const holder = useDatabase()
const texts = loadTexts()
const TOO_MANY = texts("common-too-many")
const MUCH: Rate = { burst: 1000, perMinute: 1000 }
const keys = createKeys(Buffer.alloc(32, 7))
let seconds = 0
let events = 0
const clock = { now: () => new Date(testClock.now().getTime() + seconds * 1000) }

beforeEach(async () => {
  seconds = 0
  for (const table of ["outbox", "dialogues", "accounts", "buckets", "chats", "unit_groups"])
    await holder.database.query(`delete from ${table}`)
})

/** A process with these limits, and what is said in a chat when somebody writes to it. */
async function office(rates: Partial<LimitRates>) {
  const limits = createLimits({ keys, clock, rates: { person: MUCH, unit: MUCH, process: MUCH, ...rates } })
  const { vectors } = await askDeps(holder.database)
  const conversation = createConversation({ clock, texts, vectors, keys, limits })
  const say = async (user: string, more: Partial<Incoming> = {}): Promise<string[]> => {
    if (more.isPrivate !== false)
      await haveAgreed(holder.database, { channel: more.channel ?? "telegram", user, chat: user })
    const incoming: Incoming = {
      channel: "telegram",
      chat: user,
      user,
      isPrivate: true,
      eventId: String(events++),
      text: "menu",
      ...more,
    }
    if (incoming.isPrivate) await haveAgreed(holder.database, incoming)
    const before = (await messages()).length
    await holder.database.transaction((queries) => conversation.handle(queries, incoming))
    return (await messages()).slice(before)
  }
  return {
    say,
    times: async (count: number, user: string) => {
      const answers: string[] = []
      for (let one = 0; one < count; one++) answers.push(...(await say(user)))
      return answers
    },
    note: (signal: Signal) => holder.database.transaction((queries) => conversation.note(queries, signal)),
    refused: () =>
      Object.fromEntries(limits.metrics()[0]!.samples.map(({ labels, value }) => [labels!.by, value])),
  }
}

async function messages(): Promise<string[]> {
  const rows = await outboxOf(holder.database, null, keys)
  return rows.map(({ message }) => message.parts.map((part) => part.text).join("\n"))
}
const MENU = texts("common-menu")

describe("a person who writes very much", () => {
  it("is answered as often as may be, then told once, and answered again after waiting", async () => {
    const { times, refused } = await office({ person: { burst: 3, perMinute: 6 } })
    expect(await times(200, "an")).toEqual([MENU, MENU, MENU, TOO_MANY])
    expect(refused()).toEqual({ person: 197, unit: 0, process: 0 })
    seconds = 10
    expect(await times(5, "an")).toEqual([MENU])
    seconds = 40
    expect(await times(5, "an")).toEqual([MENU, MENU, MENU, TOO_MANY])
  })

  it("does not keep others waiting, nor themselves on another platform", async () => {
    const { times, say } = await office({ person: { burst: 1, perMinute: 1 } })
    await times(5, "an")
    expect(await say("binh")).toEqual([MENU])
    expect(await say("an", { channel: "zalo-bot" })).toEqual([MENU])
  })

  it("meets the same limit in a second process, in a group and by pressing buttons", async () => {
    const [one, two] = [
      await office({ person: { burst: 2, perMinute: 1 } }),
      await office({ person: { burst: 2, perMinute: 1 } }),
    ]
    await giveGroup(holder.database, { channel: "telegram", chat: "nhóm" })
    expect(await one.say("an")).toEqual([MENU])
    expect(await two.say("an", { text: "", action: "cũ" })).toEqual([texts("common-button-unknown")])
    expect(await one.say("an", { chat: "nhóm", isPrivate: false })).toEqual([TOO_MANY])
    expect(await two.say("an")).toEqual([])
  })

  it("is not charged for what failed and is tried again", async () => {
    const limits = createLimits({
      keys,
      clock,
      rates: { person: { burst: 1, perMinute: 1 }, unit: MUCH, process: MUCH },
    })
    const incoming = { channel: "telegram", user: "an" } as Incoming
    const failing = holder.database.transaction(async (queries) => {
      expect(await limits.take(queries, incoming)).toBe("served")
      throw new Error("failed")
    })
    await expect(failing).rejects.toThrow("failed")
    expect(await limits.take(holder.database, incoming)).toBe("served")
  })

  it("is known to the table by nothing but a digest", async () => {
    const { say } = await office({})
    await say("0912345678")
    const rows = await holder.database.query<{ key: string }>("select * from buckets")
    expect(JSON.stringify(rows)).not.toMatch(/0912345678|telegram/)
    expect(rows[0]!.key).toMatch(/^[\w-]{43}$/)
  })

  it("may block and come back as often as they like", async () => {
    const { times, note } = await office({ person: { burst: 1, perMinute: 1 } })
    await times(3, "an")
    const at = { channel: "telegram", chat: "an" } as const
    await note({ ...at, eventId: "b", signal: "closed", reason: "blocked" })
    const closed = () => holder.database.query("select from chats where closed_at is not null")
    expect(await closed()).toHaveLength(1)
    await note({ ...at, eventId: "c", signal: "opened" })
    expect(await closed()).toHaveLength(0)
  })
})

describe("many together", () => {
  it("in the groups of a unit share its limit; other units go on", async () => {
    const { say, refused } = await office({ unit: { burst: 2, perMinute: 1 } })
    await giveGroup(holder.database, { channel: "telegram", chat: "một" })
    await giveGroup(holder.database, { channel: "telegram", chat: "hai" })
    const inGroup = (chat: string, user: string) => say(user, { chat, isPrivate: false })
    for (const user of ["a", "b"]) expect(await inGroup("một", user)).toEqual([texts("common-menu-group")])
    expect([await inGroup("một", "c"), await inGroup("một", "d")]).toEqual([[TOO_MANY], []])
    expect(await inGroup("hai", "c")).toEqual([texts("common-menu-group")])
    expect(refused()).toEqual({ person: 0, unit: 2, process: 0 })
  })

  it("for one process are each told once, without losing what they might still ask", async () => {
    const { times, refused } = await office({
      process: { burst: 2, perMinute: 60 },
      person: { burst: 2, perMinute: 1 },
    })
    expect(await times(2, "an")).toEqual([MENU, MENU])
    expect(await times(2, "binh")).toEqual([TOO_MANY])
    expect(refused()).toEqual({ person: 0, unit: 0, process: 2 })
    seconds = 2
    expect(await times(2, "binh")).toEqual([MENU, MENU])
  })
})

describe("a text that is too long", () => {
  it.each<[string, Partial<Incoming>]>([
    ["was cut by the channel", { text: "menu", isCut: true }],
    ["is cut only now", { text: `menu${" ".repeat(1_000_000)}` }],
  ])("and %s is answered with a word that only its beginning was read", async (_what, more) => {
    const { say } = await office({})
    expect(await say("an", more)).toEqual([`${MENU}\n${texts("common-cut-note", { limit: 4000 })}`])
  })
})
