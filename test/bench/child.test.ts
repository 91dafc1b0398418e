import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { expect, it } from "vitest"
import { GaveUp, runInChild } from "../../bench/support/child.ts"
import { temporaryFolder } from "../../bench/support/temporary.ts"

const { signal } = new AbortController()

async function runModule(code: string, limitSeconds?: number): Promise<unknown> {
  const folder = temporaryFolder()
  try {
    const module = join(folder.path, "measure.mjs")
    writeFileSync(module, code)
    return await runInChild(pathToFileURL(module), { from: 3 }, { signal, limitSeconds }).catch(
      (error: unknown) => error,
    )
  } finally {
    folder.delete()
  }
}

it("a measurement brings back its result and what memory it took", async () => {
  const report = await runModule("export const run = async ({ from }) => ({ to: from + 1 })")
  expect(report).toEqual({ result: { to: 4 }, peakMb: expect.any(Number) })
})

it("one that fails leaves what it had told last", async () => {
  const error = await runModule(`export async function run(job, tell) {
    await tell({ questions: 1 })
    await tell({ questions: 2 })
    process.exit(3)
  }`)
  expect(error).toBeInstanceOf(GaveUp)
  expect(error).toMatchObject({ message: "failed (status 3)", soFar: { questions: 2 } })
})

it("one that never ends is ended, and told so", async () => {
  const error = await runModule(
    "export const run = () => new Promise(() => setInterval(() => {}, 60_000))",
    0.1,
  )
  expect(error).toBeInstanceOf(GaveUp)
  expect(error).toMatchObject({ message: "ended after 0.1 s", soFar: undefined })
})
