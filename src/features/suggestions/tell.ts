import type { CaseState } from "../../core/case.ts"
import { followerDigest, openRoute, type Route } from "../../core/case-keys.ts"
import { dayText } from "../../core/day-text.ts"
import type { CivilDate } from "../../core/document.ts"
import type { Keys } from "../../core/seal.ts"
import { sealMessage } from "../../core/sealed-message.ts"
import type { Texts } from "../../core/texts.ts"
import type { Case } from "../../storage/cases/cases.ts"
import { followersOf } from "../../storage/cases/followers.ts"
import { readRoute } from "../../storage/cases/routes.ts"
import { type CaseStep, markTold } from "../../storage/cases/steps.ts"
import type { Queries } from "../../storage/database.ts"
import { insertFleetingNotice } from "../../storage/outbox.ts"

import { newsButtons } from "./news-buttons.ts"

export interface TellDeps {
  readonly queries: Queries
  readonly texts: Texts
  readonly keys: Keys
}

/**
 * Tells whoever sent a case, and those who follow it, of a public step: once, however often it is asked for. `unit` is the
 * name of the unit that did it, or to which it was passed. Returns whether it was the first time.
 */
export async function tellStep(
  deps: TellDeps,
  one: Case,
  step: CaseStep,
  unit: string,
  now: Date,
  today: CivilDate,
): Promise<boolean> {
  const { queries, keys } = deps
  if (!(await markTold(queries, step.id, today))) return false
  const sender = await readRoute(queries, keys, one.id)
  const followers = await followersOf(queries, one.id)
  const routes = [
    ...(sender === undefined ? [] : [{ route: sender, isSender: true }]),
    ...followers.map(({ sealed }) => ({ route: openRoute(keys, one.id, sealed), isSender: false })),
  ]
  for (const { route, isSender } of routes) await tell(deps, one, step, unit, route, isSender, now)
  return true
}

/** Tells whoever sent a case something that is no step of it. False where nobody can be told any more. */
export async function tellSender(deps: TellDeps, one: Case, text: string, now: Date): Promise<boolean> {
  const route = await readRoute(deps.queries, deps.keys, one.id)
  if (route === undefined) return false
  await send(deps, one, { text }, route, true, now)
  return true
}

/** Tells those who follow a case something that is no step of it. Returns how many. */
export async function tellFollowers(deps: TellDeps, one: Case, text: string, now: Date): Promise<number> {
  const followers = await followersOf(deps.queries, one.id)
  for (const { sealed } of followers)
    await send(deps, one, { text }, openRoute(deps.keys, one.id, sealed), false, now)
  return followers.length
}

function tell(
  deps: TellDeps,
  one: Case,
  step: CaseStep,
  unit: string,
  route: Route,
  isSender: boolean,
  now: Date,
): Promise<void> {
  const news = { text: newsOf(deps.texts, one, step, unit, isSender), state: step.state }
  return send(deps, one, news, route, isSender, now)
}

async function send(
  deps: TellDeps,
  one: Case,
  { text, state }: { readonly text: string; readonly state?: CaseState },
  route: Route,
  isSender: boolean,
  now: Date,
): Promise<void> {
  const { queries, keys } = deps
  const message = {
    parts: [{ kind: "text" as const, text }],
    ...(isSender ? { buttons: newsButtons(deps, one, state) } : {}),
  }
  const recipient = followerDigest(keys, route, one.id)
  await insertFleetingNotice(queries, route, recipient, sealMessage(keys, message), now)
}

/** What a step means for whoever sent the case, in one message. Followers hear of the public words only. */
export function newsOf(
  texts: Texts,
  one: Pick<Case, "code" | "answerBy">,
  step: Pick<CaseStep, "state" | "reason" | "publicNote" | "evidence">,
  unit: string,
  isSender: boolean,
): string {
  const head = texts(isSender ? "suggestions-news" : "suggestions-news-followed", { code: one.code })
  const what = texts(`suggestions-news-${step.state}`, { unit: unit === "" ? "none" : unit })
  const reason =
    step.state === "refused" && step.reason !== "" ? [texts(`suggestions-reason-${step.reason}`)] : []
  const note = step.publicNote === "" ? [] : [step.publicNote]
  const by = step.state === "checking" ? [texts("suggestions-news-by", { date: dayText(one.answerBy) })] : []
  const evidence =
    step.evidence === "" ? [] : [texts("suggestions-news-evidence", { evidence: step.evidence })]
  return [head, what, ...by, ...reason, ...note, ...evidence].join("\n")
}
