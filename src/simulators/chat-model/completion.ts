import type { Answer } from "./answer-types.ts"

/** A completion as it goes over the wire, whole or in pieces. */
export interface Completion {
  readonly id: string
  readonly created: number
  readonly model: string
  readonly content: string
  readonly answer: Answer
  readonly promptCharacters: number
}

const CHARACTERS_A_TOKEN = 3
const CHARACTERS_A_PIECE = 24

const tokens = (characters: number) => Math.ceil(characters / CHARACTERS_A_TOKEN)

function usage({ content, promptCharacters }: Completion) {
  const [prompt, completion] = [tokens(promptCharacters), tokens(content.length)]
  return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion }
}

export function wholeCompletion(completion: Completion) {
  const { id, created, model, content, answer } = completion
  const message = { role: "assistant", content, refusal: null, ...answer.message }
  return {
    id,
    object: "chat.completion",
    created,
    model,
    choices: [{ index: 0, message, logprobs: null, finish_reason: answer.finish ?? "stop" }],
    usage: usage(completion),
  }
}

/** The events of a stream, each with the empty line behind it. */
export function streamedCompletion(completion: Completion, withUsage: boolean): string[] {
  const { id, created, model, content, answer } = completion
  const chunk = (choices: readonly unknown[], more: object = {}) =>
    `data: ${JSON.stringify({ id, object: "chat.completion.chunk", created, model, choices, ...more })}\n\n`
  const delta = (words: object, finish: string | null = null) =>
    chunk([{ index: 0, delta: words, finish_reason: finish }])
  const pieces = content.match(new RegExp(`[^]{1,${CHARACTERS_A_PIECE}}`, "gu")) ?? []
  return [
    delta({ role: "assistant", content: "", ...answer.message }),
    ...pieces.map((piece) => delta({ content: piece })),
    delta({}, answer.finish ?? "stop"),
    ...(withUsage ? [chunk([], { usage: usage(completion) })] : []),
    "data: [DONE]\n\n",
  ]
}
