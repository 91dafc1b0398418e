import { beforeEach, describe, expect, it } from "vitest"
import { systemClock } from "../../src/core/clock.ts"
import { freeClaimsLeft } from "../../src/storage/claims-left.ts"
import { claimIncoming, insertArrivals } from "../../src/storage/inbox.ts"
import { createTurn } from "../../src/storage/turns.ts"
import { SERVER_URL, useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"

const holder = useDatabase()
const now = new Date("2026-11-26T01:00:00Z")
const later = new Date("2026-11-26T01:10:00Z")
const arrival = {
  channel: "web",
  eventId: "1",
  chat: "lan",
  user: "lan",
  text: "xin chào",
  isPrivate: true,
} as const

beforeEach(async () => {
  await emptyTables(holder.database, "inbox, outbox, turns")
  await insertArrivals(holder.database, [{ arrival, raw: undefined }], now)
  await claimIncoming(holder.database, ["web"], now, later)
  await holder.database.query(
    `insert into outbox (channel, chat, message, state, next_try_at, claimed_until, created_at)
     values ('web', 'lan', '{"parts":[]}', 'sending', $1, $2, $1)`,
    [now, later],
  )
  await createTurn(holder.database, systemClock, "telegram").take()
})

describe("what a process that died still held", () => {
  it.skipIf(SERVER_URL)(
    "is free as soon as another opens its folder; what was on its way is sent no second time",
    async () => {
      await freeClaimsLeft(holder.database, now)
      expect(await claimIncoming(holder.database, ["web"], now, later)).toMatchObject({ attempts: 2 })
      expect(await holder.database.query("select state, reason from outbox")).toEqual([
        { state: "unknown", reason: "process-ended" },
      ])
      expect(await createTurn(holder.database, systemClock, "telegram").take()).toBe(true)
    },
  )

  it.runIf(SERVER_URL)("stays theirs on a server, where others may be at work", async () => {
    await freeClaimsLeft(holder.database, now)
    expect(await claimIncoming(holder.database, ["web"], now, later)).toBeUndefined()
    expect(await holder.database.query("select state from outbox")).toEqual([{ state: "sending" }])
  })
})
