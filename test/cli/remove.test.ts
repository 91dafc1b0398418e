import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { removeCommand } from "../../src/cli/commands/remove.ts"
import type { Parts } from "../../src/compose.ts"
import type { AppError } from "../../src/core/errors.ts"
import { explain } from "../../src/core/explain.ts"
import { loadTexts } from "../../src/core/texts.ts"
import { listDocuments } from "../../src/storage/documents.ts"
import { type Draft, emptyShelf, shelve } from "../storage/shelf.ts"
import { useDatabase } from "../support/database.ts"
import { testKeys } from "../support/keys.ts"
import { testClock } from "../support/shelf.ts"

const holder = useDatabase()
const texts = loadTexts()

const PAPERS: readonly Draft[] = [
  { number: "04-QĐ/CB", file: "so/hoa.txt", title: "Quy định về hoa" },
  { number: "", file: "chi-bo/phân công.txt", title: "Phân công trực vườn" },
  { number: "", file: "chi-bo/lich.xlsx", title: "Lịch sinh hoạt" },
  { number: "", file: "mat-tran/lich.xlsx", title: "Lịch sinh hoạt" },
  { number: "", file: "quy-uoc.txt", title: "Quy ước thôn Hạ" },
  { number: "", file: "quy-uoc.txt", title: "Quy ước thôn Thượng", collection: "/kho/thon-thuong" },
]
beforeEach(async () => {
  await emptyShelf(holder.database)
  for (const paper of PAPERS) await shelve(holder.database, { collection: "/kho/thon-ha", ...paper })
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** What the operator reads after typing these words, and what is on the shelf no more. */
const remove = (...words: string[]) => removeWith("x", words)

async function removeWith(
  secretKey: string | null,
  words: string[],
): Promise<{ said: string; gone: string[] }> {
  const before = await listDocuments(holder.database)
  let said = ""
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    said += text
    return true
  })
  try {
    const config = { database: { engine: "server" }, secretKey }
    const { database } = holder
    const parts = { database, texts, keys: testKeys, clock: testClock, config } as unknown as Parts
    expect(await removeCommand(words)(parts)).toBe(0)
  } catch (error) {
    said = explain(texts, error as AppError)
  } finally {
    vi.restoreAllMocks()
  }
  const left = new Set((await listDocuments(holder.database)).map(({ id }) => id))
  return { said, gone: before.filter(({ id }) => !left.has(id)).map(({ title }) => title) }
}

describe("remove", () => {
  it.each([
    ["its number, in any spelling", ["4", "qđ/cb"], "Quy định về hoa", "Đã bỏ 04-QĐ/CB (so/hoa.txt).\n"],
    [
      "its file",
      ["chi-bo/phân công.txt"],
      "Phân công trực vườn",
      "Đã bỏ Phân công trực vườn (chi-bo/phân công.txt).\n",
    ],
    [
      "its title, also with accents apart from their letters",
      ["Quy ước thôn Hạ".normalize("NFD")],
      "Quy ước thôn Hạ",
      "Đã bỏ Quy ước thôn Hạ (quy-uoc.txt).\n",
    ],
    [
      "its title, and which file of that title",
      ["Lịch sinh hoạt", "--file", "mat-tran/lich.xlsx"],
      "Lịch sinh hoạt",
      "Đã bỏ Lịch sinh hoạt (mat-tran/lich.xlsx).\n",
    ],
    [
      "its file with the whole path",
      ["/kho/thon-thuong/quy-uoc.txt"],
      "Quy ước thôn Thượng",
      "Đã bỏ Quy ước thôn Thượng (quy-uoc.txt).\n",
    ],
  ])("takes a document off by %s", async (_by, words, title, said) => {
    expect(await remove(...words)).toEqual({ said, gone: [title] })
  })

  it.each([
    ["Lịch sinh hoạt", ["/kho/thon-ha/chi-bo/lich.xlsx", "/kho/thon-ha/mat-tran/lich.xlsx"]],
    ["quy-uoc.txt", ["/kho/thon-ha/quy-uoc.txt", "/kho/thon-thuong/quy-uoc.txt"]],
  ])(
    "takes nothing off when %s may be several, and lists them so that each can be named",
    async (name, files) => {
      const { said, gone } = await remove(name)
      expect(gone).toEqual([])
      expect(said).toContain(`Có 2 văn bản cùng được gọi là “${name}”, nên chưa bỏ văn bản nào.`)
      for (const file of files) expect(said).toContain(`công khai · ${file}`)
      expect((await remove(name, "--file", files[0]!)).gone).toHaveLength(1)
    },
  )

  it("stands in the journal with the document's number, and never with its title or file", async () => {
    const rows = () =>
      holder.database.query("select actor, act, reason from audit order by number desc limit 1")
    await remove("4/qđ/cb")
    expect(await rows()).toEqual([{ actor: "operator", act: "document-removed", reason: "04-QĐ/CB" }])
    await remove("Phân công trực vườn")
    expect(await rows()).toEqual([{ actor: "operator", act: "document-removed", reason: "" }])
  })

  it("takes nothing off on a server without its key", async () => {
    const refused = { said: texts("error-key-missing"), gone: [] }
    expect(await removeWith(null, ["04-QĐ/CB"])).toEqual(refused)
  })

  it("lists only the first of very many", async () => {
    for (let number = 1; number <= 23; number++)
      await shelve(holder.database, { number: `${number}/2024/QH15`, file: "luat.jsonl" })
    const { said, gone } = await remove("luat.jsonl")
    expect(gone).toEqual([])
    expect(said.split("\n")).toHaveLength(1 + 20 + 1)
    expect(said).toMatch(/… và 3 văn bản nữa\.$/)
  })

  it.each(["05-QĐ/CB", "lich.xlsx", "Lịch sinh", "–"])("says that nothing is called %s", async (name) => {
    const said = `Trong kho không có văn bản nào mang số, tên tệp hay tên là “${name}”. Xem danh sách bằng lệnh documents.`
    expect(await remove(name)).toEqual({ said, gone: [] })
  })

  it("does not take blanks for the number that a document lacks", () => {
    expect(() => removeCommand([" "])).toThrow(expect.objectContaining({ code: "usage" }))
  })
})
