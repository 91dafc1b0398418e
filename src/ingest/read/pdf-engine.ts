import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { type Canvas, createCanvas, DOMMatrix, ImageData, Path2D, type SKRSContext2D } from "@napi-rs/canvas"
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/types/src/pdf.js"
import { AppError, asError } from "../../core/errors.ts"
import { encrypted } from "../../core/files/sniff.ts"

const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"))
const MAX_PIXELS = 40_000_000

/** pdf.js would draw with its own copy of the canvas library; two native copies in one process crash. */
class OwnCanvasFactory {
  create(width: number, height: number): { canvas: Canvas | null; context: SKRSContext2D | null } {
    const canvas = createCanvas(width, height)
    return { canvas, context: canvas.getContext("2d") }
  }

  reset(target: { canvas: Canvas | null }, width: number, height: number): void {
    if (target.canvas === null) return
    target.canvas.width = width
    target.canvas.height = height
  }

  destroy(target: { canvas: Canvas | null; context: SKRSContext2D | null }): void {
    target.canvas = null
    target.context = null
  }
}

/** Opens a PDF with fonts, character maps and decoders from the package's own folder: nothing is fetched. */
export async function openPdf(bytes: Uint8Array, name: string): Promise<PDFDocumentProxy> {
  Object.assign(globalThis, { DOMMatrix, ImageData, Path2D })
  const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs")
  const inPackage = (part: string): string => `${join(folder, part)}/`
  try {
    // pdf.js takes the bytes away from their owner, so it gets a copy.
    return await getDocument({
      data: new Uint8Array(bytes),
      verbosity: VerbosityLevel.ERRORS,
      CanvasFactory: OwnCanvasFactory,
      standardFontDataUrl: inPackage("standard_fonts"),
      cMapUrl: inPackage("cmaps"),
      cMapPacked: true,
      wasmUrl: inPackage("wasm"),
      iccUrl: inPackage("iccs"),
      useSystemFonts: false,
      disableFontFace: true,
      isEvalSupported: false,
      enableXfa: false,
      stopAtErrors: false,
    }).promise
  } catch (error) {
    const cause = asError(error)
    if (cause.name === "PasswordException") throw encrypted(name, cause)
    throw new AppError("file-corrupt", `Broken PDF: ${cause.message}`, { cause, details: { name } })
  }
}

/** The page as a picture on white, at most 40 megapixels. The caller forgets it before it asks for the next. */
export async function renderPage(page: PDFPageProxy, dpi: number): Promise<Canvas> {
  const full = page.getViewport({ scale: dpi / 72 })
  const shrink = Math.min(1, Math.sqrt(MAX_PIXELS / (full.width * full.height)))
  const viewport = shrink === 1 ? full : page.getViewport({ scale: (dpi / 72) * shrink })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext("2d")
  context.fillStyle = "#fff"
  context.fillRect(0, 0, canvas.width, canvas.height)
  await page.render({
    // Typed for browsers; the canvas library has the same methods.
    canvas: canvas as never,
    canvasContext: context as never,
    viewport,
  }).promise
  return canvas
}
