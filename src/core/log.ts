import { pino } from "pino"
import { AppError } from "./errors.ts"

/** The part of a logger that others use. Objects first, then an English sentence. */
export interface Log {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

// Whatever may hold people's words or a key never reaches a line, wherever it hangs.
const SECRET_FIELDS = new Set([
  "token",
  "apikey",
  "authorization",
  "cookie",
  "password",
  "secret",
  "text",
  "question",
  "query",
  "prompt",
  "content",
  "passages",
  "sentences",
  "message",
  "messages",
  "payload",
  "parts",
])
const DEEPEST = 6

/** Writes one JSON object a line to stderr. */
export function createLog(level: string, destination: NodeJS.WritableStream = process.stderr): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      messageKey: "event",
      formatters: { log: (fields) => withoutSecrets(fields, 0) as Record<string, unknown> },
    },
    destination,
  )
}

/** A copy that may be written down: errors described, secret fields hidden at any depth, bytes left out. */
function withoutSecrets(value: unknown, depth: number): unknown {
  if (value instanceof Error) return describeError(value)
  if (typeof value !== "object" || value === null || value instanceof Date) return value
  if (depth > DEEPEST || ArrayBuffer.isView(value)) return "[left out]"
  if (Array.isArray(value)) return value.map((one) => withoutSecrets(one, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      isSecret(name) ? "[hidden]" : withoutSecrets(field, depth + 1),
    ]),
  )
}

function isSecret(name: string): boolean {
  const plain = name.toLowerCase().replace(/[_-]/g, "")
  return SECRET_FIELDS.has(plain) || plain.endsWith("token")
}

/**
 * Name, code and places of an error. The wording is kept only of our own errors: a database's or a platform's
 * wording repeats what people wrote, or an address with a key in it.
 */
export function describeError(error: unknown, depth = 0): object {
  if (!(error instanceof Error)) return { name: typeof error }
  const { name } = error
  const code = (error as { code?: unknown }).code
  return {
    name,
    ...(typeof code === "string" ? { code } : {}),
    ...(error instanceof AppError ? { wording: error.message } : {}),
    at: placesOf(error),
    ...(error.cause === undefined || depth >= DEEPEST
      ? {}
      : { cause: describeError(error.cause, depth + 1) }),
  }
}

/** Where it was thrown. The stack begins with the wording, which may have lines that look like places. */
function placesOf(error: Error): string[] {
  const stack = error.stack ?? ""
  const wordingEnd = stack.indexOf(error.message) + error.message.length
  const places = stack.slice(wordingEnd).split("\n")
  return places
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim())
}
