import { spawn } from "node:child_process"
import { join } from "node:path"
import { expect, it } from "vitest"

const MAIN = join(import.meta.dirname, "../../../src/simulators/telegram/main.ts")

it("runs as a program of its own: says where it listens, and stops on a signal", async () => {
  const program = spawn(process.execPath, [MAIN, "--port", "0", "--token", "7:abc", "--username", "to_4_bot"])
  const exited = new Promise((resolve) => program.once("exit", resolve))
  program.stdout.setEncoding("utf8")
  const line = await new Promise<string>((resolve, reject) => {
    program.stdout.once("data", resolve)
    program.once("exit", () => reject(new Error("it ended at once")))
  })
  const url = /^telegram: (http:\/\/127\.0\.0\.1:\d+)\n/.exec(line)?.[1]
  expect(line.split("\n").slice(1, -1)).toEqual(["TELEGRAM_BOT_TOKEN=7:abc", `TELEGRAM_API_ROOT=${url}`])
  const answer = await fetch(`${url}/bot7:abc/getMe`)
  expect(await answer.json()).toMatchObject({ ok: true, result: { id: 7, username: "to_4_bot" } })
  program.kill("SIGTERM")
  expect(await exited).toBe(0)
})
