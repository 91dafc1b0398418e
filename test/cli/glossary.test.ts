import { join } from "node:path"
import { afterAll, expect, it } from "vitest"
import { loadTexts } from "../../src/core/texts.ts"
import { makeFolder } from "../support/shelf.ts"
import { chibo, jsonLines } from "./program.ts"

const texts = loadTexts()
const env = { PATH: process.env.PATH, DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" }
const tables = makeFolder({
  "dung.csv": "người dân nói;văn bản viết\nsổ đỏ;giấy chứng nhận quyền sử dụng đất\n",
  "sai.csv": "sổ đỏ;giấy chứng nhận quyền sử dụng đất\nbằng lái;\n",
})
afterAll(() => tables.delete())
const path = (name: string) => join(tables.path, name)

it("says that a table of words is right, though no database answers", async () => {
  const { status, out, err } = await chibo(["glossary", path("dung.csv")], { env })
  expect([status, err]).toEqual([0, ""])
  expect(out).toBe(`${texts("glossary-read", { file: path("dung.csv"), entries: 1, problems: 0 })}\n`)
})

it("says which lines of the office's own table are wrong, and fails", async () => {
  const { status, out } = await chibo(["glossary"], { env: { ...env, GLOSSARY_FILE: path("sai.csv") } })
  expect(status).toBe(1)
  expect(out).toContain(texts("glossary-problem-one-column"))
  expect(out).toContain("dòng 2 bị bỏ qua")
  const { out: json } = await chibo(["glossary", path("sai.csv"), "--json"], { env })
  expect(jsonLines(json)).toEqual([
    {
      file: path("sai.csv"),
      entries: [{ said: "sổ đỏ", written: "giấy chứng nhận quyền sử dụng đất" }],
      problems: [expect.stringContaining("dòng 2")],
    },
  ])
})

it("says how to have one where there is none, and that a file is not there", async () => {
  expect((await chibo(["glossary"], { env })).out).toBe(`${texts("glossary-none")}\n`)
  const missing = await chibo(["glossary", path("khong-co.csv")], { env })
  expect(missing.status).toBe(1)
  expect(missing.out).toContain(texts("error-path-missing", { path: path("khong-co.csv") }))
})
