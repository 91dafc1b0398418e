import type { UpdateQueue } from "./updates.ts"
import type { Update, User } from "./wire.ts"
import type { ChatState, World } from "./world.ts"

type Standing = "member" | "left" | "kicked"

/** Changes where the bot stands in a chat, and tells it so. `by` is whoever did it. */
export function moveBot(
  { world, queue }: { readonly world: World; readonly queue: UpdateQueue },
  chat: ChatState,
  to: Standing,
  by: User,
): Update {
  const from: Standing = chat.wire.type === "private" ? (chat.isBlocked ? "kicked" : "member") : chat.bot
  if (chat.wire.type === "private") chat.isBlocked = to === "kicked"
  else chat.bot = to
  return tellStanding({ world, queue }, chat, from, to, by)
}

export function tellStanding(
  { world, queue }: { readonly world: World; readonly queue: UpdateQueue },
  chat: ChatState,
  from: Standing,
  to: Standing,
  by: User,
): Update {
  const member = (status: Standing) => ({
    user: world.bot,
    status,
    ...(status === "kicked" ? { until_date: 0 } : {}),
  })
  return queue.push(
    "my_chat_member",
    {
      chat: chat.wire,
      from: by,
      date: world.date(),
      old_chat_member: member(from),
      new_chat_member: member(to),
    },
    chat.wire.id,
  )
}
