import { beforeEach, expect, it } from "vitest"
import { learnWeight } from "../../../src/features/ask/learn-weight.ts"
import { embeddingSpace, weightOf } from "../../../src/storage/embedding-spaces.ts"
import { emptyShelf, shelve, unshelve } from "../../storage/shelf.ts"
import { useDatabase } from "../../support/database.ts"
import { FakeModel, scattered } from "../../support/fake-models.ts"

const holder = useDatabase()
const DOING = ["Tiếp nhận", "Xét duyệt", "Cấp lại", "Thu hồi", "Gia hạn", "Niêm yết", "Thẩm tra", "Trả lại"]
const THINGS = [
  "đơn xin phép",
  "thẻ thư viện",
  "giấy mời",
  "sổ theo dõi",
  "biển số nhà",
  "hồ sơ vay",
  "phiếu thu",
  "bản vẽ",
  "con dấu",
]

/** Articles whose words are much alike, so that words often take one for another; `count` up to 72. */
function articles(count: number, whose = "của người dân"): Record<string, string> {
  const all = DOING.flatMap((doing) => THINGS.map((thing) => ({ doing, thing })))
  return Object.fromEntries(
    all.slice(0, count).map(({ doing, thing }, at) => {
      const other = all[(at * 7 + 3) % all.length]!
      const text = `Người có trách nhiệm xem ${thing} rồi ghi vào sổ. Việc ${other.doing.toLowerCase()} ${other.thing} làm sau, việc ${doing.toLowerCase()} làm trước, theo mẫu số ${at}.`
      return [`Điều ${at + 1}. ${doing} ${thing} ${whose}`, text]
    }),
  )
}

/** Knows which text answers which heading, as nobody could from the words. */
function knowing(): FakeModel {
  const places = new Map(
    Object.entries(articles(72)).flatMap(([heading, text], at) => [
      [heading.replace(/^Điều \d+\. /, ""), at] as const,
      [text, at] as const,
    ]),
  )
  return new FakeModel((text) => scattered(1000 + (places.get(text) ?? -1), 32))
}

const hashOf = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7)
const guessing = () => new FakeModel((text) => scattered(hashOf(text), 32))

let space: number
beforeEach(async () => {
  await emptyShelf(holder.database)
  await holder.database.query("delete from embedding_spaces")
  space = await embeddingSpace(holder.database, "a model/32", 32)
})

const shelveArticles = (count: number, draft: object = {}) =>
  shelve(holder.database, { number: "5/2025/QĐ-UBND", articles: articles(count), ...draft })
const shelveMore = () =>
  shelveArticles(0, { number: "6/2025/QĐ-UBND", articles: articles(72, "của hộ kinh doanh") })
const learn = (model: FakeModel) => learnWeight(holder.database, { space, model, on: "2026-11-26" })
const weight = async () => (await weightOf(holder.database, space))?.weight

it("a model that knows what words do not say counts much, without a question that anybody labelled", async () => {
  await shelveArticles(72)
  expect(await learn(knowing())).toBe(true)
  expect(await weight()).toBeGreaterThanOrEqual(2)
})

it("a model that tells nothing counts for nothing", async () => {
  await shelveArticles(72)
  expect(await learn(guessing())).toBe(true)
  expect(await weight()).toBe(0)
})

it("the texts are read without their headings, lest the answer stand in the question", async () => {
  await shelveArticles(72)
  const model = knowing()
  await learn(model)
  expect(model.read.length).toBeGreaterThanOrEqual(60)
  expect(model.read.filter((text) => /của người dân/.test(text))).toEqual([])
  expect(model.asked).toContain("Tiếp nhận thẻ thư viện của người dân")
})

it("papers that not everybody may see have no part in it", async () => {
  await shelveArticles(72)
  const alone = knowing()
  await learn(alone)
  const learned = await weightOf(holder.database, space)
  await holder.database.query("update embedding_spaces set weight = null")
  for (const audience of ["members", "committee"] as const) {
    await shelveArticles(72, { number: `7/2025/${audience}`, audience })
  }
  const beside = knowing()
  await learn(beside)
  expect(await weightOf(holder.database, space)).toEqual(learned)
  expect(beside.read).toEqual(alone.read)
})

it("is learned once, and again when the shelf has doubled or words are judged in another way", async () => {
  await shelveArticles(64)
  expect(await learn(guessing())).toBe(true)
  expect(await learn(knowing())).toBe(false)
  const more = await shelveMore()
  expect(await learn(guessing())).toBe(true)
  await unshelve(holder.database, more)
  expect(await learn(guessing())).toBe(false)
  await holder.database.query("update embedding_spaces set learned_by = 'an earlier forest'")
  expect(await learn(guessing())).toBe(true)
})

it("a small shelf tells nothing, and a model that does not answer leaves all as it was", async () => {
  await shelveArticles(20)
  expect(await learn(knowing())).toBe(false)
  await shelveMore()
  const silent = new FakeModel(() => {
    throw new Error("no answer")
  })
  await expect(learn(silent)).rejects.toThrow("no answer")
  expect(await weight()).toBeUndefined()
})
