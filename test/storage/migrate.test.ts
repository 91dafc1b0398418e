import { globSync } from "node:fs"
import { basename, join } from "node:path"
import { beforeEach, describe, expect, it } from "vitest"
import { migrate } from "../../src/storage/migrate.ts"
import { useDatabase } from "../support/database.ts"
import { secondConnection } from "./second-connection.ts"

const FILES = globSync(join(import.meta.dirname, "../../src/storage/migrations/*.sql"))
  .map((path) => basename(path))
  .sort()
const holder = useDatabase()

async function tables(): Promise<string[]> {
  const rows = await holder.database.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by 1",
  )
  return rows.map(({ name }) => name)
}

describe("shaping a database", () => {
  beforeEach(async () => {
    await holder.database.query("drop schema public cascade")
    await holder.database.query("create schema public")
  })

  it("runs every file once, in order, and a second time nothing", async () => {
    expect(await migrate(holder.database)).toEqual(FILES)
    expect(await tables()).toContain("documents")
    await holder.database.query("insert into corpus default values on conflict do nothing")
    expect(await migrate(holder.database)).toEqual([])
    const rows = await holder.database.query<{ name: string }>("select name from migrations order by name")
    expect(rows.map(({ name }) => name)).toEqual(FILES)
  })

  it("is done by one of two processes that start together", async () => {
    const other = await secondConnection(holder.database)
    const ran = await Promise.all([migrate(holder.database), migrate(other)])
    expect(ran.map((files) => files.length).sort()).toEqual([0, FILES.length])
    await other.close()
  })

  it("runs only what is missing", async () => {
    await migrate(holder.database)
    const last = FILES.at(-1)!
    await holder.database.query("drop table inbox, outbox, dialogues, web_messages, open_questions")
    await holder.database.query("drop table accounts, answer_marks")
    await holder.database.query("delete from migrations where name = $1", [last])
    expect(await migrate(holder.database)).toEqual([last])
    expect(await tables()).toContain("outbox")
  })

  it("refuses a database that a later version has used, and changes nothing", async () => {
    await migrate(holder.database)
    await holder.database.query("insert into migrations (name) values ('9999_later.sql')")
    await holder.database.query("delete from migrations where name = $1", [FILES[0]])
    await expect(migrate(holder.database)).rejects.toMatchObject({ code: "database-newer" })
    const rows = await holder.database.query<{ name: string }>("select name from migrations order by name")
    expect(rows.map(({ name }) => name)).toEqual([...FILES.slice(1), "9999_later.sql"])
  })

  it("leaves nothing behind when a file fails", async () => {
    await holder.database.query("create table outbox (somebody_elses integer)")
    await expect(migrate(holder.database)).rejects.toThrow(/outbox/)
    expect(await tables()).toEqual(["outbox"])
    await holder.database.query("drop table outbox")
    expect(await migrate(holder.database)).toEqual(FILES)
  })
})
