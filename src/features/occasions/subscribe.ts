import { refusalDigest } from "../../core/consent.ts"
import { forgetRefusal, giveConsent, hasAgreed, withdrawConsent } from "../../storage/consents.ts"
import { tellAccountsOnce } from "../../storage/occasion-messages.ts"
import {
  isSubscribed,
  MOST_SUBSCRIPTIONS,
  subscribe,
  type Target,
} from "../../storage/occasion-subscriptions.ts"
import { questionText, versionOf } from "../consent/terms.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { type OccasionsDeps, page } from "./deps.ts"
import { calendarText, comingAt, nameOf } from "./list.ts"

/** Asks for the yes without which nothing of it is kept; whoever gave it before only follows one more. */
export async function askSubscribe(deps: OccasionsDeps, asker: Asker, target: Target): Promise<Presented> {
  const { queries, texts } = deps
  const who = { ...asker.from, user: asker.user }
  if (await hasAgreed(queries, who, "occasions")) return follow(deps, asker, target)
  const name = await nameOf(queries, target, asker)
  return page(`${texts("occasions-subscribe", { name })}\n${questionText(texts, "occasions")}`, [
    { label: texts("occasions-button-agree"), action: { do: "subscribe-sure", target } },
    { label: texts("occasions-button-off"), action: { do: "keep-off" } },
  ])
}

/** Somebody has said yes. */
export async function agreeAndFollow(deps: OccasionsDeps, asker: Asker, target: Target): Promise<Presented> {
  const { queries, texts, keys, terms } = deps
  const who = { ...asker.from, user: asker.user }
  const version = versionOf(texts, "occasions", terms)
  await giveConsent(queries, who, { purpose: "occasions", version, evidence: asker.event }, asker.now)
  await forgetRefusal(queries, refusalDigest(keys, who, "occasions"))
  return follow(deps, asker, target)
}

async function follow(deps: OccasionsDeps, asker: Asker, target: Target): Promise<Presented> {
  const { queries, texts } = deps
  const who = { channel: asker.from.channel, user: asker.user }
  if (!(await subscribe(queries, who, target, asker.now)))
    return page(texts("occasions-too-many", { most: MOST_SUBSCRIPTIONS }))
  // What is shown now need not be told once more.
  for (const { id, sequence } of await comingAt(queries, target, asker))
    await tellAccountsOnce(queries, { meeting: id, kind: "call", sequence }, [who], asker.now)
  const shown = await calendarText(deps, target, asker)
  return page(`${texts("occasions-subscribed")}\n\n${shown}`, [
    { label: texts("occasions-button-end"), action: { do: "end" } },
  ])
}

/** Ends all that an account follows; the yes ends with it. */
export async function endAll({ queries, texts }: OccasionsDeps, asker: Asker): Promise<Presented> {
  const who = { channel: asker.from.channel, user: asker.user }
  const was = await isSubscribed(queries, who)
  await withdrawConsent(queries, who, "occasions", asker.event, asker.now)
  return page(texts(was ? "occasions-ended" : "occasions-none"))
}
