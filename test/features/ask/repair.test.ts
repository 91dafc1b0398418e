import { beforeAll, expect, it } from "vitest"
import { sightOf } from "../../../src/core/shelf.ts"
import { retrieve } from "../../../src/features/ask/retrieve.ts"
import { shelve } from "../../storage/shelf.ts"
import { useDatabase } from "../../support/database.ts"
import { askDeps } from "../../support/shelf.ts"

const holder = useDatabase()

beforeAll(async () => {
  await shelve(holder.database, {
    number: "22-QĐ/TW",
    articles: {
      "Điều 1. Thẩm quyền tiếp nhận": "Ủy ban kiểm tra tiếp nhận đơn tố cáo đảng viên.",
      "Điều 2. Đảng phí": "Đảng viên đóng đảng phí mỗi tháng.",
    },
  })
  await shelve(holder.database, {
    number: "9-QĐ/ĐU",
    audience: "committee",
    articles: { "Điều 1. Nhân sự": "Danh sách quy hoạch của cấp ủy." },
  })
})

async function ask(question: string) {
  const { queries, vectors } = await askDeps(holder.database)
  const scope = { sight: sightOf("public"), on: "2026-11-26", documents: null }
  const { found, repairs } = await retrieve(queries, vectors, question, scope)
  return { first: found[0]?.section.heading, repairs }
}

it.each([
  ["thẩmm quyềnn tiếp nhậnn", "Thẩm quyền tiếp nhận", ["thẩm", "quyền", "nhận"]],
  ["thẩm quyềnf tiếp nhânj", "Thẩm quyền tiếp nhận", ["quyền", "nhân"]],
  ["thaamr quyeenf", "Thẩm quyền tiếp nhận", ["thẩm", "quyền"]],
  ["đảng phsi", "Đảng phí", ["phi"]],
  ["dang pjhi", "Đảng phí", ["phi"]],
])("a slip of the finger is put right, and the asker can be told: %s", async (question, heading, read) => {
  const { first, repairs } = await ask(question)
  expect(first).toBe(heading)
  expect(repairs.map(([, mended]) => mended.normalize("NFC"))).toEqual(read)
})

it.each([
  ["what stands on the shelf", "đảng phí"],
  ["a foreign word", "đảng phí bitcoin"],
  ["another word that is one letter away", "mảng phí"],
  ["what is near to nothing", "đảng xyzt"],
  ["what is near to a word that stands nowhere beside its neighbour", "đảng thsng"],
])("nothing is changed in %s", async (_what, question) => {
  expect((await ask(question)).repairs).toEqual([])
})

it("knows nothing of words that the asker may not see", async () => {
  expect((await ask("quy hoạchh")).repairs).toEqual([])
})
