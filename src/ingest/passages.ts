import { saturatedWeight } from "../core/bm25.ts"
import type { Section } from "../core/document.ts"
import { bodyOf } from "../core/run.ts"
import { countTerms, type Term, termRun } from "../core/terms.ts"
import { syllables } from "../core/text.ts"

/** About a khoản: long enough to hold a rule with its conditions, short enough to be about one thing. */
const TARGET_SYLLABLES = 150
/** A word of the heading tells three times as much as one of the body. */
const HEADING_WEIGHT = 3

/** One row of the search index, before it has an identity. */
export interface Passage {
  readonly weights: ReadonlyMap<Term, number>
  /** What an embedding model reads: heading, then the words as written. */
  readonly text: string
}

/** The search rows of a section: runs of whole lines of about 150 syllables, each carrying the headings. */
export function cutPassages(section: Pick<Section, "heading" | "path" | "text">): Passage[] {
  const heading = [section.path.at(-1) ?? "", section.heading].filter((line) => line !== "")
  const headingRun = termRun(section.heading)
  const pathRun = termRun(section.path.join(" "))
  return groupLines(bodyOf(section.text, section.heading)).map(({ lines, syllables }) => {
    const counts = countTerms(syllables)
    countTerms(headingRun, counts, HEADING_WEIGHT)
    countTerms(pathRun, counts)
    const length = syllables.length + HEADING_WEIGHT * headingRun.length + pathRun.length
    const weights = new Map<Term, number>()
    for (const [term, count] of counts) weights.set(term, saturatedWeight(count, length))
    return { weights, text: [...heading, ...lines].join("\n") }
  })
}

/** A line in pieces of as many syllables as a passage is to have. */
function cutLine(line: string): string[] {
  const starts: number[] = []
  let end = 0
  for (const [index, syllable] of syllables(line).entries()) {
    const start = line.indexOf(syllable, end)
    if (index % TARGET_SYLLABLES === 0) starts.push(start)
    end = start + syllable.length
  }
  return starts.map((start, index) => line.slice(index === 0 ? 0 : start, starts[index + 1]).trim())
}

interface Run {
  readonly lines: string[]
  readonly syllables: Term[]
}

function groupLines(text: string): Run[] {
  const runs: Run[] = []
  let run: Run = { lines: [], syllables: [] }
  const close = () => {
    if (run.syllables.length > 0) runs.push(run)
    run = { lines: [], syllables: [] }
  }
  for (const line of text.split("\n")) {
    const words = termRun(line)
    if (words.length === 0) continue
    if (run.syllables.length > 0 && run.syllables.length + words.length > TARGET_SYLLABLES * 1.3) close()
    if (words.length <= TARGET_SYLLABLES * 2) {
      run.lines.push(line)
      run.syllables.push(...words)
      continue
    }
    // One endless paragraph: cut at the target, losing nothing but the pair across the cut.
    const pieces = cutLine(line)
    runs.push(
      ...pieces.map((piece, index) => ({
        lines: [piece],
        syllables: words.slice(index * TARGET_SYLLABLES, (index + 1) * TARGET_SYLLABLES),
      })),
    )
  }
  close()
  return runs.length > 0 ? runs : [{ lines: [text], syllables: termRun(text) }]
}
