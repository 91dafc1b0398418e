import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { GlobalFonts, PDFDocument, type SKRSContext2D } from "@napi-rs/canvas"
import { AppError } from "../core/errors.ts"
import { cleanInput } from "../core/text.ts"

/** A4 upright, in points (1/72 inch); all places and sizes on a page are points from its top left corner. */
export const A4 = { width: 595, height: 842 } as const

export type Weight = "regular" | "semibold" | "bold"

// Not the font's own name: another version of it may be installed on the machine.
const FAMILY = "Chibo Print"
const FONTS: Readonly<Record<Weight, readonly [weight: number, file: string]>> = {
  regular: [400, "400Regular/BeVietnamPro_400Regular.ttf"],
  semibold: [600, "600SemiBold/BeVietnamPro_600SemiBold.ttf"],
  bold: [700, "700Bold/BeVietnamPro_700Bold.ttf"],
}

export interface PdfPages {
  /** Begins the next page, upright A4, and ends the one before. The context is good until the next call. */
  next(): SKRSContext2D
  /** The whole file. Throws AppError `print-empty` when no page was begun. Nothing can be added afterwards. */
  close(): Buffer
}

/** An empty PDF with a title that readers show. Its font has every Vietnamese letter and travels inside the file. */
export function createPdf(title: string): PdfPages {
  registerFont()
  const document = new PDFDocument({ title: cleanInput(title), creator: "Chibo" })
  let pages = 0
  return {
    next: () => {
      if (pages > 0) document.endPage()
      pages += 1
      // Typed for browsers; what is drawn on is the library's own context.
      const context = document.beginPage(A4.width, A4.height) as unknown as SKRSContext2D
      context.textBaseline = "alphabetic"
      return context
    },
    close: () => {
      if (pages === 0) throw new AppError("print-empty", "A PDF without a page")
      document.endPage()
      return document.close()
    },
  }
}

/** Letters that are drawn or measured from now on have this weight and size. */
export function useFont(context: SKRSContext2D, weight: Weight, size: number): void {
  context.font = `${FONTS[weight][0]} ${size}px "${FAMILY}"`
  // Parts "fi" and "ff": joined into one sign they cannot be searched or copied from the file.
  context.letterSpacing = "0.01px"
}

/** Dashed grey lines along which a page is cut: `columns` are their places from the left, `rows` from the top. */
export function drawCutLines(
  context: SKRSContext2D,
  columns: readonly number[],
  rows: readonly number[],
): void {
  const [left = 0, right = 0] = [columns[0], columns[columns.length - 1]]
  const [top = 0, bottom = 0] = [rows[0], rows[rows.length - 1]]
  context.save()
  context.strokeStyle = "#999"
  context.lineWidth = 0.5
  context.setLineDash([3, 3])
  context.beginPath()
  for (const x of columns) {
    context.moveTo(x, top)
    context.lineTo(x, bottom)
  }
  for (const y of rows) {
    context.moveTo(left, y)
    context.lineTo(right, y)
  }
  context.stroke()
  context.restore()
}

function registerFont(): void {
  if (GlobalFonts.has(FAMILY)) return
  const folder = dirname(
    createRequire(import.meta.url).resolve("@expo-google-fonts/be-vietnam-pro/package.json"),
  )
  for (const [, file] of Object.values(FONTS)) GlobalFonts.registerFromPath(join(folder, file), FAMILY)
}
