import { afterEach, beforeEach, expect, it } from "vitest"
import { gather } from "../src/features/ask/gather.ts"
import { renewSpace } from "../src/ingest/renew-space.ts"
import { BUILTIN_DIMENSIONS, BUILTIN_MODEL } from "../src/models/builtin.ts"
import { createEmbeddingModel, type ModelSource } from "../src/models/embeddings.ts"
import { createQueryVectors } from "../src/query-vectors.ts"
import { chooseSpace, embeddingSpace } from "../src/storage/embedding-spaces.ts"
import { emptyShelf, shelve } from "./storage/shelf.ts"
import { useDatabase } from "./support/database.ts"
import { useEmbeddingServers } from "./support/embedding-server.ts"

const holder = useDatabase()
const serve = useEmbeddingServers()
const opened: { close(): void }[] = []
afterEach(() => {
  for (const one of opened.splice(0)) one.close()
})

beforeEach(async () => {
  await emptyShelf(holder.database)
  await holder.database.query("delete from embeddings")
  await holder.database.query("delete from embedding_spaces")
  await shelve(holder.database, {
    number: "1-QĐ/TW",
    articles: { "Điều 1. Phí": "Đảng phí đóng mỗi tháng." },
  })
})

/** One tells what a text is by its first letter, the other by its length. */
const vectorOf = (text: string, model: string) =>
  model === "old" ? [text.charCodeAt(0), 1] : [text.length, 1, 1]
const sourceOf = (url: string, model: string): ModelSource => ({
  ...{ kind: "server", url, model, prefixes: {} },
  dimensions: model === "old" ? 2 : 3,
})

/** What a process does that is started with these settings; `reads` also makes the vectors of the shelf. */
async function start(
  source: ModelSource | null,
  { reads = true, apiKey = undefined as string | undefined } = {},
) {
  const { database } = holder
  const own = createEmbeddingModel(source, apiKey)
  const space = source === null ? null : await embeddingSpace(database, own.name, own.dimensions)
  await chooseSpace(database, space, source)
  if (reads) {
    const ours = space === null ? { space, model: null } : { space, model: own.embeddings }
    await renewSpace(database, ours)
  }
  const builtinSpace = await embeddingSpace(database, BUILTIN_MODEL, BUILTIN_DIMENSIONS)
  const vectors = createQueryVectors({ own, source, apiKey, builtinSpace })
  opened.push(vectors)
  const embed = async (text: string) => {
    const serving = await vectors.open(database)
    const vector = await serving.embed(text)
    return vector && { ...vector, isBuiltin: serving.isBuiltin }
  }
  return { space, builtinSpace, vectors, embed }
}

it("without a model questions are put in the built-in space", async () => {
  const { embed, builtinSpace } = await start(null)
  expect(await embed("đảng phí")).toMatchObject({ space: builtinSpace, isBuiltin: true })
})

it("while the new model reads the shelf, the old one is asked, by the name that it had, for its own space", async () => {
  const { url, asked } = await serve(vectorOf)
  const old = await start(sourceOf(url, "old"))
  const next = await start(sourceOf(url, "new"), { reads: false })
  asked.splice(0)
  expect(await next.embed("phí")).toEqual({
    space: old.space,
    isBuiltin: false,
    values: Float32Array.from(vectorOf("phí", "old")),
  })
  expect(asked.map(({ body }) => body.model)).toEqual(["old"])
  const scope = { sight: [0], on: "2026-11-21", documents: null }
  const found = await gather(holder.database, next.vectors, "đảng phí", scope)
  expect(found.best.map(({ hits }) => hits.model)).toEqual([expect.any(Number)])
})

it("when it has read all, the new one is asked in every process, also in those that were there before", async () => {
  const { url } = await serve(vectorOf)
  const old = await start(sourceOf(url, "old"))
  const next = await start(sourceOf(url, "new"))
  const asked = { space: next.space, values: Float32Array.from(vectorOf("phí", "new")) }
  expect(await next.embed("phí")).toMatchObject(asked)
  expect(await old.embed("phí")).toMatchObject(asked)
})

it("an old model that is gone is not replaced by the new one: words find meanwhile", async () => {
  const { url } = await serve(vectorOf)
  await start(sourceOf("http://127.0.0.1:1/v1", "old"), { reads: false })
  await holder.database.query("update embedding_spaces set is_serving = true where model = 'old/2'")
  const next = await start(sourceOf(url, "new"), { reads: false })
  expect(await next.embed("phí")).toBeNull()
  const scope = { sight: [0], on: "2026-11-21", documents: null }
  const found = await gather(holder.database, next.vectors, "đảng phí", scope)
  expect(found.best.map(({ hits }) => hits.model)).toEqual([null])
})

it("what is kept of a source that nobody understands any more is as good as none", async () => {
  const { url } = await serve(vectorOf)
  await start(sourceOf(url, "old"))
  for (const source of [
    "null",
    '{"kind": "tape"}',
    '{"kind": "folder", "path": "/nowhere", "pooling": null, "prefixes": {}}',
  ]) {
    await holder.database.query("update embedding_spaces set source = $1::jsonb where model = 'old/2'", [
      source,
    ])
    expect(await (await start(sourceOf(url, "new"), { reads: false })).embed("phí")).toBeNull()
  }
})

it("the key of a server is shown to that server alone, and none is kept with a space", async () => {
  const [one, other] = [await serve(vectorOf), await serve(vectorOf)]
  await start(sourceOf(one.url, "old"), { apiKey: "k-1" })
  const next = await start(sourceOf(other.url, "new"), { reads: false, apiKey: "k-2" })
  one.asked.splice(0)
  await next.embed("phí")
  expect(one.asked.map(({ authorization }) => authorization)).toEqual(["Bearer none"])
  const kept = await holder.database.query<{ source: string }>("select source::text from embedding_spaces")
  expect(kept.map(({ source }) => source).join()).not.toMatch(/k-1|k-2/)
  const same = await start(sourceOf(one.url, "new"), { reads: false, apiKey: "k-3" })
  await same.embed("phí")
  expect(one.asked.at(-1)!.authorization).toBe("Bearer k-3")
})
