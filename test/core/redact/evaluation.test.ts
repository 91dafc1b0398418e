import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { redactOrNull } from "../../../src/core/redact/redact.ts"
import { fold } from "../../../src/core/text.ts"

/** Questions that others wrote; beside the repository where they are at hand. */
const FOLDER = join(import.meta.dirname, "../../../../shared/evaluation")
const SETS = ["citizens-questions-dev", "exam-questions-dev", "general-questions"]
  .map((name) => join(FOLDER, `${name}.jsonl`))
  .filter((file) => existsSync(file))

describe.skipIf(SETS.length === 0)("questions of others come through unharmed", () => {
  const questions = SETS.flatMap((file) =>
    readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { query: string }).query),
  )
  const harmed = (asked: readonly string[]) =>
    asked.filter((question) => redactOrNull(question)?.kinds.length !== 0)

  it("as they were written", () => {
    expect(harmed(questions).length / questions.length).toBeLessThanOrEqual(0.005)
  })

  it("in small letters", () => {
    expect(harmed(questions.map((one) => one.toLowerCase())).length / questions.length).toBeLessThanOrEqual(
      0.005,
    )
  })

  it("without accents, where more words look like names", () => {
    expect(harmed(questions.map(fold)).length / questions.length).toBeLessThanOrEqual(0.02)
  })
})
