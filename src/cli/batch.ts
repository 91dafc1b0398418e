import { type FileHandle, open } from "node:fs/promises"
import { createInterface } from "node:readline"
import type { z } from "zod"
import { AppError } from "../core/errors.ts"

/**
 * The lines of a `.jsonl` file, checked one by one; `-` reads standard input. Throws `batch-line` naming the line,
 * and `path-missing`.
 */
export async function* readBatch<T>(path: string, schema: z.ZodType<T>): AsyncGenerator<T> {
  const input = path === "-" ? process.stdin : (await openFile(path)).createReadStream()
  let line = 0
  for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    if (raw.trim() === "") continue
    yield parse(line === 1 ? raw.replace(/^\uFEFF/, "") : raw, schema, path, line)
  }
}

function openFile(path: string): Promise<FileHandle> {
  return open(path).catch((cause: unknown) => {
    throw new AppError("path-missing", `nothing at ${path}`, { cause, details: { path } })
  })
}

function parse<T>(raw: string, schema: z.ZodType<T>, path: string, line: number): T {
  let problem: string
  try {
    const parsed = schema.safeParse(JSON.parse(raw))
    if (parsed.success) return parsed.data
    problem = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ")
  } catch (error) {
    problem = (error as Error).message
  }
  throw new AppError("batch-line", `${path}:${line}: ${problem}`, { details: { path, line, problem } })
}
