import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { readConfig } from "../src/config.ts"
import { ticks } from "../src/core/clock.ts"
import { loadTexts } from "../src/core/texts.ts"
import { type Service, startService } from "../src/service.ts"
import {
  ANSWER,
  agreedPhonesOf,
  comesTo,
  openPlatforms,
  PLATFORMS,
  type Platforms,
  QUESTION,
  quickClock,
} from "./support/platforms.ts"

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
const texts = loadTexts()
let platforms: Platforms
let service: Service
let people = 0

beforeAll(async () => {
  const clock = quickClock()
  platforms = await openPlatforms(clock)
  service = await startService(readConfig(platforms.env), { clock })
  await platforms.zaloOa.setWebhook(`${service.url}/zalo-oa/webhook`)
})
afterAll(async () => {
  await service?.stop()
  await platforms?.close()
})

/** Somebody else, with a phone on each platform. */
const somebody = () => agreedPhonesOf(platforms, service.database, people++, "Nguyễn Thị Lan")

interface Standing {
  readonly channel: string
  readonly unreachable: number
  readonly connectedAs: string
  readonly receives: string
  readonly problem: string | null
}
async function standings(): Promise<Map<string, Standing>> {
  const response = await fetch(`${service.url}/healthz`)
  const { channels } = (await response.json()) as { channels: Standing[] }
  return new Map(channels.map((one) => [one.channel, one]))
}

it("a code scanned at check-in leads to the chat on every platform that is connected", async () => {
  const page = await fetch(`${service.url}/check-in/c/482913`)
  const text = await page.text()
  expect([page.status, text]).toEqual([200, expect.stringContaining("điểm danh 482913")])
  expect(text).toMatch(/https:\/\/t\.me\/\w+\?start=dd-482913/)
  expect(text.match(/https:\/\/zalo\.me\/[\w.-]+/g)?.length).toBeGreaterThan(0)
})

describe.each(PLATFORMS)("a person on %s", (name) => {
  it("asks and is shown the words of the document, once", async () => {
    const phone = (await somebody())[name]
    phone.say(QUESTION)
    const { text } = await phone.answer(1)
    expect(text).toContain(ANSWER)
    expect(text).toContain("01-QĐ/CB")
  })

  it("opens the menu with /start and chooses from it", async () => {
    const phone = (await somebody())[name]
    phone.say("/start")
    expect((await phone.answer(1)).text).toContain(texts("common-menu").split("\n")[0])
    phone.choose(texts("common-button-how"))
    expect((await phone.answer(2)).text).toContain(texts("common-how").split("\n")[0])
    phone.choose(texts("common-button-person"))
    expect((await phone.answer(3)).text).toContain(texts("common-person"))
    phone.choose(texts("reach-button-open"))
    expect((await phone.answer(4)).text).toMatch(/đang nhận tin qua (?:Telegram|Zalo)/)
  })

  it("who speaks a message is told to type", async () => {
    const phone = (await somebody())[name]
    phone.sendVoice()
    expect((await phone.answer(1)).text).toBe(texts("common-unread-voice"))
  })
})

describe("a person who blocks", () => {
  it.each(["telegram", "zalo-oa"] as const)(
    "on %s is left in peace, and answered again after coming back",
    async (name) => {
      const phone = (await somebody())[name]
      phone.say(QUESTION)
      await phone.answer(1)
      const closed = (await standings()).get(name)!.unreachable
      // Telegram tells of it; the Official Account finds out by its next answer.
      if (name === "zalo-oa") phone.say("menu")
      phone.block()
      await comesTo(async () => (await standings()).get(name)!.unreachable).toBe(closed + 1)
      phone.comeBack()
      phone.say(QUESTION)
      expect((await phone.answer(2)).text).toContain(ANSWER)
      expect((await standings()).get(name)!.unreachable).toBe(closed)
    },
  )

  it("on zalo-bot, whose platform does not say so, gets what waited and the answer after coming back", async () => {
    const phone = (await somebody())["zalo-bot"]
    const before = platforms.zaloBot.ledger().length
    phone.say("menu")
    phone.block()
    await comesTo(() => platforms.zaloBot.ledger(before).some(({ code }) => code === 403)).toBe(true)
    phone.comeBack()
    phone.say(QUESTION)
    expect((await phone.answer(2)).text).toContain(ANSWER)
  })
})

