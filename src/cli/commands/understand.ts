import { z } from "zod"
import { localTime } from "../../core/calendar.ts"
import { systemClock } from "../../core/clock.ts"
import { readReply } from "../../understand/reply/read.ts"
import { triage } from "../../understand/suggestion/index.ts"
import { readWhen } from "../../understand/when/read.ts"
import { readBatch } from "../batch.ts"
import { printLine, readWords, usage } from "../command.ts"

const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** Local time in Vietnam; default now. */
  now: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/)
    .optional(),
})
type Line = z.infer<typeof line>

/** What each kind of words means: an answer to an invitation, a day and an hour, or what a citizen sends. */
const KINDS: Readonly<Record<string, (typed: Line) => object>> = {
  reply: ({ text }) => {
    const { state, lateMinutes, reason } = readReply(text)
    return { state, late_minutes: lateMinutes, reason }
  },
  when: ({ text, now = localTime(systemClock.now()) }) =>
    readWhen(text, { date: now.slice(0, 10), time: now.slice(11, 16) }),
  suggestion: ({ text }) => {
    const { kind, category } = triage(text)
    return { kind, category }
  },
}

/** `understand reply|when|suggestion --batch FILE.jsonl`: how typed words are read, a line of JSON for each. Opens no database. */
export function understandCommand(words: string[]): () => Promise<number> {
  const { values, positionals } = readWords(words, { batch: { type: "string" } })
  const [kind = "", ...more] = positionals
  const read = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
  const { batch } = values
  if (batch === undefined || read === undefined || more.length > 0)
    throw usage("understand reply|when|suggestion --batch FILE.jsonl")
  return async () => {
    for await (const typed of readBatch(batch, line))
      printLine(JSON.stringify({ id: typed.id, ...read(typed) }))
    return 0
  }
}
