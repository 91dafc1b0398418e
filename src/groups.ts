import type { Address, ChannelName, Outgoing } from "./core/channel.ts"
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
 * A farewell waits so long. When a group gets a new id, its platform may first tell that we are in a group that
 * nobody knows, and then that it is the old one.
 */
const FAREWELL_AFTER_MS = 3000

/** In which groups the assistant stays: those of a unit. A strange one gets one sentence and is left. */
export function createGroups({ texts, policy, canLeave }: GroupDeps) {
  const sentence = (text: string): Outgoing => ({ parts: [{ kind: "text", text }] })

  async function depart(queries: Queries, from: Address, now: Date): Promise<void> {
    if (!canLeave(from.channel)) return
    const due = new Date(now.getTime() + FAREWELL_AFTER_MS)
    await insertLeave(queries, from, sentence(texts("common-group-farewell")), { now, due })
  }

  return {
    /** Whose group something was said in. Undefined for a strange one, which is then left. */
    async owner(queries: Queries, at: Address, now: Date): Promise<number | undefined> {
      const unit = policy === "off" ? undefined : await unitOfGroup(queries, at)
      if (unit === undefined) await depart(queries, at, now)
      return unit
    },

    /** A group took us in. An officer's becomes the group of their unit (of several the one served longest). */
    async joined(queries: Queries, at: Address, by: string | null, now: Date): Promise<void> {
      if (policy === "off") return depart(queries, at, now)
      if ((await unitOfGroup(queries, at)) !== undefined) return
      const [unit] = by === null ? [] : await officerUnits(queries, at.channel, by)
      if (by === null || unit === undefined) return depart(queries, at, now)
      await addGroup(queries, { channel: at.channel, chat: at.chat, unit, by }, now)
      await insertOutgoing(queries, at, sentence(texts("common-menu-group")), now)
    },
  }
}
