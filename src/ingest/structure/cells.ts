import { markerOf } from "./markers.ts"
import type { Paragraph } from "./paragraphs.ts"
import { isEnded } from "./shape.ts"

const ROW_NUMBER_HEADER = /^(?:TT|STT|Stt|Số TT|SỐ TT|Số thứ tự)$/u
const NUMERIC = /^[\d.,%+\-–/xX ]+$/u
const LONGEST_CELL = 120
const FEWEST_CELLS = 8

/** Puts table cells that a converter set one below the other back into rows, cells parted by tabs. */
export function joinCells(paragraphs: readonly Paragraph[]): Paragraph[] {
  const result: Paragraph[] = []
  for (let at = 0; at < paragraphs.length; ) {
    const end = runEnd(paragraphs, at)
    if (end - at < FEWEST_CELLS) {
      result.push(paragraphs[at] as Paragraph)
      at++
      continue
    }
    const run = paragraphs.slice(at, end)
    result.push(...(numberedRows(run) ?? evenRows(run) ?? run))
    at = end
  }
  return result
}

function runEnd(paragraphs: readonly Paragraph[], start: number): number {
  let end = start
  while (end < paragraphs.length && isCell(paragraphs[end]?.text ?? "")) end++
  return end
}

function isCell(text: string): boolean {
  if (text.length > LONGEST_CELL || text.includes("\t")) return false
  if (NUMERIC.test(text)) return true
  return markerOf(text) === null && !(isEnded(text) && text.length > 60)
}

/** Tables whose first column counts 1, 2, 3 … under "TT" or "STT". */
function numberedRows(run: readonly Paragraph[]): Paragraph[] | null {
  const head = run.findIndex(({ text }) => ROW_NUMBER_HEADER.test(text))
  const first = run.findIndex(({ text }, at) => at > head && text === "1")
  const columns = first - head
  if (head < 0 || columns < 2 || columns > 12) return null
  const starts = [head, first]
  for (let at = first, next = 2; at < run.length; next++) {
    const found = rowNumbered(run, next, at + 2, at + columns + 1)
    if (found < 0) break
    starts.push(found)
    at = found
  }
  const end = Math.min(run.length, (starts.at(-1) as number) + columns)
  if (starts.length < 3) return null
  return [...run.slice(0, head), ...rowsAt(run, starts, end), ...run.slice(end)]
}

/** Where the row with this number begins: a figure of the row before may be the same, but no name follows it. */
function rowNumbered(run: readonly Paragraph[], number: number, from: number, to: number): number {
  const places = run.keys().filter((at) => at >= from && at <= to && run[at]?.text === String(number))
  const all = [...places]
  return all.find((at) => !NUMERIC.test(run[at + 1]?.text ?? "")) ?? all[0] ?? -1
}

/** Tables of one label and some figures a row, all rows alike: "Đô thị 190 190 110 130". */
function evenRows(run: readonly Paragraph[]): Paragraph[] | null {
  const figures = run.map(({ text }) => NUMERIC.test(text))
  const first = figures.indexOf(true)
  if (first < 1) return null
  let columns = 1
  while (figures[first - 1 + columns]) columns++
  const starts: number[] = []
  let at = first - 1
  while (at + columns <= run.length && !figures[at] && figures.slice(at + 1, at + columns).every(Boolean)) {
    starts.push(at)
    at += columns
  }
  if (columns < 3 || starts.length < 2) return null
  const head = first - 1 - columns
  const heads = head >= 0 ? [head, ...starts] : starts
  return [...run.slice(0, heads[0]), ...rowsAt(run, heads, at), ...run.slice(at)]
}

function rowsAt(run: readonly Paragraph[], starts: readonly number[], end: number): Paragraph[] {
  return starts.map((start, index) => {
    const cells = run.slice(start, starts[index + 1] ?? end)
    return { text: cells.map(({ text }) => text).join("\t"), page: run[start]?.page ?? null }
  })
}
