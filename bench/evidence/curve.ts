import { CAUTIONS, LEAST_CHANCE } from "../../src/features/ask/caution.ts"
import { markdownTable, percent } from "../support/table.ts"
import type { Lesson } from "./gather.ts"

/** A lesson with the chance that was foretold for it, by weights that had not seen it. */
export interface Foretold extends Lesson {
  readonly chance: number
}

export interface ForetoldShelf {
  readonly name: string
  readonly lessons: readonly Foretold[]
}

/** What is asked for, from showing all that can be quoted to showing hardly anything: tenths, and the steps of the setting. */
const TENTHS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
const STEPS = new Map(CAUTIONS.map((caution) => [LEAST_CHANCE[caution], caution]))
const SETTINGS = [...new Set([...TENTHS, ...STEPS.keys()])].sort((left, right) => left - right)
const BINS = 10

/** For each chance asked for what becomes of the questions of each shelf, in percent. */
export function curveTable(shelves: readonly ForetoldShelf[]): string {
  const head = shelves.flatMap(({ name }) => [`${name}: right`, "wrong", "declined", "others declined"])
  const rows = SETTINGS.map((least) => [
    `${least.toFixed(2)} ${STEPS.get(least) ?? ""}`.trim(),
    ...shelves.flatMap(({ lessons }) =>
      cells(lessons, ({ chance, isRight }) => outcomeOf(chance >= least, isRight)),
    ),
  ])
  return markdownTable(["chance asked for", ...head], rows)
}

/** The same of the whole answers, as the program gives them today. */
export function wholeTable(shelves: readonly ForetoldShelf[]): string {
  const rows = shelves.map(({ name, lessons }) => [name, ...cells(lessons, ({ whole }) => whole)])
  return markdownTable(["whole answers", "right", "wrong", "declined", "others declined"], rows)
}

function outcomeOf(isShown: boolean, isRight: boolean) {
  return !isShown ? "declined" : isRight ? "right" : "wrong"
}

/** Shares of the questions with an answer, then the share of those without that is declined. */
function cells<T extends Lesson>(lessons: readonly T[], outcome: (lesson: T) => string): string[] {
  const answerable = lessons.filter(({ isAnswerable }) => isAnswerable).map(outcome)
  const others = lessons.filter(({ isAnswerable }) => !isAnswerable).map(outcome)
  const share = (list: readonly string[], wanted: string) =>
    list.length === 0 ? "" : percent(list.filter((one) => one === wanted).length / list.length)
  return [...["right", "wrong", "declined"].map((one) => share(answerable, one)), share(others, "declined")]
}

/** How many of those foretold about this chance were right, every shelf counting as in training. */
export function reliabilityTable(
  lessons: readonly { chance: number; isRight: boolean; weight: number }[],
): string {
  const total = lessons.reduce((sum, { weight }) => sum + weight, 0)
  const rows = Array.from({ length: BINS }, (_, bin) => {
    const own = lessons.filter(({ chance }) => Math.min(BINS - 1, Math.floor(chance * BINS)) === bin)
    const weight = own.reduce((sum, one) => sum + one.weight, 0)
    const foretold = own.reduce((sum, one) => sum + one.weight * one.chance, 0) / weight
    const actual = own.reduce((sum, one) => sum + (one.isRight ? one.weight : 0), 0) / weight
    const cell = (value: number) => (own.length === 0 ? "" : percent(value))
    return [
      `${bin * (100 / BINS)} to ${(bin + 1) * (100 / BINS)} %`,
      String(own.length),
      percent(weight / total),
      cell(foretold),
      cell(actual),
    ]
  })
  return markdownTable(["chance foretold", "questions", "weight %", "foretold %", "right %"], rows)
}
