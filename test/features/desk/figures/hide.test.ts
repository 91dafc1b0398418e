import { describe, expect, it } from "vitest"
import { hiddenCells, LEAST } from "../../../../src/features/desk/figures/hide.ts"

/** All ways to part a whole into so many cells, empty ones among them. */
function partings(whole: number, count: number): number[][] {
  if (count === 1) return [[whole]]
  return Array.from({ length: whole + 1 }, (_, first) =>
    partings(whole - first, count - 1).map((rest) => [first, ...rest]),
  ).flat()
}

/** What somebody sees of a table: of each cell its number or that it is hidden; empty cells are known to be empty. */
function seen(cells: readonly number[]): string {
  const there = cells.flatMap((cell, index) => (cell > 0 ? [index] : []))
  const hidden = hiddenCells(there.map((index) => cells[index]!))
  if (hidden === null) return "nothing"
  return cells.map((cell, index) => (hidden.has(there.indexOf(index)) ? "?" : cell)).join(" ")
}

describe("cells under five", () => {
  it.each([
    [[20, 9, 5], "20 9 5"],
    [[20, 9, 3], "20 ? ?"],
    [[20, 3, 9, 2], "20 ? 9 ?"],
    [[20, 9, 0, 3, 0], "20 ? 0 ? 0"],
    // Two that are both 1, or both 4, are told by their sum.
    [[20, 1, 1, 9], "20 ? ? ?"],
    [[20, 4, 4, 9], "20 ? ? ?"],
    [[4, 4], "nothing"],
    [[1, 1, 1, 1, 1], "nothing"],
  ])("of %j are shown as %s", (cells, shown) => {
    expect(seen(cells)).toBe(shown)
  })

  it("cannot be reckoned from the whole and the others, even by somebody who knows how they are hidden", () => {
    let tables = 0
    for (const count of [2, 3, 4, 5]) {
      for (let whole = LEAST; whole <= (count === 5 ? 22 : 30); whole++) {
        const alike = Map.groupBy(partings(whole, count), seen)
        for (const [shown, some] of alike) {
          tables++
          for (let index = 0; index < count; index++) {
            const possible = new Set(some.map((cells) => cells[index]!))
            const told = possible.size === 1 ? [...possible][0]! : 0
            if (told > 0 && told < LEAST) expect.fail(`${whole} as ${shown} tells a ${told}`)
          }
        }
      }
    }
    expect(tables).toBeGreaterThan(10_000)
  })
})