describe("the file of a document", () => {
  it("arrives as it is on Telegram", async () => {
    const { telegram } = await somebody()
    telegram.say(QUESTION)
    await telegram.answer(1)
    telegram.choose(texts("ask-button-original"))
    await comesTo(() => telegram.shown().some(({ file }) => file?.name === "cay.txt")).toBe(true)
  })

  it.each(["zalo-bot", "zalo-oa"] as const)(
    "arrives as a link on %s, which does not carry it",
    async (name) => {
      const phone = (await somebody())[name]
      phone.say(QUESTION)
      await phone.answer(1)
      phone.choose(texts("ask-button-original"))
      const { text } = await phone.answer(2)
      const url = /http:\S+\/t\/[\w-]{24}/.exec(text)?.[0]
      const response = await fetch(url!)
      expect(response.status).toBe(200)
      expect(await response.text()).toContain(ANSWER)
      // Whoever tries other addresses finds nothing.
      expect((await fetch(`${url!.slice(0, -1)}~`)).status).toBe(404)
    },
  )
})

describe("events that come again", () => {
  it.each(PLATFORMS)("change nothing on %s", async (name) => {
    const phone = (await somebody())[name]
    const fake = { telegram: platforms.telegram, "zalo-bot": platforms.zaloBot, "zalo-oa": platforms.zaloOa }[
      name
    ]
    fake.fault({ kind: "repeat", method: "update" })
    phone.say(QUESTION)
    await phone.answer(1)
    fake.redeliver(3)
    phone.say("menu")
    await phone.answer(2)
    fake.redeliver(2)
    phone.say("0")
    const last = await phone.answer(3)
    expect(last.text).toContain(texts("common-menu").split("\n")[0])
    expect(phone.shown().filter(({ text }) => text.includes(ANSWER))).toHaveLength(1)
  })

  it("without the right secret or signature are refused", async () => {
    const { zaloBot, zaloOa } = platforms
    const body = JSON.stringify({
      event_name: "user_send_text",
      sender: { id: "1" },
      message: { text: "giả" },
    })
    expect(await zaloOa.deliverRaw(body, { "X-ZEvent-Signature": "mac=00" })).toBe(403)
    expect(await zaloBot.deliverRaw(body, { "x-bot-api-secret-token": "khong-phai" })).toBe(403)
  })
})

describe("the operator", () => {
  it("sees how each channel stands", async () => {
    const all = await standings()
    expect([...all.keys()].sort()).toEqual(["telegram", "zalo-bot", "zalo-oa"])
    expect(all.get("telegram")).toMatchObject({
      connectedAs: "@chibo_bot",
      receives: "polling",
      problem: null,
    })
    expect(all.get("zalo-bot")).toMatchObject({
      connectedAs: "bot.VDKyGxQvc",
      receives: "webhook",
      problem: null,
    })
    expect(all.get("zalo-oa")).toMatchObject({ connectedAs: "Chi bộ mẫu", receives: "webhook" })
  })

  it("reads the same as numbers, and a stranger behind a proxy reads nothing", async () => {
    const metrics = await (await fetch(`${service.url}/metrics`)).text()
    expect(metrics).toContain('chibo_channel_up{channel="telegram"} 1')
    const headers = { "x-forwarded-for": "203.0.113.5" }
    expect((await fetch(`${service.url}/metrics`, { headers })).status).toBe(404)
    const health = await fetch(`${service.url}/healthz`, { headers })
    expect([health.status, await health.json()]).toEqual([200, { ok: true }])
  })
})

it("stops at once though Telegram holds a poll open", async () => {
  const since = ticks()
  await service.stop()
  expect(ticks() - since).toBeLessThan(5000)
  await expect(fetch(`${service.url}/healthz`)).rejects.toThrow()
})
