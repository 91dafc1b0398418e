import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type FakeChatModel, startFakeChatModel } from "../../../src/simulators/chat-model/index.ts"
import { ANONYMOUS, ask, type Completion, FOREIGN, PASSAGES, PHRASES, sentencesOf } from "./passages.ts"

let fake: FakeChatModel
beforeAll(async () => {
  fake = await startFakeChatModel({ phrases: PHRASES, foreign: FOREIGN, apiKey: "khoa" })
})
afterAll(() => fake?.stop())

const key = { authorization: "Bearer khoa" }

describe("a server as OpenAI's", () => {
  it("names its model", async () => {
    const response = await fetch(`${fake.baseUrl}/models`, { headers: key })
    expect(await response.json()).toMatchObject({
      object: "list",
      data: [{ id: fake.model, object: "model" }],
    })
  })

  it("asks for its key", async () => {
    const response = await ask(fake, ANONYMOUS)
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ error: { type: "invalid_request_error" } })
  })

  it.each(["json_schema", "json_object", "text"])("answers in %s with what it cost", async (type) => {
    const response = await ask(fake, ANONYMOUS, { response_format: { type } }, key)
    const { choices, usage } = (await response.json()) as Completion
    expect(choices[0]).toMatchObject({ finish_reason: "stop", message: { role: "assistant" } })
    expect(usage.prompt_tokens).toBeGreaterThan(100)
    expect(usage.total_tokens).toBe(usage.prompt_tokens + usage.completion_tokens)
  })

  it("streams the same when it is asked to", async () => {
    fake.next("in-own-words")
    const response = await ask(
      fake,
      ANONYMOUS,
      { stream: true, stream_options: { include_usage: true } },
      key,
    )
    expect(response.headers.get("content-type")).toContain("text/event-stream")
    const events = (await response.text())
      .trim()
      .split("\n\n")
      .map((event) => event.slice("data: ".length))
    expect(events.at(-1)).toBe("[DONE]")
    const chunks = events.slice(0, -1).map((event) => JSON.parse(event))
    const content = chunks.map(({ choices }) => choices[0]?.delta.content ?? "").join("")
    expect(JSON.parse(content).sentences[0].text).toBe(PHRASES[0]!.sentences[0]!.text)
    expect(chunks.at(-1).usage.total_tokens).toBeGreaterThan(0)
  })

  it("refuses a form that it is told not to know, and what is no question", async () => {
    const older = await startFakeChatModel({ formats: ["json_object"] })
    expect((await ask(older, ANONYMOUS, { response_format: { type: "json_schema" } })).status).toBe(400)
    expect((await ask(older, ANONYMOUS, { response_format: { type: "json_object" } })).status).toBe(200)
    expect((await ask(older, ANONYMOUS, { messages: [{ role: "user", content: "chào" }] })).status).toBe(400)
    await older.stop()
  })
})

describe("a model that says the truth", () => {
  it("quotes verbatim from the passages it was given", async () => {
    for (const way of fake.ways.filter(({ isLie }) => !isLie)) {
      fake.next(way.name)
      const sentences = await sentencesOf(await ask(fake, ANONYMOUS, {}, key))
      for (const { passage, quote } of sentences.flatMap(({ sources }) => sources)) {
        const stored = PASSAGES.find(({ id }) => id === passage)!.text
        expect(stored.replaceAll("\n", " ")).toContain(quote.replaceAll("\n", " "))
      }
    }
  })

  it("writes in at least a dozen ways", () => {
    expect(fake.ways.filter(({ isLie }) => !isLie).length).toBeGreaterThanOrEqual(12)
  })

  it("says nothing when the passages hold no answer", async () => {
    fake.follow(["honest"])
    expect(await sentencesOf(await ask(fake, "Trạm y tế mở cửa lúc nào?", {}, key))).toEqual([])
  })
})

describe("its knobs, for other processes", () => {
  const control = (path: string, body?: object) =>
    fetch(`${fake.url}/_control/${path}`, body && { method: "POST", body: JSON.stringify(body) })

  it("lies from now on when it is told to, and writes down what was a lie", async () => {
    expect((await control("follow", { ways: ["not-dropped"] })).status).toBe(200)
    const sentences = await sentencesOf(await ask(fake, ANONYMOUS, {}, key))
    const entries = (await (await control("journal")).json()) as ReturnType<FakeChatModel["journal"]>
    const last = entries.at(-1)!
    expect(last).toMatchObject({ way: "not-dropped", isLie: true, question: ANONYMOUS })
    const lie = last.sentences.find((one) => one.lie !== undefined)!
    expect(sentences.map(({ text }) => text)).toContain(lie.text)
    await control("follow", { ways: ["honest"] })
  })

  it("lists its ways and refuses one that it does not have", async () => {
    const ways = (await (await control("ways")).json()) as { name: string; isLie: boolean }[]
    expect(ways.filter(({ isLie }) => isLie).length).toBeGreaterThanOrEqual(35)
    expect((await control("next", { way: "no such way" })).status).toBe(400)
  })
})
