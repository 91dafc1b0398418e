import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { Canvas } from "@napi-rs/canvas"
import Tesseract from "tesseract.js"
import { AppError, asError } from "../../core/errors.ts"
import type { Piece } from "./pdf-lines.ts"

export interface Recognised {
  /** In pixels, from the picture's bottom up, as pdf.js counts. */
  readonly pieces: readonly Piece[]
  /** 0 to 100. */
  readonly confidence: number
}

/** Workers that recognise pictures of pages, started when first needed; they end with their thread. */
export interface Ocr {
  /** As many pictures as this may be handed over at the same time; each then has a worker of its own. */
  readonly workers: number
  recognise(picture: Canvas, dpi: number): Promise<Recognised>
}

// Of the package's two variants this one is the smaller; on real scans both give the same text.
const VARIANT = "4.0.0_best_int"
const LSTM_ONLY = 1

export function createOcr(workers: number): Ocr {
  const folder = dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/vie/package.json"))
  const start = (): Promise<Tesseract.Worker> =>
    Tesseract.createWorker("vie", LSTM_ONLY, {
      langPath: join(folder, VARIANT),
      cacheMethod: "none",
      gzip: true,
      // Without a handler a worker's failure is thrown as an uncaught error of the process.
      errorHandler: () => undefined,
    })
  const idle: Tesseract.Worker[] = []

  return {
    workers,
    async recognise(picture, dpi) {
      const image = greyMap(picture)
      const worker = idle.pop() ?? (await start().catch(failed))
      try {
        await worker.setParameters({
          // Finds columns and stray stamps by itself; "a single block" mixes letterhead columns.
          tessedit_pageseg_mode: Tesseract.PSM.AUTO,
          user_defined_dpi: String(Math.round(dpi)),
          // Else the engine talks on standard error.
          debug_file: "/dev/null",
        })
        const { data } = await worker.recognize(image, { rotateAuto: true }, { blocks: true, text: false })
        return { pieces: piecesOf(data.blocks ?? []), confidence: data.confidence }
      } catch (error) {
        return failed(error)
      } finally {
        idle.push(worker)
      }
    },
  }
}

/** Not the file's fault: without OCR nobody knows what a page says, so it must not pass as empty. */
function failed(error: unknown): never {
  const cause = asError(error)
  throw new AppError("file-ocr-failed", `OCR failed: ${cause.message}`, { cause })
}

/** Words of one recognised line share its height, so that a slanted line stays one line. */
function piecesOf(blocks: readonly Tesseract.Block[]): Piece[] {
  const lines = blocks.flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))
  return lines.flatMap((line) => {
    const y = -(line.baseline.y0 + line.baseline.y1) / 2
    const size = line.rowAttributes.rowHeight || line.bbox.y1 - line.bbox.y0
    return line.words.flatMap(({ text, bbox }) => [
      { text, x: bbox.x0, y, width: bbox.x1 - bbox.x0, size },
      { text: " ", x: bbox.x1, y, width: 0, size },
    ])
  })
}

/** A picture as a grey PGM file: the quickest form that both sides know. */
function greyMap(picture: Canvas): Buffer {
  const { width, height } = picture
  const { data } = picture.getContext("2d").getImageData(0, 0, width, height)
  const header = Buffer.from(`P5\n${width} ${height}\n255\n`)
  const image = Buffer.alloc(header.length + width * height)
  header.copy(image)
  for (let from = 0, to = header.length; from < data.length; from += 4, to += 1) {
    image[to] = (data[from]! * 77 + data[from + 1]! * 150 + data[from + 2]! * 29) >> 8
  }
  return image
}
