import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { AppError } from "../../src/core/errors.ts"
import { explain } from "../../src/core/explain.ts"
import { loadTexts } from "../../src/core/texts.ts"
import { takeFolder } from "../../src/storage/folder-lock.ts"

const canTellStarts = existsSync("/proc/self/stat")

describe("the mark in a data folder", () => {
  let folder: string
  const others: ChildProcess[] = []
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "chibo-lock-"))
  })
  afterEach(async () => {
    for (const other of others.splice(0)) {
      other.kill("SIGKILL")
      if (other.exitCode === null && other.signalCode === null) await once(other, "exit")
    }
    rmSync(folder, { recursive: true })
  })

  const mark = (content: string) => writeFileSync(join(folder, "chibo.pid"), content)
  const refusal = () => {
    try {
      takeFolder(folder)()
    } catch (error) {
      return error as AppError
    }
    return undefined
  }
  /** Another process that holds the folder, through the same code. */
  async function holder(): Promise<ChildProcess> {
    const lock = join(import.meta.dirname, "../../src/storage/folder-lock.ts")
    const script = `import { takeFolder } from ${JSON.stringify(lock)}
      takeFolder(${JSON.stringify(folder)}); console.log("held"); setInterval(() => {}, 1e6)`
    const other = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    })
    others.push(other)
    await once(other.stdout!, "data")
    return other
  }

  it("keeps a second process out and names the first", async () => {
    const other = await holder()
    expect(refusal()).toMatchObject({
      code: "data-folder-in-use",
      details: { process: other.pid, folder, file: join(folder, "chibo.pid") },
    })
    expect(readFileSync(join(folder, "chibo.pid"), "utf8")).toMatch(new RegExp(`^${other.pid}\\b`))
  })

  it("is taken over from a process that was killed", async () => {
    const other = await holder()
    other.kill("SIGKILL")
    await once(other, "exit")
    const release = takeFolder(folder)
    expect(readFileSync(join(folder, "chibo.pid"), "utf8")).toMatch(new RegExp(`^${process.pid}\\b`))
    release()
  })

  it("is gone when the folder is given back, and nothing else is left", () => {
    takeFolder(folder)()
    expect(readdirSync(folder)).toEqual([])
    takeFolder(folder)()
  })

  it("leaves nothing but the holder's mark after a refusal", async () => {
    await holder()
    expect(refusal()).toBeInstanceOf(AppError)
    expect(readdirSync(folder)).toEqual(["chibo.pid"])
  })

  it.each([
    ["nothing", ""],
    ["no number", "garbage \u0000"],
    ["a number that no process has", "4194999"],
    ["a negative number", "-1"],
    ["our own number, from an earlier run in a container", String(process.pid)],
  ])("is taken over when it holds %s", (_what, content) => {
    mark(content)
    expect(refusal()).toBeUndefined()
  })

  it.runIf(canTellStarts)("is taken over when its number now belongs to another program", () => {
    mark(`${process.ppid} 1`)
    expect(refusal()).toBeUndefined()
  })

  it("that keeps out without need may be deleted, as the refusal says", () => {
    mark(String(process.ppid))
    const said = explain(loadTexts(), refusal()!)
    expect(said).toContain(`Chibo đang chạy với mã tiến trình ${process.ppid} `)
    const file = /xóa tệp (.*) rồi gõ lại/.exec(said)?.[1]
    rmSync(file!)
    expect(refusal()).toBeUndefined()
  })

  it("of an older version, which had the number alone, is respected", () => {
    mark(String(process.ppid))
    expect(refusal()).toMatchObject({ code: "data-folder-in-use", details: { process: process.ppid } })
  })

  it.runIf(canTellStarts)("keeps this very process from opening the folder twice", () => {
    const release = takeFolder(folder)
    expect(refusal()).toMatchObject({ code: "data-folder-in-use" })
    release()
  })
})
