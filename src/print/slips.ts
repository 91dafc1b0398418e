import type { SKRSContext2D } from "@napi-rs/canvas"
import { timeAndDay } from "../core/calendar.ts"
import { A4, createPdf, drawCutLines } from "./page.ts"
import { createShared, drawSlip, SLIP, type SlipSheet } from "./slip.ts"
import { drawWords, fitWords } from "./words.ts"

export type { Slip, SlipSheet, SlipWay } from "./slip.ts"

const COLUMNS = [0, 1]
const ROWS = [0, 1, 2, 3]
const ON_PAGE = COLUMNS.length * ROWS.length
const LEFT = (A4.width - COLUMNS.length * SLIP.width) / 2
const TOP = 20
const FOOT = { top: 818, height: 10, size: 7, least: 6, weight: "regular" } as const

/**
 * Invitations to cut out, as a PDF: A4, two by four on a page, each with QR codes, the code to type and how long it
 * is good. A slip with two QR codes takes about 11 KB of memory until the file is let go, and some milliseconds in
 * which this process does nothing else. Throws AppError `print-empty` without a slip.
 */
export function printSlips(sheet: SlipSheet): Buffer {
  const { slips, texts } = sheet
  const pdf = createPdf(texts("slips-title", { unit: sheet.unit }))
  const shared = createShared()
  const pages = Math.ceil(slips.length / ON_PAGE)
  for (let page = 0; page < pages; page += 1) {
    const context = pdf.next()
    const here = slips.slice(page * ON_PAGE, (page + 1) * ON_PAGE)
    drawCutLines(
      context,
      [...COLUMNS, COLUMNS.length].map((column) => LEFT + column * SLIP.width),
      [...ROWS, ROWS.length]
        .slice(0, Math.ceil(here.length / COLUMNS.length) + 1)
        .map((row) => TOP + row * SLIP.height),
    )
    for (const [index, slip] of here.entries()) {
      const x = LEFT + (index % COLUMNS.length) * SLIP.width
      const y = TOP + Math.floor(index / COLUMNS.length) * SLIP.height
      drawSlip(context, slip, sheet, shared, x, y)
    }
    drawFoot(context, sheet, page + 1, pages)
  }
  return pdf.close()
}

function drawFoot(context: SKRSContext2D, sheet: SlipSheet, page: number, pages: number): void {
  const made = sheet.texts("slips-made", { date: timeAndDay(sheet.madeOn).date, unit: sheet.unit })
  const number = sheet.texts("slips-page", { page: String(page), pages: String(pages) })
  drawWords(context, fitWords(context, [made], { ...FOOT, width: 440 }), LEFT, FOOT.top)
  const width = 100
  const right = A4.width - LEFT - width
  drawWords(context, fitWords(context, [number], { ...FOOT, width }), right, FOOT.top, "right")
}
