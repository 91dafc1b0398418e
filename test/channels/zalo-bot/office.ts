import { PassThrough } from "node:stream"
import { Hono } from "hono"
import { afterEach } from "vitest"
import { createZaloBotChannel, type ZaloBotChannelOptions } from "../../../src/channels/zalo-bot/index.ts"
import type { Address, ChannelReport, Incoming, Outgoing } from "../../../src/core/channel.ts"
import { systemClock } from "../../../src/core/clock.ts"
import { createLog } from "../../../src/core/log.ts"
import { type HttpServer, startHttpServer } from "../../../src/http/server.ts"
import {
  type FakeZaloBot,
  type FakeZaloBotOptions,
  startFakeZaloBot,
} from "../../../src/simulators/zalo-bot/index.ts"
import { messages } from "../messages.ts"

export const SECRET = "mat-khau-webhook"
export const AN: Address = { channel: "zalo-bot", chat: "an" }
export const HELLO: Outgoing = { parts: [{ kind: "text", text: "Chào đồng chí" }] }

export interface Office {
  readonly fake: FakeZaloBot
  readonly channel: ReturnType<typeof createZaloBotChannel>
  readonly received: Incoming[]
  readonly raw: unknown[]
  readonly reports: ChannelReport[]
  /** All that was reported, the newest of each fact. */
  standing(): ChannelReport
  /** Everything logged, at debug level. */
  logged(): string
  /** How long was rested, in order; a rest takes a millisecond. */
  readonly rests: number[]
  /** Where the webhook is. */
  readonly url: string
  start(receive?: (incoming: Incoming) => Promise<void>): Promise<void>
  close(): Promise<void>
}

export interface OfficeOptions extends Partial<Omit<ZaloBotChannelOptions, "webhook">> {
  readonly fake?: FakeZaloBotOptions
  /** Events come by the webhook. A text is the address that the platform is told. */
  readonly webhook?: boolean | string
}

const open: Office[] = []

afterEach(async () => {
  for (const office of open.splice(0)) await office.close()
})

/** The channel before a platform with one person, An, and behind the real HTTP server. Closed after the test. */
export async function openOffice({ fake: platform, webhook, ...own }: OfficeOptions = {}): Promise<Office> {
  const fake = await startFakeZaloBot(platform)
  fake.person("an", { name: "Nguyễn Văn An" })
  const reports: ChannelReport[] = []
  const rests: number[] = []
  const destination = new PassThrough({ encoding: "utf8" })
  let logged = ""
  destination.on("data", (line: string) => {
    logged += line
  })
  const log = createLog("debug", destination)
  // The address is known only when the server listens, and the routes only when the channel is made.
  let fetchChannel: (request: Request) => Response | Promise<Response> = () =>
    new Response(null, { status: 503 })
  const routes = new Hono()
  routes.all("*", (c) => fetchChannel(c.req.raw))
  const server: HttpServer = await startHttpServer({
    host: "127.0.0.1",
    port: 0,
    routes: [routes],
    health: async () => ({ ok: true, details: {} }),
    log: { info: () => {}, error: () => {} },
  })
  const url = `${server.url}/zalo-bot/webhook`
  const channel = createZaloBotChannel({
    token: fake.token,
    apiRoot: fake.url,
    turn: { take: async () => true, give: async () => {} },
    wait: (ms) => {
      rests.push(ms)
      return new Promise((resolve) => setTimeout(resolve, 1))
    },
    pollSeconds: 0.2,
    ...own,
    ...(webhook ? { webhook: { url: webhook === true ? url : webhook, secret: SECRET } } : {}),
    deps: { log, clock: systemClock, report: (facts) => void reports.push(facts), ...own.deps },
  })
  fetchChannel = channel.routes.fetch
  const received: Incoming[] = []
  const raw: unknown[] = []
  const office: Office = {
    fake,
    channel,
    received,
    raw,
    reports,
    standing: () => Object.assign({}, ...reports) as ChannelReport,
    logged: () => logged,
    rests,
    url,
    start: (receive) =>
      channel.start(async (arrival, event) => {
        await messages(async (incoming) => {
          await receive?.(incoming)
          received.push(incoming)
          raw.push(event)
        })(arrival)
      }),
    close: async () => {
      await channel.stop()
      await server.stop()
      await fake.stop()
    },
  }
  open.push(office)
  return office
}

/** A request to the webhook as the platform makes it, or not quite. */
export function post(office: Office, body: string | null, secret: string | null = SECRET): Promise<Response> {
  const headers: Record<string, string> = secret === null ? {} : { "x-bot-api-secret-token": secret }
  return fetch(office.url, { method: "POST", headers, body })
}

/** An address at which nobody listens. */
export async function deadUrl(): Promise<string> {
  const { url, stop } = await startFakeZaloBot()
  await stop()
  return url
}
