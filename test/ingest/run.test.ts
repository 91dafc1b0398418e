import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Audience } from "../../src/core/document.ts"
import type { Manifest, ManifestEntry } from "../../src/ingest/manifest.ts"
import type { Reader } from "../../src/ingest/read/index.ts"
import type { IngestReport } from "../../src/ingest/report.ts"
import { listDocuments } from "../../src/storage/documents.ts"
import { countersOf, emptyShelf, searchFor } from "../storage/shelf.ts"
import { useDatabase } from "../support/database.ts"
import { makeFolder } from "../support/shelf.ts"
import { documentText, FLOWERS, TREES } from "./document-text.ts"
import { useIngest } from "./use-ingest.ts"

const holder = useDatabase()
const readOnto = useIngest(holder)
let folder: ReturnType<typeof makeFolder>

beforeEach(async () => {
  await emptyShelf(holder.database)
  folder = makeFolder()
})
afterEach(() => folder.delete())

const read = (options: { audience?: Audience; manifest?: Manifest; path?: string } = {}) =>
  readOnto([options.path ?? folder.path], options)
const manifest = (...entries: ManifestEntry[]): Manifest => new Map(entries.map((one) => [one.file, one]))
/** "trees.txt added", and the code of the reason where there is one. */
const outcomes = (report: IngestReport) =>
  report.files.map(({ file, outcome, reason }) => `${file} ${outcome} ${reason}`.trim()).sort()
const onShelf = async () => (await listDocuments(holder.database)).map(({ file }) => file)
const found = async (words: string, audience: Audience = "committee") => {
  const files = new Map((await listDocuments(holder.database)).map(({ id, file }) => [id, file]))
  const { hits } = await searchFor(holder.database, words, { audience, vectors: false })
  return hits.map((hit) => files.get(hit.documentId))
}

describe("reading a folder", () => {
  it("puts its documents on the shelf, with what they say about themselves", async () => {
    folder.put("trees.txt", documentText("01-QĐ/CB", TREES))
    folder.put("sâu/hoa.md", documentText("02-QĐ/CB", FLOWERS, { title: "về trồng hoa" }))
    const report = await read({ audience: "members" })
    expect(outcomes(report)).toEqual(["sâu/hoa.md added", "trees.txt added"])
    expect(report).toMatchObject({ documents: 2, sections: 2, totals: { added: 2, failed: 0 } })
    expect(await listDocuments(holder.database)).toMatchObject([
      {
        file: "sâu/hoa.md",
        number: "02-QĐ/CB",
        audience: "members",
        format: "md",
        kind: "original",
        sections: 1,
      },
      { file: "trees.txt", number: "01-QĐ/CB", type: "Quy định", issued_on: "2026-01-05", format: "txt" },
    ])
    expect(await found("cây bằng lăng")).toEqual(["trees.txt"])
  })

  it("a second time finds everything unchanged and changes nothing", async () => {
    folder.put("trees.txt", documentText("01-QĐ/CB", TREES))
    await read()
    const before = await listDocuments(holder.database)
    const report = await read()
    expect(outcomes(report)).toEqual(["trees.txt unchanged"])
    expect(report.files[0]).toMatchObject({ number: "01-QĐ/CB", sections: 1, audience: "public" })
    expect(await listDocuments(holder.database)).toEqual(before)
  })

  it("reads a changed file again: the old words are gone, and the counters know only the new", async () => {
    folder.put("a.txt", documentText("01-QĐ/CB", FLOWERS))
    await read()
    const fresh = await countersOf(holder.database)
    await emptyShelf(holder.database)
    folder.put("a.txt", documentText("01-QĐ/CB", TREES))
    await read()
    folder.put("a.txt", documentText("01-QĐ/CB", FLOWERS))
    expect(outcomes(await read())).toEqual(["a.txt changed"])
    expect(await found("bằng lăng")).toEqual([])
    expect(await found("luống hoa cúc")).toEqual(["a.txt"])
    expect(await countersOf(holder.database)).toEqual(fresh)
  })

  it("reads a file again when what was decided about it has changed", async () => {
    folder.put("a.txt", documentText("01-QĐ/CB", TREES))
    await read()
    expect(outcomes(await read({ audience: "committee" }))).toEqual(["a.txt changed"])
    expect(await found("bằng lăng", "public")).toEqual([])
    const entry = manifest({ file: "a.txt", title: "Tên khác" })
    expect(outcomes(await read({ audience: "committee", manifest: entry }))).toEqual(["a.txt changed"])
    expect(outcomes(await read({ audience: "committee", manifest: entry }))).toEqual(["a.txt unchanged"])
  })

  it("takes the same bytes once, and says where they already are", async () => {
    folder.put("a.txt", documentText("01-QĐ/CB", TREES))
    folder.put("b.txt", documentText("01-QĐ/CB", TREES))
    expect(outcomes(await read())).toEqual(["a.txt added", "b.txt duplicate a.txt"])
    expect(await onShelf()).toEqual(["a.txt"])
    expect(outcomes(await read())).toEqual(["a.txt unchanged", "b.txt duplicate a.txt"])
  })

  it("takes the same bytes again for those who could not see them", async () => {
    folder.put("a.txt", documentText("01-QĐ/CB", TREES))
    folder.put("b.txt", documentText("01-QĐ/CB", TREES))
    const entry = manifest({ file: "a.txt", audience: "committee" })
    expect(outcomes(await read({ manifest: entry }))).toEqual(["a.txt added", "b.txt added"])
    expect(await found("bằng lăng", "public")).toHaveLength(1)
    expect(outcomes(await read({ manifest: entry }))).toEqual(["a.txt unchanged", "b.txt unchanged"])
  })
})

