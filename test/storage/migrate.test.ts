import { beforeEach, describe, expect, it } from "vitest"
import { listDocuments } from "../../src/storage/documents.ts"
import { servingSpace } from "../../src/storage/embedding-spaces.ts"
import { migrate } from "../../src/storage/migrate.ts"
import { useDatabase } from "../support/database.ts"
import { FILES, makeEmpty, shapeBy } from "./earlier.ts"
import { secondConnection } from "./second-connection.ts"

const holder = useDatabase({ isOwn: true })

async function tables(): Promise<string[]> {
  const rows = await holder.database.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by 1",
  )
  return rows.map(({ name }) => name)
}

describe("shaping a database", () => {
  beforeEach(() => makeEmpty(holder.database))

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
    await shapeBy(holder.database, FILES.slice(0, 1))
    expect(await tables()).not.toContain("outbox")
    expect(await migrate(holder.database)).toEqual(FILES.slice(1))
    expect(await tables()).toContain("outbox")
  })

  it("keeps what an earlier version knew of replaced documents", async () => {
    await shapeBy(holder.database, FILES.slice(0, 2))
    for (const number of ["5-QĐ/CB", "6-QĐ/CB"])
      await holder.database.query(
        `insert into documents (collection, file, number, number_key, name_key, type, issuer, title, side, audience,
           kind, format, sha256, settings_sha256, ingested_at)
         values ('kho', $1, $1, $1, '', '', '', '', '', 0, 'original', 'txt', $1, '', now())`,
        [number],
      )
    await holder.database.query(
      "update documents set replaced_by = 2, replaced_on = '2026-01-01' where number = '5-QĐ/CB'",
    )
    await migrate(holder.database)
    const shelf = await listDocuments(holder.database)
    expect(shelf.map((one) => [one.number, one.replaced_by, one.replaced_on])).toEqual([
      ["5-QĐ/CB", "6-QĐ/CB", "2026-01-01"],
      ["6-QĐ/CB", null, null],
    ])
  })

  it("leaves a unit with two secretaries the one who was entered last, the other as a member", async () => {
    await shapeBy(
      holder.database,
      FILES.filter((name) => name < "0009"),
    )
    const { database } = holder
    await database.query("insert into units (created_at) values (now())")
    for (const name of ["Trần Thị Bình", "Lê Văn Cường"]) {
      await database.query("insert into people (created_at, name) values (now(), $1)", [name])
      await database.query(
        "insert into roles (person_id, unit_id, role, since) select max(id), 1, 'secretary', now() from people",
      )
    }
    await migrate(database)
    const held = await database.query(
      "select person_id as id, role from roles where until is null order by id",
    )
    expect(held).toEqual([
      { id: 1, role: "member" },
      { id: 2, role: "secretary" },
    ])
  })

  it("goes on searching with the vectors of an earlier version where every passage has one", async () => {
    const { database } = holder
    await shapeBy(
      database,
      FILES.filter((name) => name < "0027"),
    )
    await database.query(`insert into documents (collection, file, number, number_key, name_key, type, issuer, title, side,
      audience, kind, format, sha256, settings_sha256, ingested_at)
      values ('kho', 'a', 'a', 'a', '', '', '', '', '', 0, 'original', 'txt', 'a', '', now())`)
    await database.query(`insert into sections (document_id, ordinal, part, path, label, heading, text, clauses, digest)
      values (1, 0, '', '{}', '', '', 'a', '[]', 1)`)
    for (const term of [1, 2]) {
      await database.query("insert into passages (section_id, document_id, weights) values (1, 1, $1)", [
        `{${term}:1}/536870912`,
      ])
    }
    await database.query("insert into embedding_spaces (model, dimensions) values ('whole', 2), ('half', 2)")
    await database.query("insert into embeddings select 1, id, '[1,0]' from passages")
    await database.query("insert into embeddings values (2, 1, '[1,0]')")
    await migrate(database)
    expect(await servingSpace(database)).toMatchObject({ model: "whole", source: null, weight: null })
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
