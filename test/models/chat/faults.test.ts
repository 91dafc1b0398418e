import { describe, expect, it } from "vitest"
import { z } from "zod"
import { explain } from "../../../src/core/explain.ts"
import { describeError } from "../../../src/core/log.ts"
import { loadTexts } from "../../../src/core/texts.ts"
import { createChatModel } from "../../../src/models/chat/ask.ts"
import { MODEL_FAULTS, ModelError } from "../../../src/models/chat/fault.ts"
import {
  answers,
  breaksOff,
  type ChatReply,
  says,
  stalls,
  stallsHalfway,
  useChatServers,
} from "../../support/chat-server.ts"

const start = useChatServers()
const clock = { now: () => new Date(0), speed: 60 }
const SECRETS = ["khoa-bi-mat", "quy-dinh-noi-bo", "ai-do-hoi", "loi-cua-may-chu"] as const
const ASKING = {
  system: `Tài liệu: ${SECRETS[1]}`,
  user: `Câu hỏi: ${SECRETS[2]}`,
  schema: z.object({ answer: z.string() }),
  schemaName: "answer",
  maxTokens: 300,
  withinMs: 600_000,
}
const GOOD = says({ answer: "1%" })

const modelAt = (url: string) => createChatModel({ url, model: "gemma3", apiKey: SECRETS[0] }, clock)

async function askOf(replies: readonly [ChatReply, ...ChatReply[]], more: Partial<typeof ASKING> = {}) {
  const { url, asked } = await start(...replies)
  const outcome = await modelAt(url)
    .ask({ ...ASKING, ...more })
    .catch((error: unknown) => error as ModelError)
  return { outcome, tries: asked.length }
}

describe("a server that is in trouble for a moment", () => {
  it.each([
    ["too busy", answers(429, "")],
    ["too busy for some seconds", answers(429, "", { "retry-after": "3" })],
    ["out of order", answers(500, "oops")],
    ["behind a proxy that misses it", answers(502, "<html>")],
    ["being started", answers(503, "")],
  ])("is asked once more: %s", async (_how, reply) => {
    const { outcome, tries } = await askOf([reply, GOOD])
    expect(outcome).toMatchObject({ value: { answer: "1%" } })
    expect(tries).toBe(2)
  })

  it.each([
    ["model-busy", answers(429, "")],
    ["model-failing", answers(500, "")],
    ["model-busy", answers(503, "")],
  ])("is not asked a third time: %s", async (code, reply) => {
    const { outcome, tries } = await askOf([reply])
    expect(outcome).toMatchObject({ code, use: { in: 0, out: 0 } })
    expect(tries).toBe(2)
  })

  it("is not asked again when it wants more rest than there is time", async () => {
    const rest = answers(429, "", { "retry-after": "900" })
    const { outcome, tries } = await askOf([rest, GOOD])
    expect(outcome).toMatchObject({ code: "model-busy", retryAfterMs: 900_000 })
    expect(tries).toBe(1)
  })
})

describe("a server that gives no answer", () => {
  it("costs the time that was given, and is told from one that nobody hears", async () => {
    for (const reply of [stalls, stallsHalfway]) {
      const { outcome, tries } = await askOf([reply], { withinMs: 60_000 })
      expect(outcome).toMatchObject({ code: "model-timeout", use: { out: 0, isEstimate: true } })
      expect((outcome as ModelError).use.in).toBeGreaterThan(0)
      expect(tries).toBe(1)
    }
    expect((await askOf([breaksOff])).outcome).toMatchObject({ code: "model-unreachable" })
    await expect(modelAt("http://127.0.0.1:1/v1").ask(ASKING)).rejects.toMatchObject({
      code: "model-unreachable",
    })
  })

  it("is left when whoever asked wants none any more", async () => {
    const stop = new AbortController()
    const stopsThem: ChatReply = () => stop.abort()
    const { url } = await start(stopsThem)
    const asking = modelAt(url).ask({ ...ASKING, signal: stop.signal })
    await expect(asking).rejects.toMatchObject({ code: "model-stopped" })
  })
})

