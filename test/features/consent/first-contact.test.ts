import { beforeAll, beforeEach, describe, expect, it } from "vitest"
import { setAudience } from "../../../src/storage/accounts.ts"
import { emptyShelf, shelve } from "../../storage/shelf.ts"
import { testKeys } from "../../support/keys.ts"
import { organisation, texts, usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"

const phones = usePhones({ strangers: true })
const telegram = phones.phone("telegram", "t")
const zalo = phones.phone("zalo-bot", "z")
const QUESTION = "mỗi nhà trồng một cây bằng lăng"
const NOTICE = texts("consent-notice", { organisation, days: 30 })
const CHOICES = ["Đồng ý", "Không", "Xem chi tiết"]
const rows = async (table: string) => phones.database.query(`select * from ${table}`)

beforeAll(async () => {
  await emptyShelf(phones.database)
  const articles = { "Điều 1. Trồng cây": "1. Mỗi nhà trồng một cây bằng lăng.\n2. Cây trồng vào tháng hai." }
  await shelve(phones.database, { number: "01-QĐ/CB", issuedOn: "2026-01-05", articles })
  const secret = { "Điều 1. Vườn ươm": "1. Đồng chí phó bí thư giữ chìa khóa vườn ươm." }
  await shelve(phones.database, { number: "02-QĐ/CB", audience: "members", articles: secret })
})
beforeEach(phones.empty)

describe("somebody who writes for the first time", () => {
  it("is answered at once, with the notice and its three buttons below", async () => {
    const shown = await telegram.say(QUESTION)
    expect(shown).toContain("Mỗi nhà trồng một cây bằng lăng.")
    expect(shown.indexOf(NOTICE)).toBeGreaterThan(shown.indexOf("bằng lăng"))
    expect(await telegram.buttons()).toEqual(CHOICES)
    const { buttons } = await telegram.last()
    expect(buttons!.map(({ action }) => action)).toEqual(["consent:yes", "consent:no", "consent:more"])
  })

  it("reads who runs the assistant, that it is a machine, what is kept how long, and that some is sensitive", () => {
    for (const word of [
      organisation,
      "tự động (AI)",
      "30 ngày",
      "nhạy cảm theo luật",
      "Không đồng ý vẫn hỏi được",
    ])
      expect(NOTICE).toContain(word)
  })

  it.each(["/start", "/start gioi-thieu", "xin chào", "0", "menu"])(
    "is greeted with the notice: %s",
    async (word) => {
      const shown = await telegram.say(word)
      expect(shown).toContain(texts("consent-greeting"))
      expect(shown).toContain(NOTICE)
      expect(shown).toContain("tự động – AI")
      expect(await telegram.buttons()).toEqual(CHOICES)
    },
  )

  it("reads public documents only, whatever a list says of the account", async () => {
    await setAudience(phones.database, {
      channel: "telegram",
      user: "t",
      audience: "committee",
      at: testClock.now(),
    })
    const shown = await telegram.say("ai giữ chìa khóa vườn ươm")
    expect(shown).not.toContain("phó bí thư")
    await telegram.press("Đồng ý")
    expect(await telegram.say("ai giữ chìa khóa vườn ươm")).toContain("phó bí thư")
  })

  it("finds the way to a person, and is told how to ask", async () => {
    expect(await telegram.say("gặp người phụ trách")).toContain(texts("consent-person"))
    expect(await telegram.say("cách hỏi")).toContain(texts("common-how"))
  })

  it("is told what could not be read, and answered to the words that came with it", async () => {
    expect((await telegram.send({ unread: "voice" }))[0]).toContain(texts("common-unread-voice"))
    const [shown] = await telegram.send({ unread: "photo", text: QUESTION })
    expect(shown).toContain("Mỗi nhà trồng một cây bằng lăng.")
    expect(shown).toContain(texts("common-unread-note"))
    expect((await telegram.send({ text: " " }))[0]).toContain(texts("common-empty"))
  })

  it("is not remembered: there is no talk to lean on, and an old button is old", async () => {
    await telegram.say(QUESTION)
    expect(await rows("dialogues")).toEqual([])
    expect(await telegram.say("còn khoản 2?")).not.toContain("tháng hai")
    expect((await telegram.send({ action: "Ab3_x" }))[0]).toContain(texts("common-button-unknown"))
    for (const table of [
      "consents",
      "refusals",
      "accounts",
      "dialogues",
      "open_questions",
      "link_codes",
      "link_tries",
    ])
      expect(await rows(table), table).toEqual([])
  })

  it("is told among which documents to choose by words, for numbers mean the notice's buttons", async () => {
    for (const [number, tree] of [
      ["07-QĐ/ĐU", "phượng"],
      ["07/2026/QĐ-UBND", "gạo"],
    ] as const) {
      const articles = { "Điều 2. Cây": `1. Đầu thôn trồng một cây ${tree}.` }
      await shelve(phones.database, { number, title: `Về cây ${tree}`, articles })
    }
    const shown = await telegram.say("văn bản 7 điều 2")
    const [first] = texts("consent-choices", { choices: "" }).split("\n")
    expect(shown).toContain(first)
    for (const line of ["– Quy định 07-QĐ/ĐU – Về cây phượng", "– Quy định 07/2026/QĐ-UBND – Về cây gạo"])
      expect(shown).toContain(line)
    expect(await telegram.buttons()).toEqual(CHOICES)
    expect(await telegram.say("văn bản 07-QĐ/ĐU điều 2")).toContain("Đầu thôn trồng một cây phượng.")
  })
})

describe("the button “Xem chi tiết”", () => {
  it.each(["3", "xem chi tiết", "Xem chi tiet!", "chi tiết"])("is also: %s", async (word) => {
    expect(await zalo.say(word)).toContain(texts("consent-detail", { organisation, days: 30 }))
    expect(await zalo.buttons()).toEqual(["Đồng ý", "Không"])
  })

  it("tells the rights, and each purpose as a matter of its own", async () => {
    await telegram.say("/start")
    const shown = await telegram.press("Xem chi tiết")
    for (const word of [
      "xem, tải về, sửa, xóa bất cứ lúc nào",
      "hỏi riêng từng việc",
      "Luật Bảo vệ dữ liệu cá nhân",
    ])
      expect(shown).toContain(word)
    expect(await telegram.press("Đồng ý")).toContain(texts("consent-thanks"))
  })
})

describe("a yes", () => {
  it.each(["1", "1.", "đồng ý", "Dong y", "ĐỒNG Ý!", "Tôi đồng ý", "dong y ".normalize("NFD")])(
    "is also: %s",
    async (word) => {
      expect(await zalo.say(word)).toContain(texts("consent-thanks"))
      expect(await zalo.buttons()).toEqual([
        "Hỏi văn bản",
        "Gặp người phụ trách",
        "Kênh nhận tin",
        "Dữ liệu của tôi",
        "Lịch tiếp công dân",
      ])
    },
  )

  it.each(["ừ", "đồng ý?", "1?", "chưa đồng ý", "đồng ý cái gì", "10", "có"])("is not: %s", async (word) => {
    expect(await zalo.say(word)).not.toContain(texts("consent-thanks"))
    expect(await rows("consents")).toEqual([])
  })

  it("is written down with the words agreed to and the event that said so, for this one purpose", async () => {
    await telegram.say(QUESTION)
    await telegram.send({ action: "consent:yes", eventId: "cập nhật 77" })
    expect(await rows("consents")).toMatchObject([
      {
        channel: "telegram",
        user_id: "t",
        chat: "chat of t",
        purpose: "keep",
        version: expect.stringMatching(/^2026-11-[0-9a-f]{12}$/),
        evidence: "cập nhật 77",
        given_at: testClock.now(),
        withdrawn_at: null,
      },
    ])
  })

  it("opens everything from then on: the talk is remembered, buttons work, numbers mean what is shown", async () => {
    await zalo.say("1")
    await zalo.say(QUESTION)
    expect(await zalo.say("1")).toContain("Điều 1")
    expect(await zalo.say("còn khoản 2?")).toContain("tháng hai")
    expect(await zalo.say("/start")).toContain(texts("common-menu"))
  })

  it("said again shows what was agreed to, and changes nothing", async () => {
    await telegram.say("/start")
    const first = await telegram.last()
    await telegram.press("Đồng ý", first)
    for (const shown of [
      await telegram.press("Đồng ý", first),
      await telegram.press("Không", first),
      await telegram.say("đồng ý"),
    ])
      expect(shown).toContain("lưu trò chuyện: đồng ý từ 21/11/2026")
    expect(await rows("consents")).toHaveLength(1)
  })

  it("counts on one platform only", async () => {
    await telegram.say("1")
    expect(await zalo.say(QUESTION)).toContain(NOTICE)
  })
})

describe("a no", () => {
  it.each(["2", "không", "Khong.", "không đồng ý", "tôi không đồng ý"])("is also: %s", async (word) => {
    expect(await zalo.say(word)).toContain(texts("consent-refused"))
  })

  it("leaves a mark that names nobody, and the public answers go on without the notice", async () => {
    await telegram.say(QUESTION)
    await telegram.press("Không")
    const digest = testKeys.digest("telegram:t", "refusals").toString("hex")
    expect(await rows("refusals")).toEqual([{ digest, refused_at: testClock.now() }])
    const shown = await telegram.say(QUESTION)
    expect(shown).toContain("Mỗi nhà trồng một cây bằng lăng.")
    expect(shown).not.toContain("Thông báo")
    expect(await telegram.buttons()).toEqual([])
    expect(await telegram.say("xin chào")).toContain(texts("consent-later"))
    expect(await zalo.say(QUESTION)).toContain(NOTICE)
  })

  it("can be taken back at any time: then no mark is left", async () => {
    await telegram.say("2")
    expect(await telegram.say("đồng ý")).toContain(texts("consent-thanks"))
    expect(await rows("refusals")).toEqual([])
    expect(await rows("consents")).toHaveLength(1)
  })
})

describe("what leaves something behind", () => {
  it.each(["LK-234567ABC", "lk 234 567 abc", "/start LK-234567ABC", "MD-234567ABC", "mz 234 567 abc"])(
    "waits for a yes: the code %s is to be sent again",
    async (code) => {
      const shown = await zalo.say(code)
      expect(shown).toContain(texts("consent-first-code"))
      expect(shown).toContain(NOTICE)
      expect(await rows("link_tries")).toEqual([])
    },
  )

  it("waits for a yes, and then a code joins two accounts", async () => {
    await telegram.say("1")
    const code = await telegram.code()
    expect(await zalo.say(code)).toContain(texts("consent-first-code"))
    await zalo.press("Đồng ý")
    expect(await zalo.say(code)).toContain(texts("reach-requested"))
    await telegram.press("Đúng, là tôi")
    expect(await phones.accounts()).toHaveLength(2)
  })

  it.each([
    ["as it is read", (code: string) => code],
    ["with blanks", (code: string) => code.toLowerCase().replace("-", " ")],
    ["by a link", (code: string) => `/start ${code}`],
  ])("needs no second sending where the yes can be pressed: a code %s", async (_, typed) => {
    await zalo.say("1")
    const code = await zalo.code()
    const shown = await telegram.say(typed(code))
    expect(shown).toContain(texts("consent-first-code-button"))
    expect(shown).toContain(NOTICE)
    for (const table of ["dialogues", "link_tries", "accounts"])
      expect(JSON.stringify(await rows(table)), table).not.toContain("telegram")
    await telegram.press("Xem chi tiết")
    const after = await telegram.press("Đồng ý")
    expect(after).toContain(texts("consent-thanks"))
    expect(after).toContain(texts("reach-requested"))
    await zalo.press("Đúng, là tôi")
    expect(await phones.accounts()).toHaveLength(2)
  })

  it("tells after the yes that the code is wrong, and counts that as a try", async () => {
    await telegram.say("MZ-234567ABC")
    const after = await telegram.press("Đồng ý")
    expect(after).toContain(texts("consent-thanks"))
    expect(after).toContain(texts("members-join-wrong"))
    expect(await rows("link_tries")).toHaveLength(1)
  })

  it("takes a yes pressed twice for one, and tries the code once", async () => {
    await telegram.say("MZ-234567ABC")
    const asked = await telegram.last()
    await telegram.press("Đồng ý", asked)
    expect(await telegram.press("Đồng ý", asked)).toContain("lưu trò chuyện: đồng ý từ")
    expect(await rows("link_tries")).toMatchObject([{ tries: 1 }])
  })

  it.each(["consent:yes:", "consent:yes:chi bộ", "consent:yes:MZ-1", "consent:no:x", "consent:YES"])(
    "is not begun by a button that was made up: %s",
    async (action) => {
      expect((await telegram.send({ action }))[0]).toContain(texts("common-button-unknown"))
      expect(await rows("consents")).toEqual([])
    },
  )

  it.each(["kênh nhận tin", "/lienket", "gửi cho người phụ trách", "đồng ý của tôi", "/dongy"])(
    "says that it needs a yes first, also to somebody who said no: %s",
    async (word) => {
      await telegram.say("2")
      const shown = await telegram.say(word)
      expect(shown).toContain(texts("consent-first-feature"))
      expect(await telegram.buttons()).toEqual(CHOICES)
    },
  )
})

describe("nobody is asked", () => {
  it("in the browser and at the terminal, which are a demonstration and the operator's own", async () => {
    for (const channel of ["web", "console"] as const) {
      const here = phones.phone(channel, "w")
      expect(await here.say(QUESTION)).not.toContain(NOTICE)
      expect((await here.buttons())[0]).toMatch(/^Xem toàn văn/)
    }
  })

  it("in a group, where only public documents are quoted; who asked is not kept", async () => {
    const group = phones.phone("telegram", "t", { chat: "nhóm", isPrivate: false })
    const shown = await group.say(QUESTION)
    expect(shown).toContain("Mỗi nhà trồng một cây bằng lăng.")
    expect(shown).not.toContain(NOTICE)
    expect(await group.say("/dongy")).toContain(texts("consent-group"))
    expect((await group.send({ action: "consent:yes" }))[0]).toContain(texts("consent-group"))
    expect(await rows("consents")).toEqual([])
  })
})
