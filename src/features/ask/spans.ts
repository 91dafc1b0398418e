import type { StoredSection } from "../../storage/sections.ts"

type Text = Pick<StoredSection, "text" | "clauses">

/** A part of a section that can be quoted. */
export interface Span {
  /** Index into the section's clauses, or -1 for the section itself. */
  readonly clause: number
  readonly start: number
  readonly end: number
  /** Begins or ends inside a sentence. */
  readonly isCut?: boolean
}

// A full stop between digits or after a single letter ends no sentence: "2.530.000 đồng", "TS. Nguyễn".
const SENTENCE_END = /(?<=[^\d\s.]{2}[.!?]|[.!?][”"])\s+|\n+/gu
const PART_END = /(?<=[;:])\s+/gu
const PHRASE_END = /(?<=,)\s+/gu

/**
 * What can be shown of a section: every clause within the limits and, of longer ones, each run of whole sentences
 * that fits; of a longer sentence the longest run of its phrases from each of them.
 */
export function quotableSpans(section: Text, limits: Limits): Span[] {
  const spans = spansOf(section)
  const short = spans.filter((span) => fits(section.text, span, limits))
  const children = firstChildren(section)
  const runs = [-1, ...section.clauses.keys()].flatMap((clause) => {
    // What stands in a child is the child's to show.
    const { start, end } = openingOf(section, clause, children)
    return fits(section.text, { start, end }, limits)
      ? []
      : runsOf(section.text, clause, { start, end }, limits)
  })
  return [...short, ...runs]
}

/** How much may be shown. */
export interface Limits {
  readonly characters: number
  readonly lines: number
}

function fits(text: string, { start, end }: Piece, { characters, lines }: Limits): boolean {
  return end - start <= characters && text.slice(start, end).split("\n").length <= lines
}

interface Piece {
  readonly start: number
  readonly end: number
}

interface Cut extends Piece {
  readonly isPhrase: boolean
}

function runsOf(text: string, clause: number, whole: Piece, limits: Limits): Span[] {
  const pieces = piecesOf(text, whole, limits.characters)
  return pieces.flatMap(({ start, isPhrase }, first) => {
    const runs: Span[] = []
    for (let last = first; last < pieces.length; last++) {
      if (!fits(text, { start, end: pieces[last]!.end }, limits)) break
      const isCut = isPhrase || pieces[last]!.isPhrase
      const run = { clause, start, end: pieces[last]!.end, isCut }
      if (isPhrase) runs[0] = run
      else runs.push(run)
    }
    return runs
  })
}

/** Sentences and lines; those too long in parts, and where these are too long in phrases. */
function piecesOf(text: string, whole: Piece, longest: number): Cut[] {
  const parts = cut(text, whole, SENTENCE_END).flatMap((sentence) =>
    sentence.end - sentence.start <= longest ? [sentence] : cut(text, sentence, PART_END),
  )
  return parts.flatMap((part): Cut[] => {
    if (part.end - part.start <= longest) return [{ ...part, isPhrase: false }]
    const phrases = cut(text, part, PHRASE_END).map((phrase) => {
      const fits = text.lastIndexOf(" ", phrase.start + longest)
      const isLong = phrase.end - phrase.start > longest
      return { start: phrase.start, end: isLong ? Math.max(fits, phrase.start + 1) : phrase.end }
    })
    return phrases.map((phrase) => ({ ...phrase, isPhrase: true }))
  })
}

function cut(text: string, { start, end }: Piece, at: RegExp): Piece[] {
  const gaps = [...text.slice(start, end).matchAll(at)]
  const starts = [start, ...gaps.map((gap) => start + gap.index + gap[0].length)]
  const ends = [...gaps.map((gap) => start + gap.index), end]
  return starts.flatMap((from, index) => (ends[index]! > from ? [{ start: from, end: ends[index]! }] : []))
}

/** An opening that only names its clause is no statement. */
const SHORTEST_OPENING = 60

/** A line that names what follows says nothing of it. */
function isOnlyHeading(words: string): boolean {
  return !words.includes("\n") && !/[.;!?]["”]?$/.test(words)
}

/** What can be quoted of a section: itself, each clause, and the sentences with which a clause opens a list. */
export function spansOf(section: Text): Span[] {
  const whole: Span = { clause: -1, start: 0, end: section.text.length }
  const clauses = section.clauses.map(({ start, end }, clause): Span => ({ clause, start, end }))
  const children = firstChildren(section)
  const openings = [whole, ...clauses].flatMap((span): Span[] => {
    const { start, end, leads } = openingOf(section, span.clause, children)
    const isList = end < span.end && end - start >= SHORTEST_OPENING
    const isHeading = span.clause < 0 && !leads && isOnlyHeading(section.text.slice(start, end))
    return isList && !isHeading ? [{ clause: span.clause, start, end }] : []
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

/** A longer opening is not repeated before each of its points. */
const LONGEST_LEAD = 300

/**
 * What must be read before a part that would mean nothing alone: the opening of a point's list, the head of a row's
 * table. Undefined for none, or one too long to be repeated.
 */
export function leadOf(
  section: Text,
  { clause, start }: Pick<Span, "clause" | "start">,
  children = firstChildren(section),
): Piece | undefined {
  const own = section.clauses[clause]
  const isPoint = own !== undefined && (own.kind === "point" || own.kind === "dash")
  const opening = isPoint ? openingOf(section, own.parent, children) : undefined
  const lead = opening?.leads ? opening : tableHead(section.text, start)
  return lead !== undefined && lead.end - lead.start <= LONGEST_LEAD ? lead : undefined
}

/** The first row of the table in which a row stands, with the line above that says what its figures count. */
function tableHead(text: string, start: number): Piece | undefined {
  // Asked of every part of every section found: the lines above are looked at only where there is a row.
  if (!text.slice(start, endOfLine(text, start)).includes("\t")) return undefined
  const lines = text.slice(0, start).split("\n").slice(0, -1)
  const last = lines.findLastIndex((line) => !line.includes("\t"))
  const rows = lines.slice(last + 1)
  const [head] = rows
  if (head === undefined) return undefined
  const above = /đơn vị/iu.test(lines[last] ?? "") ? [lines[last]!] : []
  const end = start - rows.slice(1).reduce((length, line) => length + line.length + 1, 0) - 1
  return { start: end - [...above, head].join("\n").length, end }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from)
  return end < 0 ? text.length : end
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