describe("a server that is the wrong one", () => {
  it.each([301, 302, 307, 308])("is not followed to where %i points", async (status) => {
    const other = await start(GOOD)
    const { outcome, tries } = await askOf([
      answers(status, "", { location: `${other.url}/chat/completions` }),
    ])
    expect(outcome).toMatchObject({ code: "model-refused", status })
    expect([tries, other.asked.length]).toEqual([1, 0])
  })

  it.each([400, 401, 403, 404, 413])("is not asked again after %i", async (status) => {
    const { outcome, tries } = await askOf([answers(status, { error: { message: "no" } })])
    expect(outcome).toMatchObject({ code: "model-refused", status })
    expect(tries).toBe(1)
  })
})

describe("an answer that is none", () => {
  it.each<[string, ChatReply]>([
    ["a page", answers(200, "<html>Đăng nhập</html>", { "content-type": "text/html" })],
    ["half of one", answers(200, '{"choices":[{"message":{"role":"assistant","content":"{')],
    ["nothing", answers(200, "")],
    ["null", answers(200, "null")],
    ["no choices", answers(200, { choices: [] })],
    ["choices that are no list", answers(200, { choices: 7 })],
    [
      "a message of another kind",
      answers(200, { choices: [{ message: { role: "assistant", content: [1] } }] }),
    ],
    ["a stream", answers(200, 'data: {"choices":[]}\n\n', { "content-type": "text/event-stream" })],
    ["words only", says("Tôi không rõ.")],
    ["half an object", says('{"answer": "1')],
    ["another object", says({ ansver: "1%" })],
    [
      "a tool to be called",
      answers(200, { choices: [{ message: { role: "assistant", content: null, tool_calls: [{}] } }] }),
    ],
  ])("is garbled: %s", async (_what, reply) => {
    expect((await askOf([reply])).outcome).toMatchObject({ code: "model-garbled" })
  })

  it("is too long when it was cut off, and counts", async () => {
    const { outcome, tries } = await askOf([says('{"answer": "1', { finish: "length" })])
    expect(outcome).toMatchObject({ code: "model-too-long", use: { in: 100, out: 20, isEstimate: false } })
    expect(tries).toBe(1)
  })

  it("is too long when it is larger than any answer, whether that is said before or not", async () => {
    const large = "x".repeat(300 * 1024)
    expect((await askOf([says({ answer: large })])).outcome).toMatchObject({ code: "model-too-long" })
    const said: ChatReply = (response) => {
      response.writeHead(200, { "content-length": String(1e12) })
      response.write("{")
    }
    expect((await askOf([said])).outcome).toMatchObject({ code: "model-too-long" })
  })
})

describe("the error", () => {
  it("tells nothing of key, passages, question and answer, nor of what the server said", async () => {
    const replies = [answers(400, SECRETS.join()), says(SECRETS.join()), answers(500, SECRETS.join())]
    for (const reply of [...replies, stallsHalfway, breaksOff]) {
      const { outcome } = await askOf([reply], { withinMs: 60_000 })
      expect(outcome).toBeInstanceOf(ModelError)
      const error = outcome as ModelError
      const told = [
        error.message,
        error.stack,
        JSON.stringify(error),
        JSON.stringify(describeError(error)),
      ].join()
      for (const secret of SECRETS) expect(told).not.toContain(secret)
      expect(error.cause).toBeUndefined()
      expect(MODEL_FAULTS).toContain(error.fault)
    }
  })
})

describe("every way in which it can end", () => {
  it("has a sentence for the operator", () => {
    const texts = loadTexts("vi")
    for (const fault of MODEL_FAULTS) {
      expect(explain(texts, new ModelError(fault))).not.toContain("the model gave no answer")
    }
  })
})
