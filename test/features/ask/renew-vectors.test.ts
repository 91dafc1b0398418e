import { beforeEach, expect, it } from "vitest"
import type { QueryVectors, SearchSpace, TextVector } from "../../../src/features/ask/by-model.ts"
import { renewVectors } from "../../../src/features/ask/renew-vectors.ts"
import { searchPublic } from "../../../src/storage/cases/public-list.ts"
import { embeddingSpace } from "../../../src/storage/embedding-spaces.ts"
import { findOnShelf } from "../../../src/storage/open-questions/shelf.ts"
import { makeCase } from "../../support/cases.ts"
import { useDatabase } from "../../support/database.ts"
import { makeUnit } from "../../support/units.ts"

const holder = useDatabase()
const POOL = "bể bơi"
let other: { space: number; values: Float32Array }

/** A model that knows one thing, told by the first number. */
async function modelOf(name: string, dimensions: number) {
  const asked: string[] = []
  const id = await embeddingSpace(holder.database, name, dimensions)
  const embed = async (text: string): Promise<TextVector | null> => {
    asked.push(text)
    return { space: id, values: new Float32Array(dimensions).fill(0.1).with(text.includes(POOL) ? 0 : 1, 1) }
  }
  return { id, embed, asked, ...serving(id, embed) }
}

/** Where this model serves the search. */
function serving(id: number, embed: SearchSpace["embed"]): QueryVectors {
  return { open: async () => ({ id, isBuiltin: false, weight: null, embed }) }
}

const renew = (vectors: QueryVectors, most?: number) =>
  renewVectors({ queries: holder.database, vectors }, most)

async function publish(title: string, approvedOn: string | null = "2026-11-20"): Promise<number> {
  const id = await makeCase(holder.database, await makeUnit(holder.database, "Mặt trận xã"))
  await holder.database.query(
    `insert into case_publications (case_id, title, text, approved_on, space_id, embedding)
     values ($1, $2, 'Nước đục', $3, $4, $5::halfvec)`,
    [id, title, approvedOn, other.space, `[${other.values.join(",")}]`],
  )
  return id
}

async function shelve(question: string, state = "shown"): Promise<void> {
  const unit = await makeUnit(holder.database, "Mặt trận xã")
  const [answer] = await holder.database.query<{ id: number }>(
    `insert into question_answers (unit_id, text, on_day, source) values ($1, 'x', '2026-11-20', 'x') returning id`,
    [unit],
  )
  await holder.database.query(
    `insert into shelf_answers (answer_id, unit_id, shelf, question, state, changed_on, space_id, embedding)
     values ($1, $2, 0, $3, $4, '2026-11-20', $5, $6::halfvec)`,
    [answer!.id, unit, question, state, other.space, `[${other.values.join(",")}]`],
  )
}

beforeEach(async () => {
  await holder.database.query("truncate cases, shelf_answers, question_answers cascade")
  const { id } = await modelOf("an earlier model/2", 2)
  other = { space: id, values: Float32Array.of(1, 0) }
})

it("what is public and what is on the shelf is found by meaning again after another model was chosen", async () => {
  const { database } = holder
  const pool = await publish("Nước ở bể bơi")
  await publish("Rác ở chợ")
  await shelve("Bao giờ bể bơi mở cửa?")
  const model = await modelOf("a new model/3", 3)
  const asked = await model.embed(POOL)
  const all = { category: null, from: 0, most: 5 }
  const meant = () => searchPublic(database, ["hồ tắm"], asked, all)
  const shelf = () => findOnShelf(database, { terms: [], vector: asked }, [0])
  expect(await meant()).toEqual([])
  expect(await shelf()).toEqual([])
  expect(await renew(model)).toBe(3)
  expect((await meant()).map(({ id }) => id)).toEqual([pool])
  expect(await shelf()).toEqual([{ entry: expect.anything(), meaning: expect.closeTo(1, 2) }])
  expect(await renew(model)).toBe(0)
})

it("of what is not before everybody no model is asked, and no more at once than is said", async () => {
  await publish("Chưa duyệt", null)
  const redirected = await publish("Đã chuyển hướng")
  await holder.database.query("update cases set state = 'redirected' where id = $1", [redirected])
  await shelve("Chưa duyệt", "offered")
  for (const title of ["Một", "Hai", "Ba"]) await publish(title)
  const model = await modelOf("a new model/3", 3)
  expect(await renew(model, 2)).toBe(2)
  expect(await renew(model, 2)).toBe(1)
  expect(model.asked.sort()).toEqual(["Ba. Nước đục", "Hai. Nước đục", "Một. Nước đục"])
})

it("a model that does not answer is asked once, and what there was stays in its own space", async () => {
  for (const title of ["Một", "Hai"]) await publish(title)
  const model = await modelOf("a silent model/3", 3)
  const silent = serving(model.id, async (text) => {
    await model.embed(text)
    return null
  })
  expect(await renew(silent)).toBe(0)
  expect(model.asked).toHaveLength(1)
  expect(await holder.database.query("select distinct space_id from case_publications")).toEqual([
    { space_id: other.space },
  ])
})

it("words that were changed meanwhile do not get the vector of the words before", async () => {
  const id = await publish("Một")
  const model = await modelOf("a new model/3", 3)
  const slow = serving(model.id, async (text) => {
    await holder.database.query("update case_publications set title = 'Khác' where case_id = $1", [id])
    return model.embed(text)
  })
  expect(await renew(slow)).toBe(0)
  expect(await renew(model)).toBe(1)
})
