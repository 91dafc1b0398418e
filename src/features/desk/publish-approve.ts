import { recordRef } from "../../core/audit.ts"
import { dayInVietnam, localTime } from "../../core/calendar.ts"
import { dayText } from "../../core/day-text.ts"
import { rolesFor, unitsWhere } from "../../core/rights.ts"
import { asDesk } from "../../storage/cases/as-desk.ts"
import { type Case, lockCase } from "../../storage/cases/cases.ts"
import { namesOfPeople } from "../../storage/cases/desk.ts"
import {
  approvePublication,
  markPublicTold,
  type Publication,
  readPublication,
  takeDownPublication,
  waitingPublications,
  writePublication,
} from "../../storage/cases/publications.ts"
import { notify } from "../../storage/notify.ts"
import { holdersOf } from "../../storage/roles.ts"
import { officersOf } from "../../storage/unit-officers.ts"
import type { Asker, Offer, Presented } from "../dialogue.ts"
import { vectorOf } from "../suggestions/deps.ts"
import { tellSender } from "../suggestions/tell.ts"
import type { DeskAction } from "./actions.ts"
import { overtaken } from "./carry.ts"
import { caseButton, type DeskDeps, mayWith, page } from "./deps.ts"
import { askPart, beginPublic, copiedIn, notPublic, shownToAll, whyNotPublic } from "./publish.ts"
import { openPublic, sealCase, sealPublic } from "./sealed.ts"

const MOST_WAITING = 5

/** What was made ready of a case, as all see it or will; where nothing was, it is begun. */
export async function showPublication(
  deps: DeskDeps,
  asker: Asker,
  one: Case,
  said?: string,
): Promise<Presented> {
  const { queries, texts, keys } = deps
  const found = await asDesk(queries, (desk) => readPublication(desk, one.id))
  if (found === undefined) return beginPublic(deps, one)
  const names = await asDesk(queries, (desk) =>
    namesOfPeople(
      desk,
      [found.madeBy, found.approvedBy].filter((id) => id !== null),
    ),
  )
  const nameOf = (id: number | null) => (id !== null && names.get(id)) || "none"
  const isPublic = found.approvedOn !== null
  const why = await whyNotPublic(deps, one)
  const mine = !isPublic && why === undefined && (await isForOther(deps, asker, one, found))
  const text = [
    ...(said === undefined ? [] : [said, ""]),
    isPublic
      ? texts("desk-publish-is", { day: dayText(found.approvedOn!), name: nameOf(found.approvedBy) })
      : texts("desk-publish-waits", { name: nameOf(found.madeBy) }),
    ...(mine ? [texts("desk-publish-other")] : []),
    "",
    shownToAll(deps, one, found),
  ].join("\n")
  const mayApprove = !isPublic && why === undefined && !mine && mayWith(asker, "approve-publication", one)
  const approve: Offer<DeskAction> = {
    label: texts("desk-button-publish-approve"),
    action: { do: "publish-approve", case: sealCase(keys, one.id), draft: sealPublic(keys, wordsOf(found)) },
  }
  return page(text, [
    ...(mayApprove ? [approve] : []),
    ...(isPublic ? [caseButton(deps, one, "publish-down")] : []),
    ...(why === undefined ? [caseButton(deps, one, "publish-write")] : []),
    caseButton(deps, one, "show"),
  ])
}

function wordsOf({ title, text, answer }: Publication) {
  return { title, text, answer }
}

/** Whether it is for another person to approve it: whoever made it does so only where nobody else may. */
async function isForOther(
  deps: DeskDeps,
  asker: Asker,
  one: Case,
  { madeBy }: Publication,
): Promise<boolean> {
  const me = asker.standing.person!.id
  return madeBy === me && (await approversOf(deps, one)).some((id) => id !== me)
}

async function approversOf({ queries }: DeskDeps, one: Case): Promise<number[]> {
  const roles = rolesFor("approve-publication")
  const found = new Set<number>()
  for (const unit of new Set([one.unit, one.desk]))
    for (const { id } of await holdersOf(queries, unit, roles)) found.add(id)
  return [...found]
}

