import { type ParseArgsConfig, parseArgs } from "node:util"
import type { Parts } from "../compose.ts"
import { isCivilDate } from "../core/dates.ts"
import type { Audience, CivilDate } from "../core/document.ts"
import { AppError } from "../core/errors.ts"

/** Reads its words at once, so that a slip is told before anything is opened; then works and returns the status. */
export type Command = (words: string[]) => (parts: Parts) => Promise<number>

export type Flags = NonNullable<ParseArgsConfig["options"]>

/** `parseArgs` with our own error. */
export function readWords<T extends Flags>(words: string[], options: T) {
  try {
    return parseArgs({ args: words, options, allowPositionals: true, strict: true })
  } catch (cause) {
    throw usage((cause as Error).message, cause)
  }
}

export function usage(problem: string, cause?: unknown): AppError {
  return new AppError("usage", problem, { cause, details: { problem } })
}

const ROLES: Readonly<Record<string, Audience>> = {
  citizen: "public",
  member: "members",
  committee: "committee",
}

/** What a role may see; throws `ask-as`. */
export function audienceFor(role: string): Audience {
  const audience = Object.hasOwn(ROLES, role) ? ROLES[role] : undefined
  if (audience === undefined) throw new AppError("ask-as", `no role ${role}`, { details: { value: role } })
  return audience
}

/** Throws `ask-on` when it is no date of the calendar. */
export function dayFor(value: string): CivilDate {
  if (!isCivilDate(value)) {
    throw new AppError("ask-on", `no date ${value}`, { details: { value } })
  }
  return value
}

export function printLine(text: string): void {
  process.stdout.write(`${text}\n`)
}
