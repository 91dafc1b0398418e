import { CASE_STATES } from "../../core/case.ts"
import { dayText } from "../../core/day-text.ts"
import type { CivilDate } from "../../core/document.ts"
import { unitsWhere } from "../../core/rights.ts"
import type { Texts } from "../../core/texts.ts"
import { asDesk } from "../../storage/cases/as-desk.ts"
import { countCasesOf, type DeskLine, namesOfPeople, openCasesOf } from "../../storage/cases/desk.ts"
import type { Queries } from "../../storage/database.ts"
import { namedUnits } from "../../storage/units.ts"
import type { Asker, Offer, Presented } from "../dialogue.ts"
import type { DeskAction } from "./actions.ts"
import { type DeskDeps, page, unitName } from "./deps.ts"
import { sealCase } from "./sealed.ts"

const ON_A_PAGE = 5
const MOST_PLACE = 60

/** The cases of the unit in which somebody handles some; of several one is chosen. Undefined for whoever may nowhere. */
export async function openDesk(deps: DeskDeps, asker: Asker): Promise<Presented | undefined> {
  const units = unitsWhere(asker.standing.held, "handle-cases")
  if (units.length === 0) return undefined
  if (units.length === 1) return showList(deps, asker, units[0]!, 0)
  const offers: Offer<DeskAction>[] = []
  for (const unit of units)
    offers.push({
      label: await unitName(deps, unit, asker.today),
      action: { do: "list", unit, from: 0 },
    })
  return page(deps.texts("desk-units"), offers)
}

/** How many cases stand how, and the open ones, a page of them. */
export async function showList(deps: DeskDeps, asker: Asker, unit: number, from: number): Promise<Presented> {
  const { queries, texts, keys } = deps
  const { today } = asker
  const { counts, lines, names } = await asDesk(queries, async (desk) => {
    const found = await openCasesOf(desk, unit, today, { from, most: ON_A_PAGE + 1 })
    const officers = found.flatMap(({ officer }) => (officer === null ? [] : [officer]))
    return {
      counts: await countCasesOf(desk, unit, today),
      lines: found,
      names: await namesOfPeople(desk, officers),
    }
  })
  const shown = lines.slice(0, ON_A_PAGE)
  const state = CASE_STATES.flatMap((one) => {
    const count = counts.find(({ state }) => state === one)?.count ?? 0
    return count === 0 ? [] : [`${texts(`desk-state-${one}`)}: ${count}`]
  })
  const elsewhere = shown.flatMap(({ desk }) => (desk === unit ? [] : [desk]))
  const known: Names = { officers: names, units: await unitNames(queries, elsewhere, today) }
  const late = counts.reduce((sum, one) => sum + one.late, 0)
  const text = [
    texts("desk-list", {
      unit: await unitName(deps, unit, today),
      states: state.length === 0 ? texts("desk-list-none") : state.join("; "),
      late,
      open: shown.length,
    }),
    ...shown.map((one, at) => lineText(texts, one, from + at + 1, known)),
  ].join("\n")
  return page(text, [
    ...shown.map(
      (one, at): Offer<DeskAction> => ({
        label: texts("desk-button-number", { number: from + at + 1 }),
        action: { do: "show", case: sealCase(keys, one.id) },
      }),
    ),
    ...(lines.length > ON_A_PAGE
      ? [{ label: texts("desk-button-next"), action: { do: "list", unit, from: from + ON_A_PAGE } } as const]
      : from > 0
        ? [{ label: texts("desk-button-first"), action: { do: "list", unit, from: 0 } } as const]
        : []),
  ])
}

/** Of those who have a case, and of the units other than the one whose list it is. */
interface Names {
  readonly officers: ReadonlyMap<number, string>
  readonly units: ReadonlyMap<number, string>
}

async function unitNames(
  queries: Queries,
  units: readonly number[],
  today: CivilDate,
): Promise<Names["units"]> {
  if (units.length === 0) return new Map()
  return new Map((await namedUnits(queries, units, today)).map(({ id, name }) => [id, name]))
}

function lineText(texts: Texts, one: DeskLine, number: number, { officers, units }: Names): string {
  const elsewhere = units.get(one.desk)
  const marks = [
    ...(one.isLate ? [texts("desk-mark-late")] : []),
    ...(one.hasNews ? [texts("desk-mark-news")] : []),
    ...(one.reopened > 0 ? [texts("desk-mark-reopened")] : []),
    ...(elsewhere === undefined ? [] : [texts("desk-mark-elsewhere", { unit: elsewhere })]),
  ]
  return texts("desk-line", {
    number,
    code: one.code,
    category: texts(`suggestions-category-${one.category}`),
    place: one.place === "" ? "none" : shorten(one.place),
    state: texts(`desk-state-${one.state}`),
    day: dayText(one.answerBy),
    officer: (one.officer !== null && officers.get(one.officer)) || "none",
    marks: marks.length === 0 ? "none" : marks.join(", "),
  })
}

function shorten(place: string): string {
  return place.length <= MOST_PLACE ? place : `${place.slice(0, MOST_PLACE).toWellFormed().trim()}…`
}
