import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { readConfig } from "../src/config.ts"
import { systemClock } from "../src/core/clock.ts"
import { type Service, startService } from "../src/service.ts"
import { clockFrom, type SimulatedClock } from "../src/simulate/clock.ts"
import { startFakeChatModel } from "../src/simulators/chat-model/index.ts"
import { ANSWER, agreedPhonesOf, openPlatforms, type Platforms, QUESTION } from "./support/platforms.ts"

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
const WAIT_SECONDS = 15
const SPEED = 10
let clock: SimulatedClock
let platforms: Platforms
let service: Service
let model: Awaited<ReturnType<typeof startFakeChatModel>>
let people = 0

beforeAll(async () => {
  clock = clockFrom(systemClock.now(), SPEED)
  model = await startFakeChatModel({ ways: ["stall"] })
  platforms = await openPlatforms(clock)
  const settings = {
    ...platforms.env,
    CHAT_URL: model.baseUrl,
    CHAT_MODEL: model.model,
    CHAT_WAIT_SECONDS: String(WAIT_SECONDS),
  }
  service = await startService(readConfig(settings), { clock })
  await platforms.zaloOa.setWebhook(`${service.url}/zalo-oa/webhook`)
})
afterAll(async () => {
  await service?.stop()
  await platforms?.close()
  await model?.stop()
})

const somebody = () => agreedPhonesOf(platforms, service.database, people++, "Nguyễn Thị Lan")

/** Another question each time: what is already being asked for somebody is not asked twice. */
const question = () => `${QUESTION} ${people}`

/** When it was shown in this chat that an answer is being written, in milliseconds since 1970. */
const signs = (name: "telegram" | "zaloBot", chat: string) =>
  platforms[name]
    .ledger()
    .filter((one) => one.method === "sendChatAction" && one.chat === chat)
    .map(({ at }) => at)

describe("somebody whose answer waits for a model that says nothing", () => {
  it.each([
    ["telegram", "telegram"],
    ["zalo-bot", "zaloBot"],
  ] as const)(
    "sees on %s that it is being written, again and again until the exact words come",
    async (name, fake) => {
      const phone = (await somebody())[name]
      const asked = clock.now().getTime()
      phone.say(question())
      const { text, at } = await phone.answer(1)
      expect(text).toContain(ANSWER)
      expect(at - asked).toBeGreaterThanOrEqual(WAIT_SECONDS * 1000)
      const shown = signs(fake, phone.account.chat)
      // It fades after five seconds.
      expect(shown.length).toBeGreaterThanOrEqual(3)
      expect(shown.length).toBeLessThanOrEqual(5)
      expect(shown.filter((moment) => moment > at)).toEqual([])
    },
  )

  it("gets the exact words on a platform that knows no such sign, too", async () => {
    const phone = (await somebody())["zalo-oa"]
    phone.say(question())
    expect((await phone.answer(1)).text).toContain(ANSWER)
  })

  it("gets the exact words also where the platform refuses the sign", async () => {
    platforms.telegram.fault({ kind: "rate_limited", method: "sendChatAction", times: 9 })
    const phone = (await somebody()).telegram
    phone.say(question())
    expect((await phone.answer(1)).text).toContain(ANSWER)
  })
})
