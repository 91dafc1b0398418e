import { beforeEach, expect, it } from "vitest"
import { sightOf } from "../../../src/core/shelf.ts"
import type { QueryVectors, TextVector } from "../../../src/features/ask/by-model.ts"
import { likenessShares, weightFor } from "../../../src/features/ask/model-weight.ts"
import { retrieve } from "../../../src/features/ask/retrieve.ts"
import { renewSpace } from "../../../src/ingest/renew-space.ts"
import { chooseSpace, embeddingSpace } from "../../../src/storage/embedding-spaces.ts"
import { emptyShelf, shelve } from "../../storage/shelf.ts"
import { useDatabase } from "../../support/database.ts"
import { FakeModel } from "../../support/fake-models.ts"

const holder = useDatabase()
const asked: string[] = []
let space: number

/** A model that knows what a pool is, whatever it is called. */
const isPool = (text: string) => /hồ tắm|bơi/.test(text)
const vectorOf = (text: string) => (isPool(text) ? [1, 0.1] : [0.1, 1])
const model = new FakeModel((text) => (text.includes("trống") ? [0, 0] : vectorOf(text)))

/** Where this model serves the search, with so much weight. */
const vectors = (weight: number | null): QueryVectors => ({
  open: async () => ({
    ...{ id: space, isBuiltin: false, weight },
    embed: async (text): Promise<TextVector> => {
      asked.push(text)
      return { space, values: Float32Array.from(text.includes("trống") ? [0, 0] : vectorOf(text)) }
    },
  }),
})

beforeEach(async () => {
  const { database } = holder
  await emptyShelf(database)
  await database.query("delete from embedding_spaces")
  asked.splice(0)
  await shelve(database, {
    number: "1/2025/QĐ-UBND",
    articles: {
      "Điều 1. Giờ mở cửa bể bơi": "Bể bơi mở cửa lúc sáu giờ sáng.",
      "Điều 2. Giờ mở cửa hồ cá": "Hồ cá mở cửa lúc tám giờ sáng.",
      "Điều 3. Nhà kho": "Nhà kho để trống.",
    },
  })
  await shelve(database, {
    number: "2/2025/QĐ-ĐU",
    audience: "committee",
    articles: { "Điều 1. Bơi": "Tập bơi ở đầm Quẩn." },
  })
  space = await embeddingSpace(database, "pools/2", 2)
  await chooseSpace(database, space, null)
  await renewSpace(database, { space, model })
})

async function headings(
  question: string,
  weight: number | null,
  audience: "public" | "committee" = "public",
) {
  const scope = { sight: sightOf(audience), on: "2026-11-26", documents: null }
  const { found } = await retrieve(holder.database, vectors(weight), question, scope)
  return found.map(({ section }) => section.heading)
}

const QUESTION = "giờ mở cửa hồ tắm"

it("what a model that is worth much finds stands before what only the words find", async () => {
  expect((await headings(QUESTION, 0))[0]).toBe("Giờ mở cửa hồ cá")
  expect((await headings(QUESTION, 16))[0]).toBe("Giờ mở cửa bể bơi")
})

it("a model that was learned to be of no help is not asked", async () => {
  await headings(QUESTION, 0)
  expect(asked).toEqual([])
})

it("until it is learned what the model is worth, it counts little", async () => {
  expect(await headings(QUESTION, null)).toEqual(await headings(QUESTION, 1))
})

it("a question that the model knows nothing of goes by its words", async () => {
  expect(await headings("nhà kho trống không", 16)).toEqual(await headings("nhà kho trống không", 0))
})

it("what has no word in common with the question is found by its meaning, by those who may see it", async () => {
  expect(await headings("hồ tắm", 16)).not.toContain("Bơi")
  expect(await headings("hồ tắm", 16, "committee")).toContain("Bơi")
})

it("a passage that has no vector yet, or one that points nowhere, stands neither first nor last for that", async () => {
  await holder.database.query(
    "delete from embeddings where passage_id in (select p.id from passages p join sections s on s.id = p.section_id where s.heading like '%hồ cá')",
  )
  expect(new Set(await headings("giờ mở cửa hồ tắm nhà kho", 16))).toEqual(
    new Set(["Giờ mở cửa bể bơi", "Giờ mở cửa hồ cá", "Nhà kho"]),
  )
  expect(likenessShares([0.2, null, 0.8, 0.4])).toEqual([0, expect.closeTo(1 / 3), 1, expect.closeTo(1 / 3)])
  expect(likenessShares([null, null])).toEqual([0, 0])
})

it("a question typed without accents is read with those of what words found, as far as its asker may see", async () => {
  await headings("gio mo cua ho ca", 1)
  await headings("tap boi dam quan", 1, "committee")
  await headings("tap boi dam quan", 1)
  const [seen, own, hidden] = asked
  expect([seen, own]).toEqual(["giờ mở cửa hồ cá", "tập bơi đầm quẩn"])
  expect(hidden).not.toContain("quẩn")
})

it("a weight is learned from no lesson and from one alone as none", () => {
  expect(weightFor([])).toBe(0)
  expect(weightFor([{ scores: [0, 1], likeness: [1, 0], right: 0 }])).toBe(0)
})

it("is the half of the least that does as well as the best", () => {
  const lesson = (lead: number) => ({ scores: [0, lead], likeness: [1, 0], right: 0 })
  const lessons = [
    ...Array.from({ length: 40 }, () => lesson(2.5)),
    ...Array.from({ length: 20 }, () => lesson(-1)),
  ]
  expect(weightFor(lessons)).toBe(1.5)
})
