import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Address, Channel } from "../../src/core/channel.ts"
import { DeliveryError, type DeliveryKind } from "../../src/core/errors.ts"
import type { Log } from "../../src/core/log.ts"
import type { Worker } from "../../src/core/worker.ts"
import { startSender } from "../../src/outbox/send.ts"
import type { Database } from "../../src/storage/database.ts"
import { insertOutgoing } from "../../src/storage/outbox.ts"
import { claimOutgoing, openPace } from "../../src/storage/outbox-claims.ts"
import { secondConnection } from "../storage/second-connection.ts"
import { SERVER_URL, useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"
import { platform, silent } from "./platform.ts"

const holder = useDatabase()
/** How many messages are sent side by side: the embedded database has one connection. */
const LANES = SERVER_URL === undefined ? 1 : 16
let now = 0
const clock = { now: () => new Date(Date.UTC(2026, 10, 21) + now) }
const open: Worker[] = []

beforeEach(async () => {
  now = 0
  await emptyTables(holder.database, "outbox, chats, paces")
})
afterEach(async () => {
  for (const sender of open.splice(0)) await sender.stop()
})

function sender(
  channels: Channel[],
  database: Database = holder.database,
  log: Partial<Log> = {},
  perSecond = 1000,
): Worker {
  const worker = startSender({
    database,
    clock,
    log: { ...silent, ...log },
    channels,
    rates: { telegram: perSecond },
  })
  open.push(worker)
  return worker
}

/** Lets the sender work off what is due at a moment of the fake clock. */
async function at(ms: number, worker: Worker): Promise<void> {
  now = ms
  worker.wake()
  await worker.idle()
}

const put = (text: string, to: Partial<Address> = {}) =>
  insertOutgoing(
    holder.database,
    { channel: "telegram", chat: "a", ...to },
    { parts: [{ kind: "text", text }] },
    clock.now(),
  )

/** How each message ended, by its text. */
async function states(): Promise<Record<string, string>> {
  const rows = await holder.database.query<{ text: string; state: string }>(
    "select message -> 'parts' -> 0 ->> 'text' as text, state from outbox order by id",
  )
  return Object.fromEntries(rows.map((row) => [row.text, row.state]))
}

describe("a message on its way", () => {
  it("reaches its person once, and its end is written down", async () => {
    await put("chào")
    const { channel, shown } = platform()
    const worker = sender([channel])
    await worker.idle()
    await at(60_000, worker)
    expect(shown).toEqual(["a: chào"])
    const [row] = await holder.database.query("select state, platform_id, settled_at, attempts from outbox")
    expect(row).toMatchObject({
      state: "sent",
      platform_id: "p-a-chào",
      attempts: 1,
      settled_at: expect.any(Date),
    })
  })

  it("goes by its own channel, and waits when this process does not serve that", async () => {
    await put("t", { channel: "telegram" })
    await put("z", { channel: "zalo-bot" })
    const telegram = platform("telegram")
    await sender([telegram.channel]).idle()
    expect(await states()).toEqual({ t: "sent", z: "waiting" })
    const zalo = platform("zalo-bot")
    await sender([telegram.channel, zalo.channel]).idle()
    expect([telegram.shown, zalo.shown]).toEqual([["a: t"], ["a: z"]])
  })

  it("leaves only when the transaction that wrote it has ended well", async () => {
    const failing = holder.database.transaction(async (queries) => {
      await insertOutgoing(queries, { channel: "telegram", chat: "a" }, { parts: [] }, clock.now())
      throw new Error("changed my mind")
    })
    await expect(failing).rejects.toThrow()
    const { channel, attempts } = platform()
    await sender([channel]).idle()
    expect(attempts.size).toBe(0)
  })
})

describe("a message that its platform does not take", () => {
  const ends: [DeliveryKind, string][] = [
    ["rejected", "failed"],
    ["unreachable", "unreachable"],
    ["perhaps_sent", "unknown"],
  ]
  it.each(ends)("%s is not tried again and ends as %s; the next one goes out", async (kind, state) => {
    await put("một")
    await put("hai")
    const { channel, shown, attempts } = platform("telegram", (text) =>
      text === "một" ? new DeliveryError(kind, "no") : undefined,
    )
    const worker = sender([channel])
    await worker.idle()
    await at(3_600_000, worker)
    expect(await states()).toEqual({ một: state, hai: "sent" })
    expect(attempts.get("một")).toBe(1)
    expect(shown).toEqual(["a: hai"])
    const [row] = await holder.database.query("select reason from outbox order by id limit 1")
    expect(row).toEqual({ reason: kind })
  })

  it("not_sent is tried again ever later, in its turn, and given up after eight times", async () => {
    await put("một")
    await put("hai")
    const { channel, shown, attempts } = platform("telegram", (text) =>
      text === "một" ? new DeliveryError("not_sent", "no") : undefined,
    )
    const worker = sender([channel])
    await worker.idle()
    const tries: number[] = []
    for (const second of [0.999, 1, 2.999, 3, 7, 15, 31, 63]) {
      await at(second * 1000, worker)
      tries.push(attempts.get("một")!)
    }
    expect(tries).toEqual([1, 2, 2, 3, 4, 5, 6, 7])
    expect(shown).toEqual([])
    await at(127_000, worker)
    expect(await states()).toEqual({ một: "failed", hai: "sent" })
  })

  it("rate_limited makes the whole channel wait as long as the platform says; each talk keeps its order", async () => {
    await put("một")
    await put("hai")
    const { channel, shown, attempts } = platform("telegram", (text, attempt) =>
      text === "một" && attempt === 1
        ? new DeliveryError("rate_limited", "slow down", { retryAfterSeconds: 30 })
        : undefined,
    )
    const worker = sender([channel])
    await worker.idle()
    await put("khác", { chat: "b" })
    await at(29_999, worker)
    expect(attempts.get("một")).toBe(1)
    expect(shown).toEqual([])
    await at(30_010, worker)
    expect(shown).toEqual(["b: khác", "a: một", "a: hai"])
  })

  it.each([
    {
      isUncalled: true,
      shown: ["open: chào"],
      what: "makes nobody wait when the platform was not even asked",
    },
    { isUncalled: false, shown: [], what: "takes its place in the pace when the platform was asked" },
  ])("unreachable $what", async ({ isUncalled, shown }) => {
    for (const chat of ["closed-1", "closed-2", "closed-3", "open"]) await put("chào", { chat })
    const told = platform("telegram", (_text, _attempt, chat) =>
      chat === "open"
        ? undefined
        : new DeliveryError("unreachable", "no", { closed: "no_window", isUncalled }),
    )
    await at(0, sender([told.channel], holder.database, {}, 1))
    expect(told.shown).toEqual(shown)
  })

  it("a channel that breaks its promise counts as perhaps sent", async () => {
    await put("một")
    const warnings: object[] = []
    const { channel, attempts } = platform("telegram", () => new TypeError("undefined is not a function"))
    const worker = sender([channel], holder.database, { warn: (fields) => void warnings.push(fields) })
    await worker.idle()
    await at(3_600_000, worker)
    expect(await states()).toEqual({ một: "unknown" })
    expect(attempts.get("một")).toBe(1)
    expect(warnings).toMatchObject([{ kind: "perhaps_sent", attempts: 1 }])
    expect(JSON.stringify(warnings)).not.toContain("một")
  })
})

describe("the order of a conversation", () => {
  it("holds, though two processes send, and each message goes out once", async () => {
    for (let step = 0; step < 10; step++) {
      for (const chat of ["a", "b", "c"]) await put(`${chat}${step}`, { chat })
    }
    const other = await secondConnection(holder.database)
    const { channel, shown, attempts } = platform()
    const senders = [sender([channel]), sender([channel], other)]
    while (Object.values(await states()).some((state) => state !== "sent")) {
      for (const worker of senders) await at(0, worker)
    }
    for (const worker of open.splice(0)) await worker.stop()
    expect(shown).toHaveLength(30)
    for (const chat of ["a", "b", "c"]) {
      const said = shown.filter((line) => line.startsWith(`${chat}:`))
      expect(said).toEqual(Array.from({ length: 10 }, (_, step) => `${chat}: ${chat}${step}`))
    }
    expect([...attempts.values()].every((count) => count === 1)).toBe(true)
    await other.close()
  })

  it.runIf(SERVER_URL)("does not make one conversation wait for another", async () => {
    await put("chậm", { chat: "a" })
    await put("nhanh", { chat: "b" })
    const release = Promise.withResolvers<undefined>()
    const quick = Promise.withResolvers<void>()
    const { channel, shown } = platform("telegram", (text) => {
      if (text === "chậm") return release.promise
      quick.resolve()
      return undefined
    })
    const worker = sender([channel])
    worker.wake()
    await quick.promise
    release.resolve(undefined)
    await worker.idle()
    expect(shown).toEqual(["b: nhanh", "a: chậm"])
  })
})

describe("a process that dies while sending", () => {
  const die = async () => {
    const until = new Date(clock.now().getTime() + 120_000)
    await openPace(holder.database, "telegram")
    const pace = { perSecond: 1000, catchUpMs: 150, chatGapMs: 0, groupGapMs: 0 }
    const at = { now: clock.now(), until, today: "2026-11-21", notices: true, noticesADay: 3, limit: 1 }
    const { rows } = await claimOutgoing(holder.database, { channel: "telegram", pace, ...at })
    expect(rows).toHaveLength(1)
  }

  it("leaves its message as perhaps sent: it is not sent again, and those behind it go out", async () => {
    await put("một")
    await put("hai")
    await die()
    const { channel, shown } = platform()
    const worker = sender([channel])
    await worker.idle()
    await at(119_999, worker)
    expect(shown).toEqual([])
    await at(121_000, worker)
    expect(shown).toEqual(["a: hai"])
    expect(await states()).toEqual({ một: "unknown", hai: "sent" })
    const [row] = await holder.database.query("select reason, settled_at from outbox order by id limit 1")
    expect(row).toMatchObject({ reason: "process-ended", settled_at: expect.any(Date) })
  })

  it("does not hold up other conversations meanwhile", async () => {
    await put("một")
    await put("khác", { chat: "b" })
    await die()
    const { channel, shown } = platform()
    await sender([channel]).idle()
    expect(shown).toEqual(["b: khác"])
  })

  it("only seemingly, being slow, still writes down that it has sent", async () => {
    await put("một")
    const release = Promise.withResolvers<undefined>()
    const sending = Promise.withResolvers<void>()
    const { channel } = platform("telegram", () => {
      sending.resolve()
      return release.promise
    })
    const slow = sender([channel])
    await sending.promise
    now = 120_000
    const other = await secondConnection(holder.database)
    const healthy = platform()
    await sender([healthy.channel], other).idle()
    expect(await states()).toEqual({ một: "unknown" })
    release.resolve(undefined)
    await slow.idle()
    expect(await states()).toEqual({ một: "sent" })
    expect(healthy.shown).toEqual([])
    for (const worker of open.splice(0)) await worker.stop()
    await other.close()
  })
})

describe("stopping", () => {
  it("finishes what is being sent and leaves the rest for the next start", async () => {
    const chats = Array.from({ length: LANES + 4 }, (_, index) => `người ${String(index).padStart(2, "0")}`)
    for (const chat of chats) await put(`cho ${chat}`, { chat })
    const release = Promise.withResolvers<undefined>()
    const everyLane = Promise.withResolvers<void>()
    const { channel, shown, attempts } = platform("telegram", () => {
      if (attempts.size === LANES) everyLane.resolve()
      return release.promise
    })
    const worker = sender([channel])
    await everyLane.promise
    const stopped = worker.stop()
    release.resolve(undefined)
    await stopped
    expect(shown.sort()).toEqual(chats.slice(0, LANES).map((chat) => `${chat}: cho ${chat}`))
    const left = chats.slice(LANES)
    expect(await states()).toMatchObject(Object.fromEntries(left.map((chat) => [`cho ${chat}`, "waiting"])))
    const next = platform()
    await sender([next.channel]).idle()
    expect(next.shown.sort()).toEqual(left.map((chat) => `${chat}: cho ${chat}`))
  })
})
