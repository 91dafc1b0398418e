import { type Line, linesOf, type Piece, type Segment } from "./pdf-lines.ts"

const LETTERHEAD = /CỘNG\s*H(?:ÒA|OÀ)\s*XÃ|ĐẢNG\s*CỘNG\s*SẢN/
const RECIPIENTS = /^\s*Nơi nhận/
const COLUMN_GAP = "    "
const INDENT = "    "
const INDENT_FROM = 1.2
const WINDOW = 8
const BLANK_FROM = 1.3
const MARGIN_TOLERANCE = 0.5
const MARGIN_SHARE = 0.2

/**
 * A page's text as lines in reading order. Letterhead and signature stand in two columns side by side: there the
 * left column comes first, then the right. Elsewhere columns of one line stay on it, four spaces apart. Lines are
 * not joined; an empty line marks a larger gap and four leading spaces an indent, for whoever joins them.
 */
export function layOut(pieces: readonly Piece[]): string {
  const lines = linesOf(pieces)
  const margin = leftMargin(lines)
  const pitch = linePitch(lines)
  const columns = columnBlocks(lines)
  const output: string[] = []
  let previous: Line | undefined
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!
    if (previous !== undefined && previous.y - line.y > pitch * BLANK_FROM) output.push("")
    const block = columns.find((candidate) => candidate.from === index)
    if (block === undefined) output.push(render(line, margin))
    else {
      output.push(...sideBySide(lines.slice(block.from, block.to), block.gutter))
      index = block.to - 1
    }
    previous = lines[index]
  }
  return output.join("\n")
}

function render(line: Line, margin: number): string {
  const indented = line.segments[0]!.left - margin > line.size * INDENT_FROM
  return (indented ? INDENT : "") + line.segments.map((segment) => segment.text).join(COLUMN_GAP)
}

function sideBySide(lines: readonly Line[], gutter: number): string[] {
  const left: string[] = []
  const right: string[] = []
  for (const line of lines) {
    const [before, after] = split(line, gutter)
    if (before !== "") left.push(before)
    if (after !== "") right.push(after)
  }
  return [...left, ...right]
}

function split(line: Line, gutter: number): [string, string] {
  const side = (test: (segment: Segment) => boolean): string =>
    line.segments
      .filter(test)
      .map((segment) => segment.text)
      .join(COLUMN_GAP)
  return [side((segment) => middle(segment) < gutter), side((segment) => middle(segment) >= gutter)]
}

const middle = (segment: Segment): number => (segment.left + segment.right) / 2

/** Runs of lines set in two columns: around the letterhead, and from "Nơi nhận" to where the columns end. */
function columnBlocks(lines: readonly Line[]): { from: number; to: number; gutter: number }[] {
  const blocks: { from: number; to: number; gutter: number }[] = []
  const centre = centreOf(lines)
  for (const [at, line] of lines.entries()) {
    if (blocks.some((block) => at < block.to)) continue
    const letterhead = line.segments.some((segment) => LETTERHEAD.test(segment.text))
    const recipients = RECIPIENTS.test(line.segments[0]?.text ?? "")
    if (!letterhead && !recipients) continue
    const gutter = findGutter(lines.slice(at, at + WINDOW))
    if (gutter === undefined) continue
    const fits = (candidate: Line | undefined): boolean =>
      candidate?.segments.every((item) => item.right < gutter || item.left >= gutter) ?? false
    // The document's type stands in the middle below the letterhead, clear of both columns.
    const ends = (candidate: Line): boolean =>
      candidate.segments.length === 1 &&
      /\p{L}/u.test(candidate.segments[0]!.text) &&
      isUpper(candidate) &&
      Math.abs(middle(candidate.segments[0]!) - centre) < candidate.size
    let from = at
    let to = at + 1
    while (from > 0 && fits(lines[from - 1]) && (letterhead || isUpper(lines[from - 1]!))) from -= 1
    while (fits(lines[to]) && !ends(lines[to]!)) to += 1
    blocks.push({ from, to, gutter })
  }
  return blocks
}

/** Above "Nơi nhận" only the signer's office belongs to the columns; a short last line of the body does not. */
function isUpper(line: Line): boolean {
  const text = line.segments.map((segment) => segment.text).join("")
  return text === text.toUpperCase()
}

/** Just left of the right column's leftmost line, as far as lines with two segments show it. */
function findGutter(lines: readonly Line[]): number | undefined {
  const pairs = lines.filter((line) => line.segments.length === 2)
  const first = pairs[0]
  if (first === undefined) return undefined
  const beside = pairs.filter((line) => line.segments[1]!.left > first.segments[0]!.right)
  return Math.min(...beside.map((line) => line.segments[1]!.left)) - 0.5
}

function centreOf(lines: readonly Line[]): number {
  const right = Math.max(...lines.map((line) => line.segments[line.segments.length - 1]!.right))
  return (leftMargin(lines) + right) / 2
}

/** The leftmost edge that a good part of the lines share; centred lines and indents lie to its right. */
function leftMargin(lines: readonly Line[]): number {
  const edges = lines.map((line) => line.segments[0]!.left).toSorted((a, b) => a - b)
  const tolerance = middleOf(lines.map((line) => line.size)) * MARGIN_TOLERANCE
  const enough = Math.max(2, edges.length * MARGIN_SHARE)
  const shared = edges.find(
    (edge) => edges.filter((other) => Math.abs(other - edge) <= tolerance).length >= enough,
  )
  return shared ?? edges[0] ?? 0
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** The usual distance between baselines, as the lower quartile: paragraphs add to it, wrapped lines do not. */
function linePitch(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line, index) => lines[index]!.y - line.y)
  const sizes = gaps.filter((gap) => gap > 4).toSorted((a, b) => a - b)
  return sizes[Math.floor(sizes.length * 0.35)] ?? 14
}
