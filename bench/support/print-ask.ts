import type { AskMeasures } from "./ours-ask.ts"
import type { PeerMeasures } from "./peer.ts"
import { figure, markdownTable, percent } from "./table.ts"

/** One line of a comparison: what it measured, or why it did not. */
export interface Contestant {
  readonly name: string
  readonly ours?: AskMeasures
  readonly search?: PeerMeasures
  readonly why?: string
}

/** Our answers from question to the text that a person sees. */
export function printAnswers(contestants: readonly Contestant[]): void {
  const rows = contestants.flatMap(({ name, ours }) =>
    ours === undefined
      ? []
      : [
          [
            name,
            figure(ours.answers.p50),
            figure(ours.answers.p95),
            figure(ours.answers.cpu),
            percent(ours.answered),
            percent(ours.quoted),
          ],
        ],
  )
  console.log(
    `${markdownTable(["answers", "p50 ms", "p95 ms", "own CPU ms", "answered %", "right article quoted %"], rows)}\n`,
  )
}

const HEAD = [
  ...["search alone", "R@1", "R@10", "R@1 no accents", "R@10 no accents"],
  ...["p50 ms", "p95 ms", "own CPU ms", "p50 × ours", "memory MB", "build s"],
]

/** All means side by side; times as multiples of the first one's, which is ours. */
export function printSearch(contestants: readonly Contestant[]): void {
  const base = contestants[0]?.search
  const rows = contestants.map(({ name, search, why }) => {
    if (search === undefined) return [`${name}: ${why}`, ...HEAD.slice(1).map(() => "–")]
    const { times, asWritten, withoutAccents, memoryMb, buildSeconds } = search
    return [
      name,
      ...[asWritten.first, asWritten.ten, withoutAccents.first, withoutAccents.ten].map(percent),
      figure(times.p50),
      figure(times.p95),
      figure(times.cpu),
      base === undefined ? "–" : (times.p50 / base.times.p50).toFixed(2),
      figure(memoryMb),
      figure(buildSeconds),
    ]
  })
  console.log(markdownTable(HEAD, rows))
}
