import { openGlossary } from "../../compose.ts"
import type { Config } from "../../config.ts"
import type { Texts } from "../../core/texts.ts"
import { glossaryLines } from "../../features/ask/glossary-lines.ts"
import { printLine, readWords, usage } from "../command.ts"

/** `glossary [FILE] [--json]`: how the office's table of words is read, and what is wrong in it. Opens no database. */
export function glossaryCommand(words: string[]): (config: Config, texts: Texts) => Promise<number> {
  const { values, positionals } = readWords(words, { json: { type: "boolean", default: false } })
  if (positionals.length > 1) throw usage("glossary [FILE] [--json]")
  return async (config, texts) => {
    const file = positionals[0] ?? config.glossaryFile
    if (file === null) {
      printLine(texts("glossary-none"))
      return 0
    }
    const read = await openGlossary(file)
    const { entries } = read.glossary
    const problems = glossaryLines(texts, read, file)
    if (values.json) {
      const list = entries.map(({ said, written }) => ({ said: said.join(" "), written }))
      printLine(JSON.stringify({ file, entries: list, problems }))
    } else {
      for (const problem of problems) printLine(problem)
      if (read.error === undefined)
        printLine(texts("glossary-read", { file, entries: entries.length, problems: problems.length }))
    }
    return problems.length === 0 ? 0 : 1
  }
}
