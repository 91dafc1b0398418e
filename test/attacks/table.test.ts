import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"

const ROOT = join(import.meta.dirname, "../..")
const rows = readFileSync(join(ROOT, "docs/security.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| A\d+ /.test(line))

/** The tests that a row names: “title” belongs to the `file` before it. */
function testsOf(row: string): { file: string; title: string | null }[] {
  let file = ""
  return [...row.matchAll(/`(test\/[^`]+)`|“([^”]+)”/g)].flatMap(([, path, title]) => {
    if (path !== undefined) file = path
    return file === "" ? [] : [{ file, title: title ?? null }]
  })
}

describe("the table of attacks", () => {
  it("has all twenty-five, in order", () => {
    expect(rows.map((row) => /^\| (A\d+)/.exec(row)![1])).toEqual(
      Array.from({ length: 25 }, (_, index) => `A${index + 1}`),
    )
  })

  it.each(rows.map((row) => [row.slice(2, 5).trim(), row]))(
    "%s names tests that are there",
    (_number, row) => {
      const missing = testsOf(row).filter(({ file, title }) => {
        const path = join(ROOT, file)
        return !existsSync(path) || (title !== null && !readFileSync(path, "utf8").includes(`"${title}"`))
      })
      expect(missing).toEqual([])
    },
  )
})
