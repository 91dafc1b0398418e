import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { readReply } from "../../src/understand/reply/read.ts"

interface Line {
  readonly id: string
  readonly text: string
  readonly want: { readonly state: string; readonly late_minutes?: number; readonly reason?: string }
}

const read = (file: string): Line[] =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))

function answer(text: string) {
  const { state, lateMinutes, reason } = readReply(text)
  return {
    state,
    ...(lateMinutes === undefined ? {} : { late_minutes: lateMinutes }),
    ...(reason === undefined ? {} : { reason }),
  }
}

describe.each(["replies.jsonl"])("what members type: %s", (file) => {
  it.each(read(file))("$id: $text", ({ text, want }) => {
    expect(answer(text)).toEqual(want)
  })
})
