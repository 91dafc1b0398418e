import { z } from "zod"
import type { Incoming, Unread } from "../../core/channel.ts"
import { photoAt } from "../../core/photo/download.ts"
import { readMessageText } from "../../core/text.ts"

/** Who we are on the platform, as far as it is known yet. */
export interface Self {
  readonly id?: string
  /** Under which people mention us in a group, without the @. */
  readonly names: readonly string[]
}

export interface Update {
  readonly incoming: Incoming
  /** The event without people's names. */
  readonly raw: unknown
  /** Milliseconds since 1970; undefined where the platform does not tell. */
  readonly sentAt: number | undefined
}

// A number would have lost digits by now: ids are strings or nothing of ours.
const id = z.string().min(1).max(200)
const optional = z.string().nullish().catch(null)
const eventName = z.string().optional().catch(undefined)

/** Only what is named here is kept: not `display_name`, nor what else the platform tells about a person. */
const event = z.object({
  event_name: eventName,
  message: z.object({
    message_id: id,
    /** Milliseconds. */
    date: z.number().nullish().catch(null),
    chat: z.object({ id, chat_type: optional }),
    from: z.object({ id, is_bot: z.boolean().nullish().catch(null) }),
    message_type: optional,
    text: optional,
    caption: optional,
    photo: optional,
    photo_url: optional,
    sticker: optional,
    voice_url: optional,
  }),
})
type Message = z.infer<typeof event>["message"]

type Kind = "text" | Unread
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ["message.text.received", "text"],
  ["message.link.received", "text"],
  ["message.image.received", "photo"],
  ["message.sticker.received", "sticker"],
  ["message.voice.received", "voice"],
  // Also sent for everything that people of protected groups write.
  ["message.unsupported.received", "hidden"],
])

/**
 * What people said, out of a webhook's body or a poll's result: one event or a list, bare or as `{ok, result}`.
 * Echoes of our own messages and events that are nobody's words are left out.
 */
export function readUpdates(body: unknown, self: Self): Update[] {
  const events = [unwrap(body)].flat().map(unwrap)
  return events.flatMap((one): Update[] => {
    const parsed = event.safeParse(one)
    if (!parsed.success) return []
    const { event_name, message } = parsed.data
    const kind = event_name === undefined ? inferred(message) : KINDS.get(event_name)
    const isOurs = message.from.is_bot === true || message.from.id === self.id
    if (kind === undefined || isOurs) return []
    return [
      { incoming: asIncoming(kind, message, self), raw: parsed.data, sentAt: message.date ?? undefined },
    ]
  })
}

function unwrap(value: unknown): unknown {
  const isWrapped = typeof value === "object" && value !== null && "result" in value
  return isWrapped ? value.result : value
}

function inferred(message: Message): Kind {
  if (message.text) return "text"
  if (message.photo || message.photo_url || message.message_type === "CHAT_PHOTO") return "photo"
  if (message.sticker) return "sticker"
  return message.voice_url || message.message_type === "CHAT_VOICE" ? "voice" : "hidden"
}

function asIncoming(kind: Kind, message: Message, self: Self): Incoming {
  const { chat, from } = message
  // Personal matters are only for a chat of which it is sure that it is private.
  const isPrivate = chat.chat_type ? chat.chat_type === "PRIVATE" : chat.id === from.id
  const { text: words, ...cut } = readMessageText((kind === "text" ? message.text : message.caption) ?? "")
  return {
    channel: "zalo-bot",
    chat: chat.id,
    user: from.id,
    eventId: message.message_id,
    isPrivate,
    text: isPrivate ? words : withoutMention(words, self.names),
    ...cut,
    ...(kind === "text" ? {} : { unread: kind }),
    // Documents say one name, the platform uses the other.
    ...(kind === "photo" ? photoAt(message.photo_url || message.photo) : {}),
  }
}

/** In a group people have to write "@Bot name" to be heard; it is no part of their question. */
function withoutMention(text: string, names: readonly string[]): string {
  const lower = text.toLowerCase()
  for (const name of names) {
    const mention = `@${name.toLowerCase()}`
    const at = lower.indexOf(mention)
    if (at !== -1) return readMessageText(`${text.slice(0, at)} ${text.slice(at + mention.length)}`).text
  }
  // Every bot is named "Bot …"; where the name ends is not known.
  return text.replace(/^@bot(?![\p{L}\p{N}])\s*/iu, "")
}
