import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { readConfig } from "../src/config.ts"
import { loadTexts } from "../src/core/texts.ts"
import { type Service, startService } from "../src/service.ts"
import { type FakeTelegram, startFakeTelegram } from "../src/simulators/telegram/index.ts"
import { documentText } from "./ingest/document-text.ts"
import { haveAgreed } from "./support/agreed.ts"
import { makePerson } from "./support/groups.ts"
import { LYING_SETTINGS } from "./support/lies.ts"
import { ANSWER, comesTo, ownDatabase, QUESTION, quickClock, SECRET_KEY } from "./support/platforms.ts"
import { makeFolder } from "./support/shelf.ts"
import { makeUnit } from "./support/units.ts"

const texts = loadTexts()
let fake: FakeTelegram
let service: Service
let knowledge: ReturnType<typeof makeFolder>
let own: Awaited<ReturnType<typeof ownDatabase>>

beforeAll(async () => {
  own = await ownDatabase()
  const clock = quickClock()
  fake = await startFakeTelegram({ clock })
  knowledge = makeFolder({ "cay.txt": documentText("01-QĐ/CB", { "Điều 1. Cây": `1. ${ANSWER}` }) })
  const env = {
    ...own.env,
    SECRET_KEY,
    KNOWLEDGE_DIR: knowledge.path,
    PORT: "0",
    LOG_LEVEL: "silent",
    ORGANISATION: "Chi bộ Tổ dân phố 5",
    TELEGRAM_BOT_TOKEN: fake.token,
    TELEGRAM_API_ROOT: fake.url,
    LIMIT_PERSON: "3/1",
    ...LYING_SETTINGS,
  }
  service = await startService(readConfig(env), { clock })
  fake.person(7, { name: "An" })
  fake.person(8, { name: "Bình" })
  const unit = await makeUnit(service.database)
  const roles = [{ unit, role: "secretary" }]
  await makePerson(service.database, { channel: "telegram", user: "7" }, roles)
  await haveAgreed(service.database, { channel: "telegram", user: "7", chat: "7" })
}, 60_000)
afterAll(async () => {
  await service.stop()
  await fake.stop()
  knowledge.delete()
  await own.drop()
})

const said = (chat: number) =>
  fake
    .seenBy(chat)
    .filter(({ from, text }) => from === "bot" && text !== "")
    .map(({ text }) => text)

describe("on Telegram", () => {
  it("a stranger's group hears one sentence and is left; it is so again when it is added again", async () => {
    fake.group(-40, { title: "Nhóm lạ", by: 8 })
    fake.say(8, "/menu", { group: -40 })
    await comesTo(() => fake.standing(-40)).toBe("left")
    expect(said(-40)).toEqual([texts("common-group-farewell")])
    fake.addBot(-40, 8)
    await comesTo(() => fake.standing(-40)).toBe("left")
    expect(said(-40)).toEqual([texts("common-group-farewell"), texts("common-group-farewell")])
  }, 60_000)

  it("the secretary's group is greeted and answered, also as a supergroup", async () => {
    fake.group(-41, { title: "Tổ 4", by: 7 })
    await comesTo(() => said(-41)).toEqual([texts("common-menu-group")])
    const { id } = fake.upgrade(-41, 8)
    fake.say(8, "/menu", { group: id })
    await comesTo(() => said(id)).toEqual([texts("common-menu-group")])
    expect(fake.standing(id)).toBe("member")
  }, 60_000)

  it("a group that moves is answered also when that is told after what is said in it", async () => {
    fake.group(-42, { title: "Tổ 6", by: 7 })
    await comesTo(() => said(-42)).toEqual([texts("common-menu-group")])
    for (let one = 0; one < 3; one++) fake.fault({ kind: "reorder", method: "update" })
    const { id } = fake.upgrade(-42, 8)
    fake.say(8, "/menu", { group: id })
    fake.reorder()
    await comesTo(() => said(id)).toEqual([texts("common-menu-group")])
    expect(fake.standing(id)).toBe("member")
  }, 60_000)

  it("what is asked in a topic is answered there, and each topic has its own buttons and numbers", async () => {
    const group = -1_000_000_000_043
    fake.group(group, { title: "Tổ 7", by: 7 })
    await comesTo(() => said(group)).toEqual([texts("common-menu-group")])
    const [fees, trees] = ["Thu phí", "Trồng cây"].map((name) => fake.topic(group, name, 7).id)
    const shown = (topic: number) =>
      fake.seenBy(group).filter((one) => one.from === "bot" && one.topic === String(topic))
    fake.person(9, { name: "Cúc" })
    fake.say(9, `@chibo_bot ${QUESTION}`, { group, topic: trees! })
    await comesTo(() => shown(trees!).length).toBe(1)
    expect(shown(trees!)[0]!.text).toContain(ANSWER)
    fake.press(9, shown(trees!)[0]!.buttons![0]!.action, { group })
    await comesTo(() => shown(trees!).length).toBe(2)
    fake.say(8, "@chibo_bot 1", { group, topic: fees! })
    await comesTo(() => shown(fees!).length).toBe(1)
    expect(shown(fees!)[0]!.text).toBe(texts("common-number-unknown", { number: 1 }))
    fake.say(9, "@chibo_bot 1", { group, topic: trees! })
    await comesTo(() => shown(trees!).length).toBe(3)
    expect(said(group)).toHaveLength(5)
  }, 60_000)

  it("a person who floods is told once, and the operator sees how much was not answered", async () => {
    for (let one = 0; one < 10; one++) fake.say(7, "menu")
    await comesTo(() => said(7)).toContain(texts("common-too-many"))
    await comesTo(async () => (await fetch(`${service.url}/metrics`)).text()).toContain(
      'chibo_messages_limited_total{by="person"} 7',
    )
    expect(said(7)).toEqual([
      ...Array.from({ length: 3 }, () => texts("common-menu")),
      texts("common-too-many"),
    ])
  }, 60_000)
})
