import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { readWhen } from "../../src/understand/when/read.ts"

interface Line {
  readonly id: string
  readonly text: string
  readonly now: string
  readonly want: object
}

const lines = readFileSync(join(import.meta.dirname, "whens.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Line)

describe("when a meeting is", () => {
  it.each(lines)("$id: “$text”, typed at $now", ({ text, now, want }) => {
    const read = readWhen(text, { date: now.slice(0, 10), time: now.slice(11) })
    expect("ask" in read ? { ask: true } : read).toEqual(want)
  })
})
