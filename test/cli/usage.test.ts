import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { z } from "zod"
import { readBatch } from "../../src/cli/batch.ts"
import type { Command } from "../../src/cli/command.ts"
import { askCommand } from "../../src/cli/commands/ask.ts"
import { chatCommand } from "../../src/cli/commands/chat.ts"
import { documentsCommand } from "../../src/cli/commands/documents.ts"
import { filesCommand } from "../../src/cli/commands/files.ts"
import { ingestCommand } from "../../src/cli/commands/ingest.ts"
import { questionsCommand } from "../../src/cli/commands/questions.ts"
import { removeCommand } from "../../src/cli/commands/remove.ts"
import { searchCommand } from "../../src/cli/commands/search.ts"
import { explain } from "../../src/core/explain.ts"
import { loadTexts } from "../../src/core/texts.ts"
import { freshDataFolder } from "../support/data-folder.ts"
import { chibo, chiboProgram } from "./program.ts"

// A program takes a second to start, several on a busy machine.
vi.setConfig({ testTimeout: 120_000 })
const texts = loadTexts()
let env: NodeJS.ProcessEnv
let data: Awaited<ReturnType<typeof freshDataFolder>>
beforeAll(async () => {
  data = await freshDataFolder()
  env = { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: data.path }
})
afterAll(() => data.delete())

describe("words that a command does not understand", () => {
  it.each<[string, Command, string[], string]>([
    ["no question", askCommand, [], texts("error-usage", { problem: 'ask "…" | ask --batch FILE.jsonl' })],
    ["an unknown option", documentsCommand, ["--jsn"], "Chưa gọi đúng lệnh: Unknown option '--jsn'"],
    ["an option without its value", chatCommand, ["--as"], "Chưa gọi đúng lệnh: "],
    ["an unknown role", askCommand, ["--as", "mayor", "có"], texts("error-ask-as", { value: "mayor" })],
    ["a role named like a part of every object", chatCommand, ["--as", "constructor"], "“constructor”"],
    ["no such day", askCommand, ["--on", "2025-02-30", "có"], texts("error-ask-on", { value: "2025-02-30" })],
    [
      "a day in another form",
      askCommand,
      ["--on", "1/2/2025", "có"],
      texts("error-ask-on", { value: "1/2/2025" }),
    ],
    [
      "no such audience",
      ingestCommand,
      [".", "--audience", "all"],
      texts("error-audience", { value: "all" }),
    ],
    ["no path", ingestCommand, ["--json"], "Chưa gọi đúng lệnh: ingest"],
    ["no number", removeCommand, ["--file", "a.txt"], "Chưa gọi đúng lệnh: remove"],
    ["no list", searchCommand, [], "Chưa gọi đúng lệnh: search"],
    ["a list and a question", searchCommand, ["--batch", "x", "có"], "Chưa gọi đúng lệnh: search"],
    ["none wanted", searchCommand, ["--batch", "x", "--k", "0"], "Chưa gọi đúng lệnh: --k"],
    ["half a one wanted", searchCommand, ["--batch", "x", "--k", "0.5"], "Chưa gọi đúng lệnh: --k"],
    ["no place to save", filesCommand, ["--save", "1"], "Chưa gọi đúng lệnh: files"],
    ["a place without a file", filesCommand, ["a.pdf"], "Chưa gọi đúng lệnh: files"],
    ["a file that is no number", filesCommand, ["--drop", "a.pdf"], "Chưa gọi đúng lệnh: files"],
    [
      "saving and deleting at once",
      filesCommand,
      ["--save", "1", "a", "--drop", "1"],
      "Chưa gọi đúng lệnh: files",
    ],
    ["an option of another command", questionsCommand, ["--batch", "x"], "Chưa gọi đúng lệnh: "],
  ])("%s: is told in Vietnamese before anything is opened", (_what, command, words, sentence) => {
    const slip = () => command(words)
    expect(slip).toThrow()
    try {
      slip()
    } catch (error) {
      expect(explain(texts, error as Error)).toContain(sentence)
    }
  })
})

describe("a list of questions", () => {
  const lines = async (path: string) => {
    const ids: number[] = []
    for await (const { id } of readBatch(path, z.object({ id: z.number() }))) ids.push(id)
    return ids
  }
  const list = (content: string) => {
    const path = join(data.path, "list.jsonl")
    writeFileSync(path, content)
    return path
  }

  it("may have blank lines, a mark at its beginning, and the line ends of any system", async () => {
    expect(await lines(list('\uFEFF{"id":1}\r\n\r\n  \n{"id":2}'))).toEqual([1, 2])
  })

  it.each(['{"id":1}\n{"id":"hai"}', '{"id":1}\n{"id":', '{"id":1}\nnull'])(
    "with a line that is none names it: %j",
    async (content) => {
      const path = list(content)
      await expect(lines(path)).rejects.toMatchObject({ code: "batch-line", details: { path, line: 2 } })
    },
  )

  it("that is not there is told by its name", async () => {
    const path = join(data.path, "none.jsonl")
    await expect(lines(path)).rejects.toMatchObject({ code: "path-missing", details: { path } })
  })
})

describe("the program", () => {
  it("knows an unknown command from its own, shows the help, and ends with 2", async () => {
    const { status, out, err } = await chibo(["constructor"], { env })
    expect([status, out]).toEqual([2, ""])
    expect(err).toBe(`${texts("cli-unknown-command", { command: "constructor" })}\n\n${texts("cli-help")}\n`)
  })

  it("ends with 2 when it was called wrongly, in the operator's own language", async () => {
    const words = ["ask", "--as", "mayor", "yes"]
    const { status, out, err } = await chibo(words, { env: { ...env, LOCALE: "en" } })
    expect([status, out]).toEqual([2, ""])
    expect(err).toBe(`${loadTexts("en")("error-ask-as", { value: "mayor" })}\n`)
  })

  it("names every command in its help", async () => {
    const { status, out } = await chibo(["--help"], { env })
    expect(status).toBe(0)
    for (const name of ["ingest", "documents", "remove", "ask", "search", "questions", "files", "chat"]) {
      expect(out).toContain(`-- ${name}`)
    }
  })

  it("tells that a path is not there in one sentence, and ends with 1", async () => {
    const sentence = texts("error-path-missing", { path: "/khong/co" })
    expect(await chibo(["ingest", "/khong/co"], { env })).toEqual({
      status: 1,
      out: "",
      err: `${sentence}\n`,
    })
  })

  it("tells what is wrong with the configuration as a list", async () => {
    const { status, err } = await chibo(["documents"], { env: { ...env, PORT: "x", LOCALE: "fr" } })
    expect(status).toBe(1)
    expect(err).toMatch(/^Cấu hình chưa đúng:\n\s*PORT: .*\n\s*LOCALE: .*\n$/)
  })

  it("tells that a database does not answer, without its password", async () => {
    const DATABASE_URL = "postgres://chibo:mat-khau@127.0.0.1:1/chibo"
    const { status, err } = await chibo(["documents"], { env: { ...env, DATABASE_URL } })
    expect([status, err]).toEqual([1, `${texts("error-database-unreachable")}\n`])
  })

  it("ends without a complaint when its reader has seen enough", async () => {
    const { status, err } = await chiboProgram([], { env, isRead: false })
    expect([status, err]).toEqual([1, ""])
  })
})
