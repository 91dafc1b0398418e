import { sendKey } from "../../../storage/broadcast-people.ts"
import type { Broadcast } from "../../../storage/broadcasts.ts"
import { insertNotices } from "../../../storage/outbox.ts"
import { groupsOf } from "../../../storage/unit-groups.ts"
import type { BroadcastsDeps } from "../deps.ts"
import { type Around, noticeText } from "../message.ts"
import { isPublic } from "./document.ts"

/** Only what is for all of the unit itself may be read by everybody in its group. */
export function maySayInGroup(
  { kind, unit, sentTo }: Pick<Broadcast, "kind" | "unit" | "sentTo">,
  units: readonly number[],
): boolean {
  return kind === "notice" && sentTo === "all" && units.includes(unit)
}

/** Whether a draft goes into the unit's groups as it stands now. */
export function goesToGroup(draft: Broadcast, units: readonly number[]): boolean {
  return draft.toGroup && maySayInGroup(draft, units)
}

/**
 * The unit's own groups read the words, without buttons, and of a document only what anybody may read. Returns how many
 * groups.
 */
export async function tellGroups(
  { queries, texts }: BroadcastsDeps,
  draft: Broadcast,
  { unit, document }: Around,
  at: Date,
): Promise<number> {
  const shown =
    document !== undefined && (await isPublic(queries, document.documentId)) ? document : undefined
  const text = noticeText(texts, draft, { unit, document: shown })
  const rows = (await groupsOf(queries, draft.unit)).map((to) => ({
    to,
    recipient: `g:${to.channel}:${to.chat}`,
    personId: null,
    noticeId: null,
    key: `${sendKey(draft)}:g:${to.channel}:${to.chat}`,
    message: { parts: [{ kind: "text" as const, text }] },
    kind: "notice" as const,
    at,
    notAfter: null,
    isUnreachable: false,
  }))
  return insertNotices(queries, rows)
}
