import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { sightOf } from "../../src/core/shelf.ts"
import type { Database } from "../../src/storage/database.ts"
import { listDocuments } from "../../src/storage/documents.ts"
import { readLabels, readSections } from "../../src/storage/sections.ts"
import { countersOf, emptyShelf, searchFor } from "../storage/shelf.ts"
import { useDatabase } from "../support/database.ts"
import { makeFolder } from "../support/shelf.ts"
import { useIngest } from "./use-ingest.ts"

const holder = useDatabase()
const EVERYBODY = sightOf("public")
const readOnto = useIngest(holder)
let folder: ReturnType<typeof makeFolder>

beforeEach(async () => {
  await emptyShelf(holder.database)
  folder = makeFolder()
})
afterEach(() => folder.delete())

type Line = Record<string, unknown>
const LAW = { number: "10/2024/QH15", type: "Luật", title: "Luật Cây xanh", issued: "2024-06-01" }
const article = (number: number, more: Line = {}): Line => ({
  id: `l-${number}`,
  ...LAW,
  heading: `Điều ${number}. Việc thứ ${number}`,
  text: `1. Người trồng cây làm việc thứ ${number}.\n2. Việc này làm hằng năm.`,
  ...more,
})
const jsonl = (...lines: (Line | string)[]) =>
  lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n")
const put = (...lines: (Line | string)[]) => folder.put("luat.jsonl", jsonl(...lines))
const read = async (options: Parameters<typeof readOnto>[1] = {}) =>
  (await readOnto([folder.path], options)).files[0]!
const shelf = () => listDocuments(holder.database)
const emptyTables = async () => {
  for (const table of ["documents", "sections", "passages", "term_frequencies"]) {
    expect(await holder.database.query(`select from ${table}`)).toEqual([])
  }
  expect(await countersOf(holder.database)).toEqual({ passages: 0, rows: [], postings: [] })
}

describe("a bulk file", () => {
  it("gives one document for each number, with its articles in their order", async () => {
    put(
      article(1, {
        chapter: "Chương I QUY ĐỊNH CHUNG",
        effective_from: "2025-01-01",
        effective_to: "9999-12-31",
      }),
      article(2),
      article(1, { id: "n-1", number: "5/2023/NĐ-CP", type: "Nghị định", title: "Về hoa", issued: null }),
    )
    expect(await read()).toMatchObject({ outcome: "added", documents: 2, sections: 3, warnings: [] })
    expect(await shelf()).toMatchObject([
      {
        number: "10/2024/QH15",
        title: "Luật Cây xanh",
        issued_on: "2024-06-01",
        effective_from: "2025-01-01",
      },
      { number: "5/2023/NĐ-CP", type: "Nghị định", issued_on: null, sections: 1, format: "jsonl" },
    ])
    const [law] = await shelf()
    const labels = await readLabels(holder.database, [law!.id], EVERYBODY)
    expect(labels.map(({ label, path }) => [label, path])).toEqual([
      ["Điều 1", ["Chương I QUY ĐỊNH CHUNG"]],
      ["Điều 2", []],
    ])
    const [section] = await readSections(holder.database, [labels[1]!.id], EVERYBODY)
    expect(section).toMatchObject({ ref: "l-2", heading: "Việc thứ 2", ordinal: 1 })
    expect(section!.text).toContain("1. Người trồng cây làm việc thứ 2.")
    expect(section!.clauses.map(({ label }) => label)).toEqual(["khoản 1", "khoản 2"])
  })

  it("is read again only when it has changed, and leaves with its documents", async () => {
    put(article(1), article(2, { audience: "committee" }))
    await read()
    expect(await read()).toMatchObject({ outcome: "unchanged", documents: 2, sections: 2 })
    put(article(3))
    expect(await read()).toMatchObject({ outcome: "changed", documents: 1, sections: 1 })
    expect((await searchFor(holder.database, "việc thứ 3", { vectors: false })).passages).toBe(1)
    put(article(2, { audience: "committee" }))
    await read()
    folder.put("other.jsonl", jsonl(article(9, { number: "1/2020/QH14" })))
    folder.remove("luat.jsonl")
    const { files } = await readOnto([folder.path])
    expect(files.map(({ file, outcome }) => `${file} ${outcome}`)).toEqual([
      "other.jsonl added",
      "luat.jsonl#committee removed",
    ])
  })

  it("of many articles is counted for the planner of the database", async () => {
    put(...Array.from({ length: 510 }, (_, index) => article(index + 1)))
    await read()
    const [known] = await holder.database.query<{ sections: number }>(
      "select reltuples::integer as sections from pg_class where relname = 'sections'",
    )
    expect(known!.sections).toBe(510)
  })

  it("of more than one batch tells how far it is, batch by batch", async () => {
    put(...Array.from({ length: 520 }, (_, index) => article(index + 1, { text: "Trồng cây." })))
    const progress: number[] = []
    const report = await read({ onProgress: ({ articles }) => void progress.push(articles) })
    expect(report).toMatchObject({ documents: 1, sections: 520 })
    expect(progress).toEqual([0, 500, 520])
    const [law] = await shelf()
    const labels = await readLabels(holder.database, [law!.id], EVERYBODY)
    expect(labels.map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: 520 }, (_, index) => index))
    expect((await countersOf(holder.database)).passages).toBe(520)
  })
})

