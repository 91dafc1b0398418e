import { recordRef } from "../../../core/audit.ts"
import type { Outgoing } from "../../../core/channel.ts"
import { nudgeUnread, sendKey } from "../../../storage/broadcast-people.ts"
import { type Broadcast, readBroadcast } from "../../../storage/broadcasts.ts"
import { notify } from "../../../storage/notify.ts"
import { requireUnit } from "../../../storage/units.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { type BroadcastsDeps, page, shortDay } from "../deps.ts"
import { readButton } from "../message.ts"
import { showReport } from "./report.ts"

/** Puts the notice once more before those who have not read it: each at most once a day, and twice in all. */
export async function nudge(deps: BroadcastsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts } = deps
  const notice = await readBroadcast(queries, id)
  if (notice?.state !== "sent" || !notice.asksReading) return page(texts("broadcasts-gone"))
  const due = await nudgeUnread(queries, { id, key: sendKey(notice), today: asker.today })
  const message = await nudgeMessage(deps, asker, notice)
  let count = 0
  for (const [times, some] of Map.groupBy(due, (one) => one.nudges)) {
    const key = `${sendKey(notice)}:nudge${times}`
    count += (await notify(queries, some, { key, kind: "notice", message }, asker.now)).added
  }
  await deps.audit(asker, "broadcast-nudged", recordRef("broadcast", id), `people:${count}`)
  return showReport(deps, asker, id, texts("broadcasts-nudged", { count }))
}

async function nudgeMessage(
  { queries, texts }: BroadcastsDeps,
  { today }: Asker,
  notice: Broadcast,
): Promise<Outgoing> {
  const { name } = await requireUnit(queries, notice.unit, today)
  const text = texts("broadcasts-nudge", {
    unit: name,
    day: shortDay(notice.sentAt!),
    content: notice.content,
  })
  return { parts: [{ kind: "text", text }], buttons: [readButton(texts, notice.id)] }
}
