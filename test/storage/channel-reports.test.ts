import { beforeEach, describe, expect, it } from "vitest"
import { keepReport, readStandings } from "../../src/storage/channel-reports.ts"
import { closeChat, noteHeard } from "../../src/storage/chats.ts"
import { insertArrivals } from "../../src/storage/inbox.ts"
import { insertFleeting, insertOutgoing } from "../../src/storage/outbox.ts"
import { holdChannel, openPace } from "../../src/storage/outbox-claims.ts"
import { forgetFleetingEnds } from "../../src/storage/strangers.ts"
import { useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"

const holder = useDatabase()
const START = new Date("2026-11-21T02:00:00Z")
const later = (minutes: number) => new Date(START.getTime() + minutes * 60_000)
const report = (facts: Parameters<typeof keepReport>[2], minutes = 0) =>
  keepReport(holder.database, "telegram", facts, later(minutes))
const standing = async (minutes = 0) => (await readStandings(holder.database, later(minutes)))[0]

beforeEach(() => emptyTables(holder.database, "channel_reports, paces, outbox, inbox, chats, fleeting_ends"))

describe("what a channel tells about itself", () => {
  it("changes only what it says", async () => {
    await report({ receives: "polling" })
    await report({ connectedAs: "@chibo_bot" })
    await report({ webhook: "https://chibo.example.vn/telegram/webhook" })
    await report({ webhook: "" })
    expect(await standing()).toMatchObject({
      channel: "telegram",
      receives: "polling",
      connectedAs: "@chibo_bot",
      webhook: "",
      problem: null,
      problemAt: null,
    })
  })

  it("as its first word may be a problem", async () => {
    await report({ problem: "unauthorized" }, 3)
    expect(await standing(3)).toMatchObject({ problem: "unauthorized", problemAt: later(3), connectedAs: "" })
  })

  it("says since when a problem is there, however often it is told", async () => {
    await report({ problem: "unreachable" }, 1)
    await report({ problem: "unreachable" }, 2)
    await report({ connectedAs: "@chibo_bot" }, 3)
    expect(await standing(4)).toMatchObject({ problem: "unreachable", problemAt: later(1) })
    await report({ problem: "webhook-set" }, 5)
    expect(await standing(6)).toMatchObject({ problem: "webhook-set", problemAt: later(5) })
    await report({ problem: null }, 7)
    expect(await standing(8)).toMatchObject({ problem: null, problemAt: null })
  })
})

describe("how a channel stands", () => {
  it("counts what waits, what came, how messages ended and whom nothing reaches", async () => {
    await openPace(holder.database, "telegram")
    await noteHeard(holder.database, { channel: "telegram", chat: "1" }, true, START)
    await closeChat(holder.database, { channel: "telegram", chat: "2" }, "blocked", START)
    const at = { channel: "telegram", chat: "1" } as const
    for (const minute of [0, 1, 2, 3]) {
      await insertOutgoing(holder.database, at, { parts: [{ kind: "text", text: "tin" }] }, later(minute))
    }
    const ids = (await holder.database.query<{ id: number }>("select id from outbox order by id")).map(
      ({ id }) => id,
    )
    const end = (id: number, state: string, minutes: number, reason = "") =>
      holder.database.query("update outbox set state = $2, settled_at = $3, reason = $4 where id = $1", [
        id,
        state,
        later(minutes),
        reason,
      ])
    await end(ids[0]!, "failed", -25 * 60, "rejected 400")
    await end(ids[1]!, "sent", 9.5)
    await end(ids[2]!, "unreachable", 5, "unreachable 403")
    const event = { ...at, eventId: "1", user: "1", isPrivate: true, text: "chào" }
    await insertArrivals(holder.database, [{ arrival: event, raw: undefined }], later(4))
    expect(await standing(10)).toEqual({
      channel: "telegram",
      connectedAs: "",
      receives: "",
      webhook: "",
      problem: null,
      problemAt: null,
      heldUntil: null,
      waiting: 1,
      oldestWaiting: later(3),
      unread: 1,
      oldestUnread: later(4),
      sentLastMinute: 1,
      lastDay: { sent: 1, unreachable: 1 },
      unreachable: 1,
      lastError: "unreachable 403",
      lastErrorAt: later(5),
      lastHeardAt: START,
    })
  })

  it("counts also what was said to people of whom nothing is kept, for a day", async () => {
    await openPace(holder.database, "telegram")
    for (const chat of ["1", "2", "3"])
      await insertFleeting(
        holder.database,
        { channel: "telegram", chat },
        { parts: [{ kind: "text", text: "tin" }] },
        later(0),
      )
    await holder.database.query(
      `update outbox set state = case when chat = '3' then 'unknown' else 'sent' end, settled_at = $1,
         reason = case when chat = '3' then 'perhaps_sent 500' else '' end`,
      [later(1)],
    )
    expect(await holder.database.query("select from outbox")).toEqual([])
    const last = { lastError: "perhaps_sent 500", lastErrorAt: later(1) }
    expect(await standing(1.5)).toMatchObject({
      sentLastMinute: 2,
      lastDay: { sent: 2, unknown: 1 },
      ...last,
    })
    expect(await standing(60)).toMatchObject({ sentLastMinute: 0, lastDay: { sent: 2, unknown: 1 } })
    await forgetFleetingEnds(holder.database, later(2))
    expect(await standing(60)).toMatchObject({ lastDay: {}, lastError: "" })
  })

  it("says until when a platform wants a rest, as long as that lasts", async () => {
    await openPace(holder.database, "telegram")
    await holdChannel(holder.database, "telegram", later(5))
    expect((await standing(4))?.heldUntil).toEqual(later(5))
    expect((await standing(5))?.heldUntil).toBeNull()
  })

  it("is known also of a channel that only has something waiting", async () => {
    const to = { channel: "zalo-bot", chat: "an" } as const
    await insertOutgoing(holder.database, to, { parts: [{ kind: "text", text: "tin" }] }, START)
    expect(await standing()).toMatchObject({ channel: "zalo-bot", waiting: 1, oldestWaiting: START })
  })
})
