import { markerOf } from "./markers.ts"

/** A line of the original that carries text. */
export interface Line {
  readonly text: string
  /** Counted from 1; null where the format has no pages. */
  readonly page: number | null
  /** A blank line stands before it (not counted across a page break). */
  readonly gap: boolean
  /** The page sets it in from the left margin. */
  readonly indented: boolean
  /** It was a footnote at the bottom of its page. */
  readonly footnote: boolean
}

export interface Lines {
  readonly lines: readonly Line[]
  /** Page numbers, running heads, signature stamps: what belongs to the paper and not to the text. */
  readonly dropped: readonly string[]
}

const GAZETTE = /^\W{0,3}CÔNG BÁO\s*\/\s*Số\s[\d\s+,]+\/\s*Ngày/u
const STAMP = /^(?:Ký bởi|Được ký bởi|Ngày ký|Thời gian ký|Giờ ký)\s*:/u
/** Said by a digital signature only when it stands beside one of the lines above. */
const BESIDE_STAMP = /^(?:Người ký|Cơ quan|Email)\s*:/u
const PAGE_NUMBER = /^(?:[-–]\s?)?(?:Trang\s+)?\d{1,4}(?:\s?\/\s?\d{1,4})?(?:\s?[-–])?$/iu
const LONE_BULLET = /^[-–+•]$/
const LEADING_RULE = /^(?:[-_=—–]{3,}\s*)+/u
const TRAILING_RULE = /(?<=[\p{L}\d])[-_=—–]{3,}$/u
/** How deep at the edges of a page a running head may stand. */
const EDGE = 3

/** The lines of a text without what the paper added. Footnotes move behind the paragraph that a page break cuts. */
export function readLines(text: string): Lines {
  const pages = text.split("\f").map((page) => page.split("\n"))
  const paged = pages.length > 1
  const running = paged ? runningHeads(pages.map((page) => page.map(tidy))) : new Set<string>()
  const dropped: string[] = []
  const lines: Line[] = []
  let footnotes = 0
  for (const [index, page] of pages.entries()) {
    const kept = withoutFurniture(page.map(tidy), paged, running, dropped)
    const from = paged ? footnoteStart(kept, footnotes + 1) : kept.length
    let gap = false
    let first = true
    for (const [at, line] of kept.entries()) {
      if (line === "") {
        gap = !first
        continue
      }
      const footnote = at >= from
      if (footnote && /^\d{1,2}(?:\s|$)/.test(line)) footnotes = Number.parseInt(line, 10)
      const indented = /^\s/.test(page[at] ?? "")
      lines.push({ text: line, page: paged ? index + 1 : null, gap, indented, footnote })
      gap = false
      first = false
    }
  }
  return { lines, dropped }
}

function tidy(line: string): string {
  const spaced = line.replace(/[ \u00A0]+/g, " ").replace(/ ?\t ?/g, "\t")
  return spaced.trim().replace(LEADING_RULE, "").replace(TRAILING_RULE, "").trim()
}

function withoutFurniture(
  page: readonly string[],
  paged: boolean,
  running: ReadonlySet<string>,
  dropped: string[],
): string[] {
  const filled = page.flatMap((line, at) => (line === "" ? [] : [at]))
  const edges = new Set([...filled.slice(0, EDGE), ...filled.slice(-EDGE)])
  // Further in, a bare number is the number of a footnote.
  const outermost = new Set([
    filled[0],
    filled.at(-1),
    running.has(shapeOf(page[filled[0] ?? 0] ?? "")) ? filled[1] : -1,
  ])
  const nearGazette = neighbours(page, filled, GAZETTE, 1)
  const nearStamp = neighbours(page, filled, STAMP, EDGE)
  let bullet = ""
  return page.map((line, at) => {
    if (line === "") return ""
    if (LONE_BULLET.test(line)) {
      bullet = `${line} `
      return ""
    }
    const furniture =
      GAZETTE.test(line) ||
      !/[\p{L}\d]/u.test(line) ||
      STAMP.test(line) ||
      (nearStamp.has(at) && BESIDE_STAMP.test(line)) ||
      (PAGE_NUMBER.test(line) && ((paged && outermost.has(at)) || nearGazette.has(at))) ||
      (edges.has(at) && running.has(shapeOf(line)))
    if (furniture) dropped.push(line)
    const prefix = furniture ? "" : bullet
    bullet = furniture ? bullet : ""
    return furniture ? "" : prefix + line
  })
}

/** The lines up to `reach` away from one that matches. */
function neighbours(
  page: readonly string[],
  filled: readonly number[],
  pattern: RegExp,
  reach: number,
): Set<number> {
  const near = new Set<number>()
  for (const [order, at] of filled.entries()) {
    if (!pattern.test(page[at] as string)) continue
    for (const neighbour of filled.slice(Math.max(0, order - reach), order + reach + 1)) near.add(neighbour)
  }
  return near
}

/** Lines that stand at the edge of at least half of the pages, digits aside. */
function runningHeads(pages: readonly (readonly string[])[]): Set<string> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    const filled = page.filter((line) => line !== "")
    const edge = [...filled.slice(0, EDGE), ...filled.slice(-EDGE)].filter((line) => markerOf(line) === null)
    for (const shape of new Set(edge.map(shapeOf))) {
      counts.set(shape, (counts.get(shape) ?? 0) + 1)
    }
  }
  const enough = Math.max(3, pages.length / 2)
  return new Set(
    [...counts].filter(([shape, count]) => count >= enough && /\p{L}/u.test(shape)).map(([shape]) => shape),
  )
}

function shapeOf(line: string): string {
  return line.replace(/\d+/g, "0")
}

/** Where the footnotes of a page begin: behind a blank line, the next number, then words, down to the page's end. */
function footnoteStart(page: readonly string[], next: number): number {
  for (let at = page.length - 1; at > 0; at--) {
    const line = page[at] as string
    if (page[at - 1] !== "" || line === "") continue
    const number = /^(\d{1,2})(?:\s+\p{Lu}.*)?$/u.exec(line)?.[1]
    if (number !== undefined && Number(number) === next && page.slice(at + 1).some((rest) => rest !== ""))
      return at
    if (number !== undefined && Number(number) === next && line.length > 3) return at
  }
  return page.length
}
