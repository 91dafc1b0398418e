import type { Act, Reference } from "../../core/audit.ts"
import type { CivilDate } from "../../core/document.ts"
import { may, rolesFor, type UnitAct } from "../../core/rights.ts"
import type { Keys } from "../../core/seal.ts"
import { type Sight, sightOf } from "../../core/shelf.ts"
import type { Texts } from "../../core/texts.ts"
import type { WorkCalendar } from "../../core/working-days.ts"
import { unitsWithDesk } from "../../storage/cases/settings.ts"
import type { Queries } from "../../storage/database.ts"
import type { OpenQuestion } from "../../storage/open-questions/questions.ts"
import { placesIn } from "../../storage/unit-places.ts"
import { requireUnit } from "../../storage/units.ts"
import type { QueryVectors } from "../ask/by-model.ts"
import type { Caution } from "../ask/caution.ts"
import type { Glossary } from "../ask/glossary.ts"
import { type Asker, type Offer, type Presented, tag } from "../dialogue.ts"
import type { DeskAct, QuestionsAction, QuestionsStep } from "./actions.ts"
import { sealQuestion } from "./sealed.ts"

export interface QuestionsDeps {
  readonly queries: Queries
  readonly texts: Texts
  readonly keys: Keys
  readonly vectors: QueryVectors | null
  /** The office's own words. Default: none. */
  readonly glossary?: Glossary
  /** How sure it must be before it answers. Default: as usual. */
  readonly caution?: Caution
  readonly holidays: WorkCalendar
  /** Where citizens are received, as the operator says it; null where nothing was said. */
  readonly reception: string | null
  readonly audit: (asker: Asker, act: Act, subject: Reference, reason?: string) => Promise<void>
}

/** Nothing of what is shown here, nor of what was said, is kept where chats are. */
export function page(
  text: string,
  offers: readonly Offer<QuestionsAction>[] = [],
  step?: QuestionsStep,
): Presented {
  const presented = tag<"questions", QuestionsAction>("questions", {
    parts: [{ kind: "text", text }],
    offers,
    isUnkept: true,
  })
  return step === undefined ? presented : { ...presented, step: { feature: "questions", ...step } }
}

/** A button about a question that does nothing but what it is called. */
export function questionButton(
  { texts, keys }: Pick<QuestionsDeps, "texts" | "keys">,
  one: Pick<OpenQuestion, "id">,
  act: DeskAct,
): Offer<QuestionsAction> {
  return { label: texts(`openq-button-${act}`), action: { do: act, question: sealQuestion(keys, one.id) } }
}

/** Whether somebody may do this with a question: in the unit that works on it, or in the one that took it in. */
export function mayWithQuestion(
  { standing }: Pick<Asker, "standing">,
  act: UnitAct,
  { desk, unit }: Pick<OpenQuestion, "unit" | "desk">,
): boolean {
  return [desk, unit].some((one) => one !== null && may(standing.held, act, one))
}

/** The unit in whose name somebody works on a question. */
export function workingUnit(
  { standing }: Pick<Asker, "standing">,
  { desk, unit }: Pick<OpenQuestion, "unit" | "desk">,
): number {
  return desk !== null && may(standing.held, "answer-questions", desk) ? desk : unit!
}

/** The units in which somebody answers questions. */
export function unitsThatAnswer({ queries }: Pick<QuestionsDeps, "queries">): Promise<number[]> {
  return unitsWithDesk(queries, rolesFor("answer-questions"))
}

/** What every member of a unit sees: papers of the unit and of those above it, and those of all members. */
export async function sightOfMembers(queries: Queries, unit: number): Promise<Sight> {
  return sightOf("members", await placesIn(queries, [unit], "members"))
}

export async function nameOfUnit(
  { queries }: Pick<QuestionsDeps, "queries">,
  unit: number,
  today: CivilDate,
): Promise<string> {
  return (await requireUnit(queries, unit, today)).name
}

const MOST_SHOWN = 160

/** So much of a text as a line holds. */
export function shorten(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN).toWellFormed()}…`
}
