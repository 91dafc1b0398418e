/** A part of an uploaded form that is a file. */
export interface Upload {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Buffer
}

export interface Form {
  readonly fields: Readonly<Record<string, string>>
  readonly files: Readonly<Record<string, Upload>>
}

const LINE = "\r\n"

/**
 * Reads `multipart/form-data` as forgivingly as the platform does: names may stand without quotation marks, which
 * the reader built into Node refuses. Null when the form is broken.
 */
export function readForm(body: Buffer, contentType: string): Form | null {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  if (boundary === null) return null
  const mark = Buffer.from(`--${boundary[1] ?? boundary[2]}`)
  const fields: Record<string, string> = {}
  const files: Record<string, Upload> = {}
  let at = body.indexOf(mark)
  if (at < 0) return null
  for (;;) {
    at += mark.length
    if (body.subarray(at, at + 2).toString() === "--") return { fields, files }
    const next = body.indexOf(Buffer.concat([Buffer.from(LINE), mark]), at)
    if (next < 0) return null
    const part = body.subarray(at + LINE.length, next)
    const headEnd = part.indexOf(LINE + LINE)
    if (headEnd < 0) return null
    const head = part.subarray(0, headEnd).toString()
    const content = part.subarray(headEnd + 2 * LINE.length)
    const name = fieldOf(head, "name")
    if (name === undefined) return null
    const fileName = fieldOf(head, "filename")
    if (fileName === undefined) fields[name] = content.toString()
    else {
      const mediaType = /^content-type:\s*(\S+)/im.exec(head)?.[1] ?? "application/octet-stream"
      files[name] = { name: fileName, mediaType, bytes: Buffer.from(content) }
    }
    at = next + LINE.length
  }
}

function fieldOf(head: string, name: string): string | undefined {
  const found = new RegExp(`[;\\s]${name}=(?:"([^"]*)"|([^;\\r\\n]*))`, "i").exec(head)
  return found === null ? undefined : (found[1] ?? found[2])
}
