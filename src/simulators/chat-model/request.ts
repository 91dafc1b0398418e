import { z } from "zod"
import type { Passage } from "./answer-types.ts"

const content = z.union([
  z.string(),
  z
    .array(z.object({ type: z.literal("text"), text: z.string() }))
    .transform((parts) => parts.map(({ text }) => text).join("\n")),
])

/** What this server reads of a request; the rest may be anything. */
export const requestSchema = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: content.nullish() })).min(1),
  stream: z.boolean().nullish(),
  stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
  response_format: z.object({ type: z.enum(["text", "json_object", "json_schema"]) }).nullish(),
})

export type ChatRequest = z.infer<typeof requestSchema>

const asked = z.object({
  question: z.string(),
  passages: z.array(z.object({ id: z.string(), source: z.string(), text: z.string() })),
})

/** The question and passages of the last user's message; undefined when it is no such JSON. */
export function readAsked({ messages }: ChatRequest): { question: string; passages: Passage[] } | undefined {
  const last = messages.findLast(({ role }) => role === "user")?.content ?? ""
  try {
    return asked.parse(JSON.parse(last))
  } catch {
    return undefined
  }
}

export function systemOf({ messages }: ChatRequest): string {
  return messages
    .filter(({ role }) => role === "system" || role === "developer")
    .map(({ content }) => content ?? "")
    .join("\n")
}