describe("who may see an article", () => {
  it("is said line by line; a hidden one makes no visible document longer", async () => {
    put(
      article(1),
      article(2, { audience: "committee", text: "Việc kín về bằng lăng." }),
      article(3, { audience: "members" }),
      article(4, { audience: "public" }),
    )
    await read()
    const documents = await shelf()
    expect(documents.map(({ audience, sections }) => [audience, sections]).sort()).toEqual([
      ["committee", 1],
      ["members", 1],
      ["public", 2],
    ])
    const seen = documents.find(({ audience }) => audience === "public")!
    const labels = await readLabels(holder.database, [seen.id], EVERYBODY)
    expect(labels.map(({ label, ordinal }) => [label, ordinal])).toEqual([
      ["Điều 1", 0],
      ["Điều 4", 1],
    ])
    expect((await searchFor(holder.database, "bằng lăng", { vectors: false })).hits).toEqual([])
    const committee = await searchFor(holder.database, "bằng lăng", { audience: "committee", vectors: false })
    expect(committee.hits).toHaveLength(1)
  })

  it("is the run's audience where the line says nothing", async () => {
    put(article(1), article(2, { audience: null }), article(3, { audience: "public" }))
    expect(await read({ audience: "members" })).toMatchObject({ audience: "members", documents: 2 })
    expect((await shelf()).map(({ audience, sections }) => [audience, sections]).sort()).toEqual([
      ["members", 2],
      ["public", 1],
    ])
  })
})

describe("lines that are no articles", () => {
  const good = Array.from({ length: 40 }, (_, index) => article(index + 1))

  it.each<[string, Line | string]>([
    ["is no JSON", "{oops"],
    ["is no object", "null"],
    ["has no id", { ...article(1), id: undefined }],
    ["has no text", { ...article(1), text: undefined }],
    ["names a day that no calendar has", article(1, { issued: "2025-02-30" })],
    ["names a day in another form", article(1, { effective_from: "01/02/2025" })],
    ["names a day before there were years", article(1, { effective_to: "0000-01-01" })],
    ["has an id that no database can hold", article(1, { id: "a\u0000b" })],
    ["names an audience that does not exist", article(1, { audience: "everybody" })],
  ])("one that %s is left out with its line number; the others are stored", async (_what, line) => {
    put(...good.slice(0, 20), line, ...good.slice(20))
    const report = await read()
    expect(report).toMatchObject({ outcome: "added", sections: 40 })
    expect(report.warnings).toEqual([expect.stringMatching(/^line 21: /)])
  })

  it("blank ones, a mark at the beginning and foreign line ends do no harm", async () => {
    folder.put("luat.jsonl", `\uFEFF${jsonl(article(1))}\r\n\r\n   \r\n${jsonl(article(2))}\r\n`)
    expect(await read()).toMatchObject({ sections: 2, warnings: [] })
  })

  it("signs that no text has are taken out of the words", async () => {
    put(article(1, { number: "10/2024/QH15\u0000", title: "Luật\u200B Cây xanh", type: "Lu\uD800ật" }))
    expect(await read()).toMatchObject({ sections: 1, warnings: [] })
    expect(await shelf()).toMatchObject([{ number: "10/2024/QH15", title: "Luật Cây xanh" }])
  })

  it("many of them mean that this is another kind of file: nothing is stored", async () => {
    put(...good.slice(0, 8), "{oops", "{oops")
    expect(await read()).toMatchObject({
      outcome: "failed",
      reason: "bulk-bad-lines",
      details: { bad: 2, lines: 10 },
      sections: 0,
    })
    await emptyTables()
  })

  it("many of them at the end take back what was written before them", async () => {
    const many = Array.from({ length: 520 }, (_, index) => article(index + 1))
    put(...many, ...Array.from({ length: 100 }, () => "{oops"))
    expect(await read()).toMatchObject({ outcome: "failed", reason: "bulk-bad-lines" })
    await emptyTables()
  })

  it("a failure while a batch is being written takes all of that batch back", async () => {
    put(
      ...Array.from({ length: 520 }, (_, index) =>
        article(index + 1, { number: `${(index % 9) + 1}/2024/NĐ-CP` }),
      ),
    )
    let documents = 0
    const failing = (database: Database): Database => ({
      ...database,
      transaction: (work) =>
        database.transaction((queries) =>
          work({
            ...queries,
            query: (text, values) =>
              text.startsWith("insert into passages") && ++documents === 2
                ? Promise.reject(new Error("the disk is full"))
                : queries.query(text, values),
          }),
        ),
    })
    const { files } = await readOnto([folder.path], {}, (deps) => ({
      ...deps,
      database: failing(deps.database),
    }))
    expect(files).toMatchObject([{ outcome: "failed", details: { problem: "the disk is full" } }])
    await emptyTables()
  })

  it("when a file that was good has become bad, the shelf keeps what it had", async () => {
    put(...good)
    await read()
    const before = { documents: await shelf(), counters: await countersOf(holder.database) }
    put("{oops", article(1))
    expect(await read()).toMatchObject({ outcome: "failed" })
    expect({ documents: await shelf(), counters: await countersOf(holder.database) }).toEqual(before)
  })

  it("only so many are told", async () => {
    put(
      ...Array.from({ length: 300 }, (_, index) => article(index + 1)),
      ...Array.from({ length: 25 }, () => "{oops"),
    )
    expect((await read()).warnings).toHaveLength(20)
  })

  it("an article marked secret is left out by its id, without its text", async () => {
    put(article(1), article(2, { text: "MẬT\nViệc kín." }), article(3))
    const report = await read()
    expect(report).toMatchObject({ outcome: "added", sections: 2, warnings: ["l-2: marked MẬT"] })
  })
})
