import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { readConfig } from "../src/config.ts"
import { loadTexts } from "../src/core/texts.ts"
import { type Service, startService } from "../src/service.ts"
import { dumpOf } from "./support/dump.ts"
import {
  ANSWER,
  agreedPhonesOf,
  comesTo,
  openPlatforms,
  type Phone,
  PLATFORMS,
  type Platforms,
  phonesOf,
  QUESTION,
} from "./support/platforms.ts"

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
const texts = loadTexts()
const SECRET = "con đê số bảy sẽ được gia cố trong đêm"
const PAPER = `TỈNH ỦY VÍ DỤ\nSố 12-BC/TU\nTỐI MẬT\nVí Dụ, ngày 05 tháng 01 năm 2026\n1. Hội nghị nghe rằng ${SECRET}.`
let platforms: Platforms
let service: Service
let people = 300

beforeAll(async () => {
  platforms = await openPlatforms()
  service = await startService(readConfig(platforms.env))
  await platforms.zaloOa.setWebhook(`${service.url}/zalo-oa/webhook`)
})
afterAll(async () => {
  await service?.stop()
  await platforms?.close()
})

/** Which words of the paper a copy of the database tells when all is worked off. */
async function left(): Promise<string[]> {
  const waiting =
    "select (select count(*) from inbox where done_at is null) + (select count(*) from outbox where state in ('waiting', 'sending')) as count"
  await comesTo(async () => (await service.database.query<{ count: number }>(waiting))[0]!.count).toBe(0)
  const dump = await dumpOf(service.database)
  return [SECRET, "TỈNH ỦY VÍ DỤ", "12-BC/TU", "Hội nghị nghe"].filter((word) => dump.includes(word))
}

async function paste(phone: Phone): Promise<void> {
  phone.say(PAPER)
  const { text } = await phone.answer(1)
  const [why] = texts("common-secret-paper", { mark: "TỐI MẬT" }).split("\n")
  expect(text).toContain(why)
  expect(text).not.toContain(SECRET)
  expect(await left()).toEqual([])
  phone.say(QUESTION)
  expect((await phone.answer(2)).text).toContain(ANSWER)
}

describe.each(PLATFORMS)("a secret paper that is pasted on %s", (name) => {
  it("is not answered, and nothing of it is left: of somebody who agreed that their talk is kept", async () => {
    await paste((await agreedPhonesOf(platforms, service.database, people++, "Nguyễn Văn An"))[name])
  })

  it("is not answered, and nothing of it is left: of somebody new", async () => {
    await paste(phonesOf(platforms, people++, "Nguyễn Văn An")[name])
  })
})
