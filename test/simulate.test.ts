import { spawn } from "node:child_process"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { expect, it } from "vitest"
import { SERVER_URL } from "./support/database.ts"

const ROOT = join(import.meta.dirname, "..")

/** The last line of what a simulation prints, and how it ended. */
async function simulate(words: readonly string[]) {
  const child = spawn("npm", ["run", "-s", "simulate", "--", ...words, "--json"], {
    cwd: ROOT,
    env: process.env,
    stdio: ["ignore", "pipe", "pipe"],
  })
  const [out, err, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on("close", resolve)),
  ])
  expect(out, err).not.toBe("")
  return {
    report: JSON.parse(out.trim().split("\n").at(-1)!) as Record<
      "due" | "sent_once" | "unknown" | "capped" | "rolls",
      number
    >,
    err,
    status,
  }
}

it.skipIf(SERVER_URL === undefined)(
  "a day in which processes are killed loses, doubles, delays and misreports nothing",
  { timeout: 240_000 },
  async () => {
    const words = ["delivery", "--people", "24", "--days", "1", "--kills", "2", "--seed", "3"]
    const { report, status } = await simulate(words)
    expect(report).toMatchObject({ lost: 0, duplicated: 0, stale: 0, untrue: 0, kills: 2 })
    expect(status).toBe(0)
  },
)

it.skipIf(SERVER_URL === undefined)(
  "two months of meetings, with a kill and outages, leave nobody out, tell nobody twice and count right",
  { timeout: 400_000 },
  async () => {
    const words = ["year", "--cells", "4", "--members", "60", "--months", "2", "--kills", "1", "--seed", "4"]
    const { report, err, status } = await simulate(words)
    expect(report, err).toMatchObject({
      missed: 0,
      twice: 0,
      in_quiet_hours: 0,
      after_cancel: 0,
      late: 0,
      unasked: 0,
      wrong_state: 0,
      wrong_figures: 0,
      stuck: 0,
      kills: 1,
      outages: 2,
    })
    // All but what a platform or the kill cut off.
    expect(report.sent_once + report.unknown + report.capped).toBe(report.due)
    expect(report.rolls).toBeGreaterThan(8)
    expect(status).toBe(0)
  },
)