describe("files that go away", () => {
  it("take their documents with them", async () => {
    folder.put("a.txt", documentText("01-QĐ/CB", TREES))
    folder.put("b.txt", documentText("02-QĐ/CB", FLOWERS))
    await read()
    folder.remove("a.txt")
    const report = await read()
    expect(outcomes(report)).toEqual(["a.txt removed", "b.txt unchanged"])
    expect(report.totals.removed).toBe(1)
    expect(await found("bằng lăng")).toEqual([])
    expect((await countersOf(holder.database)).passages).toBe(1)
  })

  it("all at once are taken for a disk that is not there", async () => {
    folder.put("a.txt", documentText("01-QĐ/CB", TREES))
    await read()
    folder.remove("a.txt")
    expect(outcomes(await read())).toEqual([])
    expect(await onShelf()).toEqual(["a.txt"])
  })

  it("are not looked for when only one file was named", async () => {
    folder.put("a.txt", documentText("01-QĐ/CB", TREES))
    folder.put("b.txt", documentText("02-QĐ/CB", FLOWERS))
    await read()
    folder.remove("b.txt")
    expect(outcomes(await read({ path: `${folder.path}/a.txt` }))).toEqual(["a.txt unchanged"])
    expect(await onShelf()).toEqual(["a.txt", "b.txt"])
  })

  it("and come back under another name stay on the shelf", async () => {
    folder.put("cũ.txt", documentText("01-QĐ/CB", TREES))
    await read()
    folder.remove("cũ.txt")
    folder.put("mới/tên.txt", documentText("01-QĐ/CB", TREES))
    expect(outcomes(await read())).toEqual(["cũ.txt removed", "mới/tên.txt added"])
    expect(await onShelf()).toEqual(["mới/tên.txt"])
    expect(await found("bằng lăng")).toEqual(["mới/tên.txt"])
    expect(outcomes(await read())).toEqual(["mới/tên.txt unchanged"])
  })

  it("leave a copy of themselves to take their place", async () => {
    folder.put("a.txt", documentText("01-QĐ/CB", TREES))
    folder.put("b.txt", documentText("01-QĐ/CB", TREES))
    await read()
    folder.remove("a.txt")
    expect(outcomes(await read())).toEqual(["a.txt removed", "b.txt added"])
    expect(await onShelf()).toEqual(["b.txt"])
  })

  it("of one folder do not touch another one's", async () => {
    const other = makeFolder({ "a.txt": documentText("03-QĐ/CB", FLOWERS) })
    folder.put("a.txt", documentText("01-QĐ/CB", TREES))
    folder.put("b.txt", documentText("02-QĐ/CB", TREES))
    await readOnto([folder.path, other.path])
    folder.remove("a.txt")
    await read()
    expect((await onShelf()).sort()).toEqual(["a.txt", "b.txt"])
    expect(await found("hoa cúc")).toEqual(["a.txt"])
    other.delete()
  })
})

