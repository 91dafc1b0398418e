import { readFile } from "node:fs/promises"
import { extname, join } from "node:path"
import type { Hono } from "hono"
import { type SimulatorEnv, simulatorApp } from "./serve.ts"

const FOLDER = join(import.meta.dirname, "../page")
const ASSET = /^[a-z-]+\.(?:css|js|svg)$/
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
}

const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
}

export type PageName = "telegram" | "zalo-bot" | "zalo-oa"

const TITLES: Readonly<Record<PageName, string>> = {
  telegram: "Telegram",
  "zalo-bot": "Zalo Bot",
  "zalo-oa": "Zalo OA",
}

/**
 * The page at `/` where somebody plays the people of this platform, and its files under `/_page`. They are read
 * anew each time, so that whoever works on the page only has to load it again.
 */
export function pageRoutes(platform: PageName): Hono<SimulatorEnv> {
  const routes = simulatorApp()
  routes.get("/", async () => {
    const page = await readFile(join(FOLDER, "index.html"), "utf8")
    return answer(
      "index.html",
      page.replaceAll("{{platform}}", platform).replaceAll("{{title}}", TITLES[platform]),
    )
  })
  routes.get("/_page/:name", async (c) => {
    const name = c.req.param("name")
    const body = ASSET.test(name) ? await readFile(join(FOLDER, name), "utf8").catch(() => null) : null
    return body === null ? c.text("not found", 404) : answer(name, body)
  })
  return routes
}

function answer(name: string, body: string): Response {
  return new Response(body, { headers: { ...HEADERS, "content-type": TYPES[extname(name)]! } })
}
