import { beforeEach, describe, expect, it } from "vitest"
import type { Section } from "../../src/core/document.ts"
import { sightOf } from "../../src/core/shelf.ts"
import { mediaTypeOf } from "../../src/ingest/media-type.ts"
import { indexSections } from "../../src/ingest/prepare.ts"
import {
  changeShelf,
  deleteDocuments,
  documentsCalled,
  documentsOf,
  insertSections,
  listDocuments,
  sameBytes,
} from "../../src/storage/documents.ts"
import { keepOriginal, readMediaType, readOriginal } from "../../src/storage/originals.ts"
import { readLabels, readSections } from "../../src/storage/sections.ts"
import { newTally } from "../../src/storage/tally.ts"
import { useDatabase } from "../support/database.ts"
import { secondConnection } from "./second-connection.ts"
import { countersOf, emptyShelf, insertDraft, searchFor, shelve, unshelve } from "./shelf.ts"

const holder = useDatabase()
const EVERYBODY = sightOf("public")
beforeEach(() => emptyShelf(holder.database))

const FEES = {
  number: "01-QĐ/CB",
  articles: {
    "Điều 1. Mức đóng": "Đảng viên đóng đảng phí hằng tháng. Đảng phí nộp trước ngày mười.",
    "Điều 2. Miễn": "Đảng viên khó khăn được miễn đảng phí.",
  },
}
const MEETINGS = {
  number: "02-QĐ/CB",
  articles: { "Điều 1. Lịch": "Chi bộ họp mỗi tháng. Đảng viên đi họp đúng giờ." },
}

const versionOf = async () =>
  (await holder.database.query<{ version: number }>("select version from corpus"))[0]!.version

describe("what is kept of a document", () => {
  it("is everything that was known of it", async () => {
    const id = await shelve(holder.database, {
      number: "12/2025/QĐ-UBND",
      file: "kho/a.docx",
      type: "Quyết định",
      issuer: "Ủy ban nhân dân xã",
      title: "Về cây xanh",
      side: "state",
      issuedOn: "2025-02-28",
      effectiveFrom: "2025-03-01",
      effectiveTo: null,
      audience: "members",
      kind: "sample",
      format: "docx",
      usedOcr: true,
      warnings: ["page 2 is doubtful"],
      articles: { "Điều 1. Cây": "Trồng cây." },
    })
    expect(await listDocuments(holder.database)).toEqual([
      {
        id,
        collection: "kho",
        file: "kho/a.docx",
        number: "12/2025/QĐ-UBND",
        type: "Quyết định",
        issuer: "Ủy ban nhân dân xã",
        title: "Về cây xanh",
        issued_on: "2025-02-28",
        effective_from: "2025-03-01",
        effective_to: null,
        audience: "members",
        unit: null,
        unit_name: null,
        kind: "sample",
        format: "docx",
        used_ocr: true,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        settings_sha256: "",
        sections: 1,
        replaced_by: null,
        replaced_on: null,
      },
    ])
  })

  it("its sections come back letter by letter, with path, page and clauses", async () => {
    const section: Section = {
      part: "Phụ lục I",
      path: ["Chương I, “QUY ĐỊNH” {chung}", 'Mục 1. "Phí"'],
      label: "Điều 3",
      heading: "Mức\tđóng",
      text: "Điều 3. Mức\tđóng\n1. Một {phần} \\ trăm\n2. Hai 🙂",
      page: 7,
      clauses: [{ kind: "clause", label: "khoản 1", start: 17, end: 37, parent: -1 }],
    }
    const id = await changeShelf(holder.database, async (queries) => {
      const documentId = await insertDraft(queries, { number: "1-QĐ/CB" })
      const indexed = indexSections([section, { ...section, page: null }], ["dong-1"])
      await insertSections(queries, { id: documentId, shelf: 0 }, 5, indexed, newTally())
      return documentId
    })
    const labels = await readLabels(holder.database, [id], EVERYBODY)
    expect(labels.map(({ ordinal }) => ordinal)).toEqual([5, 6])
    const [read] = await readSections(holder.database, [labels[0]!.id], EVERYBODY)
    expect(read).toMatchObject({ ...section, ref: "dong-1", ordinal: 5, documentId: id })
    expect((await readSections(holder.database, [labels[1]!.id], EVERYBODY))[0]).toMatchObject({
      page: null,
      ref: "",
    })
  })

  it("is found by place, by number in any spelling, and by its bytes", async () => {
    const id = await shelve(holder.database, { ...FEES, file: "a.txt", sha256: "abc" })
    await shelve(holder.database, { ...MEETINGS, file: "b.txt", collection: "kho khác" })
    const ids = (rows: readonly { id: number }[]) => rows.map((row) => row.id)
    expect(ids(await documentsOf(holder.database, "kho"))).toEqual([id])
    expect(ids(await documentsOf(holder.database, "kho", "a.txt"))).toEqual([id])
    expect(ids(await documentsOf(holder.database, "kho", "b.txt"))).toEqual([])
    expect(ids(await documentsCalled(holder.database, "1-qd-cb", "1-qd-cb"))).toEqual([id])
    expect(ids(await sameBytes(holder.database, "abc"))).toEqual([id])
    expect(ids(await sameBytes(holder.database, "abd"))).toEqual([])
  })
})

