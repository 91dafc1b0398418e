import { beforeEach, expect, it } from "vitest"
import { renewIndex } from "../../src/ingest/renew-index.ts"
import { emptyShelf, searchFor, shelve } from "../storage/shelf.ts"
import { useDatabase } from "../support/database.ts"

const holder = useDatabase()
const LONG = `1. ${"Chi bộ họp mỗi tháng một lần. ".repeat(40)}\n2. ${"Đảng viên đóng đảng phí. ".repeat(40)}`

beforeEach(async () => {
  await emptyShelf(holder.database)
  await shelve(holder.database, { number: "1-QĐ/TW", articles: { "Điều 1. Sinh hoạt": LONG } })
})

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
  expect(await renewIndex(holder.database)).toBe(1)
  expect(await index()).toEqual(today)
  expect(await renewIndex(holder.database)).toBe(0)
})
