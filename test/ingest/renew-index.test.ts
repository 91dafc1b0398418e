import { FakeEmbeddings } from "@langchain/core/utils/testing"
import { beforeEach, expect, it } from "vitest"
import { renewIndex } from "../../src/ingest/renew-index.ts"
import { embeddingSpace } from "../../src/storage/embedding-spaces.ts"
import { emptyShelf, searchFor, shelve } from "../storage/shelf.ts"
import { useDatabase } from "../support/database.ts"

const holder = useDatabase()
const LONG = `1. ${"Chi bộ họp mỗi tháng một lần. ".repeat(40)}\n2. ${"Đảng viên đóng đảng phí. ".repeat(40)}`

beforeEach(async () => {
  await emptyShelf(holder.database)
  await shelve(holder.database, { number: "1-QĐ/TW", articles: { "Điều 1. Sinh hoạt": LONG } })
})

const builtin = () => renewIndex({ database: holder.database, space: 0, inlineModel: null })

/** Every passage has a vector of the old model, none of the next. */
async function changeModel(): Promise<{ old: number; next: number }> {
  const { database } = holder
  const old = await embeddingSpace(database, "old/4", 4)
  const next = await embeddingSpace(database, "next/4", 4)
  await database.query(
    "insert into embeddings (space_id, passage_id, embedding) select $1, id, '[1,0,0,0]' from passages",
    [old],
  )
  return { old, next }
}

async function rows(sql: string): Promise<Record<string, unknown>[]> {
  return holder.database.query(sql)
}

it("a shelf of an older version gets the same index as one that is read today, and is searched meanwhile", async () => {
  const index = () =>
    rows(`select encode(s.run, 'hex') as run, s.index_version, p.meaning::text from sections s
      join passages p on p.section_id = s.id order by p.id`)
  const today = await index()
  expect(today.length).toBeGreaterThan(1)
  await holder.database.query("update sections set run = null, index_version = 0")
  await holder.database.query("update passages set meaning = null")
  expect((await searchFor(holder.database, "đảng phí")).hits.length).toBeGreaterThan(0)
  expect(await builtin()).toBe(1)
  expect(await index()).toEqual(today)
  expect(await builtin()).toBe(0)
})

it("after another model was chosen every passage gets a vector of it, and those of the old one go", async () => {
  const { database } = holder
  const { next } = await changeModel()
  const model = new FakeEmbeddings()
  expect(await renewIndex({ database, space: next, inlineModel: model })).toBe(1)
  expect(await rows("select distinct space_id from embeddings")).toEqual([{ space_id: next }])
  expect(await rows("select id from passages except select passage_id from embeddings")).toEqual([])
  expect(await renewIndex({ database, space: next, inlineModel: model })).toBe(0)
})

it("where the model does not answer, the vectors of the old one stay, and the next time it goes on", async () => {
  const { database } = holder
  const { old, next } = await changeModel()
  const dead = new FakeEmbeddings()
  dead.embedDocuments = () => Promise.reject(new Error("no answer"))
  await expect(renewIndex({ database, space: next, inlineModel: dead })).rejects.toThrow("no answer")
  expect(await rows("select distinct space_id from embeddings")).toEqual([{ space_id: old }])
  expect(await renewIndex({ database, space: next, inlineModel: new FakeEmbeddings() })).toBe(1)
})
