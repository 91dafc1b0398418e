import { type Canvas, createCanvas } from "@napi-rs/canvas"
import type { PDFPageProxy } from "pdfjs-dist/types/src/pdf.js"
import { checkSecrecy } from "../../core/secrecy.ts"
import { type PageTools, recognisePage } from "./page-ocr.ts"
import { renderPage } from "./pdf-engine.ts"

const DPI = 300
const TOP_PART = 0.45

/**
 * Marks that stand on a page as a picture only: a secrecy stamp is often pressed on paper or pasted over a text
 * that a machine can read. Looks at the upper part of a page that has pictures; gives the lines that are marks.
 */
export async function stampsOn(page: PDFPageProxy, text: string, tools: PageTools): Promise<string[]> {
  if (!(await hasPictures(page))) return []
  const top = upperPart(await renderPage(page, DPI))
  const seen = await recognisePage(top, DPI, page.pageNumber, tools)
  const known = new Set(text.split("\n").map((line) => line.trim()))
  const parts = seen.text.split(/\n| {4}/).map((part) => part.trim())
  return parts.filter((part) => part !== "" && !known.has(part) && checkSecrecy(part, "").verdict !== "clear")
}

async function hasPictures(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs")
  const { fnArray } = await page.getOperatorList()
  const drawing: number[] = [
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.beginAnnotation,
  ]
  return fnArray.some((operation) => drawing.includes(operation))
}

function upperPart(picture: Canvas): Canvas {
  const part = createCanvas(picture.width, Math.round(picture.height * TOP_PART))
  part.getContext("2d").drawImage(picture, 0, 0)
  return part
}
