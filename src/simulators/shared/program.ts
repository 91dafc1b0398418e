import { parseArgs } from "node:util"
import type { Simulator, SimulatorOptions } from "./simulator.ts"

type Words = Readonly<Record<string, string | undefined>>

/**
 * Runs one simulator as a program: `--port N`, `--host NAME` and the named words of its own, all with a value.
 * Prints where it listens, and stops on SIGINT and SIGTERM.
 */
export async function runSimulator(
  name: string,
  own: readonly string[],
  start: (options: SimulatorOptions, words: Words) => Promise<Simulator>,
): Promise<void> {
  const flags = [...new Set(["port", "host", ...own])].map((flag) => [flag, { type: "string" }] as const)
  const words: Words = parseArgs({ options: Object.fromEntries(flags) }).values
  const port = Number(words.port ?? 0)
  const simulator = await start({ port, ...(words.host === undefined ? {} : { host: words.host }) }, words)
  process.stdout.write(`${name}: ${simulator.url}\n`)
  const stop = () => {
    simulator.stop().finally(() => process.exit(0))
  }
  process.once("SIGINT", stop)
  process.once("SIGTERM", stop)
}
