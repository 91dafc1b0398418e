import { type ChildProcess, spawn } from "node:child_process"
import { on, once } from "node:events"
import { existsSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { text } from "node:stream/consumers"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import type { MailboxEntry } from "../src/channels/web/mailbox.ts"
import { readConfig } from "../src/config.ts"
import { asError } from "../src/core/errors.ts"
import { explain } from "../src/core/explain.ts"
import { loadTexts } from "../src/core/texts.ts"
import { startService } from "../src/service.ts"
import { startFakeTelegram } from "../src/simulators/telegram/index.ts"
import { openDatabase } from "../src/storage/database.ts"
import { listDocuments } from "../src/storage/documents.ts"
import { visit } from "./channels/web/visitor.ts"
import { chiboProgram } from "./cli/program.ts"
import { documentText } from "./ingest/document-text.ts"
import { freshDataFolder } from "./support/data-folder.ts"
import { LYING_SETTINGS } from "./support/lies.ts"
import { makeFolder } from "./support/shelf.ts"

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
const MAIN = join(import.meta.dirname, "../src/main.ts")
const texts = loadTexts()
const knowledge = makeFolder({
  "manifest.json": JSON.stringify({ documents: [{ file: "kin.txt", audience: "committee" }] }),
  "cay.txt": documentText("01-QĐ/CB", { "Điều 1. Cây": "1. Mỗi nhà trồng một cây bằng lăng." }),
  "kin.txt": documentText("02-QĐ/CB", { "Điều 1. Kín": "1. Đồng chí phó bí thư giữ chìa khóa vườn ươm." }),
  "rong.txt": "",
})
const words = makeFolder({
  "tu.csv": "người dân nói,văn bản viết\ncây hoa tím,cây bằng lăng\nxe ba gác\n",
})
let data: Awaited<ReturnType<typeof freshDataFolder>>
let env: NodeJS.ProcessEnv

beforeAll(async () => {
  data = await freshDataFolder()
  env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
    PORT: "0",
    DATA_DIR: data.path,
    KNOWLEDGE_DIR: knowledge.path,
    GLOSSARY_FILE: join(words.path, "tu.csv"),
    ...LYING_SETTINGS,
  }
})
afterAll(() => {
  data.delete()
  knowledge.delete()
  words.delete()
})

/** The service as a process; `said` is what it has written so far. */
interface Service {
  readonly process: ChildProcess
  readonly url: string
  readonly said: string[]
  readonly complaints: Promise<string>
  stop(signal: NodeJS.Signals): Promise<number | null>
}

async function start(more: NodeJS.ProcessEnv = {}): Promise<Service> {
  const child = spawn(process.execPath, ["--liftoff-only", MAIN], {
    env: { ...env, ...more },
    stdio: ["ignore", "pipe", "pipe"],
  })
  const complaints = text(child.stderr)
  const said: string[] = []
  const lines = createInterface({ input: child.stdout })
  lines.on("line", (line) => said.push(line))
  for await (const [line] of on(lines, "line", { close: ["close"] })) {
    const url = /http:\/\/[\d.]+:\d+/.exec(line as string)?.[0]
    if (url === undefined) continue
    const stop = async (signal: NodeJS.Signals) => {
      child.kill(signal)
      if (child.exitCode === null) await once(child, "exit")
      return child.exitCode
    }
    return { process: child, url, said, complaints, stop }
  }
  throw new Error(`the service did not start: ${await complaints}`)
}

