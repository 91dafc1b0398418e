import type { MiddlewareHandler } from "hono"

/** Sends what keeps a page to itself whose address is a secret; `policy` is its content security policy. */
export function guardSecretPage(policy: string): MiddlewareHandler {
  const headers = {
    "cache-control": "private, no-store",
    "content-security-policy": policy,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "x-robots-tag": "noindex, nofollow",
  }
  return async (c, next) => {
    for (const [name, value] of Object.entries(headers)) c.header(name, value)
    await next()
  }
}
