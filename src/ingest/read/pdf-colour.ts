import type { SKRSContext2D } from "@napi-rs/canvas"
import type { PDFPageProxy } from "pdfjs-dist/types/src/pdf.js"
import { renderPage } from "./pdf-engine.ts"
import type { Piece } from "./pdf-lines.ts"

const DPI = 144
const SCALE = DPI / 72
/** Of 255: paler than this in red, green and blue is as good as white. */
const PALE = 0xf0
/** Of 255: nobody sees a smaller difference of brightness. */
const ALIKE = 12
/** What is painted as neither filled nor outlined: the text layer of a scan. */
const UNPAINTED = [3, 7]

/**
 * Pieces of text in the colour of what they stand on. Only a page on which some text is painted white is looked at as a
 * picture: white text on a dark box can be seen there, and where nothing at all can be seen a piece is nowhere. Null
 * where some text is white and the picture does not tell which: on a page that lies on its side.
 */
export async function unseenPieces(
  page: PDFPageProxy,
  pieces: readonly Piece[],
): Promise<ReadonlySet<Piece> | null> {
  if (!(await paintsWhiteText(page))) return new Set()
  if (page.rotate !== 0) return null
  const picture = await renderPage(page, DPI)
  const context = picture.getContext("2d")
  const [left = 0, , , top = 0] = page.view
  const worded = pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  return new Set(
    worded.filter((piece) => isBlank(context, { ...piece, x: piece.x - left, y: top - piece.y })),
  )
}

async function paintsWhiteText(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs")
  const { fnArray, argsArray } = await page.getOperatorList()
  const outer: { isPale: boolean; mode: number }[] = []
  let now = { isPale: false, mode: 0 }
  for (const [at, operation] of fnArray.entries()) {
    const [value] = (argsArray[at] ?? []) as unknown[]
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) outer.push(now)
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) now = outer.pop() ?? now
    else if (operation === OPS.setFillRGBColor) now = { ...now, isPale: isPale(String(value)) }
    else if (operation === OPS.setFillColorN || operation === OPS.setFillTransparent)
      now = { ...now, isPale: false }
    else if (operation === OPS.setTextRenderingMode) now = { ...now, mode: Number(value) }
    else if (operation === OPS.showText && now.isPale && !UNPAINTED.includes(now.mode)) return true
  }
  return false
}

function isPale(color: string): boolean {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)?.slice(1) ?? []
  return parts.length === 3 && parts.every((part) => Number.parseInt(part, 16) >= PALE)
}

/** Whether the picture is of one brightness where the piece stands; `x` and `y` from the upper left corner. */
function isBlank(context: SKRSContext2D, { x, y, width, size }: Piece): boolean {
  const { canvas } = context
  const from = { x: Math.max(0, Math.floor(x * SCALE)), y: Math.max(0, Math.floor((y - size * 0.7) * SCALE)) }
  const to = {
    x: Math.min(canvas.width, Math.ceil((x + width) * SCALE)),
    y: Math.min(canvas.height, Math.ceil((y + size * 0.2) * SCALE)),
  }
  if (to.x <= from.x || to.y <= from.y) return false
  const { data } = context.getImageData(from.x, from.y, to.x - from.x, to.y - from.y)
  let [darkest, brightest] = [255, 0]
  for (let at = 0; at < data.length; at += 4) {
    const brightness = data[at]! * 0.3 + data[at + 1]! * 0.59 + data[at + 2]! * 0.11
    darkest = Math.min(darkest, brightness)
    brightest = Math.max(brightest, brightness)
    if (brightest - darkest >= ALIKE) return false
  }
  return true
}
