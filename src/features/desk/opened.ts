import { recordRef } from "../../core/audit.ts"
import { followerDigest } from "../../core/case-keys.ts"
import { dayText } from "../../core/day-text.ts"
import { sealMessage } from "../../core/sealed-message.ts"
import type { Case } from "../../storage/cases/cases.ts"
import { readContact, readSealed } from "../../storage/cases/opened.ts"
import { readRoute } from "../../storage/cases/routes.ts"
import { insertFleetingNotice } from "../../storage/outbox.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { letters } from "../officers-words.ts"
import { newsButtons } from "../suggestions/news-buttons.ts"
import { askWords, caseButton, type DeskDeps, ownUnit, page, unitName } from "./deps.ts"
import { sealCase } from "./sealed.ts"

const LEAST_REASON = 10
const MOST_REASON = 200

/** Asks why something is to be opened. */
export function askWhy(deps: DeskDeps, one: Case, what: "contact" | "sealed", problem?: string): Presented {
  const asked = deps.texts(`desk-ask-why-${what}`, { least: LEAST_REASON })
  return askWords(deps, one, problem === undefined ? asked : `${problem}\n${asked}`, {
    do: what,
    case: sealCase(deps.keys, one.id),
  })
}

function isReason(typed: string): boolean {
  const count = (typed.match(/\p{L}/gu) ?? []).length
  return count >= LEAST_REASON && letters(typed) <= MOST_REASON
}

/** Shows name and number that the sender left, once; they are told, and the journal has the reason. */
export async function showContact(
  deps: DeskDeps,
  asker: Asker,
  one: Case,
  typed: string,
): Promise<Presented> {
  const { queries, texts, keys, audit } = deps
  if (!isReason(typed))
    return askWhy(
      deps,
      one,
      "contact",
      texts("desk-reason-short", { least: LEAST_REASON, most: MOST_REASON }),
    )
  const contact = await readContact(queries, keys, one.id)
  if (contact === undefined) return page(texts("desk-contact-none"), [caseButton(deps, one, "show")])
  await audit(asker, "case-contact-opened", recordRef("case", one.id), typed)
  await tellOpened(deps, asker, one)
  const { name, phone } = contact
  return page(texts("desk-contact", { code: one.code, name, phone: phone === "" ? "none" : phone }), [
    caseButton(deps, one, "show"),
  ])
}

async function tellOpened(deps: DeskDeps, asker: Asker, one: Case): Promise<void> {
  const { queries, texts, keys } = deps
  const route = await readRoute(queries, keys, one.id)
  if (route === undefined) return
  const unit = await unitName(deps, ownUnit(asker, one), asker.today)
  const message = {
    parts: [{ kind: "text" as const, text: texts("desk-contact-told", { code: one.code, unit }) }],
    buttons: newsButtons(deps, one),
  }
  await insertFleetingNotice(
    queries,
    route,
    followerDigest(keys, route, one.id),
    sealMessage(keys, message),
    asker.now,
  )
}

/** Shows what is under seal, once; the journal has the reason. */
export async function showSealed(deps: DeskDeps, asker: Asker, one: Case, typed: string): Promise<Presented> {
  const { queries, texts, keys, audit } = deps
  if (!isReason(typed))
    return askWhy(deps, one, "sealed", texts("desk-reason-short", { least: LEAST_REASON, most: MOST_REASON }))
  const sealed = await readSealed(queries, keys, one.id)
  if (sealed === undefined || sealed.purgeOn <= asker.today) return page(texts("desk-sealed-gone"))
  await audit(asker, "case-sealed-opened", recordRef("case", one.id), typed)
  const { text, place, messages, notes, purgeOn } = sealed
  return page(
    [
      texts("desk-sealed", { code: one.code, day: dayText(purgeOn) }),
      `“${text}”`,
      ...(place === "" ? [] : [texts("desk-sealed-place", { place })]),
      ...[...messages, ...notes].map((said) => `– ${said}`),
    ].join("\n"),
  )
}
