import { beforeAll, beforeEach, describe, expect, it } from "vitest"
import { createConversation } from "../src/conversation.ts"
import type { Incoming, Outgoing } from "../src/core/channel.ts"
import { openMessage, type SealedMessage } from "../src/core/sealed-message.ts"
import { loadTexts } from "../src/core/texts.ts"
import { setAudience } from "../src/storage/accounts.ts"
import type { Database } from "../src/storage/database.ts"
import { insertArrivals } from "../src/storage/inbox.ts"
import { emptyShelf, shelve } from "./storage/shelf.ts"
import { haveAgreed } from "./support/agreed.ts"
import { useDatabase } from "./support/database.ts"

import { giveGroup } from "./support/groups.ts"
import { testKeys } from "./support/keys.ts"
import { hearLies, LIED_TO } from "./support/lies.ts"
import { askDeps, testClock } from "./support/shelf.ts"

const holder = useDatabase()
const texts = loadTexts()
const QUESTION = "mỗi nhà trồng một cây bằng lăng"

beforeAll(async () => {
  await emptyShelf(holder.database)
  const article = { "Điều 1. Trồng cây": "1. Mỗi nhà trồng một cây bằng lăng.\n2. Cây trồng vào tháng hai." }
  await shelve(holder.database, { number: "01-QĐ/CB", issuedOn: "2026-01-05", articles: article })
})
beforeEach(async () => {
  for (const table of ["outbox", "dialogues", "accounts"]) await holder.database.query(`delete from ${table}`)
})

let events = 0
function said(text: string, more: Partial<Incoming> = {}): Incoming {
  return { channel: "web", chat: "a", user: "a", eventId: String(events++), isPrivate: true, text, ...more }
}

/** What waits in the outbox, and for whom. */
async function outbox(): Promise<{ channel: string; chat: string; message: Outgoing }[]> {
  const rows = await holder.database.query<{
    channel: string
    chat: string
    message: Outgoing | SealedMessage
  }>("select channel, chat, message from outbox order by id")
  return rows.map((row) => ({ ...row, message: openMessage(testKeys, row.message) }))
}

async function conversation(database: Database = holder.database) {
  const { vectors } = await askDeps(database)
  return createConversation({ clock: testClock, texts, vectors, keys: testKeys, ...LIED_TO })
}

/** One event as the drain gives it, and what was said to it. */
async function step(incoming: Incoming): Promise<Outgoing> {
  const { handle } = await conversation()
  const before = (await outbox()).length
  await holder.database.transaction((queries) => handle(queries, incoming))
  await hearLies(holder.database, testClock)
  const answers = (await outbox()).slice(before)
  expect(answers).toHaveLength(1)
  expect(answers[0]).toMatchObject({ channel: incoming.channel, chat: incoming.chat })
  return answers[0]!.message
}

const textOf = (message: Outgoing) => message.parts.map((part) => part.text).join("\n")

describe("the words of the menu", () => {
  it.each([
    "0",
    "menu",
    "MENU",
    "/start",
    "/start ma-gioi-thieu",
    "/help",
    "Trợ giúp",
    "xin chào",
    " Chào ",
    "Hello",
  ])("%s shows what the assistant does", async (word) => {
    expect(textOf(await step(said(word)))).toBe(texts("common-menu"))
  })

  it.each(["gặp người phụ trách", "lien he", "/nguoiphutrach"])(
    "%s shows the way to a person",
    async (word) => {
      expect(textOf(await step(said(word)))).toBe(texts("common-person"))
    },
  )

  it.each(["", "  ", "\u200B"])("a message without words (%j) asks for some", async (word) => {
    expect(textOf(await step(said(word)))).toBe(texts("common-empty"))
  })

  it("inside a question are part of it", async () => {
    expect(textOf(await step(said(`menu ${QUESTION}`)))).not.toBe(texts("common-menu"))
    expect(textOf(await step(said(`${QUESTION} 0`)))).not.toBe(texts("common-menu"))
  })
})

