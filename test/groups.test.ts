import { beforeEach, describe, expect, it } from "vitest"
import { type ConversationDeps, createConversation } from "../src/conversation.ts"
import type { Incoming, Signal } from "../src/core/channel.ts"
import { loadTexts } from "../src/core/texts.ts"
import { unitOfGroup } from "../src/storage/unit-groups.ts"
import { haveAgreed } from "./support/agreed.ts"
import { useDatabase } from "./support/database.ts"
import { emptyTables } from "./support/empty.ts"
import { giveGroup, makePerson } from "./support/groups.ts"
import { testKeys } from "./support/keys.ts"
import { outboxOf } from "./support/outbox.ts"
import { askDeps, testClock } from "./support/shelf.ts"
import { makeUnit } from "./support/units.ts"

const holder = useDatabase()
const texts = loadTexts()
const GREETING = { kind: "reply", text: texts("common-menu-group") }
const FAREWELL = { kind: "leave", text: texts("common-group-farewell") }
const GROUP = { channel: "telegram", chat: "-40" } as const
let events = 0

beforeEach(async () => {
  await emptyTables(holder.database, "units, people, accounts, unit_groups, outbox, chats, dialogues")
})

async function office(more: Partial<ConversationDeps> = {}) {
  const { vectors } = await askDeps(holder.database)
  const { handle, note, apologise } = createConversation({
    clock: testClock,
    texts,
    vectors,
    keys: testKeys,
    canLeave: (channel) => channel === "telegram",
    ...more,
  })
  const incoming = (what: Partial<Incoming>): Incoming => ({
    ...GROUP,
    user: "lạ",
    isPrivate: false,
    eventId: String(events++),
    text: "menu",
    ...what,
  })
  const tell = (signal: Signal) => holder.database.transaction((queries) => note(queries, signal))
  return {
    say: (what: Partial<Incoming> = {}, receivedAt?: Date) =>
      holder.database.transaction((queries) => handle(queries, incoming(what), receivedAt)),
    apologise: () => holder.database.transaction((queries) => apologise(queries, incoming({}))),
    added: (by: string | null, chat: string = GROUP.chat) =>
      tell({ ...GROUP, chat, eventId: String(events++), signal: "opened", group: { by } }),
    removed: () => tell({ ...GROUP, eventId: String(events++), signal: "closed", reason: "removed" }),
    moved: (to: string) => tell({ ...GROUP, eventId: String(events++), signal: "moved", to }),
    came: (chat: string) =>
      tell({ ...GROUP, chat, eventId: String(events++), signal: "came", from: GROUP.chat }),
  }
}

/** What the assistant has to say and to do, in order. */
const outbox = async () =>
  (await outboxOf(holder.database))
    .filter(({ state }) => state === "waiting")
    .map(({ kind, text }) => ({ kind, text }))

async function officer(user: string): Promise<number> {
  const unit = await makeUnit(holder.database)
  await makePerson(holder.database, { channel: "telegram", user }, [{ unit, role: "secretary" }])
  return unit
}

describe("a group that an officer brings the assistant into", () => {
  it("is their unit's from then on: it is greeted, and everybody in it is answered", async () => {
    const unit = await officer("an")
    const { added, say } = await office()
    await added("an")
    expect(await outbox()).toEqual([GREETING])
    expect(await unitOfGroup(holder.database, GROUP)).toBe(unit)
    await say()
    expect(await outbox()).toEqual([GREETING, GREETING])
  })

  it("is paced as a group, not as a private talk", async () => {
    await officer("an")
    await (await office()).added("an")
    expect(await holder.database.query("select is_private from chats")).toEqual([{ is_private: false }])
  })

  it("stays its unit's until the assistant is turned out", async () => {
    await officer("an")
    const { added, removed, say } = await office()
    await added("an")
    await removed()
    expect(await unitOfGroup(holder.database, GROUP)).toBeUndefined()
    await emptyTables(holder.database, "outbox")
    await added("lạ")
    await say()
    expect(await outbox()).toEqual([FAREWELL])
  })
})

