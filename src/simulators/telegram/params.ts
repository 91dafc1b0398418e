import { z } from "zod"
import { readForm, type Upload } from "./multipart.ts"
import { badRequest } from "./wire.ts"

/** What came with a call: values as they were written, and uploaded files by the name of their part. */
export interface Params {
  readonly values: Readonly<Record<string, unknown>>
  readonly files: Readonly<Record<string, Upload>>
}

/** Reads the parameters of a call from wherever the platform takes them: address, JSON, or either kind of form. */
export async function readParams(request: Request): Promise<Params> {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  if (request.method !== "POST") return { values: query, files: {} }
  const type = request.headers.get("content-type") ?? ""
  if (/^application\/json/i.test(type)) {
    const json = parseJson(await request.text())
    if (typeof json !== "object" || json === null || Array.isArray(json))
      throw badRequest("object expected as parameters")
    return { values: { ...query, ...json }, files: {} }
  }
  if (/^multipart\/form-data/i.test(type)) {
    const form = readForm(Buffer.from(await request.arrayBuffer()), type)
    if (form === null) throw badRequest("can't parse the form")
    return { values: { ...query, ...form.fields }, files: form.files }
  }
  return { values: { ...query, ...Object.fromEntries(new URLSearchParams(await request.text())) }, files: {} }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** In forms, numbers, truths and objects come as text. */
const unwrapped = (value: unknown) => (typeof value === "string" ? (parseJson(value) ?? value) : value)

export const flag = z.preprocess(unwrapped, z.boolean().default(false))
export const whole = z.preprocess(unwrapped, z.number().int())
export const json = <T extends z.ZodType>(schema: T) => z.preprocess(unwrapped, schema)
export const words = z.preprocess(
  (value) => (typeof value === "number" ? String(value) : value),
  z.string().default(""),
)

/** The values in the shape that a method wants, or a refusal that names the first wrong one. */
export function take<T>(schema: z.ZodType<T>, params: Params): T {
  const parsed = schema.safeParse(params.values)
  if (parsed.success) return parsed.data
  throw badRequest(`wrong parameter ${parsed.error.issues[0]?.path.join(".") ?? ""} in request`)
}
