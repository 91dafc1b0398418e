import { Hono } from "hono"
import { streamSSE } from "hono/streaming"
import { afterEach, describe, expect, it } from "vitest"
import { type HttpServer, type HttpServerOptions, startHttpServer } from "../../src/http/server.ts"
import { readEvents } from "../support/event-stream.ts"

const servers: HttpServer[] = []
async function start(options: Partial<HttpServerOptions> = {}): Promise<HttpServer> {
  const server = await startHttpServer({
    host: "127.0.0.1",
    port: 0,
    routes: [],
    health: async () => ({ ok: true, details: {} }),
    log: { info: () => {}, error: () => {} },
    ...options,
  })
  servers.push(server)
  return server
}
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})

describe("the HTTP server", () => {
  it("tells its health, and 503 when it is not well", async () => {
    const well = await start({ health: async () => ({ ok: true, details: { documents: 3 } }) })
    const good = await fetch(`${well.url}/healthz`)
    expect([good.status, await good.json()]).toEqual([200, { ok: true, documents: 3 }])
    const ill = await start({ health: async () => ({ ok: false, details: { database: "away" } }) })
    const bad = await fetch(`${ill.url}/healthz`)
    expect([bad.status, await bad.json()]).toEqual([503, { ok: false, database: "away" }])
  })

  it("mounts each channel's routes and answers 404 elsewhere", async () => {
    const one = new Hono().get("/one", (c) => c.text("một"))
    const two = new Hono().post("/two", (c) => c.text("hai"))
    const { url } = await start({ routes: [one, two] })
    expect(await (await fetch(`${url}/one`)).text()).toBe("một")
    expect(await (await fetch(`${url}/two`, { method: "POST" })).text()).toBe("hai")
    expect((await fetch(`${url}/three`)).status).toBe(404)
  })

  it("keeps the words of an unforeseen error for its log", async () => {
    const logged: string[] = []
    const broken = new Hono().get("/", () => {
      throw new Error("password is 123")
    })
    const { url } = await start({
      routes: [broken],
      log: { info: () => {}, error: (_fields, message) => void logged.push(message) },
    })
    const response = await fetch(url)
    expect([response.status, await response.json()]).toEqual([500, { error: "failed" }])
    expect(logged).toEqual(["http request failed"])
  })

  it("says which port is busy", async () => {
    const { url } = await start()
    const port = Number(new URL(url).port)
    await expect(start({ port })).rejects.toMatchObject({
      name: "AppError",
      code: "port-busy",
      details: { port },
    })
  })

  it("ends event streams when it stops", async () => {
    const endless = new Hono().get("/events", (c) =>
      streamSSE(c, async (stream) => {
        await stream.writeSSE({ data: "một" })
        await new Promise<void>((resolve) => stream.onAbort(resolve))
      }),
    )
    const server = await start({ routes: [endless] })
    const events = readEvents(await fetch(`${server.url}/events`))
    expect((await events.next()).data).toBe("một")
    await server.stop()
    await events.ended()
    await expect(fetch(server.url)).rejects.toThrow()
  })

  it("lets a request in flight finish before it has stopped", async () => {
    const arrived = Promise.withResolvers<void>()
    const release = Promise.withResolvers<void>()
    const slow = new Hono().get("/slow", async (c) => {
      arrived.resolve()
      await release.promise
      return c.text("xong")
    })
    const server = await start({ routes: [slow] })
    const answer = fetch(`${server.url}/slow`)
    await arrived.promise
    let hasStopped = false
    const stopping = server.stop().then(() => {
      hasStopped = true
    })
    await new Promise(setImmediate)
    expect(hasStopped).toBe(false)
    release.resolve()
    expect(await (await answer).text()).toBe("xong")
    await stopping
  })
})
