import { spawn } from "node:child_process"
import { on, once } from "node:events"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { afterAll, beforeAll, expect, it, vi } from "vitest"
import { readConfig } from "../src/config.ts"
import { systemClock } from "../src/core/clock.ts"
import { createKeys } from "../src/core/seal.ts"
import { loadTexts } from "../src/core/texts.ts"
import { createTokenStore } from "../src/storage/channel-tokens.ts"
import { openDatabase } from "../src/storage/database.ts"
import { migrate } from "../src/storage/migrate.ts"
import {
  ANSWER,
  agreedPhonesOf,
  comesTo,
  openPlatforms,
  PLATFORMS,
  type Platforms,
  QUESTION,
  SECRET_KEY,
  ZALO_SECRET,
} from "./support/platforms.ts"

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 })
const MAIN = join(import.meta.dirname, "../src/main.ts")
const texts = loadTexts()
const NAME = "Phạm Thị Tuyết Lê"
const TELEGRAM_SECRET = "bi_mat_webhook_telegram"
const METRICS_TOKEN = "khoa-doc-so-lieu"
const PASTED = "con đê số bảy sẽ được gia cố trong đêm"
const UNANSWERED = "con trâu nhà bà Tuyết lạc sang thôn bên"
let platforms: Platforms

beforeAll(async () => {
  platforms = await openPlatforms()
})
afterAll(() => platforms.close())

