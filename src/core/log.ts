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
const SECRET_FIELDS = [
  "token",
  "apiKey",
  "authorization",
  "cookie",
  "password",
  "secret",
  "text",
  "question",
  "message",
  "payload",
  "parts",
]

/** Writes one JSON object a line to stderr. */
export function createLog(level: string, destination: NodeJS.WritableStream = process.stderr): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      messageKey: "event",
      redact: {
        paths: SECRET_FIELDS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
        censor: "[hidden]",
      },
      serializers: { err: describeError },
    },
    destination,
  )
}

/**
 * Name, code and places of an error. The wording is kept only of our own errors: a database's or a platform's
 * wording repeats what people wrote, or an address with a key in it.
 */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error }
  const { name } = error
  const code = (error as { code?: unknown }).code
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line))
  return {
    name,
    ...(typeof code === "string" ? { code } : {}),
    ...(error instanceof AppError ? { wording: error.message } : {}),
    at: places.slice(0, 6).map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}
