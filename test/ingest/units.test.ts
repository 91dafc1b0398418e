import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type Sight, sightOf } from "../../src/core/shelf.ts"
import type { Manifest, ManifestEntry } from "../../src/ingest/manifest.ts"
import type { IngestReport } from "../../src/ingest/report.ts"
import type { IngestOptions } from "../../src/ingest/run.ts"
import { listDocuments } from "../../src/storage/documents.ts"
import { countersOf, emptyShelf, searchFor } from "../storage/shelf.ts"
import { useDatabase } from "../support/database.ts"
import { makeFolder } from "../support/shelf.ts"
import { makeUnit } from "../support/units.ts"
import { documentText, FLOWERS, TREES } from "./document-text.ts"
import { useIngest } from "./use-ingest.ts"

const holder = useDatabase()
const readOnto = useIngest(holder)
let folder: ReturnType<typeof makeFolder>
let [ours, theirs] = [0, 0]

beforeEach(async () => {
  await emptyShelf(holder.database)
  folder = makeFolder({ "a.txt": documentText("01-QĐ/CB", TREES) })
  ours = await makeUnit(holder.database, "Chi bộ thôn Hạ")
  theirs = await makeUnit(holder.database, "Chi bộ thôn Thượng")
})
afterEach(() => folder.delete())

const read = (options: Partial<IngestOptions> = {}) => readOnto([folder.path], options)
const manifest = (...entries: ManifestEntry[]): Manifest => new Map(entries.map((one) => [one.file, one]))
const outcomes = (report: IngestReport) =>
  report.files.map(({ file, outcome, reason }) => `${file} ${outcome} ${reason}`.trim()).sort()
/** "a.txt of ours" for every document, "a.txt" for the whole organisation's. */
const onShelf = async () => {
  const names = new Map([
    [ours, " of ours"],
    [theirs, " of theirs"],
  ])
  const rows = await listDocuments(holder.database)
  return rows.map(({ file, unit }) => `${file}${unit === null ? "" : names.get(unit)}`).sort()
}
const membersOf = (unit: number) => sightOf("members", [{ unit, audience: "members" }])
const found = async (sight: Sight, words = "mỗi nhà trồng cây bằng lăng") =>
  (await searchFor(holder.database, words, { sight, vectors: false })).hits.length

describe("a file that is brought for a unit", () => {
  it("is there for the unit alone", async () => {
    const report = await read({ unit: ours, audience: "members" })
    expect(report.files[0]).toMatchObject({ outcome: "added", unit: ours, audience: "members" })
    expect(await found(membersOf(ours))).toBe(1)
    expect(await found(membersOf(theirs))).toBe(0)
    expect(await found(sightOf("committee"))).toBe(0)
    expect(outcomes(await read({ unit: ours, audience: "members" }))).toEqual(["a.txt unchanged"])
  })

  it("and then for another is there for both, from one folder or from two", async () => {
    await read({ unit: ours })
    expect(outcomes(await read({ unit: theirs }))).toEqual(["a.txt added"])
    expect(await onShelf()).toEqual(["a.txt of ours", "a.txt of theirs"])
    expect([await found(membersOf(ours)), await found(membersOf(theirs))]).toEqual([1, 1])
    expect(await found(sightOf("committee"))).toBe(0)
    for (const unit of [ours, theirs]) expect(outcomes(await read({ unit }))).toEqual(["a.txt unchanged"])
    const other = makeFolder({ "b.txt": documentText("01-QĐ/CB", TREES) })
    expect(outcomes(await readOnto([other.path], { unit: theirs }))).toEqual(["b.txt duplicate a.txt"])
    const third = await makeUnit(holder.database, "Chi bộ thôn Giữa")
    expect(outcomes(await readOnto([other.path], { unit: third }))).toEqual(["b.txt added"])
    expect(await found(membersOf(third))).toBe(1)
    other.delete()
  })

  it("need not be stored again when everybody sees it, but must be when only some of the organisation do", async () => {
    await read()
    const other = makeFolder({ "b.txt": documentText("01-QĐ/CB", TREES) })
    expect(outcomes(await readOnto([other.path], { unit: ours }))).toEqual(["b.txt duplicate a.txt"])
    await read({ audience: "members" })
    expect(outcomes(await readOnto([other.path], { unit: ours }))).toEqual(["b.txt added"])
    expect(await found(sightOf("public", [{ unit: ours, audience: "public" }]))).toBe(1)
    other.delete()
  })

  it("is taken from the whole organisation when it had been given to that, and the other way round", async () => {
    await read()
    expect(outcomes(await read({ unit: ours }))).toEqual(["a.txt changed"])
    expect([await found(sightOf("committee")), await found(membersOf(ours))]).toEqual([0, 1])
    await read({ unit: theirs })
    expect(outcomes(await read())).toEqual(["a.txt changed"])
    expect(await onShelf()).toEqual(["a.txt"])
    expect((await countersOf(holder.database)).passages).toBe(1)
  })

  it("and has changed is read again for the unit that it is brought for", async () => {
    await read({ unit: ours })
    await read({ unit: theirs })
    folder.put("a.txt", documentText("01-QĐ/CB", FLOWERS))
    expect(outcomes(await read({ unit: ours }))).toEqual(["a.txt changed"])
    const flowers = "luống hoa cúc"
    expect([await found(membersOf(ours), flowers), await found(membersOf(theirs), flowers)]).toEqual([1, 0])
    expect(outcomes(await read({ unit: theirs }))).toEqual(["a.txt changed"])
    expect(await found(membersOf(theirs), flowers)).toBe(1)
  })

  it("and is gone or has become secret leaves every unit", async () => {
    for (const unit of [ours, theirs]) await read({ unit })
    folder.put("a.txt", documentText("01-QĐ/CB", TREES, { mark: "MẬT" }))
    expect((await read({ unit: ours })).totals.refused).toBe(1)
    expect(await onShelf()).toEqual([])
    folder.put("a.txt", documentText("01-QĐ/CB", TREES))
    for (const unit of [ours, theirs]) await read({ unit })
    folder.put("b.txt", documentText("02-QĐ/CB", FLOWERS))
    folder.remove("a.txt")
    await read({ unit: ours })
    expect(await onShelf()).toEqual(["b.txt of ours"])
    expect((await countersOf(holder.database)).passages).toBe(1)
  })
})

