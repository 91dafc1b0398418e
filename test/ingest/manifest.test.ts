import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { fullDate, readManifest } from "../../src/ingest/manifest.ts"
import { makeFolder } from "../support/shelf.ts"

const folder = makeFolder()
afterAll(() => folder.delete())
const path = join(folder.path, "manifest.json")
const read = (content: unknown) => {
  folder.put("manifest.json", typeof content === "string" ? content : JSON.stringify(content))
  return readManifest(path)
}
const one = (entry: object) => read({ documents: [{ file: "a.pdf", ...entry }] })

describe("a manifest", () => {
  it("is known by the files that it names; fields of other programs are left alone", async () => {
    const manifest = await read({
      description: "…",
      documents: [
        { file: "a.pdf", number: "1-QĐ/CB", effective: null, audience: "members", colour: "đỏ" },
        { file: "sâu/b.docx", replaces: ["2-QĐ/CB"], kind: "sample" },
      ],
    })
    expect([...manifest.keys()]).toEqual(["a.pdf", "sâu/b.docx"])
    expect(manifest.get("a.pdf")).toEqual({
      file: "a.pdf",
      number: "1-QĐ/CB",
      effective: null,
      audience: "members",
    })
  })

  it("finds its files whatever system wrote their names, and whatever mark begins it", async () => {
    const json = JSON.stringify({ documents: [{ file: "Nghị quyết.pdf".normalize("NFD") }] })
    expect([...(await read(`\uFEFF${json}`)).keys()]).toEqual(["Nghị quyết.pdf"])
  })

  it.each(["2025", "2025-08", "2025-08-31", null])("takes the date %s", async (date) => {
    expect((await one({ date })).get("a.pdf")!.date).toBe(date)
  })

  it.each<[string, object, string]>([
    ["a day that no calendar has", { date: "2025-02-30" }, "date"],
    ["a day in another form", { effective: "1/8/2025" }, "effective"],
    ["an audience that does not exist", { audience: "everybody" }, "audience"],
    ["a kind that does not exist", { kind: "copy" }, "kind"],
    ["one number where a list belongs", { replaces: "1-QĐ/CB" }, "replaces"],
    ["an empty file name", { file: "" }, "file"],
  ])("with %s is refused, and the place is told", async (_what, entry, field) => {
    await expect(one(entry)).rejects.toMatchObject({
      code: "manifest-unreadable",
      details: { path, problem: expect.stringContaining(`documents.0.${field}`) },
    })
  })

  it("that is no JSON, has no list, or is not there, is told", async () => {
    await expect(read("{documents")).rejects.toMatchObject({ code: "manifest-unreadable" })
    await expect(read({ files: [] })).rejects.toMatchObject({ code: "manifest-unreadable" })
    const missing = join(folder.path, "none.json")
    await expect(readManifest(missing)).rejects.toMatchObject({
      code: "path-missing",
      details: { path: missing },
    })
  })
})

describe("a date of the manifest", () => {
  it("names a day only when it is whole", () => {
    expect(["2025-08-31", "2025-08", "2025", null, undefined].map(fullDate)).toEqual([
      "2025-08-31",
      null,
      null,
      null,
      null,
    ])
  })
})