/** The program as an operator runs it; everything that it writes. */
async function run(env: NodeJS.ProcessEnv) {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env
  const child = spawn(process.execPath, ["--liftoff-only", MAIN], {
    env: { PATH, HOME, NODE_COMPILE_CACHE, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  })
  const written: string[] = []
  child.stderr.on("data", (chunk) => written.push(String(chunk)))
  const lines = createInterface({ input: child.stdout })
  lines.on("line", (line) => written.push(line))
  for await (const [line] of on(lines, "line", { close: ["close"] })) {
    const url = /http:\/\/[\d.]+:\d+/.exec(line as string)?.[0]
    if (url === undefined) continue
    const stop = async () => {
      child.kill("SIGTERM")
      if (child.exitCode === null) await once(child, "close")
      return child.exitCode
    }
    return { url, stop, written: () => written.join("\n") }
  }
  throw new Error(`it did not start: ${written.join("\n")}`)
}

/** Everything goes wrong a few times, and platforms repeat in their wording what they were sent. */
function troubleWith({ telegram, zaloBot, zaloOa }: Platforms) {
  const description = `Bad Request: ${QUESTION} ${NAME} ${telegram.token}`
  for (const [fake, method, refusal] of [
    [telegram, "sendMessage", { kind: "status", status: 400, code: 400 }],
    [zaloBot, "sendMessage", { kind: "not_ok", code: 400 }],
    [zaloOa, "message/cs", { kind: "not_ok", code: -201 }],
  ] as const) {
    // The Official Account rests for a minute then.
    if (fake !== zaloOa) fake.fault({ kind: "rate_limited", retryAfterSeconds: 1, method })
    fake.fault({ kind: "drop_before", method })
    fake.fault({ ...refusal, description, method })
    fake.fault({ kind: "drop_after", method })
    fake.fault({ kind: "server_error", method })
    fake.fault({ kind: "repeat", method: "update" })
  }
}

it("nothing that the service writes at the level of debug holds a token, a secret, a text or a person's name", async () => {
  const { telegram, zaloBot, zaloOa } = platforms
  const env = {
    ...platforms.env,
    LOG_LEVEL: "debug",
    TELEGRAM_WEBHOOK_SECRET: TELEGRAM_SECRET,
    METRICS_TOKEN,
  }
  const before = await openDatabase(readConfig(env).database)
  await migrate(before)
  const phones = await Promise.all(
    Array.from({ length: 3 }, (_, number) => agreedPhonesOf(platforms, before, number, NAME)),
  )
  await before.close()
  const service = await run(env)
  await zaloOa.setWebhook(`${service.url}/zalo-oa/webhook`)
  const all = phones.flatMap((own) => PLATFORMS.map((name) => own[name]))
  troubleWith(platforms)
  for (const phone of all) {
    phone.say(QUESTION)
    phone.sendVoice()
    phone.say(UNANSWERED)
    phone.say(`TỐI MẬT\n${PASTED}`)
    phone.say("menu")
  }
  zaloOa.expireTokens()
  // What was perhaps sent is not sent again and what was refused is over, so not every answer comes.
  const left = async () => {
    const health = await (await fetch(`${service.url}/healthz`)).json()
    const { channels } = health as { channels: { waiting: number; unread: number }[] }
    return channels.reduce((sum, { waiting, unread }) => sum + waiting + unread, 0)
  }
  await comesTo(left).toBe(0)
  // A file by a link, whose token is a secret as well.
  const [bot] = [phones[2]!["zalo-bot"]]
  bot.say(QUESTION)
  await comesTo(() => bot.shown().at(-1)?.text).toContain(ANSWER)
  bot.choose(texts("ask-button-original"))
  const tokenOf = () => /\/t\/([\w-]{24})/.exec(bot.shown().at(-1)?.text ?? "")?.[1]
  await comesTo(tokenOf).toBeDefined()
  const token = tokenOf()!
  await fetch(`${service.url}/t/${token}`)
  await fetch(`${service.url}/t/${token}/${NAME}`)
  // Strangers, and bodies that are none.
  const wrong = [
    ["/telegram/webhook", { "x-telegram-bot-api-secret-token": TELEGRAM_SECRET }],
    ["/zalo-bot/webhook", { "x-bot-api-secret-token": ZALO_SECRET }],
    ["/zalo-oa/webhook", { "x-zevent-signature": zaloOa.oaSecretKey }],
  ] as const
  for (const [path, headers] of wrong) {
    for (const body of [
      `{"text":"${QUESTION}`,
      JSON.stringify({ message: { text: QUESTION, from: NAME } }),
    ]) {
      await fetch(service.url + path, { method: "POST", headers, body })
      await fetch(service.url + path, { method: "POST", body })
    }
  }
  await fetch(`${service.url}/metrics`, { headers: { authorization: `Bearer ${METRICS_TOKEN}` } })
  expect(await service.stop()).toBe(0)

  const written = service.written()
  // There is something to look through: the faults were met and written down.
  const met = [
    "outbox: not delivered",
    "http listening",
    "zalo-oa: access token refreshed",
    "zalo-oa: wrong signature",
  ]
  const kinds = ["rate_limited", "perhaps_sent", "rejected"].map((kind) => `"kind":"${kind}"`)
  for (const event of [...met, ...kinds]) expect(written).toContain(event)
  const database = await openDatabase(readConfig(env).database)
  const keys = createKeys(Buffer.from(SECRET_KEY, "utf8"))
  const pair = await createTokenStore(database, keys, systemClock, "zalo-oa", null).read()
  await database.close()
  const secrets = {
    ...{ telegram: telegram.token, telegramKey: telegram.token.split(":")[1]!, zaloBot: zaloBot.token },
    ...{ TELEGRAM_SECRET, ZALO_SECRET, METRICS_TOKEN, SECRET_KEY, link: token },
    ...{ app: zaloOa.appSecret, oa: zaloOa.oaSecretKey, first: platforms.env.ZALO_OA_REFRESH_TOKEN! },
    ...{ access: pair!.accessToken, refresh: pair!.refreshToken },
  }
  const words = {
    QUESTION,
    ANSWER,
    UNANSWERED,
    PASTED,
    NAME,
    first: "Tuyết",
    answered: "Gõ 0",
    voice: "tin thoại",
  }
  const found = Object.entries({ ...secrets, ...words }).filter(
    ([, value]) => written.includes(value) || written.includes(encodeURIComponent(value)),
  )
  expect(found.map(([name]) => name)).toEqual([])
})
