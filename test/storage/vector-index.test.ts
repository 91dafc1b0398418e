import { beforeEach, describe, expect, it } from "vitest"
import { shelfOf, sightOf } from "../../src/core/shelf.ts"
import { renewSpace } from "../../src/ingest/renew-space.ts"
import { chooseSpace, embeddingSpace } from "../../src/storage/embedding-spaces.ts"
import { nearestHits } from "../../src/storage/model-hits.ts"
import { dropEmptyIndexes, hasVectorIndex, keepVectorIndex } from "../../src/storage/vector-index.ts"
import { SERVER_URL, useDatabase } from "../support/database.ts"
import { FakeModel, scattered } from "../support/fake-models.ts"
import { secondConnection } from "./second-connection.ts"
import { emptyShelf, shelve } from "./shelf.ts"

const holder = useDatabase({ isOwn: true })
/** So small a limit stands for a shelf that is larger than all vectors are compared of. */
const LIMIT = 5
const VISIBLE = 80
const DIMENSIONS = 12
const QUESTION = Float32Array.from({ length: DIMENSIONS }, (_, at) => (at === 0 ? 1 : 0))
let space: number

/**
 * Each in a direction of its own as far from what is asked for as its number says: "Giấy" 5 to 15 degrees, "Việc", which all
 * may see, 20 to 76.
 */
const model = new FakeModel((text) => {
  const [, word, number] = /(Việc|Giấy) (\d+)/.exec(text)!
  const angle = (word === "Giấy" ? 5 + Number(number) / 40 : 20 + Number(number) * 0.7) * (Math.PI / 180)
  const side = scattered(Number(number) * 2 + word!.length, DIMENSIONS - 1)
  const length = Math.hypot(...side)
  return [Math.cos(angle), ...side.map((value) => (Math.sin(angle) * value) / length)]
})

const articles = (word: string, count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`Điều ${at + 1}. ${word} ${at + 1}`, `Nội dung ${at + 1}.`]),
  )

beforeEach(async () => {
  const { database } = holder
  await emptyShelf(database)
  await database.query("delete from embeddings")
  await dropEmptyIndexes(database)
  await database.query("delete from embedding_spaces")
  await shelve(database, { number: "1/2025/QĐ-UBND", articles: articles("Việc", VISIBLE) })
  space = await embeddingSpace(database, "angles", DIMENSIONS)
  await chooseSpace(database, space, null)
  await renewSpace(database, { space, model })
})

/** What is nearest to the question that everything turns on, in order, as headings. */
async function nearest(sight = sightOf("public"), passages = VISIBLE): Promise<string[]> {
  const asked = { space, values: QUESTION }
  const hits = await nearestHits(holder.database, asked, { question: "{}/536870912", passages }, sight, LIMIT)
  const rows = await holder.database.query<{ id: number; heading: string }>(
    "select id, heading from sections where id = any($1)",
    [hits.map(({ sectionId }) => sectionId)],
  )
  const headings = new Map(rows.map(({ id, heading }) => [id, heading]))
  return hits.map(({ sectionId }) => headings.get(sectionId)!)
}

const things = (word: string, count: number) => Array.from({ length: count }, (_, at) => `${word} ${at + 1}`)

/** Papers of the committee, as many as make those of all hard to see behind them. */
const hide = async (count: number) => {
  await shelve(holder.database, {
    number: "2/2025/QĐ-ĐU",
    audience: "committee",
    articles: articles("Giấy", count),
  })
  await renewSpace(holder.database, { space, model })
}

it("who sees few passages finds the nearest of theirs, whatever else there is", async () => {
  await hide(100)
  expect(await nearest(sightOf("public"), LIMIT)).toEqual(things("Việc", 60))
  expect(await nearest([shelfOf("committee", null)], LIMIT)).toEqual(things("Giấy", 60))
})

it.skipIf(SERVER_URL !== undefined)("the embedded database builds no index", async () => {
  expect(await keepVectorIndex(holder.database, space, LIMIT)).toBe(true)
  expect(await hasVectorIndex(holder.database, space)).toBe(false)
})

