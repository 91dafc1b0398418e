import { beforeEach, describe, expect, it } from "vitest"
import type { Incoming } from "../../src/core/channel.ts"
import { openArrival, type Sealed } from "../../src/core/sealed-arrival.ts"
import { createRecorder } from "../../src/inbox/record.ts"
import type { Database } from "../../src/storage/database.ts"
import { SERVER_URL, useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"
import { testKeys } from "../support/keys.ts"

const holder = useDatabase()
const clock = { now: () => new Date(Date.UTC(2026, 10, 21)) }

beforeEach(async () => {
  await emptyTables(holder.database, "inbox")
})

function event(eventId: string, more: Partial<Incoming> = {}): Incoming {
  return { channel: "web", chat: "a", eventId, user: "người", isPrivate: true, text: eventId, ...more }
}

/** A recorder with the statements that it made: how many events were in each. */
function recorder() {
  const { database } = holder
  const statements: number[] = []
  let woken = 0
  const counting: Database = {
    ...database,
    query: (text, values) => {
      statements.push((values![0] as unknown[]).length)
      return database.query(text, values)
    },
  }
  const record = createRecorder({ database: counting, clock, keys: testKeys, wake: () => void woken++ })
  return { record, statements, woken: () => woken }
}

async function stored(): Promise<string[]> {
  const rows = await holder.database.query<{ event_id: string }>("select event_id from inbox order by id")
  return rows.map((row) => row.event_id)
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => `${index}`)
/** An event that the database cannot hold: ids stay as the platform verified them. */
const BAD = { chat: "không\0" }

describe("events that arrive while another is being stored", () => {
  it("are stored together, in the order in which they came, and wake the drain once each", async () => {
    const { record, statements, woken } = recorder()
    await Promise.all(ids(12).map((id) => record(event(id, { chat: Number(id) % 2 ? "a" : "b" }))))
    expect(statements).toEqual([1, 11])
    expect(await stored()).toEqual(ids(12))
    expect(woken()).toBe(12)
  })

  it("are told that they are stored only when they are", async () => {
    const { record } = recorder()
    const seen = await Promise.all(ids(5).map((id) => record(event(id)).then(stored)))
    for (const [index, there] of seen.entries()) expect(there).toContain(`${index}`)
  })

  it("go into several statements when they are very many", async () => {
    const { record, statements } = recorder()
    await Promise.all(ids(250).map((id) => record(event(id))))
    expect(statements).toEqual([1, 100, 100, 49])
    expect(await stored()).toEqual(ids(250))
  })

  it("are kept once when the same one is among them twice, as it came first", async () => {
    const { record, woken } = recorder()
    const again = event("1", { text: "giả", chat: "b" })
    await Promise.all([event("0"), event("1"), again, event("2"), event("1")].map((one) => record(one)))
    expect(await stored()).toEqual(["0", "1", "2"])
    expect(woken()).toBe(3)
    const [row] = await holder.database.query<{ payload: Sealed; chat: string }>(
      "select payload, chat from inbox where event_id = '1'",
    )
    expect(openArrival(testKeys, row!.payload)).toMatchObject({ text: "1", chat: "a" })
    expect(row!.chat).toBe("a")
  })

  it("keep the form in which each came, sealed, and none where there is none", async () => {
    const { record } = recorder()
    const raws = [undefined, { a: 'ngoặc " và \\ {,}' }, undefined, ["null"], null]
    await Promise.all(raws.map((raw, index) => record(event(`${index}`), raw)))
    const rows = await holder.database.query<{ raw: Sealed | null }>("select raw from inbox order by id")
    const forms = rows.map(({ raw }) => raw && JSON.parse(testKeys.open(raw.sealed, "arrivals")))
    expect(forms).toEqual([null, { a: 'ngoặc " và \\ {,}' }, null, ["null"], null])
  })
})

describe("a zero in the form in which an event came", () => {
  it("does not keep it from being stored, for else the platform would bring it for ever", async () => {
    const { record } = recorder()
    await record(event("1"), { from: { name: "Lan\0" }, text: "lẻ \uD800" })
    expect(await stored()).toEqual(["1"])
  })
})

describe("an event that cannot be stored", () => {
  // The embedded database has no connection any more after it refused a value.
  it.runIf(SERVER_URL)("fails alone: those that came with it are stored, in order", async () => {
    const { record, woken } = recorder()
    const ends = await Promise.allSettled(ids(6).map((id) => record(event(id, id === "3" ? BAD : {}))))
    expect(ends.map(({ status }) => status === "fulfilled")).toEqual([true, true, true, false, true, true])
    expect(ends[3]).toMatchObject({ reason: { code: "22021" } })
    expect(await stored()).toEqual(["0", "1", "2", "4", "5"])
    expect(woken()).toBe(5)
  })

  it("fails alone also when it cannot even be written as JSON", async () => {
    const { record } = recorder()
    const ends = await Promise.allSettled(ids(4).map((id) => record(event(id), id === "2" ? 1n : undefined)))
    expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"])
    expect(await stored()).toEqual(["0", "1", "3"])
  })

  it("does not keep later ones from being stored", async () => {
    const { record } = recorder()
    await expect(record(event("1"), 1n)).rejects.toThrow("BigInt")
    await record(event("2"))
    expect(await stored()).toEqual(["2"])
  })
})

describe("a database that is gone", () => {
  it("is told to everybody who waits, and to nobody else later", async () => {
    let isGone = true
    const database: Database = {
      ...holder.database,
      query: (text, values) =>
        isGone ? Promise.reject(new Error("gone")) : holder.database.query(text, values),
    }
    const record = createRecorder({ database, clock, keys: testKeys, wake: () => {} })
    const ends = await Promise.allSettled(ids(3).map((id) => record(event(id))))
    expect(ends.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"])
    isGone = false
    await record(event("3"))
    expect(await stored()).toEqual(["3"])
  })
})

describe("an event whose time the platform tells", () => {
  const HOUR = 3_600_000
  const DAY = 24 * HOUR
  const NOW = clock.now().getTime()

  /** Whether an event of this age is stored, and how many were too old. */
  async function taken(sentAt: number | undefined): Promise<[stored: boolean, tooOld: number]> {
    let tooOld = 0
    const record = createRecorder({
      database: holder.database,
      clock,
      keys: testKeys,
      wake: () => {},
      rememberedMs: 30 * DAY,
      onTooOld: () => void tooOld++,
    })
    await record(event("1"), undefined, sentAt)
    return [(await stored()).length === 1, tooOld]
  }

  it.each([
    ["of now", NOW],
    ["that a platform kept for a day while we were away", NOW - DAY],
    ["as old as the oldest that is remembered", NOW - 30 * DAY],
    ["from a clock that is ahead", NOW + HOUR],
    ["without a time", undefined],
    ["with a time that is none, or in seconds", Math.floor(NOW / 1000)],
  ])("is taken: %s", async (_, sentAt) => {
    expect(await taken(sentAt)).toEqual([true, 0])
  })

  it("is not taken when it is older than all that is remembered: acknowledged, counted, and nobody is told", async () => {
    expect(await taken(NOW - 30 * DAY - 1)).toEqual([false, 1])
    expect(await holder.database.query("select 1 from outbox")).toEqual([])
  })
})
