import { recordRef } from "../../../core/audit.ts"
import { broadcastKey, keepReceivers, receiversToTell, sendKey } from "../../../storage/broadcast-people.ts"
import {
  deleteBroadcastDraft,
  markSent,
  readBroadcast,
  takeBackBroadcast,
  unitsOfBroadcast,
} from "../../../storage/broadcasts.ts"
import { notify } from "../../../storage/notify.ts"
import { withdrawNotices } from "../../../storage/outbox.ts"
import { readOptions } from "../../../storage/polls.ts"
import { requireUnit } from "../../../storage/units.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { type BroadcastsDeps, page, reachable } from "../deps.ts"
import { noticeMessage, pollMessage } from "../message.ts"
import { belongsToBallots } from "../poll/refused.ts"
import { documentForAll } from "./document.ts"
import { goesToGroup, tellGroups } from "./group.ts"
import { showDraft, UNDO_MS } from "./preview.ts"

/** Sends a draft: it leaves in a minute, to everybody who is meant at this moment. Pressed twice it is sent once. */
export async function send(deps: BroadcastsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts } = deps
  const draft = await readBroadcast(queries, id)
  if (draft?.state !== "draft") return page(texts("broadcasts-gone"))
  const units = await unitsOfBroadcast(queries, id)
  const may = await reachable(queries, asker, units)
  if (units.length === 0 || may.length < units.length)
    return showDraft(deps, asker, id, texts("broadcasts-units-unclear"))
  if (draft.content === "") return showDraft(deps, asker, id)
  const options = await readOptions(queries, id)
  if (draft.kind === "poll") {
    if (
      draft.endsAt === null ||
      draft.endsAt.getTime() <= asker.now.getTime() + UNDO_MS ||
      options.length === 0
    )
      return showDraft(deps, asker, id)
    if ([draft.content, ...options.map(({ label }) => label)].some(belongsToBallots))
      return page(texts("broadcasts-poll-refused"))
  }
  const leavesAt = new Date(asker.now.getTime() + UNDO_MS)
  if (!(await markSent(queries, id, leavesAt))) return page(texts("broadcasts-gone"))
  await keepReceivers(queries, id, leavesAt)
  const recipients = await receiversToTell(queries, id)
  const { name: unit } = await requireUnit(queries, draft.unit, asker.today)
  const document = await documentForAll(queries, asker, draft)
  const message =
    draft.kind === "poll"
      ? pollMessage(texts, draft, options, { unit })
      : noticeMessage(texts, draft, { unit, document })
  const notice = { key: sendKey(draft), kind: "notice" as const, message }
  const { added, unreachable } = await notify(
    queries,
    recipients,
    draft.endsAt === null ? notice : { ...notice, notAfter: draft.endsAt },
    leavesAt,
  )
  const groups = goesToGroup(draft, units) ? await tellGroups(deps, draft, { unit, document }, leavesAt) : 0
  await deps.audit(asker, "broadcast-sent", recordRef("broadcast", id), `people:${added} groups:${groups}`)
  return page(texts("broadcasts-sent", { linked: added - unreachable, groups }), [
    { label: texts("broadcasts-button-undo"), action: { do: "undo", broadcast: id } },
    { label: texts("broadcasts-button-report"), action: { do: "report", broadcast: id } },
  ])
}

/** Takes back what has not left yet: nobody hears of it, and the draft is there to be mended. */
export async function undo(deps: BroadcastsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts } = deps
  if (!(await takeBackBroadcast(queries, id, asker.now))) return page(texts("broadcasts-undo-late"))
  await withdrawNotices(queries, broadcastKey(id), asker.now)
  await deps.audit(asker, "broadcast-undone", recordRef("broadcast", id))
  return showDraft(deps, asker, id)
}

export async function drop({ queries, texts }: BroadcastsDeps, id: number): Promise<Presented> {
  await deleteBroadcastDraft(queries, id)
  return page(texts("broadcasts-dropped"))
}
