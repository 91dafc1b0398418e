import { recordRef } from "../../core/audit.ts"
import { mayMove } from "../../core/case.ts"
import { addDays } from "../../core/working-days.ts"
import { asDesk } from "../../storage/cases/as-desk.ts"
import { type Case, lockCase } from "../../storage/cases/cases.ts"
import { mergedInto } from "../../storage/cases/desk.ts"
import { sealContent } from "../../storage/cases/opened.ts"
import { forgetRoute } from "../../storage/cases/routes.ts"
import { stepsOf } from "../../storage/cases/steps.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { moveCase } from "../suggestions/move.ts"
import { tellStep } from "../suggestions/tell.ts"
import { caseButton, type DeskDeps, mayWith, page } from "./deps.ts"

/** What turned out to be no suggestion is under seal for so long, then it is gone. */
const SEALED_DAYS = 7

export async function askRedirect(deps: DeskDeps, one: Case): Promise<Presented> {
  const { texts } = deps
  return page(texts("desk-redirect", { code: one.code, days: SEALED_DAYS }), [
    caseButton(deps, one, "redirect-sure"),
    caseButton(deps, one, "show"),
  ])
}

/**
 * It was a complaint or a denunciation: whoever sent it is told where to go and gets their own words back, what the case
 * held is put under seal, and the case ends. One into which others were merged has to be parted from them before.
 */
export async function redirect(deps: DeskDeps, asker: Asker, { id }: Case): Promise<Presented> {
  const { queries, texts, keys, holidays, audit } = deps
  const { today, now } = asker
  const moved = await asDesk(queries, async (desk) => {
    const before = await lockCase(desk, id)
    if (before === undefined || !mayWith(asker, "handle-cases", before)) return undefined
    if (!mayMove(before.state, "redirected", "office") || (await mergedInto(desk, id)).length > 0)
      return undefined
    const move = { case: id, to: "redirected", by: "office", person: asker.standing.person!.id } as const
    const { case: after, step } = await moveCase(desk, holidays, move, today)
    return { text: before.text, after, step: (await stepsOf(desk, id)).find((one) => one.id === step)! }
  })
  if (moved === undefined) return page(texts("desk-redirect-not"), [caseButton(deps, { id }, "show")])
  // Before anybody is told: those who follow it are not to learn that it was an accusation, and get nobody's words.
  await sealContent(queries, keys, id, addDays(today, SEALED_DAYS))
  const step = { ...moved.step, publicNote: texts("desk-redirect-returned", { text: moved.text }) }
  await tellStep(deps, moved.after, step, "", now, today)
  await forgetRoute(queries, id)
  await audit(asker, "case-redirected", recordRef("case", id))
  return page(texts("desk-redirected", { code: moved.after.code, days: SEALED_DAYS }))
}
