import type { Clause, ClauseKind } from "../../core/document.ts"
import { type Marker, markerOf } from "./markers.ts"
import { letterFollows } from "./numerals.ts"
import { isRow } from "./shape.ts"

interface Draft {
  kind: ClauseKind
  label: string
  start: number
  end: number
  parent: number
  /** The marker it began with; null for paragraphs, rows and quotations. */
  marker: Marker | null
}

/** How deep a kind nests when nothing else decides: smaller numbers are outer. */
const DEPTH: Readonly<Record<string, number>> = {
  number: 0,
  dotted: 1,
  point: 3,
  bracket: 4,
  dash: 5,
  plus: 6,
}

/**
 * The clauses of a section as spans of its text, which is `paragraphs` joined by line feeds. The first paragraph is
 * the heading; `body` is where words that are not its number and title begin, or its length when there are none.
 */
export function clausesOf(
  paragraphs: readonly string[],
  quoted: readonly boolean[],
  body: number,
  own: Marker | null,
): Clause[] {
  const tree = new ClauseTree(own)
  let offset = 0
  for (const [at, text] of paragraphs.entries()) {
    if (at > 0) tree.add(text, offset, quoted[at] === true, paragraphs, at)
    else if (body < text.length) tree.add(text.slice(body), body, false, paragraphs, at)
    offset += text.length + 1
  }
  return tree.clauses()
}

class ClauseTree {
  #drafts: Draft[] = []
  /** Indexes of the open labelled units, outermost first. */
  #open: number[] = []
  #dashes = 0
  #dashParent = -2
  #quote = -1
  #last = new Map<Marker["kind"], Marker>()
  readonly #own: Marker | null

  constructor(own: Marker | null) {
    this.#own = own
  }

  clauses(): Clause[] {
    return this.#drafts.map(({ kind, label, start, end, parent }) => ({ kind, label, start, end, parent }))
  }

  add(text: string, start: number, quoted: boolean, paragraphs: readonly string[], at: number): void {
    if (quoted) {
      this.#addQuoted(text, start)
      return
    }
    this.#quote = -1
    const marker = markerOf(text)
    if (marker && this.#accepts(marker, text)) this.#addMarked(marker, text, start)
    else if (isRow(text)) this.#push("row", "", start, text, this.#innermost(), null)
    else this.#push("paragraph", "", start, text, this.#parentOfParagraph(paragraphs, at), null)
  }

  #addQuoted(text: string, start: number): void {
    if (this.#quote < 0) {
      this.#push("quoted", "", start, text, this.#innermost(), null)
      this.#quote = this.#drafts.length - 1
      return
    }
    this.#extend(this.#quote, start + text.length)
  }

