import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { readConfig } from "../src/config.ts"
import { createKeys } from "../src/core/seal.ts"
import { openArrival, type Sealed } from "../src/core/sealed-arrival.ts"
import { loadTexts } from "../src/core/texts.ts"
import { newInvitation } from "../src/features/members/code.ts"
import { type Service, startService } from "../src/service.ts"
import { insertInvitations } from "../src/storage/invitations.ts"
import { rolesOf } from "../src/storage/roles.ts"
import { letStrangersGo } from "../src/tidying.ts"
import { makePerson } from "./features/members/cell.ts"
import { dumpOf } from "./support/dump.ts"
import {
  ANSWER,
  comesTo,
  ORGANISATION,
  openPlatforms,
  type Phone,
  PLATFORMS,
  type Platforms,
  phonesOf,
  quickClock,
  SECRET_KEY,
} from "./support/platforms.ts"
import { makeUnit } from "./support/units.ts"

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
const texts = loadTexts()
const NAME = "Đặng Thị Ngọc Sương"
const QUESTION = "cho bà hỏi nhà mình phải trồng một cây bằng lăng à"
const SECOND = "thế mỗi nhà trồng một cây bằng lăng ở đâu vậy cháu"
const KEPT = "bây giờ bà hỏi lại là mỗi nhà trồng cây gì"
const NOTICE = texts("consent-notice", { organisation: ORGANISATION, days: 30 })
const DIGITS = 555_012_345
const clock = quickClock()
let platforms: Platforms
let service: Service
let people = DIGITS

beforeAll(async () => {
  platforms = await openPlatforms(clock)
  service = await startService(readConfig(platforms.env), { clock })
  await platforms.zaloOa.setWebhook(`${service.url}/zalo-oa/webhook`)
})
afterAll(async () => {
  await service?.stop()
  await platforms?.close()
})

/** What a copy of the database tells about somebody when their answers are out and a few minutes have passed. */
async function traces({ account }: Phone, said: readonly string[]): Promise<string[]> {
  const waiting =
    "select (select count(*) from inbox where done_at is null) + (select count(*) from outbox where state in ('waiting', 'sending')) as count"
  await comesTo(async () => (await service.database.query<{ count: number }>(waiting))[0]!.count).toBe(0)
  const later = { now: () => new Date(clock.now().getTime() + 5 * 60_000) }
  await letStrangersGo({ database: service.database, clock: later })
  const dump = await dumpOf(service.database)
  return [account.user, account.chat, NAME, "Sương", ...said].filter((word) => dump.includes(word))
}

describe.each(PLATFORMS)("somebody new on %s", (name) => {
  it("asks, says no, asks again, blocks: of all that only a digest is left; and after a yes the talk is kept, sealed", async () => {
    const phone = phonesOf(platforms, people++, NAME)[name]
    phone.say(QUESTION)
    const first = await phone.answer(1)
    expect(first.text).toContain(ANSWER)
    expect(first.text).toContain(NOTICE.split("\n")[0])
    phone.choose(texts("consent-button-no"))
    expect((await phone.answer(2)).text).toContain(texts("consent-refused").split("\n")[0])
    phone.say(SECOND)
    const again = await phone.answer(3)
    expect(again.text).toContain(ANSWER)
    expect(again.text).not.toContain(NOTICE.split("\n")[0])
    phone.sendVoice()
    await phone.answer(4)
    expect(await traces(phone, [QUESTION, SECOND])).toEqual([])
    phone.block()
    phone.comeBack()
    phone.say("xin chào ạ")
    await phone.answer(5)
    expect(await traces(phone, [QUESTION, SECOND, "xin chào ạ"])).toEqual([])

    const keys = createKeys(Buffer.from(SECRET_KEY, "utf8"))
    const digest = keys.digest(`${phone.account.channel}:${phone.account.user}`, "refusals").toString("hex")
    const refusals = await service.database.query("select digest from refusals where digest = $1", [digest])
    expect(refusals).toEqual([{ digest }])

    phone.say("đồng ý")
    expect((await phone.answer(6)).text).toContain(texts("consent-thanks"))
    phone.say(KEPT)
    await phone.answer(7)
    // Who wrote is known then, and what only to the key.
    expect(await traces(phone, [QUESTION, SECOND, KEPT])).toEqual([phone.account.user, phone.account.chat])
    const kept = await service.database.query<{ payload: Sealed }>(
      "select payload from inbox where chat = $1 and payload ? 'sealed' order by id desc limit 1",
      [phone.account.chat],
    )
    expect(openArrival(keys, kept[0]!.payload)).toMatchObject({ text: KEPT })
    expect(await service.database.query("select 1 from refusals where digest = $1", [digest])).toEqual([])
  })

  it("sends a code before the yes: nothing of it is kept, and after the yes it is used", async () => {
    const { database } = service
    const person = await makePerson(database, { name: "Nguyễn Văn An", unit: await makeUnit(database) })
    const { shown: code, digest } = newInvitation()
    const at = clock.now()
    await insertInvitations(database, [{ digest, person }], {
      unit: (await rolesOf(database, person))[0]!.unit,
      kind: "code",
      by: null,
      at,
      expiresAt: new Date(at.getTime() + 600_000),
      isApproved: false,
    })
    const phone = phonesOf(platforms, people++, NAME)[name]
    const isTyped = name === "zalo-bot"
    phone.say(name === "telegram" ? `/start ${code}` : code)
    const asked = (await phone.answer(1)).text
    expect(asked).toContain(texts(isTyped ? "consent-first-code" : "consent-first-code-button"))
    expect(await traces(phone, [code, code.slice(3), code.slice(3).toLowerCase()])).toEqual([])
    phone.choose(texts("consent-button-yes"))
    const thanked = (await phone.answer(2)).text
    expect(thanked).toContain(texts("consent-thanks"))
    if (isTyped) phone.say(code)
    const answer = isTyped ? (await phone.answer(3)).text : thanked
    expect(answer).toContain(texts("members-join-asked", { unit: "Chi bộ mẫu" }))
  })
})
