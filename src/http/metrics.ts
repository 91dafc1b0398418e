import type { HttpBindings } from "@hono/node-server"
import { type Context, Hono } from "hono"
import { isSameSecret } from "../core/same-secret.ts"

export interface Metric {
  readonly name: string
  readonly help: string
  /** Default `gauge`. A counter only grows, from the start of the process on. */
  readonly type?: "gauge" | "counter"
  readonly samples: readonly { readonly labels?: Readonly<Record<string, string>>; readonly value: number }[]
}

/** Prometheus' text form. */
export function metricsText(metrics: readonly Metric[]): string {
  return metrics
    .map(({ name, help, type = "gauge", samples }) => {
      const lines = samples.map(({ labels, value }) => `${name}${labelsText(labels ?? {})} ${value}`)
      return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines].join("\n")
    })
    .join("\n")
    .concat("\n")
}

function labelsText(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`
}

function escaped(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")
}

/** Whether the operator asks: with the token, or from this machine itself and not by way of a proxy on it. */
export function isOperator(c: Context<{ Bindings: HttpBindings }>, token: string | null): boolean {
  const given = /^Bearer (.+)$/i.exec(c.req.header("authorization") ?? "")?.[1]
  if (token !== null && isSameSecret(given, token)) return true
  const from = c.env?.incoming?.socket?.remoteAddress ?? ""
  const isProxied = ["x-forwarded-for", "forwarded", "x-real-ip"].some(
    (name) => c.req.header(name) !== undefined,
  )
  return !isProxied && /^(?:127\.|::1$|::ffff:127\.)/.test(from)
}

/** `GET /metrics`: 404 for anybody but the operator. */
export function createMetricsRoutes(options: {
  readonly token: string | null
  readonly read: () => Promise<readonly Metric[]>
}): Hono {
  const routes = new Hono<{ Bindings: HttpBindings }>()
  routes.get("/metrics", async (c) => {
    if (!isOperator(c, options.token)) return c.json({ error: "not-found" }, 404)
    c.header("content-type", "text/plain; version=0.0.4; charset=utf-8")
    c.header("cache-control", "no-store")
    return c.body(metricsText(await options.read()))
  })
  return routes as unknown as Hono
}
