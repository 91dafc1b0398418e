import type { StoredSection } from "../../storage/sections.ts"

type Text = Pick<StoredSection, "text" | "clauses">

/** A part of a section that can be quoted. */
export interface Span {
  /** Index into the section's clauses, or -1 for the section itself. */
  readonly clause: number
  readonly start: number
  readonly end: number
}

/** An opening that only names its clause is no statement. */
const SHORTEST_OPENING = 60

/** What can be quoted of a section: itself, each clause, and the sentences with which a clause opens a list. */
export function spansOf(section: Text): Span[] {
  const whole: Span = { clause: -1, start: 0, end: section.text.length }
  const clauses = section.clauses.map(({ start, end }, clause): Span => ({ clause, start, end }))
  const children = firstChildren(section)
  const openings = [whole, ...clauses].flatMap((span): Span[] => {
    const { start, end } = openingOf(section, span.clause, children)
    const isList = end < span.end && end - start >= SHORTEST_OPENING
    return isList ? [{ clause: span.clause, start, end }] : []
  })
  return [whole, ...clauses, ...openings]
}

export interface Opening {
  readonly start: number
  readonly end: number
  /** Ends with a colon: the points below are its continuation. Else it is a heading or a sentence of its own. */
  readonly leads: boolean
}

/** For each clause (-1 for the section) where its first child begins, if it has one. */
export function firstChildren(section: Text): ReadonlyMap<number, number> {
  const starts = new Map<number, number>()
  for (const { parent, start } of section.clauses) {
    if (!starts.has(parent) && start > (section.clauses[parent]?.start ?? 0)) starts.set(parent, start)
  }
  return starts
}

/** The words of a clause (or, with -1, of the section) before its first child. */
export function openingOf(section: Text, clause: number, children = firstChildren(section)): Opening {
  const start = section.clauses[clause]?.start ?? 0
  const upTo = children.get(clause) ?? section.clauses[clause]?.end ?? section.text.length
  const words = section.text.slice(start, upTo).trimEnd()
  return { start, end: start + words.length, leads: words.endsWith(":") }
}

/** The clauses around one, innermost first, and at last the section itself (-1). */
export function ancestorsOf(section: Text, clause: number): number[] {
  const list: number[] = []
  for (let at = section.clauses[clause]?.parent ?? -1; at >= 0; at = section.clauses[at]?.parent ?? -1) {
    list.push(at)
  }
  if (clause >= 0) list.push(-1)
  return list
}
