import { Embeddings } from "@langchain/core/embeddings"
import { beforeEach, expect, it } from "vitest"
import { renewSpace } from "../../src/ingest/renew-space.ts"
import { chooseSpace, embeddingSpace, servingSpace } from "../../src/storage/embedding-spaces.ts"
import { secondConnection } from "../storage/second-connection.ts"
import { emptyShelf, shelve, unshelve } from "../storage/shelf.ts"
import { useDatabase } from "../support/database.ts"

const holder = useDatabase()

/** A model that answers as often as it is said. */
class Model extends Embeddings {
  readonly read: string[] = []
  answers: number

  constructor(answers = Number.POSITIVE_INFINITY) {
    super({})
    this.answers = answers
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    if (this.answers-- <= 0) throw new Error("no answer")
    this.read.push(...texts)
    return texts.map((text) => [text.length, 1, 0])
  }

  async embedQuery(text: string): Promise<number[]> {
    return [text.length, 1, 0]
  }
}

const articles = (from: number, to: number) =>
  Object.fromEntries(
    Array.from({ length: to - from + 1 }, (_, at) => [
      `Điều ${from + at}. Việc`,
      `Nội dung thứ ${from + at}.`,
    ]),
  )

async function choose(name: string): Promise<number> {
  const space = await embeddingSpace(holder.database, name, 3)
  await chooseSpace(holder.database, space, { kind: "folder", path: name })
  return space
}

const renew = (space: number, model: Model, database = holder.database) =>
  renewSpace(database, { space, model })
const renewBuiltin = () => renewSpace(holder.database, { space: null, model: null })
const serving = async () => (await servingSpace(holder.database))?.id ?? null

/** How many passages have a vector in each space. */
async function vectors(): Promise<Readonly<Record<number, number>>> {
  const rows = await holder.database.query<{ space: number; count: number }>(
    "select space_id as space, count(*)::integer as count from embeddings group by 1",
  )
  return Object.fromEntries(rows.map(({ space, count }) => [space, count]))
}

/** Seventy passages with vectors of a model that serves. */
async function served(): Promise<number> {
  const old = await choose("old/3")
  await renew(old, new Model())
  return old
}

beforeEach(async () => {
  const { database } = holder
  await emptyShelf(database)
  await database.query("delete from embeddings")
  await database.query("delete from embedding_spaces")
  await shelve(database, { number: "1/2024/NĐ-CP", articles: articles(1, 70) })
})

it("the built-in numbers serve until every passage has a vector of the model that was chosen", async () => {
  const space = await choose("first/3")
  const dying = new Model(1)
  await expect(renew(space, dying)).rejects.toThrow("no answer")
  expect([await serving(), await vectors()]).toEqual([null, { [space]: dying.read.length }])
  expect(await renew(space, new Model())).toBe(70 - dying.read.length)
  expect([await serving(), await vectors()]).toEqual([space, { [space]: 70 }])
})

it("after another model was chosen the old one serves until the new one has read all, across a restart", async () => {
  const old = await served()
  const next = await choose("next/3")
  const dying = new Model(1)
  await expect(renew(next, dying)).rejects.toThrow("no answer")
  expect(dying.read.length).toBeLessThan(70)
  expect([await serving(), await vectors()]).toEqual([old, { [old]: 70, [next]: dying.read.length }])
  const restarted = new Model()
  expect(await renew(next, restarted)).toBe(70 - dying.read.length)
  expect(new Set([...dying.read, ...restarted.read]).size).toBe(70)
  expect([await serving(), await vectors()]).toEqual([next, { [next]: 70 }])
  expect(await renew(next, new Model(0))).toBe(0)
})

it("two processes may read the shelf at once: each passage has one vector in the end", async () => {
  const old = await served()
  const next = await choose("next/3")
  const other = await secondConnection(holder.database)
  try {
    await Promise.all([renew(next, new Model()), renew(next, new Model(), other)])
  } finally {
    await other.close()
  }
  expect([await serving(), await vectors()]).toEqual([next, { [next]: 70 }])
  expect(old).not.toBe(next)
})

it("a process that was started before the choice takes nothing away from the space that was chosen", async () => {
  const old = await served()
  const next = await choose("next/3")
  await expect(renew(next, new Model(1))).rejects.toThrow()
  const before = await vectors()
  expect(await renew(old, new Model())).toBe(0)
  expect(await renewBuiltin()).toBe(0)
  expect([await serving(), await vectors()]).toEqual([old, before])
})

it("a choice that is made meanwhile ends the reading for the one before", async () => {
  await served()
  const next = await choose("next/3")
  const slow = new Model()
  const read = slow.embedDocuments.bind(slow)
  slow.embedDocuments = async (texts) => {
    await choose("last/3")
    return read(texts)
  }
  expect(await renew(next, slow)).toBeLessThan(70)
  expect(await serving()).not.toBe(next)
})

it("the choice of the model that still serves takes back the other one", async () => {
  const old = await served()
  await expect(renew(await choose("next/3"), new Model(1))).rejects.toThrow()
  await choose("old/3")
  expect(await renew(old, new Model())).toBe(0)
  expect([await serving(), await vectors()]).toEqual([old, { [old]: 70 }])
})

it("the choice of the built-in one serves at once", async () => {
  await served()
  await chooseSpace(holder.database, null, null)
  await renewBuiltin()
  expect([await serving(), await vectors()]).toEqual([null, {}])
})

it("what comes to the shelf later gets its vectors, and what goes takes them along, while the space serves", async () => {
  const old = await served()
  const id = await shelve(holder.database, { number: "2/2024/NĐ-CP", articles: articles(71, 75) })
  expect(await serving()).toBe(old)
  expect(await renew(old, new Model())).toBe(5)
  await unshelve(holder.database, id)
  expect([await serving(), await vectors()]).toEqual([old, { [old]: 70 }])
})
