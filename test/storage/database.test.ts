import { existsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Database, openDatabase, type Queries } from "../../src/storage/database.ts"
import { freshDataFolder } from "../support/data-folder.ts"
import { SERVER_URL, useDatabase } from "../support/database.ts"
import { secondConnection } from "./second-connection.ts"

const holder = useDatabase({ isOwn: true })

describe("a transaction", () => {
  beforeAll(async () => {
    await holder.database.query("create table notes (id integer primary key, words text not null)")
  })
  const notes = async () =>
    (await holder.database.query<{ words: string }>("select words from notes order by id")).map(
      ({ words }) => words,
    )

  it("keeps all that was written, and returns what the work returned", async () => {
    const result = await holder.database.transaction(async (queries) => {
      await queries.query("insert into notes values ($1, $2)", [1, "một"])
      await queries.query("insert into notes values ($1, $2)", [2, "hai"])
      return "done"
    })
    expect(result).toBe("done")
    expect(await notes()).toEqual(["một", "hai"])
  })

  it("keeps nothing when the work throws, and throws the same on", async () => {
    const before = await notes()
    const problem = new Error("changed my mind")
    const work = holder.database.transaction(async (queries) => {
      await queries.query("delete from notes")
      throw problem
    })
    await expect(work).rejects.toBe(problem)
    expect(await notes()).toEqual(before)
  })

  it("keeps nothing when a statement fails, and the next one works", async () => {
    const before = await notes()
    const work = holder.database.transaction(async (queries) => {
      await queries.query("insert into notes values (3, 'ba')")
      await queries.query("insert into notes values (3, 'lần nữa')")
    })
    await expect(work).rejects.toMatchObject({ code: "23505" })
    expect(await notes()).toEqual(before)
    await holder.database.transaction(async (queries) => {
      await queries.query("insert into notes values (4, 'bốn')")
    })
    expect(await notes()).toEqual([...before, "bốn"])
  })

  describe("that keeps something for its end", () => {
    const write = async (queries: Queries, items: readonly [number, string][]) => {
      await queries.query("insert into notes values ($1, $2)", [items[0]![0], items.join(" ")])
    }

    it("writes it in one go, after everything else", async () => {
      const seen = await holder.database.transaction(async (queries) => {
        await queries.writeLast(write, [20, "một"])
        await queries.writeLast(write, [21, "hai"])
        expect(queries.toWrite(write)).toEqual([
          [20, "một"],
          [21, "hai"],
        ])
        return queries.query("select 1 from notes where id = 20")
      })
      expect(seen).toEqual([])
      expect((await notes()).at(-1)).toBe("20,một 21,hai")
    })

    it("writes nothing when the work fails, and keeps nothing when the writing fails", async () => {
      const before = await notes()
      const work = holder.database.transaction(async (queries) => {
        await queries.writeLast(write, [22, "x"])
        throw new Error("changed my mind")
      })
      await expect(work).rejects.toThrow("changed my mind")
      const writing = holder.database.transaction(async (queries) => {
        await queries.query("insert into notes values (23, 'y')")
        await queries.writeLast(write, [23, "lần nữa"])
      })
      await expect(writing).rejects.toMatchObject({ code: "23505" })
      expect(await notes()).toEqual(before)
    })

    it("writes at once where there is no transaction, and loses nothing that comes too late", async () => {
      await holder.database.writeLast(write, [24, "ngay"])
      expect((await notes()).at(-1)).toBe("24,ngay")
      const left = await holder.database.transaction(async (queries) => queries)
      await expect(left.writeLast(write, [25, "muộn"])).rejects.toThrow("the transaction is over")
    })
  })

  it("is not seen by others before its end", async () => {
    const other = await secondConnection(holder.database)
    const seen: string[] = []
    const entered = Promise.withResolvers<void>()
    const leave = Promise.withResolvers<void>()
    const work = holder.database.transaction(async (queries) => {
      await queries.query("insert into notes values (9, 'chín')")
      entered.resolve()
      await leave.promise
      seen.push("written")
    })
    await entered.promise
    // The embedded engine has one connection: there the question waits for the end.
    const question = other.query<{ n: number }>("select count(*)::integer as n from notes where id = 9")
    if (SERVER_URL !== undefined) expect((await question)[0]!.n).toBe(0)
    leave.resolve()
    await work
    await question
    expect(seen).toEqual(["written"])
    expect(
      (await other.query<{ n: number }>("select count(*)::integer as n from notes where id = 9"))[0]!.n,
    ).toBe(1)
    await other.close()
  })
})