describe("files that cannot be taken in", () => {
  it("are told with the reason, and the others go on", async () => {
    folder.put("1-empty.txt", "")
    folder.put("2-program.pdf", "MZ\u0000 this is no PDF at all")
    folder.put("3-table.xyz", "chữ")
    folder.put("4-good.txt", documentText("01-QĐ/CB", TREES))
    const report = await read()
    expect(report.totals).toMatchObject({ added: 1, failed: 3 })
    for (const file of report.files.slice(0, 3)) {
      expect(file).toMatchObject({ outcome: "failed", reason: expect.stringMatching(/^file-/), sections: 0 })
    }
    expect(await onShelf()).toEqual(["4-good.txt"])
  })

  it("leave the state before on the shelf when they could be read once", async () => {
    folder.put("a.txt", documentText("01-QĐ/CB", TREES))
    await read()
    const before = await listDocuments(holder.database)
    folder.put("a.txt", "")
    expect(outcomes(await read())).toEqual(["a.txt failed file-empty"])
    expect(await listDocuments(holder.database)).toEqual(before)
    expect(await found("bằng lăng")).toEqual(["a.txt"])
  })

  it("secret papers are refused and nothing of them is stored", async () => {
    folder.put("a.txt", documentText("01-QĐ/CB", TREES, { mark: "MẬT" }))
    const report = await read()
    expect(outcomes(report)).toEqual(["a.txt refused secret-refused"])
    expect(report.files[0]!.details).toEqual({ mark: "MẬT" })
    expect(report.totals).toMatchObject({ refused: 1, failed: 0 })
    for (const table of ["documents", "sections", "passages", "originals"]) {
      expect(await holder.database.query(`select from ${table}`)).toEqual([])
    }
  })

  it("a file that has become secret, or a draft, leaves the shelf", async () => {
    for (const mark of ["TỐI MẬT", "DỰ THẢO"]) {
      folder.put("a.txt", documentText("01-QĐ/CB", TREES))
      await read()
      folder.put("a.txt", documentText("01-QĐ/CB", TREES, { mark }))
      expect((await read()).totals.refused).toBe(1)
      expect(await onShelf()).toEqual([])
      expect(await holder.database.query("select from originals")).toEqual([])
      expect(await countersOf(holder.database)).toEqual({ passages: 0, rows: [], postings: [] })
    }
  })
})

