/** Room for what a form adds around its file. */
const FORM_BYTES = 64 * 1024
/** So much is taken and thrown away, for a browser shows an answer only after it has sent everything. */
const PATIENCE_BYTES = 100 * 1024 * 1024

export interface Upload {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Why a form was not taken; ends of `links-problem-…` in `locales/`. */
export type FormProblem = "bad-form" | "no-file" | "one-file" | "too-large"

/** Reads the one file of a posted form; never keeps more than `limit` bytes of it and a little for the form. */
export async function readUpload(request: Request, limit: number): Promise<Upload | FormProblem> {
  const type = request.headers.get("content-type") ?? ""
  if (!/^multipart\/form-data\s*;/i.test(type)) {
    await discard(request)
    return "bad-form"
  }
  try {
    const body = await readAtMost(request, limit + FORM_BYTES)
    if (body === null) return "too-large"
    const form = await new Response(body, { headers: { "content-type": type } }).formData()
    // A field that was left empty comes as a file without name and bytes.
    const files = [...form.values()].filter((value) => value instanceof File && value.size > 0) as File[]
    const [file] = files
    if (file === undefined) return "no-file"
    if (files.length > 1) return "one-file"
    if (file.size > limit) return "too-large"
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    // Cut off on its way, or no form at all.
    return "bad-form"
  }
}

/** Lets a request come to its end, so that its sender sees the answer. */
export async function discard(request: Request): Promise<void> {
  await readAtMost(request, 0).catch(() => null)
}

async function readAtMost(request: Request, most: number): Promise<Buffer<ArrayBuffer> | null> {
  const announced = Number(request.headers.get("content-length") ?? 0)
  if (request.body === null || announced > PATIENCE_BYTES) return null
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size <= most) chunks.push(chunk)
    else chunks.length = 0
    if (size > PATIENCE_BYTES) break
  }
  return size <= most ? Buffer.concat(chunks) : null
}
