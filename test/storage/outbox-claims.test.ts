import { beforeEach, describe, expect, it } from "vitest"
import { noteHeard } from "../../src/storage/chats.ts"
import { type Database, openDatabase } from "../../src/storage/database.ts"
import { insertNotices, insertOutgoing, withdrawNotices } from "../../src/storage/outbox.ts"
import { type ClaimRequest, claimOutgoing, openPace } from "../../src/storage/outbox-claims.ts"
import { SERVER_URL, useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"
import { secondConnection } from "./second-connection.ts"

const holder = useDatabase()
const NOW = new Date("2026-11-21T03:00:00Z")
const later = (ms: number) => new Date(NOW.getTime() + ms)
const request: ClaimRequest = {
  channel: "telegram",
  pace: { perSecond: 10, catchUpMs: 150, chatGapMs: 1000, groupGapMs: 3000 },
  now: NOW,
  until: later(120_000),
  today: "2026-11-21",
  notices: true,
  noticesADay: 3,
  limit: 16,
}
const claim = (more: Partial<ClaimRequest> = {}, database: Database = holder.database) =>
  claimOutgoing(database, { ...request, ...more })

beforeEach(async () => {
  await emptyTables(holder.database, "outbox, chats, paces")
  await openPace(holder.database, "telegram")
})

const answer = (chat: string, at = NOW) =>
  insertOutgoing(holder.database, { channel: "telegram", chat }, { parts: [] }, at)

const tell = (chat: string) =>
  insertNotices(holder.database, [
    {
      to: { channel: "telegram", chat },
      recipient: chat,
      personId: null,
      noticeId: null,
      key: `họp:${chat}`,
      message: { parts: [] },
      kind: "notice",
      at: NOW,
      notAfter: null,
      isUnreachable: false,
    },
  ])

const version = async () => (await holder.database.query("select xmin, xmax, next_at from paces"))[0]

describe("what may go", () => {
  it("is what the pace has room for, and then nothing until it has room again", async () => {
    for (const chat of ["a", "b", "c", "d"]) await answer(chat)
    // 150 ms late at ten a second: one and a half, and the one that is due.
    const first = await claim()
    expect(first.rows.map(({ to }) => to.chat)).toEqual(["a", "b"])
    expect(first).toMatchObject({ lookAt: later(50), freeAt: later(50) })
    expect(await claim({ now: later(49) })).toMatchObject({ rows: [], lookAt: later(50) })
    const next = await claim({ now: later(50) })
    expect(next.rows.map(({ to }) => to.chat)).toEqual(["c"])
    expect(next.freeAt).toEqual(later(150))
  })

  it("tells when the next one may go, and leaves the pace alone when nothing may", async () => {
    await answer("a", later(700))
    await answer("b", later(400))
    const before = await version()
    expect(await claim()).toMatchObject({ rows: [], lookAt: later(400), isHeldUp: false })
    expect(await version()).toEqual(before)
  })

  it("says of an answer that waits for one on its way that nobody knows when it may go", async () => {
    await answer("a")
    await answer("a")
    expect((await claim()).rows).toHaveLength(1)
    const before = await version()
    expect(await claim({ now: later(2000) })).toMatchObject({ rows: [], lookAt: null, isHeldUp: true })
    expect(await version()).toEqual(before)
  })

  it("keeps the gap of a conversation, and says when it ends", async () => {
    await noteHeard(holder.database, { channel: "telegram", chat: "a" }, true, NOW)
    await answer("a")
    await claim()
    await holder.database.query("update outbox set state = 'sent'")
    await answer("a")
    expect(await claim({ now: later(200) })).toMatchObject({ rows: [], lookAt: later(1000) })
    expect((await claim({ now: later(1000) })).rows).toHaveLength(1)
  })
})

describe.runIf(SERVER_URL)("two processes", () => {
  it("do not wait for one another, and look again a step of the pace later", async () => {
    const other = await secondConnection(holder.database)
    await answer("a")
    await holder.database.transaction(async (queries) => {
      await queries.query("select 1 from paces for update")
      expect(await claim({}, other)).toMatchObject({ rows: [], lookAt: later(100) })
    })
    expect((await claim({}, other)).rows).toHaveLength(1)
    await other.close()
  })

  it("take nothing by what stood there before the other one took", async () => {
    const { database } = holder
    // A machine that stalls between the look and the lock: `floor` is the first that is worked out of the pace.
    await database.query("create schema stalled")
    await database.query(
      `create function stalled.floor(double precision) returns double precision language plpgsql as
         'begin perform pg_advisory_xact_lock_shared(7); return pg_catalog.floor($1); end'`,
    )
    const [row] = await database.query<{ name: string }>("select current_database() as name")
    const url = new URL(SERVER_URL!)
    url.pathname = `/${row!.name}`
    url.searchParams.set("options", "-c search_path=stalled,pg_catalog,public")
    const stalled = await openDatabase({ engine: "server", url: url.href })
    await tell("a")
    await tell("b")
    const late = await database.transaction(async (queries) => {
      await queries.query("select pg_advisory_xact_lock(7)")
      const stalling = claim({ limit: 1 }, stalled)
      const waits = () =>
        database.query("select 1 from pg_stat_activity where wait_event = 'advisory' and datname = $1", [
          row!.name,
        ])
      await expect.poll(waits, { timeout: 20_000 }).toHaveLength(1)
      expect((await claim({ limit: 1 })).rows.map(({ to }) => to.chat)).toEqual(["a"])
      return { stalling }
    })
    // What it had seen still waits, and there was room: but that was before.
    expect(await late.stalling).toMatchObject({ rows: [], lookAt: later(100) })
    expect((await claim({}, stalled)).rows.map(({ to }) => to.chat)).toEqual(["b"])
    await stalled.close()
  })

  it("make neither wait for a message that is being taken back, and send nothing that was", async () => {
    const other = await secondConnection(holder.database)
    await tell("a")
    await tell("b")
    await holder.database.transaction(async (queries) => {
      await withdrawNotices(queries, "họp:a", NOW)
      const { rows } = await claim({}, other)
      expect(rows.map(({ to }) => to.chat)).toEqual(["b"])
    })
    expect((await claim({ now: later(5000) }, other)).rows).toEqual([])
    await other.close()
  })

  it("leave a conversation alone in which something is worked on, and look again a step of the pace later", async () => {
    const other = await secondConnection(holder.database)
    for (const chat of ["a", "b"]) await noteHeard(holder.database, { channel: "telegram", chat }, true, NOW)
    await tell("a")
    await tell("b")
    await holder.database.transaction(async (queries) => {
      await noteHeard(queries, { channel: "telegram", chat: "a" }, true, NOW)
      const meanwhile = await claim({}, other)
      expect(meanwhile.rows.map(({ to }) => to.chat)).toEqual(["b"])
      expect(meanwhile.lookAt).toEqual(later(100))
      // Were the message held, this would wait for it, and the claim for the conversation.
      await withdrawNotices(queries, "họp:a", NOW)
    })
    await tell("c")
    expect((await claim({ now: later(5000) }, other)).rows.map(({ to }) => to.chat)).toEqual(["c"])
    await other.close()
  })

  it("never send two messages of a conversation at once, nor one twice, however they meet", async () => {
    const processes = await Promise.all([1, 2, 3, 4].map(() => secondConnection(holder.database)))
    const fast = { perSecond: 1000, catchUpMs: 100_000, chatGapMs: 0, groupGapMs: 0 }
    for (let round = 0; round < 15; round++) {
      await tell(`r${round}`)
      await answer(`r${round}`)
      await answer(`r${round}`)
    }
    const taken: number[] = []
    let looks = 0
    while (taken.length < 45 && looks++ < 400) {
      const claims = await Promise.all(
        processes.map((one) => claim({ now: later(looks * 1000), pace: fast, limit: 4 }, one)),
      )
      const rows = claims.flatMap((one) => one.rows)
      taken.push(...rows.map(({ id }) => id))
      const chats = rows.map(({ to }) => to.chat)
      expect(new Set(chats).size).toBe(chats.length)
      await holder.database.query("update outbox set state = 'sent' where state = 'sending'")
    }
    expect(new Set(taken).size).toBe(45)
    expect(taken).toHaveLength(45)
    for (const one of processes) await one.close()
  })
})
