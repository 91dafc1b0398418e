import { afterEach, describe, expect, it } from "vitest"
import { type SideProcess, startSideProcess } from "../../src/core/side-process.ts"

const FILE = new URL("./side-process-beside.ts", import.meta.url)
const begun: SideProcess<unknown>[] = []

function start(): SideProcess<unknown> {
  const side = startSideProcess<unknown>(FILE, 64)
  begun.push(side)
  return side
}

/** What it tells next, or that it was lost. */
function next(side: SideProcess<unknown>): Promise<unknown> {
  return new Promise((resolve) => {
    side.onTold = resolve
    side.onLost = ({ message }) => resolve(`lost: ${message}`)
  })
}

afterEach(() => {
  for (const side of begun.splice(0)) side.end()
})

describe("a process beside the program", () => {
  it("takes bytes and tells bytes, again and again", async () => {
    const side = start()
    for (const bytes of [[1, 2], [100]]) {
      const told = next(side)
      side.send({ act: "double", bytes: Uint8Array.from(bytes) })
      expect(await told).toEqual(Uint8Array.from(bytes, (byte) => byte * 2))
    }
    expect(side.isLost).toBe(false)
  })

  it.each([
    ["crash", "lost: the process ended with SIGABRT"],
    ["throw", "lost: spoilt bytes"],
  ])("costs itself alone when its work ends in a %s", async (act, what) => {
    const side = start()
    const told = next(side)
    side.send({ act })
    expect(await told).toBe(what)
    expect(side.isLost).toBe(true)
  })

  it("is ended in the middle of its work", async () => {
    const side = start()
    const told = next(side)
    side.send({ act: "hang" })
    side.end()
    expect(await told).toBe("lost: the process ended with SIGKILL")
  })

  it("sees nothing of the environment, and outlives a signal to everybody", async () => {
    const side = start()
    const seen = next(side)
    side.send({ act: "environment" })
    expect(await seen).not.toContain("PATH")
    const told = next(side)
    side.send({ act: "be-signalled" })
    expect(await told).toBe("still here")
  })
})
