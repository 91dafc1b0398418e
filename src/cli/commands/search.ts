import { z } from "zod"
import { dayInVietnam } from "../../core/calendar.ts"
import { ticks } from "../../core/clock.ts"
import { locatorOf } from "../../core/locator.ts"
import { findSections } from "../../features/ask/retrieve.ts"
import { readBatch } from "../batch.ts"
import { audienceFor, type Command, printLine, readWords, usage } from "../command.ts"
import { sightIn, unitFor } from "../whose.ts"

const line = z.object({ id: z.union([z.string(), z.number()]), query: z.string() })

/** `search --batch FILE.jsonl [--k 100] [--as ROLE] [--unit ID]…`: the order of the sections, without any answer. */
export const searchCommand: Command = (words) => {
  const { values } = readWords(words, {
    batch: { type: "string" },
    k: { type: "string", default: "100" },
    as: { type: "string", default: "citizen" },
    unit: { type: "string", multiple: true, default: [] },
  })
  const k = Number(values.k)
  if (!Number.isInteger(k) || k < 1 || k > 1000) throw usage("--k: 1 … 1000")
  if (values.batch === undefined) throw usage("search --batch FILE.jsonl")
  const { batch } = values
  const audience = audienceFor(values.as)
  const units = values.unit.map(unitFor)
  return async (parts) => {
    const sight = await sightIn(parts.database, audience, units)
    const scope = { sight, on: dayInVietnam(parts.clock.now()), documents: null }
    for await (const one of readBatch(batch, line)) {
      const start = ticks()
      const found = await findSections(parts.database, parts.vectors, one.query, scope, k)
      const hits = found.map(({ section, score }) => ({
        ref: section.ref || `${section.number}#${locatorOf({ ...section, clauses: [] }, null)}`,
        score: Math.round(score * 10_000) / 10_000,
      }))
      printLine(JSON.stringify({ id: one.id, hits, ms: Math.round((ticks() - start) * 10) / 10 }))
    }
    return 0
  }
}
