import { describe, expect, it } from "vitest"
import { z } from "zod"
import { createChatModel } from "../../../src/models/chat/ask.ts"
import { answers, knowsNo, says, useChatServers } from "../../support/chat-server.ts"

const start = useChatServers()
// A minute passes in a second, so that nobody waits for a rest.
const clock = { now: () => new Date(0), speed: 60 }
const schema = z.object({ answer: z.string() })
const ASKING = {
  system: "Trả lời bằng JSON.",
  user: '{"question":"đảng phí"}',
  schema,
  schemaName: "answer",
  maxTokens: 300,
  withinMs: 600_000,
}
const ANSWER = { answer: "1%" }

const modelAt = (url: string, apiKey?: string) => createChatModel({ url, model: "qwen3:8b", apiKey }, clock)

describe("a question to a model", () => {
  it("is one request with two messages, without heat, tools or streaming, and within its length", async () => {
    const { url, asked } = await start(says(ANSWER))
    expect(await modelAt(url).ask(ASKING)).toEqual({
      value: ANSWER,
      use: { in: 100, out: 20, isEstimate: false },
    })
    expect(asked).toHaveLength(1)
    const [{ path, body }] = asked as [(typeof asked)[0]]
    expect(path).toBe("/v1/chat/completions")
    expect(body.messages).toEqual([
      { role: "system", content: ASKING.system },
      { role: "user", content: ASKING.user },
    ])
    expect(body).toMatchObject({ model: "qwen3:8b", temperature: 0, max_tokens: 300, stream: false })
    expect(body).not.toHaveProperty("tools")
    expect(body).not.toHaveProperty("tool_choice")
  })

  it("asks for the schema, and asks a model that thinks first not to", async () => {
    const { url, asked } = await start(says(ANSWER))
    await modelAt(url).ask(ASKING)
    expect(asked[0]!.body).toMatchObject({
      reasoning_effort: "none",
      chat_template_kwargs: { enable_thinking: false },
      response_format: {
        type: "json_schema",
        json_schema: {
          name: "answer",
          strict: true,
          schema: {
            type: "object",
            properties: { answer: { type: "string" } },
            required: ["answer"],
            additionalProperties: false,
          },
        },
      },
    })
  })

  it("brings the key and nothing that tells of this machine", async () => {
    const { url, asked } = await start(says(ANSWER))
    await modelAt(url, "khoa-bi-mat").ask(ASKING)
    await modelAt(`${url}/`).ask(ASKING)
    expect(asked[0]!.headers.authorization).toBe("Bearer khoa-bi-mat")
    expect(asked[1]!.headers).not.toHaveProperty("authorization")
    expect(asked[1]!.path).toBe("/v1/chat/completions")
    expect(JSON.stringify(asked[0]!.headers)).not.toMatch(/stainless|langchain/i)
  })

  it("costs what is estimated where the server does not tell, or tells what cannot be", async () => {
    const none = await start(says(ANSWER, { usage: null }))
    const wild = await start(says(ANSWER, { usage: { prompt_tokens: 1e15, completion_tokens: -4 } }))
    const estimate = { in: 21, out: 8, isEstimate: true }
    expect((await modelAt(none.url).ask(ASKING)).use).toEqual(estimate)
    expect((await modelAt(wild.url).ask(ASKING)).use).toEqual(estimate)
  })
})

describe("a server that does not know what it is asked with", () => {
  it("is asked for an object, then in words, and from then on so", async () => {
    const reply = knowsNo(
      ["json_schema", "json_object"],
      400,
      says(`Đây:\n\`\`\`json\n${JSON.stringify(ANSWER)}\n\`\`\``),
    )
    const { url, asked } = await start(reply)
    const model = modelAt(url)
    expect((await model.ask(ASKING)).value).toEqual(ANSWER)
    expect((await model.ask(ASKING)).value).toEqual(ANSWER)
    const formats = asked.map(({ body }) => body.response_format?.type)
    expect(formats).toEqual(["json_schema", "json_object", undefined, undefined])
  })

  it.each([422, 500, 501])("may say so with %i, as some do", async (status) => {
    const { url, asked } = await start(knowsNo(["json_schema"], status, says(ANSWER)))
    expect((await modelAt(url).ask(ASKING)).value).toEqual(ANSWER)
    expect(asked).toHaveLength(2)
  })

  it("is not asked again to think less", async () => {
    const { url, asked } = await start(knowsNo(["chat_template_kwargs"], 400, says(ANSWER)))
    const model = modelAt(url)
    await model.ask(ASKING)
    await model.ask(ASKING)
    expect(asked.map(({ body }) => "reasoning_effort" in body)).toEqual([true, false, false])
    expect(asked.map(({ body }) => body.response_format?.type)).toEqual(Array(3).fill("json_schema"))
  })

  it("is given up when it refuses the plainest request", async () => {
    const refuses = answers(400, { error: { message: "response_format: no grammar" } })
    const { url, asked } = await start(refuses)
    await expect(modelAt(url).ask(ASKING)).rejects.toMatchObject({ code: "model-refused" })
    expect(asked).toHaveLength(3)
  })
})

describe("a server that takes the schema and does not keep to it", () => {
  it("is asked once more, more plainly; both cost", async () => {
    const { url, asked } = await start(says("Tôi xin trả lời như sau."), says(ANSWER))
    const model = modelAt(url)
    expect(await model.ask(ASKING)).toEqual({ value: ANSWER, use: { in: 200, out: 40, isEstimate: false } })
    expect(asked.map(({ body }) => body.response_format?.type)).toEqual(["json_schema", "json_object"])
    await model.ask(ASKING)
    expect(asked[2]!.body.response_format?.type).toBe("json_object")
  })

  it("has its object cut from the words around it", async () => {
    const { url, asked } = await start(says(`<think>Xem {"x"}</think>Vâng: ${JSON.stringify(ANSWER)} Hết.`))
    expect((await modelAt(url).ask(ASKING)).value).toEqual(ANSWER)
    expect(asked).toHaveLength(1)
  })
})
