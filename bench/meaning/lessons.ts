import { countTerms, type Term, termRun } from "../../src/core/terms.ts"
import { readBulk } from "../../src/ingest/bulk.ts"
import { cutPassages } from "../../src/ingest/passages.ts"

/** What is learned from an article: its parts as runs of terms. */
export interface Lesson {
  readonly heading: readonly Term[]
  readonly path: readonly Term[]
  /** Without the headings. */
  readonly passages: readonly (readonly Term[])[]
  /** Those of at least eight syllables. */
  readonly lines: readonly (readonly Term[])[]
}

/** A term with in how many articles it stands. */
export type Counted = readonly [term: Term, articles: number]

const SHORTEST_LINE = 8
const NUMBERING = /^(?:Phần|Chương|Mục)\s+\S+\s*/u

/** Every article of a bulk file, and the `size` terms that most of them have, commonest first. */
export async function readLessons(
  path: string,
  size: number,
): Promise<{ readonly lessons: readonly Lesson[]; readonly vocabulary: readonly Counted[] }> {
  const lessons: Lesson[] = []
  const counts = new Map<Term, number>()
  for await (const batch of readBulk(path, "public", 500, () => undefined)) {
    for (const { section } of batch) {
      const above = new Set([section.heading, ...section.path])
      const lines = section.text.split("\n")
      const lesson: Lesson = {
        heading: termRun(section.heading),
        path: termRun(section.path.join(" ").replace(NUMBERING, "")),
        passages: cutPassages(section).map(({ text }) =>
          termRun(
            text
              .split("\n")
              .filter((line) => !above.has(line))
              .join(" "),
          ),
        ),
        lines: lines
          .filter((line) => section.heading === "" || !line.includes(section.heading))
          .map(termRun)
          .filter(({ length }) => length >= SHORTEST_LINE),
      }
      lessons.push(lesson)
      const seen = new Map<Term, number>()
      for (const run of [lesson.heading, lesson.path, ...lesson.passages]) countTerms(run, seen)
      for (const term of seen.keys()) counts.set(term, (counts.get(term) ?? 0) + 1)
    }
  }
  const vocabulary = [...counts]
    .sort((left, right) => right[1] - left[1] || left[0] - right[0])
    .slice(0, size)
  return { lessons, vocabulary }
}
