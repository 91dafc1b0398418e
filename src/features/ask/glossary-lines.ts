import { explain } from "../../core/explain.ts"
import type { Texts } from "../../core/texts.ts"
import type { GlossaryFile } from "./glossary-file.ts"

/** What is wrong with the office's table of words, a line for each; none where all is well. */
export function glossaryLines(texts: Texts, { problems, error }: GlossaryFile, file: string): string[] {
  const whole = error === undefined ? [] : [texts("glossary-unread", { file, reason: explain(texts, error) })]
  const lines = problems.map(({ line, code, words }) =>
    texts("glossary-line", { file, line, problem: texts(`glossary-problem-${code}`), words }),
  )
  return [...whole, ...lines]
}
