import { z } from "zod"
import { dayInVietnam } from "../../core/calendar.ts"
import { ticks } from "../../core/clock.ts"
import { explainOrder } from "../../features/ask/explain.ts"
import { findSections } from "../../features/ask/retrieve.ts"
import { readBatch } from "../batch.ts"
import { audienceFor, type Command, printLine, readWords, usage } from "../command.ts"
import { explainedData, explainedLines, refOf } from "../explained.ts"
import { sightIn, unitFor } from "../whose.ts"

const line = z.object({ id: z.union([z.string(), z.number()]), query: z.string() })

/**
 * `search "…" [--k 10] [--as ROLE] [--unit ID]… [--json]`: the first sections with why each stands there.
 * `search --batch FILE.jsonl [--k 100] …`: the order of the sections for each line.
 */
export const searchCommand: Command = (words) => {
  const { values, positionals } = readWords(words, {
    batch: { type: "string" },
    json: { type: "boolean", default: false },
    k: { type: "string" },
    as: { type: "string", default: "citizen" },
    unit: { type: "string", multiple: true, default: [] },
  })
  const question = positionals.join(" ")
  const { batch } = values
  if ((batch === undefined) === (question === "")) throw usage('search "…" | search --batch FILE.jsonl')
  const k = Number(values.k ?? (batch === undefined ? 10 : 100))
  if (!Number.isInteger(k) || k < 1 || k > 1000) throw usage("--k: 1 … 1000")
  const audience = audienceFor(values.as)
  const units = values.unit.map(unitFor)
  return async (parts) => {
    const sight = await sightIn(parts.database, audience, units)
    const scope = { sight, on: dayInVietnam(parts.clock.now()), documents: null }
    if (batch === undefined) {
      const found = await explainOrder(parts.database, parts.vectors, question, scope, k)
      if (values.json) for (const one of found.explained) printLine(JSON.stringify(explainedData(one)))
      else for (const text of explainedLines(parts.texts, question, found)) printLine(text)
      return 0
    }
    for await (const one of readBatch(batch, line)) {
      const start = ticks()
      const found = await findSections(parts.database, parts.vectors, one.query, scope, k)
      const hits = found.map(({ section, score }) => ({
        ref: refOf(section),
        score: Math.round(score * 10_000) / 10_000,
      }))
      printLine(JSON.stringify({ id: one.id, hits, ms: Math.round((ticks() - start) * 10) / 10 }))
    }
    return 0
  }
}
