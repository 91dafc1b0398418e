import { beforeEach, describe, expect, it } from "vitest"
import type { Database } from "../../src/storage/database.ts"
import { listDocuments } from "../../src/storage/documents.ts"
import { useDatabase } from "../support/database.ts"
import { type Draft, emptyShelf, shelve, unshelve } from "./shelf.ts"

const holder = useDatabase()
beforeEach(() => emptyShelf(holder.database))

/** "5-HD/TU replaced by 9-HD/TU from 2025-01-01" for every document that is replaced. */
async function replaced(database: Database = holder.database): Promise<string[]> {
  const rows = await listDocuments(database)
  return rows
    .filter((row) => row.replaced_by !== null)
    .map((row) => `${row.number} (${row.file}) by ${row.replaced_by} from ${row.replaced_on}`)
    .sort()
}

const replacing = (target: string, more: object = {}): Draft["relations"] => [
  { kind: "replaces", target, ...more },
]

describe("a document is replaced", () => {
  const OLD: Draft = { number: "12/2020/NĐ-CP", file: "old", issuedOn: "2020-02-01" }
  const NEW: Draft = {
    number: "40/2025/NĐ-CP",
    file: "new",
    issuedOn: "2025-05-01",
    effectiveFrom: "2025-07-01",
    relations: replacing("Nghị định số 12/2020/NĐ-CP"),
  }

  it.each([
    ["old first", [OLD, NEW]],
    ["new first", [NEW, OLD]],
  ])("whatever came to the shelf first: %s", async (_order, drafts) => {
    for (const draft of drafts) await shelve(holder.database, draft)
    expect(await replaced()).toEqual(["12/2020/NĐ-CP (old) by 40/2025/NĐ-CP from 2025-07-01"])
  })

  it("no more, once the document that replaced it is gone", async () => {
    await shelve(holder.database, OLD)
    const id = await shelve(holder.database, NEW)
    await unshelve(holder.database, id)
    expect(await replaced()).toEqual([])
  })

  it("from the day that is named, else when the new one takes effect, else when it was issued", async () => {
    await shelve(holder.database, OLD)
    const days: (string | undefined)[] = []
    const named = replacing("12/2020/NĐ-CP", { effectiveOn: "2025-08-15" })
    for (const draft of [{ ...NEW, relations: named }, NEW, { ...NEW, effectiveFrom: null }]) {
      const id = await shelve(holder.database, draft)
      days.push((await replaced())[0]?.split(" ").at(-1))
      await unshelve(holder.database, id)
    }
    expect(days).toEqual(["2025-08-15", "2025-07-01", "2025-05-01"])
  })

  it("by the one that did so first, when two say that they do", async () => {
    await shelve(holder.database, OLD)
    await shelve(holder.database, NEW)
    await shelve(holder.database, { ...NEW, number: "41/2023/NĐ-CP", effectiveFrom: "2023-01-01", file: "x" })
    expect(await replaced()).toEqual(["12/2020/NĐ-CP (old) by 41/2023/NĐ-CP from 2023-01-01"])
  })

  it("when it is repealed, but not when it is amended, relied on, or loses a part", async () => {
    await shelve(holder.database, OLD)
    for (const relation of [
      { kind: "amends" as const },
      { kind: "based_on" as const },
      { kind: "replaces" as const, unit: "khoản 2 Điều 5" },
      { kind: "repeals" as const, unit: "Điều 5" },
    ]) {
      const id = await shelve(holder.database, {
        ...NEW,
        relations: [{ target: "12/2020/NĐ-CP", ...relation }],
      })
      expect(await replaced()).toEqual([])
      await unshelve(holder.database, id)
    }
    await shelve(holder.database, { ...NEW, relations: [{ kind: "repeals", target: "12/2020/NĐ-CP" }] })
    expect(await replaced()).toHaveLength(1)
  })

  it("never by itself, nor by an older one, nor by a name without a number", async () => {
    await shelve(holder.database, { ...OLD, relations: replacing("12/2020/NĐ-CP") })
    await shelve(holder.database, { ...NEW, number: "1/2019/NĐ-CP", issuedOn: "2019-01-01", file: "older" })
    await shelve(holder.database, { number: "", file: "unnumbered", relations: [{ targetKey: "" }] })
    expect(await replaced()).toEqual([])
  })
})

