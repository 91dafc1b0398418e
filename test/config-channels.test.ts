import { describe, expect, it } from "vitest"
import { readConfig as read } from "../src/config.ts"

const SECRET = "mat-khau-khong-lo"
const KEY = "khoa-cua-noi-nay-du-dai-32-ky-tu-tro-len"
const PUBLIC = { PUBLIC_URL: "https://chibo.example.vn/" }
const OA = {
  ZALO_OA_APP_ID: "41200",
  ZALO_OA_APP_SECRET: `app-${SECRET}`,
  ZALO_OA_SECRET_KEY: `oa-${SECRET}`,
}
const SERVER = { DATABASE_URL: "postgres://chibo@db.example/chibo" }

/** Whoever sets up a channel has said who runs it, but for the tests of just that. */
const readConfig = (set: NodeJS.ProcessEnv) => read({ ORGANISATION: "Chi bộ mẫu", ...set })

/** What the operator reads; nothing when the settings are right. */
function problemsOf(environment: NodeJS.ProcessEnv): string[] {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    expect(error).toMatchObject({ name: "AppError", code: "config" })
    const told = (error as Error).message
    // Shorter ones may stand in a message by themselves, as "0" does in "0.1".
    const long = Object.values(environment).filter((value) => value!.length > 3)
    for (const value of long) expect(told).not.toContain(value)
    return told.split("\n")
  }
}

describe("Telegram", () => {
  it("polls with a token alone", () => {
    const { telegram, zaloBot, zaloOa } = readConfig({ TELEGRAM_BOT_TOKEN: "7001:abc" }).channels
    expect(telegram).toEqual({ token: "7001:abc", webhook: undefined, apiRoot: undefined })
    expect([zaloBot, zaloOa]).toEqual([null, null])
  })

  it("with a secret is brought its updates to an address below PUBLIC_URL", () => {
    const set = { TELEGRAM_BOT_TOKEN: "7001:abc", TELEGRAM_WEBHOOK_SECRET: SECRET, ...PUBLIC }
    expect(readConfig(set).channels.telegram?.webhook).toEqual({
      url: "https://chibo.example.vn/telegram/webhook",
      secret: SECRET,
    })
  })

  it.each(["ngan", "co dau cach trong bi mat", "bí-mật-có-dấu-tiếng-việt"])(
    "takes no secret like “%s”",
    (secret) => {
      const set = { TELEGRAM_BOT_TOKEN: "7001:abc", TELEGRAM_WEBHOOK_SECRET: secret, ...PUBLIC }
      expect(problemsOf(set)).toEqual([expect.stringMatching(/^TELEGRAM_WEBHOOK_SECRET: /)])
    },
  )
})

describe("the Zalo bot", () => {
  it("polls with a token alone, in plain words", () => {
    expect(readConfig({ ZALO_BOT_TOKEN: "123:abc" }).channels.zaloBot).toEqual({
      token: "123:abc",
      webhook: undefined,
      apiRoot: undefined,
      formatting: "plain",
    })
  })

  it("with a secret is brought its events", () => {
    const set = { ZALO_BOT_TOKEN: "123:abc", ZALO_BOT_WEBHOOK_SECRET: SECRET, ...PUBLIC }
    expect(readConfig(set).channels.zaloBot?.webhook).toEqual({
      url: "https://chibo.example.vn/zalo-bot/webhook",
      secret: SECRET,
    })
    expect(problemsOf({ ...set, ZALO_BOT_WEBHOOK_SECRET: "mười-lăm-ký-tự" })).toHaveLength(1)
  })

  it("knows two looks", () => {
    const look = (value: string) => ({ ZALO_BOT_TOKEN: "123:abc", ZALO_BOT_FORMATTING: value })
    expect(readConfig(look("styles")).channels.zaloBot?.formatting).toBe("styles")
    expect(problemsOf(look("đẹp-lắm"))).toEqual([expect.stringMatching(/^ZALO_BOT_FORMATTING: /)])
  })
})

it("a secret of a webhook is no use without PUBLIC_URL, and each is told by its name", () => {
  const set = {
    TELEGRAM_BOT_TOKEN: "7001:abc",
    TELEGRAM_WEBHOOK_SECRET: `tele-${SECRET}`,
    ZALO_BOT_TOKEN: "123:abc",
    ZALO_BOT_WEBHOOK_SECRET: `zalo-${SECRET}`,
  }
  expect(problemsOf(set)).toEqual([
    expect.stringMatching(/^TELEGRAM_WEBHOOK_SECRET: needs PUBLIC_URL/),
    expect.stringMatching(/^ZALO_BOT_WEBHOOK_SECRET: needs PUBLIC_URL/),
  ])
})

describe("the Official Account", () => {
  it("needs three settings; others have a default", () => {
    expect(readConfig(OA).channels.zaloOa).toEqual({
      appId: OA.ZALO_OA_APP_ID,
      appSecret: OA.ZALO_OA_APP_SECRET,
      oaSecretKey: OA.ZALO_OA_SECRET_KEY,
      refreshToken: undefined,
      signature: "log",
      buttonType: "hide",
      templatesFile: undefined,
      siteVerification: undefined,
      apiRoot: undefined,
      oauthRoot: undefined,
      businessRoot: undefined,
    })
  })

  it.each(Object.keys(OA))("set up without %s, or with it alone, says what is missing", (name) => {
    const { [name]: given, ...rest } = OA as Record<string, string>
    expect(problemsOf(rest)).toEqual([expect.stringMatching(`^${name}: set all of`)])
    const others = Object.keys(rest).join(", ")
    expect(problemsOf({ [name]: given })).toEqual([expect.stringMatching(`^${others}: set all of`)])
  })

  it("with only a token for it is not set up, and says so", () => {
    expect(problemsOf({ ZALO_OA_REFRESH_TOKEN: SECRET })).toHaveLength(1)
  })

  it("logs or enforces signatures", () => {
    expect(readConfig({ ...OA, ZALO_OA_SIGNATURE: "enforce" }).channels.zaloOa?.signature).toBe("enforce")
    expect(problemsOf({ ...OA, ZALO_OA_SIGNATURE: "có-lẽ" })).toHaveLength(1)
  })
})

