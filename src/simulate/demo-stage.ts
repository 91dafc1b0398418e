import { once } from "node:events"
import { type AddressInfo, createServer } from "node:net"
import { join } from "node:path"
import { type Config, readConfig } from "../config.ts"
import { systemClock } from "../core/clock.ts"
import { findSampleHolder } from "../sample-cell.ts"
import { type Service, startService } from "../service.ts"
import { startFakeTelegram } from "../simulators/telegram/index.ts"
import { startFakeZaloBot } from "../simulators/zalo-bot/index.ts"
import { startFakeZaloOa } from "../simulators/zalo-oa/index.ts"
import { admitConsents, admitMembers } from "../storage/admissions.ts"
import type { Database } from "../storage/database.ts"
import { joinAccount } from "../storage/joining.ts"
import type { PlatformName } from "./crowd.ts"

export interface DemoOptions {
  /** What `demoSettings` takes, each optional; tests also name a KNOWLEDGE_DIR. */
  readonly settings: Readonly<Record<string, string | undefined>>
  /** Where the platforms listen; a port that is taken is replaced by a free one. Default 9001, 9002 and 9003. */
  readonly ports?: Readonly<Record<PlatformName, number>>
  /** What a person at the terminal reads. */
  readonly tell?: (text: string) => void
}

/** Chibo in front of three platforms that are played on this machine. */
export interface Demo {
  /** Where somebody plays the people of each platform. */
  readonly pages: Readonly<Record<PlatformName, string>>
  readonly service: Service
  stop(): Promise<void>
}

const SECRETARY = "Bà Mẫu (bí thư)"
const PORTS = { telegram: 9001, "zalo-bot": 9002, "zalo-oa": 9003 }
/**
 * The same people on each, under ids as each platform has them: An and Bình, whom nobody knows, so that linking accounts
 * can be tried, and the secretary of the made-up unit, who is linked on all of them.
 */
const PEOPLE: Readonly<Record<PlatformName, readonly { readonly id: string; readonly name: string }[]>> = {
  telegram: [
    { id: "100001", name: "An" },
    { id: "100002", name: "Bình" },
    { id: "100003", name: SECRETARY },
  ],
  "zalo-bot": [
    { id: "a0000000000000000001", name: "An" },
    { id: "b0000000000000000002", name: "Bình" },
    { id: "c0000000000000000003", name: SECRETARY },
  ],
  "zalo-oa": [
    { id: "1000000001", name: "An" },
    { id: "1000000002", name: "Bình" },
    { id: "1000000003", name: SECRETARY },
  ],
}
const FIRST_WORDS = "Xin chào"
const SECRET = "a-secret-of-the-demonstration"
const LONG_AGO_SECONDS = 1_700_000_000

/**
 * Starts everything; the data stay in the folder `demo` of DATA_DIR, so nothing is mixed with what is real, and the
 * next start is quick. Throws AppError, with everything stopped again, when it cannot.
 */
export async function startDemo({ settings, ports = PORTS, tell = () => {} }: DemoOptions): Promise<Demo> {
  const chosen = readConfig(settings)
  const running: { stop(): Promise<void> }[] = []
  const stop = async () => {
    for (const one of running.splice(0).reverse()) await one.stop()
  }
  const run = async <T extends { stop(): Promise<void> }>(start: Promise<T>): Promise<T> => {
    const one = await start
    running.push(one)
    return one
  }
  try {
    // The database remembers the events of earlier runs.
    const countFrom = Math.floor(systemClock.now().getTime() / 1000) - LONG_AGO_SECONDS
    const telegram = await run(startFakeTelegram({ port: await freePort(ports.telegram), countFrom }))
    const zaloBot = await run(startFakeZaloBot({ port: await freePort(ports["zalo-bot"]), countFrom }))
    const zaloOa = await run(startFakeZaloOa({ port: await freePort(ports["zalo-oa"]), countFrom }))
    const platforms = { telegram, "zalo-bot": zaloBot, "zalo-oa": zaloOa }
    const port = await freePort(chosen.port)
    const publicUrl = `http://127.0.0.1:${port}`
    const config = readConfig({
      ...settings,
      DATA_DIR: demoFolder(chosen),
      PORT: String(port),
      PUBLIC_URL: publicUrl,
      WEB_CHAT: "on",
      ORGANISATION: "Chi bộ mẫu",
      RECEPTION: "Trụ sở tiếp công dân (mẫu), thứ Hai và thứ Năm 7h30-11h30, 0240 123 456",
      OPEN311: "on",
      // Whoever tries it at night would wait until morning for what the other person did.
      QUIET_HOURS: "00:00-00:00",
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      ZALO_BOT_TOKEN: zaloBot.token,
      ZALO_BOT_API_ROOT: zaloBot.url,
      ZALO_BOT_WEBHOOK_SECRET: SECRET,
      ZALO_OA_APP_ID: zaloOa.appId,
      ZALO_OA_APP_SECRET: zaloOa.appSecret,
      ZALO_OA_SECRET_KEY: zaloOa.oaSecretKey,
      ZALO_OA_REFRESH_TOKEN: zaloOa.grant().refreshToken,
      ZALO_OA_SIGNATURE: "enforce",
      ZALO_OA_API_ROOT: zaloOa.url,
      ZALO_OA_OAUTH_ROOT: zaloOa.url,
      ZALO_OA_BUSINESS_ROOT: zaloOa.url,
    })
    const service = await run(startService(config, { tell, isDemonstration: true }))
    await zaloOa.setWebhook(`${publicUrl}/zalo-oa/webhook`)
    await linkSecretary(service.database)
    await admitMembers(
      service.database,
      PEOPLE.telegram
        .filter(({ name }) => name !== SECRETARY)
        .map(({ id }) => ({ channel: "telegram", user: id, chat: id, person: null, place: 0 })),
      systemClock.now(),
    )
    for (const name of ["telegram", "zalo-bot", "zalo-oa"] as const)
      for (const person of PEOPLE[name]) {
        platforms[name].person(person.id, { name: person.name })
        platforms[name].say(person.id, FIRST_WORDS)
      }
    return {
      pages: { telegram: telegram.url, "zalo-bot": zaloBot.url, "zalo-oa": zaloOa.url },
      service,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Lets whoever plays her on a platform act as the secretary of the made-up unit, who has agreed; nothing where it is not. */
async function linkSecretary(database: Database): Promise<void> {
  const secretary = await findSampleHolder(database, "secretary")
  if (secretary === undefined) return
  const now = systemClock.now()
  await database.transaction(async (queries) => {
    const names = ["telegram", "zalo-bot", "zalo-oa"] as const
    const accounts = names.map((channel) => {
      const { id } = PEOPLE[channel].find(({ name }) => name === SECRETARY)!
      return { channel, user: id, chat: id, person: secretary, place: 0 }
    })
    for (const account of accounts) await joinAccount(queries, secretary, account, now)
    await admitConsents(queries, accounts, now)
  })
}

function demoFolder({ database }: Config): string {
  if (database.engine !== "embedded" || database.folder === undefined)
    throw new Error("a demonstration keeps its data in a folder")
  return join(database.folder, "demo")
}

/** The port itself when nobody listens there, else any that is free. */
async function freePort(wanted: number): Promise<number> {
  const server = createServer()
  try {
    server.listen(wanted, "127.0.0.1")
    await once(server, "listening")
  } catch {
    return freePort(0)
  }
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, "close")
  return port
}
