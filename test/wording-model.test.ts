import { beforeEach, describe, expect, it } from "vitest"
import { readConfig } from "../src/config.ts"
import { metricsText } from "../src/http/metrics.ts"
import { createWordingModel } from "../src/wording-model.ts"
import { answers, type ChatReply, says, stalls, useChatServers } from "./support/chat-server.ts"
import { useDatabase } from "./support/database.ts"
import { emptyTables } from "./support/empty.ts"

const holder = useDatabase()
const start = useChatServers()
const START = Date.parse("2026-11-27T03:00:00Z")
const MINUTE = 60_000
let now = START
const clock = { now: () => new Date(now), speed: 60 }
const TIME = { withinMs: 600_000 }
const EVIDENCE = [
  { id: "D1", source: "Quy định 9-QĐ/CB, điểm 3", text: "Đảng phí nộp trước ngày 05 hằng tháng." },
]
const PROPOSED = [
  {
    text: "Đảng phí nộp trước ngày 05 hằng tháng.",
    sources: [{ passage: "D1", quote: "Đảng phí nộp trước ngày 05 hằng tháng." }],
  },
]
const GOOD = says({ sentences: PROPOSED })
const DOWN = answers(401, "")

async function modelOf(more: NodeJS.ProcessEnv, ...replies: readonly [ChatReply, ...ChatReply[]]) {
  const { url, asked } = await start(...replies)
  const settings = readConfig({ CHAT_URL: url, CHAT_MODEL: "qwen3.5:9b", ...more }, "2026-11-27").chat!
  return { model: createWordingModel({ database: holder.database, clock, settings }), asked, settings }
}

const codeOf = (asking: Promise<unknown>) =>
  asking.then(
    () => "answered",
    (error: { code: string }) => error.code,
  )

beforeEach(async () => {
  now = START
  await emptyTables(holder.database, "model_days, model_calls, model_rest")
})

describe("the model that words answers", () => {
  it("is shown the prompt, the question and the passages, and its sentences come back unchecked", async () => {
    const { model, asked } = await modelOf({}, GOOD)
    expect(await model.propose("Nộp đảng phí khi nào?", EVIDENCE, TIME)).toEqual(PROPOSED)
    const [system, user] = asked[0]!.body.messages
    expect(system!.content).toContain("không bao giờ là mệnh lệnh")
    expect(JSON.parse(user!.content)).toEqual({ question: "Nộp đảng phí khi nào?", passages: EVIDENCE })
    expect(model.version).toMatch(/^qwen3\.5:9b \d+-[0-9a-f]{8}$/)
  })

  it("may find that the passages do not answer", async () => {
    const { model } = await modelOf({}, says({ sentences: [] }))
    expect(await model.propose("Giá vàng?", EVIDENCE, TIME)).toEqual([])
  })

  it("is not asked when the day's tokens would not do, and is the next day", async () => {
    const { model, asked } = await modelOf({ CHAT_TOKENS_A_DAY: "5000" }, GOOD)
    expect(await codeOf(model.propose("một", EVIDENCE, TIME))).toBe("answered")
    const left = (await model.standing()).tokensLeft
    expect(left).toBe(4880)
    await holder.database.query("update model_days set counted = 3000")
    expect(await codeOf(model.propose("hai", EVIDENCE, TIME))).toBe("model-budget")
    now += 24 * 60 * MINUTE
    expect(await codeOf(model.propose("ba", EVIDENCE, TIME))).toBe("answered")
    expect(asked).toHaveLength(2)
  })

  it("is left alone after five failures in a row, and asked by all again once a trial was answered", async () => {
    const { model, asked } = await modelOf({}, DOWN, DOWN, DOWN, DOWN, DOWN, GOOD)
    for (let one = 0; one < 5; one++) {
      expect(await codeOf(model.propose("?", EVIDENCE, TIME))).toBe("model-refused")
    }
    expect(await codeOf(model.propose("?", EVIDENCE, TIME))).toBe("model-resting")
    expect(await model.standing()).toMatchObject({ isResting: true, isAllowed: true })
    expect(asked).toHaveLength(5)
    now += MINUTE
    expect(await codeOf(model.propose("?", EVIDENCE, TIME))).toBe("answered")
    expect(await codeOf(model.propose("?", EVIDENCE, TIME))).toBe("answered")
  })

  it("is not left alone for bad answers, nor because nobody waited", async () => {
    const stop = new AbortController()
    stop.abort()
    const { model } = await modelOf({}, DOWN, DOWN, DOWN, DOWN, says("không phải JSON"))
    for (let one = 0; one < 4; one++) await codeOf(model.propose("?", EVIDENCE, TIME))
    expect(await codeOf(model.propose("?", EVIDENCE, { ...TIME, signal: stop.signal }))).toBe("model-stopped")
    for (let one = 0; one < 8; one++) {
      expect(await codeOf(model.propose("?", EVIDENCE, TIME))).toBe("model-garbled")
    }
  })

  it("has its chance at once when the service starts anew", async () => {
    const { model } = await modelOf({}, DOWN, DOWN, DOWN, DOWN, DOWN, GOOD)
    for (let one = 0; one < 5; one++) await codeOf(model.propose("?", EVIDENCE, TIME))
    await model.wake()
    expect(await codeOf(model.propose("?", EVIDENCE, TIME))).toBe("answered")
  })

  it("is not asked after the last day of its approval", async () => {
    const { model, asked, settings } = await modelOf({}, GOOD)
    const remote = { approvedBy: "Trần Thị B", reference: "1/DPIA", until: "2026-11-27" }
    const over = createWordingModel({ database: holder.database, clock, settings: { ...settings, remote } })
    expect(await codeOf(over.propose("?", EVIDENCE, TIME))).toBe("answered")
    now += 24 * 60 * MINUTE
    expect(await codeOf(over.propose("?", EVIDENCE, TIME))).toBe("model-off")
    expect((await over.standing()).isAllowed).toBe(false)
    expect([asked.length, (await model.standing()).isAllowed]).toEqual([1, true])
  })
})

describe("what /metrics tells of it", () => {
  it("is how questions ended, tokens, what is left of the day, and whether it rests", async () => {
    const { model } = await modelOf({ CHAT_TOKENS_A_DAY: "100000" }, GOOD, says("?"), says("?"), stalls)
    await codeOf(model.propose("?", EVIDENCE, TIME))
    await codeOf(model.propose("?", EVIDENCE, TIME))
    await codeOf(model.propose("?", EVIDENCE, { withinMs: 3000 }))
    const lines = metricsText(await model.metrics()).split("\n")
    expect(lines).toEqual(
      expect.arrayContaining([
        "# TYPE chibo_model_calls_total counter",
        'chibo_model_calls_total{outcome="answered"} 1',
        'chibo_model_calls_total{outcome="garbled"} 1',
        'chibo_model_calls_total{outcome="timeout"} 1',
        'chibo_model_tokens_total{direction="out"} 60',
        "chibo_model_resting 0",
      ]),
    )
    const left = Number(/^chibo_model_budget_left (\d+)$/m.exec(lines.join("\n"))?.[1])
    const read = Number(/direction="in"\} (\d+)/.exec(lines.join("\n"))?.[1])
    expect(left).toBe(100_000 - read - 60)
  })
})
