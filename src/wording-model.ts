import { z } from "zod"
import { type BoundedModel, createBoundedModel } from "./bounded-model.ts"
import type { ChatSettings } from "./config-chat.ts"
import type { Clock } from "./core/clock.ts"
import { createChatModel } from "./models/chat/ask.ts"
import { readPrompt } from "./models/prompts.ts"
import type { Queries } from "./storage/database.ts"
import type { Evidence, Proposed } from "./wording/types.ts"

/** Three sentences with two long quotes each, and some room. */
const MOST_TOKENS = 1500

// Without limits of length: not every server can keep to them, and whoever checks the sentences has its own.
const proposal = z.object({
  sentences: z.array(
    z.object({
      text: z.string(),
      sources: z.array(z.object({ passage: z.string(), quote: z.string() })),
    }),
  ),
})

/** The model that words answers. Nothing that it says may be shown before it is checked. */
export interface WordingModel extends Omit<BoundedModel, "ask"> {
  /** By what a wording was made: another model or prompt makes another one. */
  readonly version: string
  /** What is asked leaves the organisation: only questions on public texts may, and the person is told. */
  readonly isRemote: boolean
  /**
   * Two or three sentences for this question out of these texts, as the model proposes them; none where it finds that they do
   * not answer. The question must be redacted and the texts such as the asker may see. Fails as `BoundedModel.ask` does.
   */
  propose(
    question: string,
    evidence: readonly Evidence[],
    time: { readonly withinMs: number; readonly signal?: AbortSignal },
  ): Promise<readonly Proposed[]>
}

/** Throws AppError `prompt` when the prompt that comes with the program is broken. */
export function createWordingModel(deps: {
  readonly database: Queries
  readonly clock: Clock
  readonly settings: ChatSettings
}): WordingModel {
  const prompt = readPrompt("answer", ["question", "passages"])
  const model = createBoundedModel({ ...deps, model: createChatModel(deps.settings, deps.clock) })
  const { standing, metrics, wake } = model
  return {
    version: `${deps.settings.model} ${prompt.version}`,
    isRemote: deps.settings.remote !== null,
    standing,
    metrics,
    wake,
    async propose(question, evidence, time) {
      const passages = evidence.map(({ id, source, text }) => ({ id, source, text }))
      const { sentences } = await model.ask({
        ...time,
        system: prompt.text,
        user: JSON.stringify({ question, passages }),
        schema: proposal,
        schemaName: "answer",
        maxTokens: MOST_TOKENS,
      })
      return sentences
    },
  }
}
