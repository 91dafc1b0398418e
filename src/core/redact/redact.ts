import { foldAligned } from "../fold-aligned.ts"
import { addressesIn } from "./addresses.ts"
import { birthsIn } from "./births.ts"
import { codesIn } from "./codes.ts"
import { digitRuns } from "./digit-runs.ts"
import { type Found, PLACEHOLDERS, REDACTED_KINDS, type RedactedKind } from "./kinds.ts"
import { namesIn } from "./names/find.ts"
import { numbersIn } from "./numbers.ts"
import { plainFigures } from "./plain-figures.ts"
import { readable } from "./readable.ts"
import { leadsToSomebody } from "./residue.ts"

export interface Redacted {
  /** Clean and readable, with a placeholder for whatever led to a person. */
  readonly text: string
  /** What was taken out, each kind once, in the order of `REDACTED_KINDS`. */
  readonly kinds: readonly RedactedKind[]
}

/**
 * Takes out of a question whatever leads to a person. Numbers of documents, dates, sums and offices stay. It knows only
 * what its rules know: before anything leaves for a model, ask `redactOrNull`.
 */
export function redact(question: string): Redacted {
  const text = readable(question)
  const view = { text, folded: foldAligned(text) }
  const found = withoutOverlaps(
    [
      ...codesIn(view),
      ...numbersIn(view, digitRuns(view, plainFigures(view))),
      ...birthsIn(view),
      ...addressesIn(view),
      ...namesIn(view),
    ],
    text,
  )
  let redacted = ""
  let end = 0
  for (const one of found) {
    redacted += text.slice(end, one.start) + PLACEHOLDERS[one.kind]
    end = one.end
  }
  const kinds = new Set(found.map(({ kind }) => kind))
  return { text: redacted + text.slice(end), kinds: REDACTED_KINDS.filter((kind) => kinds.has(kind)) }
}

/** Nothing, where one begins inside the other. */
const BLANK = /^,? ?$/

/** The same, or null where something went wrong or is left over that looks like a person's: then no model is asked. */
export function redactOrNull(question: string): Redacted | null {
  try {
    const redacted = redact(question)
    return leadsToSomebody(redacted.text) ? null : redacted
  } catch {
    return null
  }
}

/**
 * In the order of the text; of two that overlap the earlier keeps its words, the later what is left of its own. Two of a
 * kind with nothing but a blank or a comma between them are one.
 */
function withoutOverlaps(all: readonly Found[], text: string): Found[] {
  const sorted = all.toSorted((one, other) => one.start - other.start || other.end - one.end)
  const kept: Found[] = []
  for (const one of sorted) {
    const last = kept.at(-1)
    if (last === undefined) kept.push(one)
    else if (one.end <= last.end) continue
    else if (last.kind === one.kind && BLANK.test(text.slice(last.end, one.start)))
      kept[kept.length - 1] = { ...last, end: one.end }
    else kept.push({ ...one, start: Math.max(one.start, last.end) })
  }
  return kept
}
