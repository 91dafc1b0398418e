import { deflateRawSync } from "node:zlib"
import { afterAll, describe, expect, it } from "vitest"
import { createReader } from "../../../src/ingest/read/index.ts"
import { docx, p, xlsx } from "../../support/office.ts"
import { ole } from "../../support/ole.ts"
import { zip } from "../../support/zip.ts"

const reader = createReader({ limits: { fileMb: 1 } })
afterAll(() => reader.close())

const PDF = Buffer.from("%PDF-1.4\n%EOF")
const word = docx(p("Chi bộ họp thường kỳ mỗi tháng một lần."))

describe("a file that is not what its name says", () => {
  it.each([
    ["bao-cao.docx", PDF, "docx", "pdf"],
    ["bao-cao.pdf", Buffer.from("MZ\u0090\u0000\u0003", "latin1"), "pdf", "exe"],
    ["bao-cao.pdf", Buffer.from("chỉ là chữ"), "pdf", "text"],
    ["bao-cao.doc", word, "doc", "zip"],
    ["bao-cao.doc", Buffer.from("{\\rtf1 abc}"), "doc", "rtf"],
    ["bao-cao.docx", xlsx({ A: "" }), "docx", "xlsx"],
    ["so-lieu.xlsx", word, "xlsx", "docx"],
    ["so-lieu.xlsx", ole({ Workbook: Buffer.alloc(0) }), "xlsx", "xls"],
    ["ghi-chu.txt", Buffer.from("<!DOCTYPE html><html><p>a</p></html>"), "txt", "html"],
    ["anh.png", Buffer.from("GIF89a"), "image", "gif"],
    ["nen.docx", zip([{ name: "a.txt", content: "a" }]), "docx", "zip"],
  ])("is refused: %s", async (name, bytes, expected, found) => {
    await expect(reader.read(bytes, name)).rejects.toMatchObject({
      code: "file-wrong-extension",
      details: { name, expected, found },
    })
  })

  it("is not refused when only the kind of picture differs, but this one is broken", async () => {
    const broken = Buffer.from([0xff, 0xd8, 0xff, 0xd9])
    await expect(reader.read(broken, "anh.png")).rejects.toMatchObject({ code: "file-corrupt" })
  })
})

describe("a file that cannot be taken in", () => {
  it.each([
    ["cu.xls", ole({ Workbook: Buffer.alloc(0) }), "xls"],
    ["mo.odt", zip([{ name: "mimetype", content: "x" }]), "odt"],
    ["mau.rtf", Buffer.from("{\\rtf1 abc}"), "rtf"],
    ["quet.tif", Buffer.from("II*\u0000"), "tif"],
    ["khong-duoi", Buffer.from("{\\rtf1 abc}"), "rtf"],
  ])("is named unsupported: %s", async (name, bytes, found) => {
    await expect(reader.read(bytes, name)).rejects.toMatchObject({
      code: "file-unsupported",
      details: { name, found },
    })
  })

  it("is empty", async () => {
    await expect(reader.read(new Uint8Array(), "a.txt")).rejects.toMatchObject({ code: "file-empty" })
  })

  it("has nothing but spaces in it", async () => {
    await expect(reader.read(Buffer.from(" \n\t\n"), "a.txt")).rejects.toMatchObject({ code: "file-no-text" })
  })

  it("is larger than the limit", async () => {
    await expect(reader.read(Buffer.alloc(1024 * 1024 + 1, "a"), "a.txt")).rejects.toMatchObject({
      code: "file-too-large",
      details: { limitMb: 1 },
    })
  })

  it.each(["a.docx", "a.xlsx"])("is encrypted: %s", async (name) => {
    const bytes = ole({ EncryptionInfo: Buffer.alloc(8), EncryptedPackage: Buffer.alloc(8) })
    await expect(reader.read(bytes, name)).rejects.toMatchObject({ code: "file-encrypted" })
  })

  it("is an encrypted Word 97 file", async () => {
    const header = Buffer.alloc(1024)
    header.writeUInt16LE(0xa5ec, 0)
    header.writeUInt16LE(0x0100, 0x0a)
    const bytes = ole({ WordDocument: header, "0Table": Buffer.alloc(8) })
    await expect(reader.read(bytes, "a.doc")).rejects.toMatchObject({ code: "file-encrypted" })
  })

  it("is an encrypted zip", async () => {
    const bytes = zip([{ name: "word/document.xml", content: "x", flags: 1 }])
    await expect(reader.read(bytes, "a.docx")).rejects.toMatchObject({ code: "file-encrypted" })
  })

  it("carries macros", async () => {
    const hidden = docx(p("a"), {}, [{ name: "word/vbaProject.bin", content: "x" }])
    const old = ole({ WordDocument: Buffer.alloc(8), Macros: Buffer.alloc(8) })
    await expect(reader.read(hidden, "a.docx")).rejects.toMatchObject({ code: "file-macro" })
    await expect(reader.read(word, "a.docm")).rejects.toMatchObject({ code: "file-macro" })
    await expect(reader.read(old, "a.doc")).rejects.toMatchObject({ code: "file-macro" })
  })

  it("is a broken archive", async () => {
    const half = word.subarray(0, word.length / 2)
    await expect(reader.read(half, "a.docx")).rejects.toMatchObject({ code: "file-corrupt" })
  })
})

describe("an archive made to fill the memory", () => {
  const bomb = (name: string, bytes: Buffer) =>
    expect(reader.read(bytes, name)).rejects.toMatchObject({ code: "file-zip-bomb" })
  const zeros = Buffer.alloc(8 * 1024 * 1024)

  it("is refused for what its directory admits", async () => {
    expect(deflateRawSync(zeros).length).toBeLessThan(zeros.length / 200)
    await bomb("a.docx", docx(p("a"), {}, [{ name: "word/media/a.bin", content: zeros }]))
  })

  it("is refused when its directory lies", async () => {
    const bytes = docx(p("a"), {}, [{ name: "word/a.bin", content: zeros, claimedSize: 100 }])
    await expect(reader.read(bytes, "a.docx")).rejects.toMatchObject({ code: "file-corrupt" })
  })

  it("is refused for the sum of its parts", async () => {
    const small = createReader({ limits: { zipMb: 1 } })
    const noise = Buffer.from(Array.from({ length: 700_000 }, (_, at) => (at * at * 31) % 251))
    const bytes = docx(p("a"), {}, [
      { name: "a.bin", content: noise },
      { name: "b.bin", content: noise },
    ])
    await expect(small.read(bytes, "a.docx")).rejects.toMatchObject({ code: "file-zip-bomb" })
    await small.close()
  })

  it("is refused for too many parts or archives inside", async () => {
    const many = Array.from({ length: 2001 }, (_, at) => ({ name: `word/${at}.txt`, content: "" }))
    await bomb("a.docx", docx(p("a"), {}, many))
    await bomb("a.docx", docx(p("a"), {}, [{ name: "word/embeddings/a.zip", content: "x" }]))
  })

  it("is refused when its XML declares entities", async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:numbering>&b;</w:numbering>'
    const bytes = docx(p("a"), { "numbering.xml": laughs })
    await expect(reader.read(bytes, "a.docx")).rejects.toMatchObject({ code: "file-corrupt" })
  })
})
