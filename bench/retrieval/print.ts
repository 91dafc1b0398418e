import type { Marks } from "../support/judge.ts"
import { figure, markdownTable, percent } from "../support/table.ts"
import type { Contestant } from "./contestants.ts"

const NONE = "–"
const COSTS = ["p50 ms", "p95 ms", "memory MB", "index MB", "build s"]
const LESS = ["R@1", "R@10", "nDCG@10"]
const HEAD = [
  ...["search", "R@1", "R@5", "R@10", "nDCG@10"],
  ...LESS.map((name) => `${name} no accents`),
  ...LESS.map((name) => `${name} half of them`),
  ...COSTS,
]

/** All means side by side. */
export function printComparison(contestants: readonly Contestant[]): void {
  const rows = contestants.map((one) => {
    const { marks } = one.measured
    return [
      titleOf(one),
      ...every(marks?.accented, ["first", "five", "ten", "ndcg"]),
      ...every(marks?.bare, ["first", "ten", "ndcg"]),
      ...every(marks?.half, ["first", "ten", "ndcg"]),
      ...costsOf(one),
    ]
  })
  console.log(markdownTable(HEAD, rows))
}

export interface Grown extends Contestant {
  readonly articles: number
}

/** The same means on more and more articles. */
export function printGrowth(grown: readonly Grown[]): void {
  const rows = grown.map((one) => [
    titleOf(one),
    one.articles.toLocaleString("en-US"),
    one.measured.passages?.toLocaleString("en-US") ?? NONE,
    ...every(one.measured.marks?.accented, ["first", "five", "ten", "ndcg"]),
    ...costsOf(one),
  ])
  console.log(
    markdownTable(["search", "articles", "passages", "R@1", "R@5", "R@10", "nDCG@10", ...COSTS], rows),
  )
}

function titleOf({ name, why }: Contestant): string {
  return why === undefined ? name : `${name}: ${why}`
}

function every(marks: Marks | undefined, names: readonly (keyof Marks)[]): string[] {
  return names.map((name) => (marks === undefined ? NONE : percent(marks[name])))
}

function costsOf({ measured: { times, memoryMb, indexMb, buildSeconds } }: Contestant): string[] {
  const all = [times?.p50, times?.p95, memoryMb, indexMb, buildSeconds]
  return all.map((value) => (value === undefined ? NONE : figure(value)))
}
