import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/types/src/pdf.js"
import { AppError, asError } from "../../core/errors.ts"
import { repairLegacy } from "../../core/files/encoding.ts"
import { type PageTools, recognisePage, reportOf } from "./page-ocr.ts"
import { unseenPieces } from "./pdf-colour.ts"
import { openPdf, renderPage } from "./pdf-engine.ts"
import { layOut } from "./pdf-layout.ts"
import type { Piece } from "./pdf-lines.ts"
import type { PageReport, RawText } from "./result.ts"
import { stampsOn } from "./stamps.ts"
import { usefulCharacters } from "./useful.ts"

// Fewer useful characters than this on a page: its text is in a picture, if anywhere.
const SCAN_BELOW = 100
const SCAN_DPI = 300
const INVISIBLE_POINTS = 2
const WHITE_KEPT = "white text was kept: it may stand on a filled box"

interface PageText {
  text: string
  report: PageReport
  warnings: string[]
}

/**
 * A PDF page by page: the text layer where it has one, OCR where it has not. Pages come back in order, parted by
 * form feeds; one that yields nothing is reported as empty. At most as many pages as there are OCR workers are
 * held as pictures at a time.
 */
export async function readPdf(bytes: Uint8Array, name: string, tools: PageTools): Promise<RawText> {
  const document = await openPdf(bytes, name)
  const pages: PageText[] = []
  const running = new Set<Promise<void>>()
  let done = 0
  try {
    for (let number = 1; number <= document.numPages; number += 1) {
      const task = readPage(document, number, tools).then((page) => {
        pages[number - 1] = page
        done += 1
        tools.pageDone(done, document.numPages)
        running.delete(task)
      })
      running.add(task)
      if (running.size >= tools.ocr.workers) await Promise.race(running)
    }
    await Promise.all(running)
  } finally {
    await Promise.allSettled(running)
    await document.loadingTask.destroy()
  }
  const reports = pages.map((page) => page.report)
  if (reports.every((report) => report.problem === "empty")) {
    throw new AppError("file-no-text", `No text on any of ${reports.length} pages`, { details: { name } })
  }
  return {
    text: pages.map((page) => page.text).join("\f"),
    usedOcr: reports.some((report) => report.source === "ocr" && report.letters > 0),
    pages: reports,
    warnings: [...new Set(pages.flatMap((page) => page.warnings))],
  }
}

async function readPage(document: PDFDocumentProxy, number: number, tools: PageTools): Promise<PageText> {
  try {
    const page = await document.getPage(number)
    try {
      return await readOpenPage(page, number, tools)
    } finally {
      page.cleanup()
    }
  } catch (error) {
    if (error instanceof AppError) throw error
    const warning = `page ${number} is broken: ${asError(error).message}`
    return { text: "", report: reportOf("", number, "text", null), warnings: [warning] }
  }
}

async function readOpenPage(page: PDFPageProxy, number: number, tools: PageTools): Promise<PageText> {
  const layer = await textLayer(page)
  const useful = usefulCharacters(layer.text)
  const asText = {
    text: layer.text,
    report: reportOf(layer.text, number, "text", null),
    warnings: layer.warnings,
  }
  if (useful >= SCAN_BELOW)
    return number === 1 ? withStamps(asText, await stampsOn(page, layer.text, tools)) : asText
  const picture = await renderPage(page, SCAN_DPI)
  const seen = await recognisePage(picture, SCAN_DPI, number, tools)
  // A short last page is better read from its text layer than guessed from its picture.
  if (asText.report.letters > 0 && useful >= usefulCharacters(seen.text) * 0.8) return asText
  return { ...seen, text: seen.text.replaceAll("\f", "\n"), warnings: [] }
}

function withStamps(page: PageText, stamps: readonly string[]): PageText {
  if (stamps.length === 0) return page
  const warning = `page ${page.report.page}: a mark stands in a picture only`
  return { ...page, text: [...stamps, page.text].join("\n"), warnings: [...page.warnings, warning] }
}

/** The page's text layer; empty when its letters are in a private encoding that cannot be read. */
async function textLayer(page: PDFPageProxy): Promise<{ text: string; warnings: string[] }> {
  // Its own normalisation turns letters of the old encodings ("µ") into others.
  const { items } = await page.getTextContent({ disableNormalization: true })
  const pieces: Piece[] = []
  const hidden: string[] = []
  for (const item of items) {
    if (!("str" in item)) continue
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[]
    // Text set at an angle is a watermark or a stamp along the margin.
    if (Math.abs(b) > Math.abs(a)) continue
    const size = item.height || Math.hypot(a, b)
    if (size < INVISIBLE_POINTS) {
      if (item.str.trim() !== "") hidden.push(item.str)
      continue
    }
    const str = item.str.replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"))
    pieces.push({ text: str, x, y, width: item.width, size })
  }
  const unseen = await unseenPieces(page, pieces)
  const text = layOut(pieces.filter((piece) => !unseen?.has(piece))).replaceAll("\f", "\n")
  const unreadable = text.match(/[\uE000-\uF8FF\uFFFD]/g)?.length ?? 0
  if (unreadable > text.length * 0.2) return { text: "", warnings: [] }
  try {
    const repaired = repairLegacy(text)
    const warnings = [
      ...(hidden.length === 0 ? [] : ["text too small to see was left out"]),
      ...(unseen?.size === 0
        ? []
        : [unseen === null ? WHITE_KEPT : "text in the colour of the paper was left out"]),
    ].map((warning) => `page ${page.pageNumber}: ${warning}`)
    return { text: repaired.text, warnings: [...repaired.warnings, ...warnings] }
  } catch {
    return { text: "", warnings: [] }
  }
}