describe("the service", () => {
  let service: Service
  beforeAll(async () => {
    service = await start()
  })
  afterAll(async () => {
    if (service.process.exitCode === null) await service.stop("SIGKILL")
  })

  it("reads its folder, says what it left out and why, and where the browser finds it", () => {
    const said = service.said.join("\n")
    expect(said).toContain(texts("start-shelf", { documents: 2, sections: 2 }))
    expect(said).toContain(texts("start-left-out", { file: "rong.txt", reason: texts("error-file-empty") }))
    expect(said).toContain(
      texts("glossary-line", {
        file: join(words.path, "tu.csv"),
        line: 3,
        problem: texts("glossary-problem-one-column"),
        words: "xe ba gác",
      }),
    )
    expect(said.match(/http:\/\//g)).toHaveLength(1)
  })

  it("is healthy", async () => {
    const response = await fetch(`${service.url}/healthz`)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      ok: true,
      engine: "embedded",
      waiting: 0,
      oldest: null,
      channels: [expect.objectContaining({ channel: "web", problem: null, waiting: 0, unread: 0 })],
      model: LYING_SETTINGS.CHAT_MODEL && expect.objectContaining({ isAllowed: true }),
    })
  })

  it("answers a question that the page sends, on the page's event stream", async () => {
    const visitor = await visit(service.url)
    const events = await visitor.events()
    await events.until("ready")
    const posted = await visitor.post({ id: "m1", text: "mỗi nhà trồng một cây hoa tím" })
    expect(posted.status).toBe(202)
    const entries: MailboxEntry[] = []
    while (entries.at(-1)?.from !== "chibo") {
      const { event, data: json } = await events.next()
      if (event === "message") entries.push(JSON.parse(json) as MailboxEntry)
    }
    await events.close()
    expect(entries.map(({ from }) => from)).toEqual(["person", "chibo"])
    expect(entries[1]!.message.parts[0]).toMatchObject({
      kind: "quote",
      text: expect.stringContaining("Mỗi nhà trồng một cây bằng lăng."),
      source: expect.stringContaining("01-QĐ/CB"),
    })
  })

  it("gives each part that a visitor plays what that part may see", async () => {
    const shownTo = async (persona: string) => {
      const visitor = await visit(service.url, persona)
      const events = await visitor.events()
      await events.until("ready")
      await visitor.post({ id: "k1", text: "ai giữ chìa khóa vườn ươm" })
      let shown = ""
      while (!shown.includes('"from":"chibo"')) shown += (await events.next()).data
      await events.close()
      return shown
    }
    expect(await shownTo("secretary")).toContain("02-QĐ/CB")
    expect(await shownTo("citizen")).not.toContain("02-QĐ/CB")
  })

  it("keeps the command line out of its data folder while it runs", async () => {
    const file = join(data.path, "chibo.pid")
    const details = { folder: data.path, process: service.process.pid!, file }
    expect(await chiboProgram(["documents"], { env })).toEqual({
      status: 1,
      out: "",
      err: `${texts("error-data-folder-in-use", details)}\n`,
    })
  })

  it("ends in order when asked to, though a page is open, and leaves its folder to others", async () => {
    const visitor = await visit(service.url)
    const events = await visitor.events()
    await events.until("ready")
    expect(await service.stop("SIGTERM")).toBe(0)
    await events.ended()
    expect(await service.complaints).toBe("")
    expect(service.said.at(-1)).toBe(texts("start-stopping"))
    expect(existsSync(join(data.path, "chibo.pid"))).toBe(false)
    const database = await openDatabase({ engine: "embedded", folder: data.path })
    expect((await listDocuments(database)).map(({ file }) => file)).toEqual(["cay.txt", "kin.txt"])
    expect(await database.query("select from inbox where done_at is null")).toEqual([])
    await database.close()
  })

  it("starts again after it was killed, and shows the visitor's talk", async () => {
    const first = await start({ KNOWLEDGE_DIR: "" })
    const visitor = await visit(first.url)
    await visitor.post({ id: "m1", text: "xin chào" })
    expect(await first.stop("SIGKILL")).toBeNull()
    const second = await start({ KNOWLEDGE_DIR: "" })
    const response = await fetch(`${second.url}/chat/citizen/events`, {
      headers: { cookie: `chibo_session=${visitor.session}` },
    })
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    let shown = ""
    while (!shown.includes('"from":"chibo"')) shown += (await reader.read()).value ?? ""
    expect(shown).toContain("xin chào")
    await reader.cancel()
    expect(await second.stop("SIGINT")).toBe(0)
  })
})

describe("a service that cannot start", () => {
  it("says everything that is wrong with its configuration, and ends with status 1", async () => {
    const child = spawn(process.execPath, ["--liftoff-only", MAIN], {
      env: { ...env, PORT: "ngoài", WEB_CHAT: "maybe", DATABASE_URL: "mysql://u:bi-mat@h/d" },
      stdio: ["ignore", "ignore", "pipe"],
    })
    const [err] = await Promise.all([text(child.stderr), once(child, "exit")])
    expect(child.exitCode).toBe(1)
    expect(err).toMatch(/^Cấu hình chưa đúng:\n/)
    for (const name of ["PORT", "WEB_CHAT", "DATABASE_URL"]) expect(err).toContain(`${name}: `)
    expect(err).not.toContain("bi-mat")
  })

  /** What the operator reads. */
  async function failure(more: NodeJS.ProcessEnv): Promise<string> {
    const started = startService(readConfig({ ...env, LOG_LEVEL: "silent", ...more }))
    const error = await started.then(
      (service) => service.stop().then(() => new Error("it started")),
      (error: unknown) => asError(error),
    )
    expect(existsSync(join(data.path, "chibo.pid"))).toBe(false)
    return explain(texts, error)
  }

  it("says that no channel is on, instead of serving nobody", async () => {
    const said = await failure({ WEB_CHAT: "off", KNOWLEDGE_DIR: "" })
    expect(said).toMatch(/^Cấu hình chưa đúng:\n/)
    expect(said).toContain("WEB_CHAT: ")
  })

  it("says that a platform refuses its token, without a word of it, and gives its data folder back", async () => {
    const fake = await startFakeTelegram()
    const settings = {
      TELEGRAM_BOT_TOKEN: "7001:bi-mat",
      TELEGRAM_API_ROOT: fake.url,
      ORGANISATION: "Chi bộ mẫu",
      KNOWLEDGE_DIR: "",
    }
    expect(await failure(settings)).toBe(texts("error-channel-refused", { channel: "telegram" }))
    await fake.stop()
  })

  it("says that its port is taken, though everything before it went well", async () => {
    const other = createServer().listen(0, "127.0.0.1")
    await once(other, "listening")
    const { port } = other.address() as AddressInfo
    const said = await failure({ PORT: String(port), KNOWLEDGE_DIR: "" })
    other.close()
    expect(said).toBe(texts("error-port-busy", { port }))
  })

  it("says that its folder of documents is not there, and gives its data folder back", async () => {
    const missing = join(knowledge.path, "không có")
    expect(await failure({ KNOWLEDGE_DIR: missing })).toBe(texts("error-path-missing", { path: missing }))
  })
})
