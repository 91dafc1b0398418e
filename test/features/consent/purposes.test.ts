import { beforeEach, describe, expect, it } from "vitest"
import { loadTexts } from "../../../src/core/texts.ts"
import { askConsent } from "../../../src/features/consent/ask.ts"
import { versionOf } from "../../../src/features/consent/terms.ts"
import { NEW_DIALOGUE, offer } from "../../../src/features/dialogue.ts"
import { hasAgreed } from "../../../src/storage/consents.ts"
import { writeDialogue } from "../../../src/storage/dialogues.ts"
import { insertOutgoing } from "../../../src/storage/outbox.ts"
import { testKeys } from "../../support/keys.ts"
import { link, texts, usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"

const phones = usePhones({ strangers: true })
const telegram = phones.phone("telegram", "t")
const me = { channel: "telegram", user: "t" } as const
const chat = { channel: "telegram", chat: "chat of t" } as const

beforeEach(async () => {
  await phones.empty()
  await telegram.say("đồng ý")
})

/** A feature asks, as it would in an answer or elsewhere. */
async function asked(purpose: "reminders" | "suggestions" | "model" | "occasions"): Promise<void> {
  const { message, dialogue } = offer(NEW_DIALOGUE, askConsent(texts, purpose))
  await writeDialogue(phones.database, testKeys, chat, dialogue, new Date("2026-12-21T02:00:00Z"))
  await insertOutgoing(phones.database, chat, message, testClock.now())
}

describe.each(["reminders", "suggestions", "model", "occasions"] as const)(
  "what a feature asks for: %s",
  (purpose) => {
    it("is not agreed to unless somebody says so", async () => {
      expect(await hasAgreed(phones.database, me, purpose)).toBe(false)
      await asked(purpose)
      expect(await telegram.screen()).toContain(texts(`consent-ask-${purpose}`))
      await telegram.say("0")
      expect(await hasAgreed(phones.database, me, purpose)).toBe(false)
    })

    it.each(["1", "đồng ý", "dong y"])("is agreed to by %s, and nothing else with it", async (word) => {
      await asked(purpose)
      expect(await telegram.say(word)).toContain(texts("consent-given"))
      const given = await phones.database.query("select purpose from consents order by purpose <> 'keep'")
      expect(given).toEqual([{ purpose: "keep" }, { purpose }])
    })

    it.each(["2", "không", "khong"])("is declined by %s", async (word) => {
      await asked(purpose)
      expect(await telegram.say(word)).toContain(texts("consent-declined"))
      expect(await hasAgreed(phones.database, me, purpose)).toBe(false)
    })
  },
)

describe("the page of what one agreed to", () => {
  it.each(["đồng ý của tôi", "dong y cua toi", "/dongy", "/start dongy"])(
    "is called by: %s",
    async (word) => {
      const shown = await telegram.say(word)
      expect(shown).toContain(texts("consent-page"))
      expect(shown).toContain("– lưu trò chuyện: đồng ý từ 21/11/2026")
      for (const name of ["nhắc lịch", "liên hệ về góp ý", "mô hình AI bên ngoài"])
        expect(shown).toContain(`– ${name}: chưa đồng ý`)
      expect(await telegram.buttons()).toEqual([
        "Rút: lưu trò chuyện",
        "Đồng ý: nhắc lịch",
        "Đồng ý: liên hệ về góp ý",
        "Đồng ý: mô hình AI bên ngoài",
        "Đồng ý: nhận lịch tiếp dân",
      ])
    },
  )

  it("gives a consent only after its own question, and withdraws it at one press", async () => {
    await telegram.say("/dongy")
    expect(await telegram.press("Đồng ý: nhắc lịch")).toContain(texts("consent-ask-reminders"))
    expect(await hasAgreed(phones.database, me, "reminders")).toBe(false)
    expect(await telegram.press("Đồng ý")).toContain("– nhắc lịch: đồng ý từ 21/11/2026")
    expect(await hasAgreed(phones.database, me, "reminders")).toBe(true)
    const shown = await telegram.press("Rút: nhắc lịch")
    expect(shown).toContain(texts("consent-withdrawn"))
    expect(shown).toContain("– nhắc lịch: chưa đồng ý")
    expect(await hasAgreed(phones.database, me, "reminders")).toBe(false)
    expect(await hasAgreed(phones.database, me)).toBe(true)
  })

  it("keeps when a consent was given and withdrawn, each with the event that said so", async () => {
    await asked("model")
    await telegram.send({ action: (await telegram.last()).buttons![0]!.action, eventId: "e1" })
    await telegram.press("Rút: mô hình")
    await asked("model")
    await telegram.say("1")
    const kept = await phones.database.query(
      `select evidence = 'e1' as is_first, withdrawn_at is not null as ended, withdrawn_evidence <> '' as ended_by
       from consents where purpose = 'model' order by withdrawn_at nulls last`,
    )
    expect(kept).toEqual([
      { is_first: true, ended: true, ended_by: true },
      { is_first: false, ended: false, ended_by: null },
    ])
  })

  it("in the browser says that the demonstration keeps everything, and offers no end of it", async () => {
    const web = phones.phone("web", "w")
    expect(await web.say("/dongy")).toContain("– lưu trò chuyện: bản chạy thử trên máy này luôn lưu")
    expect((await web.buttons())[0]).toBe("Đồng ý: nhắc lịch")
  })
})

describe("withdrawing that the talk is kept", () => {
  it("is asked once more; then all that rests on it is gone at once, and the person is met like a stranger", async () => {
    await asked("reminders")
    await telegram.say("1")
    await telegram.press("Rút: lưu trò chuyện")
    expect(await telegram.screen()).toContain(texts("mydata-withdraw"))
    expect(await telegram.press("Đúng")).toContain(texts("mydata-deleted"))
    expect(await phones.database.query("select 1 from consents")).toEqual([])
    expect(await phones.database.query("select 1 from dialogues")).toEqual([])
    const [last] = await phones.database.query("select is_fleeting from outbox order by id desc limit 1")
    expect(last).toEqual({ is_fleeting: true })
    expect(await telegram.say("/start")).toContain(texts("consent-greeting"))
    expect(await telegram.say("đồng ý")).toContain(texts("consent-thanks"))
  })

  it("leaves the person's other channels, which hear nothing of it any more", async () => {
    const zalo = phones.phone("zalo-bot", "z")
    await zalo.say("đồng ý")
    await link(telegram, zalo)
    await telegram.say("rút đồng ý")
    await telegram.press("Rút: lưu trò chuyện")
    await telegram.press("Đúng")
    expect(await hasAgreed(phones.database, { channel: "zalo-bot", user: "z" })).toBe(true)
    expect(await phones.accounts()).toEqual([])
  })

  it("can be thought better of", async () => {
    await telegram.say("/dongy")
    await telegram.press("Rút: lưu trò chuyện")
    expect(await telegram.press("Giữ lại")).toContain(texts("mydata-page"))
    expect(await hasAgreed(phones.database, me)).toBe(true)
  })
})

it("the version names the words that were agreed to: others have another", () => {
  const terms = { organisation: "Chi bộ 5", days: 30 }
  const versions = [
    versionOf(texts, "keep", terms),
    versionOf(texts, "keep", { ...terms, organisation: "Chi bộ 6" }),
    versionOf(texts, "keep", { ...terms, days: 31 }),
    versionOf(loadTexts("en"), "keep", terms),
    versionOf(texts, "model", terms),
  ]
  expect(new Set(versions).size).toBe(versions.length)
  expect(versionOf(loadTexts("vi"), "keep", { ...terms })).toBe(versions[0])
})