describe("the manifest", () => {
  it("wins over what the text says, field by field", async () => {
    folder.put("a.txt", documentText("01-QĐ/CB", TREES))
    const entry: ManifestEntry = {
      file: "a.txt",
      number: "77-QĐ/CB",
      title: "Quy định có tên",
      date: "2025-02-03",
      effective: "2025-03",
      audience: "committee",
      kind: "note",
      official_url: "https://example.vn/77",
    }
    await read({ manifest: manifest(entry) })
    expect(await listDocuments(holder.database)).toMatchObject([
      {
        number: "77-QĐ/CB",
        type: "Quy định",
        title: "Quy định có tên",
        issued_on: "2025-02-03",
        effective_from: null,
        audience: "committee",
        kind: "note",
      },
    ])
    expect(await found("bằng lăng", "members")).toEqual([])
  })

  it("that names a file which is not there says so: its document would get the default audience", async () => {
    folder.put("a.txt", documentText("01-QĐ/CB", TREES))
    const report = await read({ manifest: manifest({ file: "A.txt", audience: "committee" }) })
    expect(report.unusedEntries).toEqual(["A.txt"])
    expect((await read({ manifest: manifest({ file: "a.txt" }) })).unusedEntries).toEqual([])
  })

  it("is about one file; the others keep the audience of the run", async () => {
    folder.put("a.txt", documentText("01-QĐ/CB", TREES))
    folder.put("b.txt", documentText("02-QĐ/CB", FLOWERS))
    await read({ audience: "members", manifest: manifest({ file: "a.txt", audience: "public" }) })
    expect(await listDocuments(holder.database)).toMatchObject([
      { audience: "public" },
      { audience: "members" },
    ])
  })

  it("says which documents a file replaces, in whatever order they come", async () => {
    const issuer = "Chi bộ thôn Bằng Lăng"
    folder.put("a-new.txt", documentText("05-QĐ/CB", TREES, { day: "07 tháng 7 năm 2026" }))
    folder.put("b-old.txt", documentText("01-QĐ/CB", FLOWERS))
    const entries = manifest(
      { file: "a-new.txt", issuer, replaces: ["01 QĐ/CB"] },
      { file: "b-old.txt", issuer },
    )
    await read({ manifest: entries })
    expect(await listDocuments(holder.database)).toMatchObject([
      { file: "a-new.txt", replaced_by: null },
      { file: "b-old.txt", replaced_by: "05-QĐ/CB", replaced_on: "2026-07-07" },
    ])
  })

  it("makes a whole replacement of what the text replaces only in part", async () => {
    const words = "Quy định này có hiệu lực từ ngày ký; thay thế khoản 1 Điều 2 Quy định số 01-QĐ/CB."
    folder.put("a-new.txt", documentText("05-QĐ/CB", { ...TREES, "Điều 2. Hiệu lực": words }))
    folder.put("b-old.txt", documentText("01-QĐ/CB", FLOWERS, { day: "05 tháng 01 năm 2025" }))
    await read()
    expect((await listDocuments(holder.database))[1]).toMatchObject({ replaced_by: null })
    await read({ manifest: manifest({ file: "a-new.txt", replaces: ["01-QĐ/CB"] }) })
    expect((await listDocuments(holder.database))[1]).toMatchObject({ replaced_by: "05-QĐ/CB" })
  })
})

describe("many small files", () => {
  beforeEach(() => {
    for (let index = 0; index < 60; index++) {
      folder.put(`${String(index).padStart(3, "0")}.txt`, documentText(`${index + 1}-QĐ/CB`, TREES))
    }
  })

  it("are read one after the other, each stored before the next is opened", async () => {
    const progress: number[] = []
    const stored: number[] = []
    let open = 0
    let most = 0
    const watched =
      ({ read }: Reader): Reader["read"] =>
      async (...file) => {
        most = Math.max(most, ++open)
        stored.push((await onShelf()).length)
        return read(...file).finally(() => open--)
      }
    const report = await readOnto(
      [folder.path],
      { onProgress: ({ index, of }) => void progress.push(index, of) },
      (deps) => ({ ...deps, reader: { ...deps.reader, read: watched(deps.reader) } }),
    )
    const count = Array.from({ length: 60 }, (_, index) => index)
    expect(progress).toEqual(count.flatMap((index) => [index, 60]))
    expect(stored).toEqual(count)
    expect(most).toBe(1)
    expect(report.totals.added).toBe(60)
    expect((await countersOf(holder.database)).passages).toBe(60)
    expect((await read()).totals).toMatchObject({ unchanged: 60, added: 0, changed: 0 })
  })
})
