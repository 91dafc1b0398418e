import { z } from "zod"
import type { Button, Incoming, Outgoing } from "../../core/channel.ts"
import { cleanInput, readMessageText } from "../../core/text.ts"
import { chatOf, type Persona } from "./persona.ts"
import type { RefusalCode } from "./refusal.ts"

const TEXT_LIMIT = 4000
const LABEL_LIMIT = 200
const ACTION_BYTES = 64

/** Ids of messages are made by the page. */
export const id = z.string().regex(/^[\w-]{1,64}$/)
const action = z.string().refine((value) => value !== "" && Buffer.byteLength(value) <= ACTION_BYTES)
const body = z.union([
  z.strictObject({ id, text: z.string() }),
  z.strictObject({ id, action, label: z.string().default("") }),
])

/** What a visitor did: the event for the core, and the bubble that shows it in their talk. */
export interface Received {
  readonly id: string
  readonly incoming: Incoming
  readonly shown: Outgoing
}

/** Reads the body of a message, or says why it cannot be taken. */
export function readMessage(json: string, session: string, persona: Persona): Received | RefusalCode {
  const parsed = body.safeParse(parseJson(json))
  if (!parsed.success) return "bad-message"
  const message = parsed.data
  const chat = chatOf(session, persona)
  const event = {
    channel: "web",
    chat,
    user: chat,
    eventId: `${session}:${message.id}`,
    isPrivate: true,
  } as const
  if ("action" in message) {
    const button: Button = { action: message.action, label: cleanInput(message.label, LABEL_LIMIT) }
    const incoming = { ...event, text: "", action: button.action }
    return { id: message.id, incoming, shown: bubble(button.label || button.action) }
  }
  const { text } = readMessageText(message.text, TEXT_LIMIT + 1)
  if (text === "") return "empty-message"
  if (text.length > TEXT_LIMIT) return "too-long"
  return { id: message.id, incoming: { ...event, text }, shown: bubble(cleanLines(message.text)) }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function bubble(text: string): Outgoing {
  return { parts: [{ kind: "text", text }] }
}

/** The person sees the line breaks they made. */
function cleanLines(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => cleanInput(line, TEXT_LIMIT))
  return lines
    .join("\n")
    .trim()
    .replace(/\n{3,}/g, "\n\n")
}
