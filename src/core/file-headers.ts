import type { OutgoingFile } from "./channel.ts"
import { fold } from "./text.ts"

/** HTTP headers under which a file is saved by its own name, never opened, and kept by no cache. */
export function fileHeaders(file: Pick<OutgoingFile, "name" | "mediaType">): Record<string, string> {
  const isType = /^[\w.+-]+\/[\w.+-]+$/.test(file.mediaType)
  return {
    "content-type": isType ? file.mediaType : "application/octet-stream",
    "content-disposition": disposition(file.name),
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  }
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
