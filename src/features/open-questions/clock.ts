import { recordRef } from "../../core/audit.ts"
import { dayInVietnam } from "../../core/calendar.ts"
import { dayText } from "../../core/day-text.ts"
import type { CivilDate } from "../../core/document.ts"
import { addAudit } from "../../storage/audit.ts"
import { followDocuments, readQuestionAnswer } from "../../storage/open-questions/answers.ts"
import { hideEntry, outdatedEntries } from "../../storage/open-questions/shelf.ts"
import { type Alarm, alarms, markAlarmed } from "../../storage/open-questions/watchers.ts"
import { rightsOf } from "../../storage/rights.ts"
import { readFacts } from "../../storage/sections.ts"
import { type Standing, standingOn } from "../ask/standing.ts"

import { type TellDeps, tellRoute } from "./tell.ts"

/**
 * What changes of documents do to answers: what rests on one that does not hold any more leaves the shelf until somebody has looked
 * at it, and who wished to hear of it is told, once. It follows from how the documents stand, so that nothing is lost
 * while the machine is off. Call in a transaction. Returns how many were told.
 */
export async function keepAnswers(deps: TellDeps, now: Date): Promise<number> {
  const { queries, keys } = deps
  const today = dayInVietnam(now)
  await followDocuments(queries)
  for (const { id } of await outdatedEntries(queries, today)) {
    await hideEntry(queries, id, "review", today)
    await addAudit(queries, keys, {
      at: now,
      actor: "service",
      act: "answer-unshelved",
      subject: recordRef("answer", id),
      reason: "source",
    })
  }
  let told = 0
  for (const alarm of await alarms(queries, keys, today)) if (await sound(deps, alarm, today, now)) told++
  return told
}

/** Tells somebody, as far as they may know it themselves. */
async function sound(deps: TellDeps, alarm: Alarm, today: CivilDate, now: Date): Promise<boolean> {
  const { queries, texts } = deps
  const change = await changeFor(deps, alarm, today)
  if (change === undefined || !(await markAlarmed(queries, alarm.watcher, today))) return false
  const answer = alarm.answer === null ? undefined : await readQuestionAnswer(queries, alarm.answer)
  const text = texts("openq-changed", {
    name: alarm.name,
    old: answer?.text ?? "none",
    change: change.kind,
    by: change.kind === "replaced" ? change.by : "",
    day: change.kind !== "gone" && change.on !== null ? dayText(change.on) : "none",
  })
  await tellRoute(deps, alarm.route, alarm.of, text, [], now)
  return true
}

type Change = { readonly kind: "gone" } | Extract<Standing, { kind: "replaced" | "expired" }>

/** What has changed for whoever reads it with their own rights; undefined where they may not know. */
async function changeFor(
  { queries }: TellDeps,
  { route, document, isGone }: Alarm,
  today: CivilDate,
): Promise<Change | undefined> {
  if (isGone) return { kind: "gone" }
  const { sight } = await rightsOf(queries, route.channel, route.user)
  const [facts] = await readFacts(queries, [document], sight)
  if (facts === undefined) return undefined
  const standing = standingOn(facts, today)
  return standing.kind === "replaced" || standing.kind === "expired" ? standing : undefined
}
