import { afterEach, describe, expect, it, vi } from "vitest"
import { z } from "zod"
import { createChatModel } from "../../../src/models/chat/ask.ts"
import { says, useChatServers } from "../../support/chat-server.ts"

const start = useChatServers()
const ASKING = {
  system: "Trả lời bằng JSON.",
  user: "Câu hỏi riêng",
  schema: z.object({ answer: z.string() }),
  schemaName: "answer",
  maxTokens: 300,
  withinMs: 60_000,
}

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe("variables that the client reads by itself", () => {
  it("send nothing elsewhere and add nothing", async () => {
    const other = await start(says({ answer: "khác" }))
    const { url, asked } = await start(says({ answer: "1%" }))
    for (const name of ["OPENAI_BASE_URL", "OPENAI_API_BASE", "LANGSMITH_GATEWAY"])
      vi.stubEnv(name, other.url)
    for (const name of ["OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID"]) {
      vi.stubEnv(name, "cua-viec-khac")
    }
    vi.stubEnv("OPENAI_CUSTOM_HEADERS", "x-them: cua-viec-khac")
    const model = createChatModel(
      { url, model: "gpt-5.2-codex", apiKey: undefined },
      { now: () => new Date(0) },
    )
    expect((await model.ask(ASKING)).value).toEqual({ answer: "1%" })
    expect([asked.length, other.asked.length]).toEqual([1, 0])
    expect(asked[0]!.path).toBe("/v1/chat/completions")
    expect(JSON.stringify(asked[0]!.headers)).not.toContain("cua-viec-khac")
  })

  // What follows a call for LANGSMITH_TRACING hears of it in the same way as what prints it for LANGCHAIN_VERBOSE.
  it("let nobody listen to what is asked", async () => {
    const ways = ["log", "info", "warn", "error", "debug"] as const
    const printed = ways.map((way) => vi.spyOn(console, way).mockImplementation(() => {}))
    vi.stubEnv("LANGCHAIN_VERBOSE", "true")
    vi.stubEnv("OPENAI_LOG", "debug")
    const { url } = await start(says({ answer: "1%" }))
    await createChatModel({ url, model: "qwen3", apiKey: undefined }, { now: () => new Date(0) }).ask(ASKING)
    expect(printed.flatMap((spy) => spy.mock.calls)).toEqual([])
  })
})
