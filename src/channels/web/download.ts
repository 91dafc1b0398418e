import type { Context } from "hono"
import type { OutgoingFile } from "../../core/channel.ts"
import { fold } from "../../core/text.ts"

/** A file to be saved, never to be opened inside our origin: it may be a page with scripts. */
export function download(c: Context, file: OutgoingFile, bytes: Uint8Array): Response {
  const isType = /^[\w.+-]+\/[\w.+-]+$/.test(file.mediaType)
  c.header("content-type", isType ? file.mediaType : "application/octet-stream")
  c.header("content-disposition", disposition(file.name))
  c.header("cache-control", "private, no-store")
  return c.body(new Uint8Array(bytes))
}

/** The name twice: folded for old programs, in full for the others. */
function disposition(name: string): string {
  const ascii = fold(name).replace(/[^\w .()-]/g, "_")
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
