/** A piece of text on a page: left edge, distance of its baseline from the bottom, in points. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** Pieces that stand on one baseline with no wide gap between them. */
export interface Segment {
  readonly text: string
  readonly left: number
  readonly right: number
}

export interface Line {
  readonly y: number
  readonly size: number
  readonly segments: Segment[]
}

// In parts of the font size.
const SAME_LINE = 0.45
const SPACE = 0.18
const WIDE_GAP = 2
const LETTERHEAD_GAP = 0.4
const EXACT = 0.12
const SCRIPT_SIZE = 0.8

// The right half of a letterhead, which may stand close to the left one.
const LETTERHEAD_START = /^(?:CỘNG\b|ĐẢNG\s+CỘNG)/

/** The lines of a page from top to bottom, each parted where a gap is wide enough to be a column or a table. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const rows: Row[] = []
  for (const piece of pieces.filter(({ size }) => size > 0).toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.findLast((candidate) => belongs(candidate, piece))
    if (row === undefined) rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
    else {
      row.pieces.push(piece)
      if (piece.size > row.size / SCRIPT_SIZE) Object.assign(row, { y: piece.y, size: piece.size })
    }
  }
  return rows
    .map(({ y, size, pieces: row }) => ({ y, size, segments: segmentsOf(row, y, size) }))
    .filter((line) => line.segments.length > 0)
    .toSorted((a, b) => b.y - a.y)
}

interface Row {
  y: number
  size: number
  readonly pieces: Piece[]
}

/**
 * A smaller piece may stand higher or lower than its line: a note mark, a raised zero. A piece that would cover
 * another one is the next line of a column whose neighbour is set in between.
 */
function belongs(row: Row, piece: Piece): boolean {
  const distance = Math.abs(row.y - piece.y)
  if (distance >= Math.max(row.size, piece.size) * SAME_LINE) return false
  if (distance < piece.size * EXACT) return true
  return !row.pieces.some((other) => overlap(other, piece) > Math.min(other.width, piece.width) * 0.5)
}

function overlap(a: Piece, b: Piece): number {
  return Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
}

function segmentsOf(pieces: readonly Piece[], y: number, size: number): Segment[] {
  const segments: { text: string; left: number; right: number }[] = []
  let spaced = false
  for (const piece of pieces.toSorted((a, b) => a.x - b.x)) {
    if (piece.text.trim() === "") {
      spaced = true
      continue
    }
    const last = segments[segments.length - 1]
    const text = isNoteMark(piece, last?.text ?? "", y, size) ? `[${piece.text.trim()}] ` : piece.text
    const gap = last === undefined ? 0 : piece.x - last.right
    const apart = gap > size * WIDE_GAP || (gap > size * LETTERHEAD_GAP && LETTERHEAD_START.test(piece.text))
    if (last === undefined || apart) {
      segments.push({ text, left: piece.x, right: piece.x + piece.width })
    } else if (gap > -piece.width * 0.8 || !last.text.endsWith(piece.text)) {
      // Otherwise it is the same text printed twice, a little shifted: how some programs make bold letters.
      last.text += (spaced || gap > size * SPACE ? " " : "") + text
      last.right = Math.max(last.right, piece.x + piece.width)
    }
    spaced = false
  }
  return segments.map((segment) => ({
    ...segment,
    text: segment.text
      .replace(/\s+/g, " ")
      .replace(/(\[\d+\]) (?=[.,;:”)])/g, "$1")
      .trim(),
  }))
}

/** A raised small number is a note's mark, unless it stands after a unit of measure: "động[1]", but "m2". */
function isNoteMark(piece: Piece, before: string, y: number, size: number): boolean {
  const raised = piece.size < size * SCRIPT_SIZE && piece.y > y + size * EXACT
  return raised && /^\s*\d{1,3}\s*$/.test(piece.text) && !/(?:^|[\s\d])[kcdm]?m$/.test(before)
}
