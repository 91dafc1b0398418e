import { beforeEach, expect, it } from "vitest"
import type { Incoming } from "../../src/core/channel.ts"
import type { Log } from "../../src/core/log.ts"
import { createKeys, type Keys } from "../../src/core/seal.ts"
import { openArrival, type Sealed } from "../../src/core/sealed-arrival.ts"
import { startDrain } from "../../src/inbox/drain.ts"
import { createRecorder } from "../../src/inbox/record.ts"
import { useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"
import { testKeys } from "../support/keys.ts"

const holder = useDatabase()
const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const clock = { now: () => new Date(Date.UTC(2026, 10, 21)) }

beforeEach(() => emptyTables(holder.database, "inbox, outbox"))

function store(eventId: string, text: string, keys: Keys = testKeys): Promise<void> {
  const said: Incoming = { channel: "web", chat: eventId, eventId, user: "bà", isPrivate: true, text }
  return createRecorder({ database: holder.database, clock, keys, wake: () => {} })(said, undefined)
}

/** Works off all that waits; what is called "bad" fails. Gives what was answered. */
async function workOff(): Promise<string[]> {
  const answered: string[] = []
  const drain = startDrain({
    database: holder.database,
    clock,
    log: silent,
    keys: testKeys,
    channels: ["web"],
    handle: async (_queries, { eventId }) => {
      if (eventId === "bad") throw new Error("no")
      answered.push(eventId)
    },
    note: async () => {},
    apologise: async () => {},
    onDone: () => {},
  })
  await drain.idle()
  await drain.stop()
  return answered
}

const rows = () =>
  holder.database.query<{ row: string; payload: Sealed; failed: string | null }>(
    "select i::text as row, payload, failed from inbox i order by id",
  )

it("what is said in private stands nowhere in the open, is kept when it was answered, and is gone when it was given up", async () => {
  await store("bad", "đầu ngõ 12")
  await store("good", "cuối ngõ 7")
  expect(JSON.stringify(await rows())).not.toMatch(/ngõ/)
  await workOff()
  const [bad, good] = await rows()
  expect(JSON.stringify([bad, good])).not.toMatch(/ngõ/)
  expect(bad!.payload).toEqual({})
  expect(openArrival(testKeys, good!.payload)).toMatchObject({ text: "cuối ngõ 7" })
})

it("what was sealed with another key is given up at once, and the next is answered", async () => {
  await store("lost", "chào", createKeys(Buffer.from("khóa khác, cũng dài hơn ba mươi hai byte")))
  await store("next", "chào")
  expect(await workOff()).toEqual(["next"])
  expect((await rows()).map(({ failed }) => failed)).toEqual(["key-wrong", null])
})
