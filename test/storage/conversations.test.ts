import { beforeEach, describe, expect, it } from "vitest"
import type { Mailbox } from "../../src/channels/web/mailbox.ts"
import type { Address, Outgoing } from "../../src/core/channel.ts"
import type { Clock } from "../../src/core/clock.ts"
import { readDialogue, writeDialogue } from "../../src/storage/dialogues.ts"
import { finishIncoming, insertArrivals } from "../../src/storage/inbox.ts"
import { createMailbox } from "../../src/storage/mailbox.ts"
import { insertOutgoing, outboxBacklog, settleOutgoing } from "../../src/storage/outbox.ts"
import { insertMark } from "../../src/storage/questions.ts"
import { forgetAged } from "../../src/storage/retained.ts"
import { useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"
import { testKeys } from "../support/keys.ts"
import { memoryMailbox } from "../support/mailbox.ts"
import { secondConnection } from "./second-connection.ts"

const holder = useDatabase()
const DAY = 24 * 60 * 60 * 1000
const START = new Date("2026-11-21T02:00:00Z")
const later = (ms: number) => new Date(START.getTime() + ms)
const clock: Clock = { now: () => START }
const words = (text: string): Outgoing => ({ parts: [{ kind: "text", text }] })
/** Whoever waits for a row that another transaction holds. */
const WAITING = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
const HOME: Address = { channel: "web", chat: "nhà" }

beforeEach(async () => {
  await emptyTables(holder.database, "inbox, outbox, dialogues, web_messages, open_questions, answer_marks")
})

/** What the web channel needs of a letter-box, be it in the database or the one its own tests use. */
describe.each<[string, () => Mailbox]>([
  ["in the database", () => createMailbox(holder.database, clock, testKeys)],
  ["in memory, as the channel's tests have it", memoryMailbox],
])("a letter-box %s", (_where, open) => {
  it("gives rising numbers and brings everything back in that order", async () => {
    const box = open()
    const numbers: number[] = []
    for (const text of ["một", "hai", "ba"]) numbers.push(await box.post("a", "chibo", words(text)))
    expect(numbers).toEqual([...numbers].sort((left, right) => left - right))
    expect(new Set(numbers).size).toBe(3)
    const entries = await box.after("a", 0, 100)
    expect(entries.map(({ sequence }) => sequence)).toEqual(numbers)
    expect(entries[1]).toMatchObject({ from: "chibo", message: words("hai"), at: expect.any(Date) })
    expect("id" in entries[1]!).toBe(false)
  })

  it("brings only what came after a number, and only so much", async () => {
    const box = open()
    const first = await box.post("a", "person", words("một"))
    for (const text of ["hai", "ba", "bốn"]) await box.post("a", "person", words(text))
    const entries = await box.after("a", first, 2)
    expect(entries.map(({ message }) => message)).toEqual([words("hai"), words("ba")])
    expect(await box.after("a", first + 1000, 2)).toEqual([])
  })

  it("takes a repeated id once and gives its old number", async () => {
    const box = open()
    const first = await box.post("a", "person", words("một"), "m1")
    await box.post("a", "chibo", words("đáp"))
    expect(await box.post("a", "person", words("một lần nữa"), "m1")).toBe(first)
    const entries = await box.after("a", 0, 100)
    expect(entries.map(({ message }) => message)).toEqual([words("một"), words("đáp")])
    expect(entries[0]!.id).toBe("m1")
  })

  it("keeps talks apart, also when they use the same ids", async () => {
    const box = open()
    await box.post("a", "person", words("của a"), "m1")
    await box.post("b", "person", words("của b"), "m1")
    expect((await box.after("a", 0, 9)).map(({ message }) => message)).toEqual([words("của a")])
    expect((await box.after("b", 0, 9)).map(({ message }) => message)).toEqual([words("của b")])
  })

  it("knows which files were sent to which talk, and under which name last", async () => {
    const box = open()
    const file = { name: "a.pdf", mediaType: "application/pdf", sha256: "ab12" }
    await box.post("a", "chibo", { ...words("Tệp gốc"), file })
    await box.post("b", "chibo", { ...words("Tệp gốc"), file: { ...file, name: "b.pdf" } })
    expect(await box.sentFile("a", "ab12")).toEqual(file)
    await box.post("a", "chibo", { ...words("Tệp gốc"), file: { ...file, name: "c.pdf" } })
    expect(await box.sentFile("a", "ab12")).toEqual({ ...file, name: "c.pdf" })
    expect(await box.sentFile("c", "ab12")).toBeNull()
    expect(await box.sentFile("a", "ab13")).toBeNull()
  })
})

it("an answer that is not to be kept stands sealed in the talk, and is shown to its reader only", async () => {
  const box = createMailbox(holder.database, clock, testKeys)
  await box.post("kín", "chibo", { ...words("PA-26-7K3M9QXDT"), isUnkept: true })
  const rows = await holder.database.query("select message from web_messages where chat = 'kín'")
  expect(JSON.stringify(rows)).toMatch(/"sealed"/)
  expect(JSON.stringify(rows)).not.toContain("PA-26")
  expect((await box.after("kín", 0, 10)).map(({ message }) => message)).toEqual([words("PA-26-7K3M9QXDT")])
})

describe("two processes that post into one talk", () => {
  it("never let a lower number appear after a higher one was seen", async () => {
    const other = await secondConnection(holder.database)
    const boxes = [createMailbox(holder.database, clock, testKeys), createMailbox(other, clock, testKeys)]
    const posting = Promise.all(
      Array.from({ length: 30 }, (_, index) => boxes[index % 2]!.post("a", "chibo", words(String(index)))),
    )
    const seen: number[] = []
    let isPosted = false
    posting.finally(() => {
      isPosted = true
    })
    while (!isPosted || seen.length < 30) {
      const entries = await boxes[0]!.after("a", seen.at(-1) ?? 0, 100)
      seen.push(...entries.map(({ sequence }) => sequence))
      if (isPosted && entries.length === 0) break
    }
    expect(seen).toEqual((await posting).sort((left, right) => left - right))
    await other.close()
  })
})

const STATE = { latest: ["ữ"], labels: ["Gửi"], step: { text: "đang gõ" }, actions: [{ place: "ngõ 12" }] }

describe("where a conversation stands", () => {
  it("is not forgotten when something is said there while something else is answered", async () => {
    const { database } = holder
    await writeDialogue(database, testKeys, HOME, { said: ["một"] }, later(1000))
    let isRead = false
    const meanwhile = () =>
      database
        .transaction((queries) => readDialogue<{ said: string[] }>(queries, testKeys, HOME, START))
        .finally(() => {
          isRead = true
        })
    let other: ReturnType<typeof meanwhile> | undefined
    await database.transaction(async (queries) => {
      const state = await readDialogue<{ said: string[] }>(queries, testKeys, HOME, START)
      other = meanwhile()
      // The embedded database lets nobody else in until this is done.
      if (database.engine === "server") while (!isRead && (await database.query(WAITING)).length === 0);
      await writeDialogue(queries, testKeys, HOME, { said: [...state!.said, "hai"] }, later(1000))
    })
    expect(await other).toEqual({ said: ["một", "hai"] })
  })

  it("is remembered until its time is over", async () => {
    await writeDialogue(holder.database, testKeys, HOME, STATE, later(1000))
    expect(await readDialogue(holder.database, testKeys, HOME, later(999))).toEqual(STATE)
    expect(await readDialogue(holder.database, testKeys, HOME, later(1000))).toBeUndefined()
    const [row] = await holder.database.query("select state::text from dialogues")
    expect(JSON.stringify(row)).not.toMatch(/đang gõ|ngõ 12/)
  })

  it("is replaced by what came later, and belongs to one chat of one channel", async () => {
    await writeDialogue(holder.database, testKeys, HOME, { step: 1 }, later(1000))
    await writeDialogue(holder.database, testKeys, HOME, { step: 2 }, later(2000))
    expect(await readDialogue(holder.database, testKeys, HOME, later(1500))).toEqual({ step: 2 })
    expect(
      await readDialogue(holder.database, testKeys, { ...HOME, channel: "telegram" }, START),
    ).toBeUndefined()
    expect(await readDialogue(holder.database, testKeys, { ...HOME, chat: "khác" }, START)).toBeUndefined()
  })
})

describe("what was asked", () => {
  it("a mark on an answer leaves no trace of who gave it", async () => {
    const mark = { question: "Họp ngày nào?", number: "01-QĐ/CB", locator: "Điều 1", right: false }
    await insertMark(holder.database, { ...mark, day: "2026-11-21" })
    const [row] = await holder.database.query("select * from answer_marks")
    expect(Object.keys(row!).sort()).toEqual([
      "day",
      "document_number",
      "id",
      "locator",
      "question",
      "right_answer",
    ])
    expect(row).toMatchObject({ day: "2026-11-21", right_answer: false })
  })
})

describe("forgetting", () => {
  it("takes talks that are over and old, and leaves what still waits", async () => {
    const { database } = holder
    const event = { ...HOME, user: "u", isPrivate: true, text: "xin chào" }
    for (const eventId of ["done", "waiting"])
      await insertArrivals(database, [{ arrival: { ...event, eventId }, raw: undefined }], START)
    const [done] = await database.query<{ id: number; attempts: number }>(
      "update inbox set attempts = 1 where event_id = 'done' returning id, attempts",
    )
    await finishIncoming(database, done!, START, { ...event, eventId: "done" })
    await insertOutgoing(database, HOME, words("đã gửi"), START)
    await insertOutgoing(database, HOME, words("còn đợi"), START)
    const [sent] = await database.query<{ id: number }>("select id from outbox order by id limit 1")
    await database.query("update outbox set state = 'sending' where id = $1", [sent!.id])
    await settleOutgoing(database, sent!.id, { state: "sent", at: START })
    await createMailbox(database, clock, testKeys).post("a", "chibo", words("cũ"))
    await createMailbox(database, { now: () => later(40 * DAY) }, testKeys).post("a", "chibo", words("mới"))
    await writeDialogue(database, testKeys, HOME, {}, later(DAY))
    await writeDialogue(database, testKeys, { ...HOME, chat: "lâu" }, {}, later(90 * DAY))

    expect(await forgetAged(database, "chat", later(30 * DAY))).toBe(3)
    expect(await forgetAged(database, "dialogues", later(60 * DAY))).toBe(1)

    const left = async (sql: string) => (await database.query<{ it: string }>(sql)).map((row) => row.it)
    expect(await left("select event_id as it from inbox")).toEqual(["waiting"])
    expect(await left("select state as it from outbox")).toEqual(["waiting"])
    expect(await left("select message -> 'parts' -> 0 ->> 'text' as it from web_messages")).toEqual(["mới"])
    expect(await left("select chat as it from dialogues")).toEqual(["lâu"])
    expect(await outboxBacklog(database)).toEqual({ waiting: 1, oldest: START })
  })

  it("there is no backlog when nothing waits", async () => {
    expect(await outboxBacklog(holder.database)).toEqual({ waiting: 0, oldest: null })
  })
})
