import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import { readConfig } from "../src/config.ts"
import { systemClock } from "../src/core/clock.ts"
import { type Service, startService } from "../src/service.ts"
import { clockFrom, type SimulatedClock } from "../src/simulate/clock.ts"
import { startFakeChatModel } from "../src/simulators/chat-model/index.ts"
import {
  ANSWER,
  agreedPhonesOf,
  comesTo,
  openPlatforms,
  type Phone,
  type Platforms,
  QUESTION,
} from "./support/platforms.ts"

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
const SPEED = 10
let clock: SimulatedClock
let platforms: Platforms
let service: Service
let model: Awaited<ReturnType<typeof startFakeChatModel>>
let people = 0
/** Until this the model says nothing, and then hangs up. */
let silence: PromiseWithResolvers<void>

beforeAll(async () => {
  clock = clockFrom(systemClock.now(), SPEED)
  model = await startFakeChatModel({ ways: ["stall"], wait: () => silence.promise })
  platforms = await openPlatforms(clock)
  const settings = {
    ...platforms.env,
    CHAT_URL: model.baseUrl,
    CHAT_MODEL: model.model,
    CHAT_WAIT_SECONDS: "120",
  }
  service = await startService(readConfig(settings), { clock })
  await platforms.zaloOa.setWebhook(`${service.url}/zalo-oa/webhook`)
})
afterAll(async () => {
  silence.resolve()
  await service?.stop()
  await platforms?.close()
  await model?.stop()
})
beforeEach(() => {
  silence = Promise.withResolvers()
})

/** Somebody else asks each time, and something else: what is already being asked for somebody is not asked twice. */
async function ask(name: "telegram" | "zalo-bot" | "zalo-oa") {
  const phones = await agreedPhonesOf(platforms, service.database, people++, "Nguyễn Thị Lan")
  const before = model.journal().length
  phones[name].say(`${QUESTION} ${people}`)
  await comesTo(() => model.journal().length).toBeGreaterThan(before)
  return phones[name]
}

/** How often it was shown in this chat that an answer is being written. */
const signs = (of: "telegram" | "zaloBot", { account }: Phone) =>
  platforms[of].ledger().filter((one) => one.method === "sendChatAction" && one.chat === account.chat).length

describe("somebody whose answer waits for a model that says nothing", () => {
  it("sees again and again that it is being written, and no more once the exact words have come", async () => {
    const onTelegram = await ask("telegram")
    await comesTo(() => signs("telegram", onTelegram)).toBeGreaterThanOrEqual(3)
    expect(onTelegram.shown()).toEqual([])
    silence.resolve()
    expect((await onTelegram.answer(1)).text).toContain(ANSWER)
    const shown = signs("telegram", onTelegram)
    silence = Promise.withResolvers()
    const onZalo = await ask("zalo-bot")
    await comesTo(() => signs("zaloBot", onZalo)).toBeGreaterThanOrEqual(3)
    silence.resolve()
    expect((await onZalo.answer(1)).text).toContain(ANSWER)
    // One may have been on its way.
    expect(signs("telegram", onTelegram)).toBeLessThanOrEqual(shown + 1)
  })

  it("gets the exact words on a platform that knows no such sign, too", async () => {
    const phone = await ask("zalo-oa")
    silence.resolve()
    expect((await phone.answer(1)).text).toContain(ANSWER)
  })

  it("gets them where the platform refuses the sign as well", async () => {
    const rejected = () => platforms.telegram.ledger().filter(({ outcome }) => outcome === "rejected")
    platforms.telegram.fault({ kind: "server_error", method: "sendChatAction" })
    const phone = await ask("telegram")
    await comesTo(rejected).toMatchObject([{ method: "sendChatAction", chat: phone.account.chat }])
    silence.resolve()
    expect((await phone.answer(1)).text).toContain(ANSWER)
  })
})
