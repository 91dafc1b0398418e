import { beforeEach, describe, expect, it } from "vitest"
import { type AuditHead, formatHead, recordRef } from "../../src/core/audit.ts"
import { createKeys } from "../../src/core/seal.ts"
import { addAudit, auditOn, auditRowsOn, letGoOfAudit } from "../../src/storage/audit.ts"
import type { Database } from "../../src/storage/database.ts"
import { ownAudit } from "../../src/storage/own-data.ts"
import { verifyAudit } from "../../src/storage/verify-audit.ts"
import { SERVER_URL, useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"
import { secondConnection } from "./second-connection.ts"

const holder = useDatabase()
const keys = createKeys(Buffer.alloc(32, 1))
const otherKeys = createKeys(Buffer.alloc(32, 2))
const START = new Date("2026-11-26T02:00:00Z")
const DAY_MS = 24 * 60 * 60 * 1000
const later = (days: number) => new Date(START.getTime() + days * DAY_MS)

beforeEach(async () => {
  const { database } = holder
  await emptyTables(database, "audit, audit_ends")
  await database.query("insert into audit_ends default values")
})

/** Somebody is refused a list, once a day. */
async function refuse(times: number, from = 0, database: Database = holder.database): Promise<AuditHead[]> {
  const heads: AuditHead[] = []
  for (let day = from; day < from + times; day++) {
    const entry = { at: later(day), actor: recordRef("person", day + 1), subject: recordRef("unit", 3) }
    await database.transaction((queries) => addAudit(queries, keys, { ...entry, act: "refused" }))
    heads.push(await newest(database))
  }
  return heads
}

async function newest(database: Database = holder.database): Promise<AuditHead> {
  const [head] = await database.query<AuditHead>(
    "select number, digest from audit order by number desc limit 1",
  )
  return head!
}

/** What a superuser can do: the guard is switched off for a while. */
async function behindTheGuard(...statements: string[]): Promise<void> {
  const { database } = holder
  await database.query("alter table audit disable trigger audit_append_only")
  for (const statement of statements) await database.query(statement)
  await database.query("alter table audit enable trigger audit_append_only")
}

const verify = (head?: AuditHead) => verifyAudit(holder.database, keys, { head })
const problem = async (head?: AuditHead) => (await verify(head)).problem

describe("the journal", () => {
  it("is whole when nobody has touched it, also over more rows than are read at a time", async () => {
    expect(await verify()).toEqual({ rows: 0, problem: null, head: null, isHeadTooOld: false })
    const heads = await refuse(3)
    expect(await verify(heads[1])).toEqual({ rows: 3, problem: null, head: heads[2], isHeadTooOld: false })
    await holder.database.transaction(async (queries) => {
      const entry = { at: START, actor: "operator", act: "notice-sent", subject: "notice:1" } as const
      for (let row = 0; row < 2000; row++) await addAudit(queries, keys, entry)
    })
    expect(await verify(heads[0])).toMatchObject({ rows: 2003, problem: null })
  }, 60_000)

  it("keeps nothing of an act that did not happen", async () => {
    const failed = holder.database.transaction(async (queries) => {
      await addAudit(queries, keys, { at: START, actor: "operator", act: "unit-made", subject: "unit:1" })
      throw new Error("no such unit")
    })
    await expect(failed).rejects.toThrow("no such unit")
    expect(await verify()).toMatchObject({ rows: 0, problem: null })
  })

  it("takes a reason with stray characters as it stores it", async () => {
    const entry = { at: START, actor: "operator", act: "unit-made", subject: "unit:1" } as const
    const reason = `\u0000 theo\uD800 nghị\nquyết ${"x".repeat(300)}`
    await holder.database.transaction((queries) => addAudit(queries, keys, { ...entry, reason }))
    expect(await verify()).toMatchObject({ rows: 1, problem: null })
    const [row] = await auditRowsOn(holder.database, "2026-11-26")
    expect(row!.reason).toMatch(/^theo.? nghị quyết x+$/)
    expect(row!.reason.length).toBeLessThanOrEqual(200)
  })

  it.each(["update audit set reason = '' where number = 1", "delete from audit where number = 1"])(
    "cannot be touched by chance: %s",
    async (statement) => {
      await refuse(2)
      await expect(holder.database.query(statement)).rejects.toThrow("only added to")
    },
  )
})

describe("tampering by somebody who has the database but not the key", () => {
  const copy = (number: string) =>
    `insert into audit select ${number}, at, actor, act, subject, reason, digest from audit where number = 3`

  it.each([
    ["an edited actor", ["update audit set actor = 'person:99' where number = 3"], "changed", 3],
    ["an edited time", ["update audit set at = at - interval '1 minute' where number = 3"], "changed", 3],
    ["an edited digest", ["update audit set digest = 'ab' where number = 3"], "changed", 3],
    ["an edited last row", ["update audit set act = 'invited' where number = 5"], "changed", 5],
    ["a deleted row", ["delete from audit where number = 3"], "missing", 3],
    ["a deleted first row", ["delete from audit where number = 1"], "missing", 1],
    [
      "a deleted row whose gap was closed",
      ["delete from audit where number = 3", "update audit set number = 3 where number = 4"],
      "changed",
      3,
    ],
    [
      "two rows that changed places",
      [
        "update audit set number = -1 where number = 2",
        "update audit set number = 2 where number = 4",
        "update audit set number = 4 where number = -1",
      ],
      "changed",
      2,
    ],
    [
      "a row put in between",
      [
        "update audit set number = 6 where number = 5",
        "update audit set number = 5 where number = 4",
        copy("4"),
        "update audit_ends set last_number = 6",
      ],
      "changed",
      4,
    ],
    ["a row put behind the end", [copy("6")], "extra", 6],
    ["a row put before the beginning", [copy("0")], "extra", 0],
    ["an end cut off", ["delete from audit where number > 3"], "cut", 4],
    ["everything deleted", ["truncate audit"], "cut", 1],
    [
      "an end cut off and moved",
      [
        "delete from audit where number > 3",
        "update audit_ends set last_number = 3, last_digest = (select digest from audit where number = 3)",
      ],
      "ends",
      3,
    ],
    [
      "a beginning cut off and moved",
      [
        "update audit_ends set first_number = 3, first_digest = (select digest from audit where number = 2)",
        "delete from audit where number < 3",
      ],
      "ends",
      5,
    ],
  ])("%s is found and named", async (_what, statements, what, number) => {
    await refuse(5)
    expect(await problem()).toBeNull()
    await behindTheGuard(...statements)
    expect(await problem()).toEqual({ what, number })
  })

  it("stays found when the program goes on writing", async () => {
    await refuse(5)
    await behindTheGuard(
      "delete from audit where number > 3",
      "update audit_ends set last_number = 3, last_digest = (select digest from audit where number = 3)",
    )
    await refuse(2, 5)
    expect(await problem()).toEqual({ what: "ends", number: 5 })
  })

  it("a journal emptied altogether is told by the print on paper only", async () => {
    const heads = await refuse(5)
    await behindTheGuard("truncate audit, audit_ends", "insert into audit_ends default values")
    expect(await problem()).toBeNull()
    expect(await problem(heads[3])).toEqual({ what: "cut", number: 1 })
  })
})

describe("a head that was printed", () => {
  it("is found again by the first letters of its digest", async () => {
    const [, second] = await refuse(3)
    expect(await problem({ ...second!, digest: second!.digest.slice(0, 16) })).toBeNull()
  })

  it("tells of a journal written anew by somebody with the key", async () => {
    const [, second] = await refuse(3)
    await emptyTables(holder.database, "audit, audit_ends")
    await holder.database.query("insert into audit_ends default values")
    await refuse(3, 100)
    expect(await problem()).toBeNull()
    expect(await problem(second)).toEqual({ what: "head", number: 2 })
  })
})

describe("another key", () => {
  it("is told apart from tampering", async () => {
    await refuse(3)
    const { problem: found } = await verifyAudit(holder.database, otherKeys)
    expect(found).toEqual({ what: "key", number: 1 })
    await behindTheGuard("update audit set actor = 'operator' where number = 1")
    expect(await problem()).toEqual({ what: "changed", number: 1 })
  })

  it("shows where it was used for a while", async () => {
    await refuse(2)
    const entry = { at: START, actor: "operator", act: "unit-made", subject: "unit:1" } as const
    await holder.database.transaction((queries) => addAudit(queries, otherKeys, entry))
    await refuse(1, 5)
    expect(await problem()).toEqual({ what: "changed", number: 3 })
  })
})

describe("rows that are let go", () => {
  const letGo = (days: number) =>
    holder.database.transaction((queries) => letGoOfAudit(queries, keys, later(days)))

  it("leave a journal that is whole and goes on", async () => {
    const heads = await refuse(5)
    expect(await letGo(3)).toBe(3)
    expect(await letGo(3)).toBe(0)
    expect(await verify(heads[3])).toEqual({ rows: 2, problem: null, head: heads[4], isHeadTooOld: false })
    await refuse(2, 5)
    expect(await verify()).toMatchObject({ rows: 4, problem: null })
    expect(await verify(heads[2])).toMatchObject({ problem: null, isHeadTooOld: false })
    expect(await verify(heads[1])).toMatchObject({ problem: null, isHeadTooOld: true })
  })

  it("may be all of them", async () => {
    await refuse(3)
    expect(await letGo(30)).toBe(3)
    expect(await verify()).toEqual({ rows: 0, problem: null, head: null, isHeadTooOld: false })
    await refuse(1, 3)
    expect(await verify()).toMatchObject({ rows: 1, problem: null, head: { number: 4 } })
    await behindTheGuard("update audit set actor = 'operator'")
    expect(await problem()).toEqual({ what: "changed", number: 4 })
  })

  it("are not more than the oldest in a row, whatever the clocks of other processes said", async () => {
    await refuse(2, 10)
    await refuse(2, 0)
    expect(await letGo(5)).toBe(0)
    expect(await verify()).toMatchObject({ rows: 4, problem: null })
  })

  it("leave the rest guarded within the same transaction", async () => {
    await refuse(3)
    const sneaky = holder.database.transaction(async (queries) => {
      await letGoOfAudit(queries, keys, later(1))
      await queries.query("delete from audit where number = 2")
    })
    await expect(sneaky).rejects.toThrow("only added to")
    expect(await verify()).toMatchObject({ rows: 3, problem: null })
  })
})

describe("a transaction that goes on after its row", () => {
  const added = { at: START, actor: "operator", act: "unit-made", subject: "unit:1" } as const

  it.runIf(SERVER_URL)("makes no other writer wait until it ends", async () => {
    const other = await secondConnection(holder.database)
    await holder.database.transaction(async (queries) => {
      await addAudit(queries, keys, added)
      await refuse(1, 0, other)
    })
    const rows = await auditRowsOn(holder.database, "2026-11-26")
    expect(rows.map(({ act }) => act)).toEqual(["refused", "unit-made"])
    expect(await verify()).toMatchObject({ rows: 2, problem: null })
    await other.close()
  })

  it("reads in a person's own data what it has added, as it will stand there", async () => {
    await refuse(2)
    const own = await holder.database.transaction(async (queries) => {
      await addAudit(queries, keys, { ...added, act: "data-exported", actor: "person:1" })
      await addAudit(queries, keys, { ...added, act: "data-exported", actor: "person:2" })
      return ownAudit(queries, ["person:1"])
    })
    expect(own.map(({ act }) => act)).toEqual(["refused", "data-exported"])
    expect(await ownAudit(holder.database, ["person:1"])).toEqual(own)
  })

  it("adds rows under two keys as if each had been alone", async () => {
    await refuse(1)
    await holder.database.transaction(async (queries) => {
      await addAudit(queries, otherKeys, added)
      await addAudit(queries, keys, added)
    })
    expect(await problem()).toEqual({ what: "changed", number: 2 })
  })
})

describe("many writers at once", () => {
  it("keep one chain without a gap", async () => {
    const others = await Promise.all([1, 2, 3].map(() => secondConnection(holder.database)))
    const all = [holder.database, ...others]
    await Promise.all(all.map((database) => refuse(15, 0, database)))
    const rows = await holder.database.query<{ number: number }>("select number from audit order by number")
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1))
    expect(await verify()).toMatchObject({ rows: 60, problem: null })
    for (const other of others) await other.close()
  })
})

