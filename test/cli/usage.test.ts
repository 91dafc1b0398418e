import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import type { Command } from "../../src/cli/command.ts"
import { askCommand } from "../../src/cli/commands/ask.ts"
import { chatCommand } from "../../src/cli/commands/chat.ts"
import { documentsCommand } from "../../src/cli/commands/documents.ts"
import { ingestCommand } from "../../src/cli/commands/ingest.ts"
import { questionsCommand } from "../../src/cli/commands/questions.ts"
import { removeCommand } from "../../src/cli/commands/remove.ts"
import { searchCommand } from "../../src/cli/commands/search.ts"
import { explain } from "../../src/core/explain.ts"
import { loadTexts } from "../../src/core/texts.ts"
import { freshDataFolder } from "../support/data-folder.ts"
import { chibo } from "./program.ts"

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
    ["none wanted", searchCommand, ["--batch", "x", "--k", "0"], "Chưa gọi đúng lệnh: --k"],
    ["half a one wanted", searchCommand, ["--batch", "x", "--k", "0.5"], "Chưa gọi đúng lệnh: --k"],
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
    for (const name of ["ingest", "documents", "remove", "ask", "search", "questions", "chat"]) {
      expect(out).toContain(`-- ${name}`)
    }
  })

  it.each<[string, string[], string]>([
    ["a path", ["ingest", "/khong/co"], texts("error-path-missing", { path: "/khong/co" })],
    [
      "a list",
      ["ask", "--batch", "/khong/co.jsonl"],
      texts("error-path-missing", { path: "/khong/co.jsonl" }),
    ],
  ])("tells that %s is not there in one sentence, and ends with 1", async (_what, words, sentence) => {
    expect(await chibo(words, { env })).toEqual({ status: 1, out: "", err: `${sentence}\n` })
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
    const { status, err } = await chibo([], { env, isRead: false })
    expect([status, err]).toEqual([1, ""])
  })
})
