import { afterEach, describe, expect, it } from "vitest"
import { explain } from "../../../src/core/explain.ts"
import { loadTexts } from "../../../src/core/texts.ts"
import { createEmbeddingModel, questionVectors } from "../../../src/models/embeddings.ts"
import { OnnxEmbeddings } from "../../../src/models/onnx/embeddings.ts"
import { type Pooling, readModelFolder } from "../../../src/models/onnx/folder.ts"
import { findLibrary } from "../../../src/models/onnx/library.ts"
import { isLibraryInstalled, makeModelFolder, type Words } from "../../support/tiny-model.ts"

const WORDS = { một: [1, 0, 0], hai: [0, 1, 0], ba: [0, 0, 1], query: [0, 0, 2], ":": [0, 0, 0] }

const opened: { close(): void }[] = []
afterEach(() => {
  for (const one of opened.splice(0)) one.close()
})

function open(
  files: Readonly<Record<string, unknown>> = {},
  { pooling = null as Pooling | null, query = undefined as string | undefined, words = WORDS as Words } = {},
) {
  const folder = makeModelFolder(words, files)
  const prefixes = query === undefined ? {} : { query }
  const model = createEmbeddingModel({ kind: "folder", path: folder.path, pooling, prefixes })
  opened.push(model, { close: folder.delete })
  return model
}

const near = (...values: number[]) => values.map((value) => expect.closeTo(value, 5))

it("without the library the operator is told the one command that brings it", () => {
  const missing = () => findLibrary(new URL("file:///nowhere/package.json"))
  expect(missing).toThrow(expect.objectContaining({ code: "model-library" }))
  try {
    missing()
  } catch (error) {
    expect(explain(loadTexts(), error as Error)).toContain("npm ci --prefix onnx")
  }
})

describe.skipIf(!isLibraryInstalled)("a model in a folder", { timeout: 60_000 }, () => {
  it("gives a text the mean of its tokens, of length one, whatever it is read together with", async () => {
    const { embeddings, dimensions } = open()
    const half = Math.SQRT1_2
    expect(dimensions).toBe(3)
    expect(await embeddings.embedQuery("Một hai")).toEqual(near(half, half, 0))
    expect(await embeddings.embedDocuments(["ba", "một hai một hai", "hai"])).toEqual([
      near(0, 0, 1),
      near(half, half, 0),
      near(0, 1, 0),
    ])
  })

  it("gives its first token's where the folder or the operator says so", async () => {
    const cls = { "1_Pooling/config.json": { pooling_mode_cls_token: true } }
    expect(await open(cls).embeddings.embedQuery("hai một một")).toEqual(near(0, 1, 0))
    expect(await open({}, { pooling: "cls" }).embeddings.embedQuery("ba một")).toEqual(near(0, 0, 1))
  })

  it("reads before a question what it wants there", async () => {
    const [bare] = await open({}, { query: "query: " }).embeddings.embedDocuments(["một"])
    expect(bare).toEqual(near(1, 0, 0))
    const asked = await open({}, { query: "query: " }).embeddings.embedQuery("một")
    expect(asked[2]).toBeGreaterThan(0.8)
  })

  it("cuts a text that is longer than it can read", async () => {
    const short = { "sentence_bert_config.json": { max_seq_length: 8 } }
    const long = `${"một ".repeat(8)}${"hai ".repeat(500)}`
    expect(await open(short).embeddings.embedQuery(long)).toEqual(near(1, 0, 0))
  })

  it("is another space when anything is another that changes its vectors", () => {
    const names = [
      open().name,
      open({}, { pooling: "cls" }).name,
      open({}, { query: "query: " }).name,
      open({}, { words: { ...WORDS, ba: [1, 1, 1] } }).name,
    ].map((name) => name.slice(name.indexOf("/")))
    expect(new Set(names).size).toBe(4)
    expect(names[0]).toBe(open().name.slice(-names[0]!.length))
  })

  it("answers a question before the passages that came earlier, and all of these in the end", async () => {
    const { embeddings } = open()
    const order: string[] = []
    const texts = Array.from({ length: 200 }, () => "một hai")
    const passages = embeddings.embedDocuments(texts).then((vectors) => {
      order.push("passages")
      return vectors
    })
    await embeddings.embedQuery("ba").then(() => order.push("question"))
    expect(await passages).toHaveLength(200)
    expect(order).toEqual(["question", "passages"])
  })

  it("fetches nothing: what the folder lacks is missing", async () => {
    const { embeddings, ...model } = open({ "tokenizer_config.json": undefined })
    await expect(embeddings.embedQuery("một")).rejects.toThrow()
    expect(await questionVectors({ embeddings, ...model })("một")).toBeNull()
  })

  it("that is broken costs the process beside, and the search goes by words alone", async () => {
    const model = open({ "onnx/model.onnx": new Uint8Array(64) })
    expect(await questionVectors(model, 30_000)("một")).toBeNull()
    await expect(model.embeddings.embedDocuments(["một", "hai"])).rejects.toThrow()
  })

  it("that is late is ended, and the next text starts it anew", async () => {
    const folder = makeModelFolder(WORDS)
    const late = new OnnxEmbeddings(readModelFolder(folder.path), findLibrary(), { startMs: 1 })
    opened.push({ close: () => late.close() }, { close: folder.delete })
    await expect(late.embedQuery("một")).rejects.toThrow("no answer")
    const { embeddings, close } = open()
    await embeddings.embedQuery("một")
    close()
    expect(await embeddings.embedQuery("hai")).toEqual(near(0, 1, 0))
  })
})
