import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { readConfig } from "../src/config.ts"
import { type Service, startService } from "../src/service.ts"
import { SERVER_URL } from "./support/database.ts"
import {
  ANSWER,
  agreedPhonesOf,
  openPlatforms,
  PLATFORMS,
  type Platforms,
  QUESTION,
} from "./support/platforms.ts"

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

describe.skipIf(SERVER_URL === undefined)("two services on one database", () => {
  let platforms: Platforms
  let services: Service[] = []
  beforeAll(async () => {
    platforms = await openPlatforms()
    // Both poll Telegram and the Zalo bot when they may; the Official Account brings its events to one at a time.
    const { ZALO_BOT_WEBHOOK_SECRET: _secret, ...env } = platforms.env
    services = [
      await startService(readConfig(env)),
      await startService(readConfig({ ...env, PORT: "0", KNOWLEDGE_DIR: "" })),
    ]
    await platforms.zaloOa.setWebhook(`${services[0]!.url}/zalo-oa/webhook`)
  })
  afterAll(async () => {
    for (const service of services) await service.stop()
    await platforms?.close()
  })

  it("answer each of many people once, on every platform, though events come twice and to both", async () => {
    const { telegram, zaloBot, zaloOa } = platforms
    for (const fake of [telegram, zaloBot, zaloOa]) fake.fault({ kind: "repeat", method: "update", times: 6 })
    const { database } = services[0]!
    const phones = await Promise.all(
      Array.from({ length: 6 }, (_, number) =>
        agreedPhonesOf(platforms, database, number, `Bà Lan ${number}`),
      ),
    )
    const all = phones.flatMap((own) => PLATFORMS.map((name) => own[name]))
    for (const phone of all) phone.say(QUESTION)
    await Promise.all(all.map((phone) => phone.answer(1)))
    await zaloOa.settled()
    await zaloOa.setWebhook(`${services[1]!.url}/zalo-oa/webhook`)
    for (const fake of [telegram, zaloBot, zaloOa]) fake.redeliver(12)
    // Events of a conversation are worked off in order, so a second answer to the first would come before this one.
    for (const phone of all) phone.say("menu")
    for (const phone of all) {
      await phone.answer(2)
      expect(phone.shown().map(({ text }) => text.includes(ANSWER))).toEqual([true, false])
    }
  })

  it("go on as one when the other ends, which gives its turns away", async () => {
    await services[0]!.stop()
    services = services.slice(1)
    const phones = await agreedPhonesOf(platforms, services[0]!.database, 50, "Ông Tư")
    for (const name of PLATFORMS) phones[name].say(QUESTION)
    for (const name of PLATFORMS) expect((await phones[name].answer(1)).text).toContain(ANSWER)
  })
})
