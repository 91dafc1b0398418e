import { afterAll, beforeAll, expect, it, vi } from "vitest"
import { documentText } from "../ingest/document-text.ts"
import { freshDataFolder } from "../support/data-folder.ts"
import { makeFolder } from "../support/shelf.ts"
import { chibo, chiboProgram, jsonLines } from "./program.ts"

// A program takes a second to start, several on a busy machine.
vi.setConfig({ testTimeout: 120_000 })
const files = makeFolder({
  "cay.txt": documentText("01-QĐ/CB", {
    "Điều 1. Trồng cây": "1. Mỗi nhà trồng một cây bằng lăng.",
    "Điều 2. Tưới cây": "1. Cây mới trồng phải tưới hai ngày một lần.",
  }),
})
let env: NodeJS.ProcessEnv
let data: Awaited<ReturnType<typeof freshDataFolder>>

beforeAll(async () => {
  data = await freshDataFolder()
  env = { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: data.path }
})
afterAll(() => {
  for (const folder of [data, files]) folder.delete()
})

it("finds from one command to the next what its data folder holds, and reads queries from standard input", async () => {
  expect(await chibo(["ingest", files.path], { env })).toMatchObject({ status: 0, err: "" })
  const input = '{"id": "a", "query": "tưới cây mới trồng"}\n\n{"id": "b", "query": "bằng lăng"}\n'
  const { status, out, err } = await chiboProgram(["search", "--batch", "-", "--k", "1"], { env, input })
  expect([status, err]).toEqual([0, ""])
  const score = expect.any(Number)
  expect(jsonLines(out)).toEqual([
    { id: "a", hits: [{ ref: "01-QĐ/CB#Điều 2", score }], ms: expect.any(Number) },
    { id: "b", hits: [{ ref: "01-QĐ/CB#Điều 1", score }], ms: expect.any(Number) },
  ])
})

it("passes on a question without an answer by its typed number, and the operator reads it", async () => {
  const talk = await chiboProgram(["chat"], { env, input: "giá vé tàu hỏa đi Lào Cai\n1\n1\nthoat\n" })
  expect(talk.status).toBe(0)
  const code = /HD-\d\d-[2-9A-Z]{9}/.exec(talk.out)?.[0]
  expect(code).toBeDefined()
  expect(jsonLines((await chibo(["questions", "--json"], { env })).out)).toEqual([
    {
      code,
      question: "giá vé tàu hỏa đi Lào Cai",
      unit: null,
      desk: null,
      receivedOn: expect.any(String),
      answerBy: expect.any(String),
    },
  ])
})
