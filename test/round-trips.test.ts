import { beforeAll, describe, expect, it } from "vitest"
import { createConversation } from "../src/conversation.ts"
import type { Incoming } from "../src/core/channel.ts"
import { loadTexts } from "../src/core/texts.ts"
import { startDrain } from "../src/inbox/drain.ts"
import { createRecorder } from "../src/inbox/record.ts"
import { createLimits } from "../src/limits.ts"
import type { Database, Queries } from "../src/storage/database.ts"
import { showButtons } from "../src/storage/dialogues.ts"
import { makeMeetingCell } from "./features/meetings/cell.ts"
import { heldMeeting } from "./features/meetings/told.ts"
import { useDatabase } from "./support/database.ts"
import { testKeys } from "./support/keys.ts"
import { outboxOf } from "./support/outbox.ts"
import { askDeps, testClock } from "./support/shelf.ts"

const holder = useDatabase()
const AN = { channel: "telegram", chat: "chat of an", user: "an", isPrivate: true } as const
const RATE = { burst: 100, perMinute: 100 }
let meeting = 0

beforeAll(async () => {
  const { database } = holder
  const unit = await makeMeetingCell(database)
  meeting = await heldMeeting(database, unit, "2026-12-10T19:30", { state: "called" })
  await database.query("update meetings set called_at = made_at - interval '30 days' where id = $1", [
    meeting,
  ])
  await database.query(
    `insert into meeting_people (meeting_id, person_id, standing)
     select $1, person_id, 'official' from accounts where channel = 'telegram' and user_id = 'an'`,
    [meeting],
  )
})

/** The database, and what it is asked; `begin` and `commit` are round trips too. */
function counting(database: Database): { asked: string[]; database: Database } {
  const asked: string[] = []
  const noting = (queries: Queries): Queries => ({
    ...queries,
    query: (text, values) => {
      asked.push(text)
      return queries.query(text, values)
    },
  })
  const counted: Database = {
    ...database,
    query: noting(database).query,
    transaction: async (work) => {
      asked.push("begin")
      const result = await database.transaction((queries) => work(noting(queries)))
      asked.push("commit")
      return result
    },
  }
  return { asked, database: counted }
}

/** What An reads after one message, and what the database was asked from its arrival until the sender was woken. */
async function talk(text: string, eventId: string): Promise<{ answer: string; asked: string[] }> {
  const { asked, database } = counting(holder.database)
  const { vectors } = await askDeps(holder.database)
  const limits = createLimits({
    keys: testKeys,
    clock: testClock,
    rates: { person: RATE, unit: RATE, process: RATE },
  })
  const deps = {
    clock: testClock,
    texts: loadTexts("vi"),
    vectors,
    keys: testKeys,
    organisation: "Chi bộ",
    limits,
  }
  const handed = Promise.withResolvers<void>()
  let until = 0
  const drain = startDrain({
    ...createConversation(deps),
    database,
    clock: testClock,
    keys: testKeys,
    log: {
      debug: () => {},
      info: () => {},
      warn: () => {},
      error: (_facts, message) => handed.reject(new Error(message)),
    },
    channels: ["telegram"],
    onDone: () => {
      until = asked.length
      handed.resolve()
    },
  })
  await drain.idle()
  asked.length = 0
  const incoming: Incoming = { ...AN, eventId, text }
  await createRecorder({ database, clock: testClock, keys: testKeys, wake: () => drain.wake() })(
    incoming,
    undefined,
  )
  await handed.promise
  const counted = asked.slice(0, until)
  await drain.stop()
  const replies = (await outboxOf(holder.database, AN.chat)).filter(({ kind }) => kind === "reply")
  return { answer: replies.at(-1)!.text, asked: counted }
}

describe("a member waits for few round trips to the database", () => {
  it("the menu is there after ten at most", async () => {
    const { answer, asked } = await talk("menu", "1")
    expect(answer).toBe(loadTexts("vi")("common-menu"))
    expect(asked.length, asked.join("\n\n")).toBeLessThanOrEqual(10)
  })

  it("“2” below an invitation is written down and answered after twelve at most", async () => {
    const shown = {
      buttons: ["yes", "no"].map((one) => `meeting:${meeting}:${one}`),
      labels: ["Có mặt", "Xin vắng"],
    }
    const { now } = testClock
    await showButtons(holder.database, AN, shown, now(), new Date(now().getTime() + 60_000))
    const { answer, asked } = await talk("2", "2")
    expect(answer).toContain("đồng chí xin vắng")
    expect(asked.length, asked.join("\n\n")).toBeLessThanOrEqual(12)
  })
})
