/**
 * Learns how likely it is that what would be quoted answers the question, from questions with an answer on the shelf and
 * without; tells how well that goes on questions that were not learned from (five parts, each foretold by the other four),
 * and with `--write` writes the weights of all. See docs/benchmarks.md.
 * `npm run evidence:train -- --set NAME=SHELF=QUESTIONS[+QUESTIONS][=listed] … [--outside QUESTIONS.jsonl] [--count 400] [--write]`
 */
import { writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { dayInVietnam } from "../../src/core/calendar.ts"
import { systemClock } from "../../src/core/clock.ts"
import { EVIDENCE, type Evidence, WEIGHING_FILE, type Weighing } from "../../src/features/ask/evidence.ts"
import type { Database } from "../../src/storage/database.ts"
import { need, type Question, readLines } from "../support/corpus.ts"
import { readGold } from "../support/gold.ts"
import { progress } from "../support/table.ts"
import { curveTable, type Foretold, reliabilityTable } from "./curve.ts"
import { type Lesson, lessonsOfArticles, lessonsOfFiles, lessonsOutside } from "./gather.ts"
import { chanceBy, type Example, type Regression, regress } from "./regress.ts"
import { isThere, withShelf } from "./shelf.ts"

const OPTION = "--set NAME=SHELF=QUESTIONS[=listed], once or more"
const PARTS = 5
/** What the lessons of one shelf count together, in examples. */
const WEIGHT = 1000
const { values } = parseArgs({
  options: {
    set: { type: "string", multiple: true, default: [] },
    outside: { type: "string" },
    count: { type: "string", default: "400" },
    write: { type: "boolean", default: false },
  },
})

/** A lesson with what it counts. */
interface Weighed extends Lesson {
  readonly weight: number
}

if (values.set.length === 0) need("", OPTION)
const count = Number(values.count)
const today = dayInVietnam(systemClock.now())
const outside = values.outside === undefined ? [] : await chosen(values.outside)
const shelves: { name: string; lessons: readonly Weighed[] }[] = []
for (const words of values.set) {
  const [name = "", shelf = "", questions = "", listed = ""] = words.split("=")
  for (const path of questions.split("+")) need(isThere(shelf) ? path : "", OPTION)
  progress(`${name} …`)
  const lessons = await withShelf(shelf, listed === "listed", (database) => gather(database, questions))
  shelves.push({ name, lessons: weighed(lessons) })
}

const all = shelves.flatMap(({ lessons }) => lessons)
const byPart = Array.from({ length: PARTS }, (_, part) =>
  learned(all.filter(({ id }) => partOf(id) !== part)),
)
const foretold = shelves.map(({ name, lessons }) => ({
  name,
  lessons: lessons.map(
    (lesson): Foretold => ({ ...lesson, chance: foretell(byPart[partOf(lesson.id)]!, lesson.evidence) }),
  ),
}))
for (const { name, lessons } of foretold) {
  const counts = Map.groupBy(lessons, ({ kind }) => kind)
  console.log(`\n### ${name}: ${[...counts].map(([kind, own]) => `${own.length} ${kind}`).join(", ")}\n`)
  console.log(curveTable(lessons))
}
console.log(`\n### foretold and found\n\n${reliabilityTable(foretold.flatMap(({ lessons }) => lessons))}`)
const { bias, weights } = learned(all)
const weighing: Weighing = {
  bias: rounded(bias),
  weights: Object.fromEntries(EVIDENCE.map((name, at) => [name, rounded(weights[at]!)])) as Evidence,
}
console.log(`\n${JSON.stringify(weighing)}`)
if (values.write) writeFileSync(WEIGHING_FILE, `${JSON.stringify(weighing, null, 2)}\n`)

async function gather(database: Database, paths: string): Promise<Lesson[]> {
  const own: Lesson[] = []
  for (const path of paths.split("+"))
    own.push(
      ...(path.endsWith(".jsonl")
        ? await lessonsOfArticles(database, today, await chosen(path))
        : await lessonsOfFiles(database, today, readGold(path))),
    )
  return [...own, ...(await lessonsOutside(database, today, outside))]
}

/** At most so many questions, spread evenly over their list. */
async function chosen(path: string): Promise<Question[]> {
  need(path, `${OPTION}, and --outside QUESTIONS.jsonl`)
  const list: Question[] = []
  for await (const question of readLines<Question>(path)) list.push(question)
  const step = Math.max(1, list.length / count)
  return list.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
}

/** Every shelf counts alike, and on it questions with an answer as much as those without, whatever their number. */
function weighed(lessons: readonly Lesson[]): Weighed[] {
  const kinds = Map.groupBy(lessons, ({ kind }) => kind)
  return lessons.map((lesson) => {
    const share = lesson.kind === "answered" ? 0.5 : 0.5 / (kinds.size - 1)
    return { ...lesson, weight: (WEIGHT * share) / kinds.get(lesson.kind)!.length }
  })
}

function learned(lessons: readonly Weighed[]): Regression {
  return regress(
    lessons.flatMap(({ evidence, isRight, weight }): Example[] =>
      evidence === undefined
        ? []
        : [{ row: EVIDENCE.map((name) => evidence[name]), isTrue: isRight, weight }],
    ),
  )
}

function foretell(regression: Regression, evidence: Evidence | undefined): number {
  return evidence === undefined
    ? 0
    : chanceBy(
        regression,
        EVIDENCE.map((name) => evidence[name]),
      )
}

function partOf(id: string): number {
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7) % PARTS
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
