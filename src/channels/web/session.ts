import { randomBytes } from "node:crypto"
import type { Context } from "hono"
import { getCookie, setCookie } from "hono/cookie"

const COOKIE = "chibo_session"
const DAYS_30 = 30 * 24 * 60 * 60

/** The visitor's session id, 128 random bits in hex; null when the request carries none. */
export function sessionOf(c: Context): string | null {
  const value = getCookie(c, COOKIE) ?? ""
  return /^[0-9a-f]{32}$/.test(value) ? value : null
}

/**
 * The session of the request, or a new one. A page opened from a link on another site comes without the strict
 * cookie: no new one is given then, or it would replace the visitor's talk. The page's own requests follow.
 */
export function openSession(c: Context): string | null {
  const known = sessionOf(c)
  if (known !== null || c.req.header("sec-fetch-site") === "cross-site") return known
  const session = randomBytes(16).toString("hex")
  setCookie(c, COOKIE, session, {
    httpOnly: true,
    sameSite: "Strict",
    path: "/",
    maxAge: DAYS_30,
    secure: new URL(c.req.url).protocol === "https:",
  })
  return session
}