  #addMarked(marker: Marker, text: string, start: number): void {
    const parent = this.#place(marker)
    this.#push(kindOf(marker), this.#labelOf(marker), start, text, parent, marker)
    this.#open.push(this.#drafts.length - 1)
    this.#last.set(marker.kind, marker)
    const rest = text.slice(marker.length)
    const inner = markerOf(rest)
    // "1. a) Nội dung": the point begins on the line of its khoản.
    if (
      inner?.kind === "point" &&
      inner.number === "a" &&
      marker.kind !== "dash" &&
      marker.kind !== "point"
    ) {
      this.#addMarked(inner, rest, start + marker.length)
    }
  }

  /** Closes what the marker does not belong to and returns the parent. */
  #place(marker: Marker): number {
    const depth = DEPTH[marker.kind] ?? 0
    while (this.#open.length > 0) {
      const top = this.#top()
      const above = top?.marker as Marker
      if (marker.kind === "dotted" ? contains(above, marker) : (DEPTH[above.kind] ?? 0) < depth) break
      this.#open.pop()
    }
    this.#dashes = marker.kind === "dash" && this.#dashParent === this.#innermost() ? this.#dashes + 1 : 1
    if (marker.kind === "dash") this.#dashParent = this.#innermost()
    return this.#innermost()
  }

  #labelOf(marker: Marker): string {
    switch (marker.kind) {
      case "number":
        return `khoản ${marker.number}`
      case "point":
        return `điểm ${marker.number}`
      case "bracket":
        return `(${marker.number})`
      case "dash":
        return `gạch đầu dòng ${this.#dashes}`
      case "plus":
        return ""
      default:
        return marker.number
    }
  }

  /** Whether the number may stand here; a "1." in a table and a year at the start of a line may not. */
  #accepts(marker: Marker, text: string): boolean {
    switch (marker.kind) {
      case "number":
        return !isRow(text) && this.#numberFits(marker)
      case "dotted":
        return !isRow(text) && this.#dottedFits(marker)
      case "point":
        return this.#pointFits(marker)
      case "bracket":
      case "dash":
      case "plus":
        return !isRow(text)
      default:
        return false
    }
  }

  #numberFits(marker: Marker): boolean {
    const last = this.#lastOf("number")
    if (last === null) return marker.value <= 3 || this.#own?.kind === "article"
    const step = marker.value - last.value
    return (step >= 1 && step <= 5) || (step === 0 && marker.number.length > last.number.length)
  }

  #dottedFits(marker: Marker): boolean {
    const last = this.#lastOf("dotted")
    if (last === null) return true
    if (last.number.split(".").length !== marker.number.split(".").length) return true
    const parent = marker.number.slice(0, marker.number.lastIndexOf("."))
    return (
      !last.number.startsWith(`${parent}.`) || (marker.value > last.value && marker.value - last.value <= 5)
    )
  }

  #pointFits(marker: Marker): boolean {
    if (marker.number.startsWith("a")) return true
    const open = this.#open
      .map((index) => this.#drafts[index]?.marker)
      .findLast((other) => other?.kind === "point")
    if (!open) return true
    const [letter, last] = [marker.number[0] as string, open.number[0] as string]
    return letterFollows(letter, last) || (letter === last && marker.number.length > 1)
  }

  #lastOf(kind: Marker["kind"]): Marker | null {
    return this.#last.get(kind) ?? null
  }

  #top(): Draft | undefined {
    return this.#drafts[this.#open.at(-1) ?? -1]
  }

  #innermost(): number {
    return this.#open.at(-1) ?? -1
  }

  /** An unnumbered paragraph ends a list of points, unless the list goes on behind it. */
  #parentOfParagraph(paragraphs: readonly string[], at: number): number {
    while (this.#open.length > 0) {
      const marker = this.#top()?.marker as Marker
      if (marker.kind === "number" || marker.kind === "dotted" || goesOn(marker, paragraphs, at)) break
      this.#open.pop()
    }
    return this.#innermost()
  }

  #push(
    kind: ClauseKind,
    label: string,
    start: number,
    text: string,
    parent: number,
    marker: Marker | null,
  ): void {
    this.#drafts.push({ kind, label, start, end: start + text.length, parent, marker })
    this.#extend(parent, start + text.length)
  }

  #extend(index: number, end: number): void {
    for (let at = index; at >= 0; at = this.#drafts[at]?.parent ?? -1) {
      const draft = this.#drafts[at]
      if (draft) draft.end = Math.max(draft.end, end)
    }
  }
}

function kindOf(marker: Marker): ClauseKind {
  if (marker.kind === "number") return "clause"
  if (marker.kind === "point") return "point"
  return marker.kind === "dash" || marker.kind === "plus" ? "dash" : "item"
}

/** "3" contains "3.2", "3.2" contains "3.2.1"; a point or dash contains no dotted number. */
function contains(above: Marker, dotted: Marker): boolean {
  if (above.kind !== "number" && above.kind !== "dotted") return false
  return dotted.number.startsWith(`${above.number}.`)
}

/** Whether the next marked paragraphs continue the list to which `marker` belongs. */
function goesOn(marker: Marker, paragraphs: readonly string[], at: number): boolean {
  for (const text of paragraphs.slice(at + 1, at + 12)) {
    const next = markerOf(text)
    if (!next || next.kind === "footnote") continue
    if (next.kind === marker.kind) {
      if (marker.kind === "point") return letterFollows(next.number[0] as string, marker.number[0] as string)
      return marker.kind === "bracket"
        ? next.value === marker.value + 1
        : marker.kind === "dash" || marker.kind === "plus"
    }
    if ((DEPTH[next.kind] ?? 0) <= (DEPTH[marker.kind] ?? 0)) return false
  }
  return false
}
