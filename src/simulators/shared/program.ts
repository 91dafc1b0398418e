import { parseArgs } from "node:util"
import type { Simulator, SimulatorOptions } from "./simulator.ts"

type Words = Readonly<Record<string, string | undefined>>

/**
 * Runs one simulator as a program: `--port N`, `--host NAME` and the named words of its own, all with a value.
 * Prints where it listens and the settings with which Chibo finds it, and stops on SIGINT and SIGTERM.
 */
export async function runSimulator<T extends Simulator>(
  name: string,
  own: readonly string[],
  start: (options: SimulatorOptions, words: Words) => Promise<T>,
  settings: (simulator: T) => Readonly<Record<string, string>>,
): Promise<void> {
  const flags = [...new Set(["port", "host", ...own])].map((flag) => [flag, { type: "string" }] as const)
  const words: Words = parseArgs({ options: Object.fromEntries(flags) }).values
  const port = Number(words.port ?? 0)
  const simulator = await start({ port, ...(words.host === undefined ? {} : { host: words.host }) }, words)
  const lines = Object.entries(settings(simulator)).map(([key, value]) => `${key}=${value}`)
  process.stdout.write([`${name}: ${simulator.url}`, ...lines, ""].join("\n"))
  const stop = () => {
    simulator.stop().finally(() => process.exit(0))
  }
  process.once("SIGINT", stop)
  process.once("SIGTERM", stop)
}