describe("numbers that repeat in every office", () => {
  const THEIRS: Draft = {
    number: "5-HD/TU",
    file: "theirs",
    issuer: "Tỉnh ủy Sông Xanh",
    issuedOn: "2020-06-01",
  }
  const OURS: Draft = { ...THEIRS, file: "ours", issuer: "Tỉnh ủy Núi Đỏ", issuedOn: "2021-04-03" }
  const next = (more: object = {}): Draft => ({
    number: "9-HD/TU",
    file: "next",
    issuer: "Tỉnh ủy Núi Đỏ",
    issuedOn: "2025-01-01",
    relations: replacing("Hướng dẫn số 05-HD/TU", more),
  })

  it("are told apart by the day that is cited", async () => {
    for (const draft of [THEIRS, OURS, next({ targetDate: "2020-06-01" })])
      await shelve(holder.database, draft)
    expect(await replaced()).toEqual(["5-HD/TU (theirs) by 9-HD/TU from 2025-01-01"])
  })

  it("by the office, where no day is cited or known", async () => {
    for (const draft of [THEIRS, OURS, next()]) await shelve(holder.database, draft)
    expect(await replaced()).toEqual(["5-HD/TU (ours) by 9-HD/TU from 2025-01-01"])
    await emptyShelf(holder.database)
    const undated = [
      { ...THEIRS, issuedOn: null },
      { ...OURS, issuedOn: null },
      next({ targetDate: "2021-04-03" }),
    ]
    for (const draft of undated) await shelve(holder.database, draft)
    expect(await replaced()).toEqual(["5-HD/TU (ours) by 9-HD/TU from 2025-01-01"])
  })

  it("and not at all where nobody knows the office either", async () => {
    for (const draft of [{ ...OURS, issuer: "" }, next()]) await shelve(holder.database, draft)
    expect(await replaced()).toEqual(["5-HD/TU (ours) by 9-HD/TU from 2025-01-01"])
  })

  it("a year does not tell provinces apart, only ministries", async () => {
    const decision = { number: "12/2021/QĐ-UBND", issuer: "Ủy ban nhân dân tỉnh Sông Xanh", file: "theirs" }
    await shelve(holder.database, decision)
    await shelve(holder.database, {
      number: "3/2025/QĐ-UBND",
      issuer: "Ủy ban nhân dân tỉnh Núi Đỏ",
      relations: replacing("12/2021/QĐ-UBND"),
    })
    expect(await replaced()).toEqual([])
    await shelve(holder.database, { number: "7/2021/TT-BTC", issuer: "BỘ TÀI CHÍNH", file: "circular" })
    await shelve(holder.database, {
      number: "8/2025/TT-BTC",
      issuer: "Bộ Tài chính",
      issuedOn: "2025-02-03",
      relations: replacing("07/2021/TT-BTC"),
    })
    expect(await replaced()).toEqual(["7/2021/TT-BTC (circular) by 8/2025/TT-BTC from 2025-02-03"])
  })

  it("the central bodies share one series, whoever of them signs", async () => {
    await shelve(holder.database, { number: "22-QĐ/TW", issuer: "Ban Chấp hành Trung ương", file: "old" })
    await shelve(holder.database, {
      number: "296-QĐ/TW",
      issuer: "Bộ Chính trị",
      issuedOn: "2025-05-30",
      relations: replacing("Quy định số 22-QĐ/TW"),
    })
    expect(await replaced()).toEqual(["22-QĐ/TW (old) by 296-QĐ/TW from 2025-05-30"])
  })
})
