import { dayInVietnam } from "./core/calendar.ts"
import type { Incoming, Signal } from "./core/channel.ts"
import type { Clock } from "./core/clock.ts"
import type { Texts } from "./core/texts.ts"
import type { AskDialogue } from "./features/ask/dialogue.ts"
import type { QueryVectors } from "./features/ask/retrieve.ts"
import { route } from "./router.ts"
import { audienceOf } from "./storage/accounts.ts"
import { closeChat, moveChat, noteHeard, openChat } from "./storage/chats.ts"
import type { Queries } from "./storage/database.ts"
import { readDialogue, writeDialogue } from "./storage/dialogues.ts"
import { insertOutgoing, noteReceipt } from "./storage/outbox.ts"

export interface ConversationDeps {
  readonly clock: Clock
  readonly texts: Texts
  readonly vectors: QueryVectors
}

/** How long a conversation remembers what was spoken of. */
const DIALOGUE_MS = 24 * 60 * 60 * 1000

/**
 * One step of a conversation: rights and memory are read, the router answers, and the answer, the memory and
 * whatever the feature wrote are committed by the caller together.
 */
export function createConversation(deps: ConversationDeps) {
  const { clock, texts, vectors } = deps
  return {
    async handle(queries: Queries, incoming: Incoming): Promise<void> {
      const now = clock.now()
      await noteHeard(queries, incoming, incoming.isPrivate, now)
      // In a group everybody reads the answer, so it may hold only what everybody may see.
      const audience = incoming.isPrivate
        ? await audienceOf(queries, incoming.channel, incoming.user)
        : "public"
      const asker = { from: incoming, audience, today: dayInVietnam(now), now }
      const dialogue = await readDialogue<AskDialogue>(queries, incoming, now)
      const routed = await route({ queries, vectors, texts }, asker, dialogue, incoming)
      await writeDialogue(queries, incoming, routed.dialogue, new Date(now.getTime() + DIALOGUE_MS))
      await insertOutgoing(queries, incoming, routed.message, now)
    },

    /** Keeps what a platform told: who may be written to, where a group went, what arrived. */
    async note(queries: Queries, signal: Signal): Promise<void> {
      const now = clock.now()
      switch (signal.signal) {
        case "opened":
          return openChat(queries, signal, now)
        case "closed":
          return closeChat(queries, signal, signal.reason, now)
        case "moved":
          return moveChat(queries, signal, signal.to)
        default:
          return noteReceipt(queries, signal.channel, signal.platformIds, signal.signal, now)
      }
    },

    async apologise(queries: Queries, incoming: Incoming): Promise<void> {
      const parts = [{ kind: "text" as const, text: texts("common-failed") }]
      await insertOutgoing(queries, incoming, { parts }, clock.now())
    },
  }
}
