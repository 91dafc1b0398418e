import { CAUTIONS, LEAST_CHANCE } from "../../src/features/ask/caution.ts"
import { markdownTable, percent } from "../support/table.ts"
import type { Lesson, Outcome } from "./gather.ts"

/** A lesson with the chance that was foretold for it, by weights that had not seen it. */
export interface Foretold extends Lesson {
  readonly chance: number
  readonly weight: number
}

/** What is asked for, from showing all that can be quoted to showing hardly anything: tenths, and the steps of the setting. */
const TENTHS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
const STEPS = new Map(CAUTIONS.map((caution) => [LEAST_CHANCE[caution], caution]))
const SETTINGS = [...new Set([...TENTHS, ...STEPS.keys()])].sort((left, right) => left - right)
const HEAD = ["right", "wrong", "declined", "right of shown", "left out: declined", "outside: declined"]
const BINS = 10

/** For each chance asked for what becomes of a shelf's questions, in percent; last the whole answers as they are today. */
export function curveTable(lessons: readonly Foretold[]): string {
  const rows = SETTINGS.map((least) => {
    const outcome = ({ chance, isRight }: Foretold) => outcomeOf(chance > 0 && chance >= least, isRight)
    return [`${least.toFixed(2)} ${STEPS.get(least) ?? ""}`.trim(), ...sharesOf(lessons, outcome)]
  })
  const whole = ["whole answers", ...sharesOf(lessons, (lesson) => lesson.whole)]
  return markdownTable(["chance asked for", ...HEAD], [...rows, whole])
}

function outcomeOf(isShown: boolean, isRight: boolean): Outcome {
  if (!isShown) return "declined"
  return isRight ? "right" : "wrong"
}

function sharesOf(lessons: readonly Foretold[], outcome: (lesson: Foretold) => Outcome): string[] {
  const share = (kind: Lesson["kind"], wanted: Outcome) => {
    const own = lessons.filter((lesson) => lesson.kind === kind)
    return own.filter((lesson) => outcome(lesson) === wanted).length / own.length
  }
  const [right, wrong] = [share("answered", "right"), share("answered", "wrong")]
  const shares = [right, wrong, share("answered", "declined"), right / (right + wrong)]
  return [...shares, share("left out", "declined"), share("outside", "declined")].map((one) =>
    Number.isNaN(one) ? "" : percent(one),
  )
}

/** How many of those for whom about this chance was foretold were right, every shelf counting as in training. */
export function reliabilityTable(lessons: readonly Foretold[]): string {
  const sum = (list: readonly Foretold[], of: (lesson: Foretold) => number) =>
    list.reduce((total, lesson) => total + lesson.weight * of(lesson), 0)
  const all = sum(lessons, () => 1)
  const rows = Array.from({ length: BINS }, (_, bin) => {
    const own = lessons.filter(({ chance }) => Math.min(BINS - 1, Math.floor(chance * BINS)) === bin)
    const weight = sum(own, () => 1)
    const shares = [
      weight / all,
      sum(own, ({ chance }) => chance) / weight,
      sum(own, ({ isRight }) => Number(isRight)) / weight,
    ]
    const cells = shares.map((one) => (Number.isNaN(one) ? "" : percent(one)))
    return [`${bin / BINS} to ${(bin + 1) / BINS}`, String(own.length), ...cells]
  })
  return markdownTable(["chance foretold", "questions", "weight %", "foretold %", "right %"], rows)
}