describe("a day of the journal", () => {
  it("is counted by what was done, in Vietnam's day, with the newest row up to its end", async () => {
    const add = (at: string, act: "refused" | "invited") =>
      holder.database.transaction((queries) =>
        addAudit(queries, keys, { at: new Date(at), actor: "operator", act, subject: "unit:1" }),
      )
    await add("2026-11-25T16:59:59Z", "refused")
    await add("2026-11-25T17:00:00Z", "refused")
    await add("2026-11-26T10:00:00Z", "invited")
    await add("2026-11-26T16:59:59Z", "refused")
    const head = await newest()
    await add("2026-11-26T17:00:00Z", "invited")
    expect(await auditOn(holder.database, "2026-11-26")).toEqual({
      day: "2026-11-26",
      counts: [
        { act: "refused", rows: 2 },
        { act: "invited", rows: 1 },
      ],
      first: 2,
      last: 4,
      head,
    })
    expect(formatHead(head)).toBe(`4:${head.digest}`)
    expect((await auditRowsOn(holder.database, "2026-11-26")).map(({ number }) => number)).toEqual([2, 3, 4])
  })

  it("without any row still has a newest one from before", async () => {
    const [, head] = await refuse(2)
    expect(await auditOn(holder.database, "2027-01-01")).toMatchObject({
      counts: [],
      first: null,
      last: null,
      head,
    })
    expect(await auditOn(holder.database, "2026-01-01")).toMatchObject({ counts: [], head: null })
  })
})
