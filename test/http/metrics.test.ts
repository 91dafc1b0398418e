import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { getRequestListener } from "@hono/node-server"
import { Hono } from "hono"
import { describe, expect, it, onTestFinished } from "vitest"
import { createMetricsRoutes, type Metric, metricsText } from "../../src/http/metrics.ts"
import { standingMetrics } from "../../src/standings.ts"
import type { ChannelStanding } from "../../src/storage/channel-reports.ts"

const NOW = new Date("2026-11-21T02:00:00Z")
const METRICS: Metric[] = [{ name: "chibo_up", help: "1 when it runs", samples: [{ value: 1 }] }]

describe("numbers for a collector", () => {
  it("have a help, a type and a line for each sample", () => {
    expect(metricsText([...METRICS, { name: "none", help: "of these there are none", samples: [] }])).toBe(
      "# HELP chibo_up 1 when it runs\n# TYPE chibo_up gauge\nchibo_up 1\n" +
        "# HELP none of these there are none\n# TYPE none gauge\n",
    )
  })

  it("say of a counter that it is one", () => {
    const counter: Metric = { name: "x", help: "y", type: "counter", samples: [{ value: 2 }] }
    expect(metricsText([counter])).toBe("# HELP x y\n# TYPE x counter\nx 2\n")
  })

  it("keep quotes, backslashes and line ends of a label inside it", () => {
    const samples = [{ labels: { channel: "telegram", problem: 'a"b\\c\nd' }, value: 0.5 }]
    expect(metricsText([{ name: "x", help: "y", samples }]).split("\n")[2]).toBe(
      'x{channel="telegram",problem="a\\"b\\\\c\\nd"} 0.5',
    )
  })
})

/** The address of /metrics for a request from `from`, with or without a token. */
async function serve(token: string | null, from?: string): Promise<string> {
  const app = new Hono().route("/", createMetricsRoutes({ token, read: async () => METRICS }))
  const listener = getRequestListener(app.fetch)
  const server = createServer((request, response) => {
    if (from !== undefined) Object.defineProperty(request.socket, "remoteAddress", { get: () => from })
    void listener(request, response)
  }).listen(0, "127.0.0.1")
  await once(server, "listening")
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`
}
const status = async (url: string, headers: Record<string, string> = {}) =>
  (await fetch(url, { headers: { connection: "close", ...headers } })).status

describe("who may read them", () => {
  it.each(["127.0.0.1", "127.8.0.1", "::1", "::ffff:127.0.0.1"])("this machine, as %s", async (from) => {
    const response = await fetch(await serve(null, from), { headers: { connection: "close" } })
    expect(response.status).toBe(200)
    expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8")
    expect(await response.text()).toContain("chibo_up 1")
  })

  it.each(["203.0.113.5", "10.0.0.1", "::ffff:203.0.113.5", "::2", "1127.0.0.1"])(
    "not %s without a token",
    async (from) => {
      const url = await serve(null, from)
      expect(await status(url)).toBe(404)
      expect(await status(url, { authorization: "Bearer null" })).toBe(404)
      expect(await status(url, { authorization: "Bearer " })).toBe(404)
    },
  )

  it.each(["x-forwarded-for", "forwarded", "x-real-ip"])(
    "nobody by way of a proxy that says %s",
    async (header) => {
      expect(await status(await serve(null), { [header]: "127.0.0.1" })).toBe(404)
    },
  )

  it("who has the token, from anywhere and through any proxy", async () => {
    const url = await serve("khoa-doc", "203.0.113.5")
    const ask = (authorization: string) => status(url, { authorization, "x-forwarded-for": "203.0.113.9" })
    expect(await ask("Bearer khoa-doc")).toBe(200)
    expect(await ask("bearer khoa-doc")).toBe(200)
    for (const wrong of ["Bearer khoa-do", "Bearer khoa-doc2", "khoa-doc", "Basic khoa-doc", ""]) {
      expect(await ask(wrong)).toBe(404)
    }
  })
})

describe("the standings as numbers", () => {
  const standing: ChannelStanding = {
    channel: "telegram",
    connectedAs: "@chibo_bot",
    receives: "polling",
    webhook: "",
    problem: null,
    problemAt: null,
    heldUntil: null,
    waiting: 3,
    oldestWaiting: new Date(NOW.getTime() - 90_400),
    unread: 0,
    oldestUnread: null,
    sentLastMinute: 12,
    lastDay: { sent: 40, failed: 1 },
    unreachable: 2,
    lastError: "rejected 400",
    lastErrorAt: NOW,
    lastHeardAt: NOW,
  }

  it("say what waits, how long, and how messages ended", () => {
    const lines = metricsText(standingMetrics([standing], NOW)).split("\n")
    expect(lines.filter((line) => line !== "" && !line.startsWith("#"))).toEqual([
      'chibo_channel_up{channel="telegram"} 1',
      'chibo_channel_info{channel="telegram",connected_as="@chibo_bot",receives="polling",webhook=""} 1',
      `chibo_channel_last_error_timestamp_seconds{channel="telegram",error="rejected 400"} ${Math.floor(NOW.getTime() / 1000)}`,
      'chibo_outbox_waiting{channel="telegram"} 3',
      'chibo_outbox_oldest_seconds{channel="telegram"} 90',
      'chibo_inbox_waiting{channel="telegram"} 0',
      'chibo_inbox_oldest_seconds{channel="telegram"} 0',
      'chibo_sent_last_minute{channel="telegram"} 12',
      'chibo_unreachable_chats{channel="telegram"} 2',
      'chibo_messages_last_day{channel="telegram",state="sent"} 40',
      'chibo_messages_last_day{channel="telegram",state="failed"} 1',
    ])
  })

  it("name the problem of a channel that has one", () => {
    const text = metricsText(standingMetrics([{ ...standing, problem: "unauthorized" }], NOW))
    expect(text).toContain('chibo_channel_up{channel="telegram"} 0\n')
    expect(text).toContain('chibo_channel_problem{channel="telegram",problem="unauthorized"} 1\n')
  })
})
