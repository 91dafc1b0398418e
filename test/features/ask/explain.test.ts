import { beforeAll, expect, it } from "vitest"
import { sightOf } from "../../../src/core/shelf.ts"
import { explainOrder } from "../../../src/features/ask/explain.ts"
import { findSections } from "../../../src/features/ask/retrieve.ts"
import { emptyShelf, shelve } from "../../storage/shelf.ts"
import { useDatabase } from "../../support/database.ts"

const holder = useDatabase()
const scope = { sight: sightOf("public"), on: "2026-11-27", documents: null }
const explained = async (question: string) =>
  (await explainOrder(holder.database, null, question, scope, 10)).explained

const LAWS = { "104/2016/QH13": "Luật Tiếp cận thông tin", "24/2018/QH14": "Luật An ninh mạng" }

beforeAll(async () => {
  await emptyShelf(holder.database)
  for (const [number, title] of Object.entries(LAWS))
    await shelve(holder.database, {
      type: "Luật",
      number,
      title,
      articles: {
        "Điều 2. Giải thích từ ngữ": "Trong Luật này, thông tin là tin, dữ liệu.",
        "Điều 5. Thông tin được tiếp cận":
          "Công dân được tiếp cận thông tin theo quy định của Luật Tiếp cận thông tin; việc tiếp cận thông tin là quyền.",
        "Điều 6. Trách nhiệm": "Cơ quan nhà nước giữ gìn hồ sơ.",
      },
    })
  await shelve(holder.database, {
    number: "01-QĐ/CB",
    effectiveFrom: "2020-01-01",
    effectiveTo: "2024-12-31",
    articles: { "Điều 1. Mức đóng": "Đảng viên hưu trí đóng đảng phí bằng 0,5% lương hưu." },
  })
  await shelve(holder.database, {
    number: "02-QĐ/CB",
    articles: {
      "Điều 1. Mức đóng đảng phí": "Đảng viên hưu trí đóng hằng tháng bằng 0,5% lương hưu.",
      "Điều 2. Họp": "Chi bộ họp định kỳ vào ngày mùng năm.",
    },
  })
})

it("the reasons stand in the order of the search, and make up the differences between the scores", async () => {
  const question = "mức đóng đảng phí hưu trí"
  const list = await explained(question)
  const found = await findSections(holder.database, null, question, scope, 10)
  expect(list.map(({ section }) => section.id)).toEqual(found.map(({ section }) => section.id))
  const sums = list.map(({ reasons }) => [...reasons.values()].reduce((sum, worth) => sum + worth, 0))
  for (const [place, { score }] of list.entries())
    expect(score - list[0]!.score).toBeCloseTo(sums[place]! - sums[0]!, 4)
})

it("a text that no longer holds is told as a reason against it, and only there", async () => {
  const list = await explained("mức đóng đảng phí hưu trí")
  const force = new Map(list.map(({ section, reasons }) => [section.number, reasons.get("force")]))
  expect(force.get("01-QĐ/CB")).toBeLessThan(0)
  expect(force.get("02-QĐ/CB")).toBeCloseTo(0)
})

it("an article that is asked for by its number stands first where its document is named, and says why", async () => {
  for (const question of [
    "Điều 6 của Luật Tiếp cận thông tin đề cập đến việc tiếp cận thông tin nào?",
    "luat tiep can thong tin dieu 6 noi ve tiep can thong tin nao",
  ]) {
    const [first, ...others] = await explained(question)
    expect(first!.section).toMatchObject({ title: "Luật Tiếp cận thông tin", label: "Điều 6" })
    expect(first!.reasons.get("place")).toBeGreaterThan(0)
    expect(others.map(({ reasons }) => reasons.get("place"))).toEqual(others.map(() => 0))
  }
})

it("without its document an article's number says nothing: every law has one", async () => {
  const list = await explained("điều 6 đề cập đến việc tiếp cận thông tin nào")
  expect(list.map(({ reasons }) => reasons.get("place"))).toEqual(list.map(() => 0))
})
