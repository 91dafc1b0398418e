import { z } from "zod"
import type { Parts } from "../../compose.ts"
import { dayInVietnam } from "../../core/calendar.ts"
import { plainText } from "../../core/channel.ts"
import { ticks } from "../../core/clock.ts"
import type { CivilDate } from "../../core/document.ts"
import type { Sight } from "../../core/shelf.ts"
import { answerQuestion } from "../../features/ask/answer.ts"
import type { Answer, Citation } from "../../features/ask/answer-types.ts"
import { present } from "../../features/ask/present.ts"
import { shelvedParts } from "../../features/ask/present-shelved.ts"
import { answerFromShelf } from "../../features/ask/shelf-answer.ts"
import { readBatch } from "../batch.ts"
import { audienceFor, type Command, dayFor, printLine, readWords, usage } from "../command.ts"
import { sightIn, unitFor } from "../whose.ts"

const line = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  as: z.string().optional(),
  on: z.string().optional(),
})

/** `ask "…" [--as ROLE] [--unit ID]… [--on DAY] [--json]` and `ask --batch FILE.jsonl`. */
export const askCommand: Command = (words) => {
  const { values, positionals } = readWords(words, {
    as: { type: "string", default: "citizen" },
    unit: { type: "string", multiple: true, default: [] },
    on: { type: "string" },
    json: { type: "boolean", default: false },
    batch: { type: "string" },
  })
  const audience = audienceFor(values.as)
  const units = values.unit.map(unitFor)
  const on = values.on === undefined ? undefined : dayFor(values.on)
  const question = positionals.join(" ")
  if (values.batch === undefined && question === "") throw usage('ask "…" | ask --batch FILE.jsonl')
  return async (parts) => {
    const today = on ?? dayInVietnam(parts.clock.now())
    const sight = await sightIn(parts.database, audience, units)
    if (values.batch === undefined) {
      const result = await askOne(parts, { question, sight, today })
      printLine(values.json ? JSON.stringify(result) : result.text)
      return 0
    }
    for await (const one of readBatch(values.batch, line)) {
      const result = await askOne(parts, {
        question: one.question,
        sight: one.as === undefined ? sight : await sightIn(parts.database, audienceFor(one.as), units),
        today: one.on === undefined ? today : dayFor(one.on),
      })
      printLine(JSON.stringify({ id: one.id, ...result }))
    }
    return 0
  }
}

async function askOne(parts: Parts, request: { question: string; sight: Sight; today: CivilDate }) {
  const start = ticks()
  const { database: queries, vectors, words, config } = parts
  const deps = { queries, vectors, glossary: words.glossary, caution: config.caution }
  const took = () => Math.round((ticks() - start) * 10) / 10
  const shelved = await answerFromShelf(deps, request)
  if (shelved !== undefined) {
    const { answer, approver, approvedOn } = shelved.entry
    return {
      outcome: "shelf",
      text: plainText({ parts: shelvedParts(parts.texts, shelved) }),
      citations: [],
      approved: { by: approver, on: approvedOn, source: answer.source, quote: answer.quote },
      ms: took(),
    }
  }
  const answer = await answerQuestion(deps, request)
  const { parts: blocks } = present(parts.texts, answer, request.question)
  return {
    outcome: answer.outcome,
    text: plainText({ parts: blocks }),
    citations: citationsOf(answer).map(citationJson),
    ms: took(),
  }
}

function citationsOf(answer: Answer): readonly Citation[] {
  return answer.outcome === "answered" ? answer.citations : []
}

const IN_FORCE: Readonly<Record<string, boolean | null>> = { in_force: true, unknown: null }

function citationJson({ section, quote, locator, standing }: Citation) {
  return {
    number: section.number,
    title: section.title,
    file: section.file,
    locator,
    quote: quote.text,
    ...(quote.lead === "" ? {} : { lead: quote.lead }),
    in_force: IN_FORCE[standing.kind] ?? (standing.kind in IN_FORCE ? null : false),
  }
}
