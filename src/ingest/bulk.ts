import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import { z } from "zod"
import { isCivilDate } from "../core/dates.ts"
import type { Audience, Section } from "../core/document.ts"
import { AppError } from "../core/errors.ts"
import { cleanText } from "../core/text.ts"
import { splitArticle } from "./structure/index.ts"

const date = z.string().refine(isCivilDate, "no date of the calendar").nullish()

const words = z
  .string()
  .nullish()
  .transform((value) => cleanText(value ?? ""))

const line = z.object({
  // Given back as it is, so it must be text that a database can hold.
  id: z
    .string()
    .min(1)
    .refine((value) => value.isWellFormed() && !value.includes("\0"), "no plain text"),
  number: words,
  type: words,
  title: words,
  chapter: words,
  heading: words,
  text: z.string(),
  issued: date,
  effective_from: date,
  effective_to: date,
  audience: z.enum(["public", "members", "committee"]).nullish(),
})

/** One article of a bulk file. */
export interface BulkArticle {
  readonly ref: string
  readonly number: string
  readonly type: string
  readonly title: string
  readonly issuedOn: string | null
  readonly effectiveFrom: string | null
  readonly effectiveTo: string | null
  readonly audience: Audience
  readonly section: Section
}

const MAX_LINE = 2_000_000
/** Above this share of bad lines the file is not what it claims to be. */
const MAX_BAD_SHARE = 0.1

/**
 * Reads a `.jsonl` file line by line, in batches, so that memory does not grow with the file. A bad line is
 * reported through `onBad` and left out; throws `bulk-bad-lines` when more than a tenth of the lines are bad.
 */
export async function* readBulk(
  path: string,
  defaultAudience: Audience,
  batchSize: number,
  onBad: (lineNumber: number, problem: string) => void,
): AsyncGenerator<BulkArticle[]> {
  let batch: BulkArticle[] = []
  let lineNumber = 0
  let bad = 0
  for await (const raw of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    lineNumber++
    if (raw.trim() === "") continue
    try {
      batch.push(parseLine(lineNumber === 1 ? raw.replace(/^\uFEFF/, "") : raw, defaultAudience))
    } catch (error) {
      bad++
      onBad(lineNumber, (error as Error).message)
    }
    if (batch.length >= batchSize) {
      yield batch
      batch = []
    }
  }
  if (bad > lineNumber * MAX_BAD_SHARE) {
    throw new AppError("bulk-bad-lines", `${bad} of ${lineNumber} lines are bad`, {
      details: { bad, lines: lineNumber },
    })
  }
  if (batch.length > 0) yield batch
}

function parseLine(raw: string, defaultAudience: Audience): BulkArticle {
  if (raw.length > MAX_LINE) throw new Error(`longer than ${MAX_LINE} characters`)
  const parsed = line.safeParse(JSON.parse(raw))
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; "),
    )
  }
  const { data } = parsed
  const section = splitArticle(data.heading, cleanText(data.text))
  return {
    ref: data.id,
    number: data.number,
    type: data.type,
    title: data.title,
    issuedOn: data.issued ?? null,
    effectiveFrom: data.effective_from ?? null,
    effectiveTo: data.effective_to ?? null,
    audience: data.audience ?? defaultAudience,
    section: data.chapter ? { ...section, path: [data.chapter] } : section,
  }
}

/** SHA-256 of a file of any size. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash("sha256")
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest("hex")
}
