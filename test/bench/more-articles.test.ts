import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import type { Source } from "../../bench/retrieval/make-article.ts"
import { growArticles } from "../../bench/retrieval/more-articles.ts"
import { writeLines } from "../../bench/support/corpus.ts"
import { temporaryFolder } from "../../bench/support/temporary.ts"
import { syllables } from "../../src/core/text.ts"
import { wordsDigest } from "../../src/ingest/digest.ts"

const RIGHT = "đường ống dẫn nước sạch"
const SUBJECTS = {
  "Đề mục 1.1 Thanh niên":
    "đoàn viên thanh niên xung phong tình nguyện học nghề việc làm tập thể lao động rèn luyện",
  "Đề mục 2.4 Cấp nước":
    "cấp nước sinh hoạt đồng hồ trạm bơm giá tiêu thụ khách hàng hợp đồng dịch vụ chất lượng",
}

/** Sixteen articles of four documents about two subjects; the last one answers a question. */
function articles(): Source[] {
  return Object.entries(SUBJECTS).flatMap(([title, vocabulary], subject) =>
    Array.from({ length: 8 }, (_, index): Source => {
      const words = vocabulary.split(" ")
      const line = (from: number) =>
        Array.from({ length: 12 }, (_, step) => words[(from * 5 + step * (index + 1)) % words.length]).join(
          " ",
        )
      const isRight = subject === 1 && index === 7
      return {
        id: `${subject}-${index}`,
        number: `${subject + 1}${index % 2}/2020/NĐ-CP`,
        title,
        heading: `Điều ${index + 1}. ${line(index + 3)}`,
        text: isRight
          ? RIGHT
          : `1. ${line(index)}\n2. ${line(index + 1)} ${index + 10} ngày.\na) ${line(index + 2)}`,
      }
    }),
  )
}

async function grown(size: number, seed?: number): Promise<{ bytes: string; lines: Source[] }> {
  const folder = temporaryFolder()
  try {
    const file = join(folder.path, "articles.jsonl")
    const output = writeLines(file)
    for (const article of articles()) await output.write(article)
    await output.end()
    const target = join(folder.path, "grown.jsonl")
    await growArticles(file, { size, right: new Set(["1-7"]), seed }, target)
    const bytes = readFileSync(target, "utf8")
    const lines = bytes
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Source)
    return { bytes, lines }
  } finally {
    folder.delete()
  }
}

it("the file's articles come first, as they are, and made ones after them up to the size", async () => {
  const { lines } = await grown(100)
  expect(lines).toHaveLength(100)
  expect(lines.slice(0, 16)).toEqual(articles())
  expect(lines.slice(16).every(({ id }) => id.startsWith("made-"))).toBe(true)
  expect((await grown(10)).lines).toEqual(articles().slice(0, 10))
})

it("the same file, size and seed give the same bytes, another seed others", async () => {
  const { bytes } = await grown(60)
  expect((await grown(60)).bytes).toBe(bytes)
  expect((await grown(60, 2)).bytes).not.toBe(bytes)
})

it("no made article says what another one says, and none has another's id or the number of another document", async () => {
  const { lines } = await grown(200)
  const real = lines.slice(0, 16)
  const made = lines.slice(16)
  // The four documents of the test's own articles repeat no text.
  expect(new Set(lines.map(({ text }) => wordsDigest(text))).size).toBe(lines.length)
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
  const numbers = new Set(real.map(({ number }) => number))
  expect(made.some(({ number }) => numbers.has(number))).toBe(false)
  const documents = Map.groupBy(made, ({ number }) => number)
  for (const own of documents.values()) expect(new Set(own.map(({ title }) => title)).size).toBe(1)
})

it("a made article speaks of its subject in the subject's words, and borrows none from a right answer", async () => {
  const { lines } = await grown(200)
  const known = Object.values(SUBJECTS).map((vocabulary) => new Set(syllables(vocabulary)))
  for (const { text, title } of lines.slice(16)) {
    const own = known[title.includes("Thanh niên") ? 0 : 1]!
    const words = syllables(text).filter((word) => !/^\d+$|^a$/.test(word))
    expect(words.filter((word) => word !== "ngày" && !own.has(word))).toEqual([])
    expect(text).not.toContain("ống dẫn")
  }
})

it("nothing can be made of a file in which only right answers stand", async () => {
  const folder = temporaryFolder()
  try {
    const file = join(folder.path, "articles.jsonl")
    const output = writeLines(file)
    await output.write(articles()[0]!)
    await output.end()
    const growing = growArticles(file, { size: 5, right: new Set(["0-0"]) }, join(folder.path, "grown.jsonl"))
    await expect(growing).rejects.toThrow("nothing new can be made")
  } finally {
    folder.delete()
  }
})
