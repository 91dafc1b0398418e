import { z } from "zod"
import { localTime } from "../../core/calendar.ts"
import { systemClock } from "../../core/clock.ts"
import { readWhen } from "../../understand/when/read.ts"
import { readBatch } from "../batch.ts"
import { printLine, readWords, usage } from "../command.ts"

const USE = "understand when --batch FILE.jsonl"

const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** Local time in Vietnam; default now. */
  now: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/)
    .optional(),
})

/** `understand when --batch FILE.jsonl`: how typed words are read, a line of JSON for each. Opens no database. */
export function understandCommand(words: string[]): () => Promise<number> {
  const { values, positionals } = readWords(words, { batch: { type: "string" } })
  const { batch } = values
  if (batch === undefined || positionals.length !== 1 || positionals[0] !== "when") throw usage(USE)
  return async () => {
    for await (const { id, text, now = localTime(systemClock.now()) } of readBatch(batch, line)) {
      const read = readWhen(text, { date: now.slice(0, 10), time: now.slice(11, 16) })
      printLine(JSON.stringify({ id, ...read }))
    }
    return 0
  }
}
