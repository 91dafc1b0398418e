import { recordRef } from "../../core/audit.ts"
import { mayMove } from "../../core/case.ts"
import { asDesk } from "../../storage/cases/as-desk.ts"
import { type Case, type CaseChange, changeCase, lockCase } from "../../storage/cases/cases.ts"
import { mergedInto } from "../../storage/cases/desk.ts"
import { type CaseStep, insertStep, stepsOf } from "../../storage/cases/steps.ts"
import type { Queries } from "../../storage/database.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { type Move, moveCase } from "../suggestions/move.ts"
import { tellStep } from "../suggestions/tell.ts"
import { caseButton, type DeskDeps, mayWith, ownUnit, page, unitName } from "./deps.ts"

/** What the office decides. */
export type Decision = Omit<Move, "case" | "by" | "person" | "isPublic">

/** A case that was moved, and the steps that people are to hear of: its own, then those of what was merged into it. */
interface Moved {
  readonly case: Case
  readonly steps: readonly { readonly of: Case; readonly step: CaseStep }[]
}

/**
 * Moves a case as the office decided; whoever sent it, or one that was merged into it, is told in the same transaction,
 * and the journal has it. `also` is changed with it. Undefined where it stands so that this is not open any more, or
 * is not the officer's any more.
 */
export async function decide(
  deps: DeskDeps,
  asker: Asker,
  id: number,
  decision: Decision,
  also: CaseChange = {},
): Promise<Case | undefined> {
  const moved = await asDesk(deps.queries, (desk) => moveAll(desk, deps, asker, id, decision, also))
  if (moved === undefined) return undefined
  // Passed to a body that is none of our units: the words name it.
  const unit =
    decision.to === "passed" && decision.unit === undefined
      ? undefined
      : (decision.unit ?? ownUnit(asker, moved.case))
  const name = unit === undefined ? "" : await unitName(deps, unit, asker.today)
  for (const { of, step } of moved.steps) await tellStep(deps, of, step, name, asker.now, asker.today)
  await deps.audit(asker, "case-moved", recordRef("case", id), decision.to)
  return moved.case
}

async function moveAll(
  desk: Queries,
  { holidays }: DeskDeps,
  asker: Asker,
  id: number,
  decision: Decision,
  also: CaseChange,
): Promise<Moved | undefined> {
  const { today } = asker
  const before = await lockCase(desk, id)
  if (before === undefined || !mayWith(asker, "handle-cases", before)) return undefined
  if (!mayMove(before.state, decision.to, "office")) return undefined
  const move: Move = { ...decision, case: id, by: "office", person: asker.standing.person!.id }
  const { case: moved, step } = await moveCase(desk, holidays, move, today)
  await changeCase(desk, id, also)
  const own = await stepOf(desk, id, step)
  const steps = [{ of: { ...moved, ...also }, step: own }]
  for (const { id: of } of await mergedInto(desk, id)) {
    const merged = (await lockCase(desk, of))!
    // Whoever sent it hears what becomes of the main case under the code that they know.
    const { id: _own, toldOn: _told, ...said } = own
    const copy = await insertStep(desk, { ...said, case: of, internalNote: "" })
    steps.push({ of: merged, step: await stepOf(desk, of, copy) })
  }
  return { case: { ...moved, ...also }, steps }
}

async function stepOf(desk: Queries, id: number, step: number): Promise<CaseStep> {
  return (await stepsOf(desk, id)).find((one) => one.id === step)!
}

/** Writes something down about a case that changes no state and that nobody outside hears of. */
export async function noteInside(
  { queries, audit }: DeskDeps,
  asker: Asker,
  one: Case,
  { what, note, change = {} }: { readonly what: string; readonly note: string; readonly change?: CaseChange },
): Promise<void> {
  await asDesk(queries, async (desk) => {
    await changeCase(desk, one.id, change)
    await insertStep(desk, {
      case: one.id,
      day: asker.today,
      state: one.state,
      mover: "office",
      person: asker.standing.person!.id,
      unit: null,
      reason: "",
      publicNote: "",
      internalNote: note,
      evidence: "",
      isPublic: false,
    })
  })
  await audit(asker, "case-moved", recordRef("case", one.id), what)
}

/** The case has gone another way meanwhile. */
export function overtaken(deps: DeskDeps, one: Pick<Case, "id">): Presented {
  return page(deps.texts("error-case-way"), [caseButton(deps, one, "show")])
}
