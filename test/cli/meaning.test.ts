import { afterAll, beforeEach, expect, it, vi } from "vitest"
import { servingSpace } from "../../src/storage/embedding-spaces.ts"
import { documentText } from "../ingest/document-text.ts"
import { emptyShelf } from "../storage/shelf.ts"
import { useDatabase } from "../support/database.ts"
import { useEmbeddingServers } from "../support/embedding-server.ts"
import { makeFolder } from "../support/shelf.ts"
import { isLibraryInstalled, makeModelFolder } from "../support/tiny-model.ts"
import { chibo } from "./program.ts"

vi.setConfig({ testTimeout: 120_000 })
const files = makeFolder({
  "be-boi.txt": documentText("01-QĐ/CB", {
    "Điều 1. Giờ mở cửa bể bơi": "1. Bể bơi mở cửa lúc sáu giờ sáng.",
    "Điều 2. Giờ mở cửa hồ cá": "1. Hồ cá mở cửa lúc tám giờ sáng.",
  }),
})
afterAll(() => files.delete())
const holder = useDatabase()
const serve = useEmbeddingServers()
const run = (settings: Readonly<Record<string, string>>, ...words: string[]) => {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...settings }
  return chibo(words, { env, database: holder.database })
}
const serverAt = (url: string, dimensions = "8") => ({
  EMBEDDINGS_URL: url,
  EMBEDDINGS_MODEL: "pools",
  EMBEDDINGS_DIMENSIONS: dimensions,
})
const vectorOf = (text: string) => [...(/bơi/.test(text) ? [1, 0] : [0, 1]), 0, 0, 0, 0, 0, 0]

beforeEach(async () => {
  await emptyShelf(holder.database)
  await holder.database.query("delete from embedding_spaces")
})

it("without a service the command that reads a folder makes the vectors, and questions are put to the model", async () => {
  const { url, asked } = await serve(vectorOf)
  const read = await run(serverAt(url), "ingest", files.path)
  expect([read.status, read.err]).toEqual([0, ""])
  expect(await servingSpace(holder.database)).toMatchObject({ model: "pools/8" })
  asked.splice(0)
  expect((await run(serverAt(url), "ask", "gio mo cua be boi")).out).toContain("sáu giờ sáng")
  expect(asked.flatMap(({ body }) => body.input)).toContain("giờ mở cửa bể bơi")
})

it("a model that does not fit its settings is told, and what was read stays and is found by its words", async () => {
  const { url } = await serve(vectorOf)
  const read = await run(serverAt(url, "9"), "ingest", files.path)
  expect(read.status).toBe(0)
  expect(read.err).toContain("EMBEDDINGS_DIMENSIONS")
  expect(await servingSpace(holder.database)).toBeUndefined()
  expect((await run(serverAt(url, "9"), "ask", "giờ mở cửa bể bơi")).out).toContain("sáu giờ sáng")
})

it.skipIf(!isLibraryInstalled)("a model in a folder reads the shelf and the questions", async () => {
  const model = makeModelFolder({ bơi: [1, 0, 0], cá: [0, 1, 0], mở: [0, 0, 1] })
  const settings = { EMBEDDINGS_FOLDER: model.path }
  try {
    const read = await run(settings, "ingest", files.path)
    expect([read.status, read.err]).toEqual([0, ""])
    expect(await servingSpace(holder.database)).toMatchObject({
      source: { kind: "folder", path: model.path },
    })
    expect((await run(settings, "ask", "gio mo cua be boi")).out).toContain("sáu giờ sáng")
  } finally {
    model.delete()
  }
})

it("a folder without a model stops the start, and says what is missing", async () => {
  const { status, err } = await run({ EMBEDDINGS_FOLDER: files.path }, "documents")
  expect(status).toBe(1)
  expect(err).toContain("config.json")
})
