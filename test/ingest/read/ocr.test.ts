import { createCanvas } from "@napi-rs/canvas"
import { afterAll, describe, expect, it } from "vitest"
import { checkSecrecy } from "../../../src/core/secrecy.ts"
import { createReader } from "../../../src/ingest/read/index.ts"
import { column, FONT, pdf, scan } from "../../support/pages.ts"

const pagesSeen: string[] = []
const reader = createReader({ ocrWorkers: 2, onPage: (page, of) => pagesSeen.push(`${page}/${of}`) })
afterAll(() => reader.close())

const LINES = [
  "Điều 2. Mỗi hộ gia đình cử một người dự họp thôn và chịu",
  "trách nhiệm truyền đạt lại nội dung cuộc họp cho cả nhà.",
  "Trưởng thôn ghi biên bản, đọc lại trước khi kết thúc họp.",
]
const syllablesOf = (text: string): Set<string> => new Set(text.match(/\p{L}+/gu))
/** The share of the written syllables that were recognised. */
const recognised = (text: string): number => {
  const wanted = syllablesOf(LINES.join(" "))
  const got = syllablesOf(text)
  return [...wanted].filter((syllable) => got.has(syllable)).length / wanted.size
}

describe.skipIf(FONT === undefined)("pictures of text (skipped without a font that has Vietnamese)", () => {
  it("are recognised in a photo", async () => {
    const photo = scan(column(60, 100, LINES)).toBuffer("image/jpeg", 90)
    const result = await reader.read(photo, "anh.jpg")
    expect(recognised(result.text)).toBeGreaterThan(0.9)
    expect(result).toMatchObject({ format: "image", usedOcr: true })
    expect(result.pages).toMatchObject([{ page: 1, source: "ocr", language: "vi", problem: "" }])
    expect(result.pages[0]!.confidence).toBeGreaterThan(70)
  }, 60_000)

  it("are recognised in a PNG that lies a little askew, and in a WebP", async () => {
    const askew = scan(column(90, 100, LINES), 2)
    expect(recognised((await reader.read(askew.toBuffer("image/png"), "a.png")).text)).toBeGreaterThan(0.9)
    expect(recognised((await reader.read(askew.toBuffer("image/webp"), "a.webp")).text)).toBeGreaterThan(0.9)
  }, 60_000)

  it("are recognised page by page where a PDF has no text layer", async () => {
    pagesSeen.length = 0
    const stamped = column(60, 40, ["Ký bởi: Ủy ban nhân dân xã Ví Dụ"])
    const bytes = pdf([
      column(60, 100, [...LINES, ...LINES]),
      scan(column(60, 100, LINES)),
      scan([]),
      stamped,
    ])
    const result = await reader.read(bytes, "quet.pdf")
    expect(result.pages.map(({ source, problem }) => `${source} ${problem}`.trim())).toEqual([
      "text",
      "ocr",
      "ocr empty",
      "text",
    ])
    expect(recognised(result.text.split("\f")[1]!)).toBeGreaterThan(0.9)
    expect(result.usedOcr).toBe(true)
    expect(pagesSeen.at(-1)).toBe("4/4")
  }, 60_000)

  it("give away a stamp that stands over readable text", async () => {
    const stamp = createCanvas(300, 120)
    const context = stamp.getContext("2d")
    context.strokeStyle = context.fillStyle = "#c00"
    context.lineWidth = 4
    context.strokeRect(4, 4, 292, 112)
    context.font = `bold 60px "${FONT}"`
    context.fillText("MẬT", 70, 82)
    const bytes = pdf([
      [...column(60, 200, [...LINES, ...LINES]), { x: 60, y: 60, picture: stamp, width: 90 }],
    ])
    const result = await reader.read(bytes, "bc.pdf")
    expect(result.text.split("\n")[0]).toBe("MẬT")
    expect(result.warnings).toEqual(["page 1: a mark stands in a picture only"])
    expect(checkSecrecy(result.text, "bc.pdf")).toEqual({ verdict: "refuse", mark: "MẬT" })
  }, 60_000)

  it("are refused when nothing can be seen on them", async () => {
    await expect(reader.read(scan([]).toBuffer("image/png"), "trang.png")).rejects.toMatchObject({
      code: "file-no-text",
    })
  }, 60_000)
})

describe("a picture that cannot be opened", () => {
  it("is refused by its size before it is decoded", async () => {
    const header = Buffer.alloc(64)
    Buffer.from("89504e470d0a1a0a0000000d49484452", "hex").copy(header)
    header.writeUInt32BE(60_000, 16)
    header.writeUInt32BE(60_000, 20)
    await expect(reader.read(header, "lon.png")).rejects.toMatchObject({ code: "file-too-large" })
  })

  it("is refused when it is broken", async () => {
    const header = Buffer.alloc(64)
    Buffer.from("89504e470d0a1a0a0000000d49484452", "hex").copy(header)
    header.writeUInt32BE(60, 16)
    header.writeUInt32BE(60, 20)
    await expect(reader.read(header, "hong.png")).rejects.toMatchObject({ code: "file-corrupt" })
  })
})
