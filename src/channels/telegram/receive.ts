import type {
  CallbackQuery,
  ChatMemberUpdated,
  MaybeInaccessibleMessage,
  Message,
  PhotoSize,
  Update,
} from "grammy/types"
import type { Arrival, Incoming, Unread } from "../../core/channel.ts"
import { PHOTO_LIMITS } from "../../core/photo/photo.ts"
import { readMessageText } from "../../core/text.ts"
import { isAddressed, type Me, withoutName } from "./addressed.ts"

/** The kinds of updates that we have any use for. */
export const ALLOWED_UPDATES = ["message", "callback_query", "my_chat_member"] as const

/** What an update means for us; empty when it is none of our business. The same update gives the same. */
export function readUpdate(update: Update, me: Me): Arrival[] {
  const eventId = String(update.update_id)
  const arrival =
    readMessage(eventId, update.message, me) ??
    readPress(eventId, update.callback_query) ??
    readStanding(eventId, update.my_chat_member)
  return arrival === null ? [] : [arrival]
}

const at = (eventId: string, chat: { readonly id: number }) =>
  ({ channel: "telegram", chat: String(chat.id), eventId }) as const

/**
 * The topic of a group in which a message stands. Answers outside of topics have a thread, too, but nobody can write
 * into it.
 */
function topicOf({ chat, ...message }: MaybeInaccessibleMessage): { thread?: string } {
  const { is_topic_message, message_thread_id } = message as Partial<Message>
  if (chat.type === "private" || is_topic_message !== true || message_thread_id === undefined) return {}
  return { thread: String(message_thread_id) }
}

function readMessage(eventId: string, message: Message | undefined, me: Me): Arrival | null {
  if (message === undefined) return null
  const { chat, from } = message
  const place = at(eventId, chat)
  if (message.migrate_to_chat_id !== undefined)
    return { ...place, signal: "moved", to: String(message.migrate_to_chat_id) }
  if (message.migrate_from_chat_id !== undefined)
    return { ...place, signal: "came", from: String(message.migrate_from_chat_id) }
  // Who writes in the name of a group or channel is nobody in particular, and has nobody's rights.
  if (from === undefined || from.is_bot || message.sender_chat !== undefined) return null
  const isPrivate = chat.type === "private"
  if (!isPrivate && !isAddressed(message, me)) return null
  const words = message.text ?? message.caption
  const unread = unreadOf(message)
  // What the platform says of a chat, such as that somebody came in.
  if (words === undefined && unread === undefined) return null
  return {
    ...place,
    ...topicOf(message),
    user: String(from.id),
    isPrivate,
    ...readMessageText(withoutName(words ?? "", me)),
    ...(unread === undefined ? {} : { unread }),
    ...photoOf(message.photo ?? message.live_photo?.photo ?? []),
  }
}

/** The largest of the sizes that the platform made of a picture, among those that are taken. */
function photoOf(sizes: readonly PhotoSize[]): Pick<Incoming, "photo"> {
  const taken = sizes.filter(({ file_size = 0 }) => file_size <= PHOTO_LIMITS.bytes)
  const [largest] = taken.toSorted((a, b) => b.width * b.height - a.width * a.height)
  return largest === undefined ? {} : { photo: { ref: largest.file_id } }
}

/** An animation also has a document, and a venue a location. */
function unreadOf(message: Message): Unread | undefined {
  if (message.photo ?? message.live_photo) return "photo"
  if (message.voice ?? message.audio) return "voice"
  if (message.video ?? message.video_note ?? message.animation) return "video"
  if (message.document) return "file"
  if (message.sticker) return "sticker"
  if (message.location ?? message.venue) return "location"
  if (message.contact) return "contact"
  const other =
    message.poll ?? message.dice ?? message.story ?? message.game ?? message.checklist ?? message.paid_media
  return other ? "hidden" : undefined
}

/** When it was said or done, in milliseconds since 1970. Of a press the platform does not tell. */
export function sentAt({ message, my_chat_member: change }: Update): number | undefined {
  const seconds = message?.date ?? change?.date
  return seconds === undefined ? undefined : seconds * 1000
}

function readPress(eventId: string, query: CallbackQuery | undefined): Arrival | null {
  if (query?.message === undefined || query.data === undefined) return null
  const { chat } = query.message
  return {
    ...at(eventId, chat),
    ...topicOf(query.message),
    user: String(query.from.id),
    isPrivate: chat.type === "private",
    text: "",
    action: query.data,
  }
}

const OUTSIDE = new Set(["left", "kicked"])

/** Where we stand in a chat has changed. */
function readStanding(eventId: string, change: ChatMemberUpdated | undefined): Arrival | null {
  if (change === undefined || change.chat.type === "channel") return null
  const isOut = OUTSIDE.has(change.new_chat_member.status)
  if (isOut === OUTSIDE.has(change.old_chat_member.status)) return null
  const place = at(eventId, change.chat)
  if (!isOut) {
    if (change.chat.type === "private") return { ...place, signal: "opened" }
    // Who acts in the name of the group appears as a bot, and is nobody in particular.
    return { ...place, signal: "opened", group: { by: change.from.is_bot ? null : String(change.from.id) } }
  }
  return { ...place, signal: "closed", reason: change.chat.type === "private" ? "blocked" : "removed" }
}
