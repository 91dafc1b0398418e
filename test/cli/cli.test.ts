import { join } from "node:path"
import { afterAll, describe, expect, it, vi } from "vitest"
import { loadTexts } from "../../src/core/texts.ts"
import { documentText } from "../ingest/document-text.ts"
import { useDatabase } from "../support/database.ts"
import { makeFolder } from "../support/shelf.ts"
import { chibo, type Ended, jsonLines } from "./program.ts"

// A program takes a second to start, several on a busy machine.
vi.setConfig({ testTimeout: 120_000 })
const texts = loadTexts()
const files = makeFolder({
  "cay.txt": documentText("01-QĐ/CB", {
    "Điều 1. Trồng cây": "1. Mỗi nhà trồng một cây bằng lăng.\n2. Cây trồng vào tháng hai âm lịch.",
    "Điều 2. Tưới cây": "1. Cây mới trồng phải tưới hai ngày một lần.",
  }),
  "kin/phan-cong.txt": documentText("02-QĐ/CB", {
    "Điều 1. Phân công": "1. Đồng chí phó bí thư giữ chìa khóa vườn ươm.",
  }),
  "thon-ben/hoa.txt": documentText("04-QĐ/CB", { "Điều 1. Hoa": "1. Bản của thôn bên." }),
  "thon-ta/hoa.txt": documentText("04-QĐ/CB", { "Điều 1. Hoa": "1. Bản của thôn ta." }),
  "mat.txt": documentText("03-QĐ/CB", { "Điều 1. Việc": "1. Việc kín." }, { mark: "MẬT" }),
  "rong.txt": "",
})
const lists = makeFolder({
  "manifest.json": JSON.stringify({ documents: [{ file: "kin/phan-cong.txt", audience: "committee" }] }),
  "questions.jsonl": [
    { id: 1, question: "mỗi nhà trồng một cây bằng lăng" },
    { id: "hai", question: "ai giữ chìa khóa vườn ươm" },
    { id: "ba", question: "ai giữ chìa khóa vườn ươm", as: "committee" },
    { id: "bốn", question: "" },
    { id: "năm" },
  ]
    .map((line) => JSON.stringify(line))
    .join("\r\n"),
})
const holder = useDatabase()
const env = { PATH: process.env.PATH, HOME: process.env.HOME }
const run = (...words: string[]): Promise<Ended> => chibo(words, { env, database: holder.database })
const ingest = (...words: string[]) =>
  run("ingest", files.path, "--manifest", join(lists.path, "manifest.json"), ...words)

afterAll(() => {
  for (const folder of [files, lists]) folder.delete()
})

describe("ingest", () => {
  it("tells of each file what became of it and why, then the totals; status 1 when something was left out", async () => {
    const { status, out, err } = await ingest()
    expect(err).toBe("")
    expect(status).toBe(1)
    const lines = out.split("\n")
    expect(lines).toContain(`${texts("cli-outcome-added")}  cay.txt`)
    expect(lines).toContain(`${texts("cli-outcome-refused")}  mat.txt`)
    expect(lines).toContain(`    ${texts("error-secret-refused", { mark: "MẬT" })}`)
    expect(lines).toContain(`    ${texts("error-file-empty")}`)
    expect(out).toContain("01-QĐ/CB")
    expect(out).toContain(texts("cli-audience-committee"))
    expect(out).toContain(texts("cli-report-audience"))
    expect(out).not.toContain("Việc kín")
  })

  it("with --json says the same in one line", async () => {
    const { status, out } = await ingest("--json")
    expect(status).toBe(1)
    const [report, ...more] = jsonLines(out)
    expect(more).toEqual([])
    expect(report).toMatchObject({
      totals: { added: 0, unchanged: 4, refused: 1, failed: 1 },
      documents: 4,
      sections: 5,
    })
    expect(report!.files).toHaveLength(6)
  })
})

describe("documents", () => {
  it("lists what is on the shelf", async () => {
    const { status, out } = await run("documents")
    expect(status).toBe(0)
    expect(out).toContain(texts("cli-documents-total", { count: 4 }))
    expect(out).toMatch(/01-QĐ\/CB · .* · 2 điều\/mục · công khai · cay\.txt/)
  })
})

describe("ask", () => {
  it("answers one question with the words of a document and where they stand", async () => {
    const { status, out, err } = await run("ask", "mỗi nhà trồng một cây bằng lăng")
    expect([status, err]).toEqual([0, ""])
    expect(out).toContain("Mỗi nhà trồng một cây bằng lăng")
    expect(out).toContain("01-QĐ/CB")
  })

  it("with --json gives outcome, text, citations and time", async () => {
    const { out } = await run("ask", "--json", "--on", "2026-11-21", "mỗi nhà", "trồng một cây bằng lăng")
    const [answer, ...more] = jsonLines(out)
    expect(more).toEqual([])
    expect(Object.keys(answer!).sort()).toEqual(["citations", "ms", "outcome", "text"])
    expect(answer).toMatchObject({ outcome: "answered", ms: expect.any(Number) })
    const [citation] = answer!.citations as Record<string, unknown>[]
    expect(citation).toMatchObject({
      number: "01-QĐ/CB",
      title: expect.any(String),
      file: "cay.txt",
      locator: "Điều 1 khoản 1",
      quote: expect.stringContaining("Mỗi nhà trồng một cây bằng lăng."),
    })
    expect([true, false, null]).toContain(citation!.in_force)
    expect(answer!.text).toContain(citation!.quote)
  })

  it("with --batch answers line by line, each for its own role, up to a line that is no question", async () => {
    const { status, out, err } = await run("ask", "--batch", join(lists.path, "questions.jsonl"))
    const answers = jsonLines(out)
    expect(answers.map(({ id }) => id)).toEqual([1, "hai", "ba", "bốn"])
    expect(answers[0]).toMatchObject({ outcome: "answered" })
    expect(JSON.stringify(answers[1])).not.toContain("02-QĐ/CB")
    expect(answers[1]).toMatchObject({ citations: [] })
    expect(answers[2]).toMatchObject({ outcome: "answered", citations: [{ number: "02-QĐ/CB" }] })
    expect(answers[3]).toMatchObject({ citations: [] })
    expect(status).toBe(1)
    expect(err).toContain("questions.jsonl, dòng 5: question")
  })
})

describe("remove", () => {
  it("takes off nothing while several could be meant, and the one whose file is named", async () => {
    const refused = await run("remove", "4 qđ/cb")
    expect([refused.status, refused.out]).toEqual([1, ""])
    for (const file of ["thon-ben/hoa.txt", "thon-ta/hoa.txt"]) expect(refused.err).toContain(file)
    const removed = await run("remove", "4 qđ/cb", "--file", "thon-ben/hoa.txt")
    expect(removed.out).toBe(`${texts("cli-removed", { name: "04-QĐ/CB", file: "thon-ben/hoa.txt" })}\n`)
    const left = jsonLines((await run("documents", "--json")).out)
    expect(left.map(({ file }) => file)).toEqual(["cay.txt", "kin/phan-cong.txt", "thon-ta/hoa.txt"])
    expect(left[0]).toMatchObject({ number: "01-QĐ/CB", audience: "public", sections: 2, replaced_by: null })
    expect(Object.keys(left[0]!)).not.toContain("settings_sha256")
  })
})
