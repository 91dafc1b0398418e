/**
 * Learns from sets of questions in which order sections answer, tells how well that goes on questions that were not
 * learned from (five parts, each judged by a forest of the other four), and with `--write` writes the forest of all;
 * `--unjudged` leaves the parts out, which take five times as long.
 * `npm run ranker:train -- --set NAME=ARTICLES.jsonl[.xz]=QUESTIONS.jsonl … [--write] [--unjudged]`
 */
import { writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { FEATURES } from "../../src/retrieval/features.ts"
import { encodeForest, FOREST_FILE } from "../../src/retrieval/forest.ts"
import { need, unpacked } from "../support/corpus.ts"
import { type Marks, meanOf } from "../support/judge.ts"
import { markdownTable, percent, progress } from "../support/table.ts"
import { serverUrl, temporaryFolder, withDatabase } from "../support/temporary.ts"
import { gatherLessons, type LessonSet } from "./gather-lessons.ts"
import { marksOf } from "./judge.ts"
import type { Lesson } from "./lessons.ts"
import { PARTS, partOf, scoresByParts } from "./parts.ts"
import { trainForest } from "./train.ts"

const { values } = parseArgs({
  options: {
    set: { type: "string", multiple: true, default: [] },
    write: { type: "boolean", default: false },
    unjudged: { type: "boolean", default: false },
  },
})
if (values.set.length === 0) need("", "--set NAME=ARTICLES.jsonl[.xz]=QUESTIONS.jsonl, once or more")
const sets: LessonSet[] = []
for (const words of values.set) {
  const [name = "", bulk = "", questions = ""] = words.split("=")
  need(bulk, `--set ${name}=ARTICLES.jsonl[.xz]=QUESTIONS.jsonl`)
  need(questions, `--set ${name}=ARTICLES.jsonl[.xz]=QUESTIONS.jsonl`)
  const folder = temporaryFolder()
  try {
    const path = await unpacked(bulk, folder.path)
    progress(`${name}: reading and searching …`)
    const engine = serverUrl() === undefined ? "embedded" : "server"
    sets.push(
      await withDatabase(engine, (address) => gatherLessons(address, { name, bulk: path, questions })),
    )
  } finally {
    folder.delete()
  }
}

const all = sets.flatMap(({ written, bare }) => [...written, ...bare])
if (!values.unjudged) judge()
if (values.write) {
  const bytes = encodeForest(trainForest(all, FEATURES))
  writeFileSync(FOREST_FILE, bytes)
  console.log(`${all.length} lessons, ${bytes.length} bytes`)
}

/** Tells how forests do on the lessons that they did not learn from. */
function judge(): void {
  const scores = scoresByParts(all, (part) => progress(`part ${part + 1} of ${PARTS} …`))
  const marks = new Map([...scores].map(([lesson, own]) => [lesson, marksOf(lesson, own)]))
  const rows = sets.flatMap(({ name, written, bare }) =>
    (
      [
        [name, written],
        [`${name}, no accents`, bare],
      ] as const
    ).flatMap(([title, lessons]) => {
      const alone = lessons.map((lesson) =>
        marksOf(
          lesson,
          lesson.rows.map((one) => one[0]!),
        ),
      )
      const learned = lessons.map((lesson) => marks.get(lesson)!)
      return [
        row(`${title}: words alone`, alone),
        row(`${title}: learned`, learned, spreadOf(lessons, marks)),
      ]
    }),
  )
  console.log(
    markdownTable(["questions", "R@1", "R@5", "R@10", "nDCG@10", "R@1 by part", "R@10 by part"], rows),
  )
}

function row(title: string, list: readonly Marks[], spread: readonly string[] = ["", ""]): string[] {
  const { first, five, ten, ndcg } = meanOf(list)
  return [title, ...[first, five, ten, ndcg].map(percent), ...spread]
}

function spreadOf(lessons: readonly Lesson[], marks: ReadonlyMap<Lesson, Marks>): string[] {
  const parts = Array.from({ length: PARTS }, (_, part) =>
    meanOf(lessons.filter(({ id }) => partOf(id) === part).map((lesson) => marks.get(lesson)!)),
  )
  return [parts.map(({ first }) => percent(first)).join(" "), parts.map(({ ten }) => percent(ten)).join(" ")]
}
