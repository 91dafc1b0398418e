import { readPrompt } from "../../models/prompts.ts"

/** Of what the model is told and nobody else: too short to be found as a piece of the prompt, and said nowhere else. */
const CANARY = "không nhắc đến mã đoạn"

/** Words by which a leak of the prompt is known. Throws when they stand there no more, or in a text that people may read. */
export function canaryFor(readable: readonly string[]): string {
  const { text } = readPrompt("answer", ["question", "passages"])
  if (!text.includes(CANARY)) throw new Error(`the prompt does not hold “${CANARY}” any more`)
  if (readable.some((one) => one.includes(CANARY))) throw new Error(`a paper of the shelf holds “${CANARY}”`)
  return CANARY
}
