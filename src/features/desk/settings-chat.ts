import { recordRef } from "../../core/audit.ts"
import { CATEGORIES, type CaseDays, type Category } from "../../core/case.ts"
import { AppError } from "../../core/errors.ts"
import { explain } from "../../core/explain.ts"
import { may, rolesFor, unitsWhere } from "../../core/rights.ts"
import { fold } from "../../core/text.ts"
import {
  assignmentsOf,
  countOpenCases,
  readCaseDays,
  unitsTakingIn,
  unitsWithDesk,
} from "../../storage/cases/settings.ts"
import { lineOf, namedUnits } from "../../storage/units.ts"
import { unitOffers } from "../choose-unit.ts"
import type { Asker, Offer, Presented } from "../dialogue.ts"
import { foldOffers } from "../fold-offers.ts"
import type { DeskAction, DeskSettingsAction, DeskSettingsStep } from "./actions.ts"
import { type DeskDeps, page, unitName } from "./deps.ts"
import { giveCategory, setCaseDays, setTakesIn } from "./settings.ts"

/** "cài đặt phản ánh", folded. */
export const SETTINGS = /^(?:cai dat|thiet lap)(?: nhan| ban)? phan anh$/
const MOST_UNITS = 4

/** The settings of the unit that somebody may set; of several one is chosen. Undefined for whoever may nowhere. */
export async function openSettings(deps: DeskDeps, asker: Asker): Promise<Presented | undefined> {
  const units = unitsWhere(asker.standing.held, "set-cases")
  if (units.length === 0) return undefined
  if (units.length === 1) return showSettings(deps, asker, units[0]!)
  const offers = await unitOffers(deps, asker, units, (unit) => ({ feature: "desk", do: "settings", unit }))
  return { ...page(deps.texts("desk-set-units")), offers: foldOffers(deps.texts, offers, () => 1) }
}

/** Does what a button of the settings says, for whoever may, now. */
export async function pressSettings(
  deps: DeskDeps,
  asker: Asker,
  action: DeskSettingsAction,
): Promise<Presented | undefined> {
  const { unit } = action
  if (!may(asker.standing.held, "set-cases", unit)) return undefined
  switch (action.do) {
    case "settings":
      return showSettings(deps, asker, unit)
    case "settings-days":
      return askDays(deps, asker, unit)
    case "settings-categories":
      return askCategory(deps, unit)
    case "settings-category":
      return askDesk(deps, asker, unit, action.category)
    case "settings-give":
      return give(deps, asker, unit, action.category, action.to)
    case "settings-off":
      return askOff(deps, asker, unit)
    case "settings-takes":
      return turn(deps, asker, unit, action.takes)
  }
}

/** Takes words for the settings. Undefined where the right is gone. */
export async function takeSettings(
  deps: DeskDeps,
  asker: Asker,
  step: DeskSettingsStep,
  written: string,
): Promise<Presented | undefined> {
  const { unit } = step
  if (!may(asker.standing.held, "set-cases", unit)) return undefined
  if (step.do === "settings-days") return takeDays(deps, asker, unit, written)
  const said = fold(written)
  const found = (await desksBelow(deps, asker, unit)).filter(({ name }) => fold(name).includes(said))
  return found.length === 1
    ? give(deps, asker, unit, step.category, found[0]!.id)
    : askDesk(deps, asker, unit, step.category, found.length > 1 ? found : undefined)
}

function button(
  { texts }: Pick<DeskDeps, "texts">,
  id: string,
  action: DeskSettingsAction,
): Offer<DeskAction> {
  return { label: texts(`desk-set-button-${id}`), action }
}

async function showSettings(deps: DeskDeps, asker: Asker, unit: number, said?: string): Promise<Presented> {
  const { queries, texts } = deps
  const takes = (await unitsTakingIn(queries, rolesFor("handle-cases"))).includes(unit)
  const given = await assignmentsOf(queries, unit)
  const ids = [...new Set(given.map(({ desk }) => desk))]
  const names = new Map((await namedUnits(queries, ids, asker.today)).map(({ id, name }) => [id, name]))
  const text = [
    ...(said === undefined ? [] : [said]),
    texts("desk-set", {
      unit: await unitName(deps, unit, asker.today),
      takes: takes ? "yes" : "no",
      ...(await readCaseDays(queries, unit)),
    }),
    ...given.map(({ category, desk }) =>
      texts("desk-set-given", {
        category: texts(`suggestions-category-${category}`),
        desk: names.get(desk) ?? "",
      }),
    ),
  ].join("\n")
  return page(text, [
    button(deps, "days", { do: "settings-days", unit }),
    button(deps, "categories", { do: "settings-categories", unit }),
    takes
      ? button(deps, "off", { do: "settings-off", unit })
      : button(deps, "on", { do: "settings-takes", unit, takes: true }),
  ])
}

async function askDays(deps: DeskDeps, asker: Asker, unit: number, problem?: string): Promise<Presented> {
  const { queries, texts } = deps
  const asked = texts("desk-set-ask-days", {
    unit: await unitName(deps, unit, asker.today),
    ...(await readCaseDays(queries, unit)),
  })
  return page(
    problem === undefined ? asked : `${problem}\n${asked}`,
    [button(deps, "back", { do: "settings", unit })],
    {
      do: "settings-days",
      unit,
    },
  )
}

