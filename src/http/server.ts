import type { AddressInfo } from "node:net"
import { createAdaptorServer, type HttpBindings } from "@hono/node-server"
import { type Context, Hono } from "hono"
import { AppError } from "../core/errors.ts"
import { trackConnections } from "./connections.ts"

const GRACE_MS = 5000

export interface HttpServerOptions {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** Mounted at the root, in this order. Each guards its own paths. */
  readonly routes: readonly Hono[]
  /** Answered at `/healthz`: 200 when ok, else 503. */
  readonly health: (
    c: Context<{ Bindings: HttpBindings }>,
  ) => Promise<{ ok: boolean; details: Record<string, unknown> }>
  readonly log: {
    info(fields: object, message: string): void
    error(fields: object, message: string): void
  }
}

export interface HttpServer {
  readonly url: string
  /** Takes no more requests, ends event streams, waits for the rest; after five seconds cuts what still hangs. */
  stop(): Promise<void>
}

/** Resolves once listening. Throws `port-busy` when another program holds the port. */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { host, port, log } = options
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.use(async (c, next) => {
    await next()
    const isStream = c.res.headers.get("content-type")?.startsWith("text/event-stream") ?? false
    if (isStream) connections.release(c.env.incoming.socket)
  })
  app.get("/healthz", async (c) => {
    c.header("cache-control", "no-store")
    const { ok, details } = await options.health(c)
    return c.json({ ok, ...details }, ok ? 200 : 503)
  })
  for (const routes of options.routes) app.route("/", routes)
  app.notFound((c) => c.json({ error: "not-found" }, 404))
  app.onError((error, c) => {
    log.error({ err: error, path: c.req.path }, "http request failed")
    return c.json({ error: "failed" }, 500)
  })

  const server = createAdaptorServer({ fetch: app.fetch })
  const connections = trackConnections(server)
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(asListenError(error, port)))
    server.listen(port, host, resolve)
  })
  const name = host.includes(":") ? `[${host}]` : host
  const url = `http://${name}:${(server.address() as AddressInfo).port}`
  log.info({ url }, "http listening")

  return {
    url,
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      connections.close()
      const cut = setTimeout(connections.cut, GRACE_MS)
      await closed
      clearTimeout(cut)
      log.info({ url }, "http stopped")
    },
  }
}

function asListenError(error: Error, port: number): AppError {
  const isBusy = "code" in error && error.code === "EADDRINUSE"
  return new AppError(isBusy ? "port-busy" : "port-closed", error.message, {
    cause: error,
    details: { port },
  })
}
