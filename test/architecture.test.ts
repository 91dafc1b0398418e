import { globSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { describe, expect, it } from "vitest"

const ROOT = join(import.meta.dirname, "..")
const SRC = join(ROOT, "src")

/** For each part of the program: what it may import besides itself. `type:` means types only. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: [],
  calendar: ["core"],
  channels: ["core"],
  storage: ["core"],
  models: ["core", "retrieval"],
  http: ["core", "ics", "storage"],
  ics: ["core"],
  inbox: ["core", "storage"],
  outbox: ["core", "storage"],
  ingest: ["core", "storage", "sheets", "retrieval"],
  print: ["core"],
  features: ["core", "storage", "ics", "print", "sheets", "roster", "understand", "retrieval", "wording"],
  retrieval: ["core"],
  sheets: ["core"],
  roster: ["core", "sheets"],
  simulators: ["core"],
  understand: ["core"],
  wording: ["core"],
}
// These put the parts together and may see all of them.
const ROOTS = [
  "main.ts",
  "service.ts",
  "bounded-model.ts",
  "compose.ts",
  "config.ts",
  "config-channels.ts",
  "config-chat.ts",
  "config-embeddings.ts",
  "connect.ts",
  "conversation.ts",
  "groups.ts",
  "first-contact.ts",
  "keep-meaning.ts",
  "keys.ts",
  "limits.ts",
  "query-vectors.ts",
  "receive-files.ts",
  "receive-photo.ts",
  "recurring.ts",
  "reminding.ts",
  "retention.ts",
  "router.ts",
  "sample-cell.ts",
  "standings.ts",
  "tidying.ts",
  "worded.ts",
  "wording-model.ts",
  "cli",
  "simulate",
]

/** Packages that only one folder may know. */
const PACKAGE_HOME: Readonly<Record<string, string>> = {
  pg: "storage",
  "@electric-sql/pglite": "storage",
  grammy: "channels/telegram",
  hono: "",
  openai: "models",
  "qrcode-generator": "print",
  // Also the rules by which meetings come again.
  "ical.js": "ics",
  "@langchain/openai": "models",
  "@huggingface/transformers": "models/onnx",
}

interface Import {
  readonly from: string
  readonly to: string
}

const files = globSync("**/*.ts", { cwd: SRC }).filter((file) => !file.startsWith("channels/web/page/"))

function importsOf(file: string): Import[] {
  const code = readFileSync(join(SRC, file), "utf8")
  return [...code.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => ({
    from: file,
    to: match[1]!,
  }))
}

const partOf = (file: string) => file.split("/")[0]!
const imports = files.flatMap(importsOf)
const ours = imports
  .filter(({ to }) => to.startsWith("."))
  .map(({ from, to }) => ({ from, to: relative(SRC, join(SRC, dirname(from), to)) }))

describe("the arrows between folders", () => {
  it("sees the code at all", () => {
    expect(ours.length).toBeGreaterThan(100)
  })

  it("every folder imports only what it may", () => {
    const wrong = ours.filter(({ from, to }) => {
      const part = partOf(from)
      if (ROOTS.includes(part) || partOf(to) === part) return false
      return !(ALLOWED[part] ?? []).includes(partOf(to))
    })
    expect(wrong).toEqual([])
  })

  it("nothing imports the places that put the parts together, except each other", () => {
    const wrong = ours.filter(({ from, to }) => ROOTS.includes(partOf(to)) && !ROOTS.includes(partOf(from)))
    expect(wrong).toEqual([])
  })

  it("a channel knows no other channel", () => {
    const channelOf = (file: string) => file.match(/^channels\/([^/]+)\//)?.[1]
    const wrong = ours.filter(({ from, to }) => {
      const [one, other] = [channelOf(from), channelOf(to)]
      return one !== undefined && other !== undefined && one !== other
    })
    expect(wrong).toEqual([])
  })

  it("platform packages stay in their folder", () => {
    const wrong = imports.filter(({ from, to }) => {
      const home = Object.entries(PACKAGE_HOME).find(
        ([name]) => to === name || to.startsWith(`${name}/`),
      )?.[1]
      return (
        home !== undefined && !from.startsWith(home) && !(to === "ical.js" && from === "core/recurrence.ts")
      )
    })
    expect(wrong).toEqual([])
  })
})

describe("house rules that a machine can read", () => {
  const code = (file: string) => readFileSync(join(SRC, file), "utf8")

  it("only config.ts reads the environment", () => {
    expect(files.filter((file) => file !== "config.ts" && /process\.env/.test(code(file)))).toEqual([])
  })

  it("only core/clock.ts reads the machine's time", () => {
    const wrong = files.filter(
      (file) => file !== "core/clock.ts" && /Date\.now\(\)|new Date\(\)/.test(code(file)),
    )
    expect(wrong).toEqual([])
  })

  it("SQL stands in storage only", () => {
    const sql = /\.query(?:<[^(]*>)?\(\s*[`"']\s*(?:select|insert|update|delete|with)\b/i
    const wrong = files.filter((file) => partOf(file) !== "storage" && sql.test(code(file)))
    expect(wrong).toEqual([])
  })

  it("no file is longer than 400 lines", () => {
    const all = globSync(["src/**/*.ts", "test/**/*.ts", "bench/**/*.ts"], { cwd: ROOT })
    const long = all.filter((file) => readFileSync(join(ROOT, file), "utf8").split("\n").length > 401)
    expect(long).toEqual([])
  })
})
