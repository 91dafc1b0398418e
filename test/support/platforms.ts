import { randomBytes } from "node:crypto"
import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { expect } from "vitest"
import { type Clock, systemClock } from "../../src/core/clock.ts"
import { clockFrom } from "../../src/simulate/clock.ts"
import type { SeenMessage } from "../../src/simulators/shared/simulator.ts"
import { startFakeTelegram } from "../../src/simulators/telegram/index.ts"
import { startFakeZaloBot } from "../../src/simulators/zalo-bot/index.ts"
import { startFakeZaloOa } from "../../src/simulators/zalo-oa/index.ts"
import { type Queries, runOnServer } from "../../src/storage/database.ts"
import type { Account } from "../../src/storage/people.ts"
import { documentText } from "../ingest/document-text.ts"
import { haveAgreed } from "./agreed.ts"
import { freshDataFolder } from "./data-folder.ts"
import { SERVER_URL } from "./database.ts"
import { LYING_SETTINGS } from "./lies.ts"
import { makeFolder } from "./shelf.ts"

export const QUESTION = "mỗi nhà trồng một cây bằng lăng"
export const ANSWER = "Mỗi nhà trồng một cây bằng lăng."
export const SECRET_KEY = "khoa-cua-ban-thu-nghiem-dai-hon-32-ky-tu"
export const ORGANISATION = "Chi bộ Tổ dân phố 5"
export const ZALO_SECRET = "mat-khau-webhook-zalo"

/** Looks until it is so; a whole service on a busy machine takes its time. */
export const comesTo = <T>(look: () => T) => expect.poll(look, { timeout: 60_000, interval: 20 })

/** Settings for one database of one's own: on the server of TEST_DATABASE_URL, else embedded. */
export async function ownDatabase() {
  if (SERVER_URL === undefined) {
    const folder = await freshDataFolder()
    return { env: { DATA_DIR: folder.path }, drop: async () => folder.delete() }
  }
  const [server, name] = [SERVER_URL, `chibo_test_${randomBytes(6).toString("hex")}`]
  await runOnServer(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    env: { DATABASE_URL: url.href },
    drop: () => runOnServer(server, `drop database ${name} with (force)`),
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, "close")
  return port
}

/** A time of its own that runs faster: a person's next message waits a second, a group's three. */
export const quickClock = () => clockFrom(systemClock.now(), 5)

/** The three platforms with nobody on them, a folder of documents, a database, and the settings that join them. */
export async function openPlatforms(clock: Clock = systemClock) {
  const telegram = await startFakeTelegram({ clock })
  const zaloBot = await startFakeZaloBot({ clock, retryMs: [50, 50, 50] })
  const zaloOa = await startFakeZaloOa({ clock, deadlineMs: 20_000 })
  const knowledge = makeFolder({ "cay.txt": documentText("01-QĐ/CB", { "Điều 1. Cây": `1. ${ANSWER}` }) })
  const database = await ownDatabase()
  const port = await freePort()
  const env: NodeJS.ProcessEnv = {
    ...database.env,
    KNOWLEDGE_DIR: knowledge.path,
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SECRET_KEY,
    ORGANISATION,
    QUIET_HOURS: "00:00-00:00",
    LOG_LEVEL: "silent",
    ...LYING_SETTINGS,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    ZALO_BOT_TOKEN: zaloBot.token,
    ZALO_BOT_API_ROOT: zaloBot.url,
    ZALO_BOT_WEBHOOK_SECRET: ZALO_SECRET,
    ZALO_OA_APP_ID: zaloOa.appId,
    ZALO_OA_APP_SECRET: zaloOa.appSecret,
    ZALO_OA_SECRET_KEY: zaloOa.oaSecretKey,
    ZALO_OA_REFRESH_TOKEN: zaloOa.grant().refreshToken,
    ZALO_OA_SIGNATURE: "enforce",
    ZALO_OA_API_ROOT: zaloOa.url,
    ZALO_OA_OAUTH_ROOT: zaloOa.url,
    ZALO_OA_BUSINESS_ROOT: zaloOa.url,
  }
  return {
    telegram,
    zaloBot,
    zaloOa,
    env,
    close: async () => {
      await Promise.all([telegram, zaloBot, zaloOa].map((one) => one.stop()))
      knowledge.delete()
      await database.drop()
    },
  }
}

export type Platforms = Awaited<ReturnType<typeof openPlatforms>>

/** One person in front of one platform, whichever it is. */
export interface Phone {
  /** How the platform knows the person. */
  readonly account: Account
  say(text: string): void
  /** A button, or where there are none its number. */
  choose(label: string): void
  sendVoice(): void
  block(): void
  comeBack(): void
  /** What the assistant has shown, oldest first. */
  shown(): readonly SeenMessage[]
  /** Waits until so many messages of the assistant are there; gives the last. */
  answer(count: number): Promise<SeenMessage>
}

/** A phone on each platform, by its name. */
export function phonesOf({ telegram, zaloBot, zaloOa }: Platforms, number: number, name: string) {
  const [tele, bot, oa] = [7000 + number, `an${number}`, `78100000000000${1000 + number}`]
  telegram.person(tele, { name })
  zaloBot.person(bot, { name })
  zaloOa.person(oa, { name })
  const phone = (
    channel: Account["channel"],
    user: string,
    seen: () => readonly SeenMessage[],
    acts: Omit<Phone, "account" | "shown" | "answer">,
  ): Phone => {
    const shown = () => seen().filter(({ from }) => from === "bot")
    return {
      account: { channel, user, chat: user },
      ...acts,
      shown,
      answer: async (count) => {
        await comesTo(() => shown().length).toBe(count)
        return shown().at(-1)!
      },
    }
  }
  return {
    telegram: phone("telegram", String(tele), () => telegram.seenBy(tele), {
      say: (text) => void telegram.say(tele, text),
      choose: (label) => {
        const buttons = telegram.seenBy(tele).flatMap((message) => message.buttons ?? [])
        telegram.press(tele, buttons.findLast((one) => one.label.endsWith(label))!.action)
      },
      sendVoice: () => void telegram.sendUnread(tele, "voice"),
      block: () => void telegram.block(tele),
      comeBack: () => void telegram.unblock(tele),
    }),
    "zalo-bot": phone("zalo-bot", bot, () => zaloBot.seenBy(bot), {
      say: (text) => void zaloBot.say(bot, text),
      choose: (label) => {
        const texts = zaloBot.seenBy(bot).map(({ text }) => text)
        const lines = texts.flatMap((text) => text.split("\n"))
        zaloBot.say(bot, lines.findLast((line) => line.endsWith(`. ${label}`))!.split(".")[0]!)
      },
      sendVoice: () => void zaloBot.sendUnread(bot, "voice"),
      block: () => zaloBot.block(bot),
      comeBack: () => zaloBot.unblock(bot),
    }),
    "zalo-oa": phone("zalo-oa", oa, () => zaloOa.seenBy(oa), {
      say: (text) => void zaloOa.say(oa, text),
      choose: (label) => void zaloOa.press(oa, label),
      sendVoice: () => void zaloOa.sendUnread(oa, "voice"),
      block: () => zaloOa.block(oa),
      comeBack: () => zaloOa.unblock(oa),
    }),
  } as const
}

/** The same phones, whose person has agreed on each platform that the talk is kept. */
export async function agreedPhonesOf(platforms: Platforms, database: Queries, number: number, name: string) {
  const phones = phonesOf(platforms, number, name)
  for (const { account } of Object.values(phones)) await haveAgreed(database, account)
  return phones
}

export const PLATFORMS = ["telegram", "zalo-bot", "zalo-oa"] as const