describe("a strange group", () => {
  it.each([
    ["a stranger", "lạ"],
    ["nobody in particular", null],
  ])("into which %s brings the assistant gets one sentence and is left", async (_who, by) => {
    await officer("an")
    await (await office()).added(by)
    expect(await outbox()).toEqual([FAREWELL])
    expect(await unitOfGroup(holder.database, GROUP)).toBeUndefined()
  })

  it("by a plain member is one too", async () => {
    const unit = await makeUnit(holder.database)
    await makePerson(holder.database, { channel: "telegram", user: "an" }, [{ unit, role: "member" }])
    await (await office()).added("an")
    expect(await outbox()).toEqual([FAREWELL])
  })

  it("in which something is said is left, whoever says it, with one sentence however much is said", async () => {
    await officer("an")
    const { say, apologise } = await office()
    for (let one = 0; one < 5; one++) await say({ user: "an" })
    await say({ text: "", action: "nút" })
    await apologise()
    expect(await outbox()).toEqual([FAREWELL])
    expect(await holder.database.query("select from dialogues")).toEqual([])
  })

  it("with topics hears its sentence in the one in which something was said first", async () => {
    const { say } = await office()
    await say({ thread: "5" })
    await say({ thread: "6" })
    await say()
    expect(await holder.database.query("select kind, thread from outbox")).toEqual([
      { kind: "leave", thread: "5" },
    ])
  })

  it("on a platform that lets nobody leave gets no word at all", async () => {
    const { say, apologise } = await office()
    await say({ channel: "zalo-bot" })
    await apologise()
    await office({ canLeave: () => false }).then(({ added }) => added("lạ"))
    expect((await outbox()).filter(({ kind }) => kind !== "leave")).toEqual([])
    expect(await holder.database.query("select from outbox where channel = 'zalo-bot'")).toEqual([])
  })

  it("is every group where none is wanted, also one that belongs to a unit", async () => {
    await officer("an")
    const { added, say } = await office({ groups: "off" })
    await giveGroup(holder.database, GROUP)
    await added("an")
    await say()
    await haveAgreed(holder.database, { channel: "telegram", chat: "7", user: "7" })
    await say({ chat: "7", user: "7", isPrivate: true })
    expect((await outbox()).map(({ text }) => text)).toEqual([FAREWELL.text, texts("common-menu")])
  })
})

describe("a group that becomes a supergroup", () => {
  const NEW = "-1000000000040"

  it.each(["first", "last"])("stays its unit's when its new id is told %s", async (when) => {
    const unit = await giveGroup(holder.database, GROUP)
    const { added, moved, say } = await office()
    if (when === "first") await moved(NEW)
    await added("lạ", NEW)
    if (when === "last") await moved(NEW)
    expect(await unitOfGroup(holder.database, { ...GROUP, chat: NEW })).toBe(unit)
    expect(await outbox()).toEqual([])
    await say({ chat: NEW })
    expect(await outbox()).toEqual([GREETING])
  })

  it("stays its unit's, and remembers what was spoken of, however often it is told", async () => {
    const unit = await giveGroup(holder.database, GROUP)
    const { moved, came, say } = await office()
    await say()
    await came(NEW)
    await say({ chat: NEW })
    await moved(NEW)
    await came(NEW)
    expect(await unitOfGroup(holder.database, { ...GROUP, chat: NEW })).toBe(unit)
    for (const table of ["chats", "dialogues"])
      expect(await holder.database.query(`select chat from ${table}`)).toEqual([{ chat: NEW }])
  })

  it("is not taken for a strange one for three seconds, and what is said in it is kept as long", async () => {
    await giveGroup(holder.database, GROUP)
    const { say, moved } = await office()
    const now = testClock.now().getTime()
    await expect(say({ chat: NEW }, new Date(now - 2999))).rejects.toMatchObject({
      until: new Date(now + 1000),
    })
    expect(await outbox()).toEqual([])
    await moved(NEW)
    await say({ chat: NEW }, new Date(now - 2999))
    expect(await outbox()).toEqual([GREETING])
    await say({ chat: "-41" }, new Date(now - 3000))
    expect(await outbox()).toEqual([GREETING, FAREWELL])
  })

  it("waits a moment before a farewell, for the platform to tell that it is an old one", async () => {
    await (await office()).added("lạ", NEW)
    const [row] = await holder.database.query<{ at: Date }>("select next_try_at as at from outbox")
    expect(row!.at.getTime() - testClock.now().getTime()).toBe(3000)
  })
})
