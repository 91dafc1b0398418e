import { join, resolve } from "node:path"
import { describe, expect, it } from "vitest"
import { readConfig } from "../src/config.ts"
import { channelSettings } from "../src/config-channels.ts"
import { chatSettings } from "../src/config-chat.ts"
import { AppError } from "../src/core/errors.ts"
import { explain } from "../src/core/explain.ts"
import { KEPT_DAYS } from "../src/core/retention.ts"
import { loadTexts } from "../src/core/texts.ts"

const ROOT = join(import.meta.dirname, "..")
const SECRET = "mat-khau-khong-lo"
const ORGANISATION = "Chi bộ mẫu"
const CHANNEL_SETTINGS = [
  ...Object.keys(channelSettings),
  ...Object.keys(chatSettings),
  "SECRET_KEY",
  "METRICS_TOKEN",
  "ORGANISATION",
  "QUIET_HOURS",
  "NOTICES_A_DAY",
  "LIMIT_PERSON",
  "LIMIT_UNIT",
  "LIMIT_PROCESS",
  "GROUP_CHATS",
  "RETENTION_DAYS",
  "HOLIDAYS_FILE",
  "GLOSSARY_FILE",
  "ANSWER_CAUTION",
]
const OA = { ZALO_OA_APP_ID: "41200", ZALO_OA_APP_SECRET: "bi-mat-app", ZALO_OA_SECRET_KEY: "bi-mat-oa" }

function problemsOf(environment: NodeJS.ProcessEnv): string[] {
  try {
    readConfig(environment)
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
    expect((error as AppError).code).toBe("config")
    return (error as AppError).message.split("\n")
  }
  return []
}

describe("with nothing set", () => {
  it("everything runs on this machine, without any server or key", () => {
    expect(readConfig({})).toEqual({
      database: { engine: "embedded", folder: resolve("data") },
      knowledge: join(ROOT, "knowledge"),
      host: "127.0.0.1",
      port: 8686,
      webChat: true,
      channels: { telegram: null, zaloBot: null, zaloOa: null },
      rates: {},
      publicUrl: null,
      secretKey: null,
      metricsToken: null,
      organisation: null,
      reception: null,
      quietHours: { from: 21 * 60 + 30, to: 6 * 60 + 45 },
      noticesADay: 3,
      limits: {
        person: { burst: 20, perMinute: 10 },
        unit: { burst: 300, perMinute: 120 },
        process: { burst: 6000, perMinute: 3000 },
      },
      groups: "officers",
      open311: false,
      retention: KEPT_DAYS,
      holidaysFile: null,
      glossaryFile: null,
      caution: "usual",
      logLevel: "warn",
      locale: "vi",
      ocrWorkers: 2,
      embeddings: null,
      embeddingsKey: undefined,
      chat: null,
    })
  })

  it("a blank value is the same as none, with or without spaces", () => {
    const names = [
      "DATA_DIR",
      "DATABASE_URL",
      "HOST",
      "PORT",
      "WEB_CHAT",
      "LOG_LEVEL",
      "LOCALE",
      "OCR_WORKERS",
    ]
    const more = [
      ...["URL", "MODEL", "DIMENSIONS", "API_KEY", "FOLDER", "POOLING", "QUERY_PREFIX", "PASSAGE_PREFIX"].map(
        (name) => `EMBEDDINGS_${name}`,
      ),
      ...CHANNEL_SETTINGS,
    ]
    for (const blank of ["", "  ", "\r"]) {
      const environment = Object.fromEntries([...names, ...more].map((name) => [name, blank]))
      expect(readConfig(environment)).toEqual(readConfig({}))
    }
  })

  it("an empty KNOWLEDGE_DIR reads no folder", () => {
    expect(readConfig({ KNOWLEDGE_DIR: "" }).knowledge).toBeNull()
  })
})

