import { beforeEach, describe, expect, it } from "vitest"
import {
  BLOCK,
  encodeRows,
  entryOf,
  keysOf,
  readGroups,
  withoutPlaces,
} from "../../src/storage/postings/format.ts"
import { useDatabase } from "../support/database.ts"
import { countersOf, emptyShelf, searchFor, shelve, unshelve } from "./shelf.ts"

const holder = useDatabase()

describe("rows of postings", () => {
  const entries = [
    ...Array.from({ length: 80 }, (_, place) => entryOf(70_000, place + BLOCK, 1.5)),
    entryOf(5, 9, 2.2),
    entryOf(5 + (1 << 16), 9, 0.01),
  ]

  it("give a common term a row of its own and let rare ones share", () => {
    const rows = encodeRows(entries)
    expect([...rows.keys()]).toEqual([5, keysOf(70_000)[1]])
    const terms: number[] = []
    readGroups(5, rows.get(5)!, (term) => terms.push(term))
    expect(terms).toEqual([5, 5 + (1 << 16)])
  })

  it("lose a passage without touching the others", () => {
    const rows = encodeRows(entries)
    const own = keysOf(70_000)[1]
    const shorter = withoutPlaces(own, rows.get(own)!, new Set([3, 79]))
    expect(shorter.length).toBe(rows.get(own)!.length - 6)
    expect(withoutPlaces(5, rows.get(5)!, new Set([9]))).toHaveLength(0)
  })
})

describe("postings of the shelf", () => {
  beforeEach(() => emptyShelf(holder.database))

  it("of a file over several blocks are found and go with it", async () => {
    const [last] = await holder.database.query<{ id: number }>(
      "select coalesce(max(id), 0) as id from passages",
    )
    const edge = (Math.floor(last!.id / BLOCK) + 1) * BLOCK
    await holder.database.query(`alter sequence passages_id_seq restart with ${edge - 2}`)
    const articles = Array.from({ length: 5 }, (_, index) => [
      `Điều ${index + 1}. Cây ${"abcde"[index]}xy`,
      `Trồng cây ${"abcde"[index]}xy ở sân.`,
    ])
    const id = await shelve(holder.database, { number: "06-QĐ/CB", articles: Object.fromEntries(articles) })
    for (const letter of "abcde") {
      const { hits } = await searchFor(holder.database, `${letter}xy`, { vectors: false })
      expect(hits).toHaveLength(1)
    }
    await unshelve(holder.database, id)
    expect(await countersOf(holder.database)).toEqual({ passages: 0, rows: [], postings: [] })
  })

  it("of hundreds of passages go without those that stay", async () => {
    const stays = await shelve(holder.database, {
      number: "07-QĐ/CB",
      articles: { "Điều 1. Họp": "Chi bộ họp mỗi tháng." },
    })
    const before = await countersOf(holder.database)
    const common = Array.from({ length: 100 }, (_, index) => [
      `Điều ${index + 1}. Mục`,
      `Chi bộ họp lần ${index}.`,
    ])
    const id = await shelve(holder.database, { number: "08-QĐ/CB", articles: Object.fromEntries(common) })
    await unshelve(holder.database, id)
    expect(await countersOf(holder.database)).toEqual(before)
    const { hits } = await searchFor(holder.database, "chi bộ họp", { vectors: false })
    expect(hits.map(({ documentId }) => documentId)).toEqual([stays])
  })
})
