import type { AskMeasures } from "./ours-ask.ts"
import { figure, markdownTable, percent } from "./table.ts"

export interface Asked extends AskMeasures {
  readonly name: string
}

const HEAD = [
  ...["answers", "p50 ms", "p95 ms", "own CPU ms"],
  ...["answered %", "right article quoted %", "memory MB"],
]

/** Our answers from question to the text that a person sees. */
export function printAnswers(all: readonly Asked[]): void {
  const rows = all.map(({ name, answers, answered, quoted, memoryMb }) => [
    name,
    ...[answers.p50, answers.p95, answers.cpu].map(figure),
    ...[answered, quoted].map(percent),
    figure(memoryMb),
  ])
  console.log(markdownTable(HEAD, rows))
}