/** Three numbers, in the order in which they are asked for; fewer leave the rest as it is. */
async function takeDays(deps: DeskDeps, asker: Asker, unit: number, written: string): Promise<Presented> {
  const { queries, texts } = deps
  const numbers = written.match(/\d{1,4}/g)?.map(Number) ?? []
  if (numbers.length !== 3) return askDays(deps, asker, unit, texts("desk-set-three"))
  const [accept, answer, warn] = numbers as [number, number, number]
  const days = await orProblem(deps, () => setCaseDays(queries, unit, { accept, answer, warn }))
  if (typeof days === "string") return askDays(deps, asker, unit, days)
  await note(deps, asker, unit, daysNote(days))
  return showSettings(deps, asker, unit, texts("cli-cases-days-set"))
}

function daysNote({ accept, answer, warn }: CaseDays): string {
  return `days ${accept}/${answer}/${warn}`
}

function askCategory(deps: DeskDeps, unit: number): Presented {
  const { texts } = deps
  const presented = page(texts("desk-set-ask-category"), [
    ...CATEGORIES.map(
      (category): Offer<DeskAction> => ({
        label: texts(`suggestions-category-${category}`),
        action: { do: "settings-category", unit, category },
      }),
    ),
    button(deps, "back", { do: "settings", unit }),
  ])
  const back = presented.offers.at(-1)!
  const offers = foldOffers(texts, presented.offers, (one) => (one === back ? 0 : 1), { isUnkept: true })
  return { ...presented, offers }
}

/** The units below in which somebody handles cases. */
async function desksBelow({ queries }: DeskDeps, { today }: Asker, unit: number) {
  const desks = await unitsWithDesk(queries, rolesFor("handle-cases"))
  const lines = await lineOf(queries, desks)
  const below = desks.filter((desk) => desk !== unit && lines.get(desk)?.includes(unit))
  return namedUnits(queries, below, today)
}

async function askDesk(
  deps: DeskDeps,
  asker: Asker,
  unit: number,
  category: Category,
  among?: readonly { readonly id: number; readonly name: string }[],
): Promise<Presented> {
  const { texts } = deps
  const all = among ?? (await desksBelow(deps, asker, unit))
  const shown = all.slice(0, MOST_UNITS)
  const give = (to: number | null): DeskSettingsAction => ({ do: "settings-give", unit, category, to })
  const text = texts("desk-set-ask-desk", {
    category: texts(`suggestions-category-${category}`),
    count: all.length,
    more: all.length > shown.length ? "yes" : "no",
  })
  return page(
    text,
    [
      ...shown.map(({ id, name }) => ({ label: name, action: give(id) })),
      button(deps, "own", give(null)),
      button(deps, "back", { do: "settings", unit }),
    ],
    { do: "settings-desk", unit, category },
  )
}

async function give(
  deps: DeskDeps,
  asker: Asker,
  unit: number,
  category: Category,
  to: number | null,
): Promise<Presented> {
  const { queries, texts } = deps
  const problem = await orProblem(deps, () => giveCategory(queries, unit, category, to))
  if (problem !== undefined) return showSettings(deps, asker, unit, problem)
  await note(deps, asker, unit, `${category} to ${to === null ? "none" : `unit:${to}`}`)
  const facts = { category: texts(`suggestions-category-${category}`) }
  const said =
    to === null
      ? texts("cli-cases-assign-none", { ...facts, unit: await unitName(deps, unit, asker.today) })
      : texts("cli-cases-assign-done", { ...facts, desk: await unitName(deps, to, asker.today) })
  return showSettings(deps, asker, unit, said)
}

async function askOff(deps: DeskDeps, asker: Asker, unit: number): Promise<Presented> {
  const open = await countOpenCases(deps.queries, unit)
  const text = deps.texts("desk-set-ask-off", { unit: await unitName(deps, unit, asker.today), open })
  return page(text, [
    button(deps, "off-sure", { do: "settings-takes", unit, takes: false }),
    button(deps, "back", { do: "settings", unit }),
  ])
}

async function turn(deps: DeskDeps, asker: Asker, unit: number, takes: boolean): Promise<Presented> {
  const problem = await orProblem(deps, () => setTakesIn(deps.queries, unit, takes))
  if (typeof problem === "string") return showSettings(deps, asker, unit, problem)
  await note(deps, asker, unit, takes ? "takes in" : "takes in no more")
  return showSettings(deps, asker, unit)
}

/** What `work` gives; in words what is wrong where it refuses before it has written anything. */
async function orProblem<T>({ texts }: DeskDeps, work: () => Promise<T>): Promise<T | string> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof AppError) || !error.code.startsWith("case-")) throw error
    return explain(texts, error)
  }
}

function note({ audit }: DeskDeps, asker: Asker, unit: number, what: string): Promise<void> {
  return audit(asker, "case-settings-changed", recordRef("unit", unit), what)
}
