import type { AddressInfo } from "node:net"
import { createAdaptorServer, type HttpBindings } from "@hono/node-server"
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response"
import { type Context, Hono } from "hono"
import type { Simulator } from "./simulator.ts"

/** Routes that can reach the connection below them. */
export type SimulatorEnv = { Bindings: HttpBindings }
export type SimulatorContext = Context<SimulatorEnv>

/** So long a connection on which nothing is said stays open. */
const KEPT_OPEN_MS = 75_000

export function simulatorApp(): Hono<SimulatorEnv> {
  return new Hono<SimulatorEnv>()
}

/** Resolves once listening. */
export async function serve(
  app: Hono<SimulatorEnv>,
  { host = "127.0.0.1", port = 0 }: { readonly host?: string; readonly port?: number },
): Promise<Simulator> {
  const server = createAdaptorServer({ fetch: app.fetch })
  // With the default of five seconds a call now and then meets a connection that is being closed, and its answer is lost.
  if ("keepAliveTimeout" in server) server.keepAliveTimeout = KEPT_OPEN_MS
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, host, resolve)
  })
  const name = host.includes(":") ? `[${host}]` : host
  return {
    url: `http://${name}:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      if ("closeAllConnections" in server) server.closeAllConnections()
      await closed
    },
  }
}

/** Cuts the connection in place of an answer. */
export function cut(c: SimulatorContext): Response {
  c.env.incoming.socket.destroy()
  return RESPONSE_ALREADY_SENT
}

/**
 * Tells whether the answer that is about to be given gets out: true at once, so that whoever has the answer finds it
 * written down, and false later when the connection broke before the end.
 */
export function watchAnswer(c: SimulatorContext, tell: (isAnswered: boolean) => void): void {
  const { outgoing } = c.env
  if (outgoing.destroyed || outgoing.closed) return
  tell(true)
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) tell(false)
  })
}

/** Aborted when the caller hangs up before the answer. */
export function hangUp(c: SimulatorContext): AbortSignal {
  const gone = new AbortController()
  if (c.env.outgoing.destroyed) gone.abort()
  c.env.outgoing.once("close", () => gone.abort())
  return gone.signal
}
