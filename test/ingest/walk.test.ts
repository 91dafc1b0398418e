import { symlinkSync } from "node:fs"
import { basename, join } from "node:path"
import { afterEach, describe, expect, it } from "vitest"
import { findFiles } from "../../src/ingest/walk.ts"
import { makeFolder } from "../support/shelf.ts"

const made: ReturnType<typeof makeFolder>[] = []
const folderOf = (files: Record<string, string>) => {
  const folder = makeFolder(files)
  made.push(folder)
  return folder
}
afterEach(() => {
  for (const folder of made.splice(0)) folder.delete()
})

describe("the files of a folder", () => {
  it("are all below it, in order, with their size and forward slashes", async () => {
    const { path } = folderOf({ "b.txt": "bb", "a/z.pdf": "z", "a/b/c.docx": "" })
    const found = await findFiles(path)
    expect(found).toMatchObject({ collection: path, whole: true })
    expect(found.files.map(({ file, bytes }) => [file, bytes])).toEqual([
      ["a/b/c.docx", 0],
      ["a/z.pdf", 1],
      ["b.txt", 2],
    ])
    expect(found.files[0]!.absolute).toBe(join(path, "a/b/c.docx"))
  })

  it("are without what describes the folder, what is hidden and what programs leave behind", async () => {
    const { path } = folderOf({
      "README.md": "",
      "manifest.json": "",
      "questions-dev.json": "",
      "Thumbs.db": "",
      "~$quy-dinh.docx": "",
      ".hidden.txt": "",
      ".git/config.txt": "",
      "a/.cache/b.txt": "",
      "a/readme.txt": "",
      "quy-dinh.docx": "",
      "data.json": "",
    })
    expect((await findFiles(path)).files.map(({ file }) => file)).toEqual(["data.json", "quy-dinh.docx"])
  })

  it("are found though the folder itself is hidden", async () => {
    const { path } = folderOf({ ".kho/a.txt": "a" })
    expect((await findFiles(join(path, ".kho"))).files.map(({ file }) => file)).toEqual(["a.txt"])
  })

  it("have composed names, whatever system made them", async () => {
    const { path } = folderOf({ ["Nghị quyết.txt".normalize("NFD")]: "" })
    const [file] = (await findFiles(path)).files
    expect(file!.file).toBe("Nghị quyết.txt".normalize("NFC"))
  })

  it("are not those that links lead to", async () => {
    const secret = folderOf({ "secret.txt": "s" })
    const { path } = folderOf({ "a.txt": "a" })
    symlinkSync(join(secret.path, "secret.txt"), join(path, "link.txt"))
    symlinkSync(secret.path, join(path, "linked"))
    symlinkSync(path, join(path, "round"))
    expect((await findFiles(path)).files.map(({ file }) => file)).toEqual(["a.txt"])
  })

  it("are none in an empty folder", async () => {
    expect((await findFiles(folderOf({}).path)).files).toEqual([])
  })

  it("belong to the name that the caller gives them", async () => {
    const { path } = folderOf({ "a.txt": "" })
    const found = await findFiles(path, "knowledge")
    expect([found.collection, found.files[0]!.collection]).toEqual(["knowledge", "knowledge"])
  })
})

describe("a single file", () => {
  it("belongs to its folder, as if the folder had been read, but does not stand for it", async () => {
    const { path } = folderOf({ "a.txt": "abc", "b.txt": "" })
    expect(await findFiles(join(path, "a.txt"))).toEqual({
      collection: path,
      whole: false,
      files: [{ collection: path, file: "a.txt", absolute: join(path, "a.txt"), bytes: 3 }],
    })
  })
})

describe("a path that leads nowhere", () => {
  it("is told as it was given", async () => {
    const { path } = folderOf({})
    const missing = join(path, "không có")
    await expect(findFiles(missing)).rejects.toMatchObject({
      code: "path-missing",
      details: { path: missing },
    })
    expect(basename(missing)).toBe("không có")
  })
})
