import type { Context } from "hono"
import type { OutgoingFile } from "../../core/channel.ts"
import { fileHeaders } from "../../core/file-headers.ts"

/** A file to be saved, never to be opened inside our origin: it may be a page with scripts. */
export function download(c: Context, file: OutgoingFile, bytes: Uint8Array): Response {
  for (const [name, value] of Object.entries(fileHeaders(file))) c.header(name, value)
  return c.body(new Uint8Array(bytes))
}
