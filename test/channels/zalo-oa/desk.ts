import { Writable } from "node:stream"
import { onTestFinished } from "vitest"
import { createZaloOaChannel, type ZaloOaOptions } from "../../../src/channels/zalo-oa/index.ts"
import {
  type Address,
  type Arrival,
  type Channel,
  type ChannelReport,
  isSignal,
} from "../../../src/core/channel.ts"
import { createLog } from "../../../src/core/log.ts"
import { startHttpServer } from "../../../src/http/server.ts"
import type { Wait } from "../../../src/simulators/shared/simulator.ts"
import { type FakeZaloOaOptions, startFakeZaloOa } from "../../../src/simulators/zalo-oa/index.ts"
import { memoryLedger, memoryTokens } from "./memory.ts"

export const USER = "7810000000000000001"
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** Time that passes when the test says so. It starts at nine in the morning in Vietnam. */
export function stoppedClock(start = "2026-11-21T02:00:00Z") {
  let ms = Date.parse(start)
  return {
    now: () => new Date(ms),
    pass: (more: number) => {
      ms += more
    },
  }
}

/** A wait that ends only when it is no longer wanted. */
export const forever: Wait = (_ms, signal) =>
  new Promise((resolve) => {
    if (signal?.aborted) resolve()
    signal?.addEventListener("abort", () => resolve())
  })

export interface DeskOptions {
  readonly fake?: FakeZaloOaOptions
  readonly channel?: Partial<ZaloOaOptions>
  /** Default: a pair from the console. */
  readonly tokens?: ZaloOaOptions["tokens"]
  readonly isStarted?: boolean
}

/** The account, its platform, and one person who has written just now. Closed at the end of the test. */
export async function openDesk(options: DeskOptions = {}) {
  const clock = stoppedClock()
  const fake = await startFakeZaloOa({ clock, wait: forever, deadlineMs: 20_000, ...options.fake })
  const { expiresAt, accessToken, refreshToken } = fake.grant()
  const tokens = memoryTokens({ accessToken, refreshToken, expiresAt })
  const ledger = memoryLedger()
  const reports: ChannelReport[] = []
  const received: Arrival[] = []
  let log = ""
  const lines = new Writable({
    write: (chunk, _encoding, done) => {
      log += String(chunk)
      done()
    },
  })
  const makeChannel = () =>
    createZaloOaChannel({
      appId: fake.appId,
      appSecret: fake.appSecret,
      oaSecretKey: fake.oaSecretKey,
      signature: "enforce",
      apiRoot: fake.url,
      oauthRoot: fake.url,
      businessRoot: fake.url,
      tokens: options.tokens ?? tokens,
      ledger,
      deps: { clock, log: createLog("debug", lines), report: (facts) => reports.push(facts) },
      readFile: async () => null,
      wait: () => new Promise(() => {}),
      ...options.channel,
    })
  const channel = makeChannel()
  const receive = async (arrival: Arrival): Promise<void> => {
    received.push(arrival)
    if (!isSignal(arrival)) ledger.heard(arrival.user, clock.now())
  }
  const quiet = { info: () => {}, error: () => {} }
  const health = async () => ({ ok: true, details: {} })
  const server = await startHttpServer({
    host: "127.0.0.1",
    port: 0,
    routes: [channel.routes],
    health,
    log: quiet,
  })
  const webhook = `${server.url}/zalo-oa/webhook`
  await fake.setWebhook(webhook)

  fake.person(USER, { name: "Bà Lan", phone: "84912345678" })
  const address: Address = { channel: "zalo-oa", chat: USER }
  const close = async (): Promise<void> => {
    await fake.stop()
    await server.stop()
  }
  if (options.isStarted ?? true) {
    await channel.start(receive)
    fake.say(USER, "Chào")
    await fake.settled()
    received.length = 0
    onTestFinished(async () => {
      await channel.stop()
      await close()
    })
  }
  return {
    clock,
    fake,
    tokens,
    ledger,
    channel,
    /** One more process of the same account. */
    makeChannel,
    address,
    webhook,
    server,
    reports,
    /** What the operator reads last. */
    problem: () => reports.findLast((facts) => facts.problem !== undefined)?.problem ?? null,
    received,
    receive,
    log: () => log,
    /** Calls of this kind that reached the platform. */
    calls: (method: string) => fake.ledger().filter((entry) => entry.method === method),
    /** The messages in front of the person that are the account's. */
    shown: () => fake.seenBy(USER).filter(({ from }) => from === "bot"),
    close,
  }
}

export type Desk = Awaited<ReturnType<typeof openDesk>>

export function say(channel: Channel, address: Address, text: string) {
  return channel.send(address, { parts: [{ kind: "text", text }] })
}
