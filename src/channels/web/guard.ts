import type { MiddlewareHandler } from "hono"
import type { Texts } from "../../core/texts.ts"
import { refuse } from "./refusal.ts"

// The trusted-types line makes the browser itself refuse innerHTML with a string.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // The page's own pictures before they are sent.
  "img-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ")

const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
}

/**
 * Keeps other sites out. The Host must be a name of this machine or an allowed one: a foreign name that was
 * pointed at 127.0.0.1 is refused. A foreign Origin is refused, and a request that writes must name its Origin.
 */
export function createGuard(texts: Texts, allowedHosts: readonly string[]): MiddlewareHandler {
  const allowed = new Set(allowedHosts.map((host) => host.toLowerCase()))
  return async (c, next) => {
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value)
    const host = (c.req.header("host") ?? "").toLowerCase()
    const hostname = host.replace(/:\d+$/, "")
    if (!isLoopback(hostname) && !allowed.has(hostname)) return refuse(c, texts, "bad-host")
    const origin = c.req.header("origin")
    const writes = c.req.method !== "GET" && c.req.method !== "HEAD"
    if (origin === undefined ? writes : hostOf(origin) !== host) return refuse(c, texts, "bad-origin")
    await next()
  }
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
  )
}

/** Only the host is compared: a proxy in front may speak https to the visitor and http to us. */
function hostOf(origin: string): string {
  const url = URL.parse(origin)
  return url !== null && /^https?:$/.test(url.protocol) ? url.host : ""
}
