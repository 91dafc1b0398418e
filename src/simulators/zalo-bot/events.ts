import type { Unread } from "../../core/channel.ts"
import type { Chat, Person } from "./world.ts"

/** One event as the platform tells it. */
export interface ZaloBotEvent {
  readonly event_name: string
  readonly message: {
    readonly message_id: string
    /** Milliseconds since 1970. */
    readonly date: number
    readonly chat: { readonly id: string; readonly chat_type: "PRIVATE" | "GROUP" }
    readonly from: { readonly id: string; readonly display_name: string; readonly is_bot: boolean }
    readonly [field: string]: unknown
  }
}

export interface Origin {
  readonly chat: Chat
  readonly from: Person & { readonly isBot?: boolean }
  readonly messageId: string
  readonly at: number
}

export function textEvent(origin: Origin, text: string): ZaloBotEvent {
  return event("message.text.received", origin, { text })
}

/** What a person sent that is no text. The platform tells only of photos, stickers and voices what they are. */
export function unreadEvent(
  origin: Origin,
  kind: Unread,
  {
    caption,
    photoField,
    photoUrl,
  }: {
    readonly caption?: string | undefined
    readonly photoField: string
    readonly photoUrl?: string | undefined
  },
): ZaloBotEvent {
  const url = `https://media.example.invalid/${origin.messageId}`
  switch (kind) {
    case "photo":
      return event("message.image.received", origin, {
        [photoField]: photoUrl ?? `${url}.jpg`,
        message_type: "CHAT_PHOTO",
        ...(caption === undefined ? {} : { caption }),
      })
    case "sticker":
      return event("message.sticker.received", origin, { sticker: "46990", url: `${url}.png` })
    case "voice":
      return event("message.voice.received", origin, {
        voice_url: `${url}.aac`,
        message_type: "CHAT_VOICE",
      })
    default:
      return event("message.unsupported.received", origin, {})
  }
}

function event(event_name: string, { chat, from, messageId, at }: Origin, content: object): ZaloBotEvent {
  return {
    event_name,
    message: {
      message_id: messageId,
      date: at,
      chat: { id: chat.id, chat_type: chat.type },
      from: { id: from.id, display_name: from.name, is_bot: from.isBot === true },
      ...content,
    },
  }
}