describe("what is set", () => {
  it("a database server takes the place of the data folder", () => {
    const url = "postgresql://chibo@db.example/chibo"
    expect(readConfig({ DATABASE_URL: url, DATA_DIR: "/srv/data" }).database).toEqual({
      engine: "server",
      url,
    })
  })

  it("folders are made absolute", () => {
    const config = readConfig({ DATA_DIR: "var/x", KNOWLEDGE_DIR: "kho" })
    expect(config.database).toEqual({ engine: "embedded", folder: resolve("var/x") })
    expect(config.knowledge).toBe(resolve("kho"))
  })

  it("spaces and line ends around a value are not part of it", () => {
    expect(readConfig({ PORT: "8080\r", HOST: " 0.0.0.0 ", LOCALE: "en " })).toMatchObject({
      port: 8080,
      host: "0.0.0.0",
      locale: "en",
    })
  })

  it("an embedding server needs its address and its model", () => {
    const both = { EMBEDDINGS_URL: "http://127.0.0.1:11434/v1", EMBEDDINGS_MODEL: "bge-m3" }
    expect(readConfig(both).embeddings).toEqual({
      kind: "server",
      url: both.EMBEDDINGS_URL,
      model: "bge-m3",
      dimensions: 1024,
      prefixes: {},
    })
    for (const name of ["EMBEDDINGS_URL", "EMBEDDINGS_MODEL"] as const) {
      expect(problemsOf({ [name]: both[name] })).toEqual([expect.stringContaining("EMBEDDINGS_MODEL")])
      expect(problemsOf({ ...both, [name]: " " })).toHaveLength(1)
    }
  })

  it("a model comes from a server or from a folder, with what it wants to read before a text", () => {
    const folder = { EMBEDDINGS_FOLDER: "./models/e5" }
    expect(readConfig({ ...folder, EMBEDDINGS_POOLING: "cls" }).embeddings).toEqual({
      kind: "folder",
      path: resolve("models/e5"),
      pooling: "cls",
      prefixes: {},
    })
    const prefixes = { EMBEDDINGS_QUERY_PREFIX: "query:", EMBEDDINGS_PASSAGE_PREFIX: "none" }
    expect(readConfig({ ...folder, ...prefixes }).embeddings?.prefixes).toEqual({
      query: "query: ",
      passage: "",
    })
    const server = { EMBEDDINGS_URL: "http://127.0.0.1/v1", EMBEDDINGS_MODEL: "e5" }
    expect(problemsOf({ ...folder, ...server })).toEqual([expect.stringContaining("EMBEDDINGS_FOLDER")])
    expect(problemsOf({ EMBEDDINGS_POOLING: "max" })).toHaveLength(1)
    const named = problemsOf({ ...server, EMBEDDINGS_URL: "http://ten:bi-mat@127.0.0.1/v1" })
    expect(named).toEqual([expect.stringContaining("EMBEDDINGS_API_KEY")])
  })

  it("limits are so many at once and so many more a minute", () => {
    const { limits, groups } = readConfig({ LIMIT_PERSON: " 5/2 ", LIMIT_UNIT: "7/1", GROUP_CHATS: "off" })
    expect(limits.person).toEqual({ burst: 5, perMinute: 2 })
    expect(limits.unit).toEqual({ burst: 7, perMinute: 1 })
    expect(groups).toBe("off")
  })

  it("periods, the list of days off and the table of words are read", () => {
    const files = { HOLIDAYS_FILE: "lich.json", GLOSSARY_FILE: "tu.csv" }
    const config = readConfig({ RETENTION_DAYS: "chat=7, audit=1095", ...files })
    expect(config.retention).toEqual({ ...KEPT_DAYS, chat: 7, audit: 1095 })
    expect(config.holidaysFile).toBe(resolve("lich.json"))
    expect(config.glossaryFile).toBe(resolve("tu.csv"))
  })

  it("how sure it must be before it answers is one of four steps", () => {
    expect(readConfig({ ANSWER_CAUTION: "high" }).caution).toBe("high")
    expect(problemsOf({ ANSWER_CAUTION: "0.8" })).toEqual([expect.stringContaining("ANSWER_CAUTION")])
  })

  it("cannot be changed afterwards", () => {
    expect(() => Object.assign(readConfig({}), { port: 1 })).toThrow(TypeError)
  })
})

describe("the browser chat without accounts", () => {
  it.each([
    ["Telegram", { TELEGRAM_BOT_TOKEN: SECRET }],
    ["the Zalo bot", { ZALO_BOT_TOKEN: SECRET }],
    ["the Official Account", OA],
  ])("is off once %s is set up", (_channel, set) => {
    expect(readConfig({ ...set, ORGANISATION }).webChat).toBe(false)
  })

  it("runs beside a real channel only when somebody says so", () => {
    const telegram = { TELEGRAM_BOT_TOKEN: SECRET, ORGANISATION }
    expect(readConfig({ ...telegram, WEB_CHAT: "on" }).webChat).toBe(true)
    expect(readConfig({ ...telegram, WEB_CHAT: "off" }).webChat).toBe(false)
    expect(readConfig({ WEB_CHAT: "off" }).webChat).toBe(false)
  })
})

describe("what is set wrongly", () => {
  const wrong: NodeJS.ProcessEnv = {
    DATABASE_URL: `mysql://chibo:${SECRET}@db.example/chibo`,
    PORT: `99999${SECRET}`,
    WEB_CHAT: SECRET,
    LOG_LEVEL: SECRET,
    LOCALE: SECRET,
    OCR_WORKERS: "0",
    EMBEDDINGS_URL: `ftp://${SECRET}`,
    EMBEDDINGS_DIMENSIONS: "3.5",
    LIMIT_PERSON: "20",
    LIMIT_UNIT: "0/10",
    LIMIT_PROCESS: `10/${SECRET}`,
    GROUP_CHATS: SECRET,
    RETENTION_DAYS: `${SECRET}=30`,
  }

  it("is told all at once, one problem a line, by the name of the setting", () => {
    const lines = problemsOf(wrong)
    for (const name of Object.keys(wrong)) {
      expect(lines.some((line) => line.startsWith(name))).toBe(true)
    }
    expect(lines).toHaveLength(Object.keys(wrong).length + 1)
    expect(lines.at(-1)).toContain("EMBEDDINGS_URL and EMBEDDINGS_MODEL")
  })

  it("is never repeated: it may be a secret", () => {
    expect(problemsOf(wrong).join("\n")).not.toContain(SECRET)
  })

  it("is shown to the operator as a list", () => {
    try {
      readConfig(wrong)
      expect.unreachable()
    } catch (error) {
      const shown = explain(loadTexts(), error as Error)
      for (const name of Object.keys(wrong)) expect(shown).toContain(name)
      expect(shown).not.toContain(SECRET)
    }
  })

  it.each(["-1", "65536", "tám", "80 81"])("the port %s", (port) => {
    expect(problemsOf({ PORT: port })).toHaveLength(1)
  })
})
