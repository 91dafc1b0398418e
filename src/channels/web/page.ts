import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { extname, join } from "node:path"
import type { Context } from "hono"
import type { Texts } from "../../core/texts.ts"

const FOLDER = join(import.meta.dirname, "page")
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
}

export interface Asset {
  readonly path: string
  readonly body: string
  readonly type: string
  readonly tag: string
}

/** The files of the page, read once. `index.html` becomes `/`, with each `{{page-…}}` replaced by its sentence. */
export function loadPage(texts: Texts): Asset[] {
  return readdirSync(FOLDER).map((name) => {
    const source = readFileSync(join(FOLDER, name), "utf8")
    const isIndex = name === "index.html"
    const body = isIndex
      ? source.replace(/\{\{([\w-]+)\}\}/g, (_, id: string) => escapeHtml(texts(id)))
      : source
    const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`
    return { path: isIndex ? "/" : `/${name}`, body, type: TYPES[extname(name)] ?? "text/plain", tag }
  })
}

/** The file, or 304 when the browser has this very version. */
export function serveAsset(c: Context, asset: Asset): Response {
  c.header("cache-control", "no-cache")
  c.header("etag", asset.tag)
  if (c.req.header("if-none-match") === asset.tag) return c.body(null, 304)
  return c.body(asset.body, 200, { "content-type": asset.type })
}

function escapeHtml(sentence: string): string {
  return sentence.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