describe("the manifest", () => {
  it("says of a file whose it is, against the run; a changed mind moves it", async () => {
    folder.put("b.txt", documentText("02-QĐ/CB", FLOWERS))
    const say = (unit: number | null) => manifest({ file: "a.txt", unit })
    await read({ unit: ours, manifest: say(theirs) })
    expect(await onShelf()).toEqual(["a.txt of theirs", "b.txt of ours"])
    expect(outcomes(await read({ unit: ours, manifest: say(ours) }))).toEqual([
      "a.txt changed",
      "b.txt unchanged",
    ])
    expect(await onShelf()).toEqual(["a.txt of ours", "b.txt of ours"])
    await read({ unit: ours, manifest: say(null) })
    expect(await onShelf()).toEqual(["a.txt", "b.txt of ours"])
  })

  it("that gives a file to one unit takes it from the others that had it", async () => {
    for (const unit of [ours, theirs]) await read({ unit })
    await read({ manifest: manifest({ file: "a.txt", unit: ours }) })
    expect(await onShelf()).toEqual(["a.txt of ours"])
    expect(outcomes(await read({ manifest: manifest({ file: "a.txt", unit: ours }) }))).toEqual([
      "a.txt unchanged",
    ])
  })
})

describe("a unit that is not there", () => {
  it.each([
    ["the run", { unit: 9999 }],
    ["the manifest", { manifest: manifest({ file: "a.txt", unit: 9999 }) }],
  ])("named by %s is told before anything is read", async (_who, options) => {
    await expect(read(options)).rejects.toMatchObject({ code: "unit-unknown", details: { unit: "9999" } })
    expect(await onShelf()).toEqual([])
  })
})

describe("a bulk file", () => {
  const line = (id: string, more: object = {}) =>
    JSON.stringify({ id, number: "5/2024/QH15", heading: `Điều ${id}. Cây`, text: "Cây bằng lăng.", ...more })

  it("of a unit keeps its hidden articles apart, and is there for each unit that it was brought for", async () => {
    folder.remove("a.txt")
    folder.put("luat.jsonl", `${line("1")}\n${line("2", { audience: "committee" })}\n`)
    for (const unit of [ours, theirs]) {
      const { files } = await read({ unit })
      expect(files[0]).toMatchObject({ outcome: "added", documents: 2, unit })
    }
    expect(await onShelf()).toEqual([
      "luat.jsonl of ours",
      "luat.jsonl of theirs",
      "luat.jsonl#committee of ours",
      "luat.jsonl#committee of theirs",
    ])
    expect([await found(membersOf(ours)), await found(sightOf("committee"))]).toEqual([1, 0])
    expect(await found(sightOf("public", [{ unit: theirs, audience: "committee" }]))).toBe(2)
    expect((await read({ unit: ours })).files[0]).toMatchObject({ outcome: "unchanged", documents: 2 })
  })
})
