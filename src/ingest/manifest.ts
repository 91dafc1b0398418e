import { readFile } from "node:fs/promises"
import { z } from "zod"
import { isCivilDate } from "../core/dates.ts"
import { AppError } from "../core/errors.ts"

const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .refine((value) => value.length < 10 || isCivilDate(value), "no date of the calendar")
  .nullish()

const entry = z.object({
  file: z.string().min(1),
  number: z.string().optional(),
  type: z.string().optional(),
  issuer: z.string().optional(),
  title: z.string().optional(),
  /** Day of issue; a month or a year alone is taken as unknown. */
  date: date,
  effective: date,
  effective_to: date,
  audience: z.enum(["public", "members", "committee"]).optional(),
  /** The unit that it belongs to; null says the whole organisation. */
  unit: z.number().int().positive().nullish(),
  kind: z.enum(["original", "note", "sample"]).optional(),
  official_url: z.string().optional(),
  /** Numbers of documents that this one replaces. */
  replaces: z.array(z.string()).optional(),
})

/** What somebody states about a file; it wins over what the text seems to say. */
export type ManifestEntry = z.infer<typeof entry>
export type Manifest = ReadonlyMap<string, ManifestEntry>

const schema = z.object({ documents: z.array(entry) })

/** Reads `{documents: [{file, …}]}`; unknown fields are ignored. Throws `manifest-unreadable` with the places. */
export async function readManifest(path: string): Promise<Manifest> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new AppError("path-missing", `nothing at ${path}`, { cause, details: { path } })
  })
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""))
  } catch (cause) {
    throw new AppError("manifest-unreadable", `${path} is no JSON`, {
      cause,
      details: { path, problem: (cause as Error).message },
    })
  }
  const parsed = schema.safeParse(json)
  if (!parsed.success) {
    const problem = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ")
    throw new AppError("manifest-unreadable", `${path}: ${problem}`, { details: { path, problem } })
  }
  return new Map(parsed.data.documents.map((document) => [document.file.normalize("NFC"), document]))
}

/** A full date or null: "2025-08" does not name a day. */
export function fullDate(value: string | null | undefined): string | null {
  return value?.length === 10 ? value : null
}
