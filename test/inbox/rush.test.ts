import { afterEach, describe, expect, it, vi } from "vitest"
import { createRush } from "../../src/inbox/rush.ts"

afterEach(() => {
  vi.useRealTimers()
})

/** What a rush says after so many events, so many milliseconds apart. */
function rushAfter(events: number, apart: number) {
  vi.useFakeTimers({ toFake: ["performance"] })
  const rush = createRush()
  for (let event = 0; event < events; event++) {
    rush.note()
    vi.advanceTimersByTime(apart)
  }
  return rush
}

describe("a rush", () => {
  it("is on while more than a hundred events a second arrive", () => {
    expect(rushAfter(50, 9).isOn()).toBe(true)
    expect(rushAfter(500, 9).isOn()).toBe(true)
    expect(rushAfter(500, 11).isOn()).toBe(false)
  })

  it("is none when a handful comes at the same moment", () => {
    expect(rushAfter(49, 0).isOn()).toBe(false)
  })

  it("is over half a second after the last event at the latest", () => {
    const rush = rushAfter(500, 2)
    expect(rush.isOn()).toBe(true)
    vi.advanceTimersByTime(500)
    expect(rush.isOn()).toBe(false)
  })
})