/** Hands in what was shown: whoever may approve it hears that something waits. */
export async function filePublic(
  deps: DeskDeps,
  asker: Asker,
  one: Case,
  sealed: string,
): Promise<Presented> {
  const { queries, texts, keys, audit } = deps
  const draft = openPublic(keys, sealed)
  if (draft === undefined || draft.answer === null) return overtaken(deps, one)
  const why = await whyNotPublic(deps, one)
  if (why !== undefined) return notPublic(deps, one, why)
  const words = { title: draft.title, text: draft.text, answer: draft.answer }
  // The sender may have added words since.
  const copied = await copiedIn(deps, one, Object.values(words))
  if (copied !== undefined)
    return askPart(deps, one, draft, "text", texts("desk-publish-copied", { words: copied }))
  const me = asker.standing.person!.id
  await asDesk(queries, (desk) => writePublication(desk, one.id, words, me))
  await audit(asker, "case-publication-made", recordRef("case", one.id))
  await tellApprovers(deps, asker, one)
  return showPublication(deps, asker, one, texts("desk-publish-filed"))
}

/** Those who may approve it hear that something waits for them: once an hour and unit, and nothing of the case. */
async function tellApprovers(deps: DeskDeps, asker: Asker, one: Case): Promise<void> {
  const { queries, texts } = deps
  const me = asker.standing.person!.id
  const others = async (unit: number) =>
    (await officersOf(queries, unit, rolesFor("approve-publication"))).filter(({ person }) => person !== me)
  const near = await others(one.desk)
  await notify(
    queries,
    near.length > 0 ? near : await others(one.unit),
    {
      key: `publications:${one.desk}:${localTime(asker.now).slice(0, 13)}`,
      kind: "notice",
      message: { parts: [{ kind: "text", text: texts("desk-publish-told-officers") }] },
    },
    asker.now,
  )
}

/**
 * All see it from now on, if it is still what was shown and somebody else made it; where nobody else may approve, the
 * journal says so. Whoever sent it is told, the first time only.
 */
export async function approvePublic(
  deps: DeskDeps,
  asker: Asker,
  one: Case,
  sealed: string,
): Promise<Presented> {
  const { queries, texts, keys, audit } = deps
  const shown = openPublic(keys, sealed)
  // Before the case is held: a model may take its time.
  const vector = shown === undefined ? null : await vectorOf(deps, `${shown.title}. ${shown.text}`)
  const held = await asDesk(queries, async (desk) => {
    const locked = await lockCase(desk, one.id)
    return { locked, found: await readPublication(desk, one.id) }
  })
  const { locked, found } = held
  if (shown === undefined || locked === undefined || found === undefined) return overtaken(deps, one)
  const why = await whyNotPublic(deps, locked)
  if (why !== undefined) return notPublic(deps, one, why)
  const isSame = found.title === shown.title && found.text === shown.text && found.answer === shown.answer
  if (found.approvedOn !== null || !isSame || (await isForOther(deps, asker, one, found)))
    return showPublication(deps, asker, one)
  const by = asker.standing.person!.id
  await asDesk(queries, (desk) => approvePublication(desk, one.id, { by, on: asker.today, vector }))
  const alone = found.madeBy === by ? texts("desk-publish-alone") : undefined
  await audit(asker, "case-published", recordRef("case", one.id), alone)
  if (found.toldOn === null) {
    const news = texts("suggestions-public-told", { code: one.code, title: found.title })
    if (await tellSender(deps, locked, news, asker.now))
      await markPublicTold(queries, one.id, dayInVietnam(asker.now))
  }
  return showPublication(deps, asker, one, texts("desk-publish-done"))
}

/** Nobody outside sees it any more. */
export async function takeDown(deps: DeskDeps, asker: Asker, one: Case): Promise<Presented> {
  const { queries, texts, audit } = deps
  if (await asDesk(queries, (desk) => takeDownPublication(desk, one.id)))
    await audit(asker, "case-unpublished", recordRef("case", one.id))
  return showPublication(deps, asker, one, texts("desk-publish-taken"))
}

/** What waits to be approved in the units in which somebody may. Undefined for whoever may nowhere. */
export async function listWaiting(deps: DeskDeps, asker: Asker): Promise<Presented | undefined> {
  const { queries, texts, keys } = deps
  const units = unitsWhere(asker.standing.held, "approve-publication")
  if (units.length === 0) return undefined
  const found = await asDesk(queries, (desk) => waitingPublications(desk, units, MOST_WAITING))
  const lines = found.map(({ title }, at) => `${at + 1}) ${title}`)
  return page(
    [texts("desk-publish-list", { count: found.length }), ...lines].join("\n"),
    found.map(({ id }, at) => ({
      label: texts("desk-button-number", { number: at + 1 }),
      action: { do: "publish", case: sealCase(keys, id) },
    })),
  )
}
