import type { ChannelName } from "../core/channel.ts"
import type { Fault } from "../simulators/shared/faults.ts"
import type { LedgerEntry } from "../simulators/shared/ledger.ts"
import { type SeenMessage, SimulatorError } from "../simulators/shared/simulator.ts"
import { type FakeTelegram, startFakeTelegram } from "../simulators/telegram/index.ts"
import { type FakeZaloBot, startFakeZaloBot } from "../simulators/zalo-bot/index.ts"
import { type FakeZaloOa, startFakeZaloOa } from "../simulators/zalo-oa/index.ts"
import type { Admission } from "../storage/admissions.ts"
import type { SimulatedClock } from "./clock.ts"

export type PlatformName = Extract<ChannelName, "telegram" | "zalo-bot" | "zalo-oa">
export const PLATFORMS: readonly PlatformName[] = ["telegram", "zalo-bot", "zalo-oa"]

/** Messages a second that each simulated platform permits. */
export const PERMITTED: Readonly<Record<PlatformName, number>> = {
  telegram: 30,
  "zalo-bot": 30,
  "zalo-oa": 4000 / 60,
}

/** One account of somebody on a platform. */
export interface Someone extends Admission {
  readonly channel: PlatformName
}

/** The three platforms and everybody on them. */
export interface Crowd {
  readonly accounts: readonly Someone[]
  /** The same, by whose they are. */
  readonly owners: readonly (readonly Someone[])[]
  say(someone: Someone, text: string): void
  /** Presses the newest button with this action; not where a platform has none. */
  press(someone: Someone, action: string): void
  /** Everything in front of somebody, oldest first. */
  seen(someone: Someone): readonly SeenMessage[]
  block(someone: Someone): void
  unblock(someone: Someone): void
  fault(fault: Fault, on?: PlatformName): void
  clearFaults(): void
  /** `after`: only entries with a greater number. */
  ledger(platform: PlatformName, after?: number): readonly LedgerEntry[]
  /** The settings by which a bot process finds the platforms; `publicUrl` is where they find it. */
  settings(publicUrl: string): Record<string, string>
  /** The same settings after the operator has agreed anew that the bot may use the Official Account. */
  agreeAgain(publicUrl: string): Record<string, string>
  /** To be called once when a bot listens. */
  connect(publicUrl: string): Promise<void>
  stop(): Promise<void>
}

/** How each platform's ids of people look. */
const USER: Readonly<Record<PlatformName, (index: number) => string>> = {
  telegram: (index) => String(100_000 + index),
  "zalo-bot": (index) => index.toString(16).padStart(20, "0"),
  "zalo-oa": (index) => String(1_000_000_000 + index),
}

const SECRET = "a-secret-of-the-simulation"
/** Every tenth person has two accounts. */
const TWO_ACCOUNTS_EVERY = 10

export interface CrowdOptions {
  readonly people: number
  readonly clock: SimulatedClock
  readonly seed: number
  /** The platforms let the bot write to everybody from the start. */
  readonly haveWritten: boolean
  /** The Official Account tells what was received, and repeats what the bot said. Default true. */
  readonly receipts?: boolean
}

export async function gather(options: CrowdOptions): Promise<Crowd> {
  const { people, clock, seed, haveWritten, receipts = true } = options
  const common = { clock, wait: clock.wait, seed }
  const telegram: FakeTelegram = await startFakeTelegram({ ...common, rate: PERMITTED.telegram })
  const zaloBot: FakeZaloBot = await startFakeZaloBot({ ...common, rate: PERMITTED["zalo-bot"] })
  const zaloOa: FakeZaloOa = await startFakeZaloOa({
    ...common,
    rate: PERMITTED["zalo-oa"],
    quotas: { sub_quota: 10_000_000 },
    receipts,
    echoes: receipts,
  })
  const of = { telegram, "zalo-bot": zaloBot, "zalo-oa": zaloOa }
  let { refreshToken } = zaloOa.grant()
  const owners = Array.from({ length: people }, (_, index): Someone[] => {
    const channel = PLATFORMS[index % PLATFORMS.length]!
    const hasTwo = index % TWO_ACCOUNTS_EVERY === 0
    const person = hasTwo ? index + 1 : null
    const first = someone(channel, index, person, 0)
    if (!hasTwo) return [first]
    return [first, someone(PLATFORMS[(index + 1) % PLATFORMS.length]!, index, person, 1)]
  })
  const accounts = owners.flat()
  for (const { channel, user } of accounts) {
    const name = `Người ${user}`
    if (channel === "telegram") telegram.person(user, { name, hasStarted: haveWritten })
    else if (channel === "zalo-oa") zaloOa.person(user, { name, hasWritten: haveWritten })
    else zaloBot.person(user, { name, started: haveWritten })
  }
  const crowd: Crowd = {
    accounts,
    owners,
    press: ({ channel, user }, action) => {
      if (channel === "zalo-bot") throw new SimulatorError("Zalo Bot has no buttons")
      of[channel].press(user, action)
    },
    seen: ({ channel, user }) => of[channel].seenBy(user),
    say: ({ channel, user }, text) => void of[channel].say(user, text),
    block: ({ channel, user }) => void of[channel].block(user),
    unblock: ({ channel, user }) => void of[channel].unblock(user),
    fault: (fault, on) => {
      for (const platform of on === undefined ? PLATFORMS : [on]) of[platform].fault(fault)
    },
    clearFaults: () => {
      for (const platform of PLATFORMS) of[platform].faults.clear()
    },
    ledger: (platform, after) => of[platform].ledger(after),
    settings: (publicUrl) => ({
      PUBLIC_URL: publicUrl,
      ORGANISATION: "Chi bộ mô phỏng",
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      ZALO_BOT_TOKEN: zaloBot.token,
      ZALO_BOT_API_ROOT: zaloBot.url,
      ZALO_BOT_WEBHOOK_SECRET: SECRET,
      ZALO_BOT_RATE: String(PERMITTED["zalo-bot"] - 1),
      ZALO_OA_APP_ID: zaloOa.appId,
      ZALO_OA_APP_SECRET: zaloOa.appSecret,
      ZALO_OA_SECRET_KEY: zaloOa.oaSecretKey,
      ZALO_OA_REFRESH_TOKEN: refreshToken,
      ZALO_OA_SIGNATURE: "enforce",
      ZALO_OA_API_ROOT: zaloOa.url,
      ZALO_OA_OAUTH_ROOT: zaloOa.url,
      ZALO_OA_BUSINESS_ROOT: zaloOa.url,
    }),
    agreeAgain: (publicUrl) => {
      refreshToken = zaloOa.grant().refreshToken
      return crowd.settings(publicUrl)
    },
    connect: (publicUrl) => zaloOa.setWebhook(`${publicUrl}/zalo-oa/webhook`),
    stop: async () => {
      await Promise.all([telegram.stop(), zaloBot.stop(), zaloOa.stop()])
    },
  }
  return crowd
}

function someone(channel: PlatformName, index: number, person: number | null, place: number): Someone {
  const user = USER[channel](index)
  return { channel, user, chat: user, person, place }
}