describe("ORGANISATION", () => {
  it.each([
    ["Telegram", { TELEGRAM_BOT_TOKEN: "7001:abc" }],
    ["a Zalo bot", { ZALO_BOT_TOKEN: "123:abc" }],
    ["an Official Account", OA],
  ])("is asked for with %s, whose people are told who runs it", (_channel, set) => {
    for (const blank of ["", " "]) {
      const problems = problemsOf({ ...set, ORGANISATION: blank })
      expect(problems).toEqual([expect.stringMatching(/^ORGANISATION: set the name of the body that runs/)])
    }
    expect(readConfig({ ...set, ORGANISATION: " Chi bộ 5\r" }).organisation).toBe("Chi bộ 5")
  })

  it("is not asked for where there is only the chat in the browser, and is no speech", () => {
    expect(read({}).organisation).toBeNull()
    expect(problemsOf({ ORGANISATION: "x".repeat(121) })).toEqual([
      expect.stringMatching(/^ORGANISATION: at most 120/),
    ])
  })
})

describe("SECRET_KEY", () => {
  it.each([
    ["with an Official Account", OA],
    ["with Telegram, where people may say no", { TELEGRAM_BOT_TOKEN: "7001:abc" }],
    ["with a public address", PUBLIC],
  ])("is asked for on a database server %s", (_case, set) => {
    expect(problemsOf({ ...SERVER, ...set })).toEqual([expect.stringMatching(/^SECRET_KEY: /)])
    expect(readConfig({ ...SERVER, ...set, SECRET_KEY: KEY }).secretKey).toBe(KEY)
    // Beside the embedded database a file holds one.
    expect(readConfig(set).secretKey).toBeNull()
  })

  it("is not asked for where nothing is sealed", () => {
    expect(readConfig(SERVER).secretKey).toBeNull()
  })

  it("has 32 characters at least", () => {
    expect(problemsOf({ SECRET_KEY: "k".repeat(31) })).toEqual([
      expect.stringMatching(/^SECRET_KEY: at least 32/),
    ])
    expect(readConfig({ SECRET_KEY: "k".repeat(32) }).secretKey).toHaveLength(32)
  })
})

describe("the rest at night", () => {
  it("is from–to, in Vietnam, and may span midnight", () => {
    expect(readConfig({ QUIET_HOURS: "22:00-05:30" }).quietHours).toEqual({ from: 1320, to: 330 })
    expect(readConfig({ QUIET_HOURS: " 12:05-13:00\r" }).quietHours).toEqual({ from: 725, to: 780 })
  })

  it.each(["22:00", "22-6", "24:00-06:00", "22:60-06:00", "22:00–06:00", "9:00-10:00"])(
    "is not “%s”",
    (value) => {
      expect(problemsOf({ QUIET_HOURS: value })).toEqual([
        expect.stringMatching(/^QUIET_HOURS: like 21:30-06:45$/),
      ])
    },
  )
})

describe("how fast and how much", () => {
  it("is each channel's own unless somebody sets it", () => {
    expect(readConfig({ TELEGRAM_RATE: "12.5", ZALO_OA_RATE: "30" }).rates).toEqual({
      telegram: 12.5,
      "zalo-bot": undefined,
      "zalo-oa": 30,
    })
  })

  it.each(["0", "-3", "nhanh-lên", "20000"])("is no rate like “%s”", (value) => {
    const set = { TELEGRAM_RATE: value, ZALO_BOT_RATE: value, ZALO_OA_RATE: value }
    expect(problemsOf(set).map((line) => line.split(":")[0])).toEqual(Object.keys(set))
  })

  it("is one to a hundred notices a day", () => {
    expect(readConfig({ NOTICES_A_DAY: "5" }).noticesADay).toBe(5)
    for (const value of ["0", "101", "2.5"]) {
      expect(problemsOf({ NOTICES_A_DAY: value })).toEqual([expect.stringMatching(/^NOTICES_A_DAY: /)])
    }
  })
})

describe("addresses", () => {
  it("PUBLIC_URL ends without a slash", () => {
    expect(readConfig({ PUBLIC_URL: "https://chibo.example.vn///" }).publicUrl).toBe(
      "https://chibo.example.vn",
    )
    expect(readConfig({ PUBLIC_URL: "https://example.vn/chibo/" }).publicUrl).toBe("https://example.vn/chibo")
  })

  it.each(["PUBLIC_URL", "TELEGRAM_API_ROOT", "ZALO_BOT_API_ROOT", "ZALO_OA_API_ROOT", "ZALO_OA_OAUTH_ROOT"])(
    "%s is http or https",
    (name) => {
      for (const value of [`ftp://${SECRET}.example`, `không-phải-${SECRET}`]) {
        expect(problemsOf({ [name]: value })).toEqual([expect.stringMatching(`^${name}: `)])
      }
    },
  )
})

it("what is wrong alone and what is wrong together is told at once where both can be seen", () => {
  const set = { ...SERVER, ...OA, EMBEDDINGS_URL: "http://127.0.0.1:11434/v1" }
  expect(problemsOf(set).map((line) => line.split(/[: ]/)[0])).toEqual(["EMBEDDINGS_URL", "SECRET_KEY"])
})
