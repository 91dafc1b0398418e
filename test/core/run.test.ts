import { describe, expect, it } from "vitest"
import {
  bodyOf,
  bytesOfRun,
  entryOf,
  LINE_END,
  runOf,
  runOfBytes,
  spellingIn,
  termIn,
} from "../../src/core/run.ts"
import { termOf } from "../../src/core/terms.ts"

describe("a run of syllables", () => {
  it("keeps their order, parts lines and leaves empty ones out", () => {
    const run = runOf("Chi bộ họp\n\n  \nmỗi tháng")
    const terms = ["chi", "bo", "hop"].map(termOf)
    expect([...run].map(termIn)).toEqual([...terms, LINE_END, ...["moi", "thang"].map(termOf)])
  })

  it("is the same whatever case, and comes back from the database's bytes", () => {
    const run = runOf("Đảng viên DỰ BỊ")
    expect(runOf("đảng VIÊN dự bị")).toEqual(run)
    expect(runOfBytes(bytesOfRun(run))).toEqual(run)
    // As a driver hands it over: a window on a larger buffer that begins anywhere.
    const wider = new Uint8Array(run.byteLength + 3)
    wider.set(bytesOfRun(run), 3)
    expect(runOfBytes(wider.subarray(3))).toEqual(run)
  })

  it("tells spellings of one syllable apart, but not habits of writing", () => {
    expect(termIn(entryOf("bán"))).toBe(termIn(entryOf("ban")))
    expect(spellingIn(entryOf("ban"))).toBe(0)
    expect(spellingIn(entryOf("bán"))).toBeGreaterThan(0)
    expect(spellingIn(entryOf("bán"))).not.toBe(spellingIn(entryOf("bạn")))
    expect(entryOf("hoà")).toBe(entryOf("hòa"))
  })

  it("leaves a heading line out where there is text below it", () => {
    expect(bodyOf("Điều 1. Phạm vi\nLuật này quy định", "Phạm vi")).toBe("Luật này quy định")
    expect(bodyOf("Luật này quy định\nvề thuế", "Phạm vi")).toBe("Luật này quy định\nvề thuế")
    expect(bodyOf("Điều 1. Phạm vi", "Phạm vi")).toBe("Điều 1. Phạm vi")
  })
})