describe("one step of a conversation", () => {
  it("answers in the chat and on the platform that it came from", async () => {
    await haveAgreed(holder.database, { channel: "zalo-bot", chat: "z-1", user: "z" })
    const message = await step(said(QUESTION, { channel: "zalo-bot", chat: "z-1", user: "z" }))
    expect(message.parts[0]).toMatchObject({ kind: "quote", text: expect.stringContaining("bằng lăng") })
  })

  it("is kept whole or not at all: a failure later leaves no answer and no memory", async () => {
    const { handle } = await conversation()
    const failing = holder.database.transaction(async (queries) => {
      await handle(queries, said(QUESTION))
      throw new Error("the event could not be ended")
    })
    await expect(failing).rejects.toThrow("the event could not be ended")
    expect(await outbox()).toEqual([])
    expect(await holder.database.query("select from dialogues")).toEqual([])
    expect(textOf(await step(said("1")))).toBe(texts("common-number-unknown", { number: "1" }))
  })

  it("remembers the buttons of one platform's chat for that chat only", async () => {
    const { buttons = [] } = await step(said(QUESTION))
    expect(buttons.length).toBeGreaterThan(0)
    await haveAgreed(holder.database, { channel: "telegram", chat: "a", user: "a" })
    const elsewhere = said("", { channel: "telegram", action: buttons[0]!.action })
    expect(textOf(await step(elsewhere))).toBe(texts("common-button-unknown"))
    expect(textOf(await step(said("", { action: buttons[0]!.action })))).toContain("Điều 1")
  })

  it("that has failed for good ends with an apology in the same chat", async () => {
    const { apologise } = await conversation()
    await holder.database.transaction((queries) => apologise(queries, said("câu hỏi bí mật")))
    const [row] = await outbox()
    expect(row).toMatchObject({
      chat: "a",
      message: { parts: [{ kind: "text", text: texts("common-failed") }] },
    })
    expect(JSON.stringify(row)).not.toContain("bí mật")
  })
})

describe("to somebody who has agreed that their talk is kept", () => {
  it("an apology leaves nothing of what was said: it may have been a suggestion", async () => {
    const { apologise } = await conversation()
    const lan = { channel: "telegram", chat: "lan", user: "lan" } as const
    await haveAgreed(holder.database, lan)
    const incoming = said("đèn đường hỏng ở thôn 3, đề nghị xã thay bóng", lan)
    await insertArrivals(
      holder.database,
      [{ arrival: incoming, raw: { text: incoming.text } }],
      testClock.now(),
    )
    await holder.database.transaction((queries) => apologise(queries, incoming))
    const rows = await holder.database.query("select chat, message from outbox")
    expect(rows).toEqual([
      { chat: "lan", message: { parts: [{ kind: "text", text: texts("consent-failed") }] } },
    ])
    const [event] = await holder.database.query("select chat, payload, raw from inbox where event_id = $1", [
      incoming.eventId,
    ])
    expect(event).toEqual({ chat: "", payload: {}, raw: null })
  })
})

describe("to somebody who has agreed to nothing", () => {
  it("an apology leaves nothing either, and does not say that the message was kept", async () => {
    const { apologise } = await conversation()
    const incoming = said("câu hỏi bí mật", { channel: "telegram", chat: "lạ", user: "lạ" })
    await insertArrivals(
      holder.database,
      [{ arrival: incoming, raw: { text: incoming.text } }],
      testClock.now(),
    )
    await holder.database.transaction((queries) => apologise(queries, incoming))
    const rows = await holder.database.query("select message, is_fleeting from outbox")
    const parts = [{ kind: "text", text: texts("consent-failed") }]
    expect(rows).toEqual([{ message: { parts }, is_fleeting: true }])
    const [event] = await holder.database.query(
      "select chat, payload, raw from inbox where event_id = $1 and channel = 'telegram'",
      [incoming.eventId],
    )
    expect(event).toEqual({ chat: "", payload: {}, raw: null })
  })
})

describe("in a group", () => {
  it("a person's right does not count, for everybody reads the answer", async () => {
    await shelve(holder.database, {
      number: "02-QĐ/CB",
      audience: "committee",
      articles: { "Điều 1. Vườn ươm": "1. Đồng chí phó bí thư giữ chìa khóa vườn ươm." },
    })
    await setAudience(holder.database, {
      channel: "web",
      user: "a",
      audience: "committee",
      at: testClock.now(),
    })
    const question = "ai giữ chìa khóa vườn ươm"
    expect(textOf(await step(said(question, { chat: "riêng" })))).toContain("phó bí thư")
    await giveGroup(holder.database, { channel: "web", chat: "nhóm" })
    const inGroup = await step(said(question, { chat: "nhóm", isPrivate: false }))
    expect(textOf(inGroup)).not.toContain("phó bí thư")
    expect(JSON.stringify(inGroup)).not.toContain("02-QĐ/CB")
  })
})
