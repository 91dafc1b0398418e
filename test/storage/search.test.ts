import { beforeAll, beforeEach, describe, expect, it } from "vitest"
import { termOf } from "../../src/core/terms.ts"
import { useDatabase } from "../support/database.ts"
import { emptyShelf, searchFor, shelve } from "./shelf.ts"

const holder = useDatabase()

/** The documents found, best first. */
async function found(question: string, options?: Parameters<typeof searchFor>[2]): Promise<number[]> {
  const { hits } = await searchFor(holder.database, question, options)
  return hits.map((hit) => hit.documentId)
}

describe("searching the shelf", () => {
  let fees: number
  let meetings: number
  let complaints: number
  beforeAll(async () => {
    await emptyShelf(holder.database)
    fees = await shelve(holder.database, {
      number: "01-QĐ/CB",
      articles: {
        "Điều 1. Mức đóng": "Đảng viên hưu trí đóng đảng phí hằng tháng bằng 0,5% lương hưu.",
        "Điều 2. Miễn, giảm": "Đảng viên có hoàn cảnh khó khăn được chi bộ xét giảm mức đóng.",
      },
    })
    meetings = await shelve(holder.database, {
      number: "02-QĐ/CB",
      articles: { "Điều 1. Lịch họp": "Chi bộ họp định kỳ vào ngày mùng năm, mỗi tháng một lần." },
    })
    complaints = await shelve(holder.database, {
      number: "03-QĐ/CB",
      articles: { "Điều 1. Tiếp nhận": "Đơn thư của nhân dân được chuyển đến người có thẩm quyền." },
    })
  })

  it.each(["đảng phí hưu trí", "dang phi huu tri", "ĐẢNG PHÍ HƯU TRÍ", "đảng phí hưu trí".normalize("NFD")])(
    "finds the rule by its words: %s",
    async (question) => {
      expect((await found(question))[0]).toBe(fees)
    },
  )

  it("sets the passage with the rare words above one with the common ones", async () => {
    const { hits } = await searchFor(holder.database, "chi bộ họp ngày mùng năm", { vectors: false })
    expect(hits[0]!.documentId).toBe(meetings)
    expect(hits.map((hit) => hit.words)).toEqual(hits.map((hit) => hit.words).sort((a, b) => b - a))
    expect(hits.some((hit) => hit.documentId === fees)).toBe(true)
  })

  it("counts a word of the heading", async () => {
    expect((await found("tiếp nhận", { vectors: false }))[0]).toBe(complaints)
  })

  it("stays within the documents it was given", async () => {
    expect(new Set(await found("chi bộ", { documents: [fees, complaints] }))).toEqual(
      new Set([fees, complaints]),
    )
    expect(await found("chi bộ", { documents: [] })).toEqual([])
  })

  it("finds nothing by words that stand nowhere, and is not upset by none at all", async () => {
    expect(await found("xyzt", { vectors: false })).toEqual([])
    expect(await found("", { vectors: false })).toEqual([])
    expect(await found("?!", { documents: [fees] })).toEqual([])
  })

  it("brings at most as many as were asked for, and no passage twice", async () => {
    expect(await found("chi bộ đảng viên", { limit: 1, vectors: false })).toHaveLength(1)
    const { hits } = await searchFor(holder.database, "chi bộ đảng viên họp đóng")
    expect(new Set(hits.map((hit) => hit.passageId)).size).toBe(hits.length)
  })

  it("tells how many passages there are and in how many each word stands", async () => {
    const result = await searchFor(holder.database, "đóng họp xyzt")
    expect(result.passages).toBe(4)
    expect(result.frequency.get(termOf("đóng"))).toBe(2)
    expect(result.frequency.get(termOf("họp"))).toBe(1)
    expect(result.frequency.get(termOf("xyzt"))).toBe(0)
  })
})

describe("an empty shelf", () => {
  beforeEach(() => emptyShelf(holder.database))

  it("answers with nothing", async () => {
    const result = await searchFor(holder.database, "đảng phí")
    expect(result.hits).toEqual([])
    expect(result.passages).toBe(0)
  })
})

describe("a large shelf", () => {
  it("gives the one passage with the rare words before hundreds with the common ones", async () => {
    await emptyShelf(holder.database)
    const common = Array.from({ length: 300 }, (_, index) => [
      `Điều ${index + 1}. Mục`,
      `Chi bộ họp lần ${index}.`,
    ])
    await shelve(holder.database, { number: "04-QĐ/CB", articles: Object.fromEntries(common) })
    const rare = await shelve(holder.database, {
      number: "05-QĐ/CB",
      articles: { "Điều 1. Cây": "Chi bộ họp về việc trồng bằng lăng." },
    })
    expect((await found("chi bộ họp bằng lăng", { vectors: false }))[0]).toBe(rare)
  })
})
