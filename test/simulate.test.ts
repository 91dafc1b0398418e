import { spawn } from "node:child_process"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { expect, it } from "vitest"
import { SERVER_URL } from "./support/database.ts"

const ROOT = join(import.meta.dirname, "..")

it.skipIf(SERVER_URL === undefined)(
  "a day in which processes are killed loses, doubles, delays and misreports nothing",
  { timeout: 240_000 },
  async () => {
    const words = ["--people", "24", "--days", "1", "--kills", "2", "--seed", "3", "--json"]
    const child = spawn("npm", ["run", "-s", "simulate", "--", "delivery", ...words], {
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
    const report: unknown = JSON.parse(out.trim().split("\n").at(-1)!)
    expect(report).toMatchObject({ lost: 0, duplicated: 0, stale: 0, untrue: 0, kills: 2 })
    expect(status).toBe(0)
  },
)
