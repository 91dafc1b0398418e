import type { SKRSContext2D } from "@napi-rs/canvas"
import { timeAndDay } from "../core/calendar.ts"
import type { Texts } from "../core/texts.ts"
import { createPdf } from "./page.ts"
import { type Box, drawWords, fitWords } from "./words.ts"

export interface SignList {
  readonly texts: Texts
  readonly unit: string
  /** Such as "sinh hoạt thường kỳ". */
  readonly kind: string
  /** In words, with hour and day. */
  readonly time: string
  readonly place: string
  /** In the order in which they are printed. */
  readonly people: readonly { readonly name: string; readonly standing: string }[]
  /** Printed at the foot of each page, as a day in Vietnam. */
  readonly madeOn: Date
  /** At the foot too: who had it made. */
  readonly mark: string
}

/** From the left of the page, in points: number, name, standing, signature. */
const EDGES = [60, 96, 316, 416, 555] as const
const LEFT = EDGES[0]
const WIDTH = EDGES[4] - LEFT
const ROW = 32
const HEADER = 28
const TOP = 40
const BOTTOM = 790
const FOOT = 806
const PADDING = 6

const box = (rest: Partial<Box> & Pick<Box, "height" | "size">): Box => ({
  width: WIDTH,
  least: 8,
  weight: "regular",
  ...rest,
})
const TITLE = box({ height: 28, size: 18, weight: "bold" })
const ABOUT = box({ height: 36, size: 13 })

/**
 * A list of names to sign on paper, as a PDF: A4, letters large enough for old eyes, the head of the table on each page.
 * Throws AppError `print-empty` without a person.
 */
export function printSignList(list: SignList): Buffer {
  const { texts, people } = list
  const pdf = createPdf(texts("papers-list-title"))
  const pages: number[] = []
  let context: SKRSContext2D | undefined
  let y = Number.POSITIVE_INFINITY
  for (const [index, one] of people.entries()) {
    if (context === undefined || y + ROW > BOTTOM) {
      context = pdf.next()
      pages.push(index)
      y = drawHeader(context, texts, pages.length === 1 ? drawHead(context, list) : TOP)
      drawFoot(context, list, pages.length)
    }
    const cells = [String(index + 1), one.name, one.standing, ""]
    drawRow(context, cells, y, ROW, [13, 15, 12, 12])
    y += ROW
  }
  return pdf.close()
}

/** What the paper is about; returns where the table begins. */
function drawHead(context: SKRSContext2D, { texts, unit, kind, time, place }: SignList): number {
  let y = TOP
  const lines: [text: string, box: Box][] = [
    [texts("papers-list-title"), TITLE],
    [texts("papers-meeting-of", { unit, kind }), { ...ABOUT, weight: "semibold" }],
    [texts("papers-meeting-when", { time }), ABOUT],
    [texts("papers-meeting-where", { place }), ABOUT],
  ]
  for (const [text, each] of lines) {
    const words = fitWords(context, [text], each)
    drawWords(context, words, LEFT, y, "center")
    y += words.height + 4
  }
  return y + 8
}

function drawHeader(context: SKRSContext2D, texts: Texts, y: number): number {
  const titles = [
    texts("papers-column-number"),
    texts("papers-column-name"),
    texts("papers-column-standing"),
    texts("papers-column-signature"),
  ]
  drawRow(context, titles, y, HEADER, [12, 12, 11, 12], "semibold")
  return y + HEADER
}

function drawRow(
  context: SKRSContext2D,
  cells: readonly string[],
  y: number,
  height: number,
  sizes: readonly number[],
  weight: Box["weight"] = "regular",
): void {
  context.strokeStyle = "#000"
  context.lineWidth = 0.7
  for (const [column, text] of cells.entries()) {
    const [x, end] = [EDGES[column]!, EDGES[column + 1]!]
    context.strokeRect(x, y, end - x, height)
    const size = sizes[column]!
    const words = fitWords(context, [text], {
      width: end - x - 2 * PADDING,
      height: height - 4,
      size,
      least: 7,
      weight,
    })
    drawWords(context, words, x + PADDING, y + (height - words.height) / 2, column === 1 ? "left" : "center")
  }
}

function drawFoot(context: SKRSContext2D, { texts, mark, madeOn }: SignList, page: number): void {
  const small = box({ height: 12, size: 8, least: 6, width: WIDTH - 60 })
  const made = texts("papers-list-made", { mark, date: timeAndDay(madeOn).date })
  drawWords(context, fitWords(context, [made], small), LEFT, FOOT)
  const number = fitWords(context, [texts("papers-list-page", { page })], { ...small, width: 60 })
  drawWords(context, number, EDGES[4] - 60, FOOT, "right")
}
