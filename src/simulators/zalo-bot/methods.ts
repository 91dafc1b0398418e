import { z } from "zod"
import type { Rate } from "../shared/rate.ts"
import type { SeenMessage } from "../shared/simulator.ts"
import { type Answer, refusal } from "./answer.ts"
import type { Chat, World } from "./world.ts"

/** What a call asks for, under the platform's names. */
export type Fields = Readonly<Record<string, unknown>>
/** Does the call in one turn of the event loop, so that the ledger can say in which order. */
export type Method = (fields: Fields) => Answer

export interface MethodParts {
  readonly world: World
  readonly rate: Rate | null
  readonly bot: { readonly id: string; readonly accountName: string; readonly canJoinGroups: boolean }
  readonly now: () => number
  /** False plays a platform that does not know `parse_mode` and `text_styles` yet. */
  readonly takesStyles: boolean
  /** Something of the bot's is in front of a person. */
  readonly onSent: (chat: Chat, message: SeenMessage) => void
}

const STYLES = [
  ...["b", "i", "u", "s", "f_13", "f_15", "f_18", "f_20", "lst_1", "lst_2"],
  ...["c_050a19", "c_15a85f", "c_f7b503", "c_f27806", "c_db342e"],
  ...["ind_1", "ind_2", "ind_3", "ind_4", "ind_5"],
]
const style = z.strictObject({
  start: z.number().int().nonnegative(),
  len: z.number().int().positive(),
  st: z.array(z.enum(STYLES)).min(1),
})

// In a query or a form everything is text.
const json = (value: unknown): unknown => {
  if (typeof value !== "string") return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
const chat_id = z.string().min(1)
const words = z.string().min(1).max(2000)
const httpUrl = z.url({ protocol: /^https?$/ })

const message = z
  .object({
    chat_id,
    text: words,
    parse_mode: z.enum(["markdown", "html"]).optional(),
    text_styles: z.preprocess(json, z.array(style).optional()),
  })
  .refine(({ text, text_styles = [] }) => text_styles.every(({ start, len }) => start + len <= text.length))
const photo = z.object({ chat_id, photo: httpUrl, caption: words.optional() })
const sticker = z.object({ chat_id, sticker: z.string().min(1) })
const voice = z.object({ chat_id, voice_url: httpUrl.refine((url) => url.endsWith(".aac")) })
const chatAction = z.object({ chat_id, action: z.literal("typing") })

/** Those that are done at once: all but receiving and the webhook. */
export function createMethods(parts: MethodParts): Readonly<Record<string, Method>> {
  const { world, rate, bot } = parts

  /** Checks as the platform does: the fields, the chat, the limit. Then does it. */
  function toChat<T extends { chat_id: string }>(
    schema: z.ZodType<T>,
    run: (chat: Chat, input: T) => Answer,
  ): Method {
    return (fields) => {
      const input = schema.safeParse(fields)
      if (!input.success) return refusal(400)
      const chat = world.openChat(input.data.chat_id)
      if (chat === undefined) return refusal(404)
      if (chat.isBlocked) return refusal(403)
      return run(chat, input.data)
    }
  }

  function put(chat: Chat, content: Pick<SeenMessage, "text" | "styles">): Answer {
    if (rate !== null && rate.take() > 0) return refusal(429)
    const sent: SeenMessage = { from: "bot", at: parts.now(), messageId: world.newId(), ...content }
    chat.seen.push(sent)
    parts.onSent(chat, sent)
    return accepted(sent.messageId, sent.at)
  }

  return {
    getMe: () => ({
      ok: true,
      result: {
        id: bot.id,
        account_name: bot.accountName,
        account_type: "BASIC",
        can_join_groups: bot.canJoinGroups,
      },
    }),
    sendMessage: toChat(message, (chat, { text, parse_mode, text_styles = [] }) => {
      const isStyled = parse_mode !== undefined || text_styles.length > 0
      if (isStyled && !parts.takesStyles) return refusal(400)
      // With both the mode wins.
      const styles = parse_mode === undefined ? text_styles : []
      return put(chat, { text, ...(styles.length === 0 ? {} : { styles }) })
    }),
    sendPhoto: toChat(photo, (chat, { photo, caption }) =>
      put(chat, { text: caption === undefined ? photo : `${caption}\n${photo}` }),
    ),
    sendSticker: toChat(sticker, (chat, { sticker }) => put(chat, { text: `[sticker ${sticker}]` })),
    sendVoice: toChat(voice, (chat, { voice_url }) => {
      // The platform says yes to a voice for a group, and nobody ever hears it.
      if (chat.type === "GROUP") return { ...accepted(world.newId(), parts.now()), isUndelivered: true }
      return put(chat, { text: voice_url })
    }),
    sendChatAction: toChat(chatAction, () => ({ ok: true })),
  }
}

function accepted(message_id: string, date: number) {
  return { ok: true, result: { message_id, date }, messageId: message_id } as const
}
