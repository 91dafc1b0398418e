import type { Message } from "grammy/types"

/** Ourselves, as the platform knows us. */
export interface Me {
  readonly id: number
  /** Without @. */
  readonly username: string
}

/** Whether what was said in a group is meant for us: a command, our name, or an answer to us. */
export function isAddressed(message: Message, me: Me): boolean {
  const { reply_to_message: answered } = message
  // In a topic every message answers at least the one that opened it.
  if (answered?.from?.id === me.id && answered.forum_topic_created === undefined) return true
  const text = message.text ?? message.caption ?? ""
  const name = me.username.toLowerCase()
  return (message.entities ?? message.caption_entities ?? []).some((entity) => {
    const { type, offset, length } = entity
    if (type === "text_mention") return entity.user.id === me.id
    const [, addressee] = text
      .slice(offset, offset + length)
      .toLowerCase()
      .split("@")
    if (type === "mention") return addressee === name
    // A bare command further on is only spoken of.
    return type === "bot_command" && (addressee === undefined ? offset === 0 : addressee === name)
  })
}

/** The words without our name: "/menu@us" is "/menu", and "@us, when …?" is "when …?". */
export function withoutName(text: string, { username }: Me): string {
  const named = new RegExp(`(?<![\\w@])(\\/\\w+)?@${username}(?!\\w)[,:]?`, "gi")
  return text.replace(named, (_all, command: string | undefined) => command ?? "")
}