describe.runIf(SERVER_URL !== undefined)("on a server", () => {
  const keep = () => keepVectorIndex(holder.database, space, LIMIT)
  const indexes = () =>
    holder.database.query<{ oid: number; isValid: boolean }>(
      `select indexrelid::integer as oid, indisvalid as "isValid" from pg_index
       where indexrelid = to_regclass($1)`,
      [`embeddings_space_${space}`],
    )

  it("the nearest of a large shelf are found as soon as the space has its index", async () => {
    expect(await nearest()).toEqual([])
    await keep()
    expect(await nearest()).toEqual(things("Việc", 60))
  })

  it("what comes to the shelf later is found, and what goes is not", async () => {
    await keep()
    await hide(1)
    expect((await nearest(sightOf("committee")))[0]).toBe("Giấy 1")
    await holder.database.query("delete from documents where number = '2/2025/QĐ-ĐU'")
    expect((await nearest(sightOf("committee")))[0]).toBe("Việc 1")
  })

  it("what is hidden and nearer neither takes the place of what is seen nor is seen", async () => {
    await keep()
    const before = await nearest()
    await hide(400)
    expect(await nearest()).toEqual(before)
    expect(await nearest(sightOf("committee"))).toEqual(things("Giấy", 60))
  })

  it("the planner goes by the index and reads on behind what is hidden", async () => {
    await keep()
    await hide(400)
    await holder.database.transaction(async (queries) => {
      await queries.query("set local enable_seqscan = off")
      await queries.query("set local enable_sort = off")
      const plan = await queries.query<{ "QUERY PLAN": string }>(
        `explain analyze select from embeddings e join passages p on p.id = e.passage_id
         join documents d on d.id = p.document_id where d.shelf = 0 and e.space_id = ${space}
         order by e.embedding::halfvec(${DIMENSIONS}) <=> '[${QUESTION}]' limit 60`,
      )
      const text = plan.map((line) => line["QUERY PLAN"]).join("\n")
      expect(text).toContain(`Index Scan using embeddings_space_${space}`)
      expect(text).toMatch(/^Limit .*actual time=.* rows=60 /)
    })
  })

  it("the index is built once, by one of two processes, and not of a small shelf", async () => {
    await keepVectorIndex(holder.database, space, VISIBLE)
    expect(await indexes()).toEqual([])
    const other = await secondConnection(holder.database)
    try {
      const settled = await Promise.all([keep(), keepVectorIndex(other, space, LIMIT)])
      expect(settled).toContain(true)
    } finally {
      await other.close()
    }
    const built = await indexes()
    expect(built).toEqual([{ oid: expect.any(Number), isValid: true }])
    expect(await keep()).toBe(true)
    expect(await indexes()).toEqual(built)
  })

  it("while another process builds it, it is left to that one", async () => {
    await holder.database.transaction(async (queries) => {
      await queries.query("select pg_advisory_xact_lock(7410233, $1)", [space])
      expect(await keep()).toBe(false)
    })
    expect(await indexes()).toEqual([])
  })

  it("one that a crash left unfinished is not asked, and is built anew", async () => {
    await keep()
    const [old] = await indexes()
    await holder.database.query(
      `update pg_index set indisvalid = false where indexrelid = 'embeddings_space_${space}'::regclass`,
    )
    expect(await nearest()).toEqual([])
    expect(await keep()).toBe(true)
    const [built] = await indexes()
    expect(built).toEqual({ oid: expect.any(Number), isValid: true })
    expect(built!.oid).not.toBe(old!.oid)
    expect(await nearest()).toEqual(things("Việc", 60))
  })

  it("it goes with the vectors of its space", async () => {
    await keep()
    const next = await embeddingSpace(holder.database, "next", DIMENSIONS)
    await chooseSpace(holder.database, next, null)
    expect(await indexes()).toHaveLength(1)
    await renewSpace(holder.database, { space: next, model })
    expect(await indexes()).toEqual([])
  })
})
