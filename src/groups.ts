import type { Address, ChannelName, Outgoing } from "./core/channel.ts"
import { NotYet } from "./core/errors.ts"
import type { Texts } from "./core/texts.ts"
import type { Queries } from "./storage/database.ts"
import { insertLeave, insertOutgoing } from "./storage/outbox.ts"
import { addGroup, officerUnits, unitOfGroup } from "./storage/unit-groups.ts"

/** `officers`: officers bring the assistant into groups of their unit. `off`: it stays in none. */
export type GroupPolicy = "officers" | "off"

export interface GroupDeps {
  readonly texts: Texts
  readonly policy: GroupPolicy
  /** Whether the channel can leave a group; where it cannot, the assistant says nothing in a strange one. */
  readonly canLeave: (channel: ChannelName) => boolean
}

/**
 * So long a group may look strange that is not. When a group gets a new id, its platform may first tell that we are
 * in a group that nobody knows, or what somebody says in it, and then that it is the old one.
 */
const FAREWELL_AFTER_MS = 3000
/** How often a message in such a group is looked at meanwhile. */
const LOOK_AGAIN_MS = 1000

/** In which groups the assistant stays: those of a unit. A strange one gets one sentence and is left. */
export function createGroups({ texts, policy, canLeave }: GroupDeps) {
  const sentence = (text: string): Outgoing => ({ parts: [{ kind: "text", text }] })

  /** `since`: when the group was first seen to be strange. */
  async function depart(queries: Queries, from: Address, now: Date, since: Date): Promise<void> {
    if (!canLeave(from.channel)) return
    const due = new Date(Math.max(now.getTime(), since.getTime() + FAREWELL_AFTER_MS))
    await insertLeave(queries, from, sentence(texts("common-group-farewell")), { now, due })
  }

  return {
    /**
     * Whose group something was said in. Undefined for a strange one, which is then left. Throws `NotYet` for what was
     * received a moment ago: the platform may still tell that it is a group of ours.
     */
    async owner(
      queries: Queries,
      at: Address,
      now: Date,
      receivedAt = new Date(0),
    ): Promise<number | undefined> {
      const unit = policy === "off" ? undefined : await unitOfGroup(queries, at)
      if (unit !== undefined) return unit
      const isFresh = now.getTime() - receivedAt.getTime() < FAREWELL_AFTER_MS
      if (isFresh && policy !== "off" && canLeave(at.channel))
        throw new NotYet(new Date(now.getTime() + LOOK_AGAIN_MS))
      await depart(queries, at, now, receivedAt)
      return undefined
    },

    /** A group took us in. An officer's becomes the group of their unit (of several the one served longest). */
    async joined(queries: Queries, at: Address, by: string | null, now: Date): Promise<void> {
      if (policy === "off") return depart(queries, at, now, now)
      if ((await unitOfGroup(queries, at)) !== undefined) return
      const [unit] = by === null ? [] : await officerUnits(queries, at.channel, by)
      if (by === null || unit === undefined) return depart(queries, at, now, now)
      await addGroup(queries, { channel: at.channel, chat: at.chat, unit, by }, now)
      await insertOutgoing(queries, at, sentence(texts("common-menu-group")), now)
    },
  }
}
