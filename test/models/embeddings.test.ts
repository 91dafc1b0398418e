import { describe, expect, it } from "vitest"
import { BUILTIN_DIMENSIONS, BUILTIN_MODEL, BuiltinEmbeddings } from "../../src/models/builtin.ts"
import { createEmbeddingModel, questionVectors } from "../../src/models/embeddings.ts"
import { useEmbeddingServers } from "../support/embedding-server.ts"

const serve = useEmbeddingServers()

const settings = (url: string, model = "bge-m3") =>
  ({ kind: "server", url, model, dimensions: 3, prefixes: {} }) as const
const lengthOf = (text: string) => [text.length, 0.5, -1]
const cosine = (one: number[], other: number[]) => one.reduce((sum, value, at) => sum + value * other[at]!, 0)

describe("the built-in vectors", () => {
  const model = new BuiltinEmbeddings()

  it("are of one length and the same every time, for questions and documents alike", async () => {
    const question = await model.embedQuery("Đảng viên dự bị")
    expect(question).toHaveLength(BUILTIN_DIMENSIONS)
    expect(Math.hypot(...question)).toBeCloseTo(1, 2)
    expect(await model.embedDocuments(["Đảng viên dự bị", ""])).toEqual([question, expect.any(Array)])
  })

  it("know no accents", async () => {
    expect(await model.embedQuery("dang vien du bi")).toEqual(await model.embedQuery("Đảng viên dự bị"))
  })

  it("set other words for a thing nearer to it than to another thing", async () => {
    const [meant, other] = await model.embedDocuments(["ly hôn", "đấu thầu"])
    const typed = await model.embedQuery("ba mẹ bỏ nhau, con ở với ai")
    expect(cosine(typed, meant!)).toBeGreaterThan(cosine(typed, other!) + 0.2)
  })

  it("of a text without words are all zero, and no number is missing", async () => {
    expect(await model.embedQuery(" … ")).toEqual(new Array(BUILTIN_DIMENSIONS).fill(0))
  })

  it("are used when no server is set", () => {
    expect(createEmbeddingModel(null)).toMatchObject({ name: BUILTIN_MODEL, dimensions: BUILTIN_DIMENSIONS })
  })
})

describe("an embedding server", () => {
  it("is asked by its model's name for numbers, which every such server can send", async () => {
    const { url, asked } = await serve(lengthOf)
    const model = createEmbeddingModel(settings(url))
    const vectors = await model.embeddings.embedDocuments(["một", "hai ba"])
    expect(vectors.map((vector) => Array.from(vector))).toEqual([lengthOf("một"), lengthOf("hai ba")])
    expect(asked[0]).toMatchObject({
      path: "/v1/embeddings",
      body: { model: "bge-m3", encoding_format: "float" },
    })
  })

  it("gets the key where there is one", async () => {
    const { url, asked } = await serve(lengthOf)
    await createEmbeddingModel(settings(url), "k-1").embeddings.embedQuery("một")
    expect(asked[0]!.authorization).toBe("Bearer k-1")
  })

  it("has a space of its own for each model and size", () => {
    const names = [settings("http://a/v1"), { ...settings("http://a/v1"), dimensions: 8 }].map(
      (server) => createEmbeddingModel(server).name,
    )
    expect(names).toEqual(["bge-m3/3", "bge-m3/8"])
  })

  it("reads before each text what its model is known to want, or what is set", async () => {
    const { url, asked } = await serve(lengthOf)
    const known = createEmbeddingModel(settings(url, "intfloat/multilingual-e5-small"))
    await known.embeddings.embedQuery("một")
    await known.embeddings.embedDocuments(["hai"])
    const own = createEmbeddingModel({
      ...settings(url, "e5"),
      prefixes: { query: "", passage: "văn bản: " },
    })
    await own.embeddings.embedQuery("một")
    await own.embeddings.embedDocuments(["hai"])
    const read = asked.map(({ body }) => [body.input].flat().join())
    expect(read).toEqual(["query: một", "passage: hai", "một", "văn bản: hai"])
    expect(new Set([known.name, own.name, createEmbeddingModel(settings(url, "e5")).name]).size).toBe(3)
  })

  it("that sends vectors of another size, or too few, is told apart from one that is silent", async () => {
    const { url } = await serve(() => [1, 2, 3, 4])
    const { embeddings } = createEmbeddingModel(settings(url))
    await expect(embeddings.embedDocuments(["một"])).rejects.toMatchObject({ code: "vectors-unfit" })
  })

  it("is sent many texts in portions", async () => {
    const { url, asked } = await serve(lengthOf)
    const texts = Array.from({ length: 130 }, (_, index) => "x".repeat(index + 1))
    const vectors = await createEmbeddingModel(settings(url)).embeddings.embedDocuments(texts)
    expect(vectors.map((vector) => vector[0])).toEqual(texts.map((text) => text.length))
    expect(asked.map(({ body }) => body.input.length).sort((left, right) => right - left)).toEqual([
      64, 64, 2,
    ])
  })
})

describe("the vector of a question", () => {
  it("is the model's", async () => {
    const { url } = await serve(lengthOf)
    const vector = await questionVectors(createEmbeddingModel(settings(url)))("một")
    expect(vector).toEqual(Float32Array.from(lengthOf("một")))
  })

  it("is missing when the server does not answer in time: a question waits for no model", async () => {
    const { url } = await serve(null)
    expect(await questionVectors(createEmbeddingModel(settings(url)), 50)("một")).toBeNull()
  })

  it("is missing when the server refuses", async () => {
    const { url } = await serve(lengthOf, 400)
    expect(await questionVectors(createEmbeddingModel(settings(url)))("một")).toBeNull()
  })

  it("is not waited for again at once where the model was silent, and is there again after a rest", async () => {
    let asked = 0
    const silent = createEmbeddingModel(settings("http://127.0.0.1:1/v1"))
    silent.embeddings.embedQuery = () => {
      asked++
      return Promise.reject(new Error("no answer"))
    }
    const resting = questionVectors(silent)
    expect([await resting("một"), await resting("hai"), asked]).toEqual([null, null, 1])
    const rested = questionVectors(silent, 1500, 0)
    expect([await rested("ba"), await rested("bốn"), asked]).toEqual([null, null, 3])
  })

  it("is missing when it is of another size than the shelf's: such vectors cannot be compared", async () => {
    const { url } = await serve(() => [1, 2, 3, 4])
    expect(await questionVectors(createEmbeddingModel(settings(url)))("một")).toBeNull()
  })
})
