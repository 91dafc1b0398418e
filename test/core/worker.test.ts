import { describe, expect, it, vi } from "vitest"
import { startWorker } from "../../src/core/worker.ts"

const HOUR = 3_600_000
const failOn = (error: Error) => {
  throw error
}

/** A worker over a list; a piece is done when its gate opens, at once if it has none. */
function workOff(
  pieces: string[],
  options: { lanes?: number; lookEvery?: number; onError?: (error: Error) => void } = {},
) {
  const done: string[] = []
  const gates = new Map<string, PromiseWithResolvers<void>>()
  let running = 0
  let most = 0
  const worker = startWorker({
    lanes: options.lanes ?? 1,
    lookEvery: options.lookEvery ?? HOUR,
    onError: options.onError ?? failOn,
    step: async () => {
      const piece = pieces.shift()
      if (piece === undefined) return false
      running++
      most = Math.max(most, running)
      try {
        await gates.get(piece)?.promise
        if (piece.startsWith("broken")) throw new Error(piece)
        done.push(piece)
        return true
      } finally {
        running--
      }
    },
  })
  const gate = (piece: string) => {
    const opened = Promise.withResolvers<void>()
    gates.set(piece, opened)
    return opened
  }
  return { worker, done, gate, most: () => most }
}

describe("a worker", () => {
  it("works off what waits when it starts, and is idle then", async () => {
    const { worker, done } = workOff(["a", "b", "c"])
    await worker.idle()
    expect(done).toEqual(["a", "b", "c"])
    await worker.stop()
  })

  it("looks when it is woken, also while it works", async () => {
    const pieces: string[] = []
    const { worker, done, gate } = workOff(pieces)
    await worker.idle()
    const slow = gate("slow")
    pieces.push("slow")
    worker.wake()
    pieces.push("late")
    worker.wake()
    slow.resolve()
    await worker.idle()
    expect(done).toEqual(["slow", "late"])
    await worker.stop()
  })

  it("misses no wake that falls into its last, empty look", async () => {
    const pieces: string[] = []
    let looks = 0
    const look = Promise.withResolvers<void>()
    const done: string[] = []
    const worker = startWorker({
      lanes: 1,
      lookEvery: HOUR,
      onError: failOn,
      step: async () => {
        const piece = pieces.shift()
        if (looks++ === 0) await look.promise
        if (piece !== undefined) done.push(piece)
        return piece !== undefined
      },
    })
    pieces.push("came during the look")
    worker.wake()
    look.resolve()
    await worker.idle()
    expect(done).toEqual(["came during the look"])
    await worker.stop()
  })

  it("looks again by itself after a while", async () => {
    vi.useFakeTimers()
    try {
      const pieces: string[] = []
      const { worker, done } = workOff(pieces, { lookEvery: 1000 })
      await worker.idle()
      pieces.push("left by another process")
      await vi.advanceTimersByTimeAsync(999)
      expect(done).toEqual([])
      await vi.advanceTimersByTimeAsync(1)
      expect(done).toEqual(["left by another process"])
      await worker.stop()
    } finally {
      vi.useRealTimers()
    }
  })

  it("begins with all its lanes when much waits, as after a restart", async () => {
    const pieces = ["1", "2", "3", "4", "5"]
    const begun: string[] = []
    const release = Promise.withResolvers<void>()
    const worker = startWorker({
      lanes: 3,
      lookEvery: HOUR,
      onError: failOn,
      step: async () => {
        const piece = pieces.shift()
        if (piece === undefined) return false
        begun.push(piece)
        await release.promise
        return true
      },
    })
    await new Promise(setImmediate)
    expect(begun).toEqual(["1", "2", "3"])
    release.resolve()
    await worker.idle()
    expect(begun).toEqual(["1", "2", "3", "4", "5"])
    await worker.stop()
  })

  it("works side by side on as many pieces as it has lanes, and no more", async () => {
    const pieces = ["1", "2", "3", "4", "5", "6"]
    const { worker, done, most } = workOff(pieces, { lanes: 3 })
    await worker.idle()
    expect([...done].sort()).toEqual(["1", "2", "3", "4", "5", "6"])
    expect(most()).toBeGreaterThan(1)
    expect(most()).toBeLessThanOrEqual(3)
    await worker.stop()
  })

  it("reports a piece that throws and takes the next at the next look", async () => {
    const errors: string[] = []
    const pieces = ["a", "broken", "b"]
    const { worker, done } = workOff(pieces, { onError: (error) => void errors.push(error.message) })
    await worker.idle()
    expect(errors).toEqual(["broken"])
    worker.wake()
    await worker.idle()
    expect(done).toEqual(["a", "b"])
    await worker.stop()
  })
})

describe("stopping", () => {
  it("waits for what runs and takes nothing new", async () => {
    const pieces: string[] = []
    const { worker, done, gate } = workOff(pieces)
    await worker.idle()
    const slow = gate("running")
    pieces.push("running", "never taken")
    worker.wake()
    let hasStopped = false
    const stopping = worker.stop().then(() => {
      hasStopped = true
    })
    await new Promise(setImmediate)
    expect(hasStopped).toBe(false)
    slow.resolve()
    await stopping
    worker.wake()
    await worker.idle()
    expect(done).toEqual(["running"])
    expect(pieces).toEqual(["never taken"])
  })

  it("lets the process end: no look is planned any more", async () => {
    vi.useFakeTimers()
    try {
      const { worker } = workOff([])
      expect(vi.getTimerCount()).toBe(1)
      await worker.stop()
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })
})