describe("taking a document off the shelf", () => {
  it("takes its words out of the counters exactly", async () => {
    await shelve(holder.database, FEES)
    const alone = await countersOf(holder.database)
    expect(alone.passages).toBe(2)
    const other = await shelve(holder.database, MEETINGS)
    expect((await countersOf(holder.database)).passages).toBe(3)
    await unshelve(holder.database, other)
    expect(await countersOf(holder.database)).toEqual(alone)
  })

  it("the last one leaves the counters of a shelf that never had any", async () => {
    const fresh = await countersOf(holder.database)
    const one = await shelve(holder.database, FEES)
    const two = await shelve(holder.database, MEETINGS)
    await unshelve(holder.database, one, two)
    expect(await countersOf(holder.database)).toEqual(fresh)
    expect(fresh).toEqual({ passages: 0, rows: [], postings: [] })
  })

  it("leaves nothing of it in any table", async () => {
    const id = await shelve(holder.database, { ...FEES, relations: [{ target: "02-QĐ/CB" }] })
    await unshelve(holder.database, id)
    for (const table of ["documents", "document_relations", "sections", "passages", "embeddings"]) {
      expect(await holder.database.query(`select from ${table}`)).toEqual([])
    }
  })

  it("nothing is removed when nothing is named", async () => {
    await shelve(holder.database, FEES)
    await deleteDocuments(holder.database, [])
    expect(await listDocuments(holder.database)).toHaveLength(1)
  })
})

describe("one change of the shelf", () => {
  it("replaces a document at once: before it the old words are found, after it the new", async () => {
    const old = await shelve(holder.database, FEES)
    const next = await changeShelf(holder.database, async (queries) => {
      await deleteDocuments(queries, [old])
      return insertDraft(queries, { ...FEES, articles: { "Điều 1. Mức": "Đảng viên trẻ đóng quỹ." } })
    })
    const found = async (words: string) =>
      (await searchFor(holder.database, words, { vectors: false })).hits.map((hit) => hit.documentId)
    expect(await found("nộp trước ngày mười")).toEqual([])
    expect(await found("đóng quỹ")).toEqual([next])
  })

  it("that fails in the middle leaves documents, words and counters as they were", async () => {
    const old = await shelve(holder.database, FEES)
    const before = { list: await listDocuments(holder.database), counters: await countersOf(holder.database) }
    const failing = changeShelf(holder.database, async (queries) => {
      await deleteDocuments(queries, [old])
      await insertDraft(queries, { ...MEETINGS, file: "x.txt" })
      throw new Error("the disk is full")
    })
    await expect(failing).rejects.toThrow("the disk is full")
    expect({
      list: await listDocuments(holder.database),
      counters: await countersOf(holder.database),
    }).toEqual(before)
    expect((await searchFor(holder.database, "đảng phí")).hits[0]!.documentId).toBe(old)
  })

  it("waits for another one, so that the counters of both are right", async () => {
    const other = await secondConnection(holder.database)
    const drafts = Array.from({ length: 6 }, (_, index) => ({ ...FEES, number: `${index + 1}-QĐ/CB` }))
    await Promise.all(drafts.map((draft, index) => shelve(index % 2 === 0 ? holder.database : other, draft)))
    await other.close()
    const { passages } = await countersOf(holder.database)
    expect(passages).toBe(12)
    const ids = (await listDocuments(holder.database)).map(({ id }) => id)
    await unshelve(holder.database, ...ids)
    expect(await countersOf(holder.database)).toEqual({ passages: 0, rows: [], postings: [] })
  })

  it("raises the number by which open pages know that something changed", async () => {
    const before = await versionOf()
    const id = await shelve(holder.database, FEES)
    const between = await versionOf()
    await unshelve(holder.database, id)
    expect([between > before, (await versionOf()) > between]).toEqual([true, true])
  })
})

describe("the original bytes of a file", () => {
  const bytes = Uint8Array.from([0, 255, 1, 128, 37])
  const original = { mediaType: mediaTypeOf("quy-dinh.PDF"), bytes }

  it("come back as they were brought, with their type", async () => {
    await keepOriginal(holder.database, "s1", original)
    expect(await readMediaType(holder.database, "s1")).toBe("application/pdf")
    expect(Uint8Array.from((await readOriginal(holder.database, "s1"))!)).toEqual(bytes)
    expect(await readOriginal(holder.database, "s2")).toBeUndefined()
    expect(await readMediaType(holder.database, "s2")).toBeUndefined()
  })

  it("are kept once for all documents made of them, and go with the last", async () => {
    const one = await shelve(holder.database, { ...FEES, sha256: "same", file: "a.pdf" })
    const two = await shelve(holder.database, {
      ...FEES,
      sha256: "same",
      file: "b.pdf",
      collection: "kho khác",
    })
    await keepOriginal(holder.database, "same", original)
    await keepOriginal(holder.database, "same", original)
    expect(await holder.database.query("select from originals")).toHaveLength(1)
    await unshelve(holder.database, one)
    expect(await readOriginal(holder.database, "same")).toBeDefined()
    await unshelve(holder.database, two)
    expect(await readOriginal(holder.database, "same")).toBeUndefined()
  })
})
