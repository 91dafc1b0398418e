import { z } from "zod"
import { ticks } from "../../core/clock.ts"
import type { CivilDate } from "../../core/document.ts"
import type { Sight } from "../../core/shelf.ts"
import { answerQuestion } from "../../features/ask/answer.ts"
import type { AskDeps } from "../../features/ask/answer-types.ts"
import type { StoredSection } from "../../storage/sections.ts"
import type { Checked, Evidence, Proposed } from "../../wording/types.ts"
import type { ShownSentence } from "./judge/judge.ts"

/** How proposed sentences are checked. */
export type Check = (
  question: string,
  evidence: readonly Evidence[],
  proposed: readonly Proposed[],
) => Checked

export interface WordedDeps {
  readonly ask: AskDeps
  readonly sight: Sight
  readonly today: CivilDate
  /** Address with "/v1", and how long an answer is waited for. */
  readonly model: { readonly baseUrl: string; readonly name: string; readonly waitMs: number }
  /** What the model is told to be. */
  readonly system: string
  readonly check: Check
}

export interface Worded {
  /** Whether the search found anything to put before the model. */
  readonly isFound: boolean
  /** What the person is shown in plain sentences; empty where they are shown the clauses. */
  readonly shown: readonly ShownSentence[]
  /** How long the check alone took; null when the model gave nothing to check. */
  readonly checkMs: number | null
}

const MOST_PASSAGES = 6
const NOTHING: Worded = { isFound: false, shown: [], checkMs: null }

const answerSchema = z.object({
  sentences: z.array(
    z.object({ text: z.string(), sources: z.array(z.object({ passage: z.string(), quote: z.string() })) }),
  ),
})

/** Searches, asks the model and checks, as the service does. The one place that knows how. */
export async function answerWorded(deps: WordedDeps, question: string): Promise<Worded> {
  const answer = await answerQuestion(deps.ask, { question, sight: deps.sight, today: deps.today })
  if (answer.outcome !== "answered") return NOTHING
  const sections = new Map(answer.citations.map(({ section }) => [section.id, section]))
  const evidence = [...sections.values()].slice(0, MOST_PASSAGES).map(evidenceOf)
  const proposed = await propose(deps, question, evidence)
  if (proposed === undefined) return { ...NOTHING, isFound: true }
  const start = ticks()
  const checked = deps.check(question, evidence, proposed)
  const checkMs = ticks() - start
  const sentences = checked.answers ? checked.sentences : []
  return { isFound: true, shown: sentences.map(({ text, backing }) => ({ text, quotes: backing })), checkMs }
}

function evidenceOf(section: StoredSection, index: number): Evidence {
  const { type, number, issuedOn, title, label, text } = section
  const [year, month, day] = issuedOn?.split("-") ?? []
  const date = day === undefined ? "" : ` ngày ${day}/${month}/${year}`
  const document = number === "" ? title : `${type} ${number}${date}`
  return { id: `D${index + 1}`, source: [document, label].filter(Boolean).join(", "), text }
}

/** Undefined whenever what comes back is no answer, for whatever reason. */
async function propose(
  { model, system }: WordedDeps,
  question: string,
  passages: readonly Evidence[],
): Promise<readonly Proposed[] | undefined> {
  try {
    const response = await fetch(`${model.baseUrl}/chat/completions`, {
      method: "POST",
      redirect: "error",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        model: model.name,
        response_format: {
          type: "json_schema",
          json_schema: { name: "answer", schema: z.toJSONSchema(answerSchema) },
        },
        messages: [
          { role: "system", content: system },
          { role: "user", content: JSON.stringify({ question, passages }) },
        ],
      }),
      signal: AbortSignal.timeout(model.waitMs),
    })
    if (!response.ok) return undefined
    const body = (await response.json()) as { choices?: { message?: { content?: string } }[] }
    return answerSchema.parse(JSON.parse(body.choices?.[0]?.message?.content ?? "")).sentences
  } catch {
    return undefined
  }
}
