import type { AddressInfo } from "node:net"
import { PassThrough } from "node:stream"
import { createAdaptorServer } from "@hono/node-server"
import { Hono } from "hono"
import { afterEach } from "vitest"
import { createTelegramChannel, type TelegramChannelOptions } from "../../../src/channels/telegram/index.ts"
import type { Arrival, ChannelReport, Receive } from "../../../src/core/channel.ts"
import { systemClock } from "../../../src/core/clock.ts"
import { createLog } from "../../../src/core/log.ts"
import {
  type FakeTelegram,
  type FakeTelegramOptions,
  startFakeTelegram,
} from "../../../src/simulators/telegram/index.ts"

export type Mode = "polling" | "webhook"

/** The channel between a simulated platform, with An (id 7) on it, and whoever listens. */
export interface Bench {
  readonly fake: FakeTelegram
  readonly channel: ReturnType<typeof createTelegramChannel>
  /** What the channel told the operator, oldest first. */
  readonly reports: ChannelReport[]
  /** Everything that was logged at the level of details. */
  readonly logged: () => string
  /** What the webhook is, as the platform sees it. */
  readonly hookUrl: string
  close(): Promise<void>
}

export const SECRET = "bi-mat_cua_to_4"
export const FILES: Readonly<Record<string, Uint8Array>> = { a: new TextEncoder().encode("Mẫu đơn\0\r\n--x") }
const open: Bench[] = []

afterEach(async () => {
  for (const bench of open.splice(0)) {
    await bench.channel.stop()
    await bench.close()
  }
})

export async function openBench(
  mode: Mode,
  more: Partial<TelegramChannelOptions> & { fake?: FakeTelegramOptions } = {},
): Promise<Bench> {
  const { fake: fakeOptions, ...options } = more
  const fake = await startFakeTelegram(fakeOptions)
  fake.person(7, { name: "An" })
  const app = new Hono()
  app.all("*", (c) => channel.routes.fetch(c.req.raw))
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const hookUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/telegram/webhook`
  const reports: ChannelReport[] = []
  let logged = ""
  const sink = new PassThrough({ encoding: "utf8" })
  sink.on("data", (line: string) => {
    logged += line
  })
  const channel = createTelegramChannel({
    token: fake.token,
    apiRoot: fake.url,
    ...(mode === "webhook" ? { webhook: { url: hookUrl, secret: SECRET } } : {}),
    turn: { take: async () => true, give: async () => {} },
    deps: {
      log: createLog("debug", sink),
      clock: systemClock,
      report: (facts) => {
        reports.push(facts)
      },
    },
    readFile: async (sha256) => FILES[sha256] ?? null,
    ...options,
  })
  const bench: Bench = {
    fake,
    channel,
    reports,
    logged: () => logged,
    hookUrl,
    close: async () => {
      await fake.stop()
      if ("closeAllConnections" in server) server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  open.push(bench)
  return bench
}

/** Keeps what arrives. */
export function listener(): { receive: Receive; arrivals: Arrival[] } {
  const arrivals: Arrival[] = []
  return {
    arrivals,
    receive: async (arrival) => {
      arrivals.push(arrival)
    },
  }
}
