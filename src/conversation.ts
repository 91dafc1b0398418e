import { accountRef, recordRef } from "./core/audit.ts"
import { dayInVietnam } from "./core/calendar.ts"
import type { Address, ChannelName, Incoming, Signal } from "./core/channel.ts"
import type { Clock } from "./core/clock.ts"
import type { Keys } from "./core/seal.ts"
import type { Texts } from "./core/texts.ts"
import type { QueryVectors } from "./features/ask/retrieve.ts"
import { type Dialogue, type Elsewhere, NEW_DIALOGUE, offer, type Reply } from "./features/dialogue.ts"
import type { MembersDeps } from "./features/members/deps.ts"
import { createGroups, type GroupPolicy } from "./groups.ts"
import type { Limits } from "./limits.ts"
import { route } from "./router.ts"
import { notePrivateChat } from "./storage/accounts.ts"
import { addAudit } from "./storage/audit.ts"
import { closeChat, moveChat, noteHeard, openChat } from "./storage/chats.ts"
import type { Queries } from "./storage/database.ts"
import { readDialogue, writeDialogue } from "./storage/dialogues.ts"
import { insertOutgoing, noteReceipt } from "./storage/outbox.ts"
import { RIGHTS_IN_GROUP, rightsOf } from "./storage/rights.ts"
import { removeGroup } from "./storage/unit-groups.ts"

export interface ConversationDeps {
  readonly clock: Clock
  readonly texts: Texts
  readonly vectors: QueryVectors
  readonly keys: Keys
  /** Who runs the assistant. */
  readonly organisation?: string | null
  /** Where people reach this service, for links that files are brought by; without it they are not taken. */
  readonly publicUrl?: string | null
  /** Default: everything is answered. */
  readonly limits?: Limits
  /** Default `officers`. */
  readonly groups?: GroupPolicy
  /** Which channels can leave a group. Default: none. */
  readonly canLeave?: (channel: ChannelName) => boolean
}

/** How long a conversation remembers what was spoken of. */
const DIALOGUE_MS = 24 * 60 * 60 * 1000

async function keep(queries: Queries, at: Address, { message, dialogue }: Reply, now: Date): Promise<void> {
  await writeDialogue(queries, at, dialogue, new Date(now.getTime() + DIALOGUE_MS))
  await insertOutgoing(queries, at, message, now)
}

/** What is said in another conversation is remembered there, so that its buttons work. */
async function tell(queries: Queries, { to, presented }: Elsewhere, now: Date): Promise<void> {
  const dialogue = await readDialogue<Dialogue>(queries, to, now)
  await keep(queries, to, offer(dialogue ?? NEW_DIALOGUE, presented), now)
}

/** Who did it: the person on a list, else a digest that leads nobody back to the account. */
function audited(queries: Queries, keys: Keys): MembersDeps["audit"] {
  return async ({ standing, from, user, now }, act, subject, reason) => {
    const actor =
      standing.person === null
        ? accountRef(keys, { channel: from.channel, user })
        : recordRef("person", standing.person.id)
    await addAudit(queries, keys, {
      at: now,
      actor,
      act,
      subject,
      ...(reason === undefined ? {} : { reason }),
    })
  }
}

/**
 * One step of a conversation: rights and memory are read, the router answers, and the answer, the memory and
 * whatever the feature wrote are committed by the caller together.
 */
export function createConversation(deps: ConversationDeps) {
  const {
    clock,
    texts,
    vectors,
    keys,
    organisation = null,
    publicUrl = null,
    limits,
    canLeave = () => false,
  } = deps
  const groups = createGroups({ texts, policy: deps.groups ?? "officers", canLeave })
  const sentence = (id: string) => ({ parts: [{ kind: "text" as const, text: texts(id) }] })
  return {
    async handle(queries: Queries, incoming: Incoming): Promise<void> {
      const now = clock.now()
      await noteHeard(queries, incoming, incoming.isPrivate, now)
      const { channel, chat, user, isPrivate } = incoming
      const unit = isPrivate ? undefined : await groups.owner(queries, incoming, now)
      if (!isPrivate && unit === undefined) return
      const taken = (await limits?.take(queries, incoming, unit)) ?? "served"
      if (taken === "told") await insertOutgoing(queries, incoming, sentence("common-too-many"), now)
      if (taken !== "served") return
      if (isPrivate) await notePrivateChat(queries, incoming, user)
      const rights = isPrivate ? await rightsOf(queries, channel, user) : RIGHTS_IN_GROUP
      const asker = { from: { channel, chat }, user, isPrivate, ...rights, today: dayInVietnam(now), now }
      const dialogue = await readDialogue<Dialogue>(queries, incoming, now)
      const reply = await route(
        { queries, vectors, texts, keys, organisation, publicUrl, audit: audited(queries, keys) },
        asker,
        dialogue,
        incoming,
      )
      if (reply === undefined) return
      await keep(queries, incoming, reply, now)
      for (const one of reply.elsewhere ?? []) await tell(queries, one, now)
    },

    /** Keeps what a platform told: who may be written to, where a group went, what arrived. */
    async note(queries: Queries, signal: Signal): Promise<void> {
      const now = clock.now()
      switch (signal.signal) {
        case "opened":
          await openChat(queries, signal, signal.group === undefined, now)
          if (signal.group !== undefined) await groups.joined(queries, signal, signal.group.by, now)
          return
        case "closed":
          await closeChat(queries, signal, signal.reason, now)
          await removeGroup(queries, signal)
          return
        case "moved":
          return moveChat(queries, signal, signal.to)
        default:
          return noteReceipt(queries, signal.channel, signal.platformIds, signal.signal, now)
      }
    },

    async apologise(queries: Queries, incoming: Incoming): Promise<void> {
      const now = clock.now()
      if (!incoming.isPrivate && (await groups.owner(queries, incoming, now)) === undefined) return
      await insertOutgoing(queries, incoming, sentence("common-failed"), now)
    },
  }
}