describe("what comes back", () => {
  it("a day stays the text it is, whatever the machine's time zone", async () => {
    const [row] = await holder.database.query("select $1::date as day, null::date as none", ["2026-02-05"])
    expect(row).toEqual({ day: "2026-02-05", none: null })
  })

  it("an instant stays the same instant", async () => {
    const at = new Date("2026-11-20T17:30:00.123Z")
    const [row] = await holder.database.query<{ at: Date }>("select $1::timestamptz as at", [at])
    expect(row!.at).toEqual(at)
  })

  it("counters are numbers, objects are objects, and Vietnamese is Vietnamese", async () => {
    const [row] = await holder.database.query(
      "select 5000000000::bigint as big, count(*) as n, $1::jsonb as object, $2::text as words, $3::text[] as list from corpus",
      [JSON.stringify({ a: [1, "ữ"] }), "Đảng viên dự bị", ["một", 'h"ai', "b,a"]],
    )
    expect(row).toEqual({
      big: 5_000_000_000,
      n: 1,
      object: { a: [1, "ữ"] },
      words: "Đảng viên dự bị",
      list: ["một", 'h"ai', "b,a"],
    })
  })
})

describe("a server", () => {
  const SECRET = "khong-duoc-lo"

  it.each([
    ["that does not answer", `postgres://chibo:${SECRET}@127.0.0.1:1/chibo`],
    ["whose address is no address", `postgres://chibo:${SECRET}@127.0.0.1:năm/chibo`],
  ])("%s is told by a code, without its password", async (_case, url) => {
    const opening = openDatabase({ engine: "server", url })
    await expect(opening).rejects.toMatchObject({ code: "database-unreachable" })
    await expect(opening).rejects.not.toThrow(SECRET)
  })

  it.runIf(SERVER_URL)("that ends an idle connection does not end the process", async () => {
    const other = await secondConnection(holder.database)
    const [own] = await other.query<{ pid: number }>("select pg_backend_pid() as pid")
    await holder.database.query("select pg_terminate_backend($1, 5000)", [own!.pid])
    const answer = () => other.query("select 1 as one").catch(() => undefined)
    await expect.poll(answer, { timeout: 5000 }).toEqual([{ one: 1 }])
    await other.close()
  })
})

describe("the embedded engine in a folder", () => {
  let folder: { readonly path: string; delete(): void }
  let open: Database | undefined
  const opened = async () => {
    open = await openDatabase({ engine: "embedded", folder: folder.path })
    return open
  }
  beforeAll(async () => {
    folder = await freshDataFolder()
  })
  afterAll(async () => {
    await open?.close()
    folder.delete()
  })

  it("keeps what is written, and keeps a second opener out until it is closed", async () => {
    const first = await opened()
    await first.query("create table kept (words text)")
    await first.query("insert into kept values ('còn đây')")
    expect(existsSync(join(folder.path, "chibo.pid"))).toBe(true)
    if (existsSync("/proc/self/stat")) {
      await expect(openDatabase({ engine: "embedded", folder: folder.path })).rejects.toMatchObject({
        code: "data-folder-in-use",
      })
    }
    await first.close()
    expect(existsSync(join(folder.path, "chibo.pid"))).toBe(false)
    const second = await opened()
    expect(await second.query("select words from kept")).toEqual([{ words: "còn đây" }])
    await second.close()
    open = undefined
  })

  it("opens again after a process that was killed", async () => {
    writeFileSync(join(folder.path, "chibo.pid"), "4194999")
    const database = await opened()
    expect(await database.query("select words from kept")).toHaveLength(1)
    await database.close()
    open = undefined
  })
})
