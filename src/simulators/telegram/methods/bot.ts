import { z } from "zod"
import { moveBot } from "../membership.ts"
import { json, take, words } from "../params.ts"
import { badRequest } from "../wire.ts"
import type { MethodDeps, Methods } from "./method.ts"

const command = z.object({ command: z.string(), description: z.string() })
const scoped = { scope: json(z.object({ type: z.string() }).optional()), language_code: words }

/** What a bot says and asks about itself. */
export function botMethods({ world, queue }: MethodDeps): Methods {
  const commands = new Map<string, readonly z.infer<typeof command>[]>()
  const placeOf = (asked: { scope?: unknown; language_code: string }) =>
    JSON.stringify([asked.scope ?? { type: "default" }, asked.language_code])
  return {
    getMe: () => ({
      result: {
        ...world.bot,
        can_join_groups: true,
        can_read_all_group_messages: false,
        supports_inline_queries: false,
      },
    }),

    setMyCommands: (params) => {
      const asked = take(z.object({ commands: json(z.array(command)), ...scoped }), params)
      if (asked.commands.length > 100) throw badRequest("BOT_COMMANDS_TOO_MUCH")
      for (const one of asked.commands) {
        if (!/^[a-z0-9_]{1,32}$/.test(one.command)) throw badRequest("BOT_COMMAND_INVALID")
        const isDescribed = one.description.length >= 1 && one.description.length <= 256
        if (!isDescribed) throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID")
      }
      commands.set(placeOf(asked), asked.commands)
      return { result: true }
    },

    getMyCommands: (params) => ({ result: commands.get(placeOf(take(z.object(scoped), params))) ?? [] }),

    leaveChat: (params) => {
      const asked = take(z.object({ chat_id: z.unknown() }), params)
      const chat = world.writable(asked.chat_id)
      if (chat.wire.type === "private")
        throw badRequest("chat member status can't be changed in private chats")
      moveBot({ world, queue }, chat, "left", world.bot)
      return { result: true }
    },
  }
}
