import { type Canvas, createCanvas, GlobalFonts, PDFDocument, type SKRSContext2D } from "@napi-rs/canvas"

/** A font of this machine that has the Vietnamese letters; undefined where none is installed. */
export const FONT = ["DejaVu Serif", "DejaVu Sans", "Noto Serif", "Times New Roman", "Arial"].find((family) =>
  GlobalFonts.has(family),
)

/** Text put on a page of A4: from the left and from the top in points. */
export interface Words {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  /** Default black. */
  readonly color?: string
}

/** A picture put over a page, such as a stamp. */
export interface Picture {
  readonly x: number
  readonly y: number
  readonly picture: Canvas
  readonly width: number
}

/** A PDF with a real text layer; a picture takes the whole of its page. */
export function pdf(pages: readonly (readonly (Words | Picture)[] | Canvas)[]): Buffer {
  const document = new PDFDocument()
  for (const page of pages) {
    const context = document.beginPage(595, 842) as unknown as SKRSContext2D
    if (isCanvas(page)) context.drawImage(page, 0, 0, 595, 842)
    else write(context, page, 1)
    document.endPage()
  }
  return document.close()
}

/** A page as a scanner sees it, 200 dots an inch, turned a little when asked. */
export function scan(words: readonly Words[], degrees = 0): Canvas {
  const scale = 200 / 72
  const canvas = createCanvas(Math.round(595 * scale), Math.round(842 * scale))
  const context = canvas.getContext("2d")
  context.fillStyle = "#fff"
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.rotate((degrees * Math.PI) / 180)
  write(context, words, scale)
  return canvas
}

/** Lines one below the other, 20 points apart. */
export function column(x: number, top: number, lines: readonly string[]): Words[] {
  return lines.map((text, index) => ({ x, y: top + index * 20, text }))
}

function write(context: SKRSContext2D, words: readonly (Words | Picture)[], scale: number): void {
  for (const item of words) {
    if ("picture" in item) {
      const { picture, x, y, width } = item
      context.drawImage(picture, x, y, width, (width * picture.height) / picture.width)
      continue
    }
    const { x, y, text, size = 14, color = "#000" } = item
    context.fillStyle = color
    context.font = `${size * scale}px "${FONT}"`
    context.fillText(text, x * scale, y * scale)
  }
}

function isCanvas(page: readonly (Words | Picture)[] | Canvas): page is Canvas {
  return "getContext" in page
}

/** Where a text that starts at `x` ends, in points. */
export function endOf(x: number, text: string, size = 14): number {
  const context = createCanvas(1, 1).getContext("2d")
  context.font = `${size}px "${FONT}"`
  return x + context.measureText(text).width
}
