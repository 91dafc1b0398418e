import { spawn } from "node:child_process"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { vi } from "vitest"
import { run } from "../../src/cli/run.ts"
import type { Database } from "../../src/storage/database.ts"

const MAIN = join(import.meta.dirname, "../../src/cli/main.ts")

export interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/**
 * Runs one command as the program does, without the seconds that a process of its own costs, on `database` where one
 * is given: opening it costs a second more.
 */
export async function chibo(
  words: readonly string[],
  options: { readonly env: NodeJS.ProcessEnv; readonly database?: Database },
): Promise<Ended> {
  const { env: environment, database } = options
  const open = database && (async () => ({ ...database, close: async () => {} }))
  const said = { out: "", err: "" }
  const hear = (stream: NodeJS.WriteStream, into: keyof typeof said) =>
    vi.spyOn(stream, "write").mockImplementation((chunk) => {
      said[into] += String(chunk)
      return true
    })
  const spies = [hear(process.stdout, "out"), hear(process.stderr, "err")]
  try {
    const status = await run(words[0], words.slice(1), { environment, ...(open && { open }) })
    return { status, ...said }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

/** Runs the real program as an operator does, and waits for its end. */
export async function chiboProgram(
  words: readonly string[],
  options: { env: NodeJS.ProcessEnv; input?: string; isRead?: boolean },
): Promise<Ended> {
  const child = spawn(process.execPath, ["--liftoff-only", MAIN, ...words], {
    env: { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, ...options.env },
  })
  if (options.isRead === false) child.stdout.destroy()
  child.stdin.end(options.input ?? "")
  const status = new Promise<number | null>((resolve) => child.on("close", resolve))
  const out = options.isRead === false ? Promise.resolve("") : text(child.stdout)
  const err = text(child.stderr)
  return { status: await status, out: await out, err: await err }
}

/** The lines of an output, each of which must be JSON. */
export function jsonLines(out: string): Record<string, unknown>[] {
  const lines = out.split("\n").slice(0, -1)
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}
